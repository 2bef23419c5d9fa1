import type { WordingPart } from '../../lib/wording/diff.ts';
import { layWording, type WordingPiece } from '../../lib/wording/layout.ts';
import { useTranslator } from '../translator-context.tsx';

/** Words of the other side shown before and after the quotation, so that the reader sees where it was taken from. */
const CONTEXT_WORDS = 7;

/** What the record says before or after the quoted words: shown as context, not as an omission. */
function Context({ words, side }: { words: string; side: 'before' | 'after' }) {
  const all = words.trim().split(/\s+/u);
  const isLong = all.length > CONTEXT_WORDS;
  const near = side === 'before' ? all.slice(-CONTEXT_WORDS) : all.slice(0, CONTEXT_WORDS);
  const text = near.join(' ');
  return (
    <span class="cq-context" title={isLong ? words.trim() : undefined}>
      {side === 'before' ? `${isLong ? '… ' : ''}${text} ` : ` ${text}${isLong ? ' …' : ''}`}
    </span>
  );
}

function LeftOut({ words }: { words: string }) {
  const { t } = useTranslator();
  return (
    <del class="cq-del">
      <span class="cq-hidden">{t('wording_left_out_start')} </span>
      {words}
      <span class="cq-hidden"> {t('wording_end')}</span>
    </del>
  );
}

function Added({ words, isInsertion }: { words: string; isInsertion: boolean }) {
  const { t } = useTranslator();
  return (
    <ins class={isInsertion ? 'cq-ins cq-ins-bracketed' : 'cq-ins'}>
      <span class="cq-hidden">{t(isInsertion ? 'wording_insertion_start' : 'wording_added_start')} </span>
      {words}
      <span class="cq-hidden"> {t('wording_end')}</span>
    </ins>
  );
}

/** Left-out words first, then what stands in their place. */
function Difference({ part }: { part: WordingPart }) {
  const theirs = part.theirs.trim();
  const ours = part.ours.trim();
  const tail = /\s$/u.test(part.ours || part.theirs) ? ' ' : '';
  return (
    <>
      {theirs !== '' && <LeftOut words={theirs} />}
      {theirs !== '' && ours !== '' && ' '}
      {ours !== '' && part.mark === 'cut' && <span class="cq-cut">{ours}</span>}
      {ours !== '' && part.mark !== 'cut' && <Added words={ours} isInsertion={part.mark === 'insertion'} />}
      {tail}
    </>
  );
}

function Piece({ part, role, gap }: WordingPiece) {
  if (role === 'before' || role === 'after') return <Context words={part.theirs} side={role} />;
  return (
    <>
      {gap && ' '}
      {role === 'same' ? part.ours : <Difference part={part} />}
    </>
  );
}

interface WordingProps {
  /** Out of `compareWordings(record, words)`. */
  readonly parts: readonly WordingPart[];
  /** Language of the words, ISO 639-1, where known. */
  readonly language?: string | undefined;
  /** Whether to show what the other wording says before and after. */
  readonly hasContext?: boolean;
}

/**
 * A wording with its differences from another one, as insertions and deletions that a screen reader can hear.
 * What the other wording says before and after is shown as context. Text only, whatever the words hold.
 */
export function Wording({ parts, language, hasContext = true }: WordingProps) {
  return (
    <bdi class="cq-words" lang={language}>
      {layWording(parts, hasContext).map((piece) => (
        <Piece {...piece} key={piece.key} />
      ))}
    </bdi>
  );
}
