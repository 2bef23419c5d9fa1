import type { Form } from '../coverage/model.ts';
import { blend, contrast, luminance, type Rgba } from './contrast.ts';

/** The colours of a text and of its background. */
export interface TextColours {
  /** Opaque where the background is known. */
  readonly text: Rgba;
  /** Opaque; `null` if it is unknown, as over a picture. */
  readonly background: Rgba | null;
}

/** How marks look on one page. */
export interface Palette {
  readonly scheme: 'light' | 'dark';
  /** Colour of the line, per form. */
  readonly line: Readonly<Record<Form, string>>;
  /** Opacity of the fill, 0–1; 0 if the page's text has no contrast to spare. */
  readonly fill: number;
}

/** WCAG 2.2 AA for body text. */
const AA = 4.5;
/** Text with more luminance than this has more contrast to black than to white. */
const LIGHT_TEXT = 0.179;
const FILLS = [0.2, 0.16, 0.12, 0.08, 0.05, 0.03];

/**
 * Line colours with a contrast of at least 3:1 to white or near-black. The forms also differ in line style (see
 * `mark-style.ts`).
 */
export const LINES = {
  light: { direct: [11, 87, 208, 1], mixed: [0, 109, 91, 1], indirect: [146, 67, 0, 1] },
  dark: { direct: [138, 180, 248, 1], mixed: [110, 214, 190, 1], indirect: [255, 183, 120, 1] },
} satisfies Record<Palette['scheme'], Record<Form, Rgba>>;

const css = ([red, green, blue]: Rgba): string => `rgb(${red}, ${green}, ${blue})`;

/** A fill laid over a background twice, as where two matches overlap, or one is open. */
function filledTwice([red, green, blue]: Rgba, alpha: number, background: Rgba): Rgba {
  const fill: Rgba = [red, green, blue, alpha];
  return blend(fill, blend(fill, background));
}

/** The strongest fill that keeps AA contrast for all texts; 0 if a text lacks it anyway or its background is unknown. */
function fillFor(samples: readonly TextColours[], lines: readonly Rgba[]): number {
  const keeps = (alpha: number): boolean =>
    samples.every(
      ({ text, background }) =>
        background && lines.every((line) => contrast(text, filledTwice(line, alpha, background)) >= AA),
    );
  return FILLS.find(keeps) ?? 0;
}

/** Whether a text is light on dark. If the background is unknown, a light text tells. */
const isDark = ({ text, background }: TextColours): boolean =>
  background ? luminance(background) < luminance(text) : luminance(text) > LIGHT_TEXT;

/**
 * The palette for some texts: light or dark as most of them are, whatever the system prefers. `null` is a text with
 * unknown colours: then there is no fill.
 */
export function choosePalette(samples: readonly (TextColours | null)[]): Palette {
  const known = samples.filter((sample) => sample !== null);
  const scheme = known.filter(isDark).length * 2 > known.length ? 'dark' : 'light';
  const { direct, mixed, indirect } = LINES[scheme];
  return {
    scheme,
    line: { direct: css(direct), mixed: css(mixed), indirect: css(indirect) },
    fill: known.length === 0 || known.length < samples.length ? 0 : fillFor(known, [direct, mixed, indirect]),
  };
}
