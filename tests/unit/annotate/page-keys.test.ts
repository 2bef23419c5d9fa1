// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { keyWish } from '../../../lib/annotate/page-keys.ts';

/** The wish of a key event that is made to look trusted. */
function wishOf(pressed: Partial<KeyboardEvent>, html = '<p></p>'): ReturnType<typeof keyWish> {
  document.body.innerHTML = html;
  const path = [document.body.firstElementChild, document.body, document];
  return keyWish({
    isTrusted: true,
    composedPath: () => path,
    ...pressed,
  } as unknown as KeyboardEvent);
}

const NEXT = { altKey: true, shiftKey: true, code: 'KeyN', key: 'N' };

describe('a key', () => {
  test.each<[string, Partial<KeyboardEvent>, string | null]>([
    ['Alt+Shift+N asks for the next match', NEXT, 'next'],
    ['Alt+Shift+P asks for the one before', { ...NEXT, code: 'KeyP', key: 'P' }, 'previous'],
    ['the keys count, not what a layout writes with them', { ...NEXT, key: 'ㅜ' }, 'next'],
    ['Escape closes', { code: 'Escape', key: 'Escape' }, 'close'],
    ['N alone is the page’s', { code: 'KeyN', key: 'n' }, null],
    ['Alt+N is the browser’s', { ...NEXT, shiftKey: false }, null],
    ['Shift+N is a capital', { ...NEXT, altKey: false }, null],
    ['with Ctrl it is another shortcut', { ...NEXT, ctrlKey: true }, null],
    ['with Meta too', { ...NEXT, metaKey: true }, null],
    ['another letter is none of ours', { ...NEXT, code: 'KeyM', key: 'M' }, null],
    ['the page cannot press it', { ...NEXT, isTrusted: false }, null],
    ['Escape that ends a composition is the input method’s', { key: 'Escape', isComposing: true }, null],
  ])('%s', (_, pressed, wish) => {
    expect(wishOf(pressed)).toBe(wish);
  });

  test.each(['<input>', '<textarea></textarea>', '<select></select>'])(
    'that writes a letter in %s walks nowhere, though Escape closes there too',
    (field) => {
      expect(wishOf(NEXT, field)).toBeNull();
      expect(wishOf({ key: 'Escape' }, field)).toBe('close');
    },
  );
});
