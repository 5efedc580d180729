/**
 * Planned work: how many requests an assignment was to handle in a span. A target is a figure for a person, a team or a task and a period;
 * its equal part falls on every day that those whom it covers are assigned, so that part periods get their part, and days of leave are
 * taken out of the plan of who is away, never put on the others.
 */
import { addDays, dayNumber, unpausedDays } from './calendar.js';
import type { Assignment } from './evidence.js';
import type { Day } from './rules.js';

export interface PlanTarget {
  id: string;
  /** Whom it is for. */
  scope: 'EMPLOYEE' | 'TEAM' | 'TASK';
  /** Whether a target of a person or a team is for one task only. */
  onTask: boolean;
  /** Requests to be handled in the whole period by all whom it covers, above 0. */
  planned: number;
  /** The period, both days included. */
  from: Day;
  to: Day;
  /** Days of the period on which those whom it covers are assigned, added up over them; leave is in it. */
  assignedDays: number;
}

/** The days of a span on which one target decides, and what it asks for on them. */
export interface PlannedPart {
  target: string;
  from: Day;
  to: Day;
  /** Days of them on which somebody was assigned and not away. */
  days: number;
  planned: number;
}

export interface PlannedWork {
  /** Requests; 0 where nothing was planned or nobody was there. Not whole: a part of a month may ask for 41.6. */
  planned: number;
  /** In order and disjoint. What is handled on other days is held against no plan. */
  parts: PlannedPart[];
}

/**
 * What an assignment was to handle from one day to another, both included. On each day the most specific target decides: the person's own
 * for the task, the person's own, the team's for the task, the team's, the task's. The part of a day is
 * planned / max(days of the period, assigned days): a newcomer in the middle of a month has half of a month's own target, a team of ten
 * shares a team's target in ten parts.
 *
 * @param targets those that cover the assignment, in any order
 */
export function plannedIn(
  { startedOn, endedOn, pauses }: Pick<Assignment, 'startedOn' | 'endedOn' | 'pauses'>,
  targets: readonly PlanTarget[],
  span: { from: Day; to: Day },
): PlannedWork {
  const first = startedOn > span.from ? startedOn : span.from;
  const last = endedOn !== null && endedOn < span.to ? endedOn : span.to;
  const work: PlannedWork = { planned: 0, parts: [] };
  if (last < first) return work;
  const inTime = targets.filter(({ from, to }) => from <= last && to >= first);
  const edges = [...new Set([first, ...inTime.flatMap(({ from, to }) => [from, addDays(to, 1)]), addDays(last, 1)])]
    .filter((day) => day >= first && day <= addDays(last, 1))
    .toSorted();
  for (let at = 0; at + 1 < edges.length; at++) {
    const [from, to] = [edges[at]!, addDays(edges[at + 1]!, -1)];
    const target = decisive(inTime.filter((each) => each.from <= from && each.to >= to));
    if (!target) continue;
    // Days after the one before: both ends are in.
    const days = unpausedDays(pauses, addDays(from, -1), to);
    const part = { target: target.id, from, to, days, planned: days * perDay(target) };
    const before = work.parts.at(-1);
    work.planned += part.planned;
    if (before?.target === part.target && addDays(before.to, 1) === from) {
      before.to = to;
      before.days += days;
      before.planned += part.planned;
    } else work.parts.push(part);
  }
  return work;
}

/** Handled requests as a part of those planned; null, which is insufficient data, where none were planned. */
export function fulfilment(handled: number, planned: number): number | null {
  return planned > 0 ? handled / planned : null;
}

function perDay({ planned, from, to, assignedDays }: PlanTarget): number {
  return planned / Math.max(dayNumber(to) - dayNumber(from) + 1, assignedDays);
}

/** Of two alike the one whose id comes first, so that the answer is always the same. */
function decisive(targets: PlanTarget[]): PlanTarget | undefined {
  return targets.toSorted((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))[0];
}

function rank({ scope, onTask }: PlanTarget): number {
  return { EMPLOYEE: 4, TEAM: 2, TASK: 0 }[scope] + (onTask ? 1 : 0);
}
