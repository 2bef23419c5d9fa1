import { expect, test } from 'vitest';
import { NOTHING_EXPECTED } from '../../../lib/match/expected.ts';
import { findStatements } from '../../../lib/match/find-statements.ts';
import { readText } from '../../../lib/match/reading.ts';
import type { Match } from '../../../lib/match/types.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import { createMatcher } from './helpers/matcher.ts';

const { knowledge } = await createMatcher();

/** What is found in a text that is known to carry a statement. */
function findKnown(
  how: 'all' | 'reported' | 'mixed',
  statement: string,
  ...blocks: string[]
): readonly Match[] {
  const known = new Set([knowledge.index.statements.indexOf(statement)]);
  return runToEnd(findStatements(readText(blocks), knowledge, { ...NOTHING_EXPECTED, [how]: known })).matches;
}

const findUnknown = (...blocks: string[]): readonly Match[] =>
  runToEnd(findStatements(readText(blocks), knowledge)).matches;

test('an article that is known to report a statement reports it, though nobody is named', () => {
  const text = 'China’s part was a crucial role in the denuclearization of North Korea.';
  expect(findKnown('reported', 'china-critical-role', text)).toMatchObject([
    { statement: 'china-critical-role', form: 'indirect' },
  ]);
  expect(findUnknown(text)).toEqual([]);
});

test('of an article that is known to carry a statement one word of it in quotation marks is the statement’s', () => {
  const text = 'Blinken landed in Osan. Nobody in the street doubts that the bond is “ironclad.”';
  expect(findKnown('all', 'alliance-unwavering-ironclad', text)).toMatchObject([
    { statement: 'alliance-unwavering-ironclad', words: 'ironclad' },
  ]);
  expect(findUnknown(text)).toEqual([]);
});

test('of an article that is known to quote fragments a long one is a fragment too', () => {
  const text = 'Blinken said China “has a critical role to play in working to convince North Korea” in this.';
  expect(findKnown('mixed', 'china-critical-role', text)).toMatchObject([{ form: 'mixed' }]);
  expect(findUnknown(text)).toMatchObject([{ form: 'direct' }]);
});

test('of an article that a person has read in full, vocabulary reports only what it is known to carry', () => {
  const text =
    'Blinken said that practically all of the North’s commerce goes to China, comes from there or crosses it.';
  const reportOf = (...only: string[]): readonly Match[] => {
    const numbers = new Set(only.map((id) => knowledge.index.statements.indexOf(id)));
    return runToEnd(findStatements(readText([text]), knowledge, { ...NOTHING_EXPECTED, only: numbers }))
      .matches;
  };
  expect(reportOf('china-nk-trade-dependence')).toMatchObject([{ statement: 'china-nk-trade-dependence' }]);
  expect(reportOf('china-critical-role')).toEqual([]);
});
