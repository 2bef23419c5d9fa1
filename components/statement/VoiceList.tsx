import { FORMS, type Statement } from '../../lib/coverage/model.ts';
import type { Voice } from '../../lib/coverage/renderings-of.ts';
import { Fold } from '../Fold.tsx';
import { FormMark } from '../FormMark.tsx';
import { useTranslator } from '../translator-context.tsx';
import { VoiceEntry } from './VoiceEntry.tsx';

/** Entries of one form shown before the rest is folded. */
const SHOWN_FIRST = 3;

interface VoiceListProps {
  readonly statement: Statement;
  readonly voices: readonly Voice[];
  readonly pageWords: string | null;
}

/** The other outlets' renderings, grouped by form, closest wording first. */
export function VoiceList({ statement, voices, pageWords }: VoiceListProps) {
  const { t, number } = useTranslator();
  if (voices.length === 0) return <p class="cq-note">{t('voices_none')}</p>;
  return (
    <section class="cq-voices">
      <h3 class="cq-label">{t('voices_heading', { count: voices.length })}</h3>
      {FORMS.map((form) => {
        const group = voices.filter((voice) => voice.renderings[0].form === form);
        if (group.length === 0) return null;
        return (
          <div key={form} class="cq-group" data-form={form}>
            <h4 class="cq-group-head">
              <FormMark form={form} /> <span class="cq-dim">{number(group.length)}</span>
            </h4>
            <Fold items={group} first={SHOWN_FIRST} class="cq-list">
              {(voice) => (
                <VoiceEntry
                  key={voice.article.id}
                  voice={voice}
                  statement={statement}
                  pageWords={pageWords}
                />
              )}
            </Fold>
          </div>
        );
      })}
    </section>
  );
}
