import {
  type Article,
  type Bundle,
  FORMS,
  type Form,
  type Localized,
  type Statement,
} from '../../lib/coverage/model.ts';
import { ownStatements } from '../../lib/coverage/own-statements.ts';
import { renderingsOf } from '../../lib/coverage/renderings-of.ts';
import type { FoundStatement } from '../../lib/report.ts';

/** One sentence of the sample: real words of the bundle, as an annotator would report them. */
export interface SampleSentence {
  readonly found: FoundStatement;
  readonly statement: Statement;
}

/** Length of the quoted words in characters: long enough to differ, short enough to read at a glance. */
const LENGTH: Readonly<Record<Form, readonly [least: number, most: number]>> = {
  direct: [60, 170],
  mixed: [10, 60],
  indirect: [0, 120],
};

interface Candidate extends SampleSentence {
  readonly voices: number;
  /** The wording differs from the record, so that there is something to see. */
  readonly differs: boolean;
}

const asFound = (statement: Statement, form: Form, words: string): FoundStatement => ({
  statement: statement.id,
  form,
  score: 1,
  words,
  attribution: { kind: 'speaker', speaker: statement.speaker },
  places: 1,
  position: 0,
});

function candidates(
  bundle: Bundle,
  form: Form,
  language: string,
  gist: (text: Localized) => string,
): Candidate[] {
  const [least, most] = LENGTH[form];
  // A few words with a full stop look like a mistake where they stand alone.
  const fits = (words: string): boolean =>
    words.length >= least && words.length <= most && !(form === 'mixed' && /[.,]$/.test(words));
  const wordsIn = (article: Article, statement: string): string[] =>
    article.language !== language
      ? []
      : article.renderings.flatMap((one) =>
          one.statement === statement && one.form === form && one.where === undefined && !one.cut
            ? (one.words ?? [])
            : [],
        );
  return ownStatements(bundle).flatMap((statement) => {
    const { voices } = renderingsOf(bundle, statement.id);
    const isTold = voices.some(({ renderings }) => renderings.some((one) => one.form === form));
    if (!isTold) return [];
    const printed = voices.flatMap(({ article }) => wordsIn(article, statement.id));
    const all = form === 'indirect' ? [gist(statement.gist)] : printed;
    return all.filter(fits).map((words) => ({
      statement,
      found: asFound(statement, form, words),
      voices: voices.length,
      differs: statement.record !== undefined && statement.record.words !== words,
    }));
  });
}

/** The best candidate of a speaker who has not been chosen yet. */
function best(all: readonly Candidate[], heard: ReadonlySet<string>): Candidate | undefined {
  return all
    .filter(({ statement }) => !heard.has(statement.speaker))
    .toSorted((a, b) => Number(b.differs) - Number(a.differs) || b.voices - a.voices)[0];
}

/**
 * Three sentences out of the bundle, one of each form and each of another speaker, in words printed in `language`
 * (in English where that has none). Fewer where the bundle is small.
 */
export function samplePassage(
  bundle: Bundle,
  language: string,
  gist: (text: Localized) => string,
): SampleSentence[] {
  const heard = new Set<string>();
  return FORMS.flatMap((form) => {
    const found =
      best(candidates(bundle, form, language, gist), heard) ??
      best(candidates(bundle, form, 'en', gist), heard);
    if (!found) return [];
    heard.add(found.statement.speaker);
    return [{ statement: found.statement, found: found.found }];
  });
}
