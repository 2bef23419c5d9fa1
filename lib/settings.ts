import * as v from 'valibot';
import { inTurn } from './in-turn.ts';

/** Where settings are kept: sync storage in the browser, a plain object in tests. */
export interface SettingsStore {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  /** Calls back on every change, including our own, with the new and the old value. Returns a function that stops it. */
  watch(key: string, changed: (value: unknown, before: unknown) => void): () => void;
}

/** Version of the stored shape. A change of meaning raises it and adds a step to `MIGRATIONS`. */
export const SETTINGS_VERSION = 1;
const KEY = 'settings';
/** Sync storage allows 8 KB for one item. */
const MAX_PAUSED_HOSTS = 200;

const host = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^[a-z0-9.:[\]-]{1,253}$/));
const hosts = v.pipe(
  v.array(v.unknown()),
  v.transform((list) => {
    const valid = list.flatMap((item) => {
      const result = v.safeParse(host, item);
      return result.success ? [result.output] : [];
    });
    return [...new Set(valid)].slice(-MAX_PAUSED_HOSTS);
  }),
);

const fields = {
  /** Language of the interface; `auto` follows the browser. */
  language: v.picklist(['auto', 'en', 'ko']),
  /** Which forms are marked in the page. All are found and counted. */
  forms: v.object({ direct: v.boolean(), mixed: v.boolean(), indirect: v.boolean() }),
  markStyle: v.picklist(['underline', 'tint', 'both']),
  /** `auto` chooses per page: see `lib/paint/choose.ts`. */
  painter: v.picklist(['auto', 'document', 'highlight']),
  theme: v.picklist(['auto', 'light', 'dark']),
  pausedEverywhere: v.boolean(),
  /** Host names as in an address, lower case, on which nothing runs. */
  pausedHosts: hosts,
};

/** What the reader has chosen. */
export type Settings = { readonly [Field in keyof typeof fields]: v.InferOutput<(typeof fields)[Field]> };

/** Colour scheme of the interface; `auto` follows the system. */
export type Theme = Settings['theme'];

/** The settings until the reader changes them. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  forms: { direct: true, mixed: true, indirect: true },
  markStyle: 'underline',
  painter: 'auto',
  theme: 'auto',
  pausedEverywhere: false,
  pausedHosts: [],
};

type Stored = Record<string, unknown>;

/** Step `n` turns a stored object of version `n` into one of version `n + 1`. Version 0 is what has no version. */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [(stored) => stored];

const asObject = (raw: unknown): Stored =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : {};

function migrated(raw: unknown): Stored {
  const stored = asObject(raw);
  const version = typeof stored.version === 'number' && stored.version >= 0 ? Math.floor(stored.version) : 0;
  return MIGRATIONS.slice(version).reduce((settings, step) => step(settings), stored);
}

function fieldOf<Field extends keyof Settings>(field: Field, stored: Stored): Settings[Field] {
  const result = v.safeParse(fields[field], stored[field]);
  return result.success ? (result.output as Settings[Field]) : DEFAULT_SETTINGS[field];
}

/** Reads settings from any value: fields that are invalid or absent get their defaults. Never fails. */
export function parseSettings(raw: unknown): Settings {
  const stored = migrated(raw);
  return {
    language: fieldOf('language', stored),
    forms: fieldOf('forms', stored),
    markStyle: fieldOf('markStyle', stored),
    painter: fieldOf('painter', stored),
    theme: fieldOf('theme', stored),
    pausedEverywhere: fieldOf('pausedEverywhere', stored),
    pausedHosts: fieldOf('pausedHosts', stored),
  };
}

/** The stored settings. Falls back to the defaults if the store cannot be read. */
export async function loadSettings(store: SettingsStore): Promise<Settings> {
  return parseSettings(await store.read(KEY).catch(() => undefined));
}

/** A change: some fields, or a function from the stored settings to some fields. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

async function save(store: SettingsStore, change: SettingsChange): Promise<Settings> {
  const stored = migrated(await store.read(KEY));
  const version = Math.max(SETTINGS_VERSION, typeof stored.version === 'number' ? stored.version : 0);
  const changed = typeof change === 'function' ? change(parseSettings(stored)) : change;
  const next = { ...stored, ...changed, version };
  await store.write(KEY, next);
  return parseSettings(next);
}

/**
 * Returns a function that changes some settings and resolves to all. Changes are made one after the other, so that each
 * builds on the one before. Fields that this version does not know (written by a newer one on another device) stay in
 * the store. If the store fails, so does the change; the next one is tried anyway.
 */
export function settingsSaver(store: SettingsStore): (change: SettingsChange) => Promise<Settings> {
  const alone = inTurn();
  return (change) => alone(() => save(store, change));
}

/** Calls back with the new and the old settings whenever they change, on any page or device. Returns a function that stops it. */
export function watchSettings(
  store: SettingsStore,
  changed: (settings: Settings, before: Settings) => void,
): () => void {
  return store.watch(KEY, (value, before) => changed(parseSettings(value), parseSettings(before)));
}

/** Whether the extension is paused on this host. */
export function isPaused(settings: Settings, hostName: string): boolean {
  return settings.pausedEverywhere || settings.pausedHosts.includes(hostName.toLowerCase());
}

/** Whether a change of settings ends a pause anywhere. */
export function endsPause(before: Settings, after: Settings): boolean {
  return before.pausedEverywhere
    ? !after.pausedEverywhere
    : before.pausedHosts.some((hostName) => !isPaused(after, hostName));
}
