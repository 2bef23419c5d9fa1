/**
 * `npm run evaluate -- DIR [--split NAME] [--misses]`: runs verdicts and statements over a folder of labelled pages (`index.json` beside HTML
 * files) and prints precision and recall by language and kind.
 */
import './pages/install-dom.ts';
import { parseArgs } from 'node:util';
import { CommandError, runCommand } from './command-error.ts';
import { evaluatePage, type PageOutcome } from './evaluate/evaluate-page.ts';
import { readLabels } from './evaluate/read-labels.ts';
import { printReport } from './evaluate/report.ts';
import { openSavedPage } from './pages/saved-page.ts';
import { loadSeeds } from './seeds/load-seeds.ts';

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
    const { document } = await openSavedPage(page.file);
    outcomes.push(evaluatePage(page, document, toolbox));
  }
  if (values.json) console.log(JSON.stringify(outcomes, null, 1));
  else printReport(outcomes, values.misses ?? false);
});
