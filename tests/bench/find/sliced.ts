import {
  type AnalysisData,
  analysePage,
  createAnalyst,
  languagesNeeded,
} from '../../../lib/analyse/analyse-page.ts';
import type { LanguagePack } from '../../../lib/analyse/language-pack.ts';
import { runInSlices } from '../../../lib/annotate/run-in-slices.ts';
import { readFacts } from '../../../lib/page/facts.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import type { PageSection } from '../../../lib/page/types.ts';
import { isHiddenInBrowser } from '../../../lib/page/visible.ts';
import type { SlicedRun } from '../types.ts';

interface Scheduler {
  yield(): Promise<void>;
}

/** Times the work between two rests. */
class SliceClock {
  longest = 0;
  slices = 0;
  #from = performance.now();

  rest(): void {
    this.longest = Math.max(this.longest, performance.now() - this.#from);
    this.slices++;
  }

  resume(): void {
    this.#from = performance.now();
  }
}

/** Reads and analyses the page as the annotator does, and times its slices. */
export async function runSliced(page: Document, data: AnalysisData, pack: LanguagePack): Promise<SlicedRun> {
  const { scheduler } = globalThis as unknown as { scheduler: Scheduler };
  const clock = new SliceClock();
  const plain = scheduler.yield;
  scheduler.yield = async () => {
    clock.rest();
    await plain.call(scheduler);
    clock.resume();
  };
  const { signal } = new AbortController();
  const started = performance.now();
  clock.resume();
  try {
    const sections: PageSection[] = await runInSlices(readPage(page, isHiddenInBrowser), signal);
    const facts = readFacts(page, page.location.href);
    // The result is ignored: the pages are in the language whose pack is loaded.
    languagesNeeded(facts, sections, data);
    const analyst = await runInSlices(createAnalyst(data, [pack]), signal);
    const analysis = await runInSlices(analysePage(facts, sections, analyst), signal);
    clock.rest();
    return {
      ms: performance.now() - started,
      longest: clock.longest,
      slices: clock.slices,
      matches: analysis.sections.reduce((sum, { matches }) => sum + matches.length, 0),
    };
  } finally {
    scheduler.yield = plain;
  }
}
