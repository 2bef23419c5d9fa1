import { HASH_SEED, hashStep } from './hash.ts';
import { APOSTROPHE, classOf, DIGIT, foldLetter, isCapital, LETTER, OTHER, SPACE } from './letters.ts';
import { saltOf } from './short-acronym.ts';
import { STEM_LETTERS, stemHash } from './stem.ts';
import { IS_ACRONYM, IS_CAPITALISED, IS_CONTRACTED_NOT, IS_NUMBER, type Tokens } from './tokens.ts';

/** Letters of a word that make its head, by which terms with an open end are looked up. */
const HEAD_LETTERS = 3;
const FNV_PRIME = 0x01000193;

/** ASCII letters and digits folded; 0 for everything else. */
const ASCII_FOLD = new Uint8Array(128);
for (let code = 48; code < 123; code++) {
  const kind = classOf(code);
  if (kind === LETTER || kind === DIGIT) ASCII_FOLD[code] = foldLetter(code);
}

/** Before an apostrophe one or two letters are a word of their own: l'alliance, qu'il, we're. */
const isElision = (letters: number): boolean => letters <= 2;

const FULL_STOP = 46;
const COMMA = 44;

/** Reads words letter by letter. One reader serves a whole block: an object per word would be garbage. */
export class WordReader {
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
export function pushWord(
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
  const salt = saltOf(flags, reader.letters);
  const isWhole = (flags & (IS_NUMBER | IS_CONTRACTED_NOT)) !== 0;
  const stem = isWhole ? reader.hash : stemHash(text, from, reader.letters, reader.prefixes);
  tokens.full[i] = reader.hash ^ salt;
  tokens.stem[i] = stem ^ salt;
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
  if ((code === FULL_STOP || code === COMMA) && reader.digits === reader.letters && nextKind === DIGIT) {
    // 28,500 is 28500; but 2.5 is not 25.
    if (!isThousand(text, at + 1)) reader.hash = hashStep(reader.hash, FULL_STOP);
    return 1;
  }
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

/** True if just three digits begin at `at`, as after the mark that parts thousands. */
function isThousand(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && end - at <= 3 && classOf(text.charCodeAt(end)) === DIGIT) end++;
  return end - at === 3;
}

/** True if the letter at `at` stands alone before a full stop, as in `U.S.`, or ends the word. */
function isSingleLetter(text: string, at: number): boolean {
  const kind = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : SPACE;
  return kind !== LETTER && kind !== DIGIT;
}
