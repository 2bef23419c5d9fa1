import { type AnalysisData, analysePage, type PageAnalysis } from '../../lib/analyse/analyse-page.ts';
import { runToEnd } from '../../lib/match/find-statements.ts';
import { readFacts } from '../../lib/page/facts.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { isHiddenByStyle } from '../../lib/page/visible.ts';

/** Runs the analysis of the extension on a document, at once. */
export function analyseDocument(document: Document, url: string, data: AnalysisData): PageAnalysis {
  const sections = runToEnd(readPage(document, isHiddenByStyle));
  return runToEnd(analysePage(readFacts(document, url), sections, data));
}
