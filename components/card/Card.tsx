import { useId } from 'preact/hooks';
import type { FoundStatement } from '../../lib/report.ts';
import type { Theme } from '../../lib/settings.ts';
import { useBundle } from '../bundle-context.tsx';
import { IconButton } from '../IconButton.tsx';
import { StatementBody } from '../statement/StatementBody.tsx';
import { StatementHead } from '../statement/StatementHead.tsx';
import { useTranslator } from '../translator-context.tsx';

/** Everything the card shows and does; it calls no browser API. */
export interface CardProps {
  readonly found: FoundStatement;
  /** The bundled article the page is, or copies. */
  readonly article: string | null;
  /** Stays open until it is closed. */
  readonly pinned: boolean;
  readonly theme: Theme;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  /** Opens the coverage of the statement. */
  readonly onOpenAll: (statement: string) => void;
}

/**
 * What a mark opens: who said it, this page's words against the record, and every other outlet's. Needs
 * `BundleContext` and `TranslatorContext`; renders nothing for a statement that is not in the bundle.
 */
export function Card({ found, article, pinned, theme, onPin, onClose, onOpenAll }: CardProps) {
  const { t, locale } = useTranslator();
  const statement = useBundle().statement(found.statement);
  const headingId = useId();
  if (statement === null) return null;
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      class="cq cq-card"
      role="dialog"
      aria-labelledby={headingId}
      lang={locale}
      data-theme={theme}
      data-statement={statement.id}
      data-pinned={pinned}
      onKeyDown={closeOnEscape}
    >
      <div class="cq-card-top">
        <StatementHead statement={statement} headingId={headingId} />
        <div class="cq-tools">
          <IconButton icon="pin" label={t('card_pin')} pressed={pinned} onClick={() => onPin(!pinned)} />
          <IconButton icon="close" label={t('card_close')} onClick={onClose} />
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <section class="cq-card-scroll" tabIndex={0} aria-labelledby={headingId}>
        <StatementBody statement={statement} found={found} article={article} />
      </section>
      <button type="button" class="cq-all" onClick={() => onOpenAll(statement.id)}>
        {t('card_all')}
      </button>
    </div>
  );
}
