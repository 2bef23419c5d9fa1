import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { read } = await createMatcher('ja', 'de', 'es', 'ar');

describe('a statement told by a quotation and by words beside it is marked on the quotation alone', () => {
  test.each([
    [
      'a telling word before it',
      'ブリンケン氏は北朝鮮の住民が「抑圧的な政府による広範囲で組織的な虐待に苦しみ続けている」と非難した。',
      'nk-people-abuses',
      '抑圧的な政府による広範囲で組織的な虐待に苦しみ続けている',
    ],
    [
      'a telling word after it',
      'ブリンケン氏は「中国は北朝鮮に対して大きな影響力がある」と役割を果たすよう求めた。',
      'china-critical-role',
      '中国は北朝鮮に対して大きな影響力がある',
    ],
    [
      'its source named after it',
      '»Die Atom- und Raketenfrage ist eine Priorität für das Bündnis«, heißt es in der gemeinsamen Erklärung.',
      'js-nk-priority',
      'Die Atom- und Raketenfrage ist eine Priorität für das Bündnis',
    ],
  ])('%s', (_, text, statement, words) => {
    const found = read(text).matches.map((match) => [match.statement, match.form, match.words]);
    expect(found).toEqual([[statement, 'direct', words]]);
  });
});

describe('a fragment in quotation marks is linked where nobody is named, as in headlines', () => {
  test.each([
    ['米韓2プラス2、北の核は「同盟の優先課題」', 'js-nk-priority', '同盟の優先課題'],
    ['Washington und Seoul: „Priorität für das Bündnis“', 'js-nk-priority', 'Priorität für das Bündnis'],
    [
      'Seúl y Washington: el Norte, “una prioridad para la alianza”',
      'js-nk-priority',
      'una prioridad para la alianza',
    ],
    [
      'واشنطن وسيول: «استراتيجية منسقة بالكامل» بشأن كوريا الشمالية',
      'js-fully-coordinated',
      'استراتيجية منسقة بالكامل',
    ],
  ])('%s', (text, statement, words) => {
    const found = read(text).matches.map((match) => [match.statement, match.words]);
    expect(found).toEqual([[statement, words]]);
  });

  test.each([
    ['without marks', 'Washington und Seoul: Der Norden ist eine Priorität für das Bündnis'],
    ['in the mouth of another', '„Das ist eine Priorität für das Bündnis“, sagte Außenminister Heiko Maas.'],
  ])('not %s', (_, text) => {
    expect(read(text).matches.map(({ statement }) => statement)).not.toContain('js-nk-priority');
  });
});
