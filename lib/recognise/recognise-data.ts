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
  readonly background: readonly string[];
  readonly neighbours: Readonly<Record<string, NeighbourTerms>>;
}

/** A bundled article as recognition needs it. */
export interface KnownArticle {
  readonly id: string;
  readonly urls: readonly string[];
  /** Hosts of its outlet and carrier: there the text is the article itself, elsewhere a copy. */
  readonly hosts: readonly string[];
  readonly copyOf: string | null;
  /** Statements that the bundle lists for it, by their place in the list of all. */
  readonly statements: readonly number[];
  /** Those of them that it reports in its own words; those of which it quotes fragments and no more. */
  readonly reported: readonly number[];
  readonly mixed: readonly number[];
}

/** What the compiler of the seeds makes for the recogniser. */
export interface RecogniseData {
  /** ISO days of the event, ascending. */
  readonly days: readonly string[];
  /** Speaker ids of those who took part: those of the place, those who came, and others whose names go with the event. */
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
  /** Of the articles known in full that are no copies themselves. */
  readonly fingerprints: readonly Fingerprinted[];
  readonly archives: readonly Archive[];
  /** Statement → the event that its occasion belongs to, for neighbours' statements only. */
  readonly foreign: Readonly<Record<string, string>>;
}
