/** A generated organisation in memory, as the core would be given it: evidence, priors and bounds of everybody on a day. */
import type { Career, DemoPerson, DemoPlan } from '../../api/demo/plan.js';
import { demoSignals } from '../../api/demo/signals.js';
import { monthOf, addDays, lastDayBefore, monthEnd } from '../../api/scoring/calendar.js';
import type { Assignment, Evidence, OutlierBound, Prior, Signal } from '../../api/scoring/evidence.js';
import { micro } from '../../api/scoring/exact.js';
import { SHIPPED_KINDS } from '../../api/scoring/kinds.js';
import { outlierBound } from '../../api/scoring/outlier.js';
import { allPersonSums, fitPrior, fixedPrior } from '../../api/scoring/prior.js';
import type { Day, RuleSet } from '../../api/scoring/rules.js';
import type { SignalItem } from '../../api/signals/item.js';

export interface Sent {
  item: SignalItem;
  signal: Signal;
}

export interface Worker {
  person: DemoPerson;
  career: Career;
  assignment: Assignment;
  sent: Sent[];
}

export interface Case extends Worker {
  evidence: Evidence;
  priors: Map<string, Prior>;
  bounds: OutlierBound[];
}

/** Everybody on every task, with all signals of the plan. */
export async function workersOf(seed: number, plan: DemoPlan): Promise<Worker[]> {
  const items = new Map<string, SignalItem[]>();
  for await (const rows of demoSignals(seed, plan)) {
    for (const row of rows) {
      if ('expected' in row) throw new Error(`A generated row does not fit: ${JSON.stringify(row)}`);
      const key = `${row.employeeCode} ${row.taskCode}`;
      const own = items.get(key);
      if (own) own.push(row);
      else items.set(key, [row]);
    }
  }
  let id = 0;
  return plan.people.flatMap((person) =>
    person.careers.map((career) => {
      const key = `${person.code} ${career.task}`;
      const { task, from, to } = career;
      const pauses = person.leave ? [person.leave] : [];
      const who = { employee: person.code, task, location: null, startedOn: from, endedOn: to, statedStage: null };
      const sent = (items.get(key) ?? []).map((item) => ({ item, signal: signalOf(item, (id += 1), plan) }));
      return { person, career, assignment: { id: key, ...who, pauses }, sent };
    }),
  );
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
    return outlierBound(code, month, values.map(({ value }) => value!), rules.screening);
  });
}

function monthBefore(day: Day, months: number): string {
  let end = monthEnd(day);
  for (let n = 0; n < months; n++) end = addDays(`${monthOf(end)}-01`, -1);
  return monthOf(end);
}

function signalOf(item: SignalItem, id: number, { outage }: DemoPlan): Signal {
  const kind = SHIPPED_KINDS.find(({ code }) => code === item.kind)!;
  const day = item.occurredAt.slice(0, 10);
  const at = BigInt(Date.parse(item.occurredAt)) * 1000n;
  return {
    id: String(id).padStart(16, '0'),
    kind: kind.code,
    nature: kind.nature,
    attribution: (item.attribution as Signal['attribution'] | null) ?? kind.attribution,
    occurredAt: at,
    receivedAt: at,
    day,
    client: item.clientCode,
    clientB2B: item.clientCode?.startsWith('demo-client-firm') ?? false,
    interaction: item.interaction,
    value: item.value === null ? null : micro(Number(item.value)),
    scale: kind.scale,
    duration: kind.duration,
    sentiment: null,
    forceMajeure: outage !== null && item.locationCode === outage.location && day === outage.day,
    override: null,
  };
}
