import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookUpWords } from '../../../lib/match/page-words.ts';
import { readText } from '../../../lib/match/reading.ts';
import { Aligner, type Stream } from '../../../lib/match/words/align.ts';
import { BestWording } from '../../../lib/match/words/best-wording.ts';
import { Judge } from '../../../lib/match/words/evidence.ts';
import { Overlap } from '../../../lib/match/words/overlap.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import { edit, synonymsOf } from './helpers/edits.ts';
import { createMatcher } from './helpers/matcher.ts';
import { pageWith, quotables } from './helpers/quotable.ts';

const { seeds, knowledge } = await createMatcher();
const { index } = knowledge;
const tools = synonymsOf(seeds.languages.find(({ language }) => language === 'en')?.synonyms ?? []);
const LEAST = { bits: 11, words: 2.8 };
const SETTINGS = { seed: 17_032_021, numRuns: 300, interruptAfterTimeLimit: 3_000 };

const anEdit = fc.record({
  kind: fc.constantFrom('drop' as const, 'insert' as const, 'swap' as const, 'synonym' as const),
  at: fc.nat(60),
  choice: fc.nat(9),
});

/** A page that quotes a statement, more or less altered, with the number of the statement. */
const anAlteredPage = fc
  .tuple(fc.constantFrom(...quotables(seeds)), fc.array(anEdit, { maxLength: 12 }))
  .map(([quotable, edits]) => {
    const words = edits.reduce<string[]>((all, one) => edit(all, one, tools), quotable.words.split(/\s+/));
    const reading = readText(pageWith(quotable, words.join(' '), [0, 1]));
    const stream: Stream = Int32Array.from({ length: reading.tokens.count }, (_, token) => token);
    const page = runToEnd(lookUpWords(reading.tokens, index));
    return { statement: index.statements.indexOf(quotable.statement), reading, page, stream };
  });

const wordingsOf = (statement: number): { wording: number; words: ArrayLike<number> }[] => {
  const first = index.statementWording[statement] as number;
  const end = index.statementWording[statement + 1] as number;
  return Array.from({ length: end - first }, (_, k) => {
    const [from, to] = [index.wordingStart[first + k], index.wordingStart[first + k + 1]];
    return { wording: first + k, words: index.wordingWord.subarray(from, to) };
  });
};

test('no alignment proves more than the words that the page and the wording have in common', () => {
  fc.assert(
    fc.property(anAlteredPage, ({ statement, reading, page, stream }) => {
      const overlap = new Overlap(index, page);
      const aligner = new Aligner(index, page, reading);
      overlap.enter(stream, 0, stream.length);
      for (const { words } of wordingsOf(statement)) {
        const proved = aligner.align(stream, 0, stream.length, words)?.bits ?? 0;
        expect(overlap.proofOf(words).bits).toBeGreaterThanOrEqual(proved - 1e-9);
      }
    }),
    SETTINGS,
  );
});

test('what one stretch of a page has is forgotten in the next', () => {
  const reading = readText(['The alliance is ironclad.', 'Rain is expected in the hills.']);
  const page = runToEnd(lookUpWords(reading.tokens, index));
  const stream = Int32Array.from({ length: reading.tokens.count }, (_, token) => token);
  const ironclad = page.word[3] as number;
  const overlap = new Overlap(index, page);
  overlap.enter(stream, 0, 4);
  expect(overlap.proofOf([ironclad]).words).toBe(1);
  overlap.enter(stream, 4, stream.length);
  expect(overlap.proofOf([ironclad]).words).toBe(0);
});

test('the wording that goes best with a page is found as if each had been tried', () => {
  fc.assert(
    fc.property(anAlteredPage, ({ statement, reading, page, stream }) => {
      const judge = new Judge(index, page, reading);
      const aligner = new Aligner(index, page, reading);
      const tried = wordingsOf(statement).flatMap(({ wording, words }) => {
        const alignment = aligner.align(stream, 0, stream.length, words);
        if (!alignment || alignment.bits < LEAST.bits) return [];
        const { bits, similarity, words: common } = judge.weigh(alignment, stream, words);
        return common < LEAST.words ? [] : [{ wording, quality: bits * similarity }];
      });
      const best = tried.reduce<(typeof tried)[number] | undefined>(
        (a, b) => (a && a.quality >= b.quality ? a : b),
        undefined,
      );
      const found = new BestWording(index, page, reading).find(statement, stream, 0, stream.length, LEAST);
      expect(found?.wording).toBe(best?.wording);
    }),
    SETTINGS,
  );
});
