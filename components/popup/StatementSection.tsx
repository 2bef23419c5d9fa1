import { useId } from 'preact/hooks';
import type { Statement } from '../../lib/coverage/model.ts';
import { type Reach, reachOf } from '../../lib/coverage/reach.ts';
import type { FoundStatement } from '../../lib/report.ts';
import { Fold } from '../Fold.tsx';
import { useTranslator } from '../translator-context.tsx';
import { type RowSetting, StatementRow } from './StatementRow.tsx';

interface StatementSectionProps extends RowSetting {
  readonly title: string;
  /** Which list it is, for tests and style. */
  readonly name: 'found' | 'missing' | 'left-out' | 'browse' | 'results' | 'focus';
  readonly statements: readonly Statement[];
  readonly found: ReadonlyMap<string, FoundStatement>;
  readonly reach: ReadonlyMap<string, Reach>;
  /** Rows before the rest is folded. */
  readonly first?: number;
}

/** A headed list of statements; nothing if there are none. */
export function StatementSection(props: StatementSectionProps) {
  const { title, name, statements, found, reach, first = Number.POSITIVE_INFINITY, ...setting } = props;
  const { number } = useTranslator();
  const headingId = useId();
  if (statements.length === 0) return null;
  return (
    <section class="cq-section" data-list={name} aria-labelledby={headingId}>
      <h2 class="cq-section-title" id={headingId}>
        {title} <span class="cq-count">{number(statements.length)}</span>
      </h2>
      <Fold items={statements} first={first} class="cq-rows" ordered={name === 'found'}>
        {(statement) => (
          <StatementRow
            {...setting}
            key={statement.id}
            statement={statement}
            found={found.get(statement.id) ?? null}
            reach={reachOf(reach, statement.id)}
          />
        )}
      </Fold>
    </section>
  );
}
