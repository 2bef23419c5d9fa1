import type { Step } from './align.ts';

const isMatch = ({ likeness }: Step): boolean => likeness > 0;

/**
 * Aligns two short sequences of words by their longest common subsequence (Wagner and Fischer, J. ACM 21, 1974). Time
 * and memory grow with the product of their lengths.
 */
export function inCommonOrder(page: ArrayLike<number>, wording: ArrayLike<number>): Step[] {
  const columns = wording.length + 1;
  const most = new Uint16Array((page.length + 1) * columns);
  for (let i = page.length - 1; i >= 0; i--) {
    for (let k = wording.length - 1; k >= 0; k--) {
      const at = i * columns + k;
      most[at] =
        page[i] === wording[k]
          ? (most[at + columns + 1] as number) + 1
          : Math.max(most[at + columns] as number, most[at + 1] as number);
    }
  }
  const steps: Step[] = [];
  for (let i = 0, k = 0; i < page.length || k < wording.length; ) {
    const at = i * columns + k;
    if (i < page.length && k < wording.length && page[i] === wording[k])
      steps.push({ page: i++, wording: k++, likeness: 1 });
    else if (
      k === wording.length ||
      (i < page.length && (most[at + columns] as number) >= (most[at + 1] as number))
    )
      steps.push({ page: i++, wording: -1, likeness: 0 });
    else steps.push({ page: -1, wording: k++, likeness: 0 });
  }
  return steps.slice(steps.findIndex(isMatch), steps.findLastIndex(isMatch) + 1);
}
