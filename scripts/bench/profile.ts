import type { Page } from 'puppeteer-core';
import { markdownTable } from './find-table.ts';

/** One function's share of a profile. */
interface Share {
  readonly name: string;
  readonly self: number;
  readonly total: number;
}

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: CallFrame;
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Microseconds between two samples. */
const INTERVAL = 100;

/** Runs an expression in the page under the sampling profiler; the functions that took most, as a table. Milliseconds. */
export async function profileTable(page: Page, expression: string, rows = 25): Promise<string> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await page.evaluate(expression);
  const { profile } = (await session.send('Profiler.stop')) as { profile: Profile };
  await session.detach();
  const shares = sharesOf(profile)
    .sort((a, b) => b.self - a.self)
    .slice(0, rows);
  return markdownTable(
    ['function', 'self ms', 'with callees ms'],
    shares.map(({ name, self, total }) => [name, self.toFixed(1), total.toFixed(1)]),
  );
}

function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profile): Share[] {
  const self = new Map<number, number>();
  samples.forEach((id, i) => {
    self.set(id, (self.get(id) ?? 0) + (timeDeltas[i] ?? 0) / 1000);
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const shares = new Map<string, { self: number; total: number }>();
  const visit = (id: number, above: ReadonlySet<string>): number => {
    const node = byId.get(id);
    if (!node) return 0;
    const name = nameOf(node.callFrame);
    const inside = new Set(above).add(name);
    const own = self.get(id) ?? 0;
    const total = own + (node.children ?? []).reduce((sum, child) => sum + visit(child, inside), 0);
    const share = shares.get(name) ?? { self: 0, total: 0 };
    share.self += own;
    // A function that calls itself is counted once.
    if (!above.has(name)) share.total += total;
    shares.set(name, share);
    return total;
  };
  const root = nodes[0];
  if (root) visit(root.id, new Set());
  return [...shares].map(([name, times]) => ({ name, ...times })).filter(({ name }) => !OUTSIDE.test(name));
}

const OUTSIDE = /^\((?:root|program|idle)\)/;

const nameOf = ({ functionName, lineNumber }: CallFrame): string =>
  functionName.startsWith('(') ? functionName : `${functionName || 'anonymous'}:${lineNumber + 1}`;
