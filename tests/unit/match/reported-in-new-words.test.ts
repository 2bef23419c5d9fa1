import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { find, read } = await createMatcher('ko', 'ja', 'zh', 'es', 'fr', 'de', 'ru', 'ar');

describe('a report is found in words that nobody listed', () => {
  test.each([
    [
      'of somebody named',
      'Both armies edge nearer each month to the handover of wartime control, Austin said.',
      'opcon-continue-progress',
    ],
    [
      'beside another report',
      'In a television interview that evening Chung said his country needed both Washington and Beijing, and thanked his hosts for their patience.',
      'us-china-both-important',
    ],
    [
      'of a spokesman’s president',
      'Moon argued that the two governments ought to draw up an all-round plan for the North, his spokesman Kang Min-seok said.',
      'moon-comprehensive-strategy',
    ],
    [
      'by a title alone',
      'South Korea’s unification effort went on, the president told his guests; the world looks to American leadership amid several crises.',
      'moon-leadership-crises',
    ],
  ])('%s', (_, text, statement) => {
    expect(
      find('President Moon Jae-in received Antony Blinken and Lloyd Austin at the Blue House.', text),
    ).toContain(statement);
  });

  test.each([
    [
      'Spanish',
      'Austin sostuvo que el traspaso del mando operativo en tiempo de guerra todavía llevará tiempo.',
      'opcon-more-time',
    ],
    [
      'French',
      'Blinken a jugé que Pékin avait un rôle essentiel à jouer pour convaincre Pyongyang de renoncer à l’arme nucléaire.',
      'china-critical-role',
    ],
    [
      'German',
      'Blinken warf Peking vor, seine Zusagen immer wieder nicht einzuhalten.',
      'china-consistent-failure',
    ],
    [
      'Russian',
      'Блинкен заявил, что Китай раз за разом не выполняет взятых на себя обязательств.',
      'china-consistent-failure',
    ],
    ['Korean', '정의용 장관은 쿼드 가입 문제는 직접 논의되지 않았다고 말했다.', 'quad-no-discussion'],
    [
      'Japanese',
      'オースティン国防長官は、戦時作戦統制権の移管にはさらに時間がかかると述べた。',
      'opcon-more-time',
    ],
    ['Chinese', '郑义溶表示,会谈没有直接讨论韩国加入四方安全对话的问题。', 'quad-no-discussion'],
    [
      'Arabic',
      'قال بلينكن إن للصين دوراً حاسماً في إقناع كوريا الشمالية بالتخلي عن سلاحها النووي.',
      'china-critical-role',
    ],
  ])('in %s', (_, text, statement) => {
    expect(find(text)).toContain(statement);
  });
});

test('two reports of one sentence are found, each in its own words', () => {
  const sentence =
    'Moon congratulated his guests on how fast the pandemic was being brought under control in the United States, and hoped that the recovery of its economy would lift the whole world’s.';
  expect(
    find('President Moon Jae-in received Antony Blinken and Lloyd Austin at the Blue House.', sentence),
  ).toEqual(['moon-rapidly-stabilizing', 'moon-us-economic-recovery']);
});

test('what a sentence reports twice is marked once', () => {
  const { matches } = read(
    'Chung Eui-yong said there was no discussion about his country joining the Quadrilateral Security Dialogue (Quad), a strategic forum against China of the United States, Australia, India and Japan.',
  );
  expect(matches.map(({ statement }) => statement)).toEqual(['quad-no-discussion']);
});

test('a report that quotes a few words in translation is marked with them', () => {
  const { matches } = read(
    'Lloyd Austin dämpfte die Erwartungen: Alle Bedingungen für die Übergabe des Oberbefehls zu erfüllen, werde „mehr Zeit in Anspruch nehmen“.',
  );
  expect(matches.map(({ statement, form }) => [statement, form])).toEqual([['opcon-more-time', 'mixed']]);
  expect(matches[0]?.words).toContain('mehr Zeit in Anspruch nehmen');
});

describe('a quotation in another translation than those known', () => {
  const TIME =
    '이 전환의 모든 조건을 갖추는 데는 시간이 더 필요하겠지만 그 과정이 우리 동맹을 더 튼튼하게 하리라 믿는다';

  test.each([
    ['is linked', TIME, [['opcon-more-time', 'direct']]],
    ['is not if it says the contrary', '전환 조건을 모두 갖추는 데는 시간이 더 필요하지 않다', []],
  ])('%s', (_, words, expected) => {
    const { matches } = read(`로이드 오스틴 장관은 “${words}”고 했다.`);
    expect(matches.map(({ statement, form }) => [statement, form])).toEqual(expected);
  });
});

describe('a quotation that a thesaurus ran over', () => {
  const SPUN =
    'China possesses a pivotal part to perform in coaxing Pyongyang to relinquish its atomic armament';

  test('is linked where its speaker is named beside it', () => {
    expect(find(`“${SPUN},” Antony Blinken stated in Seoul.`)).toEqual(['china-critical-role']);
  });

  test('is linked where he is named in the text and nobody beside it', () => {
    expect(find('Antony Blinken flew home.', `He had this to say: “${SPUN}.”`)).toEqual([
      'china-critical-role',
    ]);
  });

  test('is not given to him where somebody else is named beside it', () => {
    const { matches } = read('Antony Blinken flew home.', `“${SPUN},” Lloyd Austin stated in Seoul.`);
    expect(matches.map(({ attribution }) => attribution)).toEqual([
      { kind: 'other', speaker: 'lloyd-austin' },
    ]);
  });

  test('is not if it says the contrary', () => {
    const contrary = SPUN.replace('possesses a', 'does not possess any');
    expect(find(`“${contrary},” Antony Blinken stated in Seoul.`)).toEqual([]);
  });
});

describe('a “not” that such reports have turns nothing round', () => {
  test.each([
    [
      'has not wavered',
      'Mr Austin said America’s commitment to the alliance had not wavered in seven decades.',
    ],
    [
      'cannot wait',
      'Chung said the nuclear question could not wait and had to be solved together with the US.',
    ],
    [
      'is of something else',
      'The two armies were moving forward step by step towards the handover, Mr Austin insisted, but he would not be drawn on a date.',
    ],
  ])('%s', (_, text) => {
    expect(find(text)).toHaveLength(1);
  });
});

describe('a report of something else is let be', () => {
  test.each([
    [
      'what was on the table',
      'Austin and Suh Wook met for an hour before the wider session, officials said.',
    ],
    ['another matter of the same man', 'Blinken said vaccines would reach poorer countries by the summer.'],
    ['the contrary, denied', 'Austin denied that the handover of wartime control would need any more time.'],
    [
      'the contrary, at some distance',
      'Blinken said China did not have a critical role in convincing the North to disarm.',
    ],
    [
      'the same, of another country',
      'Blinken said Russia had a critical role in convincing the North to disarm.',
    ],
    ['the hour and the day', 'Blinken, Thursday 18 March 2021, 20:55'],
    ['the occasion itself', 'The two-plus-two meeting was the first in five years, Chung said.'],
    [
      'who stood where, in Korean',
      '18일 서울 외교부 청사에서 한미 외교·국방장관(2+2) 회의가 끝난 뒤 정의용 외교부 장관과 로이드 오스틴 미국 국방장관이 나란히 섰다.',
    ],
    ['a sentence of a stranger', 'The handover of wartime control will need more time, the shopkeeper said.'],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('who is named decides whose words they are', () => {
  const reports = (...blocks: string[]) =>
    read(...blocks).matches.map(({ statement, attribution }) => [statement, attribution.kind]);

  test('not who is spoken to', () => {
    expect(
      reports(
        'Antony Blinken spoke first. He told Moon Jae-in that China had a critical role in persuading the North to disarm.',
      ),
    ).toEqual([['china-critical-role', 'speaker']]);
  });
});
