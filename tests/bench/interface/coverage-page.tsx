import { render } from 'preact';
import { CoverageApp } from '../../../components/coverage/CoverageApp.tsx';
import type { CoverageServices } from '../../../components/coverage/services.ts';
import styles from '../../../entrypoints/coverage/style.css?inline';
import type { Bundle } from '../../../lib/coverage/model.ts';

/** What the coverage page takes to show a bundle, and to scroll through it. */
export interface GridFigures {
  /** Milliseconds until the table stands. */
  readonly ready: number;
  /** Milliseconds between two frames while the table is scrolled, ascending. */
  readonly frames: readonly number[];
}

const FRAMES = 120;

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

function servicesOf(bundle: Bundle): CoverageServices {
  return {
    settings: { read: async () => ({}), write: async () => undefined, watch: () => () => undefined },
    browserLanguage: 'en',
    loadBundle: async () => bundle,
    addressBar: {
      read: () => '',
      write: () => undefined,
      toTop: () => undefined,
      watch: () => () => undefined,
    },
    save: () => undefined,
    print: () => undefined,
    watchPrint: () => () => undefined,
  };
}

/** The element that scrolls around the table. */
function scrollerOf(table: Element): Element {
  for (let element = table; element.parentElement; element = element.parentElement)
    if (/auto|scroll/.test(getComputedStyle(element).overflowY)) return element;
  return document.scrollingElement ?? document.documentElement;
}

/** Draws the page over the bundle at an address and scrolls through its table, down and sideways. */
async function measure(address: string): Promise<GridFigures> {
  const bundle = (await (await fetch(address)).json()) as Bundle;
  const style = document.createElement('style');
  style.textContent = styles;
  document.head.append(style);
  const root = document.createElement('div');
  root.id = 'app';
  document.body.append(root);
  const started = performance.now();
  render(<CoverageApp services={servicesOf(bundle)} />, root);
  let table = document.querySelector('[role=grid]');
  while (!table?.querySelector('td')) {
    await nextFrame();
    table = document.querySelector('[role=grid]');
  }
  const ready = performance.now() - started;
  const scroller = scrollerOf(table);
  const frames: number[] = [];
  let before = await nextFrame();
  for (let frame = 0; frame < FRAMES; frame++) {
    scroller.scrollBy(frame % 2 === 0 ? 0 : 40, 90);
    const now = await nextFrame();
    frames.push(now - before);
    before = now;
  }
  return { ready, frames: frames.sort((a, b) => a - b) };
}

Reflect.set(globalThis, 'measureGrid', measure);
