import { withoutLookAlikes } from './look-alikes.ts';
import { markupAt } from './printed-markup.ts';
import { runToEnd } from './run-to-end.ts';

/**
 * Plain text out of text that a site printed oddly: entities and tags shown as text, decomposed letters,
 * full-width forms, Arabic digits, invisible characters, letters of another script that only look alike. The common page
 * has none of these, so that one test tells whether to go through it character by character.
 */
export interface PreparedText {
  readonly text: string;
  /** For each character of `text`, and one past its end, the offset in the source; `null` if all offsets are equal. */
  readonly map: Int32Array | null;
  /** For each character of `text`, where what it was made of ends in the source; `null` as `map`. */
  readonly ends: Int32Array | null;
}

const ODD =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the class is meant to hold combining marks
  /â€|[&<\u00ad\u0300-\u036f\u0610-\u061a\u0640\u064b-\u066c\u0670\u06f0-\u06f9\u1100-\u11ff\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3099\u309a\ufe00-\ufe0f\ufeff\uff01-\uff5e]/;
/** A letter with the marks or jamo that follow it: NFC must see them together. */
const CLUSTER =
  /[\u0041-\u{10ffff}][\u0300-\u036f\u3099\u309a]+|[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?/uy;
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the class is meant to hold variation selectors
  /[\u00ad\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/;
class Builder {
  text = '';
  #map: Int32Array;
  #ends: Int32Array;

  constructor(sourceLength: number) {
    this.#map = new Int32Array(sourceLength + 1);
    this.#ends = new Int32Array(sourceLength + 1);
  }

  /** Adds what stands in the source from `from` up to `to` as `piece`. */
  add(piece: string, from: number, to: number): void {
    const end = this.text.length + piece.length;
    // Hardly ever: a few letters are longer in normal form.
    if (end >= this.#map.length) {
      this.#map = grown(this.#map, 2 * end);
      this.#ends = grown(this.#ends, 2 * end);
    }
    this.#map.fill(from, this.text.length, end);
    this.#ends.fill(to, this.text.length, end);
    this.text += piece;
  }

  done(sourceLength: number): PreparedText {
    const size = this.text.length;
    this.#map[size] = sourceLength;
    return { text: this.text, map: this.#map.slice(0, size + 1), ends: this.#ends.slice(0, size) };
  }
}

function grown(old: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const list = new Int32Array(size);
  list.set(old);
  return list;
}

/** The digits of Arabic, and after them its signs for decimals and thousands; then the digits of Persian. */
const DIGITS = '٠١٢٣٤٥٦٧٨٩٫٬۰۱۲۳۴۵۶۷۸۹';
const AS_DIGITS = '0123456789.,0123456789';

/** A full-width form as the character that it is wide of, an Arabic digit as ours, any other character as it is. */
function plain(char: string): string {
  if (char >= '\uff01' && char <= '\uff5e') return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  return (char >= '\u0660' && char <= '\u06f9' && AS_DIGITS.charAt(DIGITS.indexOf(char))) || char;
}

/** Characters of an odd text that are prepared between two offers to rest. */
const REST_AFTER = 1 << 15;

/**
 * Gives the text that a reader sees, and the way back to the source. Tags printed as text become line
 * breaks (or nothing, inside a line); the source is read once, whatever it holds. Rests often in a long one.
 */
export function* prepareResting(source: string): Generator<void, PreparedText> {
  const text = withoutLookAlikes(source);
  if (!ODD.test(text)) return { text, map: null, ends: null };
  const out = new Builder(text.length);
  let rest = REST_AFTER;
  for (let at = 0; at < text.length; ) {
    if (at >= rest) {
      yield;
      rest = at + REST_AFTER;
    }
    const char = text.charAt(at);
    const markup = markupAt(text, at);
    if (markup) {
      out.add(markup.piece, at, at + markup.length);
      at += markup.length;
      continue;
    }
    CLUSTER.lastIndex = at;
    const cluster = CLUSTER.exec(text)?.[0];
    if (cluster) {
      out.add(cluster.normalize('NFC'), at, at + cluster.length);
      at += cluster.length;
      continue;
    }
    if (!INVISIBLE.test(char)) out.add(plain(char), at, at + 1);
    at++;
  }
  return out.done(text.length);
}

/** Prepares a text at once. */
export const prepareText = (source: string): PreparedText => runToEnd(prepareResting(source));

/** Leads a place in the prepared text back to where it begins in the source. */
export function sourceOffset(prepared: PreparedText, offset: number): number {
  return prepared.map ? (prepared.map[offset] ?? prepared.map[prepared.map.length - 1] ?? 0) : offset;
}

/** Leads the character before a place in the prepared text back to where it ends in the source, marks and all. */
export const sourceEnd = ({ ends }: PreparedText, end: number): number =>
  ends && end > 0 ? (ends[end - 1] ?? end) : end;
