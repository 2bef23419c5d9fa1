import type { RecordWords } from '../../lib/coverage/model.ts';
import { atWords } from '../../lib/coverage/text-fragment.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';

/** Link to the source of the words on record, which is an address or an article of the bundle; nothing if it is neither. */
function RecordLink({ record }: { record: RecordWords }) {
  const { t } = useTranslator();
  const bundle = useBundle();
  const url = /^https?:/i.test(record.source) ? record.source : bundle.article(record.source)?.url;
  if (url === undefined) return null;
  return (
    <a href={atWords(url, record.words)} target="_blank" rel="noreferrer">
      {t('record_link')}
    </a>
  );
}

/** What the knowledge of the words on record is based on, with a link to their source. */
export function RecordBasis({ record }: { record: RecordWords }) {
  const { t, local } = useTranslator();
  return (
    <p class="cq-note">
      {t('record_basis', { basis: local(record.basis) })} <RecordLink record={record} />
    </p>
  );
}

/** The words on record, for places where nothing is compared with them. */
export function RecordQuote({ record }: { record: RecordWords }) {
  const { t, local } = useTranslator();
  return (
    <div class="cq-record">
      <h3 class="cq-label">{t('record_heading')}</h3>
      <blockquote class="cq-quote">
        <bdi class="cq-words cq-quoted" lang={record.language}>
          {record.words}
        </bdi>
      </blockquote>
      <p class="cq-note">
        {local(record.basis)} <RecordLink record={record} />
      </p>
    </div>
  );
}
