/**
 * `npm start`: builds the extension and opens a browser with it on sample articles; without a display, it prints what the
 * extension finds there.
 */
import { launchBrowser } from './browser/launch.ts';
import type { TestBrowser } from './browser/types.ts';
import { runCommand } from './command-error.ts';
import { servePages } from './serve/page-server.ts';
import { buildExtension } from './setup/build.ts';
import { ensureBrowser } from './setup/ensure-browser.ts';
import { readArguments, type StartWishes } from './start/arguments.ts';
import { openPage } from './start/open-page.ts';
import { type Programme, programme } from './start/sample-pages.ts';
import { takeTour } from './start/tour.ts';

async function main({ browser: name, headless, page }: StartWishes): Promise<void> {
  const { pages, source } = programme(page);
  const executable = await ensureBrowser(name);
  const extensionDir = await buildExtension(name);
  const server = source === null ? null : await servePages(source);
  try {
    const port = server === null ? {} : { port: server.port };
    const browser = await launchBrowser(name, { executable, extensionDir, headless, ...port });
    try {
      await (headless ? takeTour(browser, pages) : show(browser, pages));
    } finally {
      await browser.close();
    }
  } finally {
    await server?.close();
  }
}

/** With a display: opens one tab for each page, the first in front, until the user closes the browser. */
async function show(browser: TestBrowser, pages: Programme['pages']): Promise<void> {
  for (const { url } of pages.toReversed()) await openPage(browser, url);
  console.log(
    '\nCrossquote is installed in the browser that just opened. Hover a marked quotation, or press its',
  );
  console.log(
    'button (behind the puzzle piece, if the toolbar does not show it). Close the browser to end.\n',
  );
  for (const { title, url } of pages) console.log(`  ${title}\n    ${url}`);
  await browser.closed;
}

await runCommand(async () => main(readArguments()));
