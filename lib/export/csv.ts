import { lookUp } from '../coverage/lookup.ts';
import type { Localized } from '../coverage/model.ts';
import { printOf } from '../coverage/texts.ts';
import { type ExportLine, type ExportRequest, linesOf } from './request.ts';

/** Excel takes a file for UTF-8 only if it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet would run as a formula (OWASP, CSV injection), full-width forms included. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

/** A field as RFC 4180 has it. What a spreadsheet would take for a formula is made text by an apostrophe. */
export function csvField(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

type Names = (line: ExportLine) => Record<string, string | undefined>;

/** What an absent rendering says in the column of the form. */
const STANDING_TEXT = {
  direct: 'direct',
  mixed: 'mixed',
  indirect: 'indirect',
  absent: 'left out',
  unknown: 'not in the part we hold',
} as const;

function fieldsOf({ bundle, locale }: ExportRequest): Names {
  const lookup = lookUp(bundle);
  const local = (text: Localized): string => text[locale] ?? text.en;
  const outlet = (id: string): string => local(lookup.outletName(id));
  return ({ statement, text, standing, rendering }) => {
    const { original, copies } = text;
    const occasion = lookup.occasion(statement.occasion);
    return {
      statement: statement.id,
      gist: local(statement.gist),
      speaker: local(lookup.speakerName(statement.speaker)),
      occasion: occasion ? local(occasion.label) : statement.occasion,
      place: occasion ? local(occasion.place) : undefined,
      said: statement.said,
      at_the_meeting: occasion?.event === bundle.event ? 'yes' : 'no',
      topic: local(lookup.topicLabel(statement.topic)),
      record: statement.record?.words,
      record_basis: statement.record && local(statement.record.basis),
      original_words: statement.original?.words,
      original_language: statement.original?.language,
      article: original.id,
      outlet: outlet(original.outlet),
      printed_by: original.carrier && outlet(original.carrier),
      copied_by: copies.map((copy) => outlet(copy.carrier ?? copy.outlet)).join('; '),
      headline: original.headline ?? undefined,
      address: rendering === null ? original.url : printOf(text, rendering).url,
      published: original.published,
      language: original.language,
      kind: original.kind,
      extent: original.extent,
      form: STANDING_TEXT[standing],
      words: rendering?.words,
      summary: rendering?.summary && local(rendering.summary),
      attributed_to: rendering?.attributedTo && local(rendering.attributedTo),
      where: rendering === null ? undefined : (rendering.where ?? 'body'),
      breaks_off: rendering?.cut ? 'yes' : undefined,
      unconfirmed: rendering?.unconfirmed ? 'yes' : undefined,
    };
  };
}

/** The selection as a table, one line for each rendering, absence and unknown. UTF-8 with a byte order mark. */
export function toCsv(request: ExportRequest): string {
  const fields = fieldsOf(request);
  const lines: string[] = [];
  for (const line of linesOf(request)) {
    const row = fields(line);
    if (lines.length === 0) lines.push(Object.keys(row).join(','));
    lines.push(
      Object.values(row)
        .map((value) => csvField(value ?? ''))
        .join(','),
    );
  }
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join('')}`;
}
