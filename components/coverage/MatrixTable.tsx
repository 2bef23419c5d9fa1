import { useTranslator } from '../translator-context.tsx';
import { useCoverage } from './coverage-context.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import { useStandingLabels } from './StandingLegend.tsx';
import { COLUMN_WIDTH, type MatrixParts, ROW_HEIGHT } from './use-matrix-parts.ts';

interface MatrixTableProps {
  readonly parts: MatrixParts;
  /** The column under the pointer; -1 for none. */
  readonly hot: number;
}

/** The part of the matrix in view, at its place on a canvas as large as the whole. */
export function MatrixTable({ parts, hot }: MatrixTableProps) {
  const { t } = useTranslator();
  const { statements, texts } = useCoverage().selection;
  const labels = useStandingLabels();
  const { rows, columns, keys, isWhole } = parts;
  const { from, to } = columns;
  const canvas = { '--rows': isWhole ? 0 : statements.length, '--columns': isWhole ? 0 : texts.length };
  const place = {
    '--shown': to - from,
    // Preact adds no unit to numbers.
    marginBlockStart: `${rows.from * ROW_HEIGHT}px`,
    marginInlineStart: `${from * COLUMN_WIDTH}px`,
  };
  return (
    <div class="cv-canvas" style={canvas}>
      <table
        class="cv-matrix"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that the keyboard walks is a grid (ARIA APG)
        role="grid"
        aria-label={t('coverage_matrix')}
        aria-rowcount={statements.length + 1}
        aria-colcount={texts.length + 1}
        style={place}
      >
        <colgroup>
          <col class="cv-head-column" />
          {texts.slice(from, to).map(({ original }, i) => (
            <col key={original.id} class={from + i === hot ? 'cv-hot' : undefined} />
          ))}
        </colgroup>
        <MatrixHead from={from} to={to} stop={keys.stop} pointed={hot >= 0 ? hot : keys.active.column} />
        <tbody>
          {statements.slice(rows.from, rows.to).map((statement, i) => (
            <MatrixRow
              key={statement.id}
              statement={statement}
              row={rows.from + i}
              from={from}
              to={to}
              stop={keys.stop}
              labels={labels}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
