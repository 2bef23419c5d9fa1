import { useId } from 'preact/hooks';
import type { Localized } from '../../lib/coverage/model.ts';
import type { StatementQuery } from '../../lib/coverage/search-statements.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';

/** A query that anything fits. */
export const ANY: StatementQuery = { text: '', speaker: null, topic: null };

/** Whether the reader looks for something. */
export function isAsking(query: StatementQuery): boolean {
  return query.text.trim() !== '' || query.speaker !== null || query.topic !== null;
}

interface ChoiceProps {
  readonly label: string;
  readonly any: string;
  readonly value: string | null;
  readonly items: readonly { readonly id: string; readonly name: Localized }[];
  readonly onChange: (value: string | null) => void;
}

function Choice({ label, any, value, items, onChange }: ChoiceProps) {
  const { local } = useTranslator();
  return (
    <select
      class="cq-select"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    >
      <option value="">{any}</option>
      {items.map(({ id, name }) => (
        <option key={id} value={id}>
          {local(name)}
        </option>
      ))}
    </select>
  );
}

interface SearchPanelProps {
  readonly query: StatementQuery;
  readonly onQuery: (query: StatementQuery) => void;
}

/** Search over speakers, words and topics, with a filter for each of the two lists. */
export function SearchPanel({ query, onQuery }: SearchPanelProps) {
  const { t } = useTranslator();
  const { bundle } = useBundle();
  const inputId = useId();
  const speaking = new Set(bundle.statements.map(({ speaker }) => speaker));
  return (
    <search class="cq-search">
      <label class="cq-hidden" for={inputId}>
        {t('search_label')}
      </label>
      <input
        id={inputId}
        class="cq-input"
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={t('search_label')}
        value={query.text}
        onInput={(event) => onQuery({ ...query, text: event.currentTarget.value })}
      />
      <Choice
        label={t('filter_speaker')}
        any={t('filter_all_speakers')}
        value={query.speaker}
        items={bundle.speakers.filter(({ id }) => speaking.has(id))}
        onChange={(speaker) => onQuery({ ...query, speaker })}
      />
      <Choice
        label={t('filter_topic')}
        any={t('filter_all_topics')}
        value={query.topic}
        items={bundle.topics.map(({ id, label }) => ({ id, name: label }))}
        onChange={(topic) => onQuery({ ...query, topic })}
      />
      {isAsking(query) && (
        <button type="button" class="cq-more" onClick={() => onQuery(ANY)}>
          {t('search_clear')}
        </button>
      )}
    </search>
  );
}
