import type { Point } from './types.ts';

/** A highlight at a point, with those of its ranges that are there. */
interface HighlightHit {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}

/** What this browser supports of the CSS Custom Highlight API. */
export interface HighlightSupport {
  readonly registry: HighlightRegistry;
  create(): Highlight;
  /** Whether highlights can have lines; otherwise only backgrounds. */
  readonly lines: boolean;
  /** The highlights at a point, topmost first; `null` if the browser cannot tell (Chrome < 140, Firefox < 150). */
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
 * Firefox draws text decorations in highlights from version 146 on, which no feature query tells. `@scope` came with
 * the same version, and only Firefox has `mozInnerScreenX`.
 */
function drawsLines(): boolean {
  return !('mozInnerScreenX' in globalThis) || 'CSSScopeRule' in globalThis;
}

/** Detects what this browser supports. All supported browsers have the registry (Chrome 105, Firefox 140). */
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
