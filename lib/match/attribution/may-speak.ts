import type { Knowledge } from '../knowledge.ts';
import type { Attributor } from './attribution.ts';

/**
 * Can a text contain words of a speaker? It can if it names him anywhere, or if he is an institution or document, which
 * reports often do not name.
 */
export const maySpeak = (
  speaker: string,
  attributor: Attributor,
  { collective }: Pick<Knowledge, 'collective'>,
): boolean => attributor.names(speaker) || collective.has(speaker);
