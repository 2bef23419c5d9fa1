import type { PainterName } from '../report.ts';
import { DocumentPainter } from './document-painter.ts';
import { HighlightPainter } from './highlight-painter.ts';
import { readHighlightSupport } from './highlight-support.ts';
import type { Painter, PainterOptions } from './types.ts';

/** The chosen painter at work on a document; nothing is painted yet. */
export function createPainter(choice: { readonly name: PainterName }, options: PainterOptions): Painter {
  return choice.name === 'highlight'
    ? new HighlightPainter(options, readHighlightSupport())
    : new DocumentPainter(options);
}
