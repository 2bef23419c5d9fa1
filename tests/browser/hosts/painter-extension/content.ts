import { ChangeWatch } from '../../../../lib/annotate/change-watch.ts';
import { choosePainter, type PainterChoice } from '../../../../lib/paint/choose.ts';
import { hasFramework } from '../../../../lib/paint/framework.ts';
import { HighlightPainter } from '../../../../lib/paint/highlight-painter.ts';
import { readHighlightSupport } from '../../../../lib/paint/highlight-support.ts';
import { createPainter } from '../../../../lib/paint/painter.ts';
import type { Painter, Unsuited } from '../../../../lib/paint/types.ts';
import { findQuotations } from './find-quotations.ts';

/** What a test may ask for: an event `trial-ask` with one of these words, answered by `trial-tell`. */
type Question = 'state' | 'off' | `at ${number} ${number}` | `active ${string}`;

/** The annotator's part in short: choose, find, paint, follow the page, change painters. */
function run(): void {
  const end = new AbortController();
  const { signal } = end;
  const query = new URLSearchParams(location.search);
  const forced = query.get('painter');
  const reports: Unsuited[] = [];
  let passes = 0;
  let ending = new AbortController();
  let name: PainterChoice['name'];
  let painter = start();

  function start(unsuited?: Unsuited): Painter {
    const setting = forced === 'document' || forced === 'highlight' ? forced : 'auto';
    const choice = choosePainter({ hasFramework: hasFramework(document), setting, unsuited });
    name = choice.name;
    ending = new AbortController();
    const ended = AbortSignal.any([signal, ending.signal]);
    const options = { document, signal: ended, look: 'both', onUnsuited } as const;
    if (name === 'document') return createPainter(choice, options);
    const support = readHighlightSupport();
    // Switches off what a browser may lack, so that its replacement is tested.
    const hitTest = query.has('no-hit-test') ? null : support.hitTest;
    return new HighlightPainter(options, {
      ...support,
      hitTest,
      lines: support.lines && !query.has('no-lines'),
    });
  }

  function onUnsuited(why: Unsuited): void {
    reports.push(why);
    watch.without(() => {
      ending.abort();
      painter = start(why);
      painter.paint(findQuotations());
    });
  }

  const watch = new ChangeWatch({
    signal,
    onChange: pass,
    isOurs: () => false,
    changes: { childList: true, characterData: true },
    times: { quiet: 250, longest: () => 5_000 },
  });
  watch.cover([document]);
  function pass(): boolean {
    const before = painter.painted().join();
    passes += 1;
    watch.without(() => painter.paint(findQuotations()));
    return painter.painted().join() !== before;
  }

  function answer(question: string): unknown {
    const [word, ...rest] = question.split(' ');
    if (word === 'off') return end.abort();
    if (word === 'active') return painter.setActive(rest[0] ?? null);
    if (word === 'at') return painter.hitTest({ clientX: Number(rest[0]), clientY: Number(rest[1]) });
    const boxes = painter
      .painted()
      .map((key) => painter.rects(key).map(({ x, y, width, height }) => [x, y, width, height]));
    return { painter: name, painted: painter.painted(), boxes, reports, passes };
  }

  EventTarget.prototype.addEventListener.call(document, 'trial-ask', (event) => {
    const detail = JSON.stringify(answer(String((event as CustomEvent<Question>).detail)) ?? null);
    EventTarget.prototype.dispatchEvent.call(document, new CustomEvent('trial-tell', { detail }));
  });
  pass();
}

run();
