import type { Statements } from '../types.ts';

/** A place in which a contender finds a statement. */
export interface Hit {
  readonly statement: number;
  readonly start: Node;
  readonly end: Node;
}

export interface Finding {
  readonly hits: readonly Hit[];
  /** Share of the patterns that were searched before time was up. */
  readonly done: number;
  readonly parts: Readonly<Record<string, number>>;
}

/** One way of finding statements in the open page. Stops at the deadline, at most one pattern late. */
export type Contender = (statements: Statements, deadline: number) => Finding;

/** Searches pattern by pattern until time is up. */
export function patternByPattern(
  { patterns }: Statements,
  deadline: number,
  search: (text: string, statement: number) => Iterable<Hit>,
): Finding {
  const hits: Hit[] = [];
  let done = 0;
  for (const { text, statement } of patterns) {
    if (performance.now() > deadline) break;
    hits.push(...search(text, statement));
    done++;
  }
  return { hits, done: done / patterns.length, parts: {} };
}
