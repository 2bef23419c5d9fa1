import type { Ref } from 'preact';
import type { Lookup } from '../../lib/coverage/lookup.ts';
import type { Translator } from '../../lib/i18n.ts';
import { type FoundStatement, markedOn, type PageReport } from '../../lib/report.ts';
import type { Theme } from '../../lib/settings.ts';
import { useBundle } from '../bundle-context.tsx';
import { Card } from '../card/Card.tsx';
import { StatementNav } from '../card/StatementNav.tsx';
import { Surroundings } from '../Surroundings.tsx';
import { useTranslator } from '../translator-context.tsx';

/** What the extension shows inside a page. */
export interface PageUiProps {
  readonly report: PageReport;
  readonly bundle: Lookup;
  readonly translator: Translator;
  readonly theme: Theme;
  readonly open: {
    readonly found: FoundStatement;
    readonly pinned: boolean;
    /** The card takes the focus, so that a screen reader announces it by itself. */
    readonly takesFocus: boolean;
  } | null;
  /** Rendered but not shown, because the pointer is near: its card then opens without delay. */
  readonly prepared: FoundStatement | null;
  readonly cardRef: Ref<HTMLDivElement>;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  readonly onOpenAll: (statement: string) => void;
  readonly onChoose: (statement: string) => void;
}

/** Tells a screen reader of a card that opened under the pointer. */
function Announcement({ open }: Pick<PageUiProps, 'open'>) {
  const { t, local } = useTranslator();
  const bundle = useBundle();
  const statement = open && !open.takesFocus ? bundle.statement(open.found.statement) : null;
  return (
    <p class="cq-hidden" role="status">
      {statement && t('card_opened', { speaker: local(bundle.speakerName(statement.speaker)) })}
    </p>
  );
}

/** The list of statements for keyboard and screen reader, and the card where one is open. */
export function PageUi(props: PageUiProps) {
  const { report, open } = props;
  const found = open?.found ?? props.prepared;
  const article = report.recognition.article ?? report.recognition.copyOf?.article ?? null;
  return (
    <Surroundings translator={props.translator} bundle={props.bundle}>
      <StatementNav found={markedOn(report)} theme={props.theme} onChoose={props.onChoose} />
      <Announcement open={open} />
      <div class="cq-popover" popover="manual" ref={props.cardRef}>
        {found && (
          <Card
            key={found.statement}
            found={found}
            article={article}
            pinned={open?.pinned ?? false}
            theme={props.theme}
            onPin={props.onPin}
            onClose={props.onClose}
            onOpenAll={props.onOpenAll}
          />
        )}
      </div>
    </Surroundings>
  );
}
