import { lookUp } from '../coverage/lookup.ts';
import type { Localized, Occasion } from '../coverage/model.ts';
import { printOf } from '../coverage/texts.ts';
import { type ExportLine, type ExportRequest, linesOf } from './request.ts';

/** Excel reads a file as UTF-8 only if it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet would run as a formula (OWASP, CSV injection), full-width forms included. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

/** A field by RFC 4180. An apostrophe turns what a spreadsheet would run as a formula into text. */
export function csvField(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The value of the form column for an absent rendering. */
const STANDING_TEXT = {
  direct: 'direct',
  mixed: 'mixed',
  indirect: 'indirect',
  absent: 'left out',
  unknown: 'not in the part we hold',
} as const;

type Column = readonly [name: string, fieldOf: (line: ExportLine) => string | undefined];

function columnsOf({ bundle, locale }: ExportRequest): Column[] {
  const lookup = lookUp(bundle);
  const local = (text: Localized): string => text[locale] ?? text.en;
  const outlet = (id: string): string => local(lookup.outletName(id));
  const occasion = ({ statement }: ExportLine): Occasion | null => lookup.occasion(statement.occasion);
  const place = (at: Occasion | null): string | undefined => at?.place && local(at.place);
  return [
    ['statement', ({ statement }) => statement.id],
    ['gist', ({ statement }) => local(statement.gist)],
    ['speaker', ({ statement }) => local(lookup.speakerName(statement.speaker))],
    ['occasion', (line) => local(occasion(line)?.label ?? { en: line.statement.occasion })],
    ['place', (line) => place(occasion(line))],
    ['said', ({ statement }) => statement.said],
    ['at_the_meeting', (line) => (occasion(line)?.event === bundle.event ? 'yes' : 'no')],
    ['topic', ({ statement }) => local(lookup.topicLabel(statement.topic))],
    ['record', ({ statement }) => statement.record?.words],
    ['record_basis', ({ statement }) => statement.record && local(statement.record.basis)],
    ['original_words', ({ statement }) => statement.original?.words],
    ['original_language', ({ statement }) => statement.original?.language],
    ['article', ({ text }) => text.original.id],
    ['outlet', ({ text }) => outlet(text.original.outlet)],
    ['printed_by', ({ text }) => text.original.carrier && outlet(text.original.carrier)],
    ['copied_by', ({ text }) => text.copies.map((copy) => local(lookup.printerName(copy))).join('; ')],
    ['headline', ({ text }) => text.original.headline ?? undefined],
    ['address', ({ text, rendering }) => (rendering ? printOf(text, rendering) : text.original).url],
    ['published', ({ text }) => text.original.published],
    ['language', ({ text }) => text.original.language],
    ['kind', ({ text }) => text.original.kind],
    ['extent', ({ text }) => text.original.extent],
    ['form', ({ standing }) => STANDING_TEXT[standing]],
    ['words', ({ rendering }) => rendering?.words],
    ['summary', ({ rendering }) => rendering?.summary && local(rendering.summary)],
    ['attributed_to', ({ rendering }) => rendering?.attributedTo && local(rendering.attributedTo)],
    ['where', ({ rendering }) => rendering?.where ?? (rendering ? 'body' : undefined)],
    ['breaks_off', ({ rendering }) => (rendering?.cut ? 'yes' : undefined)],
    ['unconfirmed', ({ rendering }) => (rendering?.unconfirmed ? 'yes' : undefined)],
  ];
}

/** The selection as a table, one line for each rendering, absence and unknown. UTF-8 with a byte order mark. */
export function toCsv(request: ExportRequest): string {
  const columns = columnsOf(request);
  const lines = [columns.map(([name]) => name).join(',')];
  for (const line of linesOf(request))
    lines.push(columns.map(([, fieldOf]) => csvField(fieldOf(line) ?? '')).join(','));
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join('')}`;
}
