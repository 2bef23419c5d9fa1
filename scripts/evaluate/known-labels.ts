import type { LabelledPage } from './evaluate-page.ts';
import type { LabelledStatement } from './judge.ts';

/**
 * The labels of a page with only ids that the bundle has: an unknown id counts as none, and words on a page that is not
 * about the meeting belong to no statement of it unless the label names one.
 */
export function knownLabels(
  { label, statements }: Pick<LabelledPage, 'label' | 'statements'>,
  ids: ReadonlySet<string>,
): LabelledStatement[] {
  const unsaid = label === 'event' || label === 'mention' ? undefined : null;
  return statements.map((one) => {
    const isKnown = one.statement === null || (one.statement !== undefined && ids.has(one.statement));
    return isKnown ? one : { ...one, statement: unsaid };
  });
}
