import type { Attributor } from './attribution.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * May a text have words of a speaker? If it names him anywhere, or if he is a body or a document, which reports often do
 * not name.
 */
export const maySpeak = (
  speaker: string,
  attributor: Attributor,
  { collective }: Pick<Knowledge, 'collective'>,
): boolean => attributor.names(speaker) || collective.has(speaker);
