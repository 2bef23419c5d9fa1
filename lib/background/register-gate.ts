import browser from 'webextension-polyfill';
import { everySiteOf, hostAccess } from '../access/host-access.ts';
import { grantedHosts } from '../access/permissions.ts';
import { inTurn } from '../in-turn.ts';
import { tellTab } from '../messages.ts';
import type { Badge } from './badge.ts';

const GATE = 'gate-on-further-hosts';
const GATE_FILE = 'gate.js';

/** Match patterns that the reader allowed beyond those of the manifest. */
async function furtherHosts(standing: readonly string[]): Promise<string[]> {
  const granted = await grantedHosts();
  return [
    ...everySiteOf(granted),
    ...hostAccess(granted, standing).further.flatMap(({ origins }) => origins),
  ];
}

async function register(standing: readonly string[]): Promise<void> {
  const matches = await furtherHosts(standing);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: GATE,
      js: [GATE_FILE],
      matches,
      // There the manifest's own gate runs.
      excludeMatches: [...standing],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** The gate on the sites that the reader allowed beyond those of the manifest, whose patterns are `standing`. */
export class FurtherGate {
  readonly #standing: readonly string[];
  // Two updates at once would both take away one script, and both register another under the same id: errors.
  readonly #inTurn = inTurn();

  constructor(standing: readonly string[]) {
    this.#standing = standing;
  }

  /** Makes it run there and nowhere else. Call when permissions change. */
  update(): Promise<void> {
    return this.#inTurn(() => register(this.#standing));
  }
}

/** Sends the gate to tabs that were open before the extension could run in them, or was let to. */
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

/** Takes everything off the tabs that we may not read any more: those whose address the browser no longer tells. */
export async function leaveClosedTabs(badge: Badge): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id, url }) => {
      if (id === undefined || url !== undefined) return [];
      return [tellTab(id, 'background:leave', null), badge.leave(id)];
    }),
  );
}
