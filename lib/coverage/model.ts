/**
 * The types of what was said and who printed it; `seeds/README.md` defines the terms. All of this is immutable data
 * compiled from `seeds/`.
 */

/** How an article carries a statement: a quotation, a few quoted words, or reported speech. */
export type Form = 'direct' | 'mixed' | 'indirect';

/** All forms, strongest first. */
export const FORMS: readonly Form[] = ['direct', 'mixed', 'indirect'];

/** What an article is. A `copy` republishes another article, which it names in `copyOf`. */
export type ArticleKind = 'news' | 'editorial' | 'analysis' | 'record' | 'copy';

/** `full`: every statement of the article is known. `partial`: what is not listed is unknown. */
export type Extent = 'full' | 'partial';

/** A text for readers in the languages of the interface. `en` is always there. */
export interface Localized {
  readonly en: string;
  readonly ko?: string;
}

/** Who publishes. */
export interface Outlet {
  readonly id: string;
  readonly name: Localized;
  readonly kind: 'newspaper' | 'agency' | 'broadcaster' | 'magazine' | 'government' | 'website';
}

/** Who said something. */
export interface Speaker {
  readonly id: string;
  readonly name: Localized;
  readonly role: Localized;
}

/** When and where something was said: a press conference, a joint statement, an interview. */
export interface Occasion {
  readonly id: string;
  /** Id of the event it belongs to: the bundle's own event or one of its neighbours. */
  readonly event: string;
  readonly label: Localized;
  /** ISO day in the place where it was said. */
  readonly day: string;
  readonly place: Localized;
}

/** The best wording known, and how well it is known. */
export interface RecordWords {
  readonly words: string;
  /** Official text, official transcript, official readout, press quotation, automatic captions, … */
  readonly basis: Localized;
  /** Address, or article id, where the words are found. */
  readonly source: string;
  /** ISO 639-1. */
  readonly language: string;
}

/** One thing said by one speaker, independent of who reports it. */
export interface Statement {
  readonly id: string;
  readonly speaker: string;
  readonly occasion: string;
  /** ISO day. */
  readonly said: string;
  readonly topic: string;
  readonly gist: Localized;
  /** Best English wording known. */
  readonly record?: RecordWords;
  /** The words in the language in which they were spoken or signed, if that is not English. */
  readonly original?: RecordWords;
}

/** One article's version of one statement. `words` for direct and mixed, `summary` (ours) for indirect. */
export interface Rendering {
  readonly statement: string;
  readonly form: Form;
  /** As printed, without the outer quotation marks. */
  readonly words?: string;
  readonly summary?: Localized;
  /** Whom the article names as the speaker, if not the statement's speaker. */
  readonly attributedTo?: Localized;
  /** `headline` or `standfirst`; otherwise the body. */
  readonly where?: 'headline' | 'standfirst';
  /** The copy that we have ends inside the quotation. */
  readonly cut?: boolean;
  /** Not checked in this article itself, but taken from another print of the same text. Shown as unchecked. */
  readonly unconfirmed?: boolean;
}

/** One published text of one outlet. */
export interface Article {
  readonly id: string;
  /** Who wrote it. */
  readonly outlet: string;
  /** The site that prints it, if another one. */
  readonly carrier?: string;
  /** `null` if it was not seen. */
  readonly headline: string | null;
  readonly byline?: string;
  readonly url: string;
  /** ISO day or date-time with offset. */
  readonly published: string;
  readonly publishedBasis: 'page' | 'address' | 'stored' | 'event' | 'other page';
  /** ISO 639-1. */
  readonly language: string;
  readonly kind: ArticleKind;
  readonly extent: Extent;
  /** For `copy`: the article it republishes. */
  readonly copyOf?: string;
  readonly renderings: readonly Rendering[];
}

/** One leg of the journey that the event was part of. ISO days, both included. */
export interface TripLeg {
  /** What happened there: the bundle's own event or one of its neighbours. */
  readonly event: string;
  readonly place: Localized;
  readonly from: string;
  readonly to: string;
}

/** Something with only a name. */
export interface Named {
  readonly id: string;
  readonly label: Localized;
}

/** All that is bundled about one event. Lists are sorted by id. */
export interface Bundle {
  /** Id of the event the bundle is about. */
  readonly event: string;
  readonly outlets: readonly Outlet[];
  readonly speakers: readonly Speaker[];
  readonly occasions: readonly Occasion[];
  readonly topics: readonly Named[];
  /** Similar events: signs of them count against a page. */
  readonly neighbours: readonly Named[];
  readonly statements: readonly Statement[];
  readonly articles: readonly Article[];
  /** In the order travelled; absent if the event was not part of a journey. */
  readonly trip?: readonly TripLeg[];
}
