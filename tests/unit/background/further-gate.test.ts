import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FurtherGate } from '../../../lib/background/further-gate.ts';

type Registered = { readonly matches: readonly string[]; readonly excludeMatches: readonly string[] };

/** A fake browser: granted sites, and the one script that may be registered. */
const { has } = vi.hoisted(() => ({
  has: { origins: [] as string[], script: null as Registered | null },
}));

vi.mock('webextension-polyfill', () => {
  const later = () => new Promise((resolve) => setTimeout(resolve, 1));
  return {
    default: {
      permissions: { getAll: async () => ({ origins: has.origins }) },
      scripting: {
        getRegisteredContentScripts: async () => {
          await later();
          return has.script ? [has.script] : [];
        },
        unregisterContentScripts: async () => {
          await later();
          if (!has.script) throw new Error('Nonexistent script ID');
          has.script = null;
        },
        registerContentScripts: async ([script]: [Registered]) => {
          await later();
          if (has.script) throw new Error('Duplicate script ID');
          has.script = script;
        },
      },
    },
  };
});

const STANDING = ['*://*.paper.example/*'];
const FURTHER = '*://notes.example/*';
let gate: FurtherGate;

beforeEach(() => {
  has.origins = [...STANDING];
  has.script = null;
  gate = new FurtherGate(STANDING);
});

describe('the gate on further sites', () => {
  test('runs where the reader has allowed it, besides the manifest’s own, in frames and after a restart too', async () => {
    has.origins.push(FURTHER);
    await gate.update();
    expect(has.script).toMatchObject({
      matches: [FURTHER],
      excludeMatches: STANDING,
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    });
  });

  test.each(['*://*/*', '<all_urls>'])('runs once on each site where all are allowed by %s', async (all) => {
    has.origins.push(all, 'file:///*');
    await gate.update();
    expect(has.script).toMatchObject({ matches: [all], excludeMatches: STANDING });
  });

  test('is not registered where nothing further is allowed, or no more', async () => {
    await gate.update();
    expect(has.script).toBeNull();
    has.origins.push(FURTHER);
    await gate.update();
    has.origins.pop();
    await gate.update();
    expect(has.script).toBeNull();
  });

  test('follows permissions that change at the same time', async () => {
    has.origins.push(FURTHER);
    const updates = [gate.update(), gate.update(), gate.update()];
    has.origins = [...STANDING, FURTHER, '*://diary.example/*'];
    await Promise.all([...updates, gate.update()]);
    expect(has.script?.matches.toSorted()).toEqual(['*://diary.example/*', FURTHER]);
  });
});
