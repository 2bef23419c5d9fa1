/**
 * `npm run evaluate -- DIR [--split NAME] [--page ID] [--totals] [--json]`: runs verdicts and statements over a folder of
 * labelled pages (`index.json` beside HTML files), one split or one page of it, and prints page by page what was missed or wrong,
 * then precision and recall by language and kind; with `--totals` those alone, with `--json` all that came out, for programs.
 * Beside it, on the error stream, faults of the labels.
 */
import './pages/install-dom.ts';
import { runCommand } from './command-error.ts';
import { evaluatePage, type PageOutcome } from './evaluate/evaluate-page.ts';
import { knownLabels } from './evaluate/known-labels.ts';
import { labelFaults } from './evaluate/label-faults.ts';
import { missesOf } from './evaluate/misses.ts';
import { readLabels } from './evaluate/read-labels.ts';
import { figuresOf } from './evaluate/report.ts';
import { openSavedPage } from './pages/saved-page.ts';
import { onlyOne, readOptions } from './read-options.ts';
import { loadSeeds } from './seeds/load-seeds.ts';

const USAGE = 'npm run evaluate -- DIR [--split NAME] [--page ID] [--totals] [--json]';

await runCommand(async () => {
  const { values, flags, named } = readOptions(USAGE, {
    values: ['split', 'page'],
    flags: ['totals', 'json'],
    takesNames: true,
  });
  const folder = onlyOne('folder', named, USAGE);
  const pages = await readLabels(folder, values);
  const { createToolbox } = await import('./pages/analyse-saved.ts');
  const seeds = await loadSeeds();
  const ids = new Set(seeds.statements.map(({ id }) => id));
  const toolbox = createToolbox(seeds);
  const outcomes: PageOutcome[] = [];
  for (const page of pages) {
    const { document } = await openSavedPage(page.file);
    const faults = labelFaults(page.statements, document.body.textContent, ids);
    for (const fault of faults) console.error(`${page.id}: ${fault}`);
    outcomes.push(evaluatePage({ ...page, statements: knownLabels(page, ids) }, document, toolbox));
  }
  if (flags.has('json')) console.log(JSON.stringify(outcomes, null, 1));
  else console.log([...(flags.has('totals') ? [] : missesOf(outcomes)), ...figuresOf(outcomes)].join('\n'));
});
