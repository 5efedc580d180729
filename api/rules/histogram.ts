import type { Viewer } from '../access/viewer.js';
import { notFound } from '../refusals.js';
import type { Sender } from '../sql.js';
import { readRuleSet } from './read-rule-set.js';

export interface Histogram {
  unit: string;
  n: number;
  bins: { from: number; to: number; count: number }[];
  min: number | null;
  max: number | null;
  p10: number | null;
  median: number | null;
  p90: number | null;
}

const MOST_VALUES = 5000;
const MOST_BINS = 30;
/** Fewer people than this could be told apart. */
const LEAST_PEOPLE = 5;
/** The values of each metric, until the next evaluation. */
const known = new Map<string, number[]>();
const KEPT = 200;

/** What the latest evaluations of the organisation measured, as far as they had enough data. */
export async function metricHistogram(
  to: Sender,
  viewer: Viewer | null,
  ruleSetId: string,
  code: string,
): Promise<Histogram> {
  const { body } = await readRuleSet(to, viewer, ruleSetId);
  const metric = body.metrics.find((each) => each.code === code);
  if (!metric) throw notFound('metric');
  return histogramOf(metric.unit, await valuesOf(to, code));
}

/** Values in their order, as bins and marks; of fewer than 5 only how many there are. */
export function histogramOf(unit: string, values: number[]): Histogram {
  const n = values.length;
  if (n < LEAST_PEOPLE) return { unit, n, bins: [], min: null, max: null, p10: null, median: null, p90: null };
  // The smallest value that at least this part of all doesn't exceed.
  const rank = (part: number) => values[Math.max(0, Math.ceil(part * n) - 1)]!;
  return {
    unit,
    n,
    bins: binsOf(values),
    min: values[0]!,
    max: values.at(-1)!,
    p10: rank(0.1),
    median: rank(0.5),
    p90: rank(0.9),
  };
}

/** Equally wide bins from the least to the greatest value; the last one includes its end. */
function binsOf(values: number[]): Histogram['bins'] {
  const [min, max] = [values[0]!, values.at(-1)!];
  if (min === max) return [{ from: min, to: max, count: values.length }];
  const size = Math.min(MOST_BINS, Math.max(LEAST_PEOPLE, Math.ceil(2 * Math.cbrt(values.length))));
  const edge = (i: number) => (i === size ? max : min + ((max - min) * i) / size);
  const bins = Array.from({ length: size }, (_, i) => ({ from: edge(i), to: edge(i + 1), count: 0 }));
  for (const value of values) bins[Math.min(size - 1, Math.floor(((value - min) / (max - min)) * size))]!.count++;
  return bins;
}

async function valuesOf(to: Sender, code: string): Promise<number[]> {
  const { rows: newest } = await to.query<{ id: string }>(
    `select id from career_map where purpose <> 'PREVIEW' order by id desc limit 1`,
  );
  if (!newest[0]) return [];
  const key = `${newest[0].id} ${code}`;
  const found = known.get(key);
  if (found) return found;
  // A verdict's text is canonical, so each of its nodes begins alike; only the piece about this metric leaves the database.
  const start = `"id":${JSON.stringify(`metric:${code}`)},"of":[`;
  const { rows } = await to.query<{ piece: string }>(
    `select left(split_part(verdict, $1, 2), 4000) as piece from (
       select verdict, as_of from (
         select distinct on (c.assignment_id) c.verdict, c.as_of, c.assignment_id from scorecard c
         where c.purpose <> 'PREVIEW' and c.superseded_by is null order by c.assignment_id, c.as_of desc) latest
       order by as_of desc, assignment_id limit ${MOST_VALUES}) newest`,
    [start],
  );
  const values = rows.flatMap(({ piece }) => valueIn(piece)).toSorted((a, b) => a - b);
  known.set(key, values);
  if (known.size > KEPT) known.delete(known.keys().next().value!);
  return values;
}

function valueIn(piece: string): number[] {
  const [, state, value] = /\],"op":"\w+","state":"(\w+)","value":(null|-?[\d.]+(?:e[+-]?\d+)?)/.exec(piece) ?? [];
  return (state === 'ok' || state === 'undecided') && value !== undefined && value !== 'null' ? [Number(value)] : [];
}
