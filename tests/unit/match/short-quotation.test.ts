import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { find, read } = await createMatcher();

describe('a few quoted words are linked by who says them and what they are about', () => {
  test.each([
    [
      'ironclad, said by Austin of seventy years',
      'Austin said the commitment of the United States to the alliance had been steadfast for seventy years and was still “ironclad.”',
      'alliance-70-years-ironclad',
    ],
    [
      'ironclad, said by Blinken with unwavering',
      'At the foreign ministry on Wednesday Blinken called the alliance “unwavering, ironclad.”',
      'alliance-unwavering-ironclad',
    ],
    [
      'coercion and aggression, said by Blinken of China in Seoul',
      'In his opening remarks to Chung in Seoul, Blinken said Beijing used “coercion and aggression” against Hong Kong and Taiwan.',
      'china-coercion-aggression-seoul',
    ],
    [
      'tremendous influence, said by Blinken of China and the North',
      'China has “tremendous influence” over North Korea, Blinken told reporters.',
      'china-tremendous-influence',
    ],
    [
      'critical role, said by Blinken of China',
      'Blinken said Beijing had a “critical role” in persuading the North to give up its nuclear arms.',
      'china-critical-role',
    ],
    [
      'rapidly stabilizing, said by Moon of vaccines',
      'Moon said the pandemic in America was “rapidly stabilizing” thanks to vaccines.',
      'moon-rapidly-stabilizing',
    ],
    [
      'malicious attack, said by Zhao',
      'In Beijing the foreign ministry’s spokesman Zhao Lijian spoke of a “malicious attack” on China.',
      'zhao-malicious-attack',
    ],
    [
      'hostile policy, said by Choe',
      'Choe Son-hui said there would be no dialogue until Washington gave up its “hostile policy” toward the DPRK.',
      'choe-hostile-policy',
    ],
  ])('%s', (_, text, statement) => {
    expect(find(text)).toContain(statement);
  });

  test('they count as a few words in the outlet’s sentence, not as a full quotation', () => {
    const { matches } = read('China has “tremendous influence” over North Korea, Blinken told reporters.');
    expect(matches).toMatchObject([{ form: 'mixed', words: 'tremendous influence' }]);
  });
});

describe('a few words without that context are nobody’s', () => {
  test.each([
    ['a car’s warranty', 'The maker calls the five-year warranty “ironclad” and the gearbox “unwavering.”'],
    [
      'a car’s warranty in an article about the talks',
      'Blinken and Austin met their hosts in Seoul on Thursday.',
      'In other business news, a carmaker presented a pick-up whose warranty its dealers call “ironclad.”',
    ],
    ['a lawyer about a contract', 'The lawyer called the contract “ironclad” and the claim “unique.”'],
    ['words without their marks', 'Analysts said the pact was ironclad and the partnership critical.'],
    [
      'a critic about a film',
      'The critic praised the “critical role” of the score and the “tremendous influence” of the director.',
    ],
    ['a priority of the mayor', 'The mayor said that safe streets were “a priority” and “very important.”'],
    ['a headline word alone', '“Priority”'],
    ['a stock phrase', 'Delegates spoke of “peace and prosperity” and “stability and security.”'],
    ['a place name', 'The map showed the “Korean Peninsula” and the “South China Sea.”'],
  ])('%s', (_, ...text) => {
    expect(find(...text)).toEqual([]);
  });

  test('Austin’s word is not given to Blinken’s statement', () => {
    const { matches } = read(
      'Austin said the seventy-year commitment of the United States to the alliance remained “ironclad.”',
    );
    expect(matches.map(({ statement }) => statement)).not.toContain('alliance-unwavering-ironclad');
  });
});
