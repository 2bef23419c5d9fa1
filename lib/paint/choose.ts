import type { PainterName } from '../report.ts';
import type { Settings } from '../settings.ts';
import type { PageSigns } from './page-signs.ts';

/** Why a painter was chosen: the key of a sentence in the catalogue, `painter_<why>`. */
export type PainterReason = 'forced' | 'framework' | 'document' | 'host_rewrites' | 'refused';

/** Which painter suits a page, and why. */
export interface PainterChoice {
  readonly name: PainterName;
  readonly why: PainterReason;
}

/** All that the choice depends on. */
export interface ChoiceInput {
  readonly signs: PageSigns;
  /** The reader's setting. */
  readonly setting: Settings['painter'];
  /** What the document painter has reported about this page, if it has been at work here. */
  readonly change?: 'rewritten' | 'refused' | undefined;
}

/**
 * Which painter suits the page. The reader's setting cannot choose what does not work: a page that has rewritten wrapped
 * text, or whose text cannot be wrapped, is not wrapped again.
 */
export function choosePainter({ signs, setting, change }: ChoiceInput): PainterChoice {
  if (change) return { name: 'highlight', why: change === 'rewritten' ? 'host_rewrites' : 'refused' };
  if (setting !== 'auto') return { name: setting, why: 'forced' };
  return signs.framework ? { name: 'highlight', why: 'framework' } : { name: 'document', why: 'document' };
}
