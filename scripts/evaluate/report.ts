import { FORMS } from '../../lib/coverage/model.ts';
import type { PageOutcome } from './evaluate-page.ts';
import type { StatementOutcome } from './judge.ts';

const share = (part: number, whole: number): string =>
  whole === 0 ? '     –' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`;

const groupsOf = <T>(items: readonly T[], key: (item: T) => string): [string, T[]][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
};

/** A number of cases, and how many of them are right. */
interface Count {
  readonly right: number;
  readonly all: number;
}

const row = (title: string, recall: Count, precision: Count): string =>
  `  ${title.padEnd(26)} ${share(recall.right, recall.all)} ${`${recall.right}/${recall.all}`.padEnd(9)} ${share(precision.right, precision.all)} ${precision.right}/${precision.all}`;

/** Is it a label that a match should answer? Words that must be left alone are not. */
const isAsked = ({ label }: StatementOutcome): boolean => !label.reversed && !label.misattributed;

function recallOf(statements: readonly StatementOutcome[]): Count {
  const asked = statements.filter(isAsked);
  return { right: asked.filter(({ right }) => right).length, all: asked.length };
}

function precisionOf(outcomes: readonly PageOutcome[], form?: string): Count {
  const isMeant = (match: { readonly form: string }): boolean => form === undefined || match.form === form;
  const count = (of: 'matches' | 'wrong'): number =>
    outcomes.reduce((sum, outcome) => sum + outcome[of].filter(isMeant).length, 0);
  const all = count('matches');
  return { right: all - count('wrong'), all };
}

function verdictTable(outcomes: readonly PageOutcome[]): string[] {
  const lines = ['Verdicts (rows: labels)      coverage  mention     none'];
  for (const [label, pages] of groupsOf(outcomes, ({ page }) => page.label)) {
    const count = (verdict: string): string =>
      String(pages.filter(({ recognition }) => recognition.verdict === verdict).length).padStart(8);
    lines.push(`  ${label.padEnd(26)} ${count('coverage')} ${count('mention')} ${count('none')}`);
  }
  return lines;
}

function statementTable(
  title: string,
  outcomes: readonly PageOutcome[],
  keyOf: (outcome: PageOutcome) => string,
): string[] {
  const rows = groupsOf(outcomes, keyOf).map(([key, pages]) =>
    row(key, recallOf(pages.flatMap(({ statements }) => statements)), precisionOf(pages)),
  );
  return ['', `${title.padEnd(28)} recall        precision`, ...rows];
}

/** Recall by the kind of a label, precision by the form of a match: kinds and forms have the same names. */
function kindTable(outcomes: readonly PageOutcome[]): string[] {
  const all = outcomes.flatMap(({ statements }) => statements);
  const kinds = [...new Set([...FORMS, ...all.map(({ label }) => label.kind)])].filter(
    (kind) => precisionOf(outcomes, kind).all > 0 || all.some(({ label }) => label.kind === kind),
  );
  const rows = kinds.map((kind) =>
    row(kind, recallOf(all.filter(({ label }) => label.kind === kind)), precisionOf(outcomes, kind)),
  );
  const left = [
    ...leftAlone('reversed, left alone', all, ({ label }) => label.reversed),
    ...leftAlone('another’s mouth, said so', all, ({ label }) => label.misattributed && !label.reversed),
  ];
  return ['', 'Event pages by kind          recall        precision', ...rows, ...left];
}

function leftAlone(
  title: string,
  all: readonly StatementOutcome[],
  isMeant: (one: StatementOutcome) => boolean,
): string[] {
  const meant = all.filter(isMeant);
  if (meant.length === 0) return [];
  const right = meant.filter((one) => one.right).length;
  return [`  ${title.padEnd(26)} ${share(right, meant.length)} of ${meant.length}`];
}

/** The number of labels without a statement, which any match answers. */
function unnamed(outcomes: readonly PageOutcome[]): string[] {
  const labels = outcomes.flatMap(({ statements }) => statements);
  const count = labels.filter(({ label }) => label.statement === undefined).length;
  if (count === 0) return [];
  return [
    '',
    `${count} of ${labels.length} labels name no statement of the bundle: any match on their words counts.`,
  ];
}

/** The figures of all outcomes, as lines of text. */
export function figuresOf(outcomes: readonly PageOutcome[]): string[] {
  const events = outcomes.filter(({ page }) => page.label === 'event');
  return [
    `${outcomes.length} pages`,
    '',
    ...verdictTable(outcomes),
    ...statementTable('Event pages by language', events, ({ page }) => page.language),
    ...statementTable('All pages', outcomes, () => 'all'),
    ...kindTable(events),
    ...unnamed(outcomes),
  ];
}
