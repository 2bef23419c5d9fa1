import { describe, expect, test } from 'vitest';
import { languagesIn } from '../../../lib/analyse/language-pack.ts';
import { compileLanguageSigns } from '../../../lib/seeds/compile-languages.ts';
import { scriptsOf } from '../../../lib/text/scripts.ts';
import { loadSeeds } from '../../../scripts/seeds/load-seeds.ts';

const signs = compileLanguageSigns(await loadSeeds());
/** The languages, besides English, whose packs a page of these texts asks for. */
const languagesOf = (...texts: string[]): string[] => languagesIn(texts, scriptsOf(texts), signs);

const ENGLISH = 'The ministers met on Thursday morning and spoke to the press about their talks.';
const GERMAN =
  'Die Minister haben sich am Donnerstag getroffen, und sie sprachen nach den Gesprächen mit der Presse über das, was noch nicht gelöst ist.';
const FRENCH =
  'Les ministres se sont réunis jeudi dans la capitale et ils ont parlé à la presse de ce qui reste à faire avec leurs alliés.';
const SPANISH =
  'Los ministros se reunieron el jueves en la capital y hablaron con la prensa de lo que queda por hacer para los aliados.';

describe('a page asks for the language', () => {
  test.each<[string, string, string[]]>([
    ['English', ENGLISH, []],
    ['German', GERMAN, ['de']],
    ['French', FRENCH, ['fr']],
    ['Spanish', SPANISH, ['es']],
    ['Korean', '장관들은 목요일 아침에 만나 회담에 대해 기자들에게 말했다.', ['ko']],
    ['Japanese', '大臣たちは木曜日の朝に会い、会談について記者団に語った。', ['ja']],
    ['Russian', 'Министры встретились в четверг утром и рассказали журналистам о переговорах.', ['ru']],
    ['Arabic', 'التقى الوزراء صباح الخميس وتحدثوا إلى الصحافة عن محادثاتهم.', ['ar']],
  ])('that it is written in: %s', (_, text, expected) => {
    expect(languagesOf(text)).toEqual(expected);
  });

  test('of each part of a page in two', () => {
    expect(languagesOf(ENGLISH, GERMAN, FRENCH).toSorted()).toEqual(['de', 'fr']);
  });

  test('of no few foreign words among English ones', () => {
    expect(
      languagesOf(ENGLISH, 'The dinner ended with a “vive la France” and an “auf Wiedersehen”.'),
    ).toEqual([]);
  });

  test('of its beginning, however long it is', () => {
    expect(languagesOf(`${ENGLISH} `.repeat(1000), GERMAN)).toEqual([]);
    expect(languagesOf(GERMAN, `${ENGLISH} `.repeat(1000))).toEqual(['de']);
  });
});
