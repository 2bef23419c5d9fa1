import {
  type AnalysisData,
  type Analyst,
  analysePage,
  createAnalyst,
  languagesNeeded,
  type PageAnalysis,
} from '../analyse/analyse-page.ts';
import type { LanguagePack } from '../analyse/language-pack.ts';
import { readFacts } from '../page/facts.ts';
import { readPage } from '../page/read-page.ts';
import { addressHere, hostHere } from '../page/site.ts';
import type { PageFacts, PageSection } from '../page/types.ts';
import type { MarkRequest } from '../paint/types.ts';
import type { PageReport } from '../report.ts';
import { isPaused, type Settings } from '../settings.ts';
import { MarkKeys } from './mark-keys.ts';
import { markRequests } from './mark-requests.ts';
import { onNavigation } from './on-navigation.ts';
import { PageWatch } from './page-watch.ts';
import { type ActivePainter, PainterSwitch } from './painter-switch.ts';
import { runInSlices } from './run-in-slices.ts';
import { SeenPage } from './seen-page.ts';
import { toReport } from './to-report.ts';

/** The environment and the callbacks of a session. */
export interface SessionOptions {
  readonly document: Document;
  /** Ends the session: everything on the page is undone. */
  readonly signal: AbortSignal;
  readonly data: AnalysisData;
  readonly loadPacks: (languages: readonly string[]) => Promise<readonly LanguagePack[]>;
  readonly settings: () => Settings;
  /** Called after each reading of the page. */
  readonly onReport: (report: PageReport) => void;
  /** Called when the reader has paused the extension here. The page is as it was, and there is no report. */
  readonly onPause: () => void;
}

/** Longest wait, in milliseconds, before a page that never rests is read again: a page with a verdict, and one with none. */
const LONGEST = { ours: 5_000, none: 30_000 };
/** Milliseconds after a page has loaded, or navigated within itself, at which it is read, as its content may come late. */
const FILLED_AFTER = [0, 400, 1200, 3000];

/** Follows one page: reads it on request and whenever it has changed, and paints the matches. */
export class PageSession {
  readonly #options: SessionOptions;
  readonly #painter: PainterSwitch;
  readonly #packs = new Map<string, LanguagePack>();
  #analyst: { readonly key: string; readonly analyst: Analyst } | null = null;
  #report: PageReport | null = null;
  #reading: Promise<void> | null = null;
  #again = false;
  #hasFailed = false;
  #address = '';
  #seen = new SeenPage();
  readonly #keys = new MarkKeys();
  readonly #watch: PageWatch;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#painter = new PainterSwitch({
      document: options.document,
      signal: options.signal,
      settings: options.settings,
      onUnsuited: () => void this.refresh(),
    });
    // From the start, as the page may change during the first reading.
    this.#watch = new PageWatch(options.document, {
      signal: options.signal,
      seen: () => this.#seen,
      onChange: () => this.#changed(),
      longest: () => LONGEST[this.#isNone ? 'none' : 'ours'],
    });
    // Begins now: a page that has just come fills too.
    onNavigation(FILLED_AFTER, () => this.#watch.hurry(), options.signal)();
  }

  get report(): PageReport | null {
    return this.#report;
  }

  get #isNone(): boolean {
    return this.#report?.recognition.verdict === 'none';
  }

  get painter(): ActivePainter {
    return this.#painter;
  }

  /**
   * The last report. If the verdict was none and the page has changed since, or if the last reading failed, the page is
   * read first.
   */
  async latest(): Promise<PageReport | null> {
    if (this.#hasFailed) await this.refresh();
    else if (this.#isNone) await this.#watch.catchUp();
    return this.#report;
  }

  /** Reads the page. A call during a reading makes another one follow. Rejects if the background does not answer. */
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

  /** Makes a change of our own, which is no reason to read the page again. */
  quietly(change: () => void): void {
    this.#watch.without(change);
  }

  /** Reads a changed page again. Returns whether that made a difference. */
  async #changed(): Promise<boolean> {
    const moved = addressHere() !== this.#address;
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
      this.#hasFailed = false;
    } catch (error) {
      this.#hasFailed = true;
      if (!this.#options.signal.aborted) throw error;
    }
  }

  async #readOnce(): Promise<void> {
    const { document, signal, settings, onReport } = this.#options;
    this.#address = addressHere();
    if (isPaused(settings(), hostHere())) {
      this.#rest();
      return;
    }
    this.#seen = new SeenPage();
    const sections = await runInSlices(readPage(document, this.#seen.isHidden), signal);
    this.#watch.cover(this.#seen.roots);
    const facts = readFacts(document, this.#address);
    const analysis = await this.#analyse(facts, sections);
    const marks = markRequests(analysis.sections, settings().forms, this.#keys);
    this.#paint(marks);
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

  /** The analyst for these packs: that of the last reading if the languages are the same. */
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

/** The statements found in a report, as a string for comparison. */
const foundIn = (report: PageReport | null): string =>
  (report?.found ?? []).map(({ statement, places }) => `${statement} ${places}`).join(',');
