import { articleName } from '../coverage/article-name.ts';
import { FORM_LABEL } from '../coverage/form-label.ts';
import { type Lookup, lookUp } from '../coverage/lookup.ts';
import type { Article, Statement } from '../coverage/model.ts';
import { recordsOf } from '../coverage/records-of.ts';
import { renderingNotes } from '../coverage/rendering-notes.ts';
import { printOf } from '../coverage/texts.ts';
import { createTranslator, type Translator } from '../i18n.ts';
import type { ExportRequest } from './request.ts';

/** A text with every character escaped that Markdown or HTML would read as markup, on one line. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A link, if the address is one that a page may have. */
function link(text: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return markdownText(text);
  return `[${markdownText(text)}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}

interface Writer {
  readonly request: ExportRequest;
  readonly lookup: Lookup;
  readonly speak: Translator;
  readonly nameOf: (article: Article) => string;
}

function recordLines({ request, speak }: Writer, statement: Statement): string[] {
  return recordsOf(request.bundle, statement, request.locale).flatMap(({ record, url }) => {
    const basis = speak.local(record.basis);
    return [
      `> ${markdownText(record.words)}`,
      '>',
      `> — ${speak.t('record_heading')}: ${url === null ? markdownText(basis) : link(basis, url)}`,
      '',
    ];
  });
}

/** The renderings, then who leaves the statement out, and for how many articles this is unknown. */
function voiceLines({ request, speak, nameOf }: Writer, statement: Statement): string[] {
  const { grid, selection } = request;
  const lines: string[] = [];
  const absent = new Set<string>();
  let unknown = 0;
  for (const text of selection.texts) {
    const { original } = text;
    for (const rendering of grid.renderings(statement.id, original.id)) {
      const { form, words, summary } = rendering;
      const said = words === undefined ? summary && speak.local(summary) : `“${words}”`;
      const { url } = printOf(text, rendering);
      const source = `${link(nameOf(original), url)}, ${speak.day(original.published)}`;
      const manner = [speak.t(FORM_LABEL[form]), ...renderingNotes(rendering, speak)].map(markdownText);
      lines.push(`- ${source} (${manner.join('; ')}): ${markdownText(said ?? '')}`);
    }
    const standing = grid.standing(statement.id, original.id);
    if (standing === 'absent') absent.add(nameOf(original));
    if (standing === 'unknown') unknown += 1;
  }
  if (absent.size > 0)
    lines.push('', markdownText(speak.t('left_out_by', { names: speak.list([...absent]) })));
  if (unknown > 0) lines.push('', speak.t('coverage_unknown_articles', { count: unknown }));
  return lines;
}

function statementLines(writer: Writer, statement: Statement): string[] {
  const { lookup, speak } = writer;
  const occasion = lookup.occasion(statement.occasion);
  const said = [
    speak.local(lookup.speakerName(statement.speaker)),
    speak.day(statement.said),
    occasion ? speak.local(occasion.label) : statement.occasion,
    ...(occasion && occasion.event !== writer.request.bundle.event ? [speak.t('coverage_elsewhere')] : []),
  ];
  return [
    `## ${markdownText(speak.local(statement.gist))}`,
    '',
    said.map(markdownText).join(' · '),
    '',
    ...recordLines(writer, statement),
    ...voiceLines(writer, statement),
    '',
  ];
}

/** The selection as a text to read, one section for each statement. */
export function toMarkdown(request: ExportRequest): string {
  const speak = createTranslator(request.locale);
  const lookup = lookUp(request.bundle);
  const nameOf = (article: Article): string => articleName(article, lookup, speak);
  const writer = { request, lookup, speak, nameOf };
  const title = speak.t('coverage_title', { what: speak.t('open_coverage') });
  const sections = request.selection.statements.flatMap((statement) => statementLines(writer, statement));
  return [`# ${markdownText(title)}`, '', ...sections].join('\n');
}
