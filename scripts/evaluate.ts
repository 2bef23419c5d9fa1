/**
 * `npm run evaluate -- DIR [--split NAME] [--page ID] [--totals] [--json]`: analyses a folder of labelled pages
 * (`index.json` beside HTML files), or one split or page of it. Prints page by page what was missed or wrong, then
 * precision and recall by language and kind; with `--totals` only those, with `--json` all results, for programs. Faults of
 * the labels and pages that cannot be read go to the error stream.
 */
import './pages/install-dom.ts';
import { CommandError, runCommand } from './command-error.ts';
import { evaluatePage, type PageOutcome, unreadPage } from './evaluate/evaluate-page.ts';
import { knownLabels } from './evaluate/known-labels.ts';
import { labelFaults } from './evaluate/label-faults.ts';
import { missesOf } from './evaluate/misses.ts';
import { type LabelledFile, readLabels } from './evaluate/read-labels.ts';
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
  for (const file of pages) {
    const page = { ...file, statements: knownLabels(file, ids) };
    const document = await documentOf(file);
    for (const fault of document ? labelFaults(file.statements, document.body.textContent, ids) : [])
      console.error(`${page.id}: ${fault}`);
    outcomes.push(document ? evaluatePage(page, document, toolbox) : unreadPage(page));
  }
  if (flags.has('json')) console.log(JSON.stringify(outcomes, null, 1));
  else console.log([...(flags.has('totals') ? [] : missesOf(outcomes)), ...figuresOf(outcomes)].join('\n'));
});

/** The document of a page, or null if it cannot be read, so that one page does not end the evaluation of all others. */
async function documentOf({ id, file }: LabelledFile): Promise<Document | null> {
  try {
    return (await openSavedPage(file)).document;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(`${id}: counts as a page where nothing was found. ${error.message}`);
    return null;
  }
}
