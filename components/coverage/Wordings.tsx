import { FORMS, type Statement } from '../../lib/coverage/model.ts';
import type { Voice } from '../../lib/coverage/renderings-of.ts';
import { FormMark } from '../FormMark.tsx';
import { VoiceEntry } from '../statement/VoiceEntry.tsx';
import { useTranslator } from '../translator-context.tsx';

interface WordingsProps {
  readonly statement: Statement;
  readonly voices: readonly Voice[];
}

/** All renderings of a statement, by form, closest wording first. */
export function Wordings({ statement, voices }: WordingsProps) {
  const { t, number } = useTranslator();
  return (
    <section data-list="wordings">
      <h2 class="cv-section">{t('coverage_voices', { count: voices.length })}</h2>
      {FORMS.map((form) => {
        const group = voices.filter(({ renderings }) => renderings[0].form === form);
        if (group.length === 0) return null;
        return (
          <section key={form} class="cq-group" data-form={form}>
            <h3>
              <FormMark form={form} /> <span class="cq-dim">{number(group.length)}</span>
            </h3>
            <ul class="cq-list">
              {group.map((voice) => (
                <VoiceEntry key={voice.article.id} voice={voice} statement={statement} pageWords={null} />
              ))}
            </ul>
          </section>
        );
      })}
      {voices.length === 0 && <p class="cq-note">{t('voices_none')}</p>}
    </section>
  );
}
