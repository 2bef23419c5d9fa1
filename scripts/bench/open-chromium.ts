import { type Browser, launch, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../setup/ensure-browser.ts';

/** A Chromium without extensions whose every host name is answered by one local port. */
export interface BenchBrowser {
  readonly version: string;
  /** Opens an address under a host of its own, so that the page runs in a fresh process with nothing compiled yet. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openChromium(port: number): Promise<BenchBrowser> {
  const browser: Browser = await launch({
    executablePath: await ensureBrowser('chromium'),
    pipe: true,
    args: [
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-dev-shm-usage',
      '--site-per-process',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    protocolTimeout: 300_000,
  });
  let opened = 0;
  return {
    version: await browser.version(),
    open: async (path) => {
      const page = await browser.newPage();
      await page.goto(`https://bench-${++opened}.test${path}`, { waitUntil: 'load' });
      return page;
    },
    close: () => browser.close(),
  };
}
