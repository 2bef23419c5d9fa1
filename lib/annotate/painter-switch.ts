import { choosePainter, type PainterChoice } from '../paint/choose.ts';
import { hasFramework } from '../paint/framework.ts';
import { createPainter } from '../paint/painter.ts';
import type { MarkRequest, Painter, Unsuited } from '../paint/types.ts';
import type { PageReport } from '../report.ts';
import type { Settings } from '../settings.ts';

/** The methods of the active painter that the rest of the annotator uses. */
export type ActivePainter = Pick<
  Painter,
  'setActive' | 'hitTest' | 'rects' | 'elementOf' | 'scrollTo' | 'painted'
>;

interface SwitchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly settings: () => Settings;
  /** The active painter does not suit the page after all: the page must be painted again. */
  readonly onUnsuited: () => void;
}

/** Chooses the painter that suits the page, and replaces it when the page or the settings require another. */
export class PainterSwitch implements ActivePainter {
  readonly #options: SwitchOptions;
  #painter: Painter | null = null;
  #choice: PainterChoice | null = null;
  #look: Settings['markStyle'] | null = null;
  #ending: AbortController | null = null;
  #unsuited: Unsuited | undefined;
  #active: string | null = null;

  constructor(options: SwitchOptions) {
    this.#options = options;
  }

  get choice(): PageReport['painter'] {
    return this.#choice && { name: this.#choice.name, why: this.#choice.why };
  }

  /** Makes the page show exactly these marks. Without marks, no painter is active and nothing is left in the page. */
  paint(marks: readonly MarkRequest[]): void {
    if (marks.length === 0) {
      this.#end();
      return;
    }
    // The spans refer to the page as it is marked now. Another painter will find it unmarked.
    const inPage = this.#painter?.inHostNodes(marks) ?? marks;
    this.#painterNow().paint(inPage);
  }

  setActive(key: string | null): void {
    this.#active = key;
    this.#painter?.setActive(key);
  }

  hitTest: Painter['hitTest'] = (point) => this.#painter?.hitTest(point) ?? [];
  rects: Painter['rects'] = (key) => this.#painter?.rects(key) ?? [];
  elementOf: Painter['elementOf'] = (key) => this.#painter?.elementOf(key) ?? null;
  scrollTo: Painter['scrollTo'] = (key) => this.#painter?.scrollTo(key) ?? false;
  painted: Painter['painted'] = () => this.#painter?.painted() ?? [];

  #end(): void {
    this.#ending?.abort();
    this.#painter = null;
    this.#choice = null;
  }

  #painterNow(): Painter {
    const { document, signal, settings } = this.#options;
    const { painter: setting, markStyle } = settings();
    const choice = choosePainter({
      hasFramework: hasFramework(document),
      setting,
      unsuited: this.#unsuited,
    });
    const same = this.#painter && this.#choice?.name === choice.name && this.#look === markStyle;
    this.#choice = choice;
    if (this.#painter && same) return this.#painter;
    this.#ending?.abort();
    this.#ending = new AbortController();
    this.#look = markStyle;
    this.#painter = createPainter(choice, {
      document,
      signal: AbortSignal.any([signal, this.#ending.signal]),
      look: markStyle,
      onUnsuited: (why) => this.#onUnsuited(why),
    });
    this.#painter.setActive(this.#active);
    return this.#painter;
  }

  #onUnsuited(why: Unsuited): void {
    if (this.#options.signal.aborted) return;
    this.#unsuited = why;
    this.#options.onUnsuited();
  }
}
