import { type Filters, START } from '../../../lib/coverage/address.ts';
import { gridOf } from '../../../lib/coverage/grid.ts';
import type { Bundle } from '../../../lib/coverage/model.ts';
import { indexStatements } from '../../../lib/coverage/search-statements.ts';
import { select } from '../../../lib/coverage/select.ts';
import type { ExportRequest } from '../../../lib/export/request.ts';

/** A request for what the filters leave of a bundle. */
export function aRequest(
  bundle: Bundle,
  filters: Partial<Filters> = {},
  locale: ExportRequest['locale'] = 'en',
): ExportRequest {
  const grid = gridOf(bundle);
  const sources = { bundle, grid, index: indexStatements(bundle) };
  return { bundle, grid, selection: select(sources, { ...START.filters, ...filters }), locale, query: '?' };
}
