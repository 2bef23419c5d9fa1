import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Badge } from '../../../lib/background/badge.ts';

/** A fake browser: addresses of tabs, texts on buttons, and a session storage that takes time. */
const { has } = vi.hoisted(() => ({
  has: {
    urls: new Map<number, string>(),
    texts: new Map<number, string>(),
    stored: new Map<string, unknown>(),
  },
}));

vi.mock('webextension-polyfill', () => {
  const later = () => new Promise((resolve) => setTimeout(resolve, 1));
  return {
    default: {
      tabs: {
        get: async (id: number) => {
          if (!has.urls.has(id)) throw new Error(`No tab with id: ${id}`);
          return { id, url: has.urls.get(id) };
        },
      },
      action: {
        setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => has.texts.set(tabId, text),
        setBadgeBackgroundColor: async () => undefined,
      },
      storage: {
        session: {
          get: async (key: string) => {
            await later();
            return { [key]: has.stored.get(key) };
          },
          set: async (items: Record<string, unknown>) => {
            await later();
            for (const [key, value] of Object.entries(items)) has.stored.set(key, value);
          },
          remove: async (key: string) => has.stored.delete(key),
        },
      },
    },
  };
});

const TAB = 7;
let badge: Badge;

beforeEach(() => {
  for (const map of Object.values(has)) map.clear();
  has.urls.set(TAB, 'https://paper.example/a');
  badge = new Badge();
});

describe('the number on the button', () => {
  test('is the sum of all frames, though they tell at the same time', async () => {
    await Promise.all([badge.show(TAB, 0, 3), badge.show(TAB, 11, 4), badge.show(TAB, 12, 1)]);
    expect(has.texts.get(TAB)).toBe('8');
  });

  test('is less when a frame has gone, and none when nothing is left', async () => {
    await badge.show(TAB, 0, 3);
    await badge.show(TAB, 11, 4);
    await badge.show(TAB, 11, 0);
    expect(has.texts.get(TAB)).toBe('3');
    await badge.show(TAB, 0, 0);
    expect(has.texts.get(TAB)).toBe('');
  });

  test('is remembered while the background sleeps', async () => {
    await badge.show(TAB, 0, 3);
    await new Badge().show(TAB, 11, 4);
    expect(has.texts.get(TAB)).toBe('7');
  });

  test('knows nothing of the last page of the tab, but is the same for another place on the page', async () => {
    await badge.show(TAB, 11, 4);
    has.urls.set(TAB, 'https://paper.example/a#comments');
    await badge.show(TAB, 0, 3);
    expect(has.texts.get(TAB)).toBe('7');
    has.urls.set(TAB, 'https://paper.example/b');
    await badge.show(TAB, 0, 2);
    expect(has.texts.get(TAB)).toBe('2');
  });

  test('leaves no address behind of a page that has nothing, or nothing any more', async () => {
    await badge.show(TAB, 0, 0);
    expect(has.stored.size).toBe(0);
    await badge.show(TAB, 0, 3);
    expect(has.stored.size).toBe(1);
    await badge.show(TAB, 0, 0);
    expect(has.stored.size).toBe(0);
  });

  test('leaves nothing behind of a tab that is closed while it is being told of', async () => {
    const told = badge.show(TAB, 0, 3);
    await badge.forget(TAB);
    await told;
    expect(has.stored.size).toBe(0);
  });

  test('is taken off a tab that has left us, though a report of a frame is under way', async () => {
    const told = badge.show(TAB, 0, 3);
    await badge.leave(TAB);
    await told;
    expect(has.texts.get(TAB)).toBe('');
    expect(has.stored.size).toBe(0);
  });

  test('is shown for the next one who tells though the tab of another is gone', async () => {
    const gone = badge.show(8, 0, 5);
    await badge.show(TAB, 0, 3);
    await expect(gone).rejects.toThrow('No tab');
    expect(has.texts.get(TAB)).toBe('3');
  });
});
