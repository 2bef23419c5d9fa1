import { type AdoptedStyle, adoptStyle } from './adopt-style.ts';
import { choosePalette, type Palette } from './palette.ts';
import { createColourReader } from './read-colours.ts';
import { watchTheme } from './watch-theme.ts';

/** The style sheet of the marks, in every document and shadow root with marks. */
export interface MarkSheet {
  /** Adapts the sheet to the texts that will be marked, and inserts it where they are. Call before marking them. */
  apply(nodes: readonly Text[]): void;
  remove(): void;
}

/** Texts whose colours are examined: the marks of an article usually have the same background. */
const SAMPLES = 12;

function samplesOf(nodes: readonly Text[]): Text[] {
  const step = Math.max(1, Math.floor(nodes.length / SAMPLES));
  return nodes.filter((_node, index) => index % step === 0).slice(0, SAMPLES);
}

/** A sheet with rules that `css` makes for the colours of the page. It follows changes of these. */
export function createMarkSheet(css: (palette: Palette) => string): MarkSheet {
  const styles = new Map<Document | ShadowRoot, AdoptedStyle>();
  const theme = watchTheme(suit);
  let texts: readonly Text[] = [];

  function suit(): void {
    const nodes = texts.filter((node) => node.isConnected);
    if (nodes.length === 0) return;
    const rules = css(choosePalette(samplesOf(nodes).map(createColourReader())));
    for (const root of new Set(nodes.map((node) => node.getRootNode()))) {
      if (!(root instanceof Document || root instanceof ShadowRoot)) continue;
      const style = styles.get(root) ?? adoptStyle(root);
      styles.set(root, style);
      style.set(rules);
    }
    theme.follow();
  }

  return {
    apply(nodes) {
      texts = nodes;
      suit();
    },
    remove() {
      theme.stop();
      for (const style of styles.values()) style.remove();
      styles.clear();
    },
  };
}
