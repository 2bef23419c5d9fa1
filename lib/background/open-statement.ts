import browser from 'webextension-polyfill';

const POPUP = 'popup.html';

/**
 * Opens the popup on a statement. Where the browser opens no popup without the toolbar's button, the coverage page
 * opens beside the tab.
 */
export async function openStatement(tab: number, statement: string): Promise<void> {
  const address = `${POPUP}?statement=${encodeURIComponent(statement)}`;
  try {
    await browser.action.setPopup({ tabId: tab, popup: address });
    await browser.action.openPopup();
  } catch {
    // Firefox before 149 and Firefox for Android ask for a click on the button itself.
    await browser.tabs.create({
      url: browser.runtime.getURL(`/coverage.html?statement=${statement}`),
      openerTabId: tab,
    });
  } finally {
    await browser.action.setPopup({ tabId: tab, popup: POPUP });
  }
}
