// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import type { PopupServices } from '../../components/popup/services.ts';
import type { OpenTab } from '../../lib/popup/tab-access.ts';
import { aReport } from './helpers/a-bundle.ts';
import { someServices } from './helpers/popup-services.ts';

afterEach(cleanup);

const title = async (name: string): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name });

describe('a popup left open while its tab goes on', () => {
  /** Shows a popup over a page, and returns what its browser calls when its tab changes. */
  async function leftOpen(changes: Partial<PopupServices> = {}) {
    const ends = vi.fn();
    const watchTab = vi.fn<PopupServices['watchTab']>(() => ends);
    const askPage = vi.fn<PopupServices['askPage']>(() => Promise.resolve(aReport()));
    const services = someServices({
      askPage,
      checkPage: () => Promise.resolve(null),
      watchTab,
      ...changes,
    });
    const { unmount } = render(<PopupApp services={services} />);
    await title('This page reports the meeting');
    await waitFor(() => expect(watchTab).toHaveBeenCalledOnce());
    const [tab, changed] = watchTab.mock.calls[0] ?? [];
    expect(tab).toBe(7);
    return { askPage, ends, unmount, goes: (now: OpenTab | null) => act(() => changed?.(now)) };
  }

  const NEXT = { id: 7, url: 'https://herald.example/next' };
  const none = aReport({
    url: NEXT.url,
    recognition: { ...aReport().recognition, verdict: 'none', article: null },
  });

  test('shows nothing of the page that was left, and then what the next one says', async () => {
    const { askPage, goes } = await leftOpen();
    goes(null);
    await title('Reading this page…');
    askPage.mockResolvedValue(none);
    goes(NEXT);
    await title('This page is not about the meeting');
    expect(screen.queryByText(/Found in a frame/)).toBeNull();
  });

  test('shows nothing of it either where the next address is told at once', async () => {
    const { askPage, goes } = await leftOpen();
    askPage.mockReturnValue(new Promise(() => undefined));
    goes(NEXT);
    await title('Reading this page…');
  });

  test('asks a page again when it has loaded, and shows its earlier answer until then', async () => {
    const { askPage, goes } = await leftOpen();
    askPage.mockReturnValue(new Promise(() => undefined));
    goes({ id: 7, url: 'https://courier.example/cut#comments' });
    expect(askPage).toHaveBeenCalledTimes(2);
    await title('This page reports the meeting');
  });

  test('does not take a statement that was clicked on one page for one that was on the next', async () => {
    const { askPage, goes } = await leftOpen({ focus: 'bridge' });
    expect(askPage).toHaveBeenLastCalledWith(7, 'bridge');
    goes(NEXT);
    await waitFor(() => expect(askPage).toHaveBeenLastCalledWith(7, null));
  });

  test('says of a page that it may not read what the reader can do', async () => {
    const { askPage, goes } = await leftOpen();
    goes(null);
    goes({ id: 7, url: '' });
    await title('The tab has gone to another page');
    expect(screen.getByText('Press the toolbar button once more to have that page read.')).toBeTruthy();
    expect(askPage).toHaveBeenCalledOnce();
  });

  test('follows the tab as long as it is open', async () => {
    const { ends, unmount } = await leftOpen();
    expect(ends).not.toHaveBeenCalled();
    unmount();
    await waitFor(() => expect(ends).toHaveBeenCalledOnce());
  });
});
