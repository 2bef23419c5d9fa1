import type { Occasion, Statement } from '../../lib/coverage/model.ts';
import { nearnessOf } from '../../lib/coverage/nearness.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';

/** Says that a statement was not made at the meeting; nothing if it was. */
function ElsewhereLine({ occasion }: { occasion: Occasion }) {
  const { t, day, local } = useTranslator();
  const near = nearnessOf(useBundle().bundle, occasion);
  if (near.kind === 'own') return null;
  const place = local(occasion.place);
  const said = {
    before: 'said_before_meeting',
    after: 'said_after_meeting',
  } as const;
  const text =
    near.kind === 'beside'
      ? t('said_beside_meeting', { place, day: day(occasion.day) })
      : t(said[near.kind], { place, count: near.days });
  return <p class="cq-elsewhere">{text}</p>;
}

/** When and on which occasion something was said; if not at the meeting, also where and how many days apart. */
export function SaidLines({ statement }: { statement: Statement }) {
  const { t, day, local } = useTranslator();
  const bundle = useBundle();
  const occasion = bundle.occasion(statement.occasion);
  const when = day(statement.said);
  return (
    <>
      <p class="cq-when">
        {occasion ? t('said_when_where', { day: when, occasion: local(occasion.label) }) : when}
      </p>
      {occasion && <ElsewhereLine occasion={occasion} />}
    </>
  );
}

interface StatementHeadProps {
  readonly statement: Statement;
  /** Id for the speaker's name, by which the surrounding element is labelled. */
  readonly headingId: string;
}

/** Who said it, in which office, when and on which occasion. */
export function StatementHead({ statement, headingId }: StatementHeadProps) {
  const { local } = useTranslator();
  const bundle = useBundle();
  const speaker = bundle.speaker(statement.speaker);
  return (
    <div class="cq-head">
      <h2 class="cq-speaker" id={headingId}>
        {local(bundle.speakerName(statement.speaker))}
      </h2>
      {speaker && <p class="cq-role">{local(speaker.role)}</p>}
      <SaidLines statement={statement} />
    </div>
  );
}
