import { lastBatch } from '../access/batch.js';
import type { OutlierBound, Prior, Sums } from '../scoring/evidence.js';
import { fitPrior, fixedPrior } from '../scoring/prior.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { boundsOf, boundsOfTasks } from './bounds.js';
import { contactsChangedSince } from '../kpis/contacts-changed.js';
import { countsContacts } from '../kpis/contact-evidence.js';
import { changedSince } from './changed-since.js';
import { priorDay, type Question } from './question.js';
import type { SignalReader } from './signal-reader.js';
import { shrunkMetrics, sumsOfTasks, type TaskSums } from './task-sums.js';

/** What evaluating one task needs besides the people's own evidence. */
export interface Usual {
  priors: Map<string, Prior>;
  bounds: OutlierBound[];
}

/** The same question has the same answer for ever, and a later cut-off the same as long as nothing changed: so the last answers are kept. */
const answered = new Map<string, Answer>();
const KEPT = 200;

/** Lets go of all answers, so that what finding them costs can be measured. */
export function forgetUsual(): void {
  answered.clear();
}

/** Priors and bounds of some tasks. A task whose own people can't carry a prior borrows from its job family, then the organisation. */
export async function usualOf(
  to: Sender,
  tasks: string[],
  reader: SignalReader,
  anew = false,
): Promise<Map<string, Usual>> {
  const usual = new Map<string, Usual>();
  const { question } = reader;
  const { asOf, cutoff, rules, timeZone } = question;
  const circle = new Circle(to, reader);
  // Who asks anew doubts the evidence, so that nothing of it is remembered for others either.
  if (anew) {
    for (const task of tasks) usual.set(task, await fit(task, circle));
    return usual;
  }
  const keyOf = (task: string) => [task, asOf, rules.id, timeZone].join(' ');
  const older = tasks.flatMap((task) => {
    const kept = answered.get(keyOf(task));
    return kept && kept.cutoff < cutoff ? [{ task, since: kept.since }] : [];
  });
  const stale = await changedSince(to, older, priorDay(asOf));
  if (countsContacts(rules.body)) for (const task of await contactsChangedSince(to, older)) stale.add(task);
  for (const task of tasks) {
    const kept = answered.get(keyOf(task));
    const holds = kept?.cutoff === cutoff || (kept && kept.cutoff < cutoff && ofMonth(kept.usual) && !stale.has(task));
    // The last batch is asked before the evidence is: what comes in between counts as later.
    const found = holds
      ? kept!
      : { cutoff, since: Math.min(cutoff, await lastBatch(to)), usual: await fit(task, circle) };
    answered.delete(keyOf(task));
    answered.set(keyOf(task), found);
    if (answered.size > KEPT) answered.delete(answered.keys().next().value!);
    usual.set(task, found.usual);
  }
  return usual;
}

interface Answer {
  /** The cut-off that was asked for, and the last batch that there was then. */
  cutoff: number;
  since: number;
  usual: Usual;
}

/** Whether all of it rests on the task's own people and months that are over: wider circles and running months change with others. */
function ofMonth({ priors }: Usual): boolean {
  return [...priors.values()].every(({ from }) => from === 'TASK_MONTH');
}

async function fit(task: string, circle: Circle): Promise<Usual> {
  const { rules, asOf } = circle.question;
  const body = rules.body;
  const month = priorDay(asOf);
  const bounds = await circle.boundsOf(task);
  const priors = new Map<string, Prior>();
  for (const metric of shrunkMetrics(circle.question)) {
    const { code } = metric;
    const own = async (until: Day): Promise<Sums[]> => (await circle.sumsOf(task, until)).get(code)!;
    const around = async (which: 'JOB_FAMILY' | 'ORGANISATION'): Promise<Prior | null> => {
      const sums = await circle.sumsAround(task, which, code);
      return sums && fitPrior(metric, body, sums, which, month);
    };
    const prior =
      fitPrior(metric, body, await own(month), 'TASK_MONTH', month) ??
      fitPrior(metric, body, await own(asOf), 'TASK_TO_DATE', asOf) ??
      (await around('JOB_FAMILY')) ??
      (await around('ORGANISATION')) ??
      fixedPrior(metric, body, asOf, await own(asOf));
    priors.set(code, prior);
  }
  return { priors, bounds };
}

/** Reads each task's people once for each day that windows end on, however many metrics and circles ask. */
class Circle {
  private readonly read = new Map<string, Promise<TaskSums>>();
  private readonly bounds = new Map<string, Promise<OutlierBound[]>>();
  private families: Promise<Map<string, string | null>> | null = null;

  constructor(
    private readonly to: Sender,
    private readonly reader: SignalReader,
  ) {}

  get question(): Question {
    return this.reader.question;
  }

  boundsOf(task: string): Promise<OutlierBound[]> {
    return kept(this.bounds, task, () => boundsOf(this.to, task, this.question, this.reader.rowsOnly));
  }

  sumsOf(task: string, until: Day): Promise<TaskSums> {
    return kept(this.read, `${task} ${until}`, async () =>
      sumsOfTasks(this.to, until, this.reader, new Map([[task, await this.boundsOf(task)]])).then((all) =>
        all.get(task)!,
      ),
    );
  }

  /** Reads what is missing of several tasks as if they were one, so that it takes no more statements than one does. */
  private async readAll(tasks: string[], until: Day): Promise<void> {
    const missing = tasks.filter((task) => !this.read.has(`${task} ${until}`));
    if (missing.length === 0) return;
    const unbounded = missing.filter((task) => !this.bounds.has(task));
    if (this.reader.rowsOnly && unbounded.length > 0) {
      const found = await boundsOfTasks(this.to, unbounded, this.question);
      for (const task of unbounded) this.bounds.set(task, Promise.resolve(found.get(task) ?? []));
    }
    const bounds = new Map<string, OutlierBound[]>();
    for (const task of missing) bounds.set(task, await this.boundsOf(task));
    const sums = await sumsOfTasks(this.to, until, this.reader, bounds);
    for (const task of missing) this.read.set(`${task} ${until}`, Promise.resolve(sums.get(task)!));
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
    await this.readAll(tasks, priorDay(this.question.asOf));
    const all: Sums[] = [];
    for (const each of tasks) all.push(...(await this.sumsOf(each, priorDay(this.question.asOf))).get(metric)!);
    return all;
  }
}

function kept<Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
