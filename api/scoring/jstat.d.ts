/** The few functions of jstat that quantiles.ts wraps; the package itself ships without types. */
declare module 'jstat' {
  const jStat: {
    normal: { inv(p: number, mean: number, std: number): number };
    studentt: { inv(p: number, dof: number): number };
    beta: { inv(p: number, alpha: number, beta: number): number };
    gamma: { inv(p: number, shape: number, scale: number): number };
    ibeta(x: number, a: number, b: number): number;
  };
  export default jStat;
}
