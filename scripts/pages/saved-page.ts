import { readFile, stat } from 'node:fs/promises';
import { JSDOM, VirtualConsole } from 'jsdom';
import { CommandError } from '../command-error.ts';
import { decodePage } from './decode-page.ts';
import { checkPageSize } from './page-size.ts';

/** A larger page is no article. */
const LARGEST_MB = 24;

/** A saved page as a document, from HTML or plain text. */
export interface SavedPage {
  readonly document: Document;
  /** The address it was saved from, if the file gives it. */
  readonly url: string | null;
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Plain text as HTML: paragraphs are divided by blank lines, and the first line or its beginning is the title. */
function textAsHtml(text: string): string {
  const title = /\S.{0,199}/.exec(text)?.[0] ?? '';
  const paragraphs = text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((part) => `<p>${escapeText(part).replace(/\r?\n/g, '<br>')}</p>`);
  return `<!doctype html><title>${escapeText(title)}</title><body>${paragraphs.join('\n')}`;
}

/** The address in "saved from url" comments, canonical links or og:url. */
function savedFrom(html: string, document: Document): string | null {
  const comment = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2000))?.[1];
  const link = document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href');
  const meta = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [comment, link, meta].find((url) => url && /^https?:\/\//.test(url)) ?? null;
}

/** Opens a saved HTML or text file. Throws a CommandError that says what is wrong and how to mend it. */
export async function openSavedPage(file: string): Promise<SavedPage> {
  const info = await stat(file).catch(() => null);
  if (!info) throw new CommandError(`${file} does not exist or cannot be read`, 'Check the path.');
  if (info.isDirectory())
    throw new CommandError(`${file} is a folder`, 'Give a saved page: an .html or .txt file.');
  if (info.size > LARGEST_MB * 1024 * 1024) {
    const size = Math.round(info.size / 1024 / 1024);
    throw new CommandError(
      `${file} has ${size} MB; pages of up to ${LARGEST_MB} MB are read`,
      'Save the article alone, without its pictures.',
    );
  }
  const bytes = await readFile(file).catch((error: Error) => {
    throw new CommandError(`${file} cannot be read: ${error.message}`, 'Check its permissions.');
  });
  const text = decodePage(bytes, file);
  if (text.trim() === '') throw new CommandError(`${file} is empty`, 'Save the page again.');
  const isHtml = /<(?:!doctype|html|head|body|p|div|article|table|br|h1|span)\b/i.test(text.slice(0, 20_000));
  const html = isHtml ? text : textAsHtml(text);
  checkPageSize(html, file);
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  return { document, url: savedFrom(html, document) };
}
