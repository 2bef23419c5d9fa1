/**
 * `npm run seeds:draft -- FILE --url URL [--outlet ID] [--out FILE]`: drafts the file of an article from a saved page. The
 * draft goes to the output, or to a new file; advice to the curator goes to the error stream. `--refresh ID` instead writes
 * the fingerprints of the page into an article of the bundle.
 */
import './pages/install-dom.ts';
import { access, writeFile } from 'node:fs/promises';
import { CommandError, runCommand } from './command-error.ts';
import { checkedAddress } from './pages/checked-address.ts';
import { parseFileArguments } from './pages/file-arguments.ts';
import { plainLine } from './pages/plain-line.ts';
import { openSavedPage } from './pages/saved-page.ts';
import { loadSeeds } from './seeds/load-seeds.ts';
import { usersNewPath } from './users-path.ts';

const USAGE = 'npm run seeds:draft -- FILE --url URL [--outlet ID] [--out FILE] | FILE --refresh ARTICLE-ID';

async function writeNew(file: string, text: string): Promise<void> {
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (exists) throw new CommandError(`${file} exists already`, 'Choose another name, or move it away.');
  await writeFile(file, text).catch((error: Error) => {
    throw new CommandError(`${file} cannot be written: ${error.message}`, 'Choose another place.');
  });
}

await runCommand(async () => {
  const { file, values } = parseFileArguments(USAGE, ['url', 'outlet', 'out', 'refresh'], []);
  const page = await openSavedPage(file);
  const url = checkedAddress(values.url ?? page.url ?? undefined);
  if (url === null && values.refresh === undefined)
    throw new CommandError('The address of the page is not known', `Give it with --url. ${USAGE}`);
  const seeds = await loadSeeds();
  const outlet = values.outlet ?? null;
  if (outlet !== null && !seeds.outlets.some(({ id }) => id === outlet))
    throw new CommandError(`There is no outlet "${outlet}"`, 'seeds/outlets.json lists the outlets.');
  const { analyseDocument, createToolbox } = await import('./pages/analyse-saved.ts');
  const { draftArticle, mainSection } = await import('./draft/draft-article.ts');
  const toolbox = createToolbox(seeds);
  const analysis = analyseDocument(page.document, url ?? '', toolbox);
  if (values.refresh !== undefined) {
    const { fingerprintsOf } = await import('./draft/article-text.ts');
    const { refreshFingerprints } = await import('./draft/refresh-fingerprints.ts');
    const fingerprints = fingerprintsOf(mainSection(analysis).blocks);
    if (fingerprints === null)
      throw new CommandError(`${file} has too little text for fingerprints`, 'Save the whole article.');
    console.error(await refreshFingerprints(values.refresh, fingerprints));
    return;
  }
  const draft = draftArticle(page.document, url ?? '', outlet, analysis, seeds, toolbox.data.recognise);
  const json = `${JSON.stringify(draft.article, null, 2)}\n`;
  if (values.out === undefined) process.stdout.write(json);
  else await writeNew(usersNewPath(values.out), json);
  const list = draft.unplaced.map((words) => `  ? ${plainLine(words)}`);
  const unplaced = list.length > 0 ? ['Quotations without a statement:', ...list] : [];
  console.error([...unplaced, ...draft.advice].join('\n'));
});
