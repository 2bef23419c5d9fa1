import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { read } = await createMatcher('ar', 'zh');

describe('a report ends with its clause, whatever comma the language writes', () => {
  test.each([
    [
      'English',
      'Blinken said that Security Council resolutions oblige China to enforce the sanctions on Pyongyang',
      ', while all others went out',
    ],
    ['Chinese', '布林肯指出安理会决议要求中国执行对平壤的制裁', '，其他人都去喝咖啡了'],
    [
      'Arabic',
      'نبه بلينكن إلى أن قرارات مجلس الأمن تلزم الصين تنفيذ العقوبات على بيونغ يانغ',
      '، فيما ذهب الجميع إلى المقهى',
    ],
    [
      'Arabic, with a semicolon',
      'نبه بلينكن إلى أن قرارات مجلس الأمن تلزم الصين تنفيذ العقوبات على بيونغ يانغ',
      '؛ ثم ذهب الجميع إلى المقهى',
    ],
  ])('%s', (_language, report, rest) => {
    const { matches } = read(`${report}${rest}.`);
    expect(matches.map(({ statement, words }) => [statement, words])).toEqual([
      ['china-must-enforce-sanctions', report],
    ]);
  });
});
