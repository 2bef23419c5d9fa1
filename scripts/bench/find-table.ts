import { markdownTable } from './markdown-table.ts';
import type { FindFigure } from './measure-find.ts';

const HEAD = [
  'page',
  'statements',
  'contender',
  'warm ms',
  '× floor',
  'cold ms',
  '× cold floor',
  'found',
  'false',
  'elsewhere',
  'searched',
];

const ms = (value: number): string => (value < 100 ? value.toFixed(2) : value.toFixed(0));
const times = (value: number): string =>
  Number.isFinite(value) ? `×${value < 100 ? value.toFixed(1) : value.toFixed(0)}` : '–';

function cells({ page, statements, contender, warm, cold, floor, turn, planted }: FindFigure): string[] {
  const complete = turn.done >= 1;
  const scaled = warm / turn.done;
  return [
    page,
    String(statements),
    contender,
    complete ? ms(warm) : `> ${ms(warm)}`,
    complete ? times(warm / floor.warm) : `≈ ${times(scaled / floor.warm)}`,
    ms(cold),
    times(cold / floor.cold),
    planted === 0 ? '–' : `${turn.found} / ${planted}`,
    String(turn.falseHits),
    String(turn.elsewhere),
    complete ? 'all' : `${(100 * turn.done).toFixed(1)} %`,
  ];
}

/** The figures of the contenders, each row with the ratio to the floor of its own page. */
export const findTable = (figures: readonly FindFigure[]): string => markdownTable(HEAD, figures.map(cells));

/** How our time divides into reading the page, reading its words and finding; loading is given apart. */
export const partsTable = (figures: readonly FindFigure[]): string =>
  markdownTable(
    [
      'page',
      'statements',
      'page ms',
      'words ms',
      'find ms',
      'index ready ms',
      'names and cues ms',
      'memory MB',
    ],
    figures
      .filter(({ contender }) => contender === 'ours')
      .map(({ page, statements, turn, loading, memory }) => [
        page,
        String(statements),
        ...['page', 'words', 'find'].map((part) => ms(turn.parts[part] ?? Number.NaN)),
        ms(loading.index),
        ms(loading.knowledge),
        (memory / 1e6).toFixed(1),
      ]),
  );
