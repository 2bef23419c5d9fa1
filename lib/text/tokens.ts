/**
 * Words of a text as parallel arrays of numbers. Matching a long page means visiting each word a few times;
 * objects per word would cost more than the matching.
 */
import { HASH_SEED, hashStep } from './hash.ts';
import {
  APOSTROPHE,
  classOf,
  DIGIT,
  foldLetter,
  IDEOGRAPH,
  isCapital,
  LETTER,
  OTHER,
  SPACE,
} from './letters.ts';
import { STEM_LETTERS, stemHash } from './stem.ts';

/** What is known of a token, as bits. */
export const IS_IDEOGRAPH = 1;
export const IS_NUMBER = 2;
export const IS_CAPITALISED = 4;
/** Two or more letters, all capital, or letters with full stops between: US, U.S., UN. */
export const IS_ACRONYM = 8;
/** A new sentence begins with this word. */
export const STARTS_SENTENCE = 16;
/** A new paragraph (or line of a `<br>` layout) begins with this word. */
export const STARTS_PARAGRAPH = 32;
/** `not` in short: don't, isn't. */
export const IS_CONTRACTED_NOT = 64;
/** An ellipsis stands between this word and the one before. */
export const AFTER_ELLIPSIS = 128;
/** A colon stands between this word and the one before. */
export const AFTER_COLON = 256;

/** Letters of a word that make its head, by which terms with an open end are looked up. */
const HEAD_LETTERS = 3;
/** Acronyms up to this length could be words of another sense (US, us; IT, it) and hash apart from them. */
const AMBIGUOUS_ACRONYM = 3;
/** Makes the hash of a short acronym differ from that of the word in small letters. */
const ACRONYM_SALT = 0x5bd1e995;

/** The words of a text, with their places in it. */
export class Tokens {
  count = 0;
  /** Hash of the whole folded word. */
  full: Int32Array;
  /** Hash of its stem; for ideographs, of the character and its successor. */
  stem: Int32Array;
  /** Hash of its first three letters. */
  head: Int32Array;
  /** Index of the block. */
  block: Int32Array;
  /** Offsets in the (prepared) text of the block. */
  start: Int32Array;
  end: Int32Array;
  flags: Uint16Array;

  constructor(capacity: number) {
    const size = Math.max(64, capacity);
    this.full = new Int32Array(size);
    this.stem = new Int32Array(size);
    this.head = new Int32Array(size);
    this.block = new Int32Array(size);
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.flags = new Uint16Array(size);
  }

  /** Makes room for `more` further words. */
  reserve(more: number): void {
    const need = this.count + more;
    if (need <= this.full.length) return;
    const size = Math.max(need, this.full.length * 2);
    const grow = (old: Int32Array): Int32Array => {
      const grown = new Int32Array(size);
      grown.set(old);
      return grown;
    };
    this.full = grow(this.full);
    this.stem = grow(this.stem);
    this.head = grow(this.head);
    this.block = grow(this.block);
    this.start = grow(this.start);
    this.end = grow(this.end);
    const flags = new Uint16Array(size);
    flags.set(this.flags);
    this.flags = flags;
  }

  has(index: number, flag: number): boolean {
    return ((this.flags[index] ?? 0) & flag) !== 0;
  }
}

const FNV_PRIME = 0x01000193;

/** ASCII letters and digits folded; 0 for everything else. */
const ASCII_FOLD = new Uint8Array(128);
for (let code = 48; code < 123; code++) {
  const kind = classOf(code);
  if (kind === LETTER || kind === DIGIT) ASCII_FOLD[code] = foldLetter(code);
}

/** One-letter words before an apostrophe that are words of their own: l'alliance, d'une, qu'il. */
const isElision = (letters: number): boolean => letters <= 2;

const FULL_STOP = 46;
const LINE_SEPARATOR = 0x2028;
const COMMA = 44;
const isSentenceEnd = (code: number): boolean =>
  code === 33 ||
  code === 63 ||
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f ||
  code === 0x61f ||
  code === 0x6d4;

/**
 * Appends the words of one block to `tokens`. Word characters are letters and digits; an apostrophe or full
 * stop counts inside a word (don't, U.S., 2.5). A possessive 's is dropped.
 */
export function appendTokens(tokens: Tokens, text: string, block: number): void {
  tokens.reserve((text.length >> 1) + 1);
  let pending = STARTS_SENTENCE | STARTS_PARAGRAPH;
  const reader = new WordReader();
  const size = text.length;
  let at = 0;
  while (at < size) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      at++;
      continue;
    }
    const kind = classOf(code);
    if (kind === IDEOGRAPH) {
      pushIdeograph(tokens, text, at, block, pending);
      pending = 0;
      at++;
    } else if (kind === LETTER || kind === DIGIT) {
      at = pushWord(tokens, reader, text, at, block, pending);
      pending = 0;
    } else {
      pending |= between(text, at, code, tokens, block);
      at++;
    }
  }
}

/** What a character between two words says of the next word. */
function between(text: string, at: number, code: number, tokens: Tokens, block: number): number {
  if (code === 10) return STARTS_SENTENCE | STARTS_PARAGRAPH;
  if (code === LINE_SEPARATOR) return startsAnew(text, at) ? STARTS_SENTENCE : 0;
  if (code === 0x2026) return AFTER_ELLIPSIS;
  if (code === 58 || code === 0xff1a) return AFTER_COLON;
  if (isSentenceEnd(code)) return STARTS_SENTENCE;
  if (code !== FULL_STOP) return 0;
  if (text.charCodeAt(at + 1) === FULL_STOP || text.charCodeAt(at - 1) === FULL_STOP) return AFTER_ELLIPSIS;
  if (text.startsWith(' .', at + 1) && text.charCodeAt(at - 1) === 32) return AFTER_ELLIPSIS;
  return endsSentence(text, at, tokens, block) ? STARTS_SENTENCE : 0;
}

/** Does a new line begin a sentence? It does with a capital, unless the line before runs on. */
function startsAnew(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at).trimEnd();
  return /^\s*[“"‘'(]?\p{Lu}/u.test(text.slice(at + 1, at + 8)) && !/[,;:\-–—]$/.test(before);
}

/** Titles and months whose full stop does not end a sentence. */
const SHORT_FORM =
  /(?:^|[^a-z\u00c0-\u024f\u0400-\u04ff])(?:mr|mrs|ms|dr|gen|lt|col|sen|rep|gov|st|jr|sr|no|vs|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|prof|adm|capt|sgt|ga|calif|sr|sra|hr|fr|mme|art|al|[a-z])$/i;

function endsSentence(text: string, at: number, tokens: Tokens, block: number): boolean {
  const last = tokens.count - 1;
  if (last < 0 || tokens.block[last] !== block) return false;
  if (SHORT_FORM.test(text.slice(Math.max(0, at - 6), at))) return false;
  return true;
}

function pushIdeograph(tokens: Tokens, text: string, at: number, block: number, flags: number): void {
  const i = tokens.count++;
  const code = text.charCodeAt(at);
  let next = at + 1;
  while (next < text.length && next < at + 3 && classOf(text.charCodeAt(next)) === SPACE) next++;
  const follower = next < text.length ? text.charCodeAt(next) : 0;
  const full = hashStep(HASH_SEED, code);
  tokens.full[i] = full;
  tokens.stem[i] = classOf(follower) === IDEOGRAPH ? hashStep(full, follower) : full;
  tokens.head[i] = full;
  tokens.block[i] = block;
  tokens.start[i] = at;
  tokens.end[i] = at + 1;
  tokens.flags[i] = flags | IS_IDEOGRAPH;
}

/** Reads words letter by letter. One reader serves a whole block: an object per word would be garbage. */
class WordReader {
  hash = HASH_SEED;
  letters = 0;
  digits = 0;
  capitals = 0;
  stops = 0;
  flags = 0;
  /** Hash of the first k letters, for the stem and the head. */
  readonly prefixes = new Int32Array(STEM_LETTERS + 1);

  reset(flags: number): void {
    this.hash = HASH_SEED;
    this.letters = 0;
    this.digits = 0;
    this.capitals = 0;
    this.stops = 0;
    this.flags = flags;
  }

  /** Takes the run of ASCII letters and digits at `from` and returns where it ends. The hot loop of a page. */
  asciiRun(text: string, from: number): number {
    const size = text.length;
    const prefixes = this.prefixes;
    let { hash, letters, capitals } = this;
    let at = from;
    for (; at < size; at++) {
      const code = text.charCodeAt(at);
      const unit = code < 128 ? (ASCII_FOLD[code] as number) : 0;
      if (unit === 0) break;
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      if (++letters <= STEM_LETTERS) prefixes[letters] = hash;
      if (code !== unit) capitals++;
      else if (code < 58) this.digits++;
    }
    this.hash = hash;
    this.letters = letters;
    this.capitals = capitals;
    return at;
  }

  /** Takes one letter or digit outside ASCII. */
  letter(code: number, kind: number): void {
    if (kind === DIGIT) this.digits++;
    else if (isCapital(code)) this.capitals++;
    this.hash = hashStep(this.hash, foldLetter(code));
    if (++this.letters <= STEM_LETTERS) this.prefixes[this.letters] = this.hash;
  }

  finalFlags(first: number): number {
    if (this.digits === this.letters) return this.flags | IS_NUMBER;
    if (this.stops > 0) return this.flags | IS_ACRONYM | IS_CAPITALISED;
    if (this.capitals === 0) return this.flags;
    if (this.capitals === this.letters && this.letters > 1) return this.flags | IS_ACRONYM | IS_CAPITALISED;
    return isCapital(first) ? this.flags | IS_CAPITALISED : this.flags;
  }
}

/** Reads one word from `from` and returns where to go on. */
function pushWord(
  tokens: Tokens,
  reader: WordReader,
  text: string,
  from: number,
  block: number,
  pending: number,
): number {
  const size = text.length;
  reader.reset(pending);
  let at = from;
  let end = from;
  while (true) {
    at = reader.asciiRun(text, at);
    end = at;
    if (at >= size) break;
    const code = text.charCodeAt(at);
    if (code === 32) break;
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT) {
      reader.letter(code, kind);
      at++;
      end = at;
      continue;
    }
    const step = insideWord(reader, text, at, code, kind);
    if (step === 0) break;
    if (step < 0) {
      at -= step;
      break;
    }
    at += step;
  }
  if (reader.stops > 0 && text.charCodeAt(at) === FULL_STOP) {
    at++;
    end = at;
  }
  writeWord(tokens, reader, text, from, end, block);
  return at;
}

function writeWord(
  tokens: Tokens,
  reader: WordReader,
  text: string,
  from: number,
  end: number,
  block: number,
): void {
  const i = tokens.count++;
  const flags = reader.finalFlags(text.charCodeAt(from));
  const salted = (flags & IS_ACRONYM) !== 0 && reader.letters <= AMBIGUOUS_ACRONYM;
  const full = salted ? reader.hash ^ ACRONYM_SALT : reader.hash;
  tokens.full[i] = full;
  tokens.stem[i] =
    salted || (flags & (IS_NUMBER | IS_CONTRACTED_NOT)) !== 0
      ? full
      : stemHash(reader.letters, reader.prefixes, (k) => foldLetter(text.charCodeAt(from + k)));
  tokens.head[i] = reader.prefixes[Math.min(HEAD_LETTERS, reader.letters)] ?? 0;
  tokens.block[i] = block;
  tokens.start[i] = from;
  tokens.end[i] = end;
  tokens.flags[i] = flags;
}

/**
 * Punctuation met while reading a word: how many units to step over and go on (positive), to step over and
 * end the word (negative), or 0 to end it here.
 */
function insideWord(reader: WordReader, text: string, at: number, code: number, kind: number): number {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  const nextKind = classOf(next);
  if (kind === APOSTROPHE && nextKind === LETTER) return apostrophe(reader, text, at, next);
  if ((code === FULL_STOP || code === COMMA) && reader.digits === reader.letters && nextKind === DIGIT)
    return 1;
  if (
    code === FULL_STOP &&
    reader.letters - reader.stops === 1 &&
    nextKind === LETTER &&
    isSingleLetter(text, at + 1)
  ) {
    reader.stops++;
    return 1;
  }
  return 0;
}

function apostrophe(reader: WordReader, text: string, at: number, next: number): number {
  const after = at + 2 < text.length ? classOf(text.charCodeAt(at + 2)) : OTHER;
  const ends = after !== LETTER && after !== DIGIT;
  if ((next | 32) === 115 && ends) return -2;
  if (isElision(reader.letters) && !ends) return -1;
  if ((next | 32) === 116 && ends && (text.charCodeAt(at - 1) | 32) === 110)
    reader.flags |= IS_CONTRACTED_NOT;
  reader.hash = hashStep(reader.hash, 39);
  return 1;
}

/** True if the letter at `at` stands alone before a full stop, as in `U.S.`, or ends the word. */
function isSingleLetter(text: string, at: number): boolean {
  const kind = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : SPACE;
  return kind !== LETTER && kind !== DIGIT;
}

/** The words of a list of blocks. */
export function tokenize(blocks: readonly string[]): Tokens {
  const tokens = new Tokens(blocks.reduce((sum, text) => sum + (text.length >> 2), 64));
  blocks.forEach((text, block) => {
    appendTokens(tokens, text, block);
  });
  return tokens;
}
