import browser from 'webextension-polyfill';
import { tellTab } from '../messages.ts';
import type { Badge } from './badge.ts';
import { GATE_FILE } from './further-gate.ts';

/** Runs the gate in tabs that were open before the extension was installed or permitted there. */
export async function visitOpenTabs(patterns: readonly string[]): Promise<void> {
  const tabs = patterns.length > 0 ? await browser.tabs.query({ url: [...patterns] }) : [];
  await Promise.allSettled(
    tabs.flatMap(({ id, discarded }) =>
      id === undefined || discarded
        ? []
        : [browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [GATE_FILE] })],
    ),
  );
}

/** Removes everything from the tabs that we may no longer read: those whose address the browser no longer reveals. */
export async function leaveClosedTabs(badge: Badge): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id, url }) => {
      if (id === undefined || url !== undefined) return [];
      return [tellTab(id, 'background:leave', null), badge.leave(id)];
    }),
  );
}
