import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, vi } from 'vitest';
import { CoverageApp } from '../../../../components/coverage/CoverageApp.tsx';
import type { CoverageServices, SavedFile } from '../../../../components/coverage/services.ts';
import type { Bundle } from '../../../../lib/coverage/model.ts';
import type { Locale } from '../../../../lib/i18n.ts';

/** jsdom lays nothing out, so the matrix is told how large its window is; elements stand at the top. */
export function giveSize(width: number, height: number): void {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(height);
}

/** The coverage page over a bundle, at an address, with a browser that remembers what it is asked. */
export async function openPage(bundle: Bundle, query = '', locale: Locale = 'en') {
  const history = [query];
  const saved: SavedFile[] = [];
  let goBack = (): void => undefined;
  let print = (_isPrinting: boolean): void => undefined;
  const toTop = vi.fn();
  const watchPrint = vi.fn((changed: typeof print) => {
    print = changed;
    return () => undefined;
  });
  const services: CoverageServices = {
    settings: { read: async () => ({}), write: async () => undefined, watch: () => () => undefined },
    browserLanguage: locale,
    loadBundle: async () => bundle,
    addressBar: {
      read: () => history.at(-1) ?? '',
      write: (to, quietly) => void history.splice(quietly ? -1 : history.length, 1, to),
      toTop,
      watch: (changed) => {
        goBack = () => {
          history.pop();
          changed();
        };
        return () => undefined;
      },
    },
    save: (file) => saved.push(file),
    print: () => undefined,
    watchPrint,
  };
  const view = render(<CoverageApp services={services} />);
  await screen.findByRole('main');
  // What the page sets up after its first picture.
  await waitFor(() => expect(watchPrint).toHaveBeenCalled());
  return {
    ...view,
    history,
    saved,
    toTop,
    back: () => goBack(),
    print: (isPrinting: boolean) => print(isPrinting),
    /** Presses a key where the focus is. */
    press: (key: string, more: { ctrlKey?: boolean } = {}) =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more }),
  };
}
