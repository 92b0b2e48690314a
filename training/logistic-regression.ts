/** The features of an example with their values, such as how often they stand in it, and whether the answer is yes. */
export interface Example {
  readonly features: ReadonlyMap<string, number>;
  readonly is: boolean;
}

export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

export interface Options {
  /** Features of fewer examples are left out. */
  readonly leastExamples: number;
  /** How much large weights cost: the factor of half the sum of their squares. */
  readonly penalty: number;
  readonly rounds: number;
}

/** An example's features by their place in the list of weights. */
interface Row {
  readonly at: Int32Array;
  readonly counts: Float64Array;
  readonly is: 0 | 1;
}

/**
 * Logistic regression with an L2 penalty: gradient descent with Nesterov's momentum, each weight with a step of its own that cannot overshoot (the diagonal
 * bound of the second derivative). The same examples always give the same weights.
 */
export function logisticRegression(examples: readonly Example[], { leastExamples, penalty, rounds }: Options): Model {
  const names = featuresOf(examples, leastExamples);
  const place = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map((example) => rowOf(example, place));
  const steps = stepsOf(rows, names.length, penalty);
  // the last one is the bias, which costs nothing
  let weights = new Float64Array(names.length + 1);
  let ahead = weights.slice();
  for (let round = 1; round <= rounds; round++) {
    const gradient = gradientAt(ahead, rows, penalty);
    const next = ahead.map((weight, j) => weight - (gradient[j] as number) * (steps[j] as number));
    const momentum = (round - 1) / (round + 2);
    ahead = next.map((weight, j) => weight + momentum * (weight - (weights[j] as number)));
    weights = next;
  }
  return { bias: weights[names.length] as number, weights: new Map(names.map((name, i) => [name, weights[i] as number])) };
}

/** The log odds that the answer is yes. */
export function logOdds({ bias, weights }: Model, features: ReadonlyMap<string, number>): number {
  let sum = bias;
  for (const [name, count] of features) sum += (weights.get(name) ?? 0) * count;
  return sum;
}

function featuresOf(examples: readonly Example[], leastExamples: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= leastExamples ? [name] : [])).sort();
}

function rowOf({ features, is }: Example, place: ReadonlyMap<string, number>): Row {
  const known = [...features].flatMap(([name, count]) => {
    const at = place.get(name);
    return at === undefined ? [] : [[at, count] as const];
  });
  return { at: Int32Array.from(known, ([at]) => at), counts: Float64Array.from(known, ([, count]) => count), is: is ? 1 : 0 };
}

function stepsOf(rows: readonly Row[], features: number, penalty: number): Float64Array {
  const bound = new Float64Array(features + 1).fill(penalty);
  bound[features] = 0;
  for (const { at, counts } of rows) {
    const sum = counts.reduce((a, b) => a + Math.abs(b), 1);
    for (const [i, j] of at.entries()) bound[j] = (bound[j] as number) + 0.25 * Math.abs(counts[i] as number) * sum;
    bound[features] = (bound[features] as number) + 0.25 * sum;
  }
  return bound.map((value) => 1 / value);
}

function gradientAt(weights: Float64Array, rows: readonly Row[], penalty: number): Float64Array {
  const bias = weights.length - 1;
  const gradient = weights.map((weight) => penalty * weight);
  gradient[bias] = 0;
  for (const { at, counts, is } of rows) {
    let sum = weights[bias] as number;
    for (let i = 0; i < at.length; i++) sum += (weights[at[i] as number] as number) * (counts[i] as number);
    const error = 1 / (1 + Math.exp(-sum)) - is;
    for (let i = 0; i < at.length; i++) gradient[at[i] as number] = (gradient[at[i] as number] as number) + error * (counts[i] as number);
    gradient[bias] = (gradient[bias] as number) + error;
  }
  return gradient;
}
