import type { PageAnalysis } from '../../lib/analyse/analyse-page.ts';
import type { Form } from '../../lib/coverage/model.ts';
import type { Attribution, Match, NearMiss } from '../../lib/match/types.ts';
import type { Reason, Verdict } from '../../lib/recognise/types.ts';
import { type Difference, differencesBetween } from './differences.ts';

/** A place in the page that carries a statement. */
export interface InspectedMatch {
  readonly statement: string;
  /** Id of the statement's speaker; the name on the page is in `attribution`. */
  readonly speaker: string;
  readonly form: Form;
  readonly score: number;
  /** The page's words with white space as single spaces; ` … ` joins the parts of a split quotation. */
  readonly words: string;
  readonly attribution: Attribution;
  /** Differences from the closest wording of the bundle; none for reported speech. */
  readonly differences: readonly Difference[];
}

/** What `npm run inspect -- FILE --json` prints. Programs read it: add fields, but change or drop none. */
export interface Inspection {
  readonly file: string;
  /** The address with which the page was analysed; `null` if none is known. */
  readonly url: string | null;
  readonly verdict: Verdict;
  readonly score: number;
  /** Strongest first; `code` is the key `reason_<code>` of the catalogue. */
  readonly reasons: readonly Reason[];
  /** Id of the article of the bundle that the page is, if it is one. */
  readonly article: string | null;
  /** The article of the bundle whose text the page republishes, and the share of it found on the page (0–1). */
  readonly copyOf: { readonly article: string; readonly share: number | null } | null;
  /** In reading order. */
  readonly matches: readonly InspectedMatch[];
  readonly nearMisses: readonly NearMiss[];
  /** Statements that the bundle lists for the article that the page is or copies; empty for an unknown page. */
  readonly listed: readonly string[];
  /** Those of them that were not found. */
  readonly missing: readonly string[];
}

/** What an inspection needs to know of the bundle. */
export interface InspectorsBundle {
  /** The speaker of a statement. */
  readonly speakerOf: (statement: string) => string;
  /** The texts of the wordings, numbered as in the index. */
  readonly wordings: readonly string[];
}

function differencesOf({ form, wording, words }: Match, wordings: readonly string[]): Difference[] {
  const closest = wording === null || form === 'indirect' ? undefined : wordings[wording];
  return closest === undefined ? [] : differencesBetween(words, closest);
}

/** Sums up the analysis of a page. */
export function inspectionOf(
  file: string,
  url: string | null,
  { recognition, sections, expected }: PageAnalysis,
  { speakerOf, wordings }: InspectorsBundle,
): Inspection {
  const matches = sections.flatMap((section) => section.matches);
  const found = new Set(matches.map(({ statement }) => statement));
  const { verdict, score, reasons, article, copyOf } = recognition;
  return {
    file,
    url,
    verdict,
    score,
    reasons,
    article,
    copyOf,
    matches: matches.map((match) => ({
      statement: match.statement,
      speaker: speakerOf(match.statement),
      form: match.form,
      score: match.score,
      words: match.words.replace(/\s+/g, ' '),
      attribution: match.attribution,
      differences: differencesOf(match, wordings),
    })),
    nearMisses: sections.flatMap((section) => section.nearMisses),
    listed: expected,
    missing: expected.filter((statement) => !found.has(statement)),
  };
}
