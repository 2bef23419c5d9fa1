import type { AnalysedSection } from '../analyse/analyse-page.ts';
import type { Form } from '../coverage/model.ts';
import { resolveSpans } from '../paint/resolve.ts';
import type { MarkRequest } from '../paint/types.ts';

/** What to paint of an analysis: each match that the reader wants marked, with the nodes that hold its words. */
export function markRequests(
  sections: readonly AnalysedSection[],
  forms: Readonly<Record<Form, boolean>>,
): MarkRequest[] {
  const counts = new Map<string, number>();
  return sections.flatMap(({ blocks, matches }) =>
    matches.flatMap(({ statement, form, ranges }) => {
      const place = (counts.get(statement) ?? 0) + 1;
      counts.set(statement, place);
      const spans = ranges.flatMap((range) => {
        const block = blocks[range.block];
        return block ? resolveSpans(block, range) : [];
      });
      return forms[form] && spans.length > 0
        ? [{ key: `${statement}.${place}`, statement, form, spans }]
        : [];
    }),
  );
}

/** The statement that a key belongs to. */
export const statementOfKey = (key: string): string => key.slice(0, key.lastIndexOf('.'));
