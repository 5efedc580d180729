import { visitsOf } from '../audits/answered-visits.js';
import { plansOf } from '../kpis/plan-evidence.js';
import { addDays } from '../scoring/calendar.js';
import { criticalDaysAsked } from '../scoring/critical-free.js';
import type { Assignment, Evidence } from '../scoring/evidence.js';
import type { Day } from '../scoring/rules.js';
import { scalesFor } from '../signals/scales-for.js';
import type { Sender } from '../sql.js';
import { acknowledgedFacts } from '../standards/acknowledged-fact.js';
import { firstDay, type Question } from './question.js';
import { stageEvidence } from './stage-evidence.js';
import { SignalReader } from './signal-reader.js';

/** All evidence about some assignments as known at the cut-off: one statement per kind of evidence, however many assignments. */
export async function gather(
  to: Sender,
  assignments: Assignment[],
  question: Question,
  reader = new SignalReader(to, question),
): Promise<Evidence[]> {
  const { asOf, cutoff, preview } = question;
  const signals = await reader.read(assignments, true);
  const visits = await visitsOf(to, assignments, { ...spanOfVisits(assignments, question), cutoff });
  const facts = await acknowledgedFacts(to, assignments, question.rules.body, asOf, cutoff);
  const stages = await stageEvidence(
    to,
    assignments.map(({ id }) => id),
    asOf,
    cutoff,
  );
  const plans = await plansOf(to, assignments, question.rules.body, question);
  const scales = await scalesFor(to, cutoff);
  return assignments.map((assignment) => ({
    assignment,
    asOf,
    cutoff,
    preview,
    scales,
    ...(signals.get(assignment.id) ?? { signals: [] }),
    ...(plans.has(assignment.id) && { plans: plans.get(assignment.id)! }),
    visits: visits.get(assignment.id) ?? [],
    facts: [facts.get(assignment.id) ?? []].flat(),
    ...stages.get(assignment.id)!,
  }));
}

/** As far as the windows look back, and as far as a criterion asks to be free of critical failures. */
export function spanOfVisits(assignments: Assignment[], question: Question): { from: Day; to: Day } {
  const { from, to } = spanOfSignals(assignments, question);
  const critical = addDays(to, -criticalDaysAsked(question.rules.body));
  return { from: critical < from ? critical : from, to };
}

export function spanOfSignals(assignments: Assignment[], { asOf, rules }: Question): { from: Day; to: Day } {
  return {
    from: firstDay(
      rules.body,
      asOf,
      assignments.some(({ pauses }) => pauses.length > 0),
    ),
    to: asOf,
  };
}
