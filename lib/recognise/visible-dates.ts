import { isoDay } from '../page/iso-date.ts';

/** Blocks at the head of an article in which its date is looked for, and characters of each. */
const HEAD_BLOCKS = 14;
const HEAD_LENGTH = 400;
const LONGEST_DATE_LINE = 140;
/** Characters of a line that contains a date and hardly anything else. */
const LONGEST_DATE_ALONE = 60;

const NUMERIC = /(?:^|\D)(20\d{2})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)/g;
// Ranges, not \p{L}: of a class of that size, repeated, V8 takes half a second to make a program.
/** In Arabic a month may be given by both of its names: آذار/مارس. */
const DAY_FIRST =
  /(?:^|[^\da-zA-Z\u00c0-\u024f\u0400-\u04ff\u0620-\u064a])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s/-]+(?:de\s+)?([a-zA-Z\u00c0-\u024f\u0400-\u04ff\u0620-\u064a]{3,12})(?:\/[\u0620-\u064a]{3,12})?\.?,?[\s/-]+(?:de\s+|del\s+)?(20\d{2})/g;
const MONTH_FIRST =
  /(?:^|[^a-zA-Z\u00c0-\u024f\u0400-\u04ff\u0620-\u064a])([a-zA-Z\u00c0-\u024f\u0400-\u04ff\u0620-\u064a]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(20\d{2})/g;
/** 18.03.2021: day first, without another number before it, as in 2021. 3. 18. */
const DOTTED = /(?<!\d|\d\.\s?)(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d{2})(?!\.?\d)/g;
/** 03/18/21, 18-03-2021: month or day may come first. Both are read, as only one can be near the event. */
const SLASHED = /(?:^|[^\d-])(\d{1,2})(?:\/(\d{1,2})\/((?:20)?\d{2})|-(\d{1,2})-(20\d{2}))(?![\d-])/g;

/** Years of the Japanese and Taiwanese calendars: 令和3年 is 2021. */
const ERA = /(令和|民國|民国)\s?(\d{1,3})\s?年/g;
const inOurYears = (text: string): string =>
  text.replace(ERA, (_, era, year) => `${(era === '令和' ? 2018 : 1911) + Number(year)}年`);

function monthNumber(name: string, months: Readonly<Record<string, number>>): number {
  return months[name.toLowerCase()] ?? 0;
}

function datesIn(text: string, months: Readonly<Record<string, number>>): string[] {
  const found: (string | null)[] = [];
  for (const [, year, month, day] of text.matchAll(NUMERIC))
    found.push(isoDay(Number(year), Number(month), Number(day)));
  for (const [, day, month, year] of text.matchAll(DAY_FIRST)) {
    found.push(isoDay(Number(year), monthNumber(month ?? '', months), Number(day)));
  }
  for (const [, month, day, year] of text.matchAll(MONTH_FIRST)) {
    found.push(isoDay(Number(year), monthNumber(month ?? '', months), Number(day)));
  }
  for (const [, day, month, year] of text.matchAll(DOTTED))
    found.push(isoDay(Number(year), Number(month), Number(day)));
  for (const [, a, slashed, shortYear, dashed, year] of text.matchAll(SLASHED)) {
    const full = 2000 + (Number(shortYear ?? year) % 100);
    const b = slashed ?? dashed;
    found.push(isoDay(full, Number(a), Number(b)), isoDay(full, Number(b), Number(a)));
  }
  return found.filter((iso) => iso !== null);
}

/** A day at the head of an article: on a line of its own, with at most names and the hour, or in a short text. */
export interface VisibleDate {
  readonly iso: string;
  readonly source: 'date-line' | 'visible';
}

/** Days written out at the head of an article, in reading order, each once. */
export function visibleDates(
  blocks: readonly string[],
  months: Readonly<Record<string, number>>,
): VisibleDate[] {
  const lines = blocks
    .slice(0, HEAD_BLOCKS)
    .flatMap((text) => text.slice(0, HEAD_LENGTH).split('\n'))
    .filter((line) => line.length <= LONGEST_DATE_LINE);
  const found = new Map<string, VisibleDate>();
  for (const line of lines) {
    const source = line.trim().length <= LONGEST_DATE_ALONE ? 'date-line' : 'visible';
    for (const iso of datesIn(inOurYears(line), months))
      if (source === 'date-line' || !found.has(iso)) found.set(iso, { iso, source });
  }
  return [...found.values()];
}
