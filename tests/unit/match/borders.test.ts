import { describe, expect, test } from 'vitest';
import { lookUpWords } from '../../../lib/match/page-words.ts';
import { readText } from '../../../lib/match/reading.ts';
import { textOfRun } from '../../../lib/match/reading-text.ts';
import { findCandidates } from '../../../lib/match/words/candidates.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import { createMatcher } from './helpers/matcher.ts';

const { read, knowledge } = await createMatcher();

test('the end of one block and the beginning of the next make no name', () => {
  const blocks = [
    'Blinken said: “China has a critical role to play in working to convince the North',
    'Korea-watchers agree.” The rain fell.',
  ];
  const places = read(...blocks).matches.flatMap(({ ranges }) => ranges);
  expect(places).not.toEqual([]);
  for (const { block, start, end } of places) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual((blocks[block] ?? '').length);
  }
});

test('a pair of words counts again where it stands again, far from the first place', () => {
  const stretches = (...blocks: string[]): number[] => {
    const { tokens } = readText(blocks);
    const page = runToEnd(lookUpWords(tokens, knowledge.index));
    const wanted = knowledge.index.statements.indexOf('approach-common-among-allies');
    return runToEnd(findCandidates(page, knowledge.index, knowledge.kin))
      .filter(({ statement }) => statement === wanted)
      .map(({ first }) => tokens.block[first] ?? -1);
  };
  const again = 'A common approach among allies';
  expect(stretches(again)).toEqual([0]);
  expect(stretches('A common approach.', 'The rain fell on the roofs. '.repeat(20), again)).toEqual([2]);
});

describe('a mark that reaches over the border of a quotation', () => {
  /** The text of the mark on so many words from one on. */
  const marked = (text: string, first: number, count: number): string =>
    textOfRun(readText([text]), [first, first + count - 1]);

  test('ends with the mark of a quotation that ends it', () => {
    expect(marked('He spoke of “coercion and aggression,” and left.', 0, 6)).toBe(
      'He spoke of “coercion and aggression,”',
    );
  });

  test('begins with the mark of a quotation that begins it', () => {
    expect(marked('“Fully coordinated” is what he said.', 0, 3)).toBe('“Fully coordinated” is');
  });

  test('has both where it takes two quotations', () => {
    expect(marked('“Fully” and “coordinated” he said.', 0, 3)).toBe('“Fully” and “coordinated”');
  });

  test('has none of a quotation that goes on beyond it, that it is a part of, or that nothing closes', () => {
    expect(marked('He spoke of “coercion and aggression” again.', 0, 4)).toBe('He spoke of “coercion');
    expect(marked('He spoke of “coercion and aggression” again.', 3, 3)).toBe('coercion and aggression');
    expect(marked('He spoke of “coercion and aggression', 0, 6)).toBe('He spoke of “coercion and aggression');
  });
});
