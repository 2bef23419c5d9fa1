import { useId } from 'preact/hooks';
import type { StatementQuery } from '../../lib/coverage/search-statements.ts';
import { Select } from '../Select.tsx';
import { useTranslator } from '../translator-context.tsx';
import { useChoices } from '../use-choices.ts';
import { useKeptFocus } from '../use-kept-focus.ts';

/** The query that matches everything. */
export const ANY: StatementQuery = { text: '', speaker: null, topic: null };

/** Whether a query restricts anything. */
export function isAsking(query: StatementQuery): boolean {
  return query.text.trim() !== '' || query.speaker !== null || query.topic !== null;
}

interface SearchPanelProps {
  readonly query: StatementQuery;
  readonly onQuery: (query: StatementQuery) => void;
}

/** Search over speakers, words and topics, with a filter for each of the two lists. */
export function SearchPanel({ query, onQuery }: SearchPanelProps) {
  const { t } = useTranslator();
  const { speakers, topics } = useChoices();
  const inputId = useId();
  const panel = useKeptFocus<HTMLElement>('input');
  return (
    <search ref={panel} class="cq-search">
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
      <Select
        class="cq-select"
        label={t('filter_speaker')}
        any={t('filter_all_speakers')}
        value={query.speaker}
        values={speakers}
        onPick={(speaker) => onQuery({ ...query, speaker })}
      />
      <Select
        class="cq-select"
        label={t('filter_topic')}
        any={t('filter_all_topics')}
        value={query.topic}
        values={topics}
        onPick={(topic) => onQuery({ ...query, topic })}
      />
      {isAsking(query) && (
        <button type="button" class="cq-more" onClick={() => onQuery(ANY)}>
          {t('search_clear')}
        </button>
      )}
    </search>
  );
}
