import { setImmediate } from 'node:timers/promises';
import type { Viewer } from '../access/viewer.js';
import { notFound } from '../refusals.js';
import { unpack } from '../scoring/unpack.js';
import type { Verdict } from '../scoring/verdict.js';
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
const CHUNK = 250;
/** The values of every metric, until the next evaluation. */
let known: { to: Sender; newest: string; byMetric: Promise<Map<string, number[]>> } | null = null;

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
  if (known?.newest !== newest[0].id || known.to !== to) {
    const byMetric = readValues(to);
    byMetric.catch(() => (known = null));
    known = { to, newest: newest[0].id, byMetric };
  }
  return (await known.byMetric).get(code) ?? [];
}

/** Of all metrics at once: whoever looks at one of them goes on to the next. */
async function readValues(to: Sender): Promise<Map<string, number[]>> {
  const { rows: cards } = await to.query<{ id: string; employee: string }>(
    `select id, employee_id as employee from (
       select distinct on (c.assignment_id) c.id, c.employee_id, c.as_of, c.assignment_id from scorecard c
       where c.purpose <> 'PREVIEW' and c.superseded_by is null order by c.assignment_id, c.as_of desc) latest
     order by as_of desc, assignment_id limit ${MOST_VALUES}`,
  );
  const values = new Map<string, number[]>();
  for (let from = 0; from < cards.length; from += CHUNK) {
    const chunk = cards.slice(from, from + CHUNK);
    const { rows } = await to.query<{ verdict: string }>(
      `select c.verdict from unnest($1::uuid[], $2::uuid[]) as x (id, employee)
         join scorecard c on c.employee_id = x.employee and c.id = x.id where c.verdict <> ''`,
      [chunk.map(({ id }) => id), chunk.map(({ employee }) => employee)],
    );
    for (const { verdict } of rows) addValues(unpack(verdict), values);
    await setImmediate();
  }
  for (const list of values.values()) list.sort((a, b) => a - b);
  return values;
}

function addValues({ nodes, metrics }: Verdict, to: Map<string, number[]>): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const [code, id] of Object.entries(metrics)) {
    const { state, value } = byId.get(id)!;
    if ((state !== 'ok' && state !== 'undecided') || value === null) continue;
    const list = to.get(code);
    if (list) list.push(value);
    else to.set(code, [value]);
  }
}
