import { accessTo, type OpenTab } from '../../lib/popup/tab-access.ts';
import type { PageAnswer } from '../../lib/report.ts';
import { isPaused, type Settings } from '../../lib/settings.ts';
import type { PageState } from './page-state.ts';
import type { PopupServices } from './services.ts';

/** Which page is asked, about what, and under which settings. */
interface PageAsked {
  readonly tab: OpenTab | null;
  /** The statement the popup was opened on. */
  readonly focus: string | null;
  readonly settings: Settings;
  /** Whether the tab has gone there under the open popup. */
  readonly hasMoved: boolean;
}

/** Why the page gave no report: we may not run there, or it cannot be read. */
async function stateWithoutReport(
  tab: OpenTab,
  services: PopupServices,
  refused: boolean,
): Promise<PageState> {
  const access = accessTo(tab.url);
  if (access.kind === 'closed' || access.host === '') return { kind: 'restricted' };
  const isAllowed = await services.hasHosts([access.origin]).catch(() => false);
  if (!isAllowed) return { kind: 'no-access', host: access.host };
  // The permission is there, but the browser runs no extension, as in Firefox's viewers of PDF files and data.
  return { kind: refused ? 'restricted' : 'failed' };
}

/**
 * What is known of a tab: the report of its annotator, or of a check made now, since opening the popup is the
 * reader's invitation (`activeTab`). `asked` is what the annotator answers if it was asked already. Never rejects: what
 * goes wrong is a state with a sentence of its own.
 */
export async function readPage(
  { tab, focus, settings, hasMoved }: PageAsked,
  services: PopupServices,
  asked?: Promise<PageAnswer | null>,
): Promise<PageState> {
  if (tab === null) return { kind: 'restricted' };
  // The permission that the click gave ends with the page, and with it the tab's address is hidden.
  if (hasMoved && tab.url === '') return { kind: 'left' };
  const access = accessTo(tab.url);
  if (access.kind === 'closed') return { kind: 'restricted' };
  if (isPaused(settings, access.host)) return { kind: 'paused' };
  const known = await (asked ?? services.askPage(tab.id, focus).catch(() => null));
  const answer = known ?? (await services.checkPage(tab.id, focus).catch(() => 'refused' as const));
  if (answer === null || answer === 'refused') return stateWithoutReport(tab, services, answer === 'refused');
  return answer === 'unreadable' ? { kind: 'unreadable' } : { kind: 'report', report: answer };
}
