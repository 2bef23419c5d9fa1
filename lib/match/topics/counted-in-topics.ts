import { prepareText } from '../../text/prepare.ts';
import { tokenize } from '../../text/tokenize.ts';
import { IS_CAPITALISED, IS_IDEOGRAPH, IS_NUMBER, type Tokens } from '../../text/tokens.ts';
import { countsOf } from '../counts-of.ts';

/** A thing that reports of a topic count (70 years): hash of its word, and hashes of the numbers before it. */
export interface Counted {
  readonly unit: number;
  readonly numbers: readonly number[];
}

/** A thing that a text counts, and its number, as hashes. */
export type Count = Readonly<{ unit: number; number: number }>;

/** Reports that must count a thing for its number to belong to the statement. */
const FEWEST_REPORTS = 3;
/** A number that may be a year. */
const YEAR = /^(?:19|20)\d\d$/;

/** Reads counts (70 years) in texts of a language. */
export class Counts {
  /** Hash of a number's word → hash of its digits. */
  readonly #digitsOf: ReadonlyMap<number, number>;

  /** `numbers`: the language's words for numbers, with their digits. */
  constructor(numbers: Readonly<Record<string, string>>) {
    const words = wholeHashes(Object.keys(numbers));
    const digits = wholeHashes(Object.values(numbers));
    this.#digitsOf = new Map([...words].map(([place, hash]) => [hash, digits.get(place) ?? 0]));
  }

  /** The count that a word makes with the next one, or null. Days after the name of a month, and years, are not counts. */
  at(text: string, tokens: Tokens, token: number): Count | null {
    const hash = tokens.full[token] as number;
    const isDigits = tokens.has(token, IS_NUMBER);
    const number = isDigits ? hash : this.#digitsOf.get(hash);
    if (number === undefined || tokens.has(token - 1, IS_CAPITALISED)) return null;
    if (isDigits && YEAR.test(text.slice(tokens.start[token], tokens.end[token]))) return null;
    if (!standsBefore(text, tokens, token)) return null;
    return { unit: unitOf(tokens, token + 1), number };
  }
}

/** The things that reports of a topic count. */
export function countedIn(texts: readonly string[], counts: Counts): Counted[] {
  const found = texts.map((source) => {
    const { text } = prepareText(source);
    const tokens = tokenize([text]);
    const all = Array.from({ length: Math.max(0, tokens.count - 1) }, (_, token) => token);
    return all.flatMap((token) => counts.at(text, tokens, token) ?? []);
  });
  const reports = countsOf(found.map((all) => new Set(all.map(({ unit }) => unit))));
  return [...reports]
    .filter(([, times]) => times >= FEWEST_REPORTS)
    .map(([unit]) => {
      const own = found.flat().filter((count) => count.unit === unit);
      return { unit, numbers: [...new Set(own.map(({ number }) => number))] };
    });
}

/** The hash of a counted thing; the same for its inflections. */
const unitOf = (tokens: Tokens, token: number): number =>
  (tokens.has(token, IS_IDEOGRAPH) ? tokens.full[token] : tokens.stem[token]) as number;

/** Are a word and the next separated by at most a space or hyphen? */
function standsBefore(text: string, { start, end, block, count }: Tokens, token: number): boolean {
  if (token + 1 >= count || block[token] !== block[token + 1]) return false;
  return /^[ \u00a0-]?$/.test(text.slice(end[token], start[token + 1]));
}

/** The hashes of those texts that are a single word, by index. */
function wholeHashes(texts: readonly string[]): Map<number, number> {
  const { block, full, count } = tokenize(texts);
  const hashes = new Map<number, number>();
  for (let token = 0; token < count; token++) {
    const isAlone =
      block[token - 1] !== block[token] && (token + 1 === count || block[token + 1] !== block[token]);
    if (isAlone) hashes.set(block[token] as number, full[token] as number);
  }
  return hashes;
}
