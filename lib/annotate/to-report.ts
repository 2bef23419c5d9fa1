import type { PageAnalysis } from '../analyse/analyse-page.ts';
import { FORMS } from '../coverage/model.ts';
import type { Match } from '../match/types.ts';
import type { PageFacts } from '../page/types.ts';
import type { FoundStatement, PageReport } from '../report.ts';
import { statementOfKey } from './mark-keys.ts';

const LONGEST_WORDS = 600;

/** One entry per statement: its best place speaks for it, its first place gives its position. */
function foundStatements(analysis: PageAnalysis, painted: readonly string[]): FoundStatement[] {
  const marked = painted.map(statementOfKey);
  const found = new Map<string, { best: Match; first: number }>();
  let before = 0;
  const lengths = analysis.sections.map(({ blocks }) =>
    blocks.reduce((sum, { text }) => sum + text.length, 0),
  );
  const total = Math.max(
    1,
    lengths.reduce((a, b) => a + b, 0),
  );
  analysis.sections.forEach(({ blocks, matches }, i) => {
    const starts = blocks.map(() => 0);
    blocks.forEach((block, k) => {
      starts[k + 1] = (starts[k] ?? 0) + block.text.length;
    });
    for (const match of matches) {
      const [range] = match.ranges;
      const position = (before + (starts[range?.block ?? 0] ?? 0) + (range?.start ?? 0)) / total;
      const known = found.get(match.statement);
      if (!known) found.set(match.statement, { best: match, first: position });
      else found.set(match.statement, { best: better(known.best, match), first: known.first });
    }
    before += lengths[i] ?? 0;
  });
  return [...found].map(([statement, { best, first }]) => ({
    statement,
    form: best.form,
    score: best.score,
    words: best.words.slice(0, LONGEST_WORDS),
    attribution: best.attribution,
    places: marked.filter((one) => one === statement).length,
    position: Math.min(1, first),
  }));
}

/** Strongest form first. */
const rank = ({ form }: Match): number => FORMS.indexOf(form);
const better = (a: Match, b: Match): Match =>
  rank(b) < rank(a) || (b.form === a.form && b.score > a.score) ? b : a;

/** What the popup is told. `painted` are the keys of the marks that stand on the page. */
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
