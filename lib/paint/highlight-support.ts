import type { Point } from './types.ts';

/** A highlight at a point, with those of its ranges that are there. */
interface HighlightHit {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}

/** What this browser has of the CSS Custom Highlight API. */
export interface HighlightSupport {
  readonly registry: HighlightRegistry;
  create(): Highlight;
  /** Whether lines are drawn in highlights; else only backgrounds are. */
  readonly lines: boolean;
  /** What is highlighted at a point, topmost first; `null` where the browser cannot tell (Chrome < 140, Firefox < 150). */
  readonly hitTest: ((point: Point, shadowRoots: readonly ShadowRoot[]) => readonly HighlightHit[]) | null;
}

type WithHitTest = HighlightRegistry & {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots?: readonly ShadowRoot[] },
  ): HighlightHit[];
};

/**
 * Firefox draws text-decoration in highlights from 146 on, and no feature query tells. `@scope` came with the same
 * release, and only Firefox has `mozInnerScreenX`.
 */
function drawsLines(): boolean {
  return !('mozInnerScreenX' in globalThis) || 'CSSScopeRule' in globalThis;
}

/** Reads what this browser has. All that we run in have the registry itself (Chrome 105, Firefox 140). */
export function readHighlightSupport(): HighlightSupport {
  const registry: WithHitTest = CSS.highlights;
  const canTest = typeof registry.highlightsFromPoint === 'function';
  return {
    registry,
    create: () => new Highlight(),
    lines: drawsLines(),
    hitTest: canTest
      ? ({ clientX, clientY }, shadowRoots) =>
          registry.highlightsFromPoint?.(clientX, clientY, { shadowRoots }) ?? []
      : null,
  };
}
