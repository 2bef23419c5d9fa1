import { decodeBase64 } from '../../text/base64.ts';
import { type Contents, contentsOf, type Head, type NumberArray, openContainer, TYPES } from './container.ts';

/** Separates the head from the arrays: JSON on one line contains no line break. */
const HEAD_ENDS = '\n';

/** First character of an array that is in base64: it has negative or larger numbers (hashes). */
const BASE64 = ' ';

/**
 * The digits of numbers are the printable ASCII characters from "#" on. Deflate compresses them better than characters
 * beyond ASCII, which have two or three bytes of which one hardly varies, and better than base64, whose letters are not
 * aligned with numbers.
 */
const FIRST = 0x23;
const DIGITS = 92;
/** Stands for the backslash, which a string literal would escape. */
const STAND_IN = '!';

const digit = (value: number): string => String.fromCharCode(value + FIRST).replace('\\', STAND_IN);

/**
 * Converts a buffer of `pack` to text that can be shipped in a script: the head as JSON, then the arrays. Each number of an
 * array has one digit if it is small, otherwise two; the array begins with a digit that says how many digits are the first
 * of two. Arrays with large numbers come first, as deflate fits its codes to what stands together. Runs in Node only.
 */
export function containerAsText(buffer: ArrayBuffer): string {
  const { head, next } = openContainer(buffer);
  const entries = head.arrays
    .map((entry) => ({ entry, array: next(entry[1], entry[2]) }))
    .map(({ entry, array }) => ({ entry, array, leads: leadsOf(array) }))
    .sort((a, b) => b.leads - a.leads);
  const sorted: Head = { ...head, arrays: entries.map(({ entry }) => entry) };
  return (
    JSON.stringify(sorted) + HEAD_ENDS + entries.map(({ array, leads }) => textOf(array, leads)).join('')
  );
}

/**
 * How many digits must be the first of two, so that the largest number of an array can be written; `DIGITS` or more if
 * digits cannot write all of its numbers.
 */
function leadsOf(array: NumberArray): number {
  let most = 0;
  for (const value of array) {
    if (value < 0) return DIGITS;
    most = Math.max(most, value);
  }
  return Math.max(0, Math.ceil(most / (DIGITS - 1)) - 1);
}

function textOf(array: NumberArray, leads: number): string {
  if (leads >= DIGITS)
    return BASE64 + Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
  const single = DIGITS - leads;
  const digitsOf = (value: number): string => {
    if (value < single) return digit(value);
    const over = value - single;
    return digit(single + Math.floor(over / DIGITS)) + digit(over % DIGITS);
  };
  return digit(leads) + Array.from(array, digitsOf).join('');
}

/**
 * Reads a text of {@link containerAsText}. Throws a RangeError, or as `decodeBase64` does, if the text is cut or not
 * such a text.
 */
export function contentsOfText(text: string): Contents {
  const headEnd = text.indexOf(HEAD_ENDS);
  const head = JSON.parse(text.slice(0, headEnd)) as Head;
  const body = text.slice(headEnd + 1).replaceAll(STAND_IN, '\\');
  let at = 0;
  const contents = contentsOf(head, (type, size) => {
    const from = at + 1;
    if (body.charAt(at) === BASE64) {
      at = from + 4 * Math.ceil((size * TYPES[type].BYTES_PER_ELEMENT) / 3);
      return new TYPES[type](decodeBase64(body.slice(from, at)).buffer, 0, size);
    }
    const array = new TYPES[type](size);
    at = readNumbers(body, from, array);
    return array;
  });
  if (at !== body.length)
    throw new RangeError(`The arrays of a container have ${body.length} characters, not ${at}`);
  return contents;
}

/**
 * Fills an array with the numbers from a place on, before which a digit says how many digits are the first of two. Returns
 * the end. Calls nothing else for a number: this runs before any of it is compiled.
 */
function readNumbers(body: string, from: number, array: NumberArray): number {
  const single = DIGITS - body.charCodeAt(from - 1) + FIRST;
  const length = array.length;
  let at = from;
  for (let i = 0; i < length; i++) {
    const first = body.charCodeAt(at++) - FIRST;
    array[i] = first < single ? first : single + (first - single) * DIGITS + body.charCodeAt(at++) - FIRST;
  }
  return at;
}
