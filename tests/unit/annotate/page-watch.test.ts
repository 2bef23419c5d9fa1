// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PageWatch } from '../../../lib/annotate/page-watch.ts';
import { SeenPage } from '../../../lib/annotate/seen-page.ts';

let end: AbortController;
let shown: boolean;
const onChange = vi.fn(async () => true);

/** A watch on a page whose one paragraph has been read, and how often it is asked what is shown there. */
function watchPage() {
  document.body.innerHTML = '<main><p>One.</p></main>';
  const seen = new SeenPage();
  seen.isHidden(document.querySelector('p') as Element);
  const asked = vi.spyOn(seen, 'isOtherwiseNow');
  const watch = new PageWatch(document, {
    signal: end.signal,
    seen: () => seen,
    onChange,
    longest: () => 5_000,
  });
  return { asked, watch, main: document.querySelector('main') as HTMLElement };
}

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  shown = true;
  // jsdom has no layout.
  Element.prototype.checkVisibility = () => shown;
  onChange.mockClear();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

test('a page that moves by style all the time is never read again, and seldom asked what it shows', async () => {
  const { asked, main } = watchPage();
  for (let time = 0; time < 60_000; time += 16) {
    main.style.transform = `translateX(${time}px)`;
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(onChange).not.toHaveBeenCalled();
  expect(asked.mock.calls.length).toBeLessThanOrEqual(16);
});

test('words that come to a page that moves are read as soon as it rests from words', async () => {
  const { main } = watchPage();
  for (let time = 0; time < 20_000; time += 100) {
    main.style.transform = `translateX(${time}px)`;
    await vi.advanceTimersByTimeAsync(100);
  }
  main.append('Two.');
  await vi.advanceTimersByTimeAsync(300);
  expect(onChange).toHaveBeenCalledOnce();
});

test('a page is read again when style or class show or hide what was read', async () => {
  const { main } = watchPage();
  shown = false;
  main.className = 'away';
  await vi.advanceTimersByTimeAsync(1000);
  expect(onChange).toHaveBeenCalledOnce();
});

test.each<[string, (main: HTMLElement, watch: PageWatch) => void]>([
  ['any attribute of it', (main) => main.setAttribute('aria-expanded', String(shown))],
  ['a popover or a fold that opens', (main) => main.dispatchEvent(new Event('toggle'))],
  ['a box that is ticked', (main) => main.dispatchEvent(new Event('change', { bubbles: true }))],
  ['another address', (_, watch) => watch.hurry()],
  [
    'what opens in a shadow root',
    (main, watch) => {
      const root = main.shadowRoot ?? main.attachShadow({ mode: 'open' });
      watch.cover(new Set([root]));
      root.dispatchEvent(new Event('toggle'));
    },
  ],
])('a page is read again when %s shows or hides what was read, and only then', async (_, act) => {
  const { asked, main, watch } = watchPage();
  act(main, watch);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveBeenCalledOnce();
  expect(onChange).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(30_000);
  shown = false;
  act(main, watch);
  await vi.advanceTimersByTimeAsync(1000);
  expect(onChange).toHaveBeenCalledOnce();
});

test.each(['hidden', 'aria-hidden', 'open'])('a page is read again when it changes `%s`', async (name) => {
  const { main } = watchPage();
  main.setAttribute(name, '');
  await vi.advanceTimersByTimeAsync(1000);
  expect(onChange).toHaveBeenCalledOnce();
});

test('our own elements do not belong to the page', async () => {
  watchPage();
  const ours = document.createElement('crossquote-ui');
  document.body.append(ours);
  await vi.advanceTimersByTimeAsync(1000);
  onChange.mockClear();
  ours.hidden = true;
  await vi.advanceTimersByTimeAsync(1000);
  expect(onChange).not.toHaveBeenCalled();
});
