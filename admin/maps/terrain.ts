/** The hill that a career climbs: as many plateaus as the rule set has stages, for any width. Heights are y of the picture, so up is smaller. */
export interface Terrain {
  width: number;
  height: number;
  /** Middle of each plateau. */
  xs: number[];
  y: (x: number) => number;
  /** Areas to be painted one over the other, from the top stage down; each ends where the stage below begins. */
  layers: { stage: number; path: string }[];
  /** A far ridge, only to give the hill some air. */
  ridge: string;
  contours: { path: string; opacity: number }[];
  whole: string;
}

const step = 6;

export function terrain(stages: number, width: number, height: number): Terrain {
  const first = width * 0.13;
  const gap = stages > 1 ? (width * 0.78) / (stages - 1) : 0;
  const xs = Array.from({ length: stages }, (_, i) => first + i * gap);
  const low = height * 0.79;
  const rise = stages > 1 ? (height * 0.56) / (stages - 1) : 0;
  const y = (x: number): number => heightAt(x, xs, gap || width, low, rise);

  return {
    width,
    height,
    xs,
    y,
    layers: xs.map((_, i) => ({
      stage: stages - 1 - i,
      path: area((x) => Math.max(y(x), border(x, stages - 1 - i, stages, low, rise)), width, height),
    })),
    ridge: area((x) => low - 0.085 * height + 7 * Math.sin(1.2 + x / (width * 0.09)), width, height),
    contours: Array.from({ length: 15 }, (_, j) => ({
      path: line((x) => y(x - 3 * j) + 10.5 * (j + 1) + 2.2 * Math.sin(x / 38 + 1.7 * j), 0, width),
      opacity: 0.095 - 0.005 * j,
    })),
    whole: area(y, width, height),
  };
}

export function line(y: (x: number) => number, from: number, to: number): string {
  const points: string[] = [];
  for (let x = from; x < to; x += step) points.push(point(x, y(x)));
  return `M${[...points, point(to, y(to))].join('L')}`;
}

/** Each plateau dips a little, as paths do, before the next rise begins; the first is reached from below. */
function heightAt(x: number, xs: number[], gap: number, low: number, rise: number): number {
  let y = low + 15 * Math.exp(-((Math.max(0, x) / 26) ** 2)) + 1.6 * Math.sin(x / 31);
  xs.forEach((at, i) => {
    const t = (x - at) / gap;
    y += Math.min(6, rise / 8) * Math.exp(-(((t - 0.2) / 0.1) ** 2));
    if (i < xs.length - 1) y -= rise * smooth((t - 0.2) / 0.48);
  });
  return y;
}

/** Where the colour of a stage gives way to the one below: a calm level line under its plateau. */
function border(x: number, stage: number, stages: number, low: number, rise: number): number {
  return stage === stages - 1 ? -Infinity : low - (stage + 1) * rise + 0.58 * rise + 4 * Math.sin(x / 140 + stage * 2);
}

const smooth = (t: number): number => {
  const s = Math.min(1, Math.max(0, t));
  return s * s * (3 - 2 * s);
};

const area = (y: (x: number) => number, width: number, height: number): string =>
  `${line(y, 0, width)}L${width} ${height}L0 ${height}Z`;
const point = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
