import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { soleStem } from '../../../lib/match/index/term-stems.ts';
import { type LanguageSeed, languageSchema } from '../../../lib/seeds/schema.ts';
import { scriptsOf } from '../../../lib/text/scripts.ts';
import { STEM_LETTERS } from '../../../lib/text/stem.ts';

const FOLDER = new URL('../../../seeds/languages/', import.meta.url);
const LANGUAGES = readdirSync(FOLDER)
  .map((file) => file.replace(/\.json$/, ''))
  .sort();
/** The least that the matcher needs, so that the loss of a list is noticed. */
const AT_LEAST = {
  en: { opposites: 350, synonyms: 700, equivalents: 250 },
  ko: { opposites: 60, synonyms: 80 },
};
const AT_LEAST_ELSEWHERE = { opposites: 60, synonyms: 60 };

const load = (language: string): LanguageSeed =>
  v.parse(languageSchema, JSON.parse(readFileSync(new URL(`${language}.json`, FOLDER), 'utf8')));

/** Whether a term, whose `*` stands for any ending, covers a word. */
const covers = (term: string, word: string): boolean =>
  term.endsWith('*') ? word.startsWith(term.slice(0, -1)) : word === term;

const repeated = (items: readonly string[]): string[] =>
  items.filter((item, index) => items.indexOf(item) !== index);

const codePointOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Groups that hold both sides of a pair, by looking up only the groups of words that the first side covers. */
function contradictions(seed: LanguageSeed): string[] {
  return seed.opposites.flatMap(([one, other]) =>
    seed.synonyms
      .filter((group) => group.some((word) => covers(one, word)) && group.some((word) => covers(other, word)))
      .map((group) => `${one}/${other}: ${group.join(' ')}`),
  );
}

const isIdeographic = (term: string): boolean => /[\p{scx=Han}\p{scx=Hangul}\p{scx=Kana}]/u.test(term);

/** The first form of one word, which is what an index that reads all languages takes for the normal form. */
const normalForm = (group: readonly string[]): string => {
  const bare = group.filter((term) => !isIdeographic(term)).map((term) => term.replaceAll('.', ''));
  return bare.find((term) => /^\p{L}+$/u.test(term)) ?? bare[0] ?? '';
};

test('a spelling in Latin letters that languages share has the same normal form in each', () => {
  const normals = new Map<string, Set<string>>();
  for (const { equivalents } of LANGUAGES.map(load))
    for (const group of equivalents)
      for (const term of group.filter((form) => /\p{scx=Latin}/u.test(form)))
        normals.set(term, (normals.get(term) ?? new Set()).add(normalForm(group)));
  expect([...normals].filter(([, forms]) => forms.size > 1)).toEqual([]);
});

test('what turns round is written out where fewer letters than count are left open: only English endings are taken off', () => {
  const short = LANGUAGES.filter((language) => language !== 'en').flatMap((language) => {
    const { reversals = [], denials = [] } = load(language);
    return [...reversals, ...denials].filter(
      (term) =>
        !isIdeographic(term) && new RegExp(`(?:^| )\\p{L}{1,${STEM_LETTERS - 1}}\\*$`, 'u').test(term),
    );
  });
  expect(short).toEqual([]);
});

test('no number word of another language is an English word of another sense', () => {
  const english = load('en');
  const words = new Set([...english.functionWords, ...english.synonyms.flat()]);
  const others = LANGUAGES.filter((language) => language !== 'en').map(load);
  const clashes = others.flatMap(({ numbers }) =>
    Object.keys(numbers).filter((word) => words.has(word) && english.numbers[word] === undefined),
  );
  expect(clashes).toEqual([]);
});

describe.each(LANGUAGES)('what the matcher knows of "%s"', (language) => {
  const seed = load(language);
  const sides = [...new Set(seed.opposites.flat())];

  test('is filed under its own code', () => {
    expect(seed.language).toBe(language);
  });

  test('is written in the script that it names', () => {
    expect(scriptsOf([seed.functionWords.join('')])).toContain(seed.script);
  });

  test('is as rich as matching needs', () => {
    const least = { ...AT_LEAST_ELSEWHERE, ...AT_LEAST[language as keyof typeof AT_LEAST] };
    for (const [list, count] of Object.entries(least))
      expect(seed[list as 'opposites'].length, list).toBeGreaterThanOrEqual(count);
    for (const list of ['functionWords', 'speech'] as const)
      expect(seed[list].length, list).toBeGreaterThan(30);
    expect(seed.negations.length).toBeGreaterThanOrEqual(4);
    expect(Object.keys(seed.numbers).length).toBeGreaterThanOrEqual(20);
  });

  test('no two words are both synonyms and opposites', () => {
    expect(contradictions(seed)).toEqual([]);
  });

  test('no word stands on both sides of a pair', () => {
    const words = new Set([...seed.synonyms.flat(), ...sides.map((term) => term.replace('*', ''))]);
    const torn = seed.opposites.flatMap(([one, other]) =>
      [...words].filter((word) => covers(one, word) && covers(other, word)),
    );
    expect(torn).toEqual([]);
  });

  test('function words are neither opposites nor negations', () => {
    expect(seed.functionWords.filter((word) => sides.some((term) => covers(term, word)))).toEqual([]);
    expect(seed.functionWords.filter((word) => seed.negations.includes(word))).toEqual([]);
  });

  test('negations are not synonyms of anything', () => {
    const synonyms = new Set(seed.synonyms.flat());
    expect(seed.negations.filter((word) => synonyms.has(word))).toEqual([]);
  });

  test('nothing is listed twice', () => {
    for (const list of ['functionWords', 'negations', 'speech'] as const)
      expect(repeated(seed[list]), list).toEqual([]);
    expect(repeated(seed.opposites.map((pair) => [...pair].sort().join(' / ')))).toEqual([]);
    expect(repeated(seed.synonyms.map((group) => group.join(' / ')))).toEqual([]);
  });

  test('every group has at least two distinct words and at most eight', () => {
    expect(seed.synonyms.filter((group) => repeated(group).length > 0 || group.length > 8)).toEqual([]);
    expect(seed.equivalents.filter((group) => repeated(group).length > 0)).toEqual([]);
  });

  test('synonyms are plain words in lower case', () => {
    expect(seed.synonyms.flat().filter((word) => word !== word.toLowerCase() || /[*\s]/.test(word))).toEqual(
      [],
    );
  });

  test('synonyms stand in their normal form, as equivalents name it', () => {
    const variants = new Set(seed.equivalents.flatMap((group) => group.slice(1)));
    expect(seed.synonyms.flat().filter((word) => variants.has(word))).toEqual([]);
  });

  test('a spelling leads to one normal form only', () => {
    expect(repeated(seed.equivalents.flat())).toEqual([]);
  });

  test('a word without meaning is equivalent to none that has one: “that’s” is read as “that”', () => {
    const idle = new Set(seed.functionWords.map(soleStem));
    const mixed = seed.equivalents.filter((group) => {
      const single = group.map(soleStem).filter((stem) => stem !== 0);
      return single.some((stem) => idle.has(stem)) && !single.every((stem) => idle.has(stem));
    });
    expect(mixed).toEqual([]);
  });

  test('an open end is the end of a term, after enough letters to be safe', () => {
    const open = [...sides, ...seed.speech].filter((term) => term.includes('*'));
    const stem = /[가-힣]/.test(open.join('')) ? 1 : 3;
    expect(open.filter((term) => term.indexOf('*') !== term.length - 1 || term.length <= stem)).toEqual([]);
  });

  test('number words stand for whole numbers, and every month is named', () => {
    expect(Object.values(seed.numbers).filter((digits) => !/^\d+$/.test(digits))).toEqual([]);
    expect(seed.months?.length).toBe(12);
    expect(repeated(seed.months?.flat() ?? [])).toEqual([]);
  });

  test('lists are sorted, so that a change is one line of a diff', () => {
    for (const list of ['functionWords', 'negations', 'idleNegations', 'speech'] as const)
      expect(seed[list], list).toEqual([...(seed[list] ?? [])].sort(codePointOrder));
    for (const list of ['opposites', 'synonyms'] as const)
      expect(seed[list].map((entry) => entry.join('|'))).toEqual(
        seed[list].map((entry) => entry.join('|')).sort(codePointOrder),
      );
  });
});
