import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../lib/match/index/build-index.ts';
import { compact, pack, unpack } from '../../../lib/match/index/container.ts';
import { containerAsText, contentsOfText } from '../../../lib/match/index/container-text.ts';
import { findNumber, readIndex } from '../../../lib/match/index/match-index.ts';
import { createKnowledge, type MatchData } from '../../../lib/match/match-data.ts';
import { compileLanguageData, compileMatchData } from '../../../lib/seeds/compile-match.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { createMatcher, matcherOf } from './helpers/matcher.ts';
import { pageWith, quotables } from './helpers/quotable.ts';

describe('the container', () => {
  const arrays = {
    small: Uint8Array.from([1, 2, 3]),
    middle: Uint16Array.from([60_000, 1]),
    large: Uint32Array.from([4_000_000_000, 7, 9]),
    signed: Int32Array.from([-5, 5]),
    none: new Uint8Array(0),
  };

  test('gives back what was put in', () => {
    const { meta, arrays: read } = unpack(pack({ name: '한글 “é”' }, arrays));
    expect(meta).toEqual({ name: '한글 “é”' });
    expect(read).toEqual(arrays);
  });

  test('keeps each array at an offset that its type allows, whatever the length of the head', () => {
    for (let length = 0; length < 16; length++) {
      const { arrays: read } = unpack(pack('x'.repeat(length), arrays));
      expect(read).toEqual(arrays);
      for (const array of Object.values(read)) expect(array.byteOffset % array.BYTES_PER_ELEMENT).toBe(0);
    }
  });

  test('keeps ascending numbers as steps and gives back the numbers', () => {
    const rising = Uint32Array.from([0, 3, 3, 1_000_000, 1_000_255]);
    const { arrays: read } = unpack(pack(null, { rising }, ['rising']));
    expect(read).toEqual({ rising });
  });

  test('cut short, it cannot be read', () => {
    const buffer = pack(null, arrays);
    expect(() => unpack(buffer.slice(0, buffer.byteLength - 16))).toThrow(RangeError);
  });

  test('is the same when it has been text, of which the head can be read', () => {
    const buffer = pack({ name: '한글 “é” }' }, arrays);
    const text = containerAsText(buffer);
    expect(text).toContain('한글 “é” }');
    expect(contentsOfText(text)).toEqual(unpack(buffer));
    expect(contentsOfText(containerAsText(pack(null, {})))).toEqual({ meta: null, arrays: {} });
  });

  test('is the same when it has been text, whatever numbers it holds and whether they are kept as steps', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 70_000 }), { maxLength: 40 });
    fc.assert(
      fc.property(numbers, numbers, (some, rising) => {
        const ascending = Uint32Array.from(rising.sort((a, b) => a - b));
        const buffer = pack('“{}”', { some: compact(some), ascending }, ['ascending']);
        expect(contentsOfText(containerAsText(buffer))).toEqual(unpack(buffer));
      }),
    );
  });

  test('is the same when it has been text, up to the last number that one digit, two digits or none can write', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), (largest) => {
        const numbers = [0, 1, 57, 90, 91, 92, 183, 8371, 8372, 8373].filter((number) => number < largest);
        const buffer = pack(null, { numbers: compact([...numbers, largest]) });
        expect(contentsOfText(containerAsText(buffer))).toEqual(unpack(buffer));
      }),
    );
  });

  test('has numbers that are ASCII when it is text, and nothing that a string literal would escape', () => {
    const numbers = compact(Array.from({ length: 9000 }, (_, number) => number));
    for (const most of [92, 93, 256, 8373, 9000])
      expect(containerAsText(pack(null, { numbers: numbers.subarray(0, most) }))).toMatch(/\n[ !#-[\]-~]+$/);
  });

  test('cut short as text, or with letters too many, it cannot be read', () => {
    const text = containerAsText(pack(null, { ...arrays, last: Uint8Array.from([1, 2, 3]) }));
    expect(() => contentsOfText(text.slice(0, -1))).toThrow(RangeError);
    expect(() => contentsOfText(`${text}a`)).toThrow(RangeError);
  });

  test('takes the smallest type that holds the numbers', () => {
    expect(compact([1, 255])).toBeInstanceOf(Uint8Array);
    expect(compact([1, 256])).toBeInstanceOf(Uint16Array);
    expect(compact([1, 65_536])).toBeInstanceOf(Uint32Array);
  });
});

const { seeds, find } = await createMatcher();

describe('the index', () => {
  test('is the same whenever it is made', () => {
    expect(compileMatchData(seeds).index).toBe(compileMatchData(seeds).index);
  });

  test('knows every word of every wording, and not a word that nobody uses', () => {
    const data = compileMatchData(seeds);
    const { index } = runToEnd(createKnowledge(data, []));
    const unknown = (data.wordings ?? []).flatMap((text) => {
      const tokens = tokenize([text]);
      return [...tokens.stem.subarray(0, tokens.count)].filter((stem) => findNumber(index, stem) === 0);
    });
    expect(unknown).toEqual([]);
    const foreign = tokenize(['zyzzyva quokka axolotl']);
    expect([...foreign.stem.subarray(0, 3)].map((stem) => findNumber(index, stem))).toEqual([0, 0, 0]);
  });

  test('of nothing is an index in which nothing is found', () => {
    const index = readIndex(unpack(buildIndex({ statements: [], wordings: [], languages: [] })));
    expect(index.statements).toEqual([]);
    expect(findNumber(index, 12_345)).toBe(0);
  });
});

const SYLLABLES = [
  'ba',
  'ko',
  'ri',
  'tu',
  'ne',
  'mo',
  'sa',
  'li',
  'du',
  'fe',
  'go',
  'hi',
  'pa',
  'ze',
  'vu',
  'xo',
];

/** Words of no language, and some of ours, so that our pairs become less rare. */
function sentence(n: number, words: readonly string[]): string {
  const pick = (k: number): number => Math.imul(n * 31 + k + 1, 2_654_435_761) >>> 0;
  return Array.from({ length: 14 }, (_, k) => {
    const draw = pick(k);
    if (k % 3 === 0) return words[draw % words.length] ?? '';
    return [draw, draw >>> 8, draw >>> 16].map((part) => SYLLABLES[part % SYLLABLES.length] ?? '').join('');
  }).join(' ');
}

function withGenerated(count: number): MatchData {
  const own = compileMatchData(seeds);
  const { buffer, statements } = buildIndexOfBundle(count);
  return {
    ...own,
    index: containerAsText(buffer),
    speakers: statements.map((_, i) => own.speakers[i] ?? 'nobody'),
  };
}

/** The bundle's wordings with generated statements after them. */
function buildIndexOfBundle(count: number): { buffer: ArrayBuffer; statements: string[] } {
  const own = compileMatchData(seeds);
  const { index } = runToEnd(createKnowledge(own, []));
  const ours = index.statements.flatMap((_, statement) =>
    (own.wordings ?? [])
      .slice(index.statementWording[statement], index.statementWording[statement + 1])
      .map((text) => ({ statement, text })),
  );
  const words = [...new Set(ours.flatMap(({ text }) => text.split(/[^\p{L}]+/u)))].filter(
    (w) => w.length > 4,
  );
  const more = Array.from({ length: count }, (_, n) => ({
    statement: index.statements.length + n,
    text: sentence(n, words),
  }));
  const statements = [...index.statements, ...more.map((_, n) => `generated-${n}`)];
  return {
    buffer: buildIndex({ statements, wordings: [...ours, ...more], languages: seeds.languages }),
    statements,
  };
}

test('5 000 generated statements on top change nothing of what is found', { timeout: 60_000 }, () => {
  const crowded = matcherOf(
    seeds,
    runToEnd(createKnowledge(withGenerated(5_000), [compileLanguageData(seeds, 'en')])),
  );
  const pages = quotables(seeds).map((one) => ({ ...one, page: pageWith(one, one.words, [1, 2]) }));
  const differing = pages.filter(({ statement, page }) => {
    const alone = find(...page).includes(statement);
    return alone !== crowded.find(...page).includes(statement);
  });
  expect(differing.map(({ statement }) => statement)).toEqual([]);
  expect(
    pages.flatMap(({ page }) => crowded.find(...page)).filter((id) => id.startsWith('generated')),
  ).toEqual([]);
});
