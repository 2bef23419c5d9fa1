import type { TestBrowser } from '../browser/types.ts';

/** The part of the extension API that is called inside a page of the extension. */
interface WithStorage {
  readonly storage: { readonly sync: { set(items: object): Promise<void> } };
}

/** Stores settings as the options page would, for everything opened afterwards. */
export async function storeSettings(browser: TestBrowser, settings: object): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  await page.evaluate(async (stored: object) => {
    // In Firefox this runs in a sandbox, outside the page's own scope.
    const own = globalThis as { wrappedJSObject?: object; browser?: WithStorage; chrome?: WithStorage };
    const inPage = (own.wrappedJSObject ?? own) as { browser?: WithStorage; chrome?: WithStorage };
    const api = inPage.browser ?? inPage.chrome;
    await api?.storage.sync.set(JSON.parse(JSON.stringify({ settings: stored })) as object);
  }, settings);
  await page.close();
}
