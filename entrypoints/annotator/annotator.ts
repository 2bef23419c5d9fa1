import { PageUiHost, type UiState } from '../../components/page-ui/page-ui-host.tsx';
import type { AnalysisData } from '../../lib/analyse/analyse-page.ts';
import { CardCoverage } from '../../lib/annotate/card-coverage.ts';
import { HoverIntent } from '../../lib/annotate/hover-intent.ts';
import { statementOfKey } from '../../lib/annotate/mark-keys.ts';
import { oneTranslator } from '../../lib/annotate/one-translator.ts';
import { keyWish } from '../../lib/annotate/page-keys.ts';
import { type PointerPlace, pointerListening } from '../../lib/annotate/page-pointer.ts';
import { PageSession } from '../../lib/annotate/page-session.ts';
import { sameMarks } from '../../lib/annotate/same-marks.ts';
import { firstKey, neighbourKey } from '../../lib/annotate/walk.ts';
import { localeOf } from '../../lib/i18n.ts';
import { markedOn, type PageReport } from '../../lib/report.ts';
import type { Settings } from '../../lib/settings.ts';
import type { AnnotatorServices } from './services.ts';

/** The annotator of one page: reads it, marks it, and reacts to pointer and keys. Ends with the signal. */
export class Annotator {
  readonly #services: AnnotatorServices;
  readonly #signal: AbortSignal;
  readonly #session: PageSession;
  readonly #ui: PageUiHost;
  readonly #hover: HoverIntent;
  readonly #listenToPointer: () => void;
  readonly #coverage: CardCoverage;
  readonly #translator = oneTranslator();
  #settings: Settings;
  #open: UiState['open'] = null;
  #openKey: string | null = null;
  #prepared: string | null = null;
  #pointer: PointerPlace | null = null;

  constructor(data: AnalysisData, settings: Settings, services: AnnotatorServices, signal: AbortSignal) {
    this.#services = services;
    this.#signal = signal;
    this.#settings = settings;
    this.#coverage = new CardCoverage(services.loadCoverage);
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
        quietly: (change) => this.#session.quietly(change),
      },
      signal,
    );
    this.#hover = new HoverIntent({
      signal,
      onApproach: (key) => this.#prepare(key),
      onOpen: (key) => this.#openCard(key, { pinned: false, at: this.#pointer }),
      onClose: () => this.#close(),
    });
    this.#listenToPointer = pointerListening({
      signal,
      matchAt: (event) => this.#session.painter.hitTest(event)[0] ?? null,
      isOurs: (event) => this.#ui.holds(event),
      onOver: (target, at) => {
        this.#pointer = at;
        this.#hover.over(target);
      },
      onPress: (key, at, isTouch) => this.#onPress(key, at, isTouch),
    });
  }

  start(): Promise<void> {
    return this.#session.refresh();
  }

  latest(): Promise<PageReport | null> {
    return this.#session.latest();
  }

  /** Applies changed settings. */
  configure(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (sameMarks(before, settings, this.#services.host)) this.#render();
    else void this.#session.refresh();
  }

  /** Scrolls to the first place of a statement and opens its card, pinned; false if there is none. */
  show(statement: string): boolean {
    return this.#goTo(firstKey(this.#session.painter, statement));
  }

  /** Scrolls to the next (or previous) mark after the one whose card is open. */
  step(by: 1 | -1): void {
    this.#goTo(neighbourKey(this.#session.painter, this.#openKey, by));
  }

  #goTo(key: string | undefined): boolean {
    if (key === undefined || !this.#session.painter.scrollTo(key)) return false;
    this.#openCard(key, { pinned: true, at: null });
    return true;
  }

  async #onReport(report: PageReport): Promise<void> {
    const marked = markedOn(report).length;
    if (marked === 0) return this.#leave();
    this.#services.tellFound(marked);
    // After each reading: `document.open` removes all listeners.
    this.#ui.listen();
    this.#listenToPointer();
    if (this.#openKey !== null && !this.#session.painter.painted().includes(this.#openKey)) this.#close();
    this.#render();
    await this.#fetchCoverage();
  }

  #leave(): void {
    this.#services.tellFound(0);
    this.#close();
    this.#ui.remove();
  }

  async #fetchCoverage(): Promise<void> {
    const { report } = this.#session;
    const isNew = await this.#coverage.fetch(report?.found.map(({ statement }) => statement) ?? []);
    if (isNew && !this.#signal.aborted) this.#render();
  }

  /** Renders a card out of sight while the pointer is on its mark, so that it opens without delay. */
  #prepare(key: string): void {
    void this.#fetchCoverage();
    if (this.#open) return;
    this.#prepared = statementOfKey(key);
    this.#render();
  }

  #render(): void {
    const report = this.#session.report;
    if (!report || markedOn(report).length === 0) return;
    const { language, theme } = this.#settings;
    const translator = this.#translator(localeOf(language, this.#services.browserLanguage));
    this.#ui.update({
      report,
      bundle: this.#coverage.bundle,
      look: { translator, theme },
      open: this.#open,
      prepared: this.#prepared,
    });
  }

  /** `at`: where the pointer is; null if the card was opened by keyboard and takes the focus. */
  #openCard(key: string, { pinned, at }: { pinned: boolean; at: PointerPlace | null }): void {
    const { painter } = this.#session;
    const anchor = { rects: () => painter.rects(key), element: () => painter.elementOf(key) };
    if (anchor.rects().length === 0) return;
    this.#openKey = key;
    this.#open = { statement: statementOfKey(key), pinned, anchor, point: at };
    painter.setActive(key);
    this.#hover.settle(key, pinned);
    this.#render();
  }

  #pin(pinned: boolean): void {
    this.#open = this.#open && { ...this.#open, pinned };
    this.#hover.settle(this.#openKey, pinned);
    this.#render();
  }

  #close(): void {
    if (!this.#open && !this.#prepared) return;
    this.#open = null;
    this.#openKey = null;
    this.#prepared = null;
    this.#session.painter.setActive(null);
    this.#hover.settle(null);
    this.#render();
  }

  /** A click opens the card, pinned, and the popup on its statement; a touch only the card. */
  #onPress(key: string | null, at: PointerPlace, isTouch: boolean): void {
    if (key === null) this.#close();
    else this.#openCard(key, { pinned: true, at });
    if (key !== null && !isTouch) this.#services.openStatement(statementOfKey(key));
  }

  #onKey(event: KeyboardEvent): void {
    const wish = keyWish(event);
    if (wish === 'close') this.#close();
    if (wish === null || wish === 'close' || this.#session.painter.painted().length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.step(wish === 'next' ? 1 : -1);
  }
}
