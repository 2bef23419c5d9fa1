import { recordIn } from '../../lib/coverage/base-for.ts';
import { compareVoice, type WordingComparison } from '../../lib/coverage/compare-voice.ts';
import type { Statement } from '../../lib/coverage/model.ts';
import { renderingNotes } from '../../lib/coverage/rendering-notes.ts';
import type { Voice } from '../../lib/coverage/renderings-of.ts';
import { atWords } from '../../lib/coverage/text-fragment.ts';
import { printOf } from '../../lib/coverage/texts.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';
import { Wording } from '../wording/Wording.tsx';

interface VoiceProps {
  readonly voice: Voice;
  readonly statement: Statement;
  /** The open page's words, to compare with where there is no record. */
  readonly pageWords: string | null;
}

/** Short notes about one rendering. `foreign`: language of the record, if that is why the words were not compared with it. */
function useNotes(voice: Voice, foreign: string | null): string[] {
  const translator = useTranslator();
  const { t, local, list, languageName, locale } = translator;
  const bundle = useBundle();
  const { article, renderings, copies } = voice;
  const [best, ...others] = renderings;
  const carriers = article.carrier === undefined ? [] : [local(bundle.outletName(article.carrier))];
  const copying = copies.map((copy) => local(bundle.printerName(copy)));
  const notes: (string | false)[] = [
    article.language !== locale && t('voice_language', { language: languageName(article.language) }),
    foreign !== null && t('voice_not_compared', { language: languageName(foreign) }),
    ...renderingNotes(best, translator),
    others.length > 0 && t('voice_more_places'),
    carriers.length > 0 && t('voice_carriers', { names: list(carriers) }),
    copying.length > 0 && t('voice_copies', { names: list(copying) }),
  ];
  return notes.filter((note) => note !== false);
}

const SAME_LABEL = { 'as-record': 'wording_same', 'as-page': 'wording_same_here' } as const;

/** The words of the outlet with their differences, if they could be compared. Identical words take one line. */
function VoiceWords({
  voice,
  words,
  comparison,
}: {
  voice: Voice;
  words: string;
  comparison: WordingComparison;
}) {
  const { language } = voice.article;
  const hasContext = voice.renderings[0].form === 'direct';
  const isSame = comparison.kind === 'as-record' || comparison.kind === 'as-page';
  return (
    <blockquote class={isSame ? 'cq-quote cq-quote-same' : 'cq-quote'}>
      {comparison.kind === 'differs' ? (
        <Wording parts={comparison.parts} language={language} hasContext={hasContext} />
      ) : (
        <bdi class="cq-words cq-quoted" lang={language}>
          {words}
        </bdi>
      )}
    </blockquote>
  );
}

/** Who prints it and when, with a link that opens the article at the words. */
function VoiceHead({ voice, same }: { voice: Voice; same: string | null }) {
  const { t, day, local } = useTranslator();
  const { article, copies, renderings } = voice;
  const [best] = renderings;
  const { url } = printOf({ original: article, copies }, best);
  const name = local(useBundle().outletName(article.outlet));
  return (
    <p class="cq-voice-head">
      <a
        class="cq-outlet"
        href={atWords(url, best.words)}
        target="_blank"
        rel="noreferrer"
        aria-label={t('voice_open', { outlet: name })}
      >
        {name}
      </a>{' '}
      <time class="cq-dim" dateTime={article.published}>
        {day(article.published, 'short')}
      </time>{' '}
      {same !== null && <span class="cq-verbatim">{same}</span>}
    </p>
  );
}

/** One outlet's rendering: who, when, in which words, and a link that opens the article at them. */
export function VoiceEntry({ voice, statement, pageWords }: VoiceProps) {
  const { t, local } = useTranslator();
  const { language } = voice.article;
  const [{ words, summary }] = voice.renderings;
  const comparison = words === undefined ? null : compareVoice(statement, language, words, pageWords);
  const record = comparison?.kind === 'not-comparable' ? recordIn(statement, language) : undefined;
  const notes = useNotes(voice, record && record.language !== language ? record.language : null);
  const isSame = comparison?.kind === 'as-record' || comparison?.kind === 'as-page';
  return (
    <li class="cq-voice" data-article={voice.article.id}>
      <VoiceHead voice={voice} same={isSame ? t(SAME_LABEL[comparison.kind]) : null} />
      {words !== undefined && comparison && (
        <VoiceWords voice={voice} words={words} comparison={comparison} />
      )}
      {words === undefined && summary && <p class="cq-reported">{local(summary)}</p>}
      {notes.length > 0 && <p class="cq-note">{notes.join(' · ')}</p>}
    </li>
  );
}
