import { cpus, loadavg } from 'node:os';

export interface Section {
  readonly title: string;
  /** Which of several runs the times are taken from, in a sentence. */
  readonly times?: string;
  /** Markdown. */
  readonly table: string;
}

/** What the tables mean. */
const PREFACE = `Written by \`npm run bench -- --write\`; do not edit. All contenders ran in one run of one browser, on pages made for the
purpose. Their markup is that of a newspaper. Their words are drawn so that most are known to the bundle, which is harder
than real text. Wordings of the bundle are planted in them with 12 to 25 % of the words dropped, changed or inserted, as far as
this does not change the meaning.

- "found": planted quotations that were linked to their own statement.
- "false": hits of generated statements that nobody said.
- "elsewhere": hits of the bundle's statements in other paragraphs. Wordings of different statements resemble each other, and
  the filler uses the bundle's words.
- "cold": the first run in a fresh process with nothing compiled; "warm": later runs.
- "× floor": the ratio to one walk over the text nodes of the same page, warm to warm and cold to cold. A page of prose has few
  text nodes, so compare with the page of 20 000 elements too.

Where times are the least of several runs: other work on the machine can make a run slower, never faster.`;

/** The figures of a run as a document, which states whether it was a quick one. */
export function report(sections: readonly Section[], browser: string, quick: boolean): string {
  const extent = quick
    ? 'The quick bench: fewer runs, fewer sizes and shorter limits than the whole one.'
    : 'The whole bench.';
  const machine = `${browser} on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`;
  const load = (loadavg()[1] ?? 0).toFixed(1);
  const busy = `On average ${load} processes wanted a core meanwhile. If that is more than there are cores, trust ratios, not times.`;
  const body = sections.map(
    ({ title, times, table }) => `## ${title}\n\n${times === undefined ? '' : `${times}\n\n`}${table}\n`,
  );
  return `# Benchmarks\n\n${PREFACE}\n\n${extent} Measured with ${machine}. ${busy}\n\n${body.join('\n')}`;
}
