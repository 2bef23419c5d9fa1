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

const servicesFor = (teller: FoundTeller): AnnotatorServices => ({
  host: hostHere(),
  browserLanguage: interfaceLanguage(),
  loadPacks: (languages) => sendToBackground('page:languages', { languages: [...languages] }),
  loadCoverage: (statements) => sendToBackground('page:coverage', { statements: [...statements] }),
  tellFound: (found) => teller.tell(found),
  openStatement: (statement) =>
    void sendToBackground('page:open-statement', { statement }).catch(() => undefined),
});

/** Keeps settings and the number on the button right when the document is left and shown again. */
function followVisits(annotator: () => Annotator | null, teller: FoundTeller, signal: AbortSignal): void {
  // A frame that is left or removed no longer counts. If the page itself is left, the browser clears the button.
  if (window !== window.top) addEventListener('pagehide', () => teller.tell(0), { signal });
  const onShow = async ({ persisted }: PageTransitionEvent): Promise<void> => {
    if (!persisted) return;
    // In Firefox, a page from the back/forward cache has missed all changes of settings.
    annotator()?.configure(await loadSettings(syncStore));
    const report = await annotator()?.latest();
    teller.tellAgain(report ? markedOn(report).length : 0);
  };
  addEventListener('pageshow', onShow, { signal });
}

/** Injected on demand into pages worth analysing. A second injection finds the first one active and ends. */
export default defineUnlistedScript(async () => {
  const lifetime = takeOver(document, UI_ELEMENT, extensionIsGone);
  if (!lifetime) return;
  const { signal } = lifetime;
  const teller = new FoundTeller((found) => sendToBackground('page:report', { found }));
  let annotator: Annotator | null = null;
  const canRead = isReadable(document) && hasSite();
  const begin = async (): Promise<void> => {
    if (!canRead) return;
    const settings = await loadSettings(syncStore);
    if (signal.aborted) return;
    annotator = new Annotator(data, settings, servicesFor(teller), signal);
    await annotator.start();
  };
  const begun = begin();
  // Registered before anything is awaited, because the injecting part may send a message at once.
  const stopAnswering = handleMessages({
    'panel:report': async ({ wait }) => {
      if (!canRead) return 'unreadable';
      // If the first reading failed, `latest` reads again.
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
  followVisits(() => annotator, teller, signal);
  await begun;
});
