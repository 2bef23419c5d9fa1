import type { AnalysedSection, PageAnalysis } from '../../lib/analyse/analyse-page.ts';
import type { RecogniseData } from '../../lib/recognise/recognise-data.ts';
import type { ArticleSeed } from '../../lib/seeds/schema.ts';
import type { Seeds } from '../../lib/seeds/validate.ts';
import { CommandError } from '../command-error.ts';
import { fingerprintsOf } from './article-text.ts';
import { readMetadata } from './metadata.ts';
import { draftQuotations } from './quotations.ts';

/** An article file as far as a program can write it, and what the curator has to do. */
export interface ArticleDraft {
  readonly article: ArticleSeed;
  readonly unplaced: readonly string[];
  /** What the curator must check, in sentences. */
  readonly advice: readonly string[];
}

const WORDS_IN_ID = 4;

function idOf(outlet: string, headline: string | null): string {
  const words = (headline ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .split(/[\s-]+/)
    .filter((word) => word.length > 3);
  return [outlet, ...words.slice(0, WORDS_IN_ID)].join('-').replace(/-+/g, '-').replace(/-$/, '');
}

/** The section on which the verdict is based, or the longest one. */
export function mainSection({ sections, recognition }: PageAnalysis): AnalysedSection {
  const size = (section: AnalysedSection): number =>
    section.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const best = sections.find((section) => section.recognition === recognition);
  const main = best ?? sections.toSorted((a, b) => size(b) - size(a))[0];
  if (!main) throw new CommandError('There is no text on this page', 'Save the article itself.');
  return main;
}

/** Drafts the file of an article from a page that was analysed. */
export function draftArticle(
  document: Document,
  url: string,
  outlet: string | null,
  analysis: PageAnalysis,
  seeds: Seeds,
  data: RecogniseData,
): ArticleDraft {
  const section = mainSection(analysis);
  const lines = section.blocks.map(({ text }) => text);
  const { outlet: found, ...metadata } = readMetadata(document, url, lines, seeds.outlets, data);
  const writer = outlet ?? found ?? 'outlet-id';
  const { renderings, unplaced } = draftQuotations(section, seeds);
  const copyOf = analysis.recognition.copyOf?.article;
  const fingerprints = copyOf === undefined ? fingerprintsOf(section.blocks) : null;
  return {
    article: {
      id: idOf(writer, metadata.headline),
      outlet: writer,
      ...metadata,
      kind: copyOf === undefined ? 'news' : 'copy',
      extent: 'partial',
      ...(copyOf === undefined ? {} : { copyOf }),
      ...(fingerprints === null ? {} : { fingerprints }),
      renderings: [...renderings],
    },
    unplaced,
    advice: adviceFor(analysis, writer, renderings),
  };
}

function adviceFor(
  { recognition }: PageAnalysis,
  writer: string,
  renderings: readonly ArticleSeed['renderings'][number][],
): string[] {
  const indirect = renderings.filter(({ form }) => form === 'indirect').length;
  const other = renderings.filter(({ attributedTo }) => attributedTo !== undefined).length;
  return [
    ...(recognition.article
      ? [`This address is in the bundle already: seeds/articles/${recognition.article}.json.`]
      : []),
    ...(recognition.copyOf
      ? [`The text is that of ${recognition.copyOf.article}: drafted as its copy.`]
      : []),
    ...(recognition.verdict === 'coverage'
      ? []
      : [`The verdict is "${recognition.verdict}": does the page report the event?`]),
    ...(writer === 'outlet-id'
      ? ['No outlet has this host: add it to seeds/outlets.json, or name one with --outlet.']
      : []),
    ...(indirect > 0
      ? [
          `${indirect} indirect rendering(s) have the gist of the statement as summary: say what this article says.`,
        ]
      : []),
    ...(other > 0
      ? [`${other} rendering(s) name another speaker than the statement has: check them first.`]
      : []),
    'Check each statement against the page, then set "kind", and "extent" to "full" only if nothing is missing.',
  ];
}
