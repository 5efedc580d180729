/** The first scheduled evaluation that could complete the streak and the stay, if all that is missing came by the next one. */
import { addDays, dayNumber, isPaused, monthEnd, unpausedDays } from './calendar.js';
import type { Assignment } from './evidence.js';
import type { Day } from './rules.js';
import type { Step } from './step.js';
import type { Missing } from './verdict.js';

export interface EarliestInput {
  asOf: Day;
  assignment: Assignment;
  since: Day;
  minStayDays: number;
  /** Evaluations in a row still lacking once the criteria are met. */
  lacking: number;
  /** True when the criteria are met already. */
  above: boolean;
}

/** Null when something is out of reach even for perfect signals, or the assignment is paused without an end. */
export function earliestRise(entries: Step[], missing: Missing[], input: EarliestInput): Day | null {
  const byNode = new Map(missing.map((each) => [each.node, each]));
  const wait = Math.max(0, ...entries.map((entry) => daysUntil(entry, byNode)));
  if (!Number.isFinite(wait)) return null;
  const { asOf, assignment, since, minStayDays } = input;
  const metOn = input.above ? asOf : afterUnpaused(assignment.pauses, asOf, Math.max(1, wait));
  const stayed = unpausedDays(assignment.pauses, since, asOf);
  const stayOn = afterUnpaused(assignment.pauses, asOf, Math.max(0, minStayDays - stayed));
  if (metOn === null || stayOn === null) return null;
  let day = scheduledFrom(input.above ? addDays(asOf, 1) : metOn);
  for (let left = input.lacking; left > 1; left--) day = scheduledFrom(addDays(day, 1));
  while (day < stayOn) day = scheduledFrom(addDays(day, 1));
  return day;
}

function scheduledFrom(day: Day): Day {
  return monthEnd(day);
}

/** Days that must pass by themselves before the node can be met: all of `all`, the shortest of `any`. */
function daysUntil(node: Step, missing: Map<string, Missing>): number {
  if (node.state === 'met' || node.state === 'unused') return 0;
  if (node.op === 'all') return Math.max(0, ...node.of.map((part) => daysUntil(part, missing)));
  if (node.op === 'any')
    return Math.min(...node.of.filter((part) => part.state !== 'unused').map((part) => daysUntil(part, missing)));
  if (node.op !== 'leaf') return 0;
  const lack = missing.get(node.id);
  if (lack?.outOfReach === 'EVEN_PERFECT') return Number.POSITIVE_INFINITY;
  return lack?.what === 'days' ? (lack.needs ?? 0) : 0;
}

/** The day by which so many unpaused days after `from` have passed. */
function afterUnpaused(pauses: Assignment['pauses'], from: Day, days: number): Day | null {
  if (days === 0) return from;
  if (pauses.some((pause) => pause.to === null && pause.from <= addDays(from, days))) return null;
  let day = from;
  const last = dayNumber(from) + days + 10_000;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (dayNumber(day) > last) return null;
    if (!isPaused(pauses, day)) left -= 1;
  }
  return day;
}
