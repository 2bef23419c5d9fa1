import { listen, matches, topOf } from '../dom/untrapped.ts';

/** A point in the viewport. */
export interface PointerPlace {
  readonly x: number;
  readonly y: number;
}

/** Questions and callbacks of the pointer's listeners. */
export interface PagePointerOptions {
  readonly signal: AbortSignal;
  /** The match under a point of the viewport. */
  readonly matchAt: (event: MouseEvent) => string | null;
  /** Whether an event happened in our own interface. Called while the event is dispatched. */
  readonly isOurs: (event: Event) => boolean;
  /** Called once a frame at most with what the pointer is on; `card` is our interface. */
  readonly onOver: (target: string | 'card' | null, at: PointerPlace) => void;
  /** A match was clicked once or touched, or the page outside all matches (null). */
  readonly onPress: (key: string | null, at: PointerPlace, isTouch: boolean) => void;
}

/** Elements of the page that keep their clicks even if a match is inside them, by name or role. */
const CLICKABLE = 'a[href],button,input,summary,label,[role=button],[role=link]';

/** Milliseconds after a click on a match in which another may follow that makes of it the selection of a word. */
const TWICE = 300;

const placeOf = ({ clientX, clientY }: MouseEvent): PointerPlace => ({ x: clientX, y: clientY });

/**
 * Returns a function that starts listening to pointer and touch, without taking any event from the page. Calling it
 * again does nothing, unless the page has removed all listeners (`document.open` does): then it starts again.
 */
export function pointerListening(options: PagePointerOptions): () => void {
  const { signal, matchAt, isOurs, onOver, onPress } = options;
  const listening = { signal, passive: true, capture: true };
  let frame = 0;
  let pressing: ReturnType<typeof setTimeout> | undefined;
  let last: { readonly event: PointerEvent; readonly inCard: boolean } | null = null;

  const look = (): void => {
    frame = 0;
    if (signal.aborted || last === null) return;
    const { event, inCard } = last;
    onOver(inCard ? 'card' : matchAt(event), placeOf(event));
  };
  const onMove = (event: PointerEvent): void => {
    // A pressed button means that text is being selected or something dragged.
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    last = { event, inCard: isOurs(event) };
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const onLeave = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    last = null;
    onOver(null, placeOf(event));
  };
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button !== 0 || isOurs(event)) return;
    const key = matchAt(event);
    const isMeant = event.composedPath().some((node) => node instanceof Element && matches(node, CLICKABLE));
    if (key !== null && (isMeant || getSelection()?.isCollapsed === false)) return;
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    const press = (): void => onPress(key, placeOf(event), isTouch);
    if (key === null || isTouch) press();
    else pressing = setTimeout(press, TWICE);
  };
  const onDown = (): void => clearTimeout(pressing);

  signal.addEventListener('abort', () => {
    if (frame !== 0) cancelAnimationFrame(frame);
    clearTimeout(pressing);
  });
  return () => {
    listen(document, 'pointermove', onMove, listening);
    topOf(document).addEventListener('pointerleave', onLeave, { signal, passive: true });
    listen(document, 'pointerdown', onDown, listening);
    listen(document, 'click', onClick, listening);
  };
}
