import type { Ref } from 'preact';
import type { Lookup } from '../../lib/coverage/lookup.ts';
import type { Translator } from '../../lib/i18n.ts';
import type { FoundStatement, PageReport } from '../../lib/report.ts';
import { BundleContext } from '../bundle-context.tsx';
import { Card } from '../card/Card.tsx';
import { StatementNav } from '../card/StatementNav.tsx';
import { TranslatorContext } from '../translator-context.tsx';

/** What the extension shows inside a page. */
export interface PageUiProps {
  readonly report: PageReport;
  readonly bundle: Lookup;
  readonly translator: Translator;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly open: { readonly found: FoundStatement; readonly pinned: boolean } | null;
  readonly cardRef: Ref<HTMLDivElement>;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  readonly onOpenAll: (statement: string) => void;
  readonly onChoose: (statement: string) => void;
}

/** The list of statements for keyboard and screen reader, and the card where one is open. */
export function PageUi(props: PageUiProps) {
  const { report, open } = props;
  const article = report.recognition.article ?? report.recognition.copyOf?.article ?? null;
  return (
    <TranslatorContext.Provider value={props.translator}>
      <BundleContext.Provider value={props.bundle}>
        <StatementNav found={report.found} theme={props.theme} onChoose={props.onChoose} />
        <div class="cq-popover" popover="manual" ref={props.cardRef}>
          {open && (
            <Card
              found={open.found}
              article={article}
              pinned={open.pinned}
              theme={props.theme}
              onPin={props.onPin}
              onClose={props.onClose}
              onOpenAll={props.onOpenAll}
            />
          )}
        </div>
      </BundleContext.Provider>
    </TranslatorContext.Provider>
  );
}
