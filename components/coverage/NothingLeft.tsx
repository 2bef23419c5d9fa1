import { isFiltered } from '../../lib/coverage/address.ts';
import { useTranslator } from '../translator-context.tsx';
import { useCoverage } from './coverage-context.tsx';
import { useNavigation } from './navigation.tsx';
import { ViewHeading } from './ViewHeading.tsx';

/** Do the filters leave no statement? */
export function useNothingLeft(): boolean {
  const { address } = useNavigation();
  const { selection } = useCoverage();
  return selection.statements.length === 0 && isFiltered(address);
}

/** Shown instead of a list if the filters leave no statement. */
export function NothingLeft({ title }: { title: string }) {
  const { t } = useTranslator();
  return (
    <section class="cv-page">
      <ViewHeading>{title}</ViewHeading>
      <p>{t('search_none')}</p>
    </section>
  );
}
