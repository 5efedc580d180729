import { setImmediate } from 'node:timers/promises';
import { assignmentsOnTasks } from '../people/assignments-as-of.js';
import type { OutlierBound, Sums } from '../scoring/evidence.js';
import { allPersonSums } from '../scoring/prior.js';
import type { Day, Metric } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { spanOfSignals } from './gather.js';
import type { Question } from './question.js';
import type { SignalReader } from './signal-reader.js';

const CHUNK = 500;

/** Sums of a task's people, by metric. */
export type TaskSums = Map<string, Sums[]>;

/** By task; each task's people in the order of their assignments, whatever other tasks are read with it. */
export async function sumsOfTasks(
  to: Sender,
  until: Day,
  reader: SignalReader,
  bounds: Map<string, OutlierBound[]>,
): Promise<Map<string, TaskSums>> {
  const { question } = reader;
  const metrics = shrunkMetrics(question);
  const sums = new Map<string, TaskSums>(
    [...bounds.keys()].map((task) => [task, new Map(metrics.map(({ code }) => [code, []]))]),
  );
  const page = async (after: string | null) => {
    const assignments = await assignmentsOnTasks(
      to,
      [...bounds.keys()],
      spanOfSignals([], question),
      question.cutoff,
      after,
      CHUNK,
    );
    return { assignments, signals: await reader.read(assignments, false) };
  };
  let next = page(null);
  try {
    for (;;) {
      const { assignments, signals } = await next;
      if (assignments.length === 0) return sums;
      // PostgreSQL looks for the next page while this one is added up.
      next = page(assignments.at(-1)!.id);
      next.catch(() => {});
      for (const [at, assignment] of assignments.entries()) {
        // Requests get their turn.
        if (at % 32 === 31) await setImmediate();
        const own = signals.get(assignment.id)!;
        if (own.signals.length === 0 && !own.sheet?.size && !own.contacts?.length) continue;
        const limits = bounds.get(assignment.task)!;
        const added = allPersonSums(question.rules.body, metrics, { assignment, ...own }, limits, until);
        metrics.forEach(({ code }, i) => sums.get(assignment.task)!.get(code)!.push(added[i]!));
      }
    }
  } finally {
    await next.catch(() => {});
  }
}

export function shrunkMetrics({ rules }: Question): Metric[] {
  return rules.body.metrics.filter(({ shrink }) => shrink !== null);
}
