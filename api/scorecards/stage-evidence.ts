import type { PastEvaluation, StageDecision } from '../scoring/evidence.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { known } from '../people/assignments-as-of.js';

export interface StageEvidence {
  past: PastEvaluation[];
  decisions: StageDecision[];
  placed: boolean;
}

/** Earlier evaluations and what people decided, by assignment, as known at the cut-off: two statements, however many assignments. */
export async function stageEvidence(
  to: Sender,
  assignments: string[],
  asOf: Day,
  cutoff: number,
): Promise<Map<string, StageEvidence>> {
  const byAssignment = new Map<string, StageEvidence>(
    assignments.map((id) => [id, { past: [], decisions: [], placed: false }]),
  );
  const evaluations = await to.query<{ assignment: string; past: PastEvaluation & { placement: boolean } }>(
    `select x.assignment_id as assignment, x.past from scorecard x
     where x.assignment_id = any($2::uuid[]) and x.as_of < $3 and x.purpose <> 'PREVIEW' and ${known('x', '$1')}
     order by x.assignment_id, x.as_of`,
    [cutoff, assignments, asOf],
  );
  for (const { assignment, past } of evaluations.rows) {
    const { placement, ...evaluation } = past;
    const evidence = byAssignment.get(assignment)!;
    evidence.past.push(evaluation);
    evidence.placed ||= placement;
  }
  const decisions = await to.query<StageDecision & { assignment: string }>(
    `select x.assignment_id as assignment, x.stage, x.decided_on as on, x.how from stage_decision x
     where x.assignment_id = any($2::uuid[]) and x.decided_on <= $3 and ${known('x', '$1')}
     order by x.assignment_id, x.decided_on, x.id`,
    [cutoff, assignments, asOf],
  );
  for (const { assignment, stage, on, how } of decisions.rows)
    byAssignment.get(assignment)!.decisions.push({ stage, on, how });
  return byAssignment;
}
