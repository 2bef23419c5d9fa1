/**
 * `npm run inspect -- FILE [--url URL] [--json] [--coverage]`: prints what the extension would say of a saved page: the
 * verdict with its reasons, and every statement found with who else carries it. `--coverage` prints the words of all
 * outlets; `--json` prints what scripts/inspect/inspection.ts describes.
 */
import './pages/install-dom.ts';
import { runCommand } from './command-error.ts';
import { checkedAddress } from './pages/checked-address.ts';
import { parseFileArguments } from './pages/file-arguments.ts';
import { openSavedPage } from './pages/saved-page.ts';
import { loadSeeds } from './seeds/load-seeds.ts';

const USAGE = 'npm run inspect -- FILE [--url URL] [--json] [--coverage]';

await runCommand(async () => {
  const { file, values, flags } = parseFileArguments(USAGE, ['url'], ['json', 'coverage']);
  const given = checkedAddress(values.url);
  const page = await openSavedPage(file);
  const url = given ?? page.url;
  const seeds = await loadSeeds();
  const { analyseDocument, createToolbox } = await import('./pages/analyse-saved.ts');
  const { compileBundle } = await import('../lib/seeds/compile.ts');
  const { lookUp } = await import('../lib/coverage/lookup.ts');
  const { inspectionOf } = await import('./inspect/inspection.ts');
  const lookup = lookUp(compileBundle(seeds));
  const toolbox = createToolbox(seeds);
  const analysis = analyseDocument(page.document, url ?? '', toolbox);
  const inspection = inspectionOf(file, url, analysis, {
    speakerOf: (id) => lookup.statement(id)?.speaker ?? '',
    wordings: toolbox.data.match.wordings ?? [],
  });
  if (flags.has('json')) {
    console.log(JSON.stringify(inspection, null, 2));
    return;
  }
  const { inspectionText } = await import('./inspect/print.ts');
  const shown = inspection.article ?? inspection.copyOf?.article ?? null;
  console.log(inspectionText(inspection, lookup, shown, flags.has('coverage')));
});
