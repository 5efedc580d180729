/**
 * What a person's true skills make likely: the one law by which the demo's signals are drawn, and by which a bench can tell how well
 * they were read. Only the generator knows the skills.
 */

/** How good a person truly is, each around 0 with a deviation of 1 among people. */
export interface Skills {
  /** How clients feel treated. */
  service: number;
  /** How often a matter is solved in the first dialogue. */
  independence: number;
  /** How soon it is solved. */
  pace: number;
  /** How seldom it comes back. */
  care: number;
}

/** Spread of the logarithm of a resolution time between one matter and the next. */
export const HOURS_SPREAD = 0.7;

/** Part of the contacts that are asked about; a rating and whether the matter was solved come together. */
export const ASKED = 0.58;

export function solvedChance({ independence }: Skills): number {
  return logistic(1.28 + 0.42 * independence);
}

export function repeatChance({ care }: Skills): number {
  return logistic(-1.72 - 0.38 * care);
}

/** Median of the hours until a matter is solved; the mean is exp(spread^2 / 2) times as much. */
export function medianHours({ pace }: Skills): number {
  return 24 * Math.exp(-0.22 * pace);
}

/**
 * Chances of 1 to 5 points: P(at most j) = logistic(bound j - what the client felt). Real support data has many fives and, when something
 * went wrong, many ones. `lean` is the client's habit.
 */
export function ratingChances({ service }: Skills, solved: boolean, lean: number): number[] {
  const felt = 0.56 * service + (solved ? 0.3 : -0.9) + lean;
  const atMost = BOUNDS.map((bound) => logistic(bound - felt));
  return [...atMost, 1].map((each, index) => each - (atMost[index - 1] ?? 0));
}

/** A client who always gives five points: nothing that happens moves him. */
const ALWAYS_FIVE = 12;

/** Habits of clients, with how common they are: most are plain, each a little strict or mild. */
export const LEANS = [
  { lean: 0, share: 0.3 },
  { lean: -0.6, share: 0.22 },
  { lean: 0.6, share: 0.22 },
  { lean: -1.6, share: 0.12 },
  { lean: ALWAYS_FIVE, share: 0.14 },
] as const;

const BOUNDS = [-2.5, -2.05, -1.5, -0.7];

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
