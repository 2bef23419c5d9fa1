import { expect, test } from 'vitest';
import { findCandidates } from '../../../lib/match/candidates.ts';
import { lookUpWords } from '../../../lib/match/page-words.ts';
import { readText } from '../../../lib/match/reading.ts';
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
