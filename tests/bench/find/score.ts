import type { Statements, Turn } from '../types.ts';
import type { Finding, Hit } from './contender.ts';

/** Number of the planted quotation whose paragraph holds a node, or -1. */
function plantAt(node: Node): number {
  const element = node instanceof Element ? node : node.parentElement;
  return Number(element?.closest('[data-plant]')?.getAttribute('data-plant') ?? -1);
}

/** Compares the hits with what was planted: plant → statement. */
export function score(
  { hits, done, parts }: Finding,
  { generatedFrom }: Statements,
  plants: readonly number[],
): Omit<Turn, 'ms'> {
  const found = new Set<number>();
  let falseHits = 0;
  let elsewhere = 0;
  for (const hit of hits) {
    if (hit.statement >= generatedFrom) falseHits++;
    else {
      const right = plantsOf(hit).filter((plant) => plants[plant] === hit.statement);
      for (const plant of right) found.add(plant);
      if (right.length === 0) elsewhere++;
    }
  }
  return { found: found.size, falseHits, elsewhere, done, parts };
}

const plantsOf = ({ start, end }: Hit): number[] =>
  [...new Set([plantAt(start), plantAt(end)])].filter((plant) => plant >= 0);
