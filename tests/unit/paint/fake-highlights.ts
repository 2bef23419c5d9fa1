import type { HighlightSupport } from '../../../lib/paint/highlight-support.ts';

/** A highlight with what the painter uses of it; jsdom has none. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

/** A registry like the browser's, without hit testing unless asked for. */
export function fakeHighlights(hits?: HighlightSupport['hitTest']): HighlightSupport & {
  readonly names: Map<string, FakeHighlight>;
} {
  const names = new Map<string, FakeHighlight>();
  return {
    names,
    registry: names as unknown as HighlightRegistry,
    create: () => new FakeHighlight() as unknown as Highlight,
    lines: true,
    hitTest: hits ?? null,
  };
}

/** Texts of the ranges under a name of the registry. */
export function highlighted(names: ReadonlyMap<string, FakeHighlight>, name: string): string[] {
  return [...(names.get(name) ?? [])].map((range) => (range as Range).toString());
}
