import type { CoverageAddress } from './address.ts';
import type { Bundle, Named, Speaker } from './model.ts';

/** The choices of the filters. */
export interface Choices {
  readonly topics: readonly Named[];
  /** Those of whom there is a statement. */
  readonly speakers: readonly Speaker[];
  /** ISO 639-1, of articles. Sorted. */
  readonly languages: readonly string[];
}

/** What a bundle offers to choose from. */
export function choicesOf({ topics, speakers, statements, articles }: Bundle): Choices {
  const speaking = new Set(statements.map(({ speaker }) => speaker));
  return {
    topics,
    speakers: speakers.filter(({ id }) => speaking.has(id)),
    languages: [...new Set(articles.map(({ language }) => language))].sort(),
  };
}

/**
 * An address without the filters that the bundle has no choice for, as an address of an older bundle may have. Nothing
 * would pass such filters, and the reader could not see why.
 */
export function withinChoices(
  address: CoverageAddress,
  { topics, speakers, languages }: Choices,
): CoverageAddress {
  const { filters } = address;
  const idIn = (items: readonly { readonly id: string }[], wanted: string | null): string | null =>
    items.find(({ id }) => id === wanted)?.id ?? null;
  return {
    ...address,
    filters: {
      ...filters,
      topic: idIn(topics, filters.topic),
      speaker: idIn(speakers, filters.speaker),
      language: languages.find((code) => code === filters.language) ?? null,
    },
  };
}
