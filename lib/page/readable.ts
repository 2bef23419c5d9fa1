import { contentTypeOf } from '../dom/untrapped.ts';

/** Content types of articles. Browsers also make documents of drawings, feeds, data and PDF files. */
const READABLE: readonly string[] = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** Whether a document can be an article. */
export const isReadable = (document: Document): boolean => READABLE.includes(contentTypeOf(document));
