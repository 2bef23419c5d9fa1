import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Lookup } from '../../lib/coverage/lookup.ts';
import { createTranslator, localeOf } from '../../lib/i18n.ts';
import { accessTo, type OpenTab } from '../../lib/popup/tab-access.ts';
import type { PageAnswer } from '../../lib/report.ts';
import { type Settings, type SettingsChange, settingsSaver } from '../../lib/settings.ts';
import { Surroundings } from '../Surroundings.tsx';
import { useAttempt } from '../use-attempt.ts';
import { bundleOf, type Loaded, useLoaded } from '../use-loaded.ts';
import { PopupView } from './PopupView.tsx';
import type { PageState, PauseState, PopupActions } from './page-state.ts';
import { readPage } from './read-page.ts';
import type { PopupServices } from './services.ts';
import { pageOf, type TabNow, useTab } from './use-tab.ts';

/** What is loaded beside the settings before anything can be shown. */
interface Content {
  readonly bundle: Lookup;
  readonly tab: OpenTab | null;
  /** What the page's annotator answered first; never rejects. */
  readonly known: Promise<PageAnswer | null>;
}

/** Loads what the popup needs from the extension itself; nothing of it waits for the page. */
async function load(services: PopupServices): Promise<Content> {
  const asked = services.tab();
  // Asked early: most annotators answer while the popup is still being rendered.
  const known = asked.then((tab) => tab && services.askPage(tab.id, services.focus)).catch(() => null);
  const [{ bundle }, tab] = await Promise.all([bundleOf(services), asked]);
  return { bundle, tab, known };
}

/**
 * The state of the page, read again when the tab goes to another one, and when the reader asks or changes where we may run.
 * `null` until the first frame: most pages answer by then, so that their answer is the first thing shown.
 */
function usePage(
  focus: string | null,
  { settings, known }: Loaded<Content>,
  { tab, isMoving, hasMoved }: TabNow,
  services: PopupServices,
): [PageState | null, () => void] {
  const [state, setState] = useState<PageState | null>(null);
  const [round, setRound] = useState(0);
  const first = useRef<Content['known'] | null>(known);
  const page = pageOf(tab);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state of one page does not hold for the next
  useLayoutEffect(() => setState((now) => now && { kind: 'loading' }), [page, isMoving]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round reads the same page once more
  useLayoutEffect(() => {
    if (isMoving) return undefined;
    let isCurrent = true;
    const frame = requestAnimationFrame(() => setState((now) => now ?? { kind: 'loading' }));
    const asked = first.current ?? undefined;
    first.current = null;
    void readPage({ tab, focus, settings, hasMoved }, services, asked).then(
      (next) => isCurrent && setState(next),
    );
    return () => {
      isCurrent = false;
      cancelAnimationFrame(frame);
    };
  }, [tab, isMoving, hasMoved, focus, settings, services, round]);
  return [state, useCallback(() => setRound((now) => now + 1), [])];
}

function pauseOf(settings: Settings, host: string | null, failed: boolean): PauseState {
  return {
    host,
    failed,
    here: host !== null && settings.pausedHosts.includes(host),
    everywhere: settings.pausedEverywhere,
  };
}

interface PageActions {
  readonly retry: () => void;
  readonly save: (change: SettingsChange) => void;
}

function actionsFor(tab: OpenTab | null, services: PopupServices, does: PageActions): PopupActions {
  const { retry, save } = does;
  const access = accessTo(tab?.url ?? '');
  return {
    onRetry: retry,
    onAllow: () => {
      if (access.kind === 'closed') return Promise.resolve(false);
      const asked = services.requestHosts([access.origin]);
      void asked.then((granted) => granted && retry());
      return asked;
    },
    onPauseHere: (paused) => {
      if (access.kind === 'closed') return;
      save(({ pausedHosts }) => {
        const others = pausedHosts.filter((host) => host !== access.host);
        return { pausedHosts: paused ? [...others, access.host] : others };
      });
    },
    onPauseEverywhere: (pausedEverywhere) => save({ pausedEverywhere }),
    onOpenCoverage: services.openCoverage,
    onOpenOptions: services.openOptions,
    onShow: (statement) => tab && services.showOnPage(tab.id, statement),
  };
}

/** Saves changes in turn, and says whether the last one failed. */
function useSaving({ settings }: PopupServices): [(change: SettingsChange) => void, boolean] {
  const { failed, attempt } = useAttempt();
  const save = useMemo(() => {
    const inTurn = settingsSaver(settings);
    return (change: SettingsChange) => attempt(() => inTurn(change));
  }, [settings, attempt]);
  return [save, failed];
}

function Ready({ loaded, services }: { loaded: Loaded<Content>; services: PopupServices }) {
  const now = useTab(loaded.tab, services);
  const { tab } = now;
  // A statement that was clicked on one page must not be looked for on the next.
  const focus = now.hasMoved ? null : services.focus;
  const [state, retry] = usePage(focus, loaded, now, services);
  const { settings, bundle } = loaded;
  const locale = localeOf(settings.language, services.browserLanguage);
  const translator = useMemo(() => createTranslator(locale), [locale]);
  const [save, failed] = useSaving(services);
  const actions = useMemo(() => actionsFor(tab, services, { retry, save }), [tab, services, retry, save]);
  const access = accessTo(tab?.url ?? '');
  const host = access.kind === 'open' && access.host !== '' ? access.host : null;
  if (state === null) return null;
  return (
    <Surroundings translator={translator} bundle={bundle}>
      <PopupView
        state={state}
        pause={pauseOf(settings, host, failed)}
        focus={focus}
        theme={settings.theme}
        actions={actions}
      />
    </Surroundings>
  );
}

/** The popup with its state: reads settings, bundle and page through the services it is given. */
export function PopupApp({ services }: { services: PopupServices }) {
  const loaded = useLoaded(services, load);
  return loaded && <Ready loaded={loaded} services={services} />;
}
