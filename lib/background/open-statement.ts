import browser from 'webextension-polyfill';
import { coveragePage } from '../coverage/coverage-page.ts';

const POPUP = 'popup.html';

/** Opens the popup on a statement; if the browser only lets the toolbar button open it, the coverage page in a tab beside. */
export async function openStatement(tab: number, statement: string): Promise<void> {
  const address = `${POPUP}?statement=${encodeURIComponent(statement)}`;
  try {
    await browser.action.setPopup({ tabId: tab, popup: address });
    await browser.action.openPopup();
  } catch {
    // Firefox before 149 and Firefox for Android ask for a click on the button itself.
    const url = browser.runtime.getURL(coveragePage(statement));
    // By its place, not by its opener: Firefox for Android opens no tab that names one.
    const { index } = await browser.tabs.get(tab);
    await browser.tabs.create({ url, index: index + 1 });
  } finally {
    await browser.action.setPopup({ tabId: tab, popup: POPUP });
  }
}
