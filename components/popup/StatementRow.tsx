import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Statement } from '../../lib/coverage/model.ts';
import type { Reach } from '../../lib/coverage/reach.ts';
import type { FoundStatement } from '../../lib/report.ts';
import { languageByScript } from '../../lib/text/scripts.ts';
import { useBundle } from '../bundle-context.tsx';
import { FormMark } from '../FormMark.tsx';
import { Icon } from '../IconButton.tsx';
import { StatementBody } from '../statement/StatementBody.tsx';
import { SaidLines } from '../statement/StatementHead.tsx';
import { useTranslator } from '../translator-context.tsx';
import { PositionMark } from './PositionMark.tsx';
import type { PopupActions } from './page-state.ts';
import { ReachMark } from './ReachMark.tsx';

/** What the rows of one popup have in common. */
export interface RowSetting {
  /** The bundled article that the page is, or copies. */
  readonly article: string | null;
  /** The statement the popup was opened on. */
  readonly focus: string | null;
  /** Whether a page is open that numbers are relative to. */
  readonly hasPage: boolean;
  readonly actions: Pick<PopupActions, 'onOpenCoverage' | 'onShow'>;
}

interface StatementRowProps extends RowSetting {
  readonly statement: Statement;
  readonly found: FoundStatement | null;
  readonly reach: Reach;
}

/**
 * The words as the page has them; for reported or absent statements what was said, in our words. Where the row
 * is open, the page's words stand below against the record, and here only for screen readers.
 */
function Lead({
  statement,
  found,
  open,
}: Pick<StatementRowProps, 'statement' | 'found'> & { open: boolean }) {
  const { local } = useTranslator();
  if (found && found.form !== 'indirect') {
    return (
      <span class={open ? 'cq-hidden' : 'cq-row-words'}>
        <bdi lang={languageByScript(found.words)}>{found.words}</bdi>
      </span>
    );
  }
  return <span class="cq-row-gist">{local(statement.gist)}</span>;
}

/** The line under the words: who, how, and how widely it is carried. */
function Facts({ statement, found, reach, hasPage }: StatementRowProps) {
  const { t, local } = useTranslator();
  return (
    <span class="cq-row-facts">
      <span class="cq-row-speaker">{local(useBundle().speakerName(statement.speaker))}</span>
      {found && <PositionMark position={found.position} />}
      {found && <FormMark form={found.form} />}
      {found?.places === 0 && <span>{t('not_marked_here')}</span>}
      {found && found.places > 1 && <span>{t('places_here', { count: found.places })}</span>}
      <ReachMark reach={reach} beside={hasPage} />
    </span>
  );
}

/** One statement of a list; it unfolds to this page's words against the record and the other outlets. */
export function StatementRow(props: StatementRowProps) {
  const { statement, found, article, focus, actions } = props;
  const { t } = useTranslator();
  const isFocus = focus === statement.id;
  const [open, setOpen] = useState(isFocus);
  const bodyId = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isFocus) return;
    setOpen(true);
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView?.({ block: 'start' });
  }, [isFocus]);
  return (
    <li class="cq-row" data-statement={statement.id} data-form={found?.form ?? 'absent'}>
      <button
        ref={button}
        type="button"
        class="cq-row-button"
        aria-expanded={open}
        aria-controls={bodyId}
        onClick={() => setOpen(!open)}
      >
        <Lead statement={statement} found={found} open={open} />
        <Facts {...props} />
        <Icon name="chevron" />
      </button>
      <div class="cq-row-body" id={bodyId} hidden={!open}>
        {open && (
          <>
            <SaidLines statement={statement} />
            <StatementBody statement={statement} found={found} article={article} />
            <p class="cq-row-actions">
              {found && found.places > 0 && (
                <button type="button" class="cq-more" onClick={() => actions.onShow(statement.id)}>
                  {t('statement_show_on_page')}
                </button>
              )}
              <button type="button" class="cq-more" onClick={() => actions.onOpenCoverage(statement.id)}>
                {t('statement_all')}
              </button>
            </p>
          </>
        )}
      </div>
    </li>
  );
}
