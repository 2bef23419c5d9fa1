import config from '@citation-js/plugin-bibtex/lib-mjs/config.js';
import { formatBibtex } from '@citation-js/plugin-bibtex/lib-mjs/output/entries.js';
import { cslItems } from './csl.ts';
import type { ExportRequest } from './request.ts';

/** Fields in which TeX reads no commands. */
const VERBATIM = new Set(['url']);

/** Characters that TeX would read as commands. Braces that the library sets around capitals stay. */
const escaped = (value: string): string =>
  value
    .replace(/[&%$#_]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}');
/** Backslashes and unbalanced braces could end a field; so could tags, which the library makes commands of. */
const harmless = (text: string): string => text.replace(/[\\{}]|<\/?[a-z][^<>]*>/gi, ' ');

/**
 * One field on its line. The library writes the day into the month, but styles need the name of the month alone,
 * without braces.
 */
function linesOf([field, value]: [string, string]): string[] {
  if (field !== 'month') return [`  ${field} = {${VERBATIM.has(field) ? value : escaped(value)}},`];
  const [month = '', day] = value.split(' ');
  return [`  month = ${month},`, ...(day === undefined ? [] : [`  day = {${day}},`])];
}

/** The articles of the selection as BibTeX in UTF-8, labelled by their ids. */
export function toBibtex(request: ExportRequest): string {
  const items = cslItems(request).map((item) => ({
    ...item,
    ...(item.title === undefined ? {} : { title: harmless(item.title) }),
    ...(item.author && { author: item.author.map(({ literal }) => ({ literal: harmless(literal) })) }),
  }));
  // The library would drop every letter that it cannot write in ASCII: whole Korean headlines.
  config.format.asciiOnly = false;
  return formatBibtex(items)
    .map(({ type, properties }, i) => {
      const { id = '', 'container-title': outlet = '' } = items[i] ?? {};
      // For other kinds than newspaper articles, the library writes the address twice and the publisher nowhere.
      const { howpublished: _, ...known } = properties;
      const all = type === 'misc' ? { ...known, howpublished: harmless(outlet) } : known;
      return [`@${type}{${id},`, ...Object.entries(all).flatMap(linesOf), '}', ''].join('\n');
    })
    .join('\n');
}
