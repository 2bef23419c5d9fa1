import { useEffect, useState } from 'preact/hooks';
import type { OpenTab } from '../../lib/popup/tab-access.ts';
import type { PopupServices } from './services.ts';

/** Where the tab is that the popup is about. */
export interface TabNow {
  readonly tab: OpenTab | null;
  /** The tab has left its page, and where it goes is not known yet. */
  readonly isMoving: boolean;
  /** The tab shows another page than the one that the popup was opened on. */
  readonly hasMoved: boolean;
}

/** The address of a page without its fragment, which leads to no other page. */
export const pageOf = (tab: OpenTab | null): string => tab?.url.replace(/#.*/s, '') ?? '';

/** Follows the tab from page to page, as a popup may stay open meanwhile, above all if it was opened as a page of its own. */
export function useTab(first: OpenTab | null, { watchTab }: PopupServices): TabNow {
  const [now, setNow] = useState<TabNow>({ tab: first, isMoving: false, hasMoved: false });
  const id = first?.id ?? null;
  useEffect(() => {
    if (id === null) return undefined;
    return watchTab(id, (tab) =>
      setNow((before) =>
        tab === null
          ? { ...before, isMoving: true }
          : { tab, isMoving: false, hasMoved: before.hasMoved || pageOf(tab) !== pageOf(before.tab) },
      ),
    );
  }, [id, watchTab]);
  return now;
}
