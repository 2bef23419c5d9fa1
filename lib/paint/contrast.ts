/** A colour: red, green, blue 0–255, and alpha 0–1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** A colour laid over an opaque one. */
export function blend(over: Rgba, under: Rgba): Rgba {
  const mix = (a: number, b: number): number => a * over[3] + b * (1 - over[3]);
  return [mix(over[0], under[0]), mix(over[1], under[1]), mix(over[2], under[2]), 1];
}

/** Relative luminance as WCAG 2 defines it, 0–1; alpha is ignored. */
export function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two opaque colours as WCAG 2 defines it, 1–21. */
export function contrast(a: Rgba, b: Rgba): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
