import type { AnalysedSection } from '../analyse/analyse-page.ts';
import type { Form } from '../coverage/model.ts';
import { resolveSpans } from '../paint/resolve.ts';
import type { MarkRequest } from '../paint/types.ts';
import type { MarkKeys } from './mark-keys.ts';

/**
 * The marks to paint for an analysis: each match of a form that the reader wants marked, with the nodes that contain
 * its words.
 */
export function markRequests(
  sections: readonly AnalysedSection[],
  forms: Readonly<Record<Form, boolean>>,
  keys: MarkKeys,
): MarkRequest[] {
  const found = sections.flatMap(({ blocks, matches }) =>
    matches.flatMap(({ statement, form, ranges }) => {
      const block = blocks[ranges[0]?.block ?? 0]?.element;
      const spans = ranges.flatMap((range) => {
        const inBlock = blocks[range.block];
        return inBlock ? resolveSpans(inBlock, range) : [];
      });
      return block ? [{ statement, form, spans, block }] : [];
    }),
  );
  const named = keys.of(found);
  return found.flatMap(({ statement, form, spans }, i) =>
    forms[form] && spans.length > 0 ? [{ key: named[i] as string, statement, form, spans }] : [],
  );
}
