/** What the core is given about everybody of a generated organisation on a day: evidence, priors and bounds. */
import { addDays, monthOf, lastDayBefore, monthEnd } from '../../api/scoring/calendar.js';
import type { Evidence, OutlierBound, Prior } from '../../api/scoring/evidence.js';
import { SHIPPED_KINDS } from '../../api/scoring/kinds.js';
import { outlierBound } from '../../api/scoring/outlier.js';
import { allPersonSums, fitPrior, fixedPrior } from '../../api/scoring/prior.js';
import type { Day, RuleSet } from '../../api/scoring/rules.js';
import type { Worker } from '../demo/workers.js';

export interface Case extends Worker {
  evidence: Evidence;
  priors: Map<string, Prior>;
  bounds: OutlierBound[];
}

/** Those at work on a day, with what is usual on their tasks: first for the month, else to date, else in the organisation. */
export function casesOf(rules: RuleSet, workers: Worker[], asOf: Day): Case[] {
  const months = [0, 1, 2, 3, 4, 5, 6].map((n) => monthBefore(asOf, n));
  const tasks = [...Map.groupBy(workers, ({ assignment }) => assignment.task)];
  const boundsOf = new Map(tasks.map(([task, own]) => [task, months.flatMap((month) => bounds(rules, own, month))]));
  const metrics = rules.metrics.filter(({ shrink }) => shrink !== null);
  const until = lastDayBefore(asOf);
  const sums = (list: Worker[], day: Day) =>
    list.map((each) =>
      allPersonSums(
        rules,
        metrics,
        { assignment: each.assignment, signals: each.sent.map(({ signal }) => signal) },
        boundsOf.get(each.assignment.task)!,
        day,
      ),
    );
  const everybody = sums(workers, until);
  return tasks.flatMap(([task, own]) => {
    const month = sums(own, until);
    const toDate = sums(own, asOf);
    const priors = new Map(
      metrics.map((metric, i) => {
        const of = (list: typeof month) => list.map((each) => each[i]!);
        const prior =
          fitPrior(metric, rules, of(month), 'TASK_MONTH', until) ??
          fitPrior(metric, rules, of(toDate), 'TASK_TO_DATE', asOf) ??
          fitPrior(metric, rules, of(everybody), 'ORGANISATION', until) ??
          fixedPrior(metric, rules, asOf, of(toDate));
        return [metric.code, prior] as const;
      }),
    );
    return own
      .filter(({ career }) => career.from <= asOf && (career.to === null || career.to >= asOf))
      .map((each) => ({ ...each, priors, bounds: boundsOf.get(task)!, evidence: evidenceOf(each, asOf) }));
  });
}

export function evidenceOf({ assignment, sent }: Worker, asOf: Day): Evidence {
  const from = addDays(asOf, -400);
  const signals = sent.map(({ signal }) => signal).filter(({ day }) => day >= from && day <= asOf);
  return { assignment, asOf, cutoff: 1, signals, visits: [], past: [], decisions: [], placed: true };
}

function bounds(rules: RuleSet, workers: Worker[], month: string): OutlierBound[] {
  const before = monthOf(addDays(`${month}-01`, -1));
  return SHIPPED_KINDS.filter(({ duration }) => duration).map(({ code }) => {
    const all = workers.flatMap(({ sent }) => sent.map(({ signal }) => signal));
    const values = all.filter(({ kind, day, value }) => kind === code && value !== null && monthOf(day) === before);
    return outlierBound(
      code,
      month,
      values.map(({ value }) => value!),
      rules.screening,
    );
  });
}

function monthBefore(day: Day, months: number): string {
  let end = monthEnd(day);
  for (let n = 0; n < months; n++) end = addDays(`${monthOf(end)}-01`, -1);
  return monthOf(end);
}
