import { PageUiHost, type UiState } from '../../components/page-ui/page-ui-host.tsx';
import type { CardAnchor } from '../../components/page-ui/place-card.ts';
import type { AnalysisData } from '../../lib/analyse/analyse-page.ts';
import { HoverIntent } from '../../lib/annotate/hover-intent.ts';
import { statementOfKey } from '../../lib/annotate/mark-requests.ts';
import { PageSession } from '../../lib/annotate/page-session.ts';
import type { Bundle } from '../../lib/coverage/model.ts';
import { createTranslator, localeOf } from '../../lib/i18n.ts';
import type { MessageInput, MessageOutput } from '../../lib/messages.ts';
import type { PageReport } from '../../lib/report.ts';
import type { Settings } from '../../lib/settings.ts';

/** What the annotator asks of the rest of the extension. */
export interface AnnotatorServices {
  readonly browserLanguage: string;
  readonly loadPacks: (languages: readonly string[]) => Promise<MessageOutput<'page:languages'>>;
  readonly loadCoverage: (statements: readonly string[]) => Promise<Bundle>;
  readonly tellFound: (input: MessageInput<'page:report'>) => void;
  readonly openStatement: (statement: string) => void;
}

const EMPTY: Bundle = {
  event: '',
  outlets: [],
  speakers: [],
  occasions: [],
  topics: [],
  statements: [],
  articles: [],
};

/** Everything in one page: reads it, marks it, and answers to pointer and keys. Ends with the signal. */
export class Annotator {
  readonly #services: AnnotatorServices;
  readonly #signal: AbortSignal;
  readonly #session: PageSession;
  readonly #ui: PageUiHost;
  readonly #hover: HoverIntent;
  #settings: Settings;
  #bundle: Bundle = EMPTY;
  #open: UiState['open'] = null;
  #openKey: string | null = null;
  #pointer: PointerEvent | null = null;
  #frame = 0;
  #listening = false;

  constructor(data: AnalysisData, settings: Settings, services: AnnotatorServices, signal: AbortSignal) {
    this.#services = services;
    this.#signal = signal;
    this.#settings = settings;
    this.#session = new PageSession({
      document,
      signal,
      data,
      loadPacks: services.loadPacks,
      settings: () => this.#settings,
      onReport: (report) => void this.#onReport(report),
      onPause: () => this.#leave(),
    });
    this.#ui = new PageUiHost(
      {
        onChoose: (statement) => this.show(statement),
        onClose: () => this.#close(),
        onPin: (pinned) => this.#pin(pinned),
        onOpenAll: (statement) => services.openStatement(statement),
        onKey: (event) => this.#onKey(event),
      },
      signal,
    );
    this.#hover = new HoverIntent({
      signal,
      onApproach: () => void this.#fetchCoverage(),
      onOpen: (key) => this.#openCard(key, { pinned: false, at: this.#pointer }),
      onClose: () => {
        if (!this.#open?.pinned) this.#close();
      },
    });
  }

  start(): Promise<void> {
    return this.#session.start();
  }

  get report(): PageReport | null {
    return this.#session.report;
  }

  /** Takes over changed settings. */
  configure(settings: Settings): void {
    this.#settings = settings;
    void this.#session.refresh();
  }

  /** Goes to the first place of a statement and opens its card for good. */
  show(statement: string): void {
    const key = this.#session.painter.painted().find((painted) => statementOfKey(painted) === statement);
    if (key === undefined) return;
    this.#session.painter.scrollTo(key);
    this.#openCard(key, { pinned: true, at: null });
  }

  /** Goes to the next (or previous) mark after the one whose card is open. */
  step(by: 1 | -1): void {
    const keys = this.#session.painter.painted();
    if (keys.length === 0) return;
    const at = this.#openKey === null ? (by === 1 ? -1 : keys.length) : keys.indexOf(this.#openKey);
    const key = keys[(at + by + keys.length) % keys.length];
    if (key === undefined) return;
    this.#session.painter.scrollTo(key);
    this.#openCard(key, { pinned: true, at: null });
  }

  async #onReport(report: PageReport): Promise<void> {
    this.#services.tellFound({ found: report.found.length });
    if (report.found.length === 0) {
      this.#takeDown();
      return;
    }
    this.#listen();
    if (this.#openKey !== null && !this.#session.painter.painted().includes(this.#openKey)) this.#close();
    this.#render();
    await this.#fetchCoverage();
  }

  #leave(): void {
    this.#services.tellFound({ found: 0 });
    this.#takeDown();
  }

  #takeDown(): void {
    this.#close();
    this.#ui.remove();
  }

  /** Fetches what the cards of this page will show, ahead of the first; again where that has failed before. */
  async #fetchCoverage(): Promise<void> {
    const wanted = this.report?.found.map(({ statement }) => statement) ?? [];
    const had = new Set(this.#bundle.statements.map(({ id }) => id));
    if (wanted.every((id) => had.has(id))) return;
    try {
      this.#bundle = await this.#services.loadCoverage(wanted);
    } catch {
      // The background is starting or the extension is being updated: what has been fetched is still good.
      return;
    }
    if (!this.#signal.aborted) this.#render();
  }

  #render(): void {
    const report = this.#session.report;
    if (!report || report.found.length === 0) return;
    const { language, theme } = this.#settings;
    const translator = createTranslator(localeOf(language, this.#services.browserLanguage));
    this.#ui.update({ report, bundle: this.#bundle, look: { translator, theme }, open: this.#open });
  }

  /** `at`: where the pointer is; null where the card was opened by keyboard, and takes the focus. */
  #openCard(key: string, { pinned, at }: { pinned: boolean; at: MouseEvent | null }): void {
    const { painter } = this.#session;
    const anchor: CardAnchor = { rects: () => painter.rects(key), context: document.documentElement };
    if (anchor.rects().length === 0) return;
    const point = at && { x: at.clientX, y: at.clientY };
    this.#openKey = key;
    this.#open = { statement: statementOfKey(key), pinned, anchor, point, takesFocus: at === null };
    painter.setActive(key);
    this.#hover.settle(key);
    this.#render();
  }

  #pin(pinned: boolean): void {
    if (!this.#open) return;
    this.#open = { ...this.#open, pinned };
    this.#render();
  }

  #close(): void {
    this.#open = null;
    this.#openKey = null;
    this.#session.painter.setActive(null);
    this.#hover.settle(null);
    this.#render();
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = true;
    const options = { signal: this.#signal, passive: true, capture: true };
    document.addEventListener('pointermove', (event) => this.#onMove(event), options);
    document.addEventListener('click', (event) => this.#onClick(event), options);
  }

  #onMove(event: PointerEvent): void {
    this.#pointer = event;
    if (this.#frame !== 0 || event.pointerType === 'touch') return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (!this.#signal.aborted && this.#pointer) this.#hover.over(this.#targetOf(this.#pointer));
    });
  }

  #targetOf(event: PointerEvent): string | 'card' | null {
    if (this.#ui.holds(event)) return 'card';
    return this.#session.painter.hitTest(event)[0] ?? null;
  }

  #onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || this.#ui.holds(event)) return;
    const key = this.#session.painter.hitTest(event)[0];
    if (key === undefined) {
      if (this.#open) this.#close();
      return;
    }
    const inLink = event
      .composedPath()
      .some((node) => node instanceof Element && node.matches('a[href], button, input, summary, label'));
    if (inLink || document.getSelection()?.isCollapsed === false) return;
    this.#openCard(key, { pinned: true, at: event });
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch')
      this.#services.openStatement(statementOfKey(key));
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || !this.#listening) return;
    if (event.key === 'Escape' && this.#open) {
      this.#close();
      return;
    }
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || isTyped(event)) return;
    const by = event.code === 'KeyN' ? 1 : event.code === 'KeyP' ? -1 : 0;
    if (by === 0 || this.#session.painter.painted().length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.step(by);
  }
}

/** Some layouts write letters with these keys. */
function isTyped(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
