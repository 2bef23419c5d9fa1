import { useMemo } from 'preact/hooks';
import type { TripLeg } from '../../lib/coverage/model.ts';
import { type TimelineDay, timelineOf } from '../../lib/coverage/timeline.ts';
import { useBundle } from '../bundle-context.tsx';
import { Fold } from '../Fold.tsx';
import { useTranslator } from '../translator-context.tsx';
import { useCoverage } from './coverage-context.tsx';
import { NothingLeft, useNothingLeft } from './NothingLeft.tsx';
import { ViewHeading } from './ViewHeading.tsx';
import { ViewLink } from './ViewLink.tsx';

/** Items of a list shown before the rest is folded. */
const SHOWN_FIRST = 5;

/** The legs of the trip as bars over its days. */
function Trip({ legs, days }: { legs: readonly TripLeg[]; days: readonly TimelineDay[] }) {
  const { t, local, day } = useTranslator();
  const { bundle } = useBundle();
  if (legs.length === 0) return null;
  const column = (iso: string): number => days.findIndex((one) => one.day === iso) + 1;
  return (
    <ol class="cv-trip" aria-label={t('coverage_trip')} style={{ '--days': days.length }}>
      {legs.map(({ event, place, from, to }, i) => (
        <li
          key={event}
          data-own={event === bundle.event || undefined}
          style={{ gridColumn: `${column(from)} / ${column(to) + 1}`, gridRow: (i % 2) + 1 }}
        >
          <b>{local(place)}</b> <span>{`${day(from, 'short')} – ${day(to, 'short')}`}</span>
        </li>
      ))}
    </ol>
  );
}

/** What was said on one occasion. */
function Said({ occasions }: { occasions: TimelineDay['occasions'] }) {
  const { t, local, number } = useTranslator();
  const bundle = useBundle();
  return occasions.map(({ occasion, isOwn, statements }) => (
    <section key={occasion.id} class="cv-occasion" data-own={isOwn || undefined}>
      <h3>
        {local(occasion.label)}
        {'\u00a0'}
        <span class="cq-dim">{number(statements.length)}</span>
      </h3>
      <p class="cq-note">
        {local(occasion.place)}
        {!isOwn && ` · ${t('coverage_elsewhere')}`}
      </p>
      <Fold items={statements} first={SHOWN_FIRST} class="cv-list">
        {(statement) => (
          <li key={statement.id} data-statement={statement.id}>
            <span class="cq-dim">{local(bundle.speakerName(statement.speaker))}</span>{' '}
            <ViewLink to={{ name: 'statement', id: statement.id }}>{local(statement.gist)}</ViewLink>
          </li>
        )}
      </Fold>
    </section>
  ));
}

/** What was published on one day, or with its day on several. */
function Published({ texts, isDated = false }: { texts: TimelineDay['texts']; isDated?: boolean }) {
  const { t, day, local } = useTranslator();
  const bundle = useBundle();
  if (texts.length === 0) return null;
  return (
    <section class="cv-published">
      <h3>{t('coverage_published_count', { count: texts.length })}</h3>
      <Fold items={texts} first={SHOWN_FIRST * 2} class="cv-list">
        {({ text: { original }, statements }) => (
          <li key={original.id} data-article={original.id}>
            <b>{local(bundle.outletName(original.outlet))}</b>{' '}
            <ViewLink
              to={{ name: 'article', id: original.id }}
              lang={original.headline === null ? undefined : original.language}
            >
              {original.headline ?? t('related_no_headline')}
            </ViewLink>{' '}
            <span class="cq-dim">
              {isDated && `${day(original.published)} · `}
              {t('related_statements', { count: statements })}
            </span>
          </li>
        )}
      </Fold>
    </section>
  );
}

/** The trip day by day: where it was, what was said there, and what was published. */
export function TimelineView() {
  const { t, day } = useTranslator();
  const { bundle } = useBundle();
  const { grid, selection } = useCoverage();
  const isEmpty = useNothingLeft();
  const { days, elsewhen } = useMemo(() => timelineOf(bundle, grid, selection), [bundle, grid, selection]);
  if (isEmpty) return <NothingLeft title={t('coverage_timeline')} />;
  return (
    <section class="cv-page cv-timeline">
      <ViewHeading>{t('coverage_timeline')}</ViewHeading>
      <Trip legs={bundle.trip ?? []} days={days} />
      <ol class="cv-days">
        {days.map(({ day: iso, occasions, texts }) => (
          <li key={iso} data-day={iso}>
            <h2>
              <time dateTime={iso}>{day(iso)}</time>
            </h2>
            {occasions.length + texts.length === 0 && <p class="cq-note">{t('coverage_nothing')}</p>}
            <div>
              <Said occasions={occasions} />
            </div>
            <Published texts={texts} />
          </li>
        ))}
      </ol>
      {elsewhen.occasions.length + elsewhen.texts.length > 0 && (
        <section>
          <h2 class="cv-section">{t('coverage_elsewhen')}</h2>
          <Said occasions={elsewhen.occasions} />
          <Published texts={elsewhen.texts} isDated />
        </section>
      )}
    </section>
  );
}
