import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Catalogue = Readonly<Record<string, Message>>;

const read = (locale: string): Catalogue =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Catalogue;
const en = read('en');
const ko = read('ko');
const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\$(\w+)\$/g)].map((m) => (m[1] ?? '').toLowerCase());

const sources = ['components', 'entrypoints', 'lib']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .concat('wxt.config.ts')
  .filter((file) => /\.(tsx?|html)$/.test(file));
const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
const singular = (key: string): string => key.replace(/_(one|other)$/, '');
/** Keys that are composed from a code: of a reason for the verdict, or for the choice of a painter. */
const COMPOSED = /^(reason|painter)_/;
/** Read by the browser and the stores, not by our code. */
const BY_MANIFEST = new Set(['extName', 'extDescription']);

describe('the catalogue', () => {
  test('has every sentence that the code asks for', () => {
    const asked = [...code.matchAll(/\bt\(\s*'([A-Za-z_]+)'/g)].map((m) => m[1] ?? '');
    const known = new Set(Object.keys(en).flatMap((key) => [key, singular(key)]));
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
  });

  test('has a sentence for every reason the recogniser gives', () => {
    const reasons = sources
      .filter((file) => file.startsWith(join('lib', 'recognise')))
      .map((file) => readFileSync(file, 'utf8'));
    const codes = reasons.flatMap((text) =>
      [...text.matchAll(/(?:\breason\(|\bcode:)\s*'([a-z_]+)'/g)].map((m) => m[1] ?? ''),
    );
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((reason) => !(`reason_${reason}` in en))).toEqual([]);
  });

  test('has a sentence for every reason to choose a painter', () => {
    const reasons =
      /type PainterReason =([^;]*);/.exec(readFileSync('lib/paint/choose.ts', 'utf8'))?.[1] ?? '';
    const codes = [...reasons.matchAll(/'([a-z_]+)'/g)].map((m) => m[1] ?? '');
    expect(codes.length).toBeGreaterThan(2);
    expect(codes.filter((reason) => !(`painter_${reason}` in en))).toEqual([]);
  });

  test('has no sentence that nobody asks for', () => {
    const unused = Object.keys(en).filter(
      (key) =>
        !COMPOSED.test(key) &&
        !BY_MANIFEST.has(key) &&
        !code.includes(`'${key}'`) &&
        !code.includes(`'${singular(key)}'`),
    );
    expect(unused).toEqual([]);
  });

  test('says in English what each sentence is for', () => {
    expect(Object.keys(en).filter((key) => !en[key]?.description)).toEqual([]);
  });

  test('is the same in both languages, but for the singular that Korean has not', () => {
    const expected = Object.keys(en).filter((key) => !key.endsWith('_one'));
    expect(Object.keys(ko)).toEqual(expected);
  });

  test('has its keys in order, so that two people’s additions do not collide', () => {
    expect(Object.keys(en)).toEqual(Object.keys(en).toSorted());
  });

  test.each([
    ['en', en],
    ['ko', ko],
  ])(
    'declares in %s every placeholder it uses, in the order of the English sentence',
    (_locale, catalogue) => {
      for (const [key, { message, placeholders = {} }] of Object.entries(catalogue)) {
        const undeclared = placeholdersIn(message).filter((name) => !(name in placeholders));
        expect({ key, undeclared }).toEqual({ key, undeclared: [] });
        expect({ key, declared: placeholders }).toEqual({ key, declared: en[key]?.placeholders ?? {} });
      }
    },
  );

  test('leaves no placeholder out of the Korean sentence', () => {
    const lost = Object.entries(ko).filter(([key, { message }]) =>
      placeholdersIn(en[key]?.message ?? '').some((name) => !placeholdersIn(message).includes(name)),
    );
    expect(lost.map(([key]) => key)).toEqual([]);
  });
});
