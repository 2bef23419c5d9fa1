import en from '../public/_locales/en/messages.json' with { type: 'json' };
import ko from '../public/_locales/ko/messages.json' with { type: 'json' };
import type { Localized } from './coverage/model.ts';

/** A language of the interface. */
export type Locale = 'en' | 'ko';

/** `auto` follows the browser. */
export type LanguageChoice = 'auto' | Locale;

type Catalogue = typeof en;
type Singular<Key> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/** Key of a sentence. Where the catalogue has `KEY_one` and `KEY_other`, the key is `KEY` and `count` chooses. */
export type MessageKey = Singular<keyof Catalogue>;

type Entry<Key extends MessageKey> = Key extends keyof Catalogue
  ? Catalogue[Key]
  : `${Key}_other` extends keyof Catalogue
    ? Catalogue[`${Key}_other`]
    : never;
type Names<Key extends MessageKey> =
  Entry<Key> extends { placeholders: infer Placeholders } ? keyof Placeholders & string : never;
type Params<Key extends MessageKey> = [Names<Key>] extends [never]
  ? []
  : [params: Record<Names<Key>, string | number>];

/** Everything the interface needs to speak one language. */
export interface Translator {
  readonly locale: Locale;
  /** The sentence, with its placeholders filled. Numbers are written as the language writes them. */
  t<Key extends MessageKey>(key: Key, ...params: Params<Key>): string;
  /** The same for a key that is composed at run time; null if the catalogue has no such sentence. */
  find(key: string, params?: Readonly<Record<string, string | number>>): string | null;
  /** An ISO day or date-time as a date; the text itself if it is none. */
  day(iso: string, style?: 'short' | 'medium' | 'long'): string;
  /** A month, YYYY-MM, as a month of its year; the text itself if it is none. */
  month(iso: string): string;
  /** “a, b and c” */
  list(items: readonly string[]): string;
  number(value: number): string;
  /** Share 0–1 as a percentage. */
  percent(share: number): string;
  /** The name of a language by its ISO 639-1 code; the code itself if it has no name. */
  languageName(code: string): string;
  /** A text of the bundle in this language, else in English. */
  local(text: Localized): string;
}

interface StoredMessage {
  readonly message: string;
}

const CATALOGUES: Record<Locale, Readonly<Record<string, StoredMessage | undefined>>> = { en, ko };

/** Dates and lists in English follow newspaper style: “18 March 2021”, “a, b and c”. */
const FORMATS: Record<Locale, string> = { en: 'en-GB', ko: 'ko' };

/** The interface language for a choice and the browser's language (BCP 47). */
export function localeOf(choice: LanguageChoice, browserLanguage: string): Locale {
  if (choice !== 'auto') return choice;
  return /^ko\b/i.test(browserLanguage) ? 'ko' : 'en';
}

/** Creates a value when it is first needed: a formatter takes a good part of a millisecond, and few pages need all. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function formatDay(formatter: Intl.DateTimeFormat, iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  if (!year || !month || !day) return iso;
  return formatter.format(new Date(Date.UTC(year, month - 1, day)));
}

function formatMonth(formatter: Intl.DateTimeFormat, iso: string): string {
  const [year, month] = iso.split('-').map(Number);
  return year && month ? formatter.format(new Date(Date.UTC(year, month - 1))) : iso;
}

/** A translator for one language. Pure: switch languages by making another one. */
export function createTranslator(locale: Locale): Translator {
  const catalogue = CATALOGUES[locale];
  const formats = FORMATS[locale];
  const plurals = once(() => new Intl.PluralRules(formats));
  const numbers = once(() => new Intl.NumberFormat(formats));
  const percents = once(() => new Intl.NumberFormat(formats, { style: 'percent' }));
  const lists = once(() => new Intl.ListFormat(formats));
  const languages = once(() => new Intl.DisplayNames(formats, { type: 'language' }));
  const dates = (month: 'short' | 'long', year?: 'numeric') =>
    once(() => new Intl.DateTimeFormat(formats, { day: 'numeric', month, year, timeZone: 'UTC' }));
  const months = once(
    () => new Intl.DateTimeFormat(formats, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  );
  const days = { short: dates('short'), medium: dates('short', 'numeric'), long: dates('long', 'numeric') };
  const sentence = (key: string, count: string | number | undefined): string | undefined => {
    const form = typeof count === 'number' ? plurals().select(count) : 'other';
    const keys = [key, `${key}_${form}`, `${key}_other`];
    const found = [catalogue, CATALOGUES.en].flatMap((messages) =>
      keys.map((name) => messages[name]?.message),
    );
    return found.find((message) => message !== undefined);
  };
  const find: Translator['find'] = (key, values = {}) => {
    const filled = sentence(key, values.count)?.replace(/\$(\w+)\$/g, (whole, name: string) => {
      const value = values[name.toLowerCase()];
      return typeof value === 'number' ? numbers().format(value) : (value ?? whole);
    });
    return filled ?? null;
  };
  return {
    locale,
    t: (key, ...params) => find(key, params[0]) ?? key,
    find,
    day: (iso, style = 'long') => formatDay(days[style](), iso),
    month: (iso) => formatMonth(months(), iso),
    list: (items) => lists().format(items),
    number: (value) => numbers().format(value),
    percent: (share) => percents().format(share),
    languageName: (code) => (/^[a-z]{2,3}$/i.test(code) ? (languages().of(code) ?? code) : code),
    local: (text) => text[locale] ?? text.en,
  };
}
