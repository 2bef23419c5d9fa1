import { COLUMN_ORDERS, ROW_ORDERS, SCOPES, usualScope } from '../../lib/coverage/address.ts';
import { useTranslator } from '../translator-context.tsx';
import { COLUMN_ORDER_LABEL, ROW_ORDER_LABEL, SCOPE_LABEL } from './labels.ts';
import { useNavigation } from './navigation.tsx';
import { Pick } from './Pick.tsx';

/** The choices that always have a value: whose statements are shown, and the orders of rows and columns. */
export function OrderPicks() {
  const { t } = useTranslator();
  const { address, go } = useNavigation();
  const { filters } = address;
  return (
    <>
      <Pick
        label={t('coverage_scope')}
        value={filters.scope}
        values={SCOPES.map((scope) => [scope, t(SCOPE_LABEL[scope])])}
        onPick={(scope) =>
          go({ ...address, filters: { ...filters, scope: scope ?? usualScope(address.view) } })
        }
      />
      <Pick
        label={t('coverage_rows')}
        value={address.rows}
        values={ROW_ORDERS.map((one) => [one, t(ROW_ORDER_LABEL[one])])}
        onPick={(rows) => go({ ...address, rows: rows ?? 'time' })}
      />
      <Pick
        label={t('coverage_columns')}
        value={address.columns}
        values={COLUMN_ORDERS.map((one) => [one, t(COLUMN_ORDER_LABEL[one])])}
        onPick={(columns) => go({ ...address, columns: columns ?? 'statements', sort: null })}
      />
    </>
  );
}
