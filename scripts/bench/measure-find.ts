import type { Page } from 'puppeteer-core';
import type { BenchPage } from '../../tests/bench/material/pages.ts';
import type { Loading, Turn } from '../../tests/bench/types.ts';
import { best } from './best.ts';
import type { BenchBrowser } from './open-chromium.ts';

/** Milliseconds of the first run in a fresh process and of the runs after it: the best of several, see {@link best}. */
export interface Times {
  readonly cold: number;
  readonly warm: number;
}

/** The figures of one contender on one page with a number of statements. */
export interface FindFigure extends Times {
  readonly page: string;
  readonly contender: string;
  readonly statements: number;
  readonly planted: number;
  readonly floor: Times;
  /** Measured in a fresh process. */
  readonly loading: Loading;
  /** Bytes on the script's heap and in its array buffers after the last run, without garbage. */
  readonly memory: number;
  /** The last run, with its results. */
  readonly turn: Turn;
}

export interface FindPlan {
  readonly page: BenchPage;
  readonly statements: number;
  readonly contender: string;
  /** How many fresh processes time a first run, and how many runs follow in the last of them. */
  readonly coldRuns: number;
  readonly warmRuns: number;
  /** Milliseconds after which a run gives up. */
  readonly limit: number;
}

const FLOOR_RUNS = 41;
/**
 * Milliseconds for which the warm runs of one contender go on beyond their least number, up to as many runs as the floor's.
 */
const WARM_TIME = 1500;
/** From this many milliseconds on a run is not repeated: its spread does not matter beside the ratio. */
const SLOW = 3000;

/** One walk over the text nodes of a page. */
export async function measureFloor(
  browser: BenchBrowser,
  script: string,
  page: string,
  coldRuns: number,
): Promise<Times> {
  const colds: number[] = [];
  let warm = Number.NaN;
  for (let run = 0; run < coldRuns; run++) {
    const tab = await browser.open(`/${page}.html`);
    await tab.evaluate(script);
    const times = (await tab.evaluate(`bench.floor(${FLOOR_RUNS})`)) as number[];
    colds.push(times[0] ?? Number.NaN);
    warm = best(times.slice(1));
    await tab.close();
  }
  return { cold: best(colds), warm };
}

/** Runs one contender: cold in fresh processes, then warm in the last of them. */
export async function measureFind(
  browser: BenchBrowser,
  script: string,
  plan: FindPlan,
  floor: Times,
): Promise<FindFigure> {
  const { page, contender, statements } = plan;
  const plants = page.plants.map((statement) => (statement < statements ? statement : -1));
  const find = `bench.find(${JSON.stringify(contender)}, ${JSON.stringify(plants)}, ${plan.limit})`;
  const run = async (tab: Page): Promise<Turn> => (await tab.evaluate(find)) as Turn;
  const colds: Turn[] = [];
  const loads: Loading[] = [];
  let memory = Number.NaN;
  let warms: Turn[] = [];
  for (let round = 1; round <= plan.coldRuns; round++) {
    const tab = await browser.open(`/${page.name}.html`);
    await tab.evaluate(script);
    loads.push((await tab.evaluate(`bench.load("${statements}")`)) as Loading);
    const cold = await run(tab);
    colds.push(cold);
    const last = round === plan.coldRuns || cold.ms > SLOW;
    if (last) warms = cold.ms > SLOW ? [cold] : await repeat(plan.warmRuns, () => run(tab));
    if (last) memory = await memoryOf(tab);
    await tab.close();
    if (last) break;
  }
  const turn = warms[warms.length - 1];
  if (!turn) throw new RangeError('At least one warm run is needed');
  return {
    page: page.name,
    contender,
    statements,
    planted: plants.filter((statement) => statement >= 0).length,
    floor,
    cold: best(colds.map(({ ms }) => ms)),
    warm: best(warms.map(({ ms }) => ms)),
    loading: {
      index: best(loads.map(({ index }) => index)),
      knowledge: best(loads.map(({ knowledge }) => knowledge)),
    },
    memory,
    turn,
  };
}

async function memoryOf(tab: Page): Promise<number> {
  const session = await tab.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + backingStorageSize;
}

/** Runs at least `times` times, and longer while there is time: compilers optimise only after some runs. */
async function repeat(times: number, work: () => Promise<Turn>): Promise<Turn[]> {
  const turns: Turn[] = [];
  let spent = 0;
  while (turns.length < times || (spent < WARM_TIME && turns.length < FLOOR_RUNS)) {
    const turn = await work();
    turns.push(turn);
    spent += turn.ms;
  }
  return turns;
}
