import type { Statement } from '../../lib/coverage/model.ts';
import type { Voice } from '../../lib/coverage/renderings-of.ts';
import { atWords } from '../../lib/coverage/text-fragment.ts';
import { baseFor, differencesFrom, isVerbatim } from '../../lib/wording/base.ts';
import type { WordingPart } from '../../lib/wording/diff.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';
import { Wording } from '../wording/Wording.tsx';

interface VoiceProps {
  readonly voice: Voice;
  readonly statement: Statement;
  /** The open page's words, to compare with where there is no record. */
  readonly pageWords: string | null;
}

/** What there is to know about one rendering beside its words, in short phrases. */
function useNotes(voice: Voice): string[] {
  const { t, local, list, languageName, locale } = useTranslator();
  const bundle = useBundle();
  const { article, renderings, copies } = voice;
  const [best, ...others] = renderings;
  const carriers = article.carrier === undefined ? [] : [local(bundle.outletName(article.carrier))];
  const copying = copies.map((copy) => local(bundle.outletName(copy.carrier ?? copy.outlet)));
  const notes: (string | false)[] = [
    article.language !== locale && t('voice_language', { language: languageName(article.language) }),
    best.where === 'headline' && t('voice_headline_place'),
    best.where === 'standfirst' && t('voice_standfirst_place'),
    others.length > 0 && t('voice_more_places'),
    best.attributedTo !== undefined && t('attributed_there', { name: best.attributedTo }),
    best.cut === true && t('voice_breaks_off'),
    best.unconfirmed === true && t('voice_unconfirmed'),
    carriers.length > 0 && t('voice_carriers', { names: list(carriers) }),
    copying.length > 0 && t('voice_copies', { names: list(copying) }),
  ];
  return notes.filter((note) => note !== false);
}

/** The words of the outlet, with their differences where they were compared. */
function VoiceWords({ voice, parts }: { voice: Voice; parts: readonly WordingPart[] | null }) {
  const { local } = useTranslator();
  const { article } = voice;
  const [best] = voice.renderings;
  if (best.words === undefined) {
    return best.summary ? <p class="cq-reported">{local(best.summary)}</p> : null;
  }
  return (
    <blockquote class="cq-quote">
      {parts ? (
        <Wording parts={parts} language={article.language} hasContext={best.form === 'direct'} />
      ) : (
        <bdi class="cq-words" lang={article.language}>
          {best.words}
        </bdi>
      )}
    </blockquote>
  );
}

/** One outlet's rendering: who, when, in which words (not repeated where they are the same), and a link to them. */
export function VoiceEntry({ voice, statement, pageWords }: VoiceProps) {
  const { t, day, local } = useTranslator();
  const bundle = useBundle();
  const notes = useNotes(voice);
  const { article } = voice;
  const name = local(bundle.outletName(article.outlet));
  const [{ words }] = voice.renderings;
  const base = baseFor(statement, article.language, pageWords);
  const parts = words === undefined ? null : differencesFrom(base, words);
  const isSame = parts !== null && isVerbatim(parts);
  return (
    <li class="cq-voice" data-article={article.id}>
      <p class="cq-voice-head">
        <a
          class="cq-outlet"
          href={atWords(article.url, words)}
          target="_blank"
          rel="noreferrer"
          aria-label={t('voice_open', { outlet: name })}
        >
          {name}
        </a>{' '}
        <time class="cq-dim" dateTime={article.published}>
          {day(article.published, 'short')}
        </time>
        {isSame && <span class="cq-verbatim">{t(base?.record ? 'wording_same' : 'wording_same_here')}</span>}
      </p>
      {!isSame && <VoiceWords voice={voice} parts={parts} />}
      {notes.length > 0 && <p class="cq-note">{notes.join(' · ')}</p>}
    </li>
  );
}
