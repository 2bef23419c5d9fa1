import type { AnalysedSection } from '../../lib/analyse/analyse-page.ts';
import type { Match } from '../../lib/match/types.ts';
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
  /** All matches. */
  readonly matches: readonly Match[];
}

/** Compares the analysis of a page with its labels. */
export function evaluatePage(page: LabelledPage, document: Document, toolbox: Toolbox): PageOutcome {
  const { recognition, sections } = analyseDocument(document, page.url, toolbox);
  const matches = sections.flatMap(inPage);
  const blocks = sections.flatMap((section) => section.blocks.map(({ text }) => text));
  return { page, recognition, matches, ...judge(page.statements, matches, blocks) };
}

/** The outcome of a page that cannot be read: nothing recognised, nothing found. */
export function unreadPage(page: LabelledPage): PageOutcome {
  const recognition: Recognition = { verdict: 'none', score: 0, reasons: [], article: null, copyOf: null };
  return { page, recognition, matches: [], ...judge(page.statements, [], []) };
}

/** The matches of a section, with block numbers counted from the beginning of the page instead of the section. */
function inPage({ matches }: AnalysedSection, at: number, sections: readonly AnalysedSection[]): Match[] {
  const before = sections.slice(0, at).reduce((sum, { blocks }) => sum + blocks.length, 0);
  return matches.map((match) => ({
    ...match,
    ranges: match.ranges.map((range) => ({ ...range, block: before + range.block })),
  }));
}
