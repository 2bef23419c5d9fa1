import { format } from '@citation-js/plugin-ris/lib-mjs/ris.js';
import { cslItems } from './csl.ts';
import type { ExportRequest } from './request.ts';

/** A value on one line: RIS has no way to continue one. */
const inLine = (value: string | number): string => String(value).replace(/\s+/gu, ' ').trim();

/** A date as the format has it, with two digits for month and day; the library writes one where one is enough. */
const withZeros = (date: string | number): string => String(date).replace(/\/(?=\d\/)/g, '/0');

/**
 * The articles of the selection as RIS, in the older of its two dialects, which alone keeps author and day of a newspaper
 * article. The library's own text is not used: it breaks long addresses.
 */
export function toRis(request: ExportRequest): string {
  const entries = format(cslItems(request), { format: 'object', spec: 'old' });
  return entries
    .map(({ TY, AB: note, ...rest }) => {
      // The old dialect lets AB stand for notes; programs of today take it for an abstract.
      const tags = note === undefined ? rest : { ...rest, N1: note };
      const lines = Object.entries(tags).flatMap(([tag, value]) =>
        [value].flat().map((one) => `${tag}  - ${inLine(tag === 'Y1' ? withZeros(one) : one)}`),
      );
      return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
    })
    .join('');
}
