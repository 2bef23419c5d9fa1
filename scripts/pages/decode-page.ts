import { CommandError } from '../command-error.ts';

/** Number of bytes at the beginning of a file that are looked at. */
const HEAD = 4096;
/** Share of control characters from which a file is not text. */
const MOST_CONTROL = 0.01;

/**
 * The text of a saved page. Tried are UTF-8, then the character set that the page declares, then the one that its letters
 * suggest, and windows-1252, as in browsers. Throws a CommandError if it is not text.
 */
export function decodePage(bytes: Uint8Array, file: string): string {
  const wide = wideCharset(bytes);
  const text = wide === null ? decodeNarrow(bytes, file) : new TextDecoder(wide).decode(bytes);
  if (/^(?:From: <Saved by|MIME-Version:|Content-Type: multipart)/i.test(text.trimStart()))
    throw new CommandError(`${file} is a web archive (MHTML)`, 'Save the page as "HTML only" and try again.');
  return text;
}

/** UTF-16, told by its byte order mark, or by the zero in every second byte of Latin text. */
function wideCharset(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, HEAD);
  const zeros = [0, 1].map((parity) => head.filter((byte, i) => byte === 0 && i % 2 === parity).length);
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 8 && even === 0) return 'utf-16le';
  return even > head.length / 8 && odd === 0 ? 'utf-16be' : null;
}

function decodeNarrow(bytes: Uint8Array, file: string): string {
  const head = bytes.subarray(0, HEAD);
  const control = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  const isPdf = new TextDecoder('latin1').decode(head.subarray(0, 5)) === '%PDF-';
  if (head.includes(0) || isPdf || control > MOST_CONTROL * head.length) {
    throw new CommandError(
      `${file} is a binary file`,
      'Save the article as HTML or plain text and try again.',
    );
  }
  const plain = decodedAs(bytes, 'utf-8');
  if (plain !== null) return plain;
  const declared = /(?:charset|encoding)=["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(head))?.[1];
  try {
    return new TextDecoder(declared ?? charsetByLetters(bytes)).decode(bytes);
  } catch {
    throw new CommandError(
      `${file} is in an unknown character set, "${declared}"`,
      'Convert it to UTF-8 and try again.',
    );
  }
}

/** The text if all bytes are valid in a character set, else null. */
function decodedAs(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** For a character set, the letters that most of a text outside ASCII are, and how many of them there are at least. */
const BY_LETTERS: readonly (readonly [string, RegExp, number])[] = [
  ['euc-kr', /\p{Script=Hangul}/u, 0.8],
  ['shift_jis', /[\p{Script=Hiragana}\p{Script=Katakana}]/u, 0.3],
  ['euc-jp', /[\p{Script=Hiragana}\p{Script=Katakana}]/u, 0.3],
  ['gb18030', /\p{Script=Han}/u, 0.8],
];

/** The character set in which the letters of a page that declares none look like words of a language. */
function charsetByLetters(bytes: Uint8Array): string {
  const fits = BY_LETTERS.find(([charset, letter, share]) => {
    const letters = decodedAs(bytes, charset)?.match(/[^\p{ASCII}\p{P}\p{S}]/gu) ?? [];
    return letters.length >= 8 && letters.filter((one) => letter.test(one)).length >= share * letters.length;
  });
  return fits?.[0] ?? 'windows-1252';
}
