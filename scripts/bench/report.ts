import { cpus, loadavg } from 'node:os';

export interface Section {
  readonly title: string;
  /** Which of several runs its times are of, in a sentence; missing where it has none. */
  readonly times?: string;
  /** Markdown. */
  readonly table: string;
}

/** What the tables mean, for who reads them without having run the bench. */
const PREFACE = `Written by \`npm run bench -- --write\`; do not edit. All contenders ran in one run of one browser on pages made
for the purpose: markup as a newspaper's, words drawn so that most are known to the bundle (harder than real text),
wordings of the bundle planted with 12 to 25 % of their words dropped, changed or put in, as far as there are words whose
loss does not turn the sense. "found" counts planted
quotations that were linked to their own statement, "false" counts hits of generated statements that nobody said,
"elsewhere" counts hits of the bundle's statements in other paragraphs (wordings of different statements resemble each
other, and the filler speaks in the bundle's words). "cold" is the first run in a fresh process with nothing compiled.
Where times are the least of several runs, it is because other work on the machine can make a run slower, never faster.
"× floor" is the ratio to one walk over the text nodes of the same page, warm to warm and cold to cold; a page of prose
has few text nodes, so compare with the page of 20 000 elements too.`;

/** The figures of a run as a document, which says whether it was a quick one. */
export function report(sections: readonly Section[], browser: string, quick: boolean): string {
  const extent = quick
    ? 'A quick look: fewer runs, fewer sizes and shorter limits than the whole bench has.'
    : 'The whole bench.';
  const machine = `${browser} on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`;
  const load = (loadavg()[1] ?? 0).toFixed(1);
  const busy = `On average ${load} processes wanted a core meanwhile: above the number of cores, trust ratios, not times.`;
  const body = sections.map(
    ({ title, times, table }) => `## ${title}\n\n${times === undefined ? '' : `${times}\n\n`}${table}\n`,
  );
  return `# Benchmarks\n\n${PREFACE}\n\n${extent} Measured with ${machine}. ${busy}\n\n${body.join('\n')}`;
}
