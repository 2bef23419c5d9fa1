import { describe, expect, test } from 'vitest';
import { compileMatchData } from '../../../lib/seeds/compile-match.ts';
import { createMatcher } from './helpers/matcher.ts';

const { find, read, seeds } = await createMatcher();

describe('a quotation whose words were altered is still the statement', () => {
  test.each([
    [
      'word for word',
      'Austin said: “While meeting all the conditions for this transition will take more time, I am confident that this process will strengthen our alliance.”',
      'opcon-more-time',
    ],
    [
      'with straight quotation marks',
      'Austin said: "While meeting all the conditions for this transition will take more time, I am confident that this process will strengthen our alliance."',
      'opcon-more-time',
    ],
    [
      'in single quotation marks',
      'Blinken said: ‘China has a critical role to play in working to convince North Korea to pursue denuclearization.’',
      'china-critical-role',
    ],
    [
      'in guillemets',
      'Blinken said: «China has a critical role to play in working to convince North Korea to pursue denuclearization.»',
      'china-critical-role',
    ],
    [
      'with “systemic” for “systematic”',
      '“The authoritarian regime in North Korea continues to commit systemic and widespread abuses against its own people,” Blinken said.',
      'nk-regime-abuses-17mar',
    ],
    [
      'with the pair of adjectives turned round',
      '“The authoritarian regime in North Korea continues to commit widespread and systematic abuses against its own people,” Blinken said.',
      'nk-regime-abuses-17mar',
    ],
    [
      'with the UN written out',
      'The statement said the ministers “affirmed the importance of full implementation of relevant United Nations Security Council resolutions by the international community, including North Korea.”',
      'js-unscr-implementation',
    ],
    [
      'with UN Security Council shortened to UNSC',
      'The statement said the ministers “affirmed the importance of full implementation of relevant UNSC resolutions by the international community, including North Korea.”',
      'js-unscr-implementation',
    ],
    [
      'in British spelling',
      '“Beijing has an interest, a clear self-interest, in helping to pursue denuclearisation of the DPRK,” Mr Blinken said.',
      'china-self-interest',
    ],
    [
      'with the North named instead of the DPRK',
      '“Beijing has an interest, a clear self-interest, in helping to pursue denuclearization of North Korea,” Blinken said.',
      'china-self-interest',
    ],
    [
      'with a name, and an aside with a “not” and a number, put in brackets',
      '“Beijing has an interest, a clear self-interest, in helping (not for the 1 time only) to pursue denuclearization of [North Korea],” Blinken said.',
      'china-self-interest',
    ],
    [
      'with a long aside put in brackets',
      '“What has been heard from the U.S. since the emergence of the new regime [the administration of President Joe Biden, sworn in on Jan. 20] is only a lunatic theory of threat from North Korea and groundless rhetoric about complete denuclearization,” Choe said.',
      'choe-lunatic-theory',
    ],
    [
      'with an ellipsis for what was left out',
      '“China is using coercion and aggression to systematically erode the autonomy in Hong Kong … and assert maritime claims in the South China Sea that violate international law,” Blinken said in Seoul.',
      'china-coercion-aggression-seoul',
    ],
    [
      'with three full stops for what was left out',
      '“With the many challenges we face, our bond ... is more important now than ever,” Austin said.',
      'bond-shared-sacrifice',
    ],
    [
      'with words dropped',
      '“We are committed to denuclearization of North Korea, reducing the threat DPRK poses to the United States and allies, and improving the lives of Koreans,” Blinken said.',
      'nk-goals-denuclearization',
    ],
    [
      'with words put in',
      '“I would very much hope that whatever happens in the talks going forward, China will indeed use that influence effectively to work on moving North Korea to denuclearization,” Blinken said.',
      'china-use-influence-effectively',
    ],
    [
      'with words changed',
      '“We stand together with the Korean community and everybody united against hate and violence,” Blinken said of the shootings.',
      'atlanta-stand-community',
    ],
    [
      'with nearly every second word changed, if it is long and the speaker’s',
      '“Both sides shared the notion that such issues ought to be settled through a wise, patient strategy toward North Korea between the ROK army and the United States,” the joint statement said.',
      'js-fully-coordinated',
    ],
    [
      'with other forms of the words',
      '“Beijing’s action makes forging a common approach among our ally all the more important,” Blinken said.',
      'approach-common-among-allies',
    ],
    [
      'with contractions written out',
      '“It is not an accident that we made that first trip here to Korea, as well as to Japan,” Blinken told SBS.',
      'no-accident-first-trip',
    ],
    [
      'run through a synonym spinner',
      'Austin stated: “While satisfying all the conditions for this transition will require more time, I am sure that this process will reinforce our alliance.”',
      'opcon-more-time',
    ],
    [
      'run through a machine and back',
      '“We must stand by the people who demand their fundamental rights and freedoms and against those who repress them,” Blinken said.',
      'stand-for-rights',
    ],
    [
      'with the speaker’s name misspelt',
      '“We are clear eyed about Beijing’s consistent failure to uphold its commitments,” said Anthony Blinkin.',
      'china-consistent-failure',
    ],
    [
      'with a name inside it misspelt',
      '“China is using coercion and agression to systematically erode the autonomy in Hongkong, undercut democracy in Taiwan, abuse human rights in Tibbet and assert maritime claims in the South China Sea that violate international law,” Blinken said in Seoul.',
      'china-coercion-aggression-seoul',
    ],
    [
      'in capitals',
      'BLINKEN SAID: “WE MUST STAND WITH PEOPLE DEMANDING THEIR FUNDAMENTAL RIGHTS AND FREEDOMS AND AGAINST THOSE WHO REPRESS THEM.”',
      'stand-for-rights',
    ],
    [
      'in title case, as a headline has it',
      'Austin: “Meeting All the Conditions for This Transition Will Take More Time”',
      'opcon-more-time',
    ],
    [
      'with soft hyphens and zero-width spaces in its words',
      '“We must stand with people de\u00admanding their funda\u00admental rights and free\u200bdoms and against those who re\u00adpress them,” Blinken said.',
      'stand-for-rights',
    ],
    [
      'with entities and tags that the site printed as text',
      'Blinken said: &ldquo;We are <b>clear eyed</b> about Beijing&rsquo;s consistent failure to uphold its commitments.&rdquo;<br/>',
      'china-consistent-failure',
    ],
    [
      'with Cyrillic letters that pass for Latin ones',
      '“We must stаnd with реople demanding their fundаmental rights and freedоms and against thоse who repress them,” Blinken said.',
      'stand-for-rights',
    ],
    [
      'with digits for the words of a number',
      'The statement said the alliance, “forged in blood on the battlefield seventy years ago, serves as the linchpin of peace, security, and prosperity on the Korean Peninsula and the Indo-Pacific region.”',
      'js-alliance-linchpin-blood',
    ],
  ])('%s', (_, text, statement) => {
    expect(find(text)).toEqual([statement]);
  });
});

test('words that were altered name the wording that they are closest to', () => {
  const [match] = read(
    '“We must stand for people now demanding their rights and freedoms and against those who repress them,” Blinken said.',
  ).matches;
  expect(match?.statement).toBe('stand-for-rights');
  expect(compileMatchData(seeds).wordings?.[match?.wording ?? -1]).toContain(
    'stand with people demanding their fundamental rights and freedoms',
  );
});

test('the words of the bundle are found with hardly a doubt', () => {
  const [match] = read(
    '“We must stand with people demanding their fundamental rights and freedoms and against those who repress them,” Blinken said.',
  ).matches;
  expect(match).toMatchObject({
    statement: 'stand-for-rights',
    form: 'direct',
    attribution: { kind: 'speaker', speaker: 'antony-blinken' },
  });
  expect(match?.score).toBeGreaterThan(0.95);
});

test('the more was altered, the lower the score', () => {
  const score = (words: string): number => read(`“${words},” Blinken said.`).matches[0]?.score ?? 0;
  const exact = score(
    'We must stand with people demanding their fundamental rights and freedoms and against those who repress them',
  );
  const altered = score(
    'We must all rally with people daily demanding their fundamental rights and against those who repress them',
  );
  expect(altered).toBeGreaterThan(0);
  expect(exact).toBeGreaterThan(altered);
});
