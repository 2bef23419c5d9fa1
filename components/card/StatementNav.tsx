import { FORM_LABEL } from '../../lib/coverage/form-label.ts';
import type { FoundStatement } from '../../lib/report.ts';
import type { Theme } from '../../lib/settings.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';

/**
 * Words drawn as generated content, which screen readers read too. The browser would find and copy text, although nobody
 * sees it.
 */
const Drawn = ({ words }: { words: string }) => <span data-words={words} />;

interface StatementNavProps {
  /** In reading order. */
  readonly found: readonly FoundStatement[];
  readonly theme: Theme;
  /** Scrolls to the statement and opens its card. */
  readonly onChoose: (statement: string) => void;
}

/**
 * The statements of the page as a landmark for keyboard and screen reader, because a painter may leave no elements to
 * focus. Out of sight until the focus is in it.
 */
export function StatementNav({ found, theme, onChoose }: StatementNavProps) {
  const { t, local, locale } = useTranslator();
  const bundle = useBundle();
  if (found.length === 0) return null;
  return (
    <nav class="cq cq-nav" aria-label={t('nav_label')} lang={locale} data-theme={theme}>
      <p class="cq-label">
        <Drawn words={t('found_count', { count: found.length })} />
      </p>
      <ol class="cq-nav-list">
        {found.map(({ statement, form, words }) => {
          const known = bundle.statement(statement);
          const speaker = known ? local(bundle.speakerName(known.speaker)) : '';
          const said = form === 'indirect' && known ? local(known.gist) : words;
          const how = t(FORM_LABEL[form]);
          return (
            <li key={statement}>
              <button
                type="button"
                class="cq-nav-item"
                data-statement={statement}
                aria-label={`${speaker} ${said} ${how}`.trim()}
                onClick={() => onChoose(statement)}
              >
                <strong>
                  <Drawn words={speaker} />
                </strong>{' '}
                <bdi>
                  <Drawn words={said} />
                </bdi>{' '}
                <span class="cq-dim">
                  <Drawn words={how} />
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
