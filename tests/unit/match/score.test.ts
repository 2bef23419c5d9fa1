import { expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { read } = await createMatcher();
const TIME =
  'While meeting all the conditions for this transition will take more time, I am confident that this process will strengthen our alliance';

test('a quotation is surest with its speaker named, and least sure in another’s mouth', () => {
  const scoreOf = (text: string): number => read(text).matches[0]?.score ?? 0;
  const [own, nobodys, anothers] = [`“${TIME},” Austin said.`, `“${TIME}.”`, `“${TIME},” Blinken said.`].map(
    scoreOf,
  );
  expect(own).toBeGreaterThan(nobodys ?? 1);
  expect(nobodys).toBeGreaterThan(anothers ?? 1);
  expect(anothers).toBeGreaterThan(0);
});
