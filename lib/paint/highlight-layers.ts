import type { Form } from '../coverage/model.ts';
import { HIGHLIGHT_ACTIVE, highlightName } from './highlight-names.ts';
import type { HighlightSupport } from './highlight-support.ts';

/** Our named highlights in the registry. */
export interface HighlightLayers {
  add(form: Form, ranges: readonly Range[]): void;
  delete(form: Form, ranges: readonly Range[]): void;
  /** Makes these ranges, and no others, the open match. */
  setActive(ranges: readonly Range[]): void;
  /** Restores what the page has removed from the registry, which it shares with us. */
  repair(): void;
  isOurs(highlight: Highlight): boolean;
  remove(): void;
}

/** Empty layers. The registry is not touched before there is a range. */
export function createHighlightLayers({ registry, create }: HighlightSupport): HighlightLayers {
  // Our own list: Firefox cannot iterate the registry from a content script.
  const layers = new Map<string, { readonly highlight: Highlight; readonly ranges: Set<Range> }>();

  function layer(name: string) {
    const known = layers.get(name);
    if (known) return known;
    const made = { highlight: create(), ranges: new Set<Range>() };
    if (name === HIGHLIGHT_ACTIVE) made.highlight.priority = 1;
    layers.set(name, made);
    registry.set(name, made.highlight);
    return made;
  }

  function add(name: string, ranges: readonly Range[]): void {
    if (ranges.length === 0) return;
    const { highlight, ranges: known } = layer(name);
    for (const range of ranges) {
      known.add(range);
      highlight.add(range);
    }
  }

  function remove(name: string, ranges: Iterable<Range>): void {
    const known = layers.get(name);
    for (const range of [...ranges]) {
      known?.ranges.delete(range);
      known?.highlight.delete(range);
    }
  }

  return {
    add: (form, ranges) => add(highlightName(form), ranges),
    delete: (form, ranges) => remove(highlightName(form), ranges),
    setActive(ranges) {
      remove(HIGHLIGHT_ACTIVE, layers.get(HIGHLIGHT_ACTIVE)?.ranges ?? []);
      add(HIGHLIGHT_ACTIVE, ranges);
    },
    repair() {
      for (const [name, { highlight, ranges }] of layers) {
        if (registry.get(name) !== highlight) registry.set(name, highlight);
        if (highlight.size !== ranges.size) for (const range of ranges) highlight.add(range);
      }
    },
    isOurs: (highlight) => [...layers.values()].some((known) => known.highlight === highlight),
    remove() {
      for (const [name, { highlight }] of layers) if (registry.get(name) === highlight) registry.delete(name);
      layers.clear();
    },
  };
}
