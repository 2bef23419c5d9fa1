import {
  type AnalysisData,
  type Analyst,
  analysePage,
  createAnalyst,
  languagesNeeded,
  type PageAnalysis,
} from '../../lib/analyse/analyse-page.ts';
import type { LanguagePack } from '../../lib/analyse/language-pack.ts';
import { readFacts } from '../../lib/page/facts.ts';
import { readPage } from '../../lib/page/read-page.ts';
import type { PageFacts, PageSection } from '../../lib/page/types.ts';
import { isHiddenByStyle } from '../../lib/page/visible.ts';
import { compileAnalysisData } from '../../lib/seeds/compile.ts';
import { compileLanguagePack } from '../../lib/seeds/compile-languages.ts';
import type { Seeds } from '../../lib/seeds/validate.ts';
import { runToEnd } from '../../lib/text/run-to-end.ts';

/** The data that the extension would have. */
export interface Toolbox {
  readonly data: AnalysisData;
  /** Makes a pack when it is first asked for. */
  readonly packOf: (language: string) => LanguagePack | null;
}

export function createToolbox(seeds: Seeds): Toolbox {
  const packs = new Map<string, LanguagePack | null>();
  return {
    data: compileAnalysisData(seeds),
    packOf: (language) => {
      const known = packs.get(language);
      if (known !== undefined) return known;
      const pack = compileLanguagePack(seeds, language);
      packs.set(language, pack);
      return pack;
    },
  };
}

/** A document that was read, and an analyst for it: what `analysePage` takes. */
export interface ReadDocument {
  readonly facts: PageFacts;
  readonly sections: readonly PageSection[];
  readonly analyst: Analyst;
}

/** Reads a document as the extension does, synchronously, and makes an analyst for its languages. */
export function readDocument(document: Document, url: string, { data, packOf }: Toolbox): ReadDocument {
  const sections = runToEnd(readPage(document, isHiddenByStyle));
  const facts = readFacts(document, url);
  const own = languagesNeeded(facts, sections, data).flatMap((language) => packOf(language) ?? []);
  return { facts, sections, analyst: runToEnd(createAnalyst(data, own)) };
}

/** Runs the extension's analysis on a document, synchronously. */
export function analyseDocument(document: Document, url: string, toolbox: Toolbox): PageAnalysis {
  const { facts, sections, analyst } = readDocument(document, url, toolbox);
  return runToEnd(analysePage(facts, sections, analyst));
}
