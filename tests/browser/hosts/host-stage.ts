import type { BrowserName } from '../../../scripts/browser/types.ts';
import { type Stage, setStage } from '../helpers/in-browser.ts';
import { buildHosts } from './build-hosts.ts';
import { hostPages } from './host-pages.ts';

/** A browser with the extension that runs the painters, on a net of host pages. */
export interface HostStage extends Stage {
  /** What the consoles have said since this was last asked. */
  newErrors(): Promise<string[]>;
}

/** Builds the host pages and starts a browser on them. Close the stage when the test file is done. */
export async function setHostStage(name: BrowserName): Promise<HostStage> {
  const hosts = await buildHosts();
  try {
    const stage = await setStage(name, await hostPages(hosts), { extensionDir: hosts.extensionDir });
    let heard = 0;
    return {
      ...stage,
      async newErrors() {
        // Firefox also prints errors of its own services, which find no network here.
        const errors = (await stage.browser.errors()).filter((line) => !/mozilla\.(org|com|net)/.test(line));
        const news = errors.slice(heard);
        heard = errors.length;
        return news;
      },
      close: () => stage.close().finally(hosts.remove),
    };
  } catch (error) {
    hosts.remove();
    throw error;
  }
}
