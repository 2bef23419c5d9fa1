import type { AnalysedSection, PageAnalysis } from '../analyse/analyse-page.ts';
import { FORMS } from '../coverage/model.ts';
import type { Match } from '../match/types.ts';
import type { PageFacts } from '../page/types.ts';
import type { FoundStatement, PageReport } from '../report.ts';
import { statementOfKey } from './mark-keys.ts';

/** Characters of a statement's words in a report at most. */
const LONGEST_WORDS = 600;

/** A match, and how far down the text of the whole page it begins, 0–1. */
interface PlacedMatch {
  readonly match: Match;
  readonly position: number;
}

function placedMatches(sections: readonly AnalysedSection[]): PlacedMatch[] {
  const starts = [0];
  for (const { text } of sections.flatMap(({ blocks }) => blocks))
    starts.push((starts.at(-1) ?? 0) + text.length);
  const total = Math.max(1, starts.at(-1) ?? 0);
  let before = 0;
  return sections.flatMap(({ blocks, matches }) => {
    const first = before;
    before += blocks.length;
    return matches.map((match) => {
      const [range] = match.ranges;
      const start = (starts[first + (range?.block ?? 0)] ?? 0) + (range?.start ?? 0);
      return { match, position: Math.min(1, start / total) };
    });
  });
}

/** One entry per statement: words and form of its best match, position of its first. */
function foundStatements({ sections }: PageAnalysis, painted: readonly string[]): FoundStatement[] {
  const marked = painted.map(statementOfKey);
  const byStatement = Map.groupBy(placedMatches(sections), ({ match }) => match.statement);
  return [...byStatement].map(([statement, placed]) => {
    const { match: best } = placed.reduce((a, b) => (isBetter(b.match, a.match) ? b : a));
    return {
      statement,
      form: best.form,
      score: best.score,
      words: best.words.slice(0, LONGEST_WORDS),
      attribution: best.attribution,
      places: marked.filter((one) => one === statement).length,
      position: placed[0]?.position ?? 0,
    };
  });
}

/** Strongest form first. */
const rank = ({ form }: Match): number => FORMS.indexOf(form);
const isBetter = (a: Match, b: Match): boolean =>
  rank(a) < rank(b) || (a.form === b.form && a.score > b.score);

/** The report for the popup. `painted`: keys of the marks on the page. */
export function toReport(
  facts: PageFacts,
  analysis: PageAnalysis,
  painter: PageReport['painter'],
  painted: readonly string[],
): PageReport {
  const found = foundStatements(analysis, painted);
  const here = new Set(found.map(({ statement }) => statement));
  return {
    url: facts.url,
    title: facts.title,
    recognition: analysis.recognition,
    found,
    missing: analysis.expected.filter((statement) => !here.has(statement)),
    nearMisses: analysis.sections.flatMap(({ nearMisses }) => nearMisses),
    painter,
  };
}
