import type { Form } from '../coverage/model.ts';
import { blend, contrast, luminance, type Rgba } from './contrast.ts';

/** Text and the background it stands on. */
export interface TextColours {
  /** Opaque where the background is known. */
  readonly text: Rgba;
  /** Opaque; `null` where it cannot be told, as over a picture. */
  readonly background: Rgba | null;
}

/** How marks look on one page. */
export interface Palette {
  readonly scheme: 'light' | 'dark';
  /** Colour of the line, per form. */
  readonly line: Readonly<Record<Form, string>>;
  /** Opacity of the fill, 0–1: 0 where the page's text has no contrast to spare. */
  readonly fill: number;
}

/** WCAG 2.2 AA for body text. */
const AA = 4.5;
/** Text of more luminance than this stands out from black more than from white. */
const LIGHT_TEXT = 0.179;
const FILLS = [0.2, 0.16, 0.12, 0.08, 0.05, 0.03];

/** Lines with at least 3:1 against white or near-black, told apart by their style as well (see `mark-style.ts`). */
export const LINES = {
  light: { direct: [11, 87, 208, 1], mixed: [0, 109, 91, 1], indirect: [146, 67, 0, 1] },
  dark: { direct: [138, 180, 248, 1], mixed: [110, 214, 190, 1], indirect: [255, 183, 120, 1] },
} satisfies Record<Palette['scheme'], Record<Form, Rgba>>;

const css = ([red, green, blue]: Rgba): string => `rgb(${red}, ${green}, ${blue})`;

/** A fill laid twice over a background: as where two matches overlap, or one is open. */
function filledTwice([red, green, blue]: Rgba, alpha: number, background: Rgba): Rgba {
  const fill: Rgba = [red, green, blue, alpha];
  return blend(fill, blend(fill, background));
}

/** The strongest fill that keeps AA wherever the text has it; none where a text lacks it or its background is unknown. */
function fillFor(samples: readonly TextColours[], lines: readonly Rgba[]): number {
  const keeps = (alpha: number): boolean =>
    samples.every(
      ({ text, background }) =>
        background && lines.every((line) => contrast(text, filledTwice(line, alpha, background)) >= AA),
    );
  return FILLS.find(keeps) ?? 0;
}

/** Nobody writes light on light: where the background is unknown, the text tells. */
const isDark = ({ text, background }: TextColours): boolean =>
  background ? luminance(background) < luminance(text) : luminance(text) > LIGHT_TEXT;

/**
 * Looks that suit the marked texts: light or dark as most of them are, whatever the system prefers. `null` is a text
 * whose colours cannot be told at all: there is no fill then.
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
