import { ChromiumPage } from '../../../scripts/browser/chromium-page.ts';
import type { TestBrowser, TestView } from '../../../scripts/browser/types.ts';
import { isFirefox } from './opened-popup.ts';

/** Shows a view in the system's high-contrast colours. In Firefox this applies to everything from then on. */
export async function forceColours(browser: TestBrowser, view: TestView): Promise<void> {
  if (isFirefox(browser)) {
    await browser.driver.inAnyChrome(`
      Services.prefs.setIntPref('browser.display.document_color_use', 2);
      Services.prefs.setBoolPref('browser.display.use_system_colors', true);
    `);
  } else if (view instanceof ChromiumPage) {
    const session = await view.puppeteer.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
  }
  await view.waitFor(() => matchMedia('(forced-colors: active)').matches);
}
