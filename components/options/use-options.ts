import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type HostAccess, hostAccess } from '../../lib/access/host-access.ts';
import {
  loadSettings,
  type Settings,
  type SettingsChange,
  settingsSaver,
  watchSettings,
} from '../../lib/settings.ts';
import type { OptionsServices } from './services.ts';

/** The outcome of the last change. `undo` holds the settings before a reset. */
export type SaveState =
  | { readonly kind: 'idle' | 'saved' | 'failed' }
  | { readonly kind: 'reset'; readonly undo: Settings };

export interface StoredSettings {
  readonly settings: Settings | null;
  readonly state: SaveState;
  /** Stores a change after the earlier ones. `undo`: the settings to go back to, if the change can be undone. */
  readonly save: (change: SettingsChange, undo?: Settings) => void;
}

/** The settings, kept in step with the store, and the outcome of the last change. */
export function useSettings({ settings: store }: OptionsServices): StoredSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  useEffect(() => {
    let isOpen = true;
    void loadSettings(store).then((loaded) => isOpen && setSettings(loaded));
    const unwatch = watchSettings(store, setSettings);
    return () => {
      isOpen = false;
      unwatch();
    };
  }, [store]);
  const saveInTurn = useMemo(() => settingsSaver(store), [store]);
  const save = useCallback(
    (change: SettingsChange, undo?: Settings) => {
      saveInTurn(change).then(
        (saved) => {
          setSettings(saved);
          setState(undo ? { kind: 'reset', undo } : { kind: 'saved' });
        },
        () => setState({ kind: 'failed' }),
      );
    },
    [saveInTurn],
  );
  return { settings, state, save };
}

/** Where the extension may run, kept in step with the browser; `null` until it has answered. */
export function useAccess({ standing, grantedHosts, watchHosts }: OptionsServices): {
  readonly access: HostAccess | null;
  readonly granted: readonly string[];
} {
  const [granted, setGranted] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isOpen = true;
    const read = (): void => void grantedHosts().then((origins) => isOpen && setGranted(origins));
    read();
    const unwatch = watchHosts(read);
    return () => {
      isOpen = false;
      unwatch();
    };
  }, [grantedHosts, watchHosts]);
  return { access: granted && hostAccess(granted, standing), granted: granted ?? [] };
}
