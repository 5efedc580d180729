import { assignmentsOnTasks } from '../people/assignments-as-of.js';
import { signalsFor } from '../signals/read-signals.js';
import type { OutlierBound, Prior, Sums } from '../scoring/evidence.js';
import { fitPrior, fixedPrior, personSums } from '../scoring/prior.js';
import type { Metric } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { boundsOf } from './bounds.js';
import { spanOfSignals } from './gather.js';
import { priorDay, type Question } from './question.js';

/** What evaluating one task needs besides the people's own evidence. */
export interface Usual {
  priors: Map<string, Prior>;
  bounds: OutlierBound[];
}

const CHUNK = 500;
/** The same question has the same answer for ever, so the last answers are kept. */
const answered = new Map<string, Usual>();
const KEPT = 200;

/** Priors and bounds of some tasks. A task whose own people can't carry a prior borrows from its job family, then the organisation. */
export async function usualOf(to: Sender, tasks: string[], question: Question): Promise<Map<string, Usual>> {
  const usual = new Map<string, Usual>();
  const circle = new Circle(to, question);
  for (const task of tasks) {
    const key = [task, question.asOf, question.cutoff, question.rules.id].join(' ');
    const found = answered.get(key) ?? (await fit(task, circle));
    answered.delete(key);
    answered.set(key, found);
    if (answered.size > KEPT) answered.delete(answered.keys().next().value!);
    usual.set(task, found);
  }
  return usual;
}

async function fit(task: string, circle: Circle): Promise<Usual> {
  const { rules, asOf } = circle.question;
  const own = await circle.sumsOf(task);
  const priors = new Map<string, Prior>();
  for (const metric of shrunkMetrics(circle.question)) {
    const month = own.month.get(metric.code)!;
    const toDate = own.toDate.get(metric.code)!;
    const wider = async (): Promise<Prior | null> => {
      const family = await circle.sumsAround(task, 'JOB_FAMILY', metric.code);
      const organisation = () => circle.sumsAround(task, 'ORGANISATION', metric.code);
      return (family && fitPrior(metric, rules.body, family, 'JOB_FAMILY', priorDay(asOf))) ?? fitPrior(metric, rules.body, (await organisation())!, 'ORGANISATION', priorDay(asOf));
    };
    const prior =
      fitPrior(metric, rules.body, month, 'TASK_MONTH', priorDay(asOf)) ??
      fitPrior(metric, rules.body, toDate, 'TASK_TO_DATE', asOf) ??
      (await wider()) ??
      fixedPrior(metric, rules.body, asOf, toDate);
    priors.set(metric.code, prior);
  }
  return { priors, bounds: own.bounds };
}

interface TaskSums {
  month: Map<string, Sums[]>;
  toDate: Map<string, Sums[]>;
  bounds: OutlierBound[];
}

/** Reads each task's people once, however many metrics and circles ask. */
class Circle {
  private readonly read = new Map<string, Promise<TaskSums>>();
  private families: Promise<Map<string, string | null>> | null = null;

  constructor(
    private readonly to: Sender,
    readonly question: Question,
  ) {}

  sumsOf(task: string): Promise<TaskSums> {
    const reading = this.read.get(task) ?? sumsOfTask(this.to, task, this.question);
    this.read.set(task, reading);
    return reading;
  }

  /** Null when the task has no job family. */
  async sumsAround(task: string, circle: 'JOB_FAMILY' | 'ORGANISATION', metric: string): Promise<Sums[] | null> {
    this.families ??= this.to
      .query<{ id: string; family: string | null }>('select id, job_family as family from task order by id')
      .then(({ rows }) => new Map(rows.map(({ id, family }) => [id, family])));
    const families = await this.families;
    const family = families.get(task) ?? null;
    if (circle === 'JOB_FAMILY' && family === null) return null;
    const tasks = [...families].filter(([, its]) => circle === 'ORGANISATION' || its === family).map(([id]) => id);
    const all: Sums[] = [];
    for (const each of tasks) all.push(...(await this.sumsOf(each)).month.get(metric)!);
    return all;
  }
}

async function sumsOfTask(to: Sender, task: string, question: Question): Promise<TaskSums> {
  const metrics = shrunkMetrics(question);
  const sums: TaskSums = {
    month: new Map(metrics.map(({ code }) => [code, []])),
    toDate: new Map(metrics.map(({ code }) => [code, []])),
    bounds: await boundsOf(to, task, question),
  };
  // Pauses can stretch a window back; reading from the furthest day is right for everybody.
  let after: string | null = null;
  for (;;) {
    const span = spanOfSignals([], question);
    const assignments = await assignmentsOnTasks(to, [task], span, question.cutoff, after, CHUNK);
    if (assignments.length === 0) return sums;
    const own = spanOfSignals(assignments, question);
    const signals = await signalsFor(to, assignments, { ...own, cutoff: question.cutoff, timeZone: question.timeZone });
    for (const assignment of assignments) {
      const evidence = { assignment, signals: signals.get(assignment.id) ?? [] };
      if (evidence.signals.length === 0) continue;
      for (const metric of metrics) {
        sums.month.get(metric.code)!.push(personSums(question.rules.body, metric, evidence, sums.bounds, priorDay(question.asOf)));
        sums.toDate.get(metric.code)!.push(personSums(question.rules.body, metric, evidence, sums.bounds, question.asOf));
      }
    }
    after = assignments.at(-1)!.id;
  }
}

function shrunkMetrics({ rules }: Question): Metric[] {
  return rules.body.metrics.filter(({ shrink }) => shrink !== null);
}
