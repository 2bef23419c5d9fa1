import {
  type AnalysisData,
  type Analyst,
  analysePage,
  createAnalyst,
  languagesNeeded,
  type PageAnalysis,
} from '../analyse/analyse-page.ts';
import type { LanguagePack } from '../analyse/language-pack.ts';
import { localNameOf, parentElementOf } from '../dom/untrapped.ts';
import { readFacts } from '../page/facts.ts';
import { readPage } from '../page/read-page.ts';
import type { PageFacts, PageSection } from '../page/types.ts';
import { isHiddenInBrowser } from '../page/visible.ts';
import type { MarkRequest } from '../paint/types.ts';
import { watchChanges } from '../paint/watch.ts';
import type { PageReport } from '../report.ts';
import { isPaused, type Settings } from '../settings.ts';
import { markRequests } from './mark-requests.ts';
import { onNavigation } from './on-navigation.ts';
import { type ActivePainter, PainterSwitch } from './painter-switch.ts';
import { runInSlices } from './run-in-slices.ts';
import { toReport } from './to-report.ts';

/** What a session works with, and whom it tells. */
export interface SessionOptions {
  readonly document: Document;
  /** Ends the session: everything on the page is taken back. */
  readonly signal: AbortSignal;
  readonly data: AnalysisData;
  readonly loadPacks: (languages: readonly string[]) => Promise<readonly LanguagePack[]>;
  readonly settings: () => Settings;
  /** Called after each reading of the page. */
  readonly onReport: (report: PageReport) => void;
  /** The reader has paused us here: the page is as it was, and there is no report. */
  readonly onPause: () => void;
}

/** A page that was none of ours so often is left alone until its address changes. */
const PATIENCE = 3;
/** Milliseconds after a navigation within the page at which its new content may be there. */
const FILLED_AFTER = [0, 400, 1200, 3000];

/** One page under our eyes: reads it, paints what was found, and reads it again when it has changed. */
export class PageSession {
  readonly #options: SessionOptions;
  readonly #painter: PainterSwitch;
  readonly #packs = new Map<string, LanguagePack>();
  #analyst: { readonly key: string; readonly analyst: Analyst } | null = null;
  #report: PageReport | null = null;
  #reading: Promise<void> | null = null;
  #again = false;
  #misses = 0;
  #address = '';
  #watch: ReturnType<typeof watchChanges> | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#painter = new PainterSwitch({
      document: options.document,
      signal: options.signal,
      settings: options.settings,
      onUnsuited: () => void this.refresh(),
    });
  }

  get report(): PageReport | null {
    return this.#report;
  }

  get painter(): ActivePainter {
    return this.#painter;
  }

  /** Reads the page and keeps watching it. Resolves after the first reading. */
  async start(): Promise<void> {
    await this.refresh();
    const { document, signal } = this.#options;
    if (signal.aborted) return;
    // The document itself: document.write puts another root element into it.
    this.#watch = watchChanges([document], {
      signal,
      onChange: () => this.#changed(),
      isOurs,
    });
    onNavigation(FILLED_AFTER, () => this.#watch?.hurry(), signal);
  }

  /** Reads the page again; a call during a reading makes one more follow. */
  refresh(): Promise<void> {
    if (this.#reading) {
      this.#again = true;
      return this.#reading;
    }
    this.#reading = this.#readAll().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /** Runs our own change of the page, which is no reason to read it again. */
  quietly(change: () => void): void {
    if (this.#watch) this.#watch.without(change);
    else change();
  }

  /** Reads a changed page again, and tells whether that made a difference. */
  async #changed(): Promise<boolean> {
    const moved = this.#options.document.location.href !== this.#address;
    if (moved) this.#misses = 0;
    if (this.#misses >= PATIENCE) return false;
    const before = foundIn(this.#report);
    await this.refresh();
    return moved || foundIn(this.#report) !== before;
  }

  async #readAll(): Promise<void> {
    try {
      do {
        this.#again = false;
        await this.#readOnce();
      } while (this.#again && !this.#options.signal.aborted);
    } catch (error) {
      if (!this.#options.signal.aborted) throw error;
    }
  }

  async #readOnce(): Promise<void> {
    const { document, signal, settings, onReport } = this.#options;
    this.#address = document.location.href;
    if (isPaused(settings(), document.location.hostname)) {
      this.#rest();
      return;
    }
    const sections = await runInSlices(readPage(document, isHiddenInBrowser), signal);
    const facts = readFacts(document, this.#address);
    const analysis = await this.#analyse(facts, sections);
    const marks = markRequests(analysis.sections, settings().forms);
    this.#paint(marks);
    this.#misses = analysis.recognition.verdict === 'none' ? this.#misses + 1 : 0;
    this.#report = toReport(facts, analysis, this.#painter.choice, this.#painter.painted());
    onReport(this.#report);
  }

  #paint(marks: readonly MarkRequest[]): void {
    this.quietly(() => this.#painter.paint(marks));
  }

  #rest(): void {
    if (this.#report === null) return;
    this.#paint([]);
    this.#report = null;
    this.#options.onPause();
  }

  async #analyse(facts: PageFacts, sections: readonly PageSection[]): Promise<PageAnalysis> {
    const { data, signal } = this.#options;
    const packs = await this.#packsFor(languagesNeeded(facts, sections, data));
    const analyst = await this.#analystFor(packs);
    return runInSlices(analysePage(facts, sections, analyst), signal);
  }

  /** The analyst of the last reading, if the languages are the same. */
  async #analystFor(packs: readonly LanguagePack[]): Promise<Analyst> {
    const { data, signal } = this.#options;
    const key = packs.map(({ language }) => language).join(' ');
    if (this.#analyst?.key !== key)
      this.#analyst = { key, analyst: await runInSlices(createAnalyst(data, packs), signal) };
    return this.#analyst.analyst;
  }

  async #packsFor(languages: readonly string[]): Promise<LanguagePack[]> {
    const missing = languages.filter((language) => !this.#packs.has(language));
    if (missing.length > 0) {
      for (const pack of await this.#options.loadPacks(missing)) this.#packs.set(pack.language, pack);
    }
    return languages.flatMap((language) => this.#packs.get(language) ?? []);
  }
}

/** What a report found, in a form that compares. */
const foundIn = (report: PageReport | null): string =>
  (report?.found ?? []).map(({ statement, places }) => `${statement} ${places}`).join(',');

/** Changes of our own elements are none of the page's. */
function isOurs(record: MutationRecord): boolean {
  const { target } = record;
  const element = target instanceof Element ? target : parentElementOf(target);
  return element !== null && localNameOf(element).startsWith('crossquote-');
}
