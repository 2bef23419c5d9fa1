import data from 'virtual:crossquote/analysis';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { UI_ELEMENT } from '../../components/page-ui/page-ui-host.tsx';
import { takeOver } from '../../lib/annotate/take-over.ts';
import { extensionIsGone, interfaceLanguage, syncStore } from '../../lib/browser.ts';
import { handleMessages, sendToBackground } from '../../lib/messages.ts';
import { loadSettings, watchSettings } from '../../lib/settings.ts';
import { Annotator } from './annotator.ts';

/** Injected on demand into pages worth a look; injected twice, it finds itself at work and leaves. */
export default defineUnlistedScript(async () => {
  const term = takeOver(document, UI_ELEMENT, extensionIsGone);
  if (!term) return;
  const ending = term.signal;
  const settings = await loadSettings(syncStore);
  const annotator = new Annotator(
    data,
    settings,
    {
      browserLanguage: interfaceLanguage(),
      loadPacks: (languages) => sendToBackground('page:languages', { languages: [...languages] }),
      loadCoverage: (statements) => sendToBackground('page:coverage', { statements: [...statements] }),
      tellFound: (input) => void sendToBackground('page:report', input).catch(() => undefined),
      openStatement: (statement) =>
        void sendToBackground('page:open-statement', { statement }).catch(() => undefined),
    },
    ending,
  );
  const started = annotator.start();
  const stopAnswering = handleMessages({
    'panel:report': async () => {
      await started;
      return annotator.report;
    },
    'panel:show': async ({ statement }) => {
      annotator.show(statement);
      return null;
    },
    'background:leave': async () => {
      term.end();
      return null;
    },
  });
  const stopWatching = watchSettings(syncStore, (changed) => annotator.configure(changed));
  ending.addEventListener('abort', () => {
    stopAnswering();
    stopWatching();
  });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      const found = annotator.report?.found.length ?? 0;
      if (persisted) void sendToBackground('page:report', { found }).catch(() => undefined);
    },
    { signal: ending },
  );
  await started;
});
