import { useMemo } from 'preact/hooks';
import type { Standing } from '../../lib/coverage/grid.ts';
import type { Statement } from '../../lib/coverage/model.ts';
import { reachOf } from '../../lib/coverage/reach.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';
import { useShortDay } from '../use-short-day.ts';
import { useCoverage } from './coverage-context.tsx';
import type { GridPlace } from './use-grid-keys.ts';
import { ViewLink } from './ViewLink.tsx';

interface MatrixRowProps {
  readonly statement: Statement;
  readonly row: number;
  /** Columns in view. */
  readonly from: number;
  readonly to: number;
  readonly stop: GridPlace;
  /** The names of the standings, looked up once for all cells. */
  readonly labels: Readonly<Record<Standing, string>>;
}

/** The head of a row: what was said, by whom and when, as a link to the comparison. */
function RowHead({ statement, isStop }: { statement: Statement; isStop: boolean }) {
  const { t, local } = useTranslator();
  const day = useShortDay();
  const bundle = useBundle();
  const { selection } = useCoverage();
  const occasion = bundle.occasion(statement.occasion);
  const isElsewhere = occasion !== null && occasion.event !== bundle.bundle.event;
  const where = isElsewhere ? `${local(occasion.place)}, ${day(statement.said)}` : null;
  const { total } = reachOf(selection.reach, statement.id);
  return (
    <>
      <ViewLink class="cv-gist" to={{ name: 'statement', id: statement.id }} tabIndex={isStop ? 0 : -1}>
        {local(statement.gist)}
      </ViewLink>
      <span class="cv-row-facts">
        <b>{local(bundle.speakerName(statement.speaker))}</b>{' '}
        {where === null ? day(statement.said) : <em>{where}</em>}
        <span class="cv-row-reach">{t('coverage_voices', { count: total })}</span>
      </span>
    </>
  );
}

/**
 * One statement across the articles in view. Scrolling renders the matrix many times a second: an unchanged row returns the
 * same virtual nodes, which Preact skips.
 */
export function MatrixRow({ statement, row, from, to, stop, labels }: MatrixRowProps) {
  const { grid, selection } = useCoverage();
  const stopColumn = stop.row === row ? stop.column : null;
  const { texts } = selection;
  return useMemo(
    () => (
      <tr aria-rowindex={row + 2} data-statement={statement.id}>
        <th class="cv-row-head" scope="row" aria-colindex={1} data-row={row} data-column={-1}>
          <RowHead statement={statement} isStop={stopColumn === -1} />
        </th>
        {texts.slice(from, to).map(({ original }, i) => {
          const standing = grid.standing(statement.id, original.id);
          return (
            <td
              key={original.id}
              class="cv-mark"
              data-standing={standing}
              data-row={row}
              data-column={from + i}
              aria-colindex={from + i + 2}
              aria-label={labels[standing]}
              tabIndex={stopColumn === from + i ? 0 : -1}
            />
          );
        })}
      </tr>
    ),
    [statement, row, from, to, stopColumn, labels, grid, texts],
  );
}
