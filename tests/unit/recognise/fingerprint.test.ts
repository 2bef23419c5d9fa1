import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/match/reading.ts';
import { findCopy } from '../../../lib/recognise/copies.ts';
import { decodeFingerprints, encodeFingerprints, fingerprints } from '../../../lib/recognise/fingerprint.ts';

const printsOf = (...blocks: string[]): number[] => fingerprints(readText(blocks).tokens);

/** A text of many different words, each sentence its own. */
const textOf = (seed: string, sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, i) =>
      `The ${seed}${i} of ${seed}${i * 7} went over the hill${i % 9} and ${seed}${i * 3} stayed there. `,
  ).join('');

const article = (id: string, text: string) => ({ id, fingerprints: encodeFingerprints(printsOf(text)) });

describe('fingerprints', () => {
  it('of a text are what the seeds hold: if this changes, run npm run seeds:draft -- PAGE --refresh ARTICLE', () => {
    const text =
      'Four ministers sat down at one table and spoke for an hour about what both of their countries want.';
    expect(encodeFingerprints(printsOf(text))).toBe('p7GjBmCm0jU=');
  });

  it('leave at least one in common of any fifteen words in common', () => {
    const shared = 'these fifteen words stand in both of the texts and nowhere else in the world';
    const one = new Set(printsOf(`${textOf('alpha', 5)} ${shared} ${textOf('beta', 5)}`));
    expect(
      printsOf(`${textOf('gamma', 5)} ${shared} ${textOf('delta', 5)}`).some((value) => one.has(value)),
    ).toBe(true);
  });

  it('do not depend on case, marks, markup printed as text, or where blocks end', () => {
    const plain = printsOf(
      'He said that the allies want to go on with all of it together for a long time to come',
    );
    const odd = printsOf(
      '<p>He SAID that the&nbsp;“ALLIES” want,',
      'to go on with all of it; TOGETHER –',
      'for a long time to come!</p>',
    );
    expect(odd).toEqual(plain);
  });

  it('are none for fewer than eight words', () => {
    expect(printsOf('only seven words stand in this text')).toEqual([]);
  });

  it('of a few words more are one, and a number', () => {
    const [only, ...others] = printsOf('just ten words stand here, in this text of ours');
    expect(others).toEqual([]);
    expect(only).toBeTypeOf('number');
  });

  it('come back from their text as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0xffffffff })), (values) => {
        expect(decodeFingerprints(encodeFingerprints(values))).toEqual(values);
      }),
    );
  });
});

describe('a copy', () => {
  const original = textOf('alpha', 60);
  const bundle = [article('original', original), article('other', textOf('omega', 60))];

  it('is told of the whole text', () => {
    expect(findCopy(printsOf(original), bundle)).toEqual({ article: 'original', share: 1 });
  });

  it('is told of the first half of the text', () => {
    const half = original.slice(0, original.length / 2);
    expect(findCopy(printsOf(half), bundle)?.article).toBe('original');
  });

  it('is told of the text among as much again of something else', () => {
    expect(findCopy(printsOf(textOf('menu', 30), original, textOf('foot', 30)), bundle)?.article).toBe(
      'original',
    );
  });

  it('is not told of another text', () => {
    expect(findCopy(printsOf(textOf('gamma', 60)), bundle)).toBeNull();
  });

  it('is not told of an article that shares two long quotations', () => {
    const quotations = original.slice(0, 500);
    expect(findCopy(printsOf(textOf('gamma', 30), quotations, textOf('delta', 30)), bundle)).toBeNull();
  });

  it('is not told of a page without text, or without fingerprints to compare with', () => {
    expect(findCopy([], bundle)).toBeNull();
    expect(findCopy(printsOf(original), [])).toBeNull();
    expect(findCopy(printsOf(original), [{ id: 'empty', fingerprints: '' }])).toBeNull();
  });

  it('names the article that more of stands on the page', () => {
    const page = printsOf(textOf('omega', 60), original.slice(0, original.length / 2));
    expect(findCopy(page, bundle)?.article).toBe('other');
  });
});
