import { describe, expect, test } from 'vitest';
import { readText } from '../../../lib/match/reading.ts';
import { buildContraries } from '../../../lib/match/topics/build-contraries.ts';
import { contrariesOf } from '../../../lib/match/topics/contraries.ts';
import { negationsBetween } from '../../../lib/match/topics/negated.ts';
import { createMatcher } from './helpers/matcher.ts';

const LANGUAGES = ['de', 'es', 'fr', 'ja', 'ko', 'ru', 'zh', 'ar'];

const { find, seeds, knowledge } = await createMatcher(...LANGUAGES);

describe('a report that turns a statement round without a “not” is left alone, and the statement beside it found', () => {
  test.each([
    [
      'china-critical-role',
      'Blinken said China had a critical role to play in persuading North Korea to give up its nuclear weapons.',
      'Blinken said China had little part to play in persuading North Korea to give up its nuclear weapons.',
    ],
    [
      'alliance-70-years-ironclad',
      'Austin said America’s commitment to the alliance had been ironclad for seventy years.',
      'Austin said America’s commitment to the alliance had begun to crumble after seventy years.',
    ],
    [
      'moon-comprehensive-strategy',
      'Moon said there was a need for the two countries to prepare a joint strategy toward the North.',
      'Moon said there was no need for the two countries to prepare a joint strategy toward the North.',
    ],
    [
      'opcon-more-time',
      'Austin gave his hosts to understand that the conditions for the handover would take more time.',
      'Austin gave his hosts to understand that the conditions for the handover were as good as met.',
    ],
    [
      'opcon-continue-progress',
      'Austin said the two sides kept making progress toward the transition of wartime operational control.',
      'Austin said the two sides had stalled on the way to the transition of wartime operational control.',
    ],
    [
      'china-consistent-failure',
      'Blinken said China had failed time and again to keep its promises to the world.',
      'Blinken said China had honoured its commitments to the world time and again.',
    ],
    [
      'training-joint-decision',
      'Austin said decisions on future training would be made together with South Korea.',
      'Austin said decisions on future training would be made by Washington alone.',
    ],
    [
      'js-nk-priority',
      'North Korea’s nuclear and missile issues are a priority for the alliance, the joint statement said.',
      'North Korea’s nuclear and missile issues could wait, the joint statement said.',
    ],
    [
      'moon-restore-japan-ties',
      'President Moon said Seoul would go on with its efforts to mend ties with Tokyo.',
      'President Moon said Seoul had given up its efforts to mend ties with Tokyo.',
    ],
    [
      'denuclearization-achievable',
      'Chung Eui-yong said complete denuclearization of the peninsula could be reached.',
      'Chung Eui-yong said complete denuclearization of the peninsula could no longer be reached.',
    ],
  ])('%s', (statement, said, contrary) => {
    const before = 'Antony Blinken and Lloyd Austin met Moon Jae-in in Seoul.';
    expect(find(before, said)).toContain(statement);
    expect(find(before, contrary)).not.toContain(statement);
  });
});

test('a word that turns round, and is denied itself, leaves the statement as it is', () => {
  expect(
    find(
      'In the joint statement the allies have not dropped their pledge to oppose whatever destabilizes the rules-based international order.',
    ),
  ).toContain('js-rules-based-order');
});

test.each([
  [
    'suh-combined-posture-paramount',
    'Suh brushed aside little doubts: keeping up deterrence and the combined defence posture came first, he said.',
  ],
  [
    'training-joint-decision',
    'Austin hatte wenig Trost für die verschobenen Hoffnungen: Über künftige Übungen werde gemeinsam mit Südkorea entschieden, sagte er.',
  ],
  ['denuclearization-achievable', '鄭義溶外相は談話を無視し、朝鮮半島の完全な非核化は達成できると述べた。'],
])(
  'a word before the colon, or the comma of a script in characters, says nothing of what follows: %s',
  (statement, said) => {
    expect(find(said)).toContain(statement);
  },
);

test.each([
  [
    'fr',
    'denuclearization-achievable',
    'Quoi qu’en pensent les sceptiques, la dénucléarisation complète de la péninsule peut être atteinte, a dit le ministre Chung.',
  ],
  [
    'es',
    'denuclearization-achievable',
    'Por más que lo duden los escépticos, la desnuclearización completa de la península puede lograrse, dijo Chung.',
  ],
  [
    'ru',
    'moon-restore-japan-ties',
    'Несмотря на неудачи, президент Мун заявил, что продолжит усилия по восстановлению отношений с Японией.',
  ],
  [
    'ar',
    'denuclearization-achievable',
    'قال تشونغ إن نزع السلاح النووي الكامل من شبه الجزيرة يمكن تحقيقه رغم شكوك كثيرين.',
  ],
])('whoever doubts it and whatever stood in its way, a report is one: %s', (_, statement, said) => {
  expect(find(said)).toContain(statement);
});

test('a word that reports of the statement have themselves takes away no “not”', async () => {
  const { find } = await createMatcher();
  const said = 'Blinken said China plays a critical role in persuading the North to give up its weapons.';
  expect(find(said)).toContain('china-critical-role');
  expect(find(said.replace('a critical', 'not much of a'))).not.toContain('china-critical-role');
});

test('no words that say the contrary of a statement stand in a paraphrase of it, unless a “not” or a denial takes them back', () => {
  const spoilt = knowledge.topics.flatMap((table, i) =>
    Object.entries(seeds.paraphrases[['en', ...LANGUAGES][i] ?? ''] ?? {}).flatMap(([id, texts]) => {
      const topic = table.topicOf.get(knowledge.index.statements.indexOf(id)) ?? -1;
      return texts.filter((text) => {
        const reading = readText([text]);
        const all = contrariesOf(table, topic, reading, 0, reading.tokens.count - 1);
        const nots = negationsBetween([table], reading.tokens, 0, reading.tokens.count - 1);
        const isTakenBack = nots.length > 0 || all.some(({ isDenial }) => isDenial);
        return !isTakenBack && all.some(({ isOwn }) => isOwn);
      });
    }),
  );
  expect(spoilt).toEqual([]);
});

describe('the table of words that say the contrary', () => {
  test('has each once, with all topics that it is of', () => {
    const { contrary, contraryStart, contraryTopic } = buildContraries([
      ['all night', 'flood*'],
      ['flooded'],
    ]);
    expect(contrary).toHaveLength(2);
    expect([...contraryStart].at(-1)).toBe(3);
    expect([...contraryTopic].toSorted()).toEqual([0, 0, 1]);
  });

  test('takes no term that is longer than what is looked for', () => {
    expect(() => buildContraries([['as long as it rains all night']])).toThrow(RangeError);
  });
});
