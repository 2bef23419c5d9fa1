// @vitest-environment jsdom
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { StatementHead } from '../../components/statement/StatementHead.tsx';
import type { Statement } from '../../lib/coverage/model.ts';
import { aBundle } from './helpers/a-bundle.ts';
import { show } from './helpers/show.tsx';

afterEach(cleanup);

/** What the head says about the place of a statement, if its other event was on this day. */
function elsewhere(statement: string, day: string): string | undefined {
  const occasions = aBundle().occasions.map((one) => (one.id === 'eve' ? { ...one, day } : one));
  const bundle = aBundle({ occasions });
  const shown = bundle.statements.find(({ id }) => id === statement) as Statement;
  const head = <StatementHead statement={shown} headingId="who" />;
  return show(head, { bundle }).container.querySelector('.cq-elsewhere')?.textContent;
}

test.each([
  ['2031-05-16', 'Said in Northport 2 days before the meeting, not at it'],
  ['2031-05-21', 'Said in Northport 3 days after the meeting, not at it'],
  ['2031-05-18', 'Said in Northport on 18 May 2031, not at the meeting'],
])('words of another event on %s are said to be of that', (day, text) => {
  expect(elsewhere('eve-words', day)).toBe(text);
});

test('of words of the meeting itself no other place is told', () => {
  expect(elsewhere('bridge', '2031-05-16')).toBeUndefined();
});
