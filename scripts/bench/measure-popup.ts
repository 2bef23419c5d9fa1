/** Measures the popup as a reader gets it: no debugger is attached before it is complete. */
import type { Connection } from 'puppeteer-core';
import type { ChromiumBrowser } from '../browser/chromium.ts';
import type { ChromiumPage } from '../browser/chromium-page.ts';

/** Milliseconds from opening, one for each turn. */
export interface PopupTimes {
  /** Until something is painted. */
  readonly painted: readonly number[];
  /** Until the largest part of the first picture is painted: the statements of the page. */
  readonly listed: readonly number[];
}

/** Milliseconds after which every popup is complete, also on slow machines. */
const STANDS = 700;

/** Reads the times that the popup itself has measured. Runs in the popup. */
const READ_CLOCK = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const listed = list.getEntries().at(-1).startTime;
    resolve({ listed, painted: performance.getEntriesByName('first-contentful-paint')[0].startTime });
  }).observe({ type: 'largest-contentful-paint', buffered: true });
})`;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Stops Puppeteer from attaching to every new target. It would pause the target until it is ready and create a world for
 * its scripts, which takes time that the popup itself does not take.
 */
async function withoutDebugger(browser: ChromiumBrowser): Promise<Connection> {
  const session = await browser.puppeteer.target().createCDPSession();
  const connection = session.connection();
  if (connection === undefined) throw new Error('The browser has gone.');
  await connection.send('Target.setAutoAttach', {
    autoAttach: false,
    waitForDebuggerOnStart: false,
    flatten: true,
  });
  return connection;
}

async function readAndClose(connection: Connection): Promise<{ painted: number; listed: number }> {
  const { targetInfos } = await connection.send('Target.getTargets');
  const popup = targetInfos.find(({ url }) => new URL(url).pathname === '/popup.html');
  if (popup === undefined) throw new Error('No popup opened.');
  const { targetId } = popup;
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true });
  const read = await connection
    .session(sessionId)
    ?.send('Runtime.evaluate', { expression: READ_CLOCK, awaitPromise: true, returnByValue: true });
  await connection.send('Target.closeTarget', { targetId });
  return read?.result.value as { painted: number; listed: number };
}

/** Opens the popup on a page again and again. Afterwards the browser can only be closed. */
export async function popupTimes(
  browser: ChromiumBrowser,
  page: ChromiumPage,
  turns: number,
): Promise<PopupTimes> {
  const [extension] = (await browser.puppeteer.extensions()).values();
  if (extension === undefined) throw new Error('The extension is not installed.');
  const connection = await withoutDebugger(browser);
  const times: { painted: number; listed: number }[] = [];
  for (let turn = 0; turn < turns; turn++) {
    await page.puppeteer.triggerExtensionAction(extension);
    await pause(STANDS);
    times.push(await readAndClose(connection));
    await pause(STANDS / 2);
  }
  const sorted = (which: 'painted' | 'listed') => times.map((time) => time[which]).sort((a, b) => a - b);
  return { painted: sorted('painted'), listed: sorted('listed') };
}
