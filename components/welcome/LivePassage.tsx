import { useId, useRef, useState } from 'preact/hooks';
import type { Theme } from '../../lib/settings.ts';
import { useBundle } from '../bundle-context.tsx';
import { Card } from '../card/Card.tsx';
import { FormMark } from '../FormMark.tsx';
import { useTranslator } from '../translator-context.tsx';
import type { SampleSentence } from './sample-passage.ts';

interface LivePassageProps {
  readonly sentences: readonly SampleSentence[];
  readonly theme: Theme;
  readonly onOpenAll: (statement: string) => void;
}

interface SentenceProps {
  readonly sentence: SampleSentence;
  readonly open: boolean;
  readonly cardId: string;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
}

/** One marked sentence: pointing at it, going to it by keyboard or touching it opens its card. */
function Sentence({ sentence: { found, statement }, open, cardId, onOpen, onFocus }: SentenceProps) {
  const { t, local, day } = useTranslator();
  const speaker = local(useBundle().speakerName(statement.speaker));
  return (
    <div class="cq-sentence">
      <p>
        {t('welcome_said', { speaker, day: day(statement.said) })}{' '}
        <button
          type="button"
          class="cq-mark"
          data-form={found.form}
          aria-expanded={open}
          aria-controls={cardId}
          onClick={onOpen}
          onFocus={onFocus}
          onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onOpen()}
        >
          <span>{found.form === 'indirect' ? found.words : `“${found.words}”`}</span>
        </button>
      </p>
      <FormMark form={found.form} />
    </div>
  );
}

/** A few real sentences with marks, and beside them the card that pages get. */
export function LivePassage({ sentences, theme, onOpenAll }: LivePassageProps) {
  const { t } = useTranslator();
  const cardId = useId();
  const [open, setOpen] = useState<string | null>(sentences[0]?.found.statement ?? null);
  const passage = useRef<HTMLDivElement>(null);
  const isClosing = useRef(false);
  // Focusing the words opens their card, except here.
  const close = (): void => {
    isClosing.current = true;
    passage.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    isClosing.current = false;
    setOpen(null);
  };
  const shown = sentences.find(({ found }) => found.statement === open);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key that ends here, from the words and from their card
    <div class="cq-live" onKeyDown={({ key }) => key === 'Escape' && open !== null && close()}>
      <div class="cq-passage" ref={passage}>
        {sentences.map((sentence) => (
          <Sentence
            key={sentence.found.statement}
            sentence={sentence}
            open={sentence.found.statement === open}
            cardId={cardId}
            onOpen={() => setOpen(sentence.found.statement)}
            onFocus={() => isClosing.current || setOpen(sentence.found.statement)}
          />
        ))}
        <p class="cq-hint">{t('welcome_try')}</p>
      </div>
      <div class="cq-live-card" id={cardId}>
        {shown && (
          <Card
            key={shown.found.statement}
            found={shown.found}
            article={null}
            pinned={true}
            theme={theme}
            onPin={close}
            onClose={close}
            onOpenAll={onOpenAll}
          />
        )}
      </div>
    </div>
  );
}
