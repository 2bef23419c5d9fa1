import { useId } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n.ts';
import type { NearMiss } from '../../lib/match/types.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';

const REASON_LABEL = {
  negation: 'near_negation',
  number: 'near_number',
  opposite: 'near_opposite',
  name: 'near_name',
  speaker: 'near_speaker',
} as const satisfies Record<NearMiss['reason'], MessageKey>;

/** Words of the page that resemble a known statement but are not linked to it, each with the reason. */
export function NearMissList({ nearMisses }: { nearMisses: readonly NearMiss[] }) {
  const { t, local, number } = useTranslator();
  const bundle = useBundle();
  const headingId = useId();
  if (nearMisses.length === 0) return null;
  const placed = nearMisses.map((nearMiss, place) => ({ ...nearMiss, place }));
  return (
    <section class="cq-section" data-list="near" aria-labelledby={headingId}>
      <h2 class="cq-section-title" id={headingId}>
        {t('near_heading')} <span class="cq-count">{number(nearMisses.length)}</span>
      </h2>
      <ul class="cq-near">
        {placed.map(({ statement, words, reason, place }) => {
          const known = bundle.statement(statement);
          return (
            <li key={place}>
              <span class="cq-row-words">
                <bdi>{words}</bdi>
              </span>
              <p class="cq-note">
                {t(REASON_LABEL[reason])}
                {known && ` · ${t('near_like', { gist: local(known.gist) })}`}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
