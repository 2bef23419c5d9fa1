import bundle from 'virtual:crossquote/bundle';
import hosts from 'virtual:crossquote/hosts';
import packs from 'virtual:crossquote/languages';
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { grantedHosts } from '../lib/access/permissions.ts';
import { Badge } from '../lib/background/badge.ts';
import { FurtherGate } from '../lib/background/further-gate.ts';
import { openStatement } from '../lib/background/open-statement.ts';
import { leaveClosedTabs, visitOpenTabs } from '../lib/background/open-tabs.ts';
import { packsOf } from '../lib/background/packs-of.ts';
import { injectAnnotator, syncStore } from '../lib/browser.ts';
import { partOfBundle } from '../lib/coverage/part-of-bundle.ts';
import { handleMessages } from '../lib/messages.ts';
import { hostOf } from '../lib/page/address.ts';
import { endsPause, isPaused, loadSettings, watchSettings } from '../lib/settings.ts';

/** Wiring only. Listeners are registered synchronously, because the browser starts the background to call one of them. */
export default defineBackground(() => {
  const badge = new Badge();
  const gate = new FurtherGate(hosts);
  handleMessages({
    'page:worth-a-look': async (_, { tab, frame, url }) => {
      const settings = await loadSettings(syncStore);
      // Not awaited: the page may be left before it is read, and Firefox then logs an error about the answer.
      if (tab !== null && !isPaused(settings, hostOf(url)))
        injectAnnotator(tab, frame).catch(() => undefined);
      return null;
    },
    'page:report': async ({ found }, { tab, frame }) => {
      if (tab !== null) await badge.show(tab, frame, found);
      return null;
    },
    'page:coverage': async ({ statements }) => partOfBundle(bundle, statements),
    'page:languages': async ({ languages }) => packsOf(packs, languages),
    'page:open-statement': async ({ statement }, { tab }) => {
      if (tab !== null) await openStatement(tab, statement);
      return null;
    },
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void gate.update();
    void visitOpenTabs(hosts);
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.permissions.onAdded.addListener(({ origins }) => {
    void gate.update();
    void visitOpenTabs(origins ?? []);
  });
  browser.permissions.onRemoved.addListener(() => {
    void gate.update();
    void leaveClosedTabs(badge);
  });
  watchSettings(syncStore, async (now, before) => {
    if (endsPause(before, now)) await visitOpenTabs(await grantedHosts());
  });
  browser.tabs.onRemoved.addListener((tab) => void badge.forget(tab));
});
