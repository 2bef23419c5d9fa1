import { useId } from 'preact/hooks';
import { type Filters, isFiltered, withoutFilters } from '../../lib/coverage/address.ts';
import { useTranslator } from '../translator-context.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useCoverage } from './coverage-context.tsx';
import { FilterPicks } from './FilterPicks.tsx';
import { useNavigation } from './navigation.tsx';
import { OrderPicks } from './OrderPicks.tsx';

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
  const { statements, texts } = useCoverage().selection;
  const { filters } = address;
  const set = (change: Partial<Filters>, quietly = false): void =>
    go({ ...address, filters: { ...filters, ...change } }, quietly);
  const bar = useKeptFocus<HTMLElement>('input');
  return (
    <search ref={bar} class="cv-filters">
      <SearchField value={filters.text} onText={(text) => set({ text }, true)} />
      <FilterPicks filters={filters} onPick={(change) => set(change)} />
      <OrderPicks />
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
