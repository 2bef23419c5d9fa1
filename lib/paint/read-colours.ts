import { blend, parseColour, type Rgba } from './contrast.ts';
import type { TextColours } from './palette.ts';
import { parentOf, rootOf, topOf } from './untrapped.ts';

const WHITE: Rgba = [255, 255, 255, 1];
const NEAR_BLACK: Rgba = [18, 18, 18, 1];
/** Elements above the text that are asked for a background. */
const MAX_DEPTH = 60;

/** What the browser paints where the page sets no background. */
function canvas(root: Element): Rgba {
  const scheme = getComputedStyle(root).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = /dark/.test(scheme) && (prefersDark || !/light/.test(scheme));
  return isDark ? NEAR_BLACK : WHITE;
}

/** Translucent backgrounds from the text upwards until an opaque one; `null` where a picture is behind. */
function layersUnder(element: Element): Rgba[] | null {
  const layers: Rgba[] = [];
  let at: Element | null = element;
  for (let depth = 0; at && depth < MAX_DEPTH; depth += 1) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const colour = parseColour(backgroundColor || 'rgba(0, 0, 0, 0)');
    if (!colour || (backgroundImage !== '' && backgroundImage !== 'none')) return null;
    if (colour[3] > 0) layers.push(colour);
    if (colour[3] === 1) return layers;
    const root = rootOf(at);
    at = parentOf(at) ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return [...layers, canvas(topOf(document))];
}

/** The colours of a text as the reader sees them; `null` if they cannot be told. Reads computed style. */
export function readColours(node: Text): TextColours | null {
  const parent = node.parentElement;
  const text = parent && parseColour(getComputedStyle(parent).color);
  const layers = parent && layersUnder(parent);
  if (!text || !layers) return null;
  const background = layers.reduceRight((under, over) => blend(over, under), WHITE);
  return { text: blend(text, background), background };
}
