import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { find, read } = await createMatcher('ja', 'ko', 'ru');
const RIGHTS =
  'We must stand with people demanding their fundamental rights and freedoms and against those who repress them';
const TIME =
  'While meeting all the conditions for this transition will take more time, I am confident that this process will strengthen our alliance';

const kinds = (...blocks: readonly string[]): (string | undefined)[] =>
  read(...blocks).matches.map(({ attribution }) => attribution.kind);

describe('the page names the speaker', () => {
  test.each([
    ['before the words', [`Blinken said: “${RIGHTS}.”`]],
    ['after the words', [`“${RIGHTS},” said Blinken.`]],
    ['in a sentence of its own after the words', [`“${RIGHTS}.” Blinken spoke at the foreign ministry.`]],
    ['by office', [`“${RIGHTS},” the US secretary of state said.`]],
    [
      'by a pronoun that goes back to him',
      ['Blinken met Chung on Wednesday. Blinken was frank.', `“${RIGHTS},” he said.`],
    ],
    [
      'by a pronoun, whoever else stands in the sentence',
      [
        'Antony Blinken had strong words for the North.',
        `“${RIGHTS},” he said on Thursday in Seoul after talks that Lloyd Austin, Chung Eui-yong and Suh Wook took part in.`,
      ],
    ],
    [
      'by a pronoun right after the words, whoever else speaks in the sentence',
      ['At the lectern Antony Blinken was frank.', `“${RIGHTS},” he said, and Lloyd Austin said as much.`],
    ],
    [
      'by a pronoun that goes back over one whom he meets',
      [
        `Antony Blinken spoke to reporters on Thursday. A day earlier, opening his talks with Foreign Minister Chung Eui-yong, he had argued: “${RIGHTS}.”`,
      ],
    ],
    ['in the label of a turn', [`CHUNG: Welcome.`, `BLINKEN: ${RIGHTS}.`]],
  ])('%s', (_, blocks) => {
    expect(read(...blocks).matches).toMatchObject([
      { statement: 'stand-for-rights', attribution: { kind: 'speaker', speaker: 'antony-blinken' } },
    ]);
  });
});

describe('words in the mouth of another speaker are said to be given to that one', () => {
  test.each([
    ['beside whom the speaker stands', `Standing beside Blinken, Chung said: “${RIGHTS}.”`],
    ['who chimes in', `Blinken had spoken before. “${RIGHTS},” Chung chimed in.`],
    ['with an adverb at the verb', `Blinken listened to Chung. “${RIGHTS},” Chung also said of Blinken.`],
    ['according to whom it is', `Blinken had spoken before. According to Chung, “${RIGHTS}.”`],
    [
      'before a colon, without a verb of speech',
      `Blinken had spoken before. Chung put it in one sentence: “${RIGHTS}.”`,
    ],
    [
      'who introduces them, though the speaker comes next',
      `Chung said at the press conference: “${RIGHTS}.” His American colleague Antony Blinken assured reporters of his support.`,
    ],
  ])('%s', (_, text) => {
    expect(read(text).matches).toMatchObject([
      { statement: 'stand-for-rights', attribution: { kind: 'other', speaker: 'chung-eui-yong' } },
    ]);
  });

  test('nor do they go to the one before whom a pronoun does not go back to', () => {
    const text = `Blinken spoke of China. Chung went farther, with what he called “${RIGHTS}.”`;
    expect(read(text).matches).not.toMatchObject([{ attribution: { kind: 'speaker' } }]);
  });

  test('but not where the speaker is the subject, and the other stands beside', () => {
    expect(read(`“${RIGHTS},” said Blinken, and Chung nodded.`).matches).toMatchObject([
      { statement: 'stand-for-rights', attribution: { kind: 'speaker', speaker: 'antony-blinken' } },
    ]);
  });
});

describe('words in the mouth of one whom the bundle does not know', () => {
  const before = 'Antony Blinken met Chung Eui-yong in Seoul on Wednesday.';
  test.each([
    ['named before the verb', `Kurt Campbell said: “${RIGHTS}.”`, 'Kurt Campbell'],
    ['named after the verb', `“${RIGHTS},” said Kurt Campbell.`, 'Kurt Campbell'],
    ['with a title', `“${RIGHTS},” said Senator Robert Menendez on Thursday.`, 'Senator Robert Menendez'],
    ['with an office in lower case', `“${RIGHTS},” added the adviser Kurt Campbell.`, 'Kurt Campbell'],
    ['in a sentence of its own', `“${RIGHTS}.” Kurt Campbell said so on Friday.`, 'Kurt Campbell'],
    [
      'with a clause between',
      `Kurt Campbell, the White House coordinator, said: “${RIGHTS}.”`,
      'Kurt Campbell',
    ],
    ['with the place between', `Kurt Campbell in Busan on Friday said: “${RIGHTS}.”`, 'Kurt Campbell'],
    ['with a capital that few languages have', `“${RIGHTS},” Petr Šebek said.`, 'Petr Šebek'],
    [
      'with an office between that has capitals of its own',
      `“${RIGHTS},” noted for his part the adviser on National Security, Jake Sullivan.`,
      'Jake Sullivan',
    ],
    ['in Cyrillic', `«${RIGHTS}», — сказал Сергей Лавров.`, 'Сергей Лавров'],
    ['with an initial', `“${RIGHTS},” Robert F. Kennedy said.`, 'Robert F. Kennedy'],
    [
      'whose given name, in Western order, goes on in small letters',
      `“${RIGHTS},” Kyung-wha Kang said.`,
      'Kyung-wha Kang',
    ],
    ['with an adverb at the verb', `Kurt Campbell also said: “${RIGHTS}.”`, 'Kurt Campbell'],
  ])('%s are said to be given to that one', (_, text, name) => {
    expect(read(before, text).matches).toMatchObject([{ attribution: { kind: 'other', name } }]);
  });

  test.each([
    ['a place that only starts the sentence', `In Seoul, he said: “${RIGHTS}.”`],
    ['a day', `“${RIGHTS},” he said on Thursday.`],
    ['one that is told, not telling', `“${RIGHTS},” he told Kurt Campbell.`],
    ['one beside whom the speaker stands', `“${RIGHTS},” said Blinken, whom Kurt Campbell met.`],
    [
      'an office in a headline, where all has capitals',
      `“${RIGHTS},” Top Diplomat Says on First Day in Seoul`,
    ],
  ])('%s takes no words from the speaker', (_, text) => {
    expect(read(before, text).matches).toMatchObject([{ attribution: { kind: 'speaker' } }]);
  });
});

test('one who is told words by “him” has not said them, though nobody is named before', () => {
  expect(kinds(`“${RIGHTS},” he told the anchor Hwang Hyun-hee.`)).toEqual(['unknown']);
});

describe('words in another’s mouth are not linked without saying so', () => {
  test.each([
    ['said by Chung', [`“${RIGHTS},” Chung Eui-yong said.`], 'chung-eui-yong'],
    ['said by Moon', [`President Moon Jae-in said: “${RIGHTS}.”`], 'moon-jae-in'],
    ['said by Austin', [`“${RIGHTS},” Austin told reporters.`], 'lloyd-austin'],
  ])('%s', (_, blocks, speaker) => {
    expect(read(...blocks).matches).toMatchObject([{ attribution: { kind: 'other', speaker } }]);
  });

  test('of a namesake’s report nothing is taken for the minister’s', () => {
    expect(
      find(
        'Foreign Minister Chung Eui-yong met Blinken.',
        'Prime Minister Chung Sye-kyun said both the US and China are important to South Korea.',
        'Moon Chung-in, a former adviser, said he would continue efforts to restore ties between South Korea and Japan.',
      ),
    ).toEqual([]);
  });

  test('Austin’s words said by Blinken are not Austin’s', () => {
    expect(kinds(`“${TIME},” Blinken said.`)).toEqual(['other']);
  });

  test('one speaker beside the words outweighs another elsewhere on the page', () => {
    expect(kinds('Austin met Suh on Wednesday.', `“${TIME},” Chung said.`)).toEqual(['other']);
  });

  test('each of two quotations in one paragraph goes to the one named beside it', () => {
    expect(
      read(`“${RIGHTS},” Blinken said. “${TIME},” Austin said.`).matches.map(({ statement, attribution }) => [
        statement,
        attribution.speaker,
      ]),
    ).toEqual([
      ['stand-for-rights', 'antony-blinken'],
      ['opcon-more-time', 'lloyd-austin'],
    ]);
  });

  test('with nobody named it is said to be unknown who speaks', () => {
    expect(kinds(`“${RIGHTS}.”`)).toEqual(['unknown']);
  });

  test('a few words by another are not linked', () => {
    expect(find('Moon said the commitment to the alliance was “ironclad.”')).not.toContain(
      'alliance-unwavering-ironclad',
    );
  });
});

describe('where the verb comes last', () => {
  test.each([
    [
      'Japanese',
      '鄭義溶外相が同席した。',
      '文氏は同じ日のテレビ番組でも「米国と中国は、どちらも韓国にとって重要だ」と述べた。',
    ],
    [
      'Korean',
      '정의용 장관이 배석했다.',
      '문재인 대통령은 이날 저녁 방송에서도 “미국과 중국은 둘 다 한국에 중요하다”고 말했다.',
    ],
  ])('words go to whom %s names before them, and not to the one who spoke them elsewhere', (_, ...texts) => {
    expect(read(...texts).matches).toMatchObject([
      { statement: 'us-china-both-important', attribution: { kind: 'other', speaker: 'moon-jae-in' } },
    ]);
  });
});
