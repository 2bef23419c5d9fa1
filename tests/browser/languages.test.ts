import '../../scripts/pages/install-dom.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browser/types.ts';
import { type LabelledFile, readLabels } from '../../scripts/evaluate/read-labels.ts';
import { analyseDocument, createToolbox } from '../../scripts/pages/analyse-saved.ts';
import { openSavedPage } from '../../scripts/pages/saved-page.ts';
import { loadSeeds } from '../../scripts/seeds/load-seeds.ts';
import { pageSource } from '../../scripts/serve/page-folder.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';
import { openPopup, readHead } from './helpers/visit.ts';

const LABELLED = await readLabels(join(import.meta.dirname, '../evaluation/pages'), { split: 'dev' });
const SEEDS = await loadSeeds();
const TOOLBOX = createToolbox(SEEDS);
const READ = LABELLED.filter((page) => SEEDS.languages.some(({ language }) => language === page.language));

/** The first page of each language that is about the meeting, and the last one, which another writer wrote. */
const PAGES = [...Map.groupBy(READ, ({ language }) => language).values()].flatMap((pages) => {
  const events = pages.filter(({ label }) => label === 'event');
  return [...new Set([events[0], events.at(-1)])].filter((page) => page !== undefined);
});

/** What the tools find in a saved page without a browser. */
async function inspected({ file, url }: LabelledFile): Promise<{ verdict: string; listed: string[] }> {
  const { document } = await openSavedPage(file);
  const { recognition, sections } = analyseDocument(document, url, TOOLBOX);
  const found = sections.flatMap(({ matches }) => matches.map(({ statement }) => statement));
  return { verdict: recognition.verdict, listed: [...new Set(found)].sort() };
}

describe.each(BROWSER_NAMES)('pages in all languages in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(
      name,
      pageSource(PAGES.map(({ url, file }) => ({ url, html: readFileSync(file, 'utf8') }))),
    );
  });

  afterAll(() => stage?.close());

  it.each(PAGES)('$language: $id comes out as in `npm run inspect`', async (labelled) => {
    const page = await stage.browser.openPage(labelled.url);
    const popup = await openPopup(stage.browser, page);
    const { verdict, listed } = await readHead(popup);
    expect(listed).not.toEqual([]);
    expect({ verdict, listed: listed.toSorted() }).toEqual(await inspected(labelled));
    await popup.close();
    await page.close();
  });
});
