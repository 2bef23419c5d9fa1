import { decodeBase64 } from '../../text/base64.ts';
import { type Contents, contentsOf, type Head, type NumberArray, openContainer, TYPES } from './container.ts';

/** Separates the head from the arrays: JSON on one line contains no line break. */
const HEAD_ENDS = '\n';

/** Encoding of an array, as its first letter: one letter per number, or base64 if it has larger numbers (hashes). */
const LETTERS = 'l';
const BASE64 = 'b';
const MOST_AS_LETTER = 0x1fff;

/** The smallest numbers are ASCII from "a" on; the others begin after the control characters of Latin 1. */
const FIRST = 0x61;
const ASCII_LETTERS = 30;
const FIRST_BEYOND = 0xa0 - ASCII_LETTERS;

const letterOf = (value: number): number => value + (value < ASCII_LETTERS ? FIRST : FIRST_BEYOND);

/**
 * Converts a buffer of `pack` to text that can be shipped in a script: the head as JSON, then the arrays. One letter
 * per number compresses well; base64 does not, as its letters are not aligned with numbers. Runs in Node only.
 */
export function containerAsText(buffer: ArrayBuffer): string {
  const { head, next } = openContainer(buffer);
  const texts = head.arrays.map(([, type, size]) => textOf(next(type, size)));
  return JSON.stringify(head) + HEAD_ENDS + texts.join('');
}

function textOf(array: NumberArray): string {
  const values = Array.from(array);
  if (values.every((value) => value >= 0 && value <= MOST_AS_LETTER))
    return LETTERS + values.map((value) => String.fromCharCode(letterOf(value))).join('');
  return BASE64 + Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
}

/**
 * Reads a text of {@link containerAsText}. Throws a RangeError, or as `decodeBase64` does, if the text is cut or not
 * such a text.
 */
export function contentsOfText(text: string): Contents {
  const headEnd = text.indexOf(HEAD_ENDS);
  const head = JSON.parse(text.slice(0, headEnd)) as Head;
  let at = headEnd + 1;
  const contents = contentsOf(head, (type, size) => {
    const isBase64 = text.charAt(at++) === BASE64;
    const bytes = size * TYPES[type].BYTES_PER_ELEMENT;
    const from = at;
    at += isBase64 ? 4 * Math.ceil(bytes / 3) : size;
    if (isBase64) return new TYPES[type](decodeBase64(text.slice(from, at)).buffer, 0, size);
    return numbersOf(text, from, new TYPES[type](size));
  });
  if (at !== text.length)
    throw new RangeError(`The text of a container has ${text.length} letters, not ${at}`);
  return contents;
}

function numbersOf(text: string, from: number, array: NumberArray): NumberArray {
  for (let i = 0; i < array.length; i++) {
    const letter = text.charCodeAt(from + i);
    array[i] = letter - (letter < FIRST + ASCII_LETTERS ? FIRST : FIRST_BEYOND);
  }
  return array;
}
