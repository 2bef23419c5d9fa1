import { render } from 'preact';
import type { PointerPlace } from '../../lib/annotate/page-pointer.ts';
import { type Lookup, lookUp } from '../../lib/coverage/lookup.ts';
import type { Bundle } from '../../lib/coverage/model.ts';
import { focusedIn, focusOn } from '../../lib/dom/focus.ts';
import { createElement, listen, parentElementOf } from '../../lib/dom/untrapped.ts';
import type { Translator } from '../../lib/i18n.ts';
import type { PageReport } from '../../lib/report.ts';
import type { Theme } from '../../lib/settings.ts';
import { CARD_CSS } from '../card/card-css.ts';
import { onlyByHand } from './by-hand.ts';
import { homeFor } from './home.ts';
import { PageUi } from './PageUi.tsx';
import pageUiCss from './page-ui.css?inline';
import { type CardAnchor, placeCard } from './place-card.ts';

/** Name of the element that holds our interface in a page. */
export const UI_ELEMENT = 'crossquote-ui';

/**
 * Key events in our interface are stopped at the window, before they reach any element: pages listen for their shortcuts as
 * early as they can.
 */
const KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;

/** Events of our interface that do not propagate to the page, which would take them for its own. */
const PRIVATE_EVENTS = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'wheel', 'touchstart'];

/** Language and theme of the interface. */
export interface UiLook {
  readonly translator: Translator;
  readonly theme: Theme;
}

export interface UiEvents {
  readonly onChoose: (statement: string) => void;
  readonly onClose: () => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onOpenAll: (statement: string) => void;
  /** A key was pressed, in our interface or in the page. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** Runs a change of ours to the page's DOM, so that it is not taken for a change by the page. */
  readonly quietly: (change: () => void) => void;
}

/** The state that the interface shows. */
export interface UiState {
  readonly report: PageReport;
  readonly bundle: Bundle;
  readonly look: UiLook;
  readonly open: {
    readonly statement: string;
    readonly pinned: boolean;
    readonly anchor: CardAnchor;
    /** Where the pointer is; null where the card was opened by keyboard and takes the focus. */
    readonly point: PointerPlace | null;
  } | null;
  /** The statement whose card will probably be opened next. */
  readonly prepared: string | null;
}

/** Our interface in the page: one element with an open shadow root. The page's styles do not reach it. */
export class PageUiHost {
  readonly element: HTMLElement;
  /**
   * Starts listening to keys and to changes of full screen. Calling it again does nothing, unless the page has removed
   * all listeners.
   */
  readonly listen: () => void;
  readonly #root: ShadowRoot;
  readonly #events: UiEvents;
  readonly #byHand: ReturnType<typeof onlyByHand>;
  readonly #mount = createElement(document, 'div');
  #card: HTMLDivElement | null = null;
  #stopPlacing: (() => void) | null = null;
  #lookup: { readonly bundle: Bundle; readonly lookup: Lookup } | null = null;
  #shown: UiState['open'] = null;
  #focusBefore: Element | null = null;
  #hasFocused = false;

  constructor(events: UiEvents, signal: AbortSignal) {
    this.#events = events;
    this.element = createElement(document, UI_ELEMENT);
    this.#root = this.element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${pageUiCss}\n${CARD_CSS}`);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#mount);
    this.#byHand = onlyByHand(this.#root);
    for (const type of PRIVATE_EVENTS) {
      this.element.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
    this.listen = () => {
      for (const type of KEY_EVENTS) window.addEventListener(type, this.#onKey, { signal, capture: true });
      // An open card would be covered by what fills the screen, and would have no words beside it when the page is back.
      listen(document, 'fullscreenchange', events.onClose, { signal });
    };
    this.listen();
    signal.addEventListener('abort', () => this.remove());
  }

  /** Is the event inside our interface? */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.element);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const before = this.#shown;
    if (event.type === 'keydown') this.#events.onKey(event);
    // A key that closes the card must not also close something of the page.
    if (before && !this.#shown) event.preventDefault();
    if (this.holds(event)) event.stopImmediatePropagation();
  };

  update(state: UiState): void {
    // Read before rendering, which may remove the card and with it the focus.
    const hadFocus = this.#card?.contains(this.#root.activeElement) ?? false;
    const focused = this.#root.activeElement ?? focusedIn(document);
    const home = homeFor(state.open?.anchor.element() ?? null);
    if (parentElementOf(this.element) !== home) this.#events.quietly(() => home.append(this.element));
    // In a page with CSS zoom, positions would be zoomed twice. Chrome before 128 does not report the zoom.
    this.#mount.style.setProperty('zoom', `${1 / (this.element.currentCSSZoom || 1)}`);
    const foundOf = (id: string | undefined | null) =>
      state.report.found.find(({ statement }) => statement === id);
    const found = foundOf(state.open?.statement);
    render(
      <PageUi
        report={state.report}
        bundle={this.#lookupOf(state.bundle)}
        translator={state.look.translator}
        theme={state.look.theme}
        open={
          state.open && found
            ? { found, pinned: state.open.pinned, takesFocus: state.open.point === null }
            : null
        }
        prepared={foundOf(state.prepared) ?? null}
        cardRef={(card) => {
          this.#card = card;
        }}
        onPin={this.#byHand(this.#events.onPin)}
        onClose={this.#byHand(this.#events.onClose)}
        onOpenAll={this.#byHand(this.#events.onOpenAll)}
        onChoose={this.#byHand(this.#events.onChoose)}
      />,
      this.#mount,
    );
    if (found && state.open) this.#show(state.open, focused);
    else this.#hide(hadFocus);
  }

  remove(): void {
    this.#hide(this.#card?.contains(this.#root.activeElement) ?? false);
    render(null, this.#mount);
    this.#events.quietly(() => this.element.remove());
  }

  #lookupOf(bundle: Bundle): Lookup {
    if (this.#lookup?.bundle !== bundle) this.#lookup = { bundle, lookup: lookUp(bundle) };
    return this.#lookup.lookup;
  }

  #show(open: NonNullable<UiState['open']>, focused: Element | null): void {
    const card = this.#card;
    if (!card) return;
    const isOpen = card.matches(':popover-open');
    if (isOpen && this.#shown?.anchor === open.anchor) {
      this.#focusCard(open);
      return;
    }
    this.#stopPlacing?.();
    if (!isOpen) {
      this.#focusBefore ??= focused;
      card.showPopover();
    }
    this.#shown = open;
    this.#hasFocused = false;
    this.#stopPlacing = placeCard(card, open.anchor, open.point, this.#events.onClose);
    this.#focusCard(open);
  }

  /** Focuses the card once; a card without content yet is focused later. */
  #focusCard({ point }: NonNullable<UiState['open']>): void {
    const content = this.#card?.querySelector<HTMLElement>('.cq-card-scroll');
    if (point !== null || this.#hasFocused || !content) return;
    this.#hasFocused = true;
    content.focus({ preventScroll: true });
  }

  /** Closes the card. If it had the focus, the focus returns to where it was before. */
  #hide(hadFocus: boolean): void {
    this.#stopPlacing?.();
    this.#stopPlacing = null;
    this.#shown = null;
    if (this.#card?.matches(':popover-open')) this.#card.hidePopover();
    if (hadFocus) focusOn(this.#focusBefore);
    this.#focusBefore = null;
  }
}
