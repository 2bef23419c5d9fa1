import type { PainterName } from '../report.ts';
import type { Settings } from '../settings.ts';
import type { Unsuited } from './types.ts';

/** Why a painter was chosen: the key of a sentence in the catalogue, `painter_<why>`. */
export type PainterReason = 'forced' | 'framework' | 'document' | 'host_rewrites' | 'refused';

/** Which painter suits a page, and why. */
export interface PainterChoice {
  readonly name: PainterName;
  readonly why: PainterReason;
}

/** All that the choice depends on. */
export interface ChoiceInput {
  readonly hasFramework: boolean;
  /** The reader's setting. */
  readonly setting: Settings['painter'];
  /** Why the document painter does not suit this page, if it has found so. */
  readonly unsuited?: Unsuited | undefined;
}

/**
 * Which painter suits the page. What the document painter has found comes before the reader's setting: a page that rewrites
 * wrapped text, or whose text cannot be wrapped, is not wrapped again.
 */
export function choosePainter({ hasFramework, setting, unsuited }: ChoiceInput): PainterChoice {
  if (unsuited) return { name: 'highlight', why: unsuited === 'rewritten' ? 'host_rewrites' : 'refused' };
  if (setting !== 'auto') return { name: setting, why: 'forced' };
  return hasFramework ? { name: 'highlight', why: 'framework' } : { name: 'document', why: 'document' };
}
