import { type Base, baseFor } from '../../lib/coverage/base-for.ts';
import { differencesFrom, isVerbatim } from '../../lib/coverage/compare-voice.ts';
import type { RecordWords, Statement } from '../../lib/coverage/model.ts';
import type { FoundStatement } from '../../lib/report.ts';
import { languageByScript } from '../../lib/text/scripts.ts';
import type { WordingPart } from '../../lib/wording/diff.ts';
import { useBundle } from '../bundle-context.tsx';
import { FormMark } from '../FormMark.tsx';
import { useTranslator } from '../translator-context.tsx';
import { Wording } from '../wording/Wording.tsx';
import { WordingLegend } from '../wording/WordingLegend.tsx';
import { RecordBasis, RecordQuote } from './RecordQuote.tsx';

/** The name to which the page attributes the words, if it is not the speaker's. */
function OtherName({ found }: { found: FoundStatement }) {
  const { t, local } = useTranslator();
  const bundle = useBundle();
  const { kind, speaker, name } = found.attribution;
  const shown = speaker === undefined ? name : local(bundle.speakerName(speaker));
  if (kind !== 'other' || shown === undefined) return null;
  return <p class="cq-warning">{t('attributed_here', { name: shown })}</p>;
}

/** The page's words, compared with the record where both are in one language. */
function PageWords({
  found,
  base,
  parts,
}: {
  found: FoundStatement;
  base: Base | null;
  parts: WordingPart[] | null;
}) {
  const { t } = useTranslator();
  const language = languageByScript(found.words);
  const isReported = found.form === 'indirect';
  return (
    <blockquote class={isReported ? 'cq-reported' : 'cq-quote'}>
      {parts ? (
        <Wording parts={parts} language={language} />
      ) : (
        <bdi class={isReported ? 'cq-words' : 'cq-words cq-quoted'} lang={language}>
          {found.words}
        </bdi>
      )}
      {parts && base?.record && isVerbatim(parts) && <p class="cq-verbatim">{t('wording_same')}</p>}
    </blockquote>
  );
}

interface OnThisPageProps {
  readonly statement: Statement;
  readonly found: FoundStatement;
}

/** Says, if the record is in another language than the page, that the other outlets are compared with the page instead. */
function OtherLanguageLine({ page, record }: { page: string; record: RecordWords }) {
  const { t, languageName } = useTranslator();
  if (record.language === page) return null;
  const names = { language: languageName(record.language), other: languageName(page) };
  return <p class="cq-note">{t('record_other_language', names)}</p>;
}

/** What the open page prints, compared word by word with the record. If no record is known, it says so. */
export function OnThisPage({ statement, found }: OnThisPageProps) {
  const { t } = useTranslator();
  const language = languageByScript(found.words);
  const base = baseFor(statement, language, null);
  const parts = found.form === 'indirect' ? null : differencesFrom(base, found.words);
  const differs = parts?.some(({ kind }) => kind !== 'same') ?? false;
  return (
    <section class="cq-here">
      <h3 class="cq-label">
        {t('on_this_page')} <FormMark form={found.form} />
      </h3>
      <OtherName found={found} />
      <PageWords found={found} base={base} parts={parts} />
      {differs && parts && <WordingLegend parts={parts} />}
      {base?.record && parts && <RecordBasis record={base.record} />}
      {base?.record && !parts && <RecordQuote record={base.record} />}
      {base?.record && found.form !== 'indirect' && (
        <OtherLanguageLine page={language} record={base.record} />
      )}
      {base === null && <p class="cq-note">{t('record_none')}</p>}
    </section>
  );
}
