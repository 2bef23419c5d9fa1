import { useRef } from 'preact/hooks';
import { formatAddress } from '../../lib/coverage/address.ts';
import { narrowTo } from '../../lib/coverage/select.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../lib/export/formats.ts';
import type { ExportRequest } from '../../lib/export/request.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useCoverage } from './coverage-context.tsx';
import { useNavigation } from './navigation.tsx';
import type { CoverageServices } from './services.ts';

/** Saves the selection, or the subject of the view, as a file. Each format is loaded when it is first used. */
export function ExportMenu({ services }: { services: CoverageServices }) {
  const { t, locale } = useTranslator();
  const { bundle } = useBundle();
  const { address } = useNavigation();
  const { grid, selection: all } = useCoverage();
  const selection = narrowTo(address.view, all, { bundle, grid });
  const menu = useRef<HTMLDetailsElement>(null);
  const { failed, attempt } = useAttempt();
  const close = (): void => {
    if (!menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  const save = async (format: ExportFormat): Promise<void> => {
    const request: ExportRequest = { bundle, grid, selection, locale, query: formatAddress(address) };
    const text = await format.write(request);
    services.save({ name: `crossquote-${bundle.event}.${format.extension}`, type: format.type, text });
    close();
  };
  const { statements, texts } = selection;
  return (
    <details
      class="cv-export"
      ref={menu}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <summary>{t('export_menu')}</summary>
      <div class="cv-export-list">
        <p class="cq-note">
          {t('coverage_statements_count', { count: statements.length })} ×{' '}
          {t('coverage_articles_count', { count: texts.length })}
        </p>
        {EXPORT_FORMATS.map((format) => (
          <button
            key={format.id}
            type="button"
            data-format={format.id}
            onClick={() => attempt(() => save(format))}
          >
            <b>{format.name}</b> <span class="cq-dim">{t(format.label)}</span>
          </button>
        ))}
        {failed && (
          <p class="cq-warning" role="alert">
            {t('export_failed')}
          </p>
        )}
      </div>
    </details>
  );
}
