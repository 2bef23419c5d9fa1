import { launchBrowser } from '../../../scripts/browser/launch.ts';
import type { BrowserName, LaunchOptions, TestBrowser } from '../../../scripts/browser/types.ts';
import { type PageServer, type PageSource, servePages } from '../../../scripts/serve/page-server.ts';
import { extensionDir } from '../../../scripts/setup/build.ts';
import { findBrowser } from '../../../scripts/setup/find-browser.ts';

/** A browser with the extension, on a network on which only the given pages exist. */
export interface Stage {
  readonly browser: TestBrowser;
  readonly server: PageServer;
  close(): Promise<void>;
}

/** Starts a browser that sees `source` as the whole web. Close the stage when the test file is done. */
export async function setStage(
  name: BrowserName,
  source: PageSource,
  options: Partial<LaunchOptions> = {},
): Promise<Stage> {
  const executable = findBrowser(name);
  if (executable === null) throw new Error(`There is no ${name} here. \`npm test\` installs it.`);
  const server = await servePages(source);
  try {
    const built = { executable, extensionDir: extensionDir(name), port: server.port };
    const browser = await launchBrowser(name, { ...built, ...options });
    return { browser, server, close: () => browser.close().then(() => server.close()) };
  } catch (error) {
    await server.close();
    throw error;
  }
}
