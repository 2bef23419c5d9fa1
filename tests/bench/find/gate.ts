import { type GateTerms, worthALook } from '../../../lib/annotate/gate-check.ts';

/** Times the gate's look at the page and one read of all its text, in turns. Milliseconds. */
export function measureGate(
  terms: GateTerms,
  times: number,
): { readonly gate: number[]; readonly read: number[] } {
  const gate: number[] = [];
  const read: number[] = [];
  let found = 0;
  for (let turn = 0; turn < times; turn++) {
    const started = performance.now();
    found += (document.body.textContent ?? '').length;
    const between = performance.now();
    found += Number(worthALook(`${document.title}\n${document.body.textContent ?? ''}`, terms));
    gate.push(performance.now() - between);
    read.push(between - started);
  }
  if (found === 0) throw new Error('The page has no text');
  return { gate, read };
}
