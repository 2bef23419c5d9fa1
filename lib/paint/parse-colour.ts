import type { Rgba } from './contrast.ts';

type Three = readonly [number, number, number];

/** Rows of a matrix. */
type Matrix = readonly [Three, Three, Three];

// All matrices are those of CSS Color 4.
const OKLAB_TO_LMS: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const LMS_TO_SRGB: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
const XYZ_TO_SRGB: Matrix = [
  [3.1341359569, -1.6173863321, -0.490661946],
  [-0.978795503, 1.9162543774, 0.0334427312],
  [0.0719554488, -0.2289768264, 1.4053860351],
];
/** White of D50, which `lab()` is counted from. */
const WHITE: Three = [0.9642956764, 1, 0.8251046025];

const map = ([a, b, c]: Three, change: (part: number) => number): Three => [change(a), change(b), change(c)];

const times = (matrix: Matrix, [x, y, z]: Three): Three => {
  const [a, b, c] = matrix.map((row) => row[0] * x + row[1] * y + row[2] * z);
  return [a ?? 0, b ?? 0, c ?? 0];
};

const fromLinear = (colour: Three): Three =>
  map(colour, (linear) => {
    const share = Math.min(1, Math.max(0, linear));
    return 255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);
  });

function fromLab([lightness, a, b]: Three): Three {
  const y = (lightness + 16) / 116;
  const xyz = map([y + a / 500, y, y - b / 200], (f) => (f > 6 / 29 ? f ** 3 : (116 * f - 16) / 903.3));
  return fromLinear(times(XYZ_TO_SRGB, [xyz[0] * WHITE[0], xyz[1], xyz[2] * WHITE[2]]));
}

const fromOklab = (colour: Three): Three =>
  fromLinear(
    times(
      LMS_TO_SRGB,
      map(times(OKLAB_TO_LMS, colour), (part) => part ** 3),
    ),
  );

const fromPolar = ([lightness, chroma, hue]: Three): Three => {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
};

/** The notations that browsers give computed colours in, but for wide gamuts; red, green and blue are 0–255. */
const NOTATIONS: Readonly<Record<string, (parts: Three) => Three>> = {
  rgb: (parts) => parts,
  rgba: (parts) => parts,
  'color srgb': (parts) => map(parts, (part) => 255 * part),
  lab: fromLab,
  lch: (parts) => fromLab(fromPolar(parts)),
  oklab: fromOklab,
  oklch: (parts) => fromOklab(fromPolar(parts)),
};

/** Reads a computed colour; `null` for what is none, or lies outside of sRGB by its notation. */
export function parseColour(css: string): Rgba | null {
  const [, name = '', list = ''] = /^([a-z]+\((?:srgb )?)([^()]*)\)$/.exec(css.trim()) ?? [];
  const toRgb = NOTATIONS[name.replace('(', ' ').trim()];
  const numbers = list
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map((part) => (part === 'none' ? 0 : Number(part)));
  const [a, b, c, alpha = 1] = numbers;
  if (!toRgb || a === undefined || b === undefined || c === undefined) return null;
  return numbers.every(Number.isFinite) ? [...toRgb([a, b, c]), alpha] : null;
}
