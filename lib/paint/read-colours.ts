import { topOf } from '../dom/untrapped.ts';
import { above } from './above.ts';
import { blend, type Rgba } from './contrast.ts';
import type { TextColours } from './palette.ts';
import { parseColour } from './parse-colour.ts';

const WHITE: Rgba = [255, 255, 255, 1];
const NEAR_BLACK: Rgba = [18, 18, 18, 1];
/** Ancestors of a text that are examined for a background. */
const MAX_DEPTH = 60;

/** What the browser paints where the page sets no background. */
function canvas(root: Element): Rgba {
  const scheme = getComputedStyle(root).colorScheme;
  if (!/dark/.test(scheme)) return WHITE;
  const isDark = !/light/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark ? NEAR_BLACK : WHITE;
}

/**
 * Reads the colours of texts as the reader sees them; `null` if they are unknown. Caches the result per element: make a
 * new reader after the page has changed.
 */
export function createColourReader(): (node: Text) => TextColours | null {
  const known = new Map<Element, Rgba | null>();

  function read(element: Element, depth: number): Rgba | null {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const colour = parseColour(backgroundColor || 'rgba(0, 0, 0, 0)');
    if (!colour || (backgroundImage !== '' && backgroundImage !== 'none')) return null;
    if (colour[3] === 1) return colour;
    const parent = depth < MAX_DEPTH ? above(element) : null;
    const under = parent ? behind(parent, depth + 1) : canvas(topOf(document));
    return under && blend(colour, under);
  }

  function behind(element: Element, depth = 0): Rgba | null {
    const before = known.get(element);
    if (before !== undefined) return before;
    const colour = read(element, depth);
    known.set(element, colour);
    return colour;
  }

  return (node) => {
    const parent = node.parentElement;
    const text = parent && parseColour(getComputedStyle(parent).color);
    if (!parent || !text) return null;
    const background = behind(parent);
    return { text: background ? blend(text, background) : text, background };
  };
}
