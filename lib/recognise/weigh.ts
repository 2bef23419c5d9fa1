import type { Dating } from './dating.ts';
import type { Gathered, Signs } from './gather.ts';
import { alongLine, reason } from './reason.ts';
import type { RecogniseData } from './recognise-data.ts';
import type { Reason } from './types.ts';
import { confirmed, dateReasons, isOffDate } from './weigh-date.ts';
import { isOthersNews, neighbourReasons } from './weigh-neighbours.ts';

/**
 * The weights of the evidence, in log-odds, set by hand on the labelled pages of `tests/evaluation` (split `dev`). Each
 * is shown to the reader as a sentence under "Why this page?".
 */
const PRIOR = -2.2;
const KNOWN_ADDRESS = 4;
const COPY = 3.5;
const RETOLD = 3;
const HOST = 1.3;
const GUEST = 0.6;
const OTHER_PERSON = 0.3;
/** Most that names can weigh if all are in one paragraph, in a text of more than a few paragraphs. */
const ONE_PARAGRAPH = 2;
const FEW_PARAGRAPHS = 5;
const FORMAT = 0.9;
const PLACE = 0.5;
const DOCUMENT = 0.5;
const IN_TITLE = 0.7;
const FOCUS = { even: 0.22, slope: 12, least: -3.2, most: 2.2 };
/** Weight if nothing ties names and places to this event: no host, format, document or article, and hardly a statement. */
const UNTIED = -2;
/** Upper bounds if the date is wrong: place and stock phrases recur at later meetings. */
const OFF_DATE = { statements: 1, focus: 0.6 };
const STATEMENT = 0.5;
const REPORTED = 0.2;
const MOST_STATEMENTS = 3.5;
const FOREIGN_STATEMENT = -0.5;
const MOST_FOREIGN = -2.5;

/** Numbers of statements found in a text. */
export interface FoundCounts {
  readonly worded: number;
  readonly reported: number;
  /** Statements of neighbouring events. */
  readonly foreign: number;
}

/** All evidence that is weighed. */
export interface Weighed {
  readonly data: RecogniseData;
  readonly text: Gathered;
  readonly title: Gathered;
  readonly focus: number;
  readonly dating: Dating;
  readonly found: FoundCounts;
  /** The bundled article at the page's address; the one whose text is on the page. */
  readonly known: string | null;
  readonly sameText: string | null;
  /** The one whose statements it has in their order. */
  readonly retold: string | null;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** All evidence with its weights; the prior comes last. */
export function weighEvidence(given: Weighed): Reason[] {
  const weighed = { ...given, dating: confirmed(given.dating, given.data, given.text) };
  return [
    ...(weighed.known ? reason('known_address', KNOWN_ADDRESS, weighed.known) : []),
    ...(weighed.sameText ? reason('copy_of', COPY, weighed.sameText) : []),
    ...(weighed.retold ? reason('retelling', RETOLD, weighed.retold) : []),
    ...eventReasons(weighed),
    ...(isOthersNews(weighed) ? [] : dateReasons(weighed.dating)),
    ...statementReasons(weighed),
    ...neighbourReasons(weighed),
    ...reason('prior', PRIOR),
  ];
}

function eventReasons({ data, text, title, focus, dating, found, retold }: Weighed): Reason[] {
  const { event } = text;
  const people = [...event.list('host'), ...event.list('guest'), ...event.list('other')];
  const named =
    HOST * Math.min(data.hosts.length, event.count('host')) +
    GUEST * event.count('guest') +
    OTHER_PERSON * event.count('other');
  const inTitle = ['host', 'guest', 'format'].filter((kind) => title.event.count(kind) > 0).length;
  return [
    ...reason('people', standsAlone(text) ? Math.min(ONE_PARAGRAPH, named) : named, people.join(', ')),
    ...reason('format', event.count('format') > 0 ? FORMAT : 0, event.list('format').slice(0, 3).join(', ')),
    ...reason('place', event.count('place') > 0 ? PLACE : 0, event.list('place').slice(0, 3).join(', ')),
    ...reason('document', event.count('document') > 0 ? DOCUMENT : 0, event.list('document')[0] ?? ''),
    ...reason('title', IN_TITLE * Math.min(2, inTitle)),
    ...reason(
      'focus',
      Math.min(alongLine(FOCUS, focus), isOffDate(dating) ? OFF_DATE.focus : FOCUS.most),
      percent(focus),
    ),
    ...reason('untied', isTied(event, found, retold) ? 0 : UNTIED),
  ];
}

/** Are all names in one paragraph of many? Then they are a single mention, however many they are. */
function standsAlone({ event, paragraphs }: Gathered): boolean {
  const naming = new Set([...(event.paragraphs.get('host') ?? []), ...(event.paragraphs.get('guest') ?? [])]);
  return naming.size <= 1 && paragraphs > FEW_PARAGRAPHS;
}

const isTied = (event: Signs, { worded }: FoundCounts, retold: string | null): boolean =>
  retold !== null || worded >= 2 || ['host', 'format', 'document'].some((kind) => event.count(kind) > 0);

function statementReasons({ found: { worded, reported, foreign }, dating }: Weighed): Reason[] {
  const most = isOffDate(dating) ? OFF_DATE.statements : MOST_STATEMENTS;
  const own = Math.min(most, STATEMENT * worded + REPORTED * reported);
  return [
    ...reason('statements_found', own, String(worded + reported)),
    ...reason('foreign_statements', Math.max(MOST_FOREIGN, FOREIGN_STATEMENT * foreign), String(foreign)),
  ];
}
