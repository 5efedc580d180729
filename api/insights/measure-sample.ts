import { setImmediate } from 'node:timers/promises';
import { lastBatch } from '../access/batch.js';
import { assignmentsAsOf } from '../people/assignments-as-of.js';
import { gather } from '../scorecards/gather.js';
import { evaluate } from '../scoring/evaluate.js';
import { namesIn } from '../scoring/formula.js';
import type { Day, RuleSet, Stage } from '../scoring/rules.js';
import type { Node, Verdict } from '../scoring/verdict.js';
import type { Sender } from '../sql.js';

/** So many people tell how a figure is spread; more take longer and tell little more. */
const MOST = 300;

export interface Measured {
  asOf: Day;
  /** One for each assignment that was looked at. */
  verdicts: Verdict[];
}

/**
 * Some metrics of a set measured on real people, up to 300 of those who work that day, always the same ones: as HR defines them now, saved
 * or not published yet. The values are raw, before anything is steadied. Nothing is stored, and the statements don't grow with people.
 */
export async function measureSample(
  to: Sender,
  rules: RuleSet,
  metrics: string[],
  asOf: Day,
  timeZone: string,
): Promise<Measured> {
  const cutoff = await lastBatch(to);
  const { rows } = await to.query<{ id: string; employee: string }>(
    `select p.assignment_id as id, p.employee_id as employee from assignment_period p
     where p.superseded_by is null and p.started_on <= $1 and (p.ended_on is null or p.ended_on >= $1)
     order by md5(p.assignment_id::text) limit ${MOST}`,
    [asOf],
  );
  const wanted = new Set(rows.map(({ id }) => id));
  const people = [...new Set(rows.map(({ employee }) => employee))];
  const assignments = (await assignmentsAsOf(to, people, asOf, cutoff)).filter(({ id }) => wanted.has(id));
  const body = only(rules, metrics);
  const question = { asOf, cutoff, rules: { id: 'sample', version: 0, body }, timeZone, preview: true };
  const verdicts: Verdict[] = [];
  for (const evidence of await gather(to, assignments, question)) {
    // Figures alone: whoever holds which stage doesn't matter here.
    const assignment = { ...evidence.assignment, statedStage: null };
    verdicts.push(evaluate(body, 'sample', { ...evidence, assignment, past: [], decisions: [] }));
    if (verdicts.length % 32 === 0) await setImmediate();
  }
  return { asOf, verdicts };
}

/** The last day that has anything to measure, today at the latest. */
export async function lastMeasuredDay(to: Sender, today: Day): Promise<Day> {
  const { rows } = await to.query<{ day: Day | null }>(
    `select greatest((latest_signal() at time zone o.time_zone)::date, (select (max(e.at) at time zone o.time_zone)::date from contact_event e))
       as day from organisation o`,
  );
  const day = rows[0]?.day ?? today;
  return day < today ? day : today;
}

/** The step that a metric is read from, where it has enough data. */
export function figureIn(verdict: Verdict, code: string): number | null {
  const node = nodeOf(verdict, code);
  return node?.state === 'ok' ? node.value : null;
}

export function nodeOf(verdict: Verdict, code: string): Node | undefined {
  return verdict.nodes.find(({ id }) => id === verdict.metrics[code]);
}

/** The set with these metrics and whatever they are formulas over, and nothing to be judged. */
function only(rules: RuleSet, codes: string[]): RuleSet {
  const [metrics, kpis] = [new Set<string>(), new Set<string>()];
  const add = (code: string): void => {
    const metric = rules.metrics.find((each) => each.code === code);
    if (!metric || metrics.has(code)) return;
    metrics.add(code);
    for (const name of metric.formula?.tree ? namesIn(metric.formula.tree) : []) {
      const below = name.slice(name.indexOf(':') + 1);
      if (name.startsWith('metric:')) add(below);
      else {
        kpis.add(below);
        add(rules.kpis.find((kpi) => kpi.code === below)?.metric ?? '');
      }
    }
  };
  codes.forEach(add);
  return {
    ...rules,
    metrics: rules.metrics.filter(({ code }) => metrics.has(code)).map((metric) => ({ ...metric, shrink: null })),
    kpis: rules.kpis.filter(({ code }) => kpis.has(code)),
    competencies: [],
    stages: [NOTHING],
  };
}

const WORDS = { en: '-', ru: '-', pl: '-' };
const NOTHING: Stage = {
  code: 'none',
  name: WORDS,
  about: WORDS,
  advice: { style: 'directing', text: WORDS },
  minStayDays: 0,
  entry: { all: [] },
  retention: null,
  demands: {},
};
