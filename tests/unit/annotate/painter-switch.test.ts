// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { PainterSwitch } from '../../../lib/annotate/painter-switch.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts';
import { fakeHighlights, highlighted } from '../paint/fake-highlights.ts';
import { mark, markedTexts, page, painterOptions, settle } from '../paint/helpers.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A switch at work on the body, whose settings can be changed. */
function aSwitch() {
  const { document, signal, abort } = painterOptions();
  ends.push(abort);
  let settings: Settings = DEFAULT_SETTINGS;
  const change = (changed: Partial<Settings>): void => {
    settings = { ...settings, ...changed };
  };
  const onUnsuited = vi.fn<() => void>();
  const painter = new PainterSwitch({
    document,
    signal,
    settings: () => settings,
    onUnsuited,
  });
  return { painter, change, onUnsuited };
}

test('the match whose card is open stays the open one when another look needs another painter', () => {
  const body = page('<p>One thing and another thing.</p>');
  const { painter, change } = aSwitch();
  const marks = [mark(body, 'One thing'), mark(body, 'another thing')];
  painter.paint(marks);
  painter.setActive('another thing');
  change({ markStyle: 'tint' });
  painter.paint(marks);
  const active = [...document.querySelectorAll('crossquote-mark[data-active]')];
  expect(active.map(({ textContent }) => textContent)).toEqual(['another thing']);
});

test('what is read while the page is marked is marked by the next painter too, which finds the page as it was', () => {
  const body = page('<p>One thing and another thing.</p>');
  const { painter, change } = aSwitch();
  painter.paint([mark(body, 'One thing'), mark(body, 'another thing')]);
  const readAgain = [mark(body, 'One thing'), mark(body, 'another thing')];
  change({ painter: 'document', markStyle: 'tint' });
  painter.paint(readAgain);
  expect(painter.painted()).toEqual(['One thing', 'another thing']);
});

test('a painter is told of while something is marked, and leaves nothing behind when nothing is', () => {
  const body = page('<p>One thing and another thing.</p>');
  const { painter } = aSwitch();
  expect(painter.choice).toBeNull();
  painter.paint([mark(body, 'One thing')]);
  expect(painter.choice).toMatchObject({ name: 'document' });
  painter.paint([]);
  expect(painter.choice).toBeNull();
  expect(body.innerHTML).toBe('<p>One thing and another thing.</p>');
});

test('the painter at work goes on where the reader changes nothing that it depends on', () => {
  const body = page('<p>One thing and another thing.</p>');
  const { painter, change } = aSwitch();
  painter.paint([mark(body, 'One thing')]);
  const element = body.querySelector('crossquote-mark');
  change({ theme: 'dark' });
  painter.paint([mark(body, 'One thing')]);
  expect(body.querySelector('crossquote-mark')).toBe(element);
  change({ markStyle: 'tint' });
  painter.paint([mark(body, 'One thing')]);
  expect(body.querySelector('crossquote-mark')).not.toBe(element);
});

test('the same words are marked again as another form', () => {
  const body = page('<p>One thing and another thing.</p>');
  const { painter } = aSwitch();
  const request = mark(body, 'One thing');
  painter.paint([request]);
  painter.paint([{ ...request, form: 'indirect' }]);
  const marks = [...body.querySelectorAll<HTMLElement>('crossquote-mark')];
  expect(marks.map(({ textContent, dataset }) => [textContent, dataset.form])).toEqual([
    ['One thing', 'indirect'],
  ]);
});

test('a page that writes over marks gets highlights, of which text that is gone is no reason for another painter', async () => {
  // jsdom has no registry of highlights.
  const { names, registry } = fakeHighlights();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', Set);
  const body = page('<p>One thing and another thing.</p>');
  const { painter, onUnsuited } = aSwitch();
  painter.paint([mark(body, 'One thing')]);
  (body.firstChild as Element).textContent = 'Another thing.';
  await settle();
  expect(onUnsuited).toHaveBeenCalledOnce();
  painter.paint([mark(body, 'Another thing')]);
  expect(painter.choice).toEqual({ name: 'highlight', why: 'host_rewrites' });
  expect(markedTexts()).toEqual([]);
  expect(highlighted(names, 'crossquote-direct')).toEqual(['Another thing']);
  (body.firstChild as Element).remove();
  await settle();
  expect(painter.painted()).toEqual([]);
  expect(onUnsuited).toHaveBeenCalledOnce();
});
