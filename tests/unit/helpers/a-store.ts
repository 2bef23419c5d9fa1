import type { SettingsStore } from '../../../lib/settings.ts';

/** A store in memory that notifies its watchers, as the browser's does. */
export function aStore(content: Record<string, unknown> = {}): SettingsStore {
  const values = new Map(Object.entries(content));
  const watchers = new Map<string, Set<(value: unknown, before: unknown) => void>>();
  return {
    read: (key) => Promise.resolve(values.get(key)),
    write: (key, value) => {
      const before = values.get(key);
      values.set(key, value);
      for (const changed of watchers.get(key) ?? []) changed(value, before);
      return Promise.resolve();
    },
    watch: (key, changed) => {
      const all = watchers.get(key) ?? new Set();
      watchers.set(key, all.add(changed));
      return () => all.delete(changed);
    },
  };
}
