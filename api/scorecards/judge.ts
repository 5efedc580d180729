import type { Assignment, Evidence } from '../scoring/evidence.js';
import { evaluate } from '../scoring/evaluate.js';
import type { Verdict } from '../scoring/verdict.js';
import type { Sender } from '../sql.js';
import { gather } from './gather.js';
import { usualOf, type Usual } from './priors.js';
import type { Question } from './question.js';
import { SignalReader } from './signal-reader.js';

/** One assignment with everything its verdict needs. */
export interface Case {
  evidence: Evidence;
  usual: Usual;
}

/**
 * Verdicts of some assignments: gather, then evaluate each. One assignment is a batch of one. `anew` reads every signal from its
 * row and what is usual from the evidence, even where sheets or an earlier answer would tell.
 */
export async function judge(
  to: Sender,
  assignments: Assignment[],
  question: Question,
  anew = false,
): Promise<Verdict[]> {
  return (await prepare(to, assignments, new SignalReader(to, question, { rowsOnly: anew }), anew)).map((each) =>
    decide(each, question),
  );
}

/** All that is read, apart from what is computed: so that a long run can read ahead while it computes. */
export async function prepare(
  to: Sender,
  assignments: Assignment[],
  reader: SignalReader,
  anew = false,
): Promise<Case[]> {
  const tasks = [...new Set(assignments.map(({ task }) => task))];
  const usual = await usualOf(to, tasks, reader, anew);
  const evidence = await gather(to, assignments, reader.question, reader);
  return evidence.map((each) => ({ evidence: each, usual: usual.get(each.assignment.task)! }));
}

export function decide({ evidence, usual }: Case, { rules }: Question): Verdict {
  return evaluate(rules.body, rules.id, evidence, usual.priors, usual.bounds);
}
