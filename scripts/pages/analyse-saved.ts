import {
  type AnalysisData,
  analysePage,
  createAnalyst,
  languagesNeeded,
  type PageAnalysis,
} from '../../lib/analyse/analyse-page.ts';
import type { LanguagePack } from '../../lib/analyse/language-pack.ts';
import { readFacts } from '../../lib/page/facts.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { isHiddenByStyle } from '../../lib/page/visible.ts';
import { compileAnalysisData } from '../../lib/seeds/compile.ts';
import { compileLanguagePacks } from '../../lib/seeds/compile-languages.ts';
import type { Seeds } from '../../lib/seeds/validate.ts';
import { runToEnd } from '../../lib/text/run-to-end.ts';

/** Everything that the extension would have at hand, in all languages. */
export interface Toolbox {
  readonly data: AnalysisData;
  readonly packs: readonly LanguagePack[];
}

export const createToolbox = (seeds: Seeds): Toolbox => ({
  data: compileAnalysisData(seeds),
  packs: compileLanguagePacks(seeds),
});

/** Runs the analysis of the extension on a document, at once. */
export function analyseDocument(document: Document, url: string, { data, packs }: Toolbox): PageAnalysis {
  const sections = runToEnd(readPage(document, isHiddenByStyle));
  const facts = readFacts(document, url);
  const needed = languagesNeeded(facts, sections, data);
  const own = packs.filter(({ language }) => needed.includes(language));
  return runToEnd(analysePage(facts, sections, runToEnd(createAnalyst(data, own))));
}
