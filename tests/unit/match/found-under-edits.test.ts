import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edit, edit, synonymsOf } from './helpers/edits.ts';
import { createMatcher } from './helpers/matcher.ts';
import { pageWith, type Quotable, quotables } from './helpers/quotable.ts';

const { seeds, find } = await createMatcher();
const all = quotables(seeds);
const tools = synonymsOf(seeds.languages.find(({ language }) => language === 'en')?.synonyms ?? []);

/** Share of the words that may be edited. */
const SMALL = 0.1;
const SETTINGS = { seed: 20_210_318, numRuns: 60, interruptAfterTimeLimit: 2_500 };

const anyQuotable: fc.Arbitrary<Quotable> = fc.constantFrom(...all);
const anyFillers = fc.array(fc.nat(7), { minLength: 2, maxLength: 8 });
const anyEdit = (kinds: readonly Edit['kind'][]): fc.Arbitrary<Edit> =>
  fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(200), choice: fc.nat(20) });

function altered(words: string, edits: readonly Edit[]): string {
  const list = words.split(/\s+/);
  const most = Math.max(1, Math.floor(list.length * SMALL));
  return edits
    .slice(0, most)
    .reduce<string[]>((now, one) => edit(now, one, tools), list)
    .join(' ');
}

test('every long record of the bundle is found word for word', () => {
  const missed = all.filter((one) => !find(...pageWith(one, one.words, [1, 2])).includes(one.statement));
  expect(missed.map(({ statement }) => statement)).toEqual([]);
});

describe('a record is found after small edits', () => {
  test.each<[string, Edit['kind'][]]>([
    ['words dropped', ['drop']],
    ['words put in', ['insert']],
    ['neighbouring words exchanged', ['swap']],
    ['words inflected', ['inflect']],
    ['synonyms', ['synonym']],
    ['asides in brackets and lost punctuation', ['bracket', 'punctuation']],
    ['a little of everything', ['drop', 'insert', 'swap', 'inflect', 'synonym', 'bracket', 'punctuation']],
  ])('%s', (_, kinds) => {
    fc.assert(
      fc.property(
        anyQuotable,
        fc.array(anyEdit(kinds), { minLength: 1, maxLength: 12 }),
        anyFillers,
        (one, edits, fillers) => {
          expect(find(...pageWith(one, altered(one.words, edits), fillers))).toContain(one.statement);
        },
      ),
      SETTINGS,
    );
  });
});

test('whatever the marks of the quotation', () => {
  const marks = [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ['«', '»'],
    ['「', '」'],
    ['„', '“'],
    ['&ldquo;', '&rdquo;'],
    ['&quot;', '&quot;'],
  ] as const;
  fc.assert(
    fc.property(anyQuotable, fc.constantFrom(...marks), anyFillers, (one, [open, close], fillers) => {
      const page = pageWith(one, one.words, fillers).map((text) =>
        text.replace('“', () => open).replace('”', () => close),
      );
      expect(find(...page)).toContain(one.statement);
    }),
    SETTINGS,
  );
});
