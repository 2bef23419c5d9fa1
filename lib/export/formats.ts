import type { MessageKey } from '../i18n.ts';
import type { ExportRequest } from './request.ts';

/** A file format for a selection. */
export interface ExportFormat {
  readonly id: string;
  /** A name that is the same in every language. */
  readonly name: string;
  readonly label: MessageKey;
  readonly extension: string;
  /** Media type. */
  readonly type: string;
  /** Makes the file. Loads the code of the format only now. */
  write(request: ExportRequest): Promise<string>;
}

/** All formats, in the order they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'csv',
    name: 'CSV',
    label: 'export_csv',
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    write: async (request) => (await import('./csv.ts')).toCsv(request),
  },
  {
    id: 'markdown',
    name: 'Markdown',
    label: 'export_markdown',
    extension: 'md',
    type: 'text/markdown;charset=utf-8',
    write: async (request) => (await import('./markdown.ts')).toMarkdown(request),
  },
  {
    id: 'annotations',
    name: 'Web Annotation',
    label: 'export_annotations',
    extension: 'jsonld',
    type: 'application/ld+json',
    write: async (request) => (await import('./annotations.ts')).toAnnotations(request),
  },
  {
    id: 'csl-json',
    name: 'CSL-JSON',
    label: 'export_citations',
    extension: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: async (request) => (await import('./csl.ts')).toCslJson(request),
  },
  {
    id: 'ris',
    name: 'RIS',
    label: 'export_citations',
    extension: 'ris',
    type: 'application/x-research-info-systems',
    write: async (request) => (await import('./ris.ts')).toRis(request),
  },
  {
    id: 'bibtex',
    name: 'BibTeX',
    label: 'export_citations',
    extension: 'bib',
    type: 'application/x-bibtex',
    write: async (request) => (await import('./bibtex.ts')).toBibtex(request),
  },
];
