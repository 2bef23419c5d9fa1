import type { CoverageGrid } from './grid.ts';
import type { Bundle, Statement } from './model.ts';
import { ownStatements } from './own-statements.ts';

/** A statement that an article leaves out, and how many others have it. */
export interface LeftOut {
  readonly statement: Statement;
  /** Other voices that carry it. */
  readonly carriers: number;
  /** Other voices that are known to leave it out. For the rest it is unknown. */
  readonly without: number;
}

/** What an article leaves out; `null` if it is known only in part, and nothing can be said. */
export function leftOutBy(bundle: Bundle, grid: CoverageGrid, articleId: string): LeftOut[] | null {
  const text = grid.texts.find(({ original }) => original.id === articleId);
  if (text?.original.extent !== 'full') return null;
  const others = grid.texts.filter(({ original }) => original.id !== articleId);
  return ownStatements(bundle)
    .filter(({ id }) => grid.standing(id, articleId) === 'absent')
    .map((statement) => {
      const standings = others.map(({ original }) => grid.standing(statement.id, original.id));
      const without = standings.filter((standing) => standing === 'absent').length;
      const unknown = standings.filter((standing) => standing === 'unknown').length;
      return { statement, carriers: others.length - without - unknown, without };
    })
    .filter(({ carriers }) => carriers > 0)
    .sort((a, b) => b.carriers - a.carriers);
}

/** The left-out statements that most others carry: at least three, and more than are known to leave it out. */
export function leftOutByWhatMostCarry(leftOut: readonly LeftOut[]): LeftOut[] {
  return leftOut.filter(({ carriers, without }) => carriers >= 3 && carriers > without);
}
