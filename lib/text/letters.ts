/**
 * Classes and folding of characters. ASCII goes through a small table, the rest through ranges: a table of all
 * of Unicode would cost more to build than most pages to read.
 */

/** Classes of characters. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Han, kana, Hangul: each character is a word of its own to the matcher. */
export const IDEOGRAPH = 3;
export const SPACE = 4;
/** It may stand inside a word. */
export const APOSTROPHE = 5;

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) ASCII[code] = LETTER;
  else if (code >= 48 && code <= 57) ASCII[code] = DIGIT;
  else if (code === 32 || (code >= 9 && code <= 13)) ASCII[code] = SPACE;
  else if (code === 39) ASCII[code] = APOSTROPHE;
}

const isIdeograph = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0x31f0 && code <= 0x31ff) ||
  (code >= 0xff66 && code <= 0xff9f) ||
  code === 0x3005;

const isOtherLetter = (code: number): boolean =>
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x370 && code <= 0x52f && code !== 0x37e && code !== 0x387) ||
  (code >= 0x531 && code <= 0x5f2) ||
  (code >= 0x620 && code <= 0x64a) ||
  (code >= 0x66e && code <= 0x6d3) ||
  (code >= 0x900 && code <= 0x1fff && code !== 0x964 && code !== 0x965) ||
  code === 0xaa ||
  code === 0xb5 ||
  code === 0xba;

const isOtherSpace = (code: number): boolean =>
  code === 0xa0 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f;

/** The class of one UTF-16 unit. */
export function classOf(code: number): number {
  if (code < 128) return ASCII[code] ?? OTHER;
  if (code === 0x2019 || code === 0x2bc || code === 0xff07) return APOSTROPHE;
  if (isIdeograph(code)) return IDEOGRAPH;
  if (isOtherLetter(code)) return LETTER;
  if (isOtherSpace(code)) return SPACE;
  return OTHER;
}

/** Latin letters U+00C0–U+017F without their marks; `-` keeps the letter. */
const PLAIN =
  'aaaaaa-ceeeeiiii-nooooo-ouuuuy--aaaaaa-ceeeeiiii-nooooo-ouuuuy-y' +
  'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii--jjkkkllllllllllnnnnnnnnnoooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs';

/** A letter in lower case and without its accent, as one UTF-16 unit. */
export function foldLetter(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code | 32 : code;
  if (code >= 0xc0 && code <= 0x17f) {
    const plain = PLAIN.charCodeAt(code - 0xc0);
    return plain === 45 ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : plain;
  }
  if (code >= 0x600) return code <= 0x6ff ? foldArabic(code) : code;
  if (code >= 0x410 && code <= 0x42f) return code + 32;
  if (code === 0x401 || code === 0x451) return 0x435;
  return code < 0x370 || code > 0x52f ? code : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** Alif with any hamza is alif; the final forms of ya and ta marbuta are often written for one another. */
function foldArabic(code: number): number {
  if (code >= 0x622 && code <= 0x627) return code === 0x624 || code === 0x626 ? code : 0x627;
  if (code === 0x649) return 0x64a;
  return code === 0x629 ? 0x647 : code;
}

/** True for the Latin, Greek and Cyrillic capitals that begin names. */
export const isCapital = (code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : code >= 0xc0 && code <= 0x52f && hasSmallLetter(code);

const hasSmallLetter = (code: number): boolean => {
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
};

/** The normal form of a word: letters folded one by one, as the tokenizer hashes them. */
export function foldWord(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) folded += String.fromCharCode(foldLetter(word.charCodeAt(i)));
  return folded;
}
