import { CARRIERS, type Filters, KINDS } from '../../lib/coverage/address.ts';
import { FORM_LABEL } from '../../lib/coverage/form-label.ts';
import { FORMS } from '../../lib/coverage/model.ts';
import { useTranslator } from '../translator-context.tsx';
import { useChoices } from '../use-choices.ts';
import { ARTICLE_KIND_LABEL } from './labels.ts';
import { Pick } from './Pick.tsx';

interface FilterPicksProps {
  readonly filters: Filters;
  readonly onPick: (change: Partial<Filters>) => void;
}

/** The filters of statements, and of the articles that carry them. */
export function FilterPicks({ filters, onPick: set }: FilterPicksProps) {
  const { t } = useTranslator();
  const choices = useChoices();
  const any = t('coverage_any');
  return (
    <>
      <Pick
        label={t('filter_topic')}
        any={any}
        value={filters.topic}
        values={choices.topics}
        onPick={(topic) => set({ topic })}
      />
      <Pick
        label={t('filter_speaker')}
        any={any}
        value={filters.speaker}
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
        label={t('coverage_carriers')}
        any={any}
        value={filters.carriers}
        values={CARRIERS.map((carriers) => [carriers, t('coverage_carriers_alone')])}
        onPick={(carriers) => set({ carriers })}
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
    </>
  );
}
