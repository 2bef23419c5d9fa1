import { act } from '@testing-library/preact';
import { vi } from 'vitest';
import { PopupView, type PopupViewProps } from '../../../components/popup/PopupView.tsx';
import type { PopupActions } from '../../../components/popup/page-state.ts';
import type { PageReport } from '../../../lib/report.ts';
import { aReport } from './a-bundle.ts';
import { type Setting, show } from './show.tsx';

/** Actions that only remember that they were called. */
function someActions(): PopupActions {
  return {
    onRetry: vi.fn(),
    onAllow: vi.fn(() => Promise.resolve(false)),
    onPauseHere: vi.fn(),
    onPauseEverywhere: vi.fn(),
    onOpenCoverage: vi.fn(),
    onOpenOptions: vi.fn(),
    onShow: vi.fn(),
  };
}

/** Shows the popup with what it makes after its first picture. */
function showWhole(props: PopupViewProps, setting: Setting): Element {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { container } = show(<PopupView {...props} />, setting);
  act(() => void vi.runAllTimers());
  vi.useRealTimers();
  return container;
}

/** The popup over the sample event, with its root and what it lists. */
export function showPopup(changes: Partial<PopupViewProps> = {}, setting: Setting = {}) {
  const props: PopupViewProps = {
    state: { kind: 'report', report: aReport() },
    pause: { host: 'courier.example', here: false, everywhere: false, failed: false },
    focus: null,
    theme: 'auto',
    actions: someActions(),
    ...changes,
  };
  const container = showWhole(props, setting);
  const root = container.querySelector<HTMLElement>('.cq-popup');
  if (root === null) throw new Error('the popup shows nothing');
  const statementsIn = (list: string): (string | undefined)[] =>
    [...root.querySelectorAll<HTMLElement>(`[data-list="${list}"] [data-statement]`)].map(
      (row) => row.dataset.statement,
    );
  return { root, statementsIn, actions: props.actions };
}

/** The popup on a page with this report. */
export const withReport = (changes: Partial<PageReport>): Partial<PopupViewProps> => ({
  state: { kind: 'report', report: aReport(changes) },
});
/** The popup on a page that was recognised like this. */
export const recognised = (changes: Partial<PageReport['recognition']>): Partial<PopupViewProps> =>
  withReport({ recognition: { ...aReport().recognition, ...changes } });
