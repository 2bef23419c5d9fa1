/** The day as YYYY-MM-DD; null if it does not exist. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year > 1900 && year < 2200 ? date.toISOString().slice(0, 10) : null;
}

/** The day of a machine-readable date (2021-03-18, 20210318, 2021-03-18T08:41:00Z, 2021/03/18), as written there. */
export function toIsoDay(text: string): string | null {
  const found = /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})/.exec(text);
  return found ? isoDay(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** A day in an address: /2021/03/18/, /2021-03-18, 20210318. */
export function dateInAddress(url: string): string | null {
  const found = /(?:^|[^\d])(20\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?:[^\d]|\d{3,})/.exec(
    `${url} `,
  );
  return found ? isoDay(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** A month in an address, as YYYY-MM: /2021/03/story. */
export function monthInAddress(url: string): string | null {
  const found = /\/(20\d{2})\/(0[1-9]|1[0-2])\//.exec(url);
  return found ? `${found[1]}-${found[2]}` : null;
}

/** Is a date a month, YYYY-MM, and not a day? */
export const isMonth = (iso: string): boolean => iso.length === 'YYYY-MM'.length;

/** First and last day that a date covers: the same day, or those of a month (YYYY-MM). */
export function daysOf(iso: string): readonly [first: string, last: string] {
  if (!isMonth(iso)) return [iso, iso];
  const [year = 0, month = 0] = iso.split('-').map(Number);
  return [`${iso}-01`, new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)];
}

/** Days from `from` to `to`, both YYYY-MM-DD; negative if `to` comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
