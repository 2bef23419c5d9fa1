import { plainLine } from '../pages/plain-line.ts';
import type { PageOutcome } from './evaluate-page.ts';

const VERDICT_OF = {
  event: 'coverage',
  mention: 'mention',
  'other-event': 'none',
  unrelated: 'none',
} as const;

/** Most characters shown of words, and of the reasons for or against a page. */
const SHOWN = 130;

const shown = (text: string): string => plainLine(text.slice(0, SHOWN));

/** What was missed, wrong, or linked against its label, as lines of text page by page. Pages without faults are left out. */
export const missesOf = (outcomes: readonly PageOutcome[]): string[] => outcomes.flatMap(missesOfPage);

function missesOfPage({ page, recognition, statements, wrong }: PageOutcome): string[] {
  const lost = statements.filter(({ right }) => !right);
  const isVerdictRight = recognition.verdict === VERDICT_OF[page.label];
  if (lost.length === 0 && wrong.length === 0 && isVerdictRight) return [];
  const reasons = isVerdictRight ? [] : recognition.reasons;
  return [
    `${page.id} [${page.language}] ${page.label} → ${recognition.verdict} (${recognition.score})`,
    ...reasons.map(
      ({ code, weight, detail }) => `    ${weight.toFixed(2).padStart(6)} ${code} ${shown(detail)}`,
    ),
    ...lost.map(({ label, found }) => {
      const what = label.reversed || label.misattributed ? 'LINKED' : 'MISSED';
      return `  ${what} ${label.kind.padEnd(8)} ${label.statement ?? label.gist} (${found ?? 'nothing'}) | ${shown(label.text)}`;
    }),
    ...wrong.map(
      ({ form, statement, score, attribution, words }) =>
        `  WRONG  ${form.padEnd(8)} ${statement} ${score} ${attribution.kind} | ${shown(words)}`,
    ),
    '',
  ];
}
