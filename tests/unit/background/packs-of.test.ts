import { expect, test } from 'vitest';
import { packsOf } from '../../../lib/background/packs-of.ts';

const PACKS = { en: '{"language":"en"}', ko: '{"language":"ko"}' };

test('the packs that a page asks for come in the order asked', () => {
  expect(packsOf(PACKS, ['ko', 'en']).map(({ language }) => language)).toEqual(['ko', 'en']);
});

test.each(['ja', 'constructor', 'valueOf', '__proto__', ''])(
  'there is none of the language “%s”',
  (language) => {
    expect(packsOf(PACKS, [language, 'en']).map((pack) => pack.language)).toEqual(['en']);
  },
);
