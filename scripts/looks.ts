/**
 * `npm run looks [-- --browser NAME] [--variant ID] [--only ID] [--built]`: takes a screenshot of every state of the
 * interface in both browsers, or of one browser, variant or look; `--built` uses the last build of the extension.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { browserNamed } from './browser/browser-named.ts';
import { ChromiumPage } from './browser/chromium-page.ts';
import { launchBrowser } from './browser/launch.ts';
import { BROWSER_NAMES, type BrowserName, type TestBrowser, type TestPage } from './browser/types.ts';
import { CommandError, runCommand } from './command-error.ts';
import { storeSettings } from './looks/settings.ts';
import { VARIANTS, type Variant } from './looks/variants.ts';
import { LOOKS } from './looks/views.ts';
import { readOptions } from './read-options.ts';
import { pageSource, readPageFolder } from './serve/page-folder.ts';
import { servePages } from './serve/page-server.ts';
import { buildExtension, extensionDir } from './setup/build.ts';
import { ensureBrowser } from './setup/ensure-browser.ts';
import { ROOT } from './setup/step.ts';

const USAGE = 'npm run looks [-- --browser NAME] [--variant ID] [--only ID] [--built]';
const SAMPLES = readPageFolder(join(ROOT, 'tests/pages/samples'));

/** Sets size and colours of a page just opened. Firefox keeps its window no narrower than some 450 px. */
async function prepare(page: TestPage, { size, theme, forcedColours = false }: Variant): Promise<void> {
  await page.resize(size.width, size.height);
  if (!(page instanceof ChromiumPage)) return;
  await page.puppeteer.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  if (!forcedColours) return;
  const session = await page.puppeteer.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: theme },
    ],
  });
}

async function photograph(browser: TestBrowser, variant: Variant, only: string | undefined): Promise<void> {
  const { kept } = variant;
  const folder = kept ? join(ROOT, 'docs') : join(ROOT, 'screenshots', 'looks', browser.name, variant.id);
  mkdirSync(folder, { recursive: true });
  await storeSettings(browser, { version: 1, theme: variant.theme, language: variant.language });
  for (const look of LOOKS) {
    if (only !== undefined && !look.id.startsWith(only)) continue;
    if (kept && kept[look.id] !== browser.name) continue;
    await look.take(browser, {
      sample: (id) => SAMPLES.find((sample) => sample.id === id)?.url ?? id,
      prepare: (page) => prepare(page, variant),
      shoot: async (name, view) => writeFileSync(join(folder, `${name}.png`), await view.screenshot()),
    });
  }
  console.log(relative(process.cwd(), folder));
}

async function visit(
  name: BrowserName,
  built: boolean,
  wanted: { readonly variant: string | undefined; readonly only: string | undefined },
): Promise<void> {
  const executable = await ensureBrowser(name);
  const folder = built ? extensionDir(name) : await buildExtension(name);
  const server = await servePages(pageSource(SAMPLES));
  try {
    const browser = await launchBrowser(name, { executable, extensionDir: folder, port: server.port });
    try {
      for (const variant of VARIANTS) {
        if (variant.forcedColours && name === 'firefox') continue;
        if (wanted.variant !== undefined && variant.id !== wanted.variant) continue;
        await photograph(browser, variant, wanted.only);
      }
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

/** The id that was asked for, if it is known. Throws a CommandError otherwise. */
function known(what: string, id: string | undefined, isKnown: (id: string) => boolean): string | undefined {
  if (id !== undefined && !isKnown(id))
    throw new CommandError(`There is no ${what} ${id}`, `Usage: ${USAGE}`);
  return id;
}

await runCommand(async () => {
  const { values, flags } = readOptions(USAGE, { values: ['browser', 'variant', 'only'], flags: ['built'] });
  const wished = values.browser === undefined ? BROWSER_NAMES : [browserNamed(values.browser)];
  const variant = known('variant', values.variant, (id) => VARIANTS.some((one) => one.id === id));
  const only = known('look', values.only, (id) => LOOKS.some((look) => look.id.startsWith(id)));
  for (const name of wished) await visit(name, flags.has('built'), { variant, only });
});
