/** How many evaluations in a row said the same, and whether anything new speaks at all. */
import { isPaused, unpausedDays } from './calendar.js';
import type { Counting } from './counting.js';
import type { Assignment, Evidence, PastEvaluation } from './evidence.js';
import type { EvaluationRules, Stage } from './rules.js';
import type { State, Verdict } from './verdict.js';

/** What one evaluation says about the stage that is held. */
export interface Said {
  asOf: string;
  above: boolean;
  retained: State;
  next: State | null;
  newEvidence: boolean;
}

export interface StreakInput {
  rules: EvaluationRules;
  stages: Stage[];
  assignment: Assignment;
  held: Verdict['held'] & { index: number };
  /** Retention demands nothing: then only the next stage can say whether there is data. */
  vacuous: boolean;
}

/** Walks the scheduled evaluations since the stage was taken, oldest first; `now` is null for a preview, which builds no streak. */
export function streakOf(past: PastEvaluation[], now: Said | null, input: StreakInput): Verdict['streak'] {
  const { held, stages } = input;
  const before = past
    .filter((each) => each.counts && each.asOf > held.since && (now === null || each.asOf < now.asOf))
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1))
    .map((each): Said => {
      const above = stages.findIndex((stage) => stage.code === each.eligible) > held.index;
      return {
        asOf: each.asOf,
        above,
        retained: each.retained,
        next: each.verdictOfNext,
        newEvidence: each.newEvidence,
      };
    });
  const streak = { up: 0, down: 0, standstill: 0 };
  for (const said of now ? [...before, now] : before) step(streak, said, input);
  return streak;
}

/** On insufficient data, on leave or without anything new a streak stands still: it neither grows nor breaks. */
function step(streak: Verdict['streak'], said: Said, input: StreakInput): void {
  if (!said.newEvidence || isPaused(input.assignment.pauses, said.asOf)) {
    streak.standstill += 1;
    return;
  }
  streak.standstill = lacksData(said, input.vacuous) ? streak.standstill + 1 : 0;
  if (said.above) streak.up += 1;
  else if (said.next !== 'insufficient') streak.up = 0;
  if (said.retained === 'met') streak.down = 0;
  else if (said.retained === 'failed' && !inGrace(said.asOf, input)) streak.down += 1;
}

/** The held stage can't be checked: its retention lacks data, or demands nothing and the next stage lacks data. */
export function lacksData(said: Pick<Said, 'retained' | 'next'>, vacuous: boolean): boolean {
  return said.retained === 'insufficient' || (vacuous && said.next === 'insufficient');
}

/** A grace period follows a rise, a placement and a new task; after a fall or a decision of HR there is none. */
export function inGrace(
  asOf: string,
  { rules, held, assignment }: Pick<StreakInput, 'rules' | 'held' | 'assignment'>,
): boolean {
  if (held.how === 'FALL' || held.how === 'OVERRIDE') return false;
  return unpausedDays(assignment.pauses, held.since, asOf) < rules.graceDays;
}

/** At least so many signals that count, or one visit that counts, since the last scheduled evaluation. */
export function hasNewEvidence(
  evidence: Evidence,
  counting: Counting,
  rules: EvaluationRules,
  usesAudits: boolean,
): boolean {
  let last = '';
  for (const each of evidence.past) {
    if (each.counts && each.asOf < evidence.asOf && each.asOf > last) last = each.asOf;
  }
  const isNew = (day: string) => day > last && day <= evidence.asOf;
  if (usesAudits && evidence.visits.some((visit) => visit.counted && isNew(visit.day))) return true;
  return counting.fresh(last, evidence.asOf) >= rules.newSignals;
}
