import type { Lookup } from '../../lib/coverage/lookup.ts';
import { createTranslator, type Translator } from '../../lib/i18n.ts';
import type { Reason } from '../../lib/recognise/types.ts';
import { plainLine } from '../pages/plain-line.ts';
import { coverageLines, type Detail } from './coverage-lines.ts';
import type { Difference } from './differences.ts';
import type { InspectedMatch, Inspection } from './inspection.ts';

const VERDICTS = {
  coverage: 'it reports the meeting',
  mention: 'it only refers to the meeting',
  none: 'it is not about the meeting',
};

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;

function reasonLine({ code, detail, weight }: Reason, translator: Translator, lookup: Lookup): string {
  const names = detail
    .split(', ')
    .map((id) => (lookup.speaker(id)?.name ?? lookup.neighbourLabel(id))?.en ?? id);
  const text = translator.find(`reason_${code}`, { detail: names.join(', ') }) ?? code;
  return `  ${signed(weight).padStart(7)}  ${plainLine(text)}`;
}

const shareOf = (share: number | null): string =>
  share === null ? '' : `, ${Math.round(share * 100)} % of it`;

function pageLines({ url, verdict, score, article, copyOf }: Inspection, lookup: Lookup): string[] {
  const name = (id: string): string => {
    const known = lookup.article(id);
    return known ? `${id} (${lookup.outletName(known.outlet).en})` : id;
  };
  return [
    `Address   ${url ?? 'not known: give it with --url'}`,
    `Verdict   ${verdict}: ${VERDICTS[verdict]} (score ${score.toFixed(2)})`,
    `Article   ${article ? name(article) : 'not in the bundle'}`,
    ...(copyOf ? [`Copy of   ${name(copyOf.article)}${shareOf(copyOf.share)}`] : []),
  ];
}

function differenceText({ kind, theirs, ours }: Difference): string {
  if (kind === 'added') return `+[${ours.trim()}]`;
  return kind === 'left-out' ? `−[${theirs.trim()}]` : `[${theirs.trim()}] → [${ours.trim()}]`;
}

function attributionText({ attribution, speaker }: InspectedMatch, lookup: Lookup): string {
  const owner = lookup.speakerName(speaker).en;
  if (attribution.kind === 'speaker') return owner;
  if (attribution.kind === 'unknown') return `${owner} (not named near by)`;
  const known = attribution.speaker && lookup.speakerName(attribution.speaker).en;
  return `${owner}, but the page gives it to ${known ?? plainLine(attribution.name ?? 'somebody else')}`;
}

/** The lines of one match. Who else carries the statement is printed only at its first match. */
function matchLines(match: InspectedMatch, isFirst: boolean, lookup: Lookup, detail: Detail): string[] {
  const others = isFirst ? coverageLines(match.statement, lookup.bundle, detail) : [];
  const differences = match.differences.map(differenceText).join('  ');
  return [
    `  ${match.form.padEnd(8)} ${match.score.toFixed(2)}  ${match.statement}: ${attributionText(match, lookup)}`,
    `      here: ${plainLine(match.words)}`,
    ...(differences ? [`      differs: ${plainLine(differences)}`] : []),
    ...others.map((line) => `      ${plainLine(line)}`),
  ];
}

/** The inspection as text for a terminal. */
export function inspectionText(
  inspection: Inspection,
  lookup: Lookup,
  except: string | null,
  showWords: boolean,
): string {
  const { reasons, matches, nearMisses, listed, missing } = inspection;
  const translator = createTranslator('en');
  const detail = { except, showWords };
  const statements = new Set(matches.map(({ statement }) => statement)).size;
  const whose = inspection.article ? 'this article' : `the original, ${inspection.copyOf?.article ?? ''}`;
  const gist = (id: string): string => lookup.statement(id)?.gist.en ?? '';
  return [
    ...pageLines(inspection, lookup),
    '',
    'Why',
    ...reasons.map((reason) => reasonLine(reason, translator, lookup)),
    '',
    `Statements: ${statements} in ${matches.length} place(s)`,
    ...matches.flatMap((match, i) => {
      const isFirst = matches.findIndex(({ statement }) => statement === match.statement) === i;
      return matchLines(match, isFirst, lookup, detail);
    }),
    ...(nearMisses.length > 0 ? ['', 'Near misses: looks like it, but is not linked'] : []),
    ...nearMisses.map(
      ({ statement, reason, words }) => `  ${reason.padEnd(8)} ${statement}: ${plainLine(words)}`,
    ),
    ...(listed.length > 0
      ? ['', `Found ${listed.length - missing.length} of ${listed.length} that the bundle lists for ${whose}`]
      : []),
    ...missing.map((id) => `  missing  ${id}: ${gist(id)}`),
  ].join('\n');
}
