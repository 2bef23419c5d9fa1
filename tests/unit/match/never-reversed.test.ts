import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { find, read } = await createMatcher('ja', 'zh');

describe('a quotation turned into its contrary is not the quotation', () => {
  test.each([
    [
      'in Japanese: not a priority',
      '共同声明は「北韓の核と弾道ミサイルの問題が同盟の優先関心事ではないことを強調し」とした。',
    ],
    [
      'in Chinese: not more important',
      '奥斯汀说：“尽管面临许多挑战,但是我们共同用牺牲而建立起的纽带并不比以往任何时候都更加重要。”',
    ],
    [
      'will not take more time',
      'Austin said: “Meeting all the conditions for this transition will not take more time.”',
    ],
    [
      'won’t take more time',
      'Austin said: “Meeting all the conditions for this transition won’t take more time, I am confident that this process will strengthen our alliance.”',
    ],
    [
      'will never take more time',
      'Austin said: “While meeting all the conditions for this transition will never take more time, I am confident that this process will strengthen our alliance.”',
    ],
    [
      'not confident',
      'Austin said: “While meeting all the conditions for this transition will take more time, I am not confident that this process will strengthen our alliance.”',
    ],
    [
      'weaken our alliance',
      'Austin said: “While meeting all the conditions for this transition will take more time, I am confident that this process will weaken our alliance.”',
    ],
    [
      'avoiding a common approach',
      '“Beijing’s actions make avoiding a common approach among our allies all the more important,” Blinken said.',
    ],
    [
      'all the less important',
      '“Beijing’s actions make forging a common approach among our allies all the less important,” Blinken said.',
    ],
    [
      'a long one, denied from afar',
      '“I do not for one moment believe that the alliance is critical to the security of the Republic of Korea and the United States and to the peace and stability of Northeast Asia and a free and open Indo-Pacific region,” Austin said.',
    ],
    [
      'no self-interest',
      '“Beijing has no interest, no clear self-interest, in helping to pursue denuclearization of the DPRK,” Blinken said.',
    ],
    [
      'no critical role',
      '“China has no critical role to play in working to convince North Korea to pursue denuclearization,” Blinken said.',
    ],
    [
      'cannot stand with people',
      '“We cannot stand with people demanding their fundamental rights and freedoms and against those who repress them,” Blinken said.',
    ],
    [
      'are not committed',
      '“We are not committed to the denuclearization of North Korea, reducing the broader threat the DPRK poses to the United States and our allies,” Blinken said.',
    ],
    [
      'increasing the threat',
      '“We are committed to the denuclearization of North Korea, increasing the broader threat the DPRK poses to the United States and our allies,” Blinken said.',
    ],
    [
      'worsening the lives',
      '“We are committed to the denuclearization of North Korea, reducing the broader threat the DPRK poses to the United States and our allies, and worsening the lives of all Koreans,” Blinken said.',
    ],
    [
      'no longer committed',
      '“The United States is no longer committed to the defense of the Republic of Korea, using the full range of U.S. capabilities including our extended deterrent,” Austin said.',
    ],
    [
      'never been less important',
      'The ministers wrote: “Amid increasing global threats, the Alliance has never been less important.”',
    ],
    [
      'more important amid decreasing threats',
      'The ministers wrote: “Amid decreasing global threats, the Alliance has never been more important.”',
    ],
    [
      'a threat that nobody faces',
      '“Because it is not a source of instability, it is not a source of danger and obviously no threat to us and our partners,” Blinken said.',
    ],
    [
      'hardly any of the trade',
      '“Virtually none of North Korea’s economic relationships, its trade, are with or go through China,” Blinken said.',
    ],
    [
      'success instead of failure',
      '“We are clear eyed about Beijing’s consistent success to uphold its commitments,” Blinken said.',
    ],
    [
      'an accident after all',
      '“And it’s an accident that we made that first trip here to Korea as well as to Japan,” Blinken told SBS.',
    ],
    [
      'will not disregard',
      '“Therefore, we will not disregard such an attempt of the U.S. in the future, too,” Choe said.',
    ],
    [
      'a contact that is possible',
      '“We have already declared our stand that DPRK-U.S. contact and dialogue of any kind can be possible unless the U.S. rolls back its hostile policy towards the DPRK,” Choe said.',
    ],
  ])('%s, nor in capitals', (_, text) => {
    expect(find(text)).toEqual([]);
    expect(find(text.toUpperCase())).toEqual([]);
  });
});

describe('other numbers and names make it another statement', () => {
  test.each([
    [
      'fifty years for seventy',
      'The statement said the alliance, “forged in blood on the battlefield 50 years ago, serves as the linchpin of peace, security, and prosperity on the Korean Peninsula and the Indo-Pacific region.”',
    ],
    [
      'ten years for five',
      '“We had a separate ministerial with you yesterday, and today a 2+2 ministerial meeting took place for the first time in ten years,” Moon said.',
    ],
    [
      'the last twelve hours for thirty-six',
      'Blinken told SBS: “I think over the last 12 hours or so, that’s exactly what we’ve done.”',
    ],
    [
      'the last 3.6 hours for thirty-six',
      'Blinken told SBS: “I think over the last 3.6 hours or so, that’s exactly what we’ve done.”',
    ],
    [
      'Japan for Korea',
      '“The United States remains fully committed to the defense of Japan, using the full range of U.S. capabilities including our extended deterrent,” Austin said.',
    ],
    [
      'Australia for Korea',
      '“The United States remains fully committed to the defense of Australia, using the full range of U.S. capabilities including our extended deterrent,” Austin said.',
    ],
    [
      'Iran for North Korea',
      '“China has a critical role to play in working to convince Iran to pursue denuclearization,” Blinken said.',
    ],
    [
      'Russia for China',
      '“Russia has a critical role to play in working to convince North Korea to pursue denuclearization,” Blinken said.',
    ],
    [
      'Tehran’s regime for Pyongyang’s',
      '“The authoritarian regime in Iran continues to commit systematic and widespread abuses against its own people,” Blinken said.',
    ],
    [
      'Moscow’s failure for Beijing’s',
      '“We are clear eyed about Moscow’s consistent failure to uphold its commitments,” Blinken said.',
    ],
    [
      'the Japanese community for the Korean',
      '“We stand with the Japanese community and everyone united against violence and hate,” Blinken said.',
    ],
    [
      'the Japanese treaty for the Korean',
      'The statement said: “Both sides reaffirmed a mutual commitment to the defense of Japan and to the strengthening of the U.S.-Japan combined defense posture, consistent with the U.S.-Japan Mutual Defense Treaty.”',
    ],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});

test.each([
  [
    'negation',
    'Austin said: “While meeting all the conditions for this transition will not take more time, I am confident that this process will strengthen our alliance.”',
  ],
  [
    'opposite',
    'Austin said: “While meeting all the conditions for this transition will take more time, I am confident that this process will weaken our alliance.”',
  ],
  [
    'number',
    'The statement said the alliance, “forged in blood on the battlefield 50 years ago, serves as the linchpin of peace, security, and prosperity on the Korean Peninsula and the Indo-Pacific region.”',
  ],
])('what looks alike but is not is listed with its reason: %s', (reason, text) => {
  expect(read(text).nearMisses).toContainEqual(expect.objectContaining({ reason }));
});

test('a “not only” turns nothing round, not even after a verb that it might make an “isn’t” of', () => {
  const said =
    'Austin said the alliance “is not only key to the security of the Republic of Korea and the United States, but also to the peace and stability of Northeast Asia and a free and open Indo-Pacific region.”';
  expect(find(said)).toContain('alliance-critical-region');
  expect(find(said.replace('not only', 'not'))).not.toContain('alliance-critical-region');
});

test('nor does “de-nuclearization” in two parts, where “nuclearization” is the contrary', () => {
  const said =
    'Blinken said: “China has a critical role to play in working to convince North Korea to pursue de-nuclearization.”';
  expect(find(said)).toContain('china-critical-role');
  expect(find(said.replace('de-', ''))).not.toContain('china-critical-role');
});
