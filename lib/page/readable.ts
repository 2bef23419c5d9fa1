import { contentTypeOf } from '../dom/untrapped.ts';

/** What articles come as. Browsers make documents of drawings, feeds, data and PDF files too. */
const READABLE: readonly string[] = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** Whether a document may be an article at all. */
export const isReadable = (document: Document): boolean => READABLE.includes(contentTypeOf(document));
