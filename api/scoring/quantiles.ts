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
function remember<A extends number[]>(compute: (...args: A) => number): (...args: A) => number {
  const known = new Map<string, number>();
  return (...args) => {
    const key = args.join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= 50_000) known.clear();
    const made = compute(...args);
    known.set(key, made);
    return made;
  };
}
