/** Milliseconds that the pointer must rest on a mark before its card opens. */
export const OPEN_DELAY = 220;
/** Milliseconds that a card stays after the pointer has left it and its mark: time to get from one to the other. */
export const CLOSE_DELAY = 320;

/** When cards open and close by themselves, and what ends that. */
export interface HoverIntentOptions {
  readonly signal: AbortSignal;
  /** The pointer has come to rest on something. */
  readonly onOpen: (key: string) => void;
  /** The pointer has left for good. */
  readonly onClose: () => void;
  /** The pointer has come near: time to fetch what opening will need. */
  readonly onApproach?: (key: string) => void;
}

/**
 * Tells hovering from passing by. `over` takes what the pointer is on: a mark's key, `card` for the open card,
 * or null; calling it with what it already knows costs nothing.
 */
export class HoverIntent {
  readonly #options: HoverIntentOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #on: string | null = null;
  #open: string | null = null;
  #pinned = false;

  constructor(options: HoverIntentOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  over(target: string | 'card' | null): void {
    if (target === this.#on || this.#options.signal.aborted) return;
    this.#on = target;
    clearTimeout(this.#timer);
    if (this.#pinned || target === 'card' || (target !== null && target === this.#open)) return;
    if (target === null) {
      if (this.#open !== null) this.#timer = setTimeout(() => this.#close(), CLOSE_DELAY);
      return;
    }
    this.#options.onApproach?.(target);
    this.#timer = setTimeout(() => {
      this.#open = target;
      this.#options.onOpen(target);
    }, OPEN_DELAY);
  }

  /** The card was opened, pinned, freed or closed by other means. A pinned one stays, wherever the pointer goes. */
  settle(open: string | null, pinned = false): void {
    clearTimeout(this.#timer);
    this.#open = open;
    this.#pinned = pinned;
  }

  #close(): void {
    this.#open = null;
    this.#options.onClose();
  }
}
