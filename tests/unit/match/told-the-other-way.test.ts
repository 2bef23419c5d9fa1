import { describe, expect, test } from 'vitest';
import { readText } from '../../../lib/match/reading.ts';
import { buildContraries } from '../../../lib/match/topics/build-contraries.ts';
import { contrariesOf } from '../../../lib/match/topics/contraries.ts';
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

describe('nor is it in another language', () => {
  test.each([
    [
      'fr',
      'opcon-more-time',
      'Lloyd Austin a assuré que réunir toutes les conditions du transfert prendrait encore du temps.',
      'Lloyd Austin a assuré que toutes les conditions étaient réunies et qu’il ne faudrait plus de temps pour le transfert.',
    ],
    [
      'ar',
      'moon-restore-japan-ties',
      'قال الرئيس مون إن سيول ستواصل جهودها لاستعادة العلاقات مع اليابان.',
      'قال الرئيس مون إن سيول تخلت عن جهودها لاستعادة العلاقات مع اليابان.',
    ],
    [
      'de',
      'moon-restore-japan-ties',
      'Präsident Moon sagte, er bemühe sich weiter darum, die Beziehungen zu Japan wiederherzustellen.',
      'Präsident Moon sagte, er habe es aufgegeben, die Beziehungen zu Japan wiederherzustellen.',
    ],
    [
      'es',
      'china-critical-role',
      'Blinken dijo que China tiene un papel fundamental para convencer a Corea del Norte de que se desnuclearice.',
      'Blinken dijo que China tiene un papel insignificante para convencer a Corea del Norte de que se desnuclearice.',
    ],
    [
      'fr',
      'moon-restore-japan-ties',
      'Le président Moon a dit que Séoul poursuivrait ses efforts pour rétablir les relations avec le Japon.',
      'Le président Moon a dit que Séoul avait abandonné ses efforts pour rétablir les relations avec le Japon.',
    ],
    [
      'ja',
      'moon-restore-japan-ties',
      '文在寅大統領は、韓日関係の修復に引き続き努力すると述べた。',
      '文在寅大統領は、韓日関係の修復を放棄したと述べた。',
    ],
    [
      'ja',
      'training-joint-decision',
      'オースティン長官は、今後の訓練は韓国と共に決めると述べた。',
      'オースティン長官は、今後の訓練は米国が単独で決めると述べた。',
    ],
    [
      'ko',
      'moon-restore-japan-ties',
      '문재인 대통령은 한일관계 복원을 위해 계속 노력하겠다고 말했다.',
      '문재인 대통령은 한일관계 복원을 포기했다고 말했다.',
    ],
    [
      'ko',
      'training-joint-decision',
      '오스틴 장관은 앞으로의 훈련은 한국과 함께 결정하겠다고 말했다.',
      '오스틴 장관은 앞으로의 훈련은 미국이 단독으로 결정하겠다고 말했다.',
    ],
    [
      'ru',
      'moon-restore-japan-ties',
      'Президент Мун заявил, что Сеул продолжит усилия по восстановлению отношений с Японией.',
      'Президент Мун заявил, что Сеул отказался от усилий по восстановлению отношений с Японией.',
    ],
    [
      'zh',
      'moon-restore-japan-ties',
      '文在寅总统说，韩国将继续努力恢复韩日关系。',
      '文在寅总统说，韩国已放弃恢复韩日关系的努力。',
    ],
    [
      'zh',
      'training-joint-decision',
      '奥斯汀说，今后的训练将与韩国共同决定。',
      '奥斯汀说，今后的训练将由美国单独决定。',
    ],
  ])('%s: %s', (_, statement, said, contrary) => {
    expect(find(said)).toContain(statement);
    expect(find(contrary)).not.toContain(statement);
  });
});

test('a word that turns round, and is denied itself, leaves the statement as it is', () => {
  expect(
    find(
      'In the joint statement the allies have not dropped their pledge to oppose whatever destabilizes the rules-based international order.',
    ),
  ).toContain('js-rules-based-order');
});

describe('where the “not” comes last, it is told whether it is the word’s own or denies it', () => {
  test.each([
    [
      'ko: all but no part',
      'china-critical-role',
      '블링컨 장관은 북한을 설득하는 데 중국이 할 중요한 역할이 있다고 말했다.',
      '블링컨 장관은 북한을 설득하는 데 중국이 할 중요한 역할이 거의 없다고 말했다.',
    ],
    [
      'ko: of no haste',
      'js-nk-priority',
      '공동성명은 북한 핵·미사일 문제가 동맹의 우선 관심사라고 했다.',
      '공동성명은 북한 핵·미사일 문제가 동맹에는 급하지 않은 관심사라고 했다.',
    ],
    [
      'ko: will not give up, with a particle before the “not”',
      'moon-restore-japan-ties',
      '문재인 대통령은 한일관계 복원을 위한 노력을 포기하지는 않겠다고 말했다.',
      '문재인 대통령은 한일관계 복원을 위한 노력을 포기하겠다고 말했다.',
    ],
  ])('%s', (_, statement, said, contrary) => {
    expect(find(said)).toContain(statement);
    expect(find(contrary)).not.toContain(statement);
  });
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

test('a word that reports of the statement have themselves takes away no “not”', () => {
  const said = 'Blinken said China plays a critical role in persuading the North to give up its weapons.';
  expect(find(said)).toContain('china-critical-role');
  expect(find(said.replace('a critical', 'not much of a'))).not.toContain('china-critical-role');
});

test('no words that say the contrary of a statement stand in a paraphrase of it', () => {
  const spoilt = knowledge.topics.flatMap((table, i) =>
    Object.entries(seeds.paraphrases[['en', ...LANGUAGES][i] ?? ''] ?? {}).flatMap(([id, texts]) => {
      const topic = table.topicOf.get(knowledge.index.statements.indexOf(id)) ?? -1;
      return texts.filter((text) => {
        const reading = readText([text]);
        const all = contrariesOf(table, topic, reading, 0, reading.tokens.count - 1);
        return all.some(({ isOwn }) => isOwn);
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
