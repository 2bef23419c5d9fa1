import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const english = await createMatcher();
const french = await createMatcher('fr');
const BEFORE = 'Antony Blinken and Lloyd Austin met Chung Eui-yong, Suh Wook and Moon Jae-in in Seoul.';

describe('a quotation in which one word says the opposite is not the quotation', () => {
  test.each([
    [
      'stand-for-rights',
      'We must stand with people demanding their fundamental rights and freedoms',
      'We must stand with those who repress people demanding their fundamental rights and freedoms',
    ],
    [
      'no-accident-first-trip',
      'it’s no accident that we made that first trip here to Korea as well as to Japan',
      'it’s pure accident that we made that first trip here to Korea as well as to Japan',
    ],
    [
      'policy-review-pressure-diplomacy',
      'President Biden plans to complete the policy review in the weeks ahead, in close coordination with the Republic of Korea and Japan',
      'President Biden plans to complete the policy review in the years ahead, in close coordination with the Republic of Korea and Japan',
    ],
  ])('%s', (statement, words, turned) => {
    expect(english.find(BEFORE, `Blinken said: “${words}.”`)).toEqual([statement]);
    expect(english.find(BEFORE, `Blinken said: “${turned}.”`)).toEqual([]);
  });

  test('nor where only the vocabulary of the language finds it', () => {
    const chung = (words: string) => french.find(BEFORE, `« ${words} », a dit Chung Eui-yong.`);
    expect(chung('La dénucléarisation complète de la péninsule est à portée de main')).toEqual([
      'denuclearization-achievable',
    ]);
    expect(chung('La dénucléarisation complète de la péninsule est hors d’atteinte')).toEqual([]);
  });

  test('but it is where the word stands in another quotation', () => {
    const text =
      'After “years out of reach”, Blinken said: “We must stand with people demanding their fundamental rights and freedoms.”';
    expect(english.find(BEFORE, text)).toEqual(['stand-for-rights']);
  });
});

test('a “not” takes back a contrary word that another language spells alike', async () => {
  const { find } = await createMatcher('de');
  const report =
    'Austin maintained that a strong combined posture does not hinder the denuclearization of the Korean Peninsula but helps it.';
  expect(find(report)).toContain('robust-posture-denuclearization');
});
