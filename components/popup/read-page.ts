import type { PageReport } from '../../lib/report.ts';
import { isPaused, type Settings } from '../../lib/settings.ts';
import { accessTo } from '../../lib/tab-access.ts';
import type { PageState, PopupServices, TabFacts } from './page-state.ts';

/** Why the page gave no report: we may not read it, or it cannot be read. */
async function stateWithoutReport(tab: TabFacts, services: PopupServices): Promise<PageState> {
  const access = accessTo(tab.url);
  if (access.kind === 'closed' || access.host === '') return { kind: 'restricted' };
  const isAllowed = await services.hasHosts([access.origin]).catch(() => false);
  return isAllowed ? { kind: 'failed' } : { kind: 'no-access', host: access.host };
}

/**
 * What is known of a tab: the report of its annotator, or of a check made now, since opening the popup is the
 * reader's invitation (`activeTab`). `asked` is what the annotator answers if it was asked already. Never rejects: what
 * goes wrong is a state with a sentence of its own.
 */
export async function readPage(
  tab: TabFacts | null,
  settings: Settings,
  services: PopupServices,
  asked?: Promise<PageReport | null>,
): Promise<PageState> {
  if (tab === null) return { kind: 'restricted' };
  const access = accessTo(tab.url);
  if (access.kind === 'closed') return { kind: 'restricted' };
  if (isPaused(settings, access.host)) return { kind: 'paused' };
  const known = await (asked ?? services.askPage(tab.id).catch(() => null));
  const report = known ?? (await services.checkPage(tab.id).catch(() => null));
  return report === null ? stateWithoutReport(tab, services) : { kind: 'report', report };
}
