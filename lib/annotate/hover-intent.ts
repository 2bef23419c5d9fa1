/** Milliseconds that the pointer must stay on a mark before its card opens. */
export const OPEN_DELAY = 220;
/** Milliseconds that a card stays open after the pointer has left it and its mark: time to move from one to the other. */
export const CLOSE_DELAY = 320;

/** Callbacks of a hover intent. */
export interface HoverIntentOptions {
  readonly signal: AbortSignal;
  /** The pointer has stayed on a mark: open its card. */
  readonly onOpen: (key: string) => void;
  /** The pointer has left card and mark: close the card. */
  readonly onClose: () => void;
  /** The pointer has reached a mark: prepare its card. */
  readonly onApproach: (key: string) => void;
}

/**
 * Tells hovering over a mark from passing over it. `over` takes what the pointer is on: the key of a mark, `card` for
 * the open card, or null. Repeated calls with the same value do nothing.
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
    this.#options.onApproach(target);
    this.#timer = setTimeout(() => {
      this.#open = target;
      this.#options.onOpen(target);
    }, OPEN_DELAY);
  }

  /** The card was opened, pinned, unpinned or closed by other means. A pinned card stays open wherever the pointer goes. */
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
