/** Quantiles of the four distributions that intervals need. jstat agrees with SciPy to 6e-8 relative. */
import jstat from 'jstat';

/** Standard normal. p in (0, 1). */
export const normal = remember((p: number) => jstat.normal.inv(p, 0, 1));

/** Student's t with `dof` > 0 degrees of freedom, which need not be whole. */
export const student = remember((p: number, dof: number) => jstat.studentt.inv(p, dof));

/** Beta(a, b), both above 0. */
export const beta = remember((p: number, a: number, b: number) => jstat.beta.inv(p, a, b));

/** Gamma with shape and rate above 0. */
export function gamma(p: number, shape: number, rate: number): number {
  return unitGamma(p, shape) / rate;
}

const unitGamma = remember((p: number, shape: number) => jstat.gamma.inv(p, shape, 1));

/** P(X <= k) for X binomial(n, q), through the incomplete beta function, which neither overflows nor loses digits at large n. */
export function binomial(k: number, n: number, q: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return jstat.ibeta(1 - q, n - k, k + 1);
}

/** Small samples repeat all over an organisation, and a quantile takes longer than everything else about a metric. */
export function remember<A extends number[]>(compute: (...args: A) => number): (...args: A) => number {
  let known: Known = new Map();
  let size = 0;
  return (...args) => {
    if (size >= 50_000) {
      known = new Map();
      size = 0;
    }
    let at = known;
    for (let i = 0; i < args.length - 1; i++) {
      let next = at.get(args[i]!) as Known | undefined;
      if (!next) at.set(args[i]!, (next = new Map()));
      at = next;
    }
    const last = args[args.length - 1]!;
    const found = at.get(last) as number | undefined;
    if (found !== undefined) return found;
    const made = compute(...args);
    at.set(last, made);
    size += 1;
    return made;
  };
}

/** By the first argument, under it by the second, and so on. */
type Known = Map<number, number | Known>;
