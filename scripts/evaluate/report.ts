import type { PageOutcome } from './evaluate-page.ts';
import type { StatementOutcome } from './judge.ts';

const VERDICT_OF = {
  event: 'coverage',
  mention: 'mention',
  'other-event': 'none',
  unrelated: 'none',
} as const;

const share = (part: number, whole: number): string =>
  whole === 0 ? '     –' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`;

const groupsOf = <T>(items: readonly T[], key: (item: T) => string): [string, T[]][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
};

function verdictTable(outcomes: readonly PageOutcome[]): void {
  console.log('Verdicts (rows: labels)      coverage  mention     none');
  for (const [label, pages] of groupsOf(outcomes, ({ page }) => page.label)) {
    const count = (verdict: string): string =>
      String(pages.filter(({ recognition }) => recognition.verdict === verdict).length).padStart(8);
    console.log(`  ${label.padEnd(26)} ${count('coverage')} ${count('mention')} ${count('none')}`);
  }
}

function statementTable(
  title: string,
  outcomes: readonly PageOutcome[],
  keyOf: (outcome: PageOutcome) => string,
): void {
  console.log(`\n${title.padEnd(28)} recall        precision`);
  for (const [key, pages] of groupsOf(outcomes, keyOf)) {
    const labels = pages
      .flatMap(({ statements }) => statements)
      .filter(({ label }) => !label.reversed && !label.misattributed);
    const right = labels.filter((statement) => statement.right).length;
    const matches = pages.reduce((sum, page) => sum + page.matches, 0);
    const wrong = pages.reduce((sum, page) => sum + page.wrong.length, 0);
    console.log(
      `  ${key.padEnd(26)} ${share(right, labels.length)} ${`${right}/${labels.length}`.padEnd(9)} ${share(matches - wrong, matches)} ${matches - wrong}/${matches}`,
    );
  }
}

function kindTable(outcomes: readonly PageOutcome[]): void {
  console.log('\nBy kind                      recall');
  const all = outcomes.filter(({ page }) => page.label === 'event').flatMap(({ statements }) => statements);
  const plain = all.filter(({ label }) => !label.reversed && !label.misattributed);
  for (const [kind, labels] of groupsOf(plain, ({ label }) => label.kind)) {
    const right = labels.filter((statement) => statement.right).length;
    console.log(`  ${kind.padEnd(26)} ${share(right, labels.length)} ${right}/${labels.length}`);
  }
  const row = (title: string, labels: readonly StatementOutcome[]): void => {
    if (labels.length === 0) return;
    const right = labels.filter((statement) => statement.right).length;
    console.log(`  ${title.padEnd(26)} ${share(right, labels.length)} of ${labels.length}`);
  };
  row(
    'reversed, left alone',
    all.filter(({ label }) => label.reversed),
  );
  row(
    'another’s mouth, said so',
    all.filter(({ label }) => label.misattributed && !label.reversed),
  );
}

function misses(outcomes: readonly PageOutcome[]): void {
  for (const { page, recognition, statements, wrong } of outcomes) {
    const lost = statements.filter(({ right }) => !right);
    const badVerdict = recognition.verdict !== VERDICT_OF[page.label];
    if (lost.length === 0 && wrong.length === 0 && !badVerdict) continue;
    console.log(
      `\n${page.id} [${page.language}] ${page.label} → ${recognition.verdict} (${recognition.score})`,
    );
    if (badVerdict) {
      for (const { code, weight, detail } of recognition.reasons)
        console.log(`    ${weight.toFixed(2).padStart(6)} ${code} ${detail.slice(0, 90)}`);
    }
    for (const { label, found } of lost) {
      console.log(
        `  ${label.reversed || label.misattributed ? 'LINKED' : 'MISSED'} ${label.kind.padEnd(8)} ${label.statement ?? label.gist} (${found ?? 'nothing'}) | ${label.text.slice(0, 130)}`,
      );
    }
    for (const match of wrong)
      console.log(
        `  WRONG  ${match.form.padEnd(8)} ${match.statement} ${match.score} ${match.attribution.kind} | ${match.words.slice(0, 130)}`,
      );
  }
}

/** Labels that name no statement are answered by any: how many there are belongs to the figures. */
function unnamed(outcomes: readonly PageOutcome[]): void {
  const labels = outcomes.flatMap(({ statements }) => statements);
  const count = labels.filter(({ label }) => label.statement === undefined).length;
  if (count === 0) return;
  console.log(
    `\n${count} of ${labels.length} labels name no statement of the bundle: any match on their words counts.`,
  );
}

/** Prints what came out; with `showMisses`, page by page what was missed or wrong. */
export function printReport(outcomes: readonly PageOutcome[], showMisses: boolean): void {
  if (showMisses) misses(outcomes);
  console.log(`\n${outcomes.length} pages\n`);
  verdictTable(outcomes);
  const events = outcomes.filter(({ page }) => page.label === 'event');
  statementTable('Event pages by language', events, ({ page }) => page.language);
  statementTable('All pages', outcomes, () => 'all');
  kindTable(outcomes);
  unnamed(outcomes);
}
