import { useId } from 'preact/hooks';
import {
  COLUMN_ORDERS,
  type CoverageAddress,
  type Filters,
  FORMS,
  isFiltered,
  KINDS,
  ROW_ORDERS,
  SCOPES,
  usualScope,
  withoutFilters,
} from '../../lib/coverage/address.ts';
import { useBundle } from '../bundle-context.tsx';
import { FORM_LABEL } from '../FormMark.tsx';
import { useTranslator } from '../translator-context.tsx';
import { useCoverage } from './coverage-context.tsx';
import { ARTICLE_KIND_LABEL, COLUMN_ORDER_LABEL, ROW_ORDER_LABEL, SCOPE_LABEL } from './labels.ts';
import { useNavigation } from './navigation.tsx';

interface PickProps<Value extends string> {
  readonly label: string;
  /** What stands for “no choice”; without it one of the values is always chosen. */
  readonly any?: string;
  readonly value: Value | null;
  readonly values: readonly (readonly [Value, string])[];
  readonly onPick: (value: Value | null) => void;
}

function Pick<Value extends string>({ label, any, value, values, onPick }: PickProps<Value>) {
  const isSet = any !== undefined && value !== null;
  return (
    <label class="cv-pick" data-set={isSet || undefined}>
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onPick(values.find(([one]) => one === currentTarget.value)?.[0] ?? null)
        }
      >
        {any !== undefined && <option value="">{any}</option>}
        {values.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Choices that come out of the bundle. */
function useChoices() {
  const { local, languageName } = useTranslator();
  const { bundle } = useBundle();
  const speaking = new Set(bundle.statements.map(({ speaker }) => speaker));
  const languages = [...new Set(bundle.articles.map(({ language }) => language))].sort();
  return {
    topics: bundle.topics.map(({ id, label }) => [id, local(label)] as const),
    speakers: bundle.speakers
      .filter(({ id }) => speaking.has(id))
      .map(({ id, name }) => [id, local(name)] as const),
    languages: languages.map((code) => [code, languageName(code)] as const),
  };
}

function SearchField({ value, onText }: { value: string; onText: (text: string) => void }) {
  const { t } = useTranslator();
  const id = useId();
  return (
    <div class="cv-search">
      <label class="cq-hidden" for={id}>
        {t('search_label')}
      </label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={t('search_label')}
        value={value}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </div>
  );
}

/** Search, filters and orders of the page. Every choice is in the address. */
export function FilterBar() {
  const { t } = useTranslator();
  const { address, go } = useNavigation();
  const choices = useChoices();
  const { statements, texts } = useCoverage().selection;
  const { filters } = address;
  const any = t('coverage_any');
  const set = (change: Partial<Filters>, quietly = false): void =>
    go({ ...address, filters: { ...filters, ...change } }, quietly);
  const order = (change: Partial<CoverageAddress>): void => go({ ...address, ...change });
  const named = { any, topic: filters.topic, speaker: filters.speaker };
  return (
    <search class="cv-filters">
      <SearchField value={filters.text} onText={(text) => set({ text }, true)} />
      <Pick
        label={t('filter_topic')}
        any={any}
        value={named.topic}
        values={choices.topics}
        onPick={(topic) => set({ topic })}
      />
      <Pick
        label={t('filter_speaker')}
        any={any}
        value={named.speaker}
        values={choices.speakers}
        onPick={(speaker) => set({ speaker })}
      />
      <Pick
        label={t('coverage_form')}
        any={any}
        value={filters.form}
        values={FORMS.map((form) => [form, t(FORM_LABEL[form])])}
        onPick={(form) => set({ form })}
      />
      <Pick
        label={t('coverage_language')}
        any={any}
        value={filters.language}
        values={choices.languages}
        onPick={(language) => set({ language })}
      />
      <Pick
        label={t('coverage_kind')}
        any={any}
        value={filters.kind}
        values={KINDS.map((kind) => [kind, t(ARTICLE_KIND_LABEL[kind])])}
        onPick={(kind) => set({ kind })}
      />
      <Pick
        label={t('coverage_scope')}
        value={filters.scope}
        values={SCOPES.map((scope) => [scope, t(SCOPE_LABEL[scope])])}
        onPick={(scope) => set({ scope: scope ?? usualScope(address.view) })}
      />
      <Pick
        label={t('coverage_rows')}
        value={address.rows}
        values={ROW_ORDERS.map((one) => [one, t(ROW_ORDER_LABEL[one])])}
        onPick={(rows) => order({ rows: rows ?? 'time' })}
      />
      <Pick
        label={t('coverage_columns')}
        value={address.columns}
        values={COLUMN_ORDERS.map((one) => [one, t(COLUMN_ORDER_LABEL[one])])}
        onPick={(columns) => order({ columns: columns ?? 'statements' })}
      />
      <p class="cq-hidden" role="status">
        {t('coverage_statements_count', { count: statements.length })},{' '}
        {t('coverage_articles_count', { count: texts.length })}
      </p>
      {isFiltered(address) && (
        <button type="button" class="cq-more" onClick={() => go(withoutFilters(address))}>
          {t('search_clear')}
        </button>
      )}
    </search>
  );
}
