import type { PainterName } from '../report.ts';
import { createDocumentPainter } from './document-painter.ts';
import { createHighlightPainter } from './highlight-painter.ts';
import { readHighlightSupport } from './highlight-support.ts';
import type { Painter, PainterOptions } from './types.ts';

/**
 * The chosen painter at work on a document; nothing is painted yet. Where highlights are asked for and the browser
 * has none, text is wrapped.
 */
export function createPainter(choice: { readonly name: PainterName }, options: PainterOptions): Painter {
  const support = choice.name === 'highlight' ? readHighlightSupport() : null;
  return support ? createHighlightPainter(options, support) : createDocumentPainter(options);
}
