import type { CoverageAddress } from './address.ts';
import type { Bundle, Named, Speaker } from './model.ts';

/** What there is to choose from in the filters of statements and articles. */
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
 * An address without the filters that a bundle has no choice for, as that of an older bundle may name: nothing would pass
 * them, and nobody could see why.
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
