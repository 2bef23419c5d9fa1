/**
 * `npm run evaluate -- DIR [--split NAME] [--misses]`: runs verdicts and statements over a folder of labelled pages (`index.json` beside HTML
 * files) and prints precision and recall by language and kind.
 */
import './pages/install-dom.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { CommandError, runCommand } from './command-error.ts';
import { evaluatePage, type PageOutcome } from './evaluate/evaluate-page.ts';
import { printReport } from './evaluate/report.ts';
import { openSavedPage } from './pages/saved-page.ts';
import { loadSeeds } from './seeds/load-seeds.ts';

const labelledSchema = v.array(
  v.object({
    id: v.string(),
    file: v.optional(v.string()),
    url: v.string(),
    language: v.optional(v.string(), 'en'),
    label: v.picklist(['event', 'mention', 'other-event', 'unrelated']),
    split: v.optional(v.string()),
    statements: v.optional(
      v.array(
        v.object({
          text: v.string(),
          kind: v.optional(v.picklist(['direct', 'mixed', 'indirect']), 'direct'),
          gist: v.optional(v.string(), ''),
          statement: v.optional(v.string()),
          reversed: v.optional(v.boolean(), false),
          misattributed: v.optional(v.boolean(), false),
        }),
      ),
      [],
    ),
  }),
);

async function readLabels(folder: string): Promise<v.InferOutput<typeof labelledSchema>> {
  const file = join(folder, 'index.json');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandError(`${file} cannot be read`, 'Give a folder of labelled pages with an index.json.');
  });
  const parsed = v.safeParse(labelledSchema, parseJson(text, file));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new CommandError(
    `${file}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`,
    'Mend the entry; tests/evaluation/README.md says what it may hold.',
  );
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${file} is no JSON: ${(error as Error).message}`, 'Mend it and try again.');
  }
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      split: { type: 'string' },
      misses: { type: 'boolean' },
      page: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const folder = positionals[0];
  if (folder === undefined)
    throw new CommandError(
      'No folder given',
      'npm run evaluate -- DIR [--split NAME] [--misses] [--page ID]',
    );
  const { createToolbox } = await import('./pages/analyse-saved.ts');
  const toolbox = createToolbox(await loadSeeds());
  const outcomes: PageOutcome[] = [];
  for (const page of await readLabels(folder)) {
    if (values.split !== undefined && page.split !== values.split) continue;
    if (values.page !== undefined && page.id !== values.page) continue;
    const { document } = await openSavedPage(join(folder, page.file ?? `${page.id}.html`));
    outcomes.push(evaluatePage(page, document, toolbox));
  }
  if (values.json) console.log(JSON.stringify(outcomes, null, 1));
  else printReport(outcomes, values.misses ?? false);
});
