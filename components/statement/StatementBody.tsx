import { useMemo } from 'preact/hooks';
import { recordIn } from '../../lib/coverage/base-for.ts';
import type { Statement } from '../../lib/coverage/model.ts';
import { renderingsOf } from '../../lib/coverage/renderings-of.ts';
import type { FoundStatement } from '../../lib/report.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';
import { Absences } from './Absences.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import { RecordQuote } from './RecordQuote.tsx';
import { VoiceList } from './VoiceList.tsx';

interface StatementBodyProps {
  readonly statement: Statement;
  /** How the open page carries it; `null` if it does not, or if no page is open. */
  readonly found: FoundStatement | null;
  /** The bundled article the open page is, or copies: it is not listed among the others. */
  readonly article: string | null;
}

/** Everything about one statement: this page against the record, the other outlets, and who leaves it out. */
export function StatementBody({ statement, found, article }: StatementBodyProps) {
  const { t, locale } = useTranslator();
  const { bundle } = useBundle();
  const pageWords = found && found.form !== 'indirect' ? found.words : null;
  const { voices, leaveOut, unknown } = useMemo(
    () => renderingsOf(bundle, statement.id, { except: article, against: pageWords }),
    [bundle, statement, article, pageWords],
  );
  const record = recordIn(statement, locale) ?? statement.original;
  return (
    <div class="cq-body">
      {found && <OnThisPage statement={statement} found={found} />}
      {!found && record && <RecordQuote record={record} />}
      {!found && !record && <p class="cq-note">{t('record_none_browsing')}</p>}
      <VoiceList statement={statement} voices={voices} pageWords={pageWords} />
      <Absences leaveOut={leaveOut} unknown={unknown} />
    </div>
  );
}
