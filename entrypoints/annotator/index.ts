import '../../lib/dom/own-browser.ts';
import data from 'virtual:crossquote/analysis';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { UI_ELEMENT } from '../../components/page-ui/page-ui-host.tsx';
import { FoundTeller } from '../../lib/annotate/found-teller.ts';
import { takeOver } from '../../lib/annotate/take-over.ts';
import { extensionIsGone, interfaceLanguage, syncStore } from '../../lib/browser.ts';
import { handleMessages, sendToBackground } from '../../lib/messages.ts';
import { isReadable } from '../../lib/page/readable.ts';
import { hasSite, hostHere } from '../../lib/page/site.ts';
import { markedOn } from '../../lib/report.ts';
import { loadSettings, watchSettings } from '../../lib/settings.ts';
import { Annotator } from './annotator.ts';
import type { AnnotatorServices } from './services.ts';

/** Injected on demand into pages worth a look; injected twice, it finds itself at work and leaves. */
export default defineUnlistedScript(async () => {
  const lifetime = takeOver(document, UI_ELEMENT, extensionIsGone);
  if (!lifetime) return;
  const { signal } = lifetime;
  const teller = new FoundTeller((found) => sendToBackground('page:report', { found }));
  const services: AnnotatorServices = {
    host: hostHere(),
    browserLanguage: interfaceLanguage(),
    loadPacks: (languages) => sendToBackground('page:languages', { languages: [...languages] }),
    loadCoverage: (statements) => sendToBackground('page:coverage', { statements: [...statements] }),
    tellFound: (found) => teller.tell(found),
    openStatement: (statement) =>
      void sendToBackground('page:open-statement', { statement }).catch(() => undefined),
  };
  let annotator: Annotator | null = null;
  const canRead = isReadable(document) && hasSite();
  const begin = async (): Promise<void> => {
    if (!canRead) return;
    const settings = await loadSettings(syncStore);
    if (signal.aborted) return;
    annotator = new Annotator(data, settings, services, signal);
    await annotator.start();
  };
  const begun = begin();
  // Before anything is awaited: who has put this script in may ask at once.
  const stopAnswering = handleMessages({
    'panel:report': async ({ wait }) => {
      if (!canRead) return 'unreadable';
      // A first reading that has failed is tried again by asking.
      if (wait) await begun.catch(() => undefined);
      return (await annotator?.latest()) ?? null;
    },
    'panel:show': async ({ statement }) => annotator?.show(statement) ?? false,
    'background:leave': async () => {
      lifetime.end();
      return null;
    },
  });
  const stopWatching = watchSettings(syncStore, (changed) => annotator?.configure(changed));
  signal.addEventListener('abort', () => {
    stopAnswering();
    stopWatching();
  });
  // A frame that is left or taken out counts no more. Where the page itself is left, the browser clears the button.
  if (window !== window.top) addEventListener('pagehide', () => teller.tell(0), { signal });
  const onShow = async ({ persisted }: PageTransitionEvent): Promise<void> => {
    if (!persisted) return;
    // A page that was kept alive out of sight has heard of no change in Firefox.
    annotator?.configure(await loadSettings(syncStore));
    const report = await annotator?.latest();
    teller.tellAgain(report ? markedOn(report).length : 0);
  };
  addEventListener('pageshow', onShow, { signal });
  await begun;
});
