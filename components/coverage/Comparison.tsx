import { useMemo } from 'preact/hooks';
import { collate } from '../../lib/coverage/collate.ts';
import { comparisonBase } from '../../lib/coverage/comparison-base.ts';
import { cutsOf } from '../../lib/coverage/cuts.ts';
import type { Statement } from '../../lib/coverage/model.ts';
import { quotedWords } from '../../lib/coverage/quoted-words.ts';
import { recordsOf } from '../../lib/coverage/records-of.ts';
import { renderingsOf } from '../../lib/coverage/renderings-of.ts';
import { variantsOf } from '../../lib/coverage/variants.ts';
import { useBundle } from '../bundle-context.tsx';
import { Absences } from '../statement/Absences.tsx';
import { RecordQuote } from '../statement/RecordQuote.tsx';
import { SaidLines } from '../statement/StatementHead.tsx';
import { useTranslator } from '../translator-context.tsx';
import { CollationTable } from './CollationTable.tsx';
import { useCoverage } from './coverage-context.tsx';
import { CutList, VariantList } from './Departures.tsx';
import { ViewHeading } from './ViewHeading.tsx';
import { Wordings } from './Wordings.tsx';

/** The comparisons of one statement, by language: languages with a record first, then the reader's own. */
function useComparison(statement: Statement) {
  const { bundle } = useBundle();
  const { grid } = useCoverage();
  const { locale } = useTranslator();
  return useMemo(() => {
    const quoted = quotedWords(grid, statement.id);
    const languages = [...new Set(quoted.map(({ article }) => article.language))];
    const collations = languages
      .flatMap((language) => {
        const base = comparisonBase(statement, language, quoted);
        const inLanguage = quoted.filter(({ article }) => article.language === language);
        const collation = base && collate(base.words, inLanguage);
        return collation && collation.segments.length > 1 ? [{ base, collation }] : [];
      })
      .sort(
        ({ base: a }, { base: b }) =>
          Number(b.record !== null) - Number(a.record !== null) ||
          Number(b.language === locale) - Number(a.language === locale),
      );
    return {
      collations,
      records: recordsOf(bundle, statement, locale),
      cuts: cutsOf(grid, statement),
      variants: variantsOf(grid, statement),
      voices: renderingsOf(bundle, statement.id),
    };
  }, [bundle, grid, statement, locale]);
}

/** Who said it, in which office, when and where, and on what. */
function Byline({ statement }: { statement: Statement }) {
  const { local } = useTranslator();
  const bundle = useBundle();
  const speaker = bundle.speaker(statement.speaker);
  return (
    <div class="cv-byline">
      <p>
        <b>{local(bundle.speakerName(statement.speaker))}</b>
        {speaker && <span class="cq-dim"> {local(speaker.role)}</span>}
      </p>
      <SaidLines statement={statement} />
    </div>
  );
}

/** One statement: the words on record, all wordings aligned against them, what differs, what was cut, and by whom. */
export function Comparison({ statement }: { statement: Statement }) {
  const { t, local } = useTranslator();
  const bundle = useBundle();
  const { collations, records, cuts, variants, voices } = useComparison(statement);
  return (
    <article class="cv-page" data-statement={statement.id}>
      <ViewHeading kicker={local(bundle.topicLabel(statement.topic))}>{local(statement.gist)}</ViewHeading>
      <Byline statement={statement} />
      <section class="cv-records">
        <h2 class="cq-hidden">{t('record_heading')}</h2>
        {records.map(({ record }) => (
          <RecordQuote key={record.language} record={record} />
        ))}
        {records.length === 0 && <p class="cq-note">{t('record_none_browsing')}</p>}
      </section>
      {collations.length > 0 && (
        <section>
          <h2 class="cv-section">{t('coverage_word_by_word')}</h2>
          {collations.map(({ base, collation }) => (
            <CollationTable key={base.language} base={base} collation={collation} />
          ))}
        </section>
      )}
      <div class="cv-columns">
        <Wordings statement={statement} voices={voices.voices} />
        <div>
          <VariantList variants={variants} />
          <CutList cuts={cuts} />
          <Absences leaveOut={voices.leaveOut} unknown={voices.unknown} />
        </div>
      </div>
    </article>
  );
}
