import type { Recognition } from '../../lib/recognise/types.ts';
import { analyseDocument, type Toolbox } from '../pages/analyse-saved.ts';
import { type Judgement, judge, type LabelledStatement } from './judge.ts';

export interface LabelledPage {
  readonly id: string;
  readonly url: string;
  readonly language: string;
  readonly label: 'event' | 'mention' | 'other-event' | 'unrelated';
  readonly statements: readonly LabelledStatement[];
}

export interface PageOutcome extends Judgement {
  readonly page: LabelledPage;
  readonly recognition: Recognition;
  readonly matches: number;
}

/** Compares the analysis of a page with its labels. */
export function evaluatePage(page: LabelledPage, document: Document, toolbox: Toolbox): PageOutcome {
  const { recognition, sections } = analyseDocument(document, page.url, toolbox);
  const matches = sections.flatMap((section) => section.matches);
  return { page, recognition, ...judge(page.statements, matches), matches: matches.length };
}
