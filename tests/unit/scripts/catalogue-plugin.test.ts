import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { cataloguePlugin } from '../../../scripts/build/catalogue-plugin.ts';

/** What a build calls, as plain functions. */
interface Hooks {
  configResolved(config: object): void;
  transform(code: string, id: string): { readonly code: string } | undefined;
}

/** The keys that the plugin leaves in a script. */
function keysIn(entry: string): string[] {
  const id = 'public/_locales/en/messages.json';
  const plugin = cataloguePlugin() as unknown as Hooks;
  plugin.configResolved({ build: { lib: { entry } } });
  return Object.keys(JSON.parse(plugin.transform(readFileSync(id, 'utf8'), id)?.code ?? '{}'));
}

/** The text of a file and of all that it imports of the project. */
function codeOf(file: string, seen = new Map<string, string>()): string {
  if (!seen.has(file)) {
    const text = readFileSync(file, 'utf8');
    seen.set(file, text);
    for (const [, source = ''] of text.matchAll(/^(?:import|export) (?!type)[^;]*? from '(\.[^']+\.tsx?)'/gm))
      codeOf(normalize(join(dirname(file), source)), seen);
  }
  return [...seen.values()].join('\n');
}

const ENTRY = 'entrypoints/annotator/index.ts';
const singular = (key: string): string => key.replace(/_(?:one|other)$/, '');
const code = codeOf(ENTRY);
const all = keysIn('entrypoints/popup/main.tsx').map(singular);
const kept = keysIn(ENTRY).map(singular);
const isAsked = (key: string): boolean => code.includes(`'${key}'`);

test('the script inside pages has every sentence that it may say', () => {
  expect(kept.length).toBeGreaterThan(30);
  expect(all.filter((key) => isAsked(key) && !kept.includes(key))).toEqual([]);
});

test('the script inside pages has no sentence that it never says', () => {
  expect(kept.filter((key) => !isAsked(key))).toEqual([]);
});
