import type { Form } from '../coverage/model.ts';
import { HIGHLIGHT_ACTIVE, highlightName } from './highlight-names.ts';
import type { HighlightSupport } from './highlight-support.ts';

interface Layer {
  readonly highlight: Highlight;
  /** Our own list, as the page can remove ranges from the highlight. */
  readonly ranges: Set<Range>;
}

/** Our named highlights in the registry, which is not touched before there is a range. */
export class HighlightLayers {
  readonly #support: Pick<HighlightSupport, 'registry' | 'create'>;
  /** Our own list: Firefox cannot iterate the registry from a content script. */
  readonly #layers = new Map<string, Layer>();

  constructor(support: Pick<HighlightSupport, 'registry' | 'create'>) {
    this.#support = support;
  }

  add(form: Form, ranges: readonly Range[]): void {
    this.#addTo(highlightName(form), ranges);
  }

  delete(form: Form, ranges: readonly Range[]): void {
    this.#deleteFrom(highlightName(form), ranges);
  }

  /** Makes these ranges, and no others, the open match. */
  setActive(ranges: readonly Range[]): void {
    this.#deleteFrom(HIGHLIGHT_ACTIVE, this.#layers.get(HIGHLIGHT_ACTIVE)?.ranges ?? []);
    this.#addTo(HIGHLIGHT_ACTIVE, ranges);
  }

  /** Restores what the page has removed from the registry, which it shares with us. */
  repair(): void {
    const { registry } = this.#support;
    for (const [name, { highlight, ranges }] of this.#layers) {
      if (registry.get(name) !== highlight) registry.set(name, highlight);
      if (highlight.size !== ranges.size) for (const range of ranges) highlight.add(range);
    }
  }

  isOurs(highlight: Highlight): boolean {
    return [...this.#layers.values()].some((known) => known.highlight === highlight);
  }

  remove(): void {
    const { registry } = this.#support;
    for (const [name, { highlight }] of this.#layers)
      if (registry.get(name) === highlight) registry.delete(name);
    this.#layers.clear();
  }

  #layer(name: string): Layer {
    const known = this.#layers.get(name);
    if (known) return known;
    const made = { highlight: this.#support.create(), ranges: new Set<Range>() };
    if (name === HIGHLIGHT_ACTIVE) made.highlight.priority = 1;
    this.#layers.set(name, made);
    this.#support.registry.set(name, made.highlight);
    return made;
  }

  #addTo(name: string, added: readonly Range[]): void {
    if (added.length === 0) return;
    const { highlight, ranges } = this.#layer(name);
    for (const range of added) {
      ranges.add(range);
      highlight.add(range);
    }
  }

  #deleteFrom(name: string, deleted: Iterable<Range>): void {
    const layer = this.#layers.get(name);
    for (const range of [...deleted]) {
      layer?.ranges.delete(range);
      layer?.highlight.delete(range);
    }
  }
}
