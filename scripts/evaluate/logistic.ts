/** Rows of features, the first of which is always 1, and whether each holds. */
export interface Examples {
  readonly rows: readonly (readonly number[])[];
  readonly holds: readonly boolean[];
}

const STEPS = 1500;
const RATE = 1;
const MOMENTUM = 0.9;
/** Ridge penalty, which keeps the weights of rare features small. */
const RIDGE = 3;

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** The log odds of a row under fitted weights. */
export const logOddsOf = dot;

/** Fits a logistic regression by gradient descent; returns the weights of the unscaled features. */
export function fitLogistic({ rows, holds }: Examples): number[] {
  const width = rows[0]?.length ?? 0;
  const scales = Array.from({ length: width }, (_, i) =>
    scaleOf(
      rows.map((row) => row[i] ?? 0),
      i === 0,
    ),
  );
  const scaled = rows.map((row) =>
    row.map((value, i) => (value - (scales[i]?.mean ?? 0)) / (scales[i]?.spread ?? 1)),
  );
  const weights = new Array<number>(width).fill(0);
  const speed = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : RIDGE * weight));
    scaled.forEach((row, r) => {
      const miss = 1 / (1 + Math.exp(-dot(row, weights))) - Number(holds[r]);
      for (let i = 0; i < width; i++) slope[i] = (slope[i] ?? 0) + miss * (row[i] ?? 0);
    });
    for (let i = 0; i < width; i++) {
      speed[i] = MOMENTUM * (speed[i] ?? 0) - (RATE * (slope[i] ?? 0)) / rows.length;
      weights[i] = (weights[i] ?? 0) + (speed[i] ?? 0);
    }
  }
  const plain = weights.map((weight, i) => weight / (scales[i]?.spread ?? 1));
  plain[0] =
    (weights[0] ?? 0) -
    dot(
      plain.slice(1),
      scales.slice(1).map(({ mean }) => mean),
    );
  return plain;
}

/** Mean and standard deviation of a column; of a constant one 0 and 1, so that it is not scaled. */
function scaleOf(values: readonly number[], isConstant: boolean): { mean: number; spread: number } {
  if (isConstant) return { mean: 0, spread: 1 };
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, spread: Math.sqrt(variance) || 1 };
}
