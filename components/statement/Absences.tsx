import type { Article } from '../../lib/coverage/model.ts';
import { useTranslator } from '../translator-context.tsx';
import { useArticleName } from '../use-article-name.ts';

interface AbsencesProps {
  /** Known in full and without the statement. */
  readonly leaveOut: readonly Article[];
  /** Known in part: nothing can be said about them. */
  readonly unknown: readonly Article[];
}

/** Which outlets leave a statement out, and for how many articles that is unknown. */
export function Absences({ leaveOut, unknown }: AbsencesProps) {
  const { t, list } = useTranslator();
  const nameOf = useArticleName();
  const names = [...new Set(leaveOut.map(nameOf))];
  if (names.length + unknown.length === 0) return null;
  return (
    <footer class="cq-absences">
      {names.length > 0 && <p>{t('left_out_by', { names: list(names) })}</p>}
      {unknown.length > 0 && <p class="cq-dim">{t('unknown_articles', { count: unknown.length })}</p>}
    </footer>
  );
}
