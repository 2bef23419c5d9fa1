import type { Archive } from '../page/address.ts';
import type { Fingerprinted } from './copies.ts';

/** Terms of a neighbouring event. */
export interface NeighbourTerms {
  readonly people: readonly string[];
  readonly place: readonly string[];
  readonly format: readonly string[];
}

/** How the event and its neighbours are spoken of in one language. */
export interface EventTerms {
  /** Names, not titles, by speaker id. */
  readonly people: Readonly<Record<string, readonly string[]>>;
  readonly format: readonly string[];
  readonly place: readonly string[];
  readonly document: readonly string[];
  readonly neighbours: Readonly<Record<string, NeighbourTerms>>;
}

/** A bundled article as recognition needs it. */
export interface KnownArticle {
  readonly id: string;
  readonly urls: readonly string[];
  /** Hosts of its outlet and carrier. There the text is the article itself, elsewhere a copy. */
  readonly hosts: readonly string[];
  readonly copyOf: string | null;
  /** Statements that the bundle lists for it, as numbers. */
  readonly statements: readonly number[];
  /** Those of them that it reports in its own words; those of which it quotes only fragments. */
  readonly reported: readonly number[];
  readonly mixed: readonly number[];
}

/** The recogniser's data, as the seed compiler writes it. */
export interface RecogniseData {
  /** ISO days of the event, ascending. */
  readonly days: readonly string[];
  /** Speaker ids of the participants: hosts, guests, and others associated with the event. */
  readonly hosts: readonly string[];
  readonly guests: readonly string[];
  readonly others: readonly string[];
  /** Events that resemble this one, with their ISO days. */
  readonly neighbours: readonly {
    readonly id: string;
    readonly days: readonly string[];
  }[];
  /** Month names of all languages: name → 1–12. */
  readonly months: Readonly<Record<string, number>>;
  readonly articles: readonly KnownArticle[];
  /** Of the articles that are known in full and are not copies. */
  readonly fingerprints: readonly Fingerprinted[];
  readonly archives: readonly Archive[];
  /** Statement → event of its occasion, for statements of neighbours only. */
  readonly foreign: Readonly<Record<string, string>>;
}
