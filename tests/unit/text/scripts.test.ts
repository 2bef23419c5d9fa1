import { describe, expect, test } from 'vitest';
import { scriptsOf } from '../../../lib/text/scripts.ts';

describe('the scripts of a page', () => {
  test.each([
    ['Latin', ['The talks in Seoul.'], ['latin']],
    ['Hangul, of a single word', ['The talks in Seoul (서울).'], ['hangul', 'latin']],
    ['kana, whose characters are no Chinese', ['会談はソウルで行われた。日米韓外務大臣会談'], ['kana']],
    ['characters alone', ['韩美外长防长会谈在首尔举行'], ['han']],
    ['Chinese beside Japanese', ['韩美外长防长会谈', '会談はソウルで'], ['han', 'kana']],
    ['Cyrillic', ['Переговоры прошли в Сеуле.'], ['cyrillic']],
    ['Arabic', ['عُقدت المحادثات في سيول'], ['arabic']],
    ['none, of figures and single letters', ['2 + 2 = 4', '', 'Я и ты: 가'], []],
  ])('are %s', (_, texts, expected) => {
    expect([...scriptsOf(texts)].sort()).toEqual(expected);
  });

  test('take little more than one look at a long text that has Latin letters alone', () => {
    const text = 'They spoke of “peace”, of trade and of the weather. '.repeat(60_000);
    const best = (look: () => unknown): number => {
      const times = Array.from({ length: 9 }, () => {
        const started = performance.now();
        look();
        return performance.now() - started;
      });
      return Math.min(...times);
    };
    const one = best(() => /[\uac00-\ud7a3]{2}/.test(text));
    expect(best(() => scriptsOf([text])) / one).toBeLessThan(3.5);
  });
});
