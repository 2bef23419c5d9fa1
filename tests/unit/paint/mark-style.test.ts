import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blend, contrast, type Rgba } from '../../../lib/paint/contrast.ts';
import { elementCss, highlightCss } from '../../../lib/paint/mark-style.ts';
import { choosePalette, LINES, type TextColours } from '../../../lib/paint/palette.ts';
import { parseColour } from '../../../lib/paint/parse-colour.ts';

const BLACK: Rgba = [0, 0, 0, 1];
const WHITE: Rgba = [255, 255, 255, 1];
const light: TextColours = { text: [34, 34, 34, 1], background: WHITE };
const dark: TextColours = { text: [221, 221, 221, 1], background: [18, 18, 18, 1] };

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel, fc.constant(1)) as fc.Arbitrary<Rgba>;

describe('the colours of marks', () => {
  test('contrast is counted as WCAG does', () => {
    expect(contrast(BLACK, WHITE)).toBe(21);
    expect(contrast([118, 118, 118, 1], WHITE)).toBeCloseTo(4.54, 2);
  });

  test.each([
    ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
    ['rgb(1 2 3 / 0.5)', [1, 2, 3, 0.5]],
    ['color(srgb 0.08 0.08 0.08)', [20, 20, 20, 1]],
    ['oklch(0.15 none 0)', [11, 11, 11, 1]],
    ['oklch(0.627966 0.257704 29.2346)', [255, 0, 0, 1]],
    ['oklab(0.452014 -0.0324559 -0.311527 / 0.5)', [0, 0, 255, 0.5]],
    ['lab(100 0 0)', [255, 255, 255, 1]],
    ['lch(54.2905 106.837 40.8577)', [255, 0, 0, 1]],
  ])('are read as browsers give them: %s', (css, expected) => {
    expect(parseColour(css)?.map((part, index) => (index < 3 ? Math.round(part) : part))).toEqual(expected);
  });

  test.each(['', 'red', 'color(display-p3 0 0 0)', 'oklch(0.5 0.1)', 'rgb(1, 2, x)'])(
    'are not guessed: “%s”',
    (css) => {
      expect(parseColour(css)).toBeNull();
    },
  );

  test('lines stand out from white and from dark pages, and from each other', () => {
    for (const line of Object.values(LINES.light)) {
      expect(contrast(line, WHITE)).toBeGreaterThan(4.5);
      expect(contrast(line, [235, 235, 235, 1])).toBeGreaterThan(3);
    }
    for (const line of Object.values(LINES.dark)) {
      expect(contrast(line, [18, 18, 18, 1])).toBeGreaterThan(4.5);
      expect(contrast(line, [60, 60, 60, 1])).toBeGreaterThan(3);
    }
  });

  test('follow the page and not the system', () => {
    expect(choosePalette([light, light, dark]).scheme).toBe('light');
    expect(choosePalette([dark, dark, light]).scheme).toBe('dark');
    expect(choosePalette([]).scheme).toBe('light');
  });

  test('a fill never takes text below AA, even twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: colour, background: colour }), { minLength: 1, maxLength: 4 }),
        (samples) => {
          const { fill, line } = choosePalette(samples);
          for (const { text, background } of fill > 0 ? samples : []) {
            for (const css of Object.values(line)) {
              const [red, green, blue] = parseColour(css) as Rgba;
              const over: Rgba = [red, green, blue, fill];
              expect(contrast(text, blend(over, blend(over, background)))).toBeGreaterThanOrEqual(4.5);
            }
          }
        },
      ),
    );
    expect(choosePalette([light]).fill).toBeGreaterThan(0.1);
    expect(choosePalette([dark]).fill).toBeGreaterThan(0.1);
    expect(choosePalette([{ text: [119, 119, 119, 1], background: WHITE }]).fill).toBe(0);
  });

  test('there is no fill over a picture', () => {
    expect(choosePalette([light, null]).fill).toBe(0);
    expect(choosePalette([light, { ...light, background: null }]).fill).toBe(0);
  });

  test('follow the text where the background is unknown', () => {
    const over = ({ text }: TextColours) => choosePalette([{ text, background: null }]).scheme;
    expect([over(light), over(dark)]).toEqual(['light', 'dark']);
  });
});

describe('the style sheets of marks', () => {
  const palette = choosePalette([light]);
  const bare = choosePalette([null]);

  test('underline draws lines, tint fills, both do both', () => {
    const has = (css: string): boolean[] => {
      const rule = css.split('\n').find((line) => line.includes("[data-form='direct'] {")) ?? '';
      return [rule.includes('background-color'), rule.includes('underline')];
    };
    expect(has(elementCss('underline', palette))).toEqual([false, true]);
    expect(has(elementCss('tint', palette))).toEqual([true, false]);
    expect(has(elementCss('both', palette))).toEqual([true, true]);
  });

  test('a tint that would cost contrast becomes a line', () => {
    expect(elementCss('tint', bare)).toMatch(/data-form='direct'\] \{text-decoration-line: underline/);
  });

  test('forms differ by the kind of line, not by colour alone', () => {
    const css = elementCss('underline', palette);
    for (const kind of ['solid', 'dashed', 'dotted']) expect(css).toContain(`text-decoration-style: ${kind}`);
  });

  test('a browser that draws no lines in highlights gets fills whatever the reader chose', () => {
    const css = highlightCss('underline', palette, false);
    expect(css).toContain('::highlight(crossquote-direct) {background-color: rgba(');
    expect(css.split('@media')[0]).not.toContain('text-decoration');
  });

  test('forced colours and print have rules of their own', () => {
    for (const css of [elementCss('both', palette), highlightCss('both', palette, true)]) {
      expect(css).toContain('@media (forced-colors: active)');
      expect(css).toContain('@media print');
    }
  });

  test('every declaration outweighs the page’s', () => {
    const declarations = elementCss('both', palette).match(/[a-z-]+: [^;{}()]+(\([^)]*\))?[^;{}]*;/g) ?? [];
    expect(declarations.length).toBeGreaterThan(10);
    for (const declaration of declarations) expect(declaration).toContain('!important');
  });
});
