import { render } from 'preact';
import { type Lookup, lookUp } from '../../lib/coverage/lookup.ts';
import type { Bundle } from '../../lib/coverage/model.ts';
import type { Translator } from '../../lib/i18n.ts';
import type { PageReport } from '../../lib/report.ts';
import { CARD_CSS } from '../card/card-css.ts';
import { PageUi } from './PageUi.tsx';
import pageUiCss from './page-ui.css?inline';
import { type CardAnchor, placeCard } from './place-card.ts';

export const UI_ELEMENT = 'crossquote-ui';

/** Events of our interface that the page must not see: its shortcuts would answer to keys typed in our card. */
const PRIVATE_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'wheel',
  'touchstart',
];

/** How the interface looks and speaks. */
export interface UiLook {
  readonly translator: Translator;
  readonly theme: 'auto' | 'light' | 'dark';
}

export interface UiEvents {
  readonly onChoose: (statement: string) => void;
  readonly onClose: () => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onOpenAll: (statement: string) => void;
}

/** What the interface shows at a moment. */
export interface UiState {
  readonly report: PageReport;
  readonly bundle: Bundle;
  readonly look: UiLook;
  readonly open: {
    readonly statement: string;
    readonly pinned: boolean;
    readonly anchor: CardAnchor;
    readonly point: { readonly x: number; readonly y: number } | null;
    /** Opened by keyboard: the card takes the focus. */
    readonly takesFocus: boolean;
  } | null;
}

/** Our interface in the page: one element with an open shadow root, nothing of it styled or read by the page. */
export class PageUiHost {
  readonly element: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #events: UiEvents;
  readonly #mount = document.createElement('div');
  #card: HTMLDivElement | null = null;
  #stopPlacing: (() => void) | null = null;
  #lookup: { readonly bundle: Bundle; readonly lookup: Lookup } | null = null;
  #shown: UiState['open'] = null;
  #focusBefore: Element | null = null;

  constructor(events: UiEvents, signal: AbortSignal) {
    this.#events = events;
    this.element = document.createElement(UI_ELEMENT);
    this.#root = this.element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${pageUiCss}\n${CARD_CSS}`);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#mount);
    for (const type of PRIVATE_EVENTS) {
      this.element.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
    signal.addEventListener('abort', () => this.remove());
  }

  /** Is the event inside our interface? */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.element);
  }

  update(state: UiState): void {
    if (!this.element.isConnected) document.documentElement.append(this.element);
    const found = state.open
      ? state.report.found.find(({ statement }) => statement === state.open?.statement)
      : undefined;
    render(
      <PageUi
        report={state.report}
        bundle={this.#lookupOf(state.bundle)}
        translator={state.look.translator}
        theme={state.look.theme}
        open={state.open && found ? { found, pinned: state.open.pinned } : null}
        cardRef={(card) => {
          this.#card = card;
        }}
        onPin={this.#events.onPin}
        onClose={this.#events.onClose}
        onOpenAll={this.#events.onOpenAll}
        onChoose={this.#events.onChoose}
      />,
      this.#mount,
    );
    this.#place(found ? state.open : null);
  }

  remove(): void {
    this.#place(null);
    render(null, this.#mount);
    this.element.remove();
  }

  #lookupOf(bundle: Bundle): Lookup {
    if (this.#lookup?.bundle !== bundle) this.#lookup = { bundle, lookup: lookUp(bundle) };
    return this.#lookup.lookup;
  }

  #place(open: UiState['open']): void {
    const card = this.#card;
    const before = this.#shown;
    this.#shown = open;
    if (open && before && open.anchor === before.anchor) return;
    this.#stopPlacing?.();
    this.#stopPlacing = null;
    if (!card) return;
    if (!open) {
      if (card.matches(':popover-open')) card.hidePopover();
      this.#returnFocus();
      return;
    }
    if (!card.matches(':popover-open')) {
      this.#focusBefore = this.#root.activeElement ?? document.activeElement;
      card.showPopover();
    }
    this.#stopPlacing = placeCard(card, open.anchor, open.point, this.#events.onClose);
    if (open.takesFocus) card.querySelector<HTMLElement>('[tabindex], button')?.focus();
  }

  /** Focus that was in the card goes back to where it came from. */
  #returnFocus(): void {
    const wasInside = this.#root.activeElement !== null && this.#card?.contains(this.#root.activeElement);
    if (wasInside && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus();
    this.#focusBefore = null;
  }
}
