import type { Assignment } from '../scoring/evidence.js';
import { evaluate } from '../scoring/evaluate.js';
import type { Verdict } from '../scoring/verdict.js';
import type { Sender } from '../sql.js';
import { gather } from './gather.js';
import { usualOf } from './priors.js';
import type { Question } from './question.js';

/** Verdicts of some assignments: gather, then evaluate each. One assignment is a batch of one. */
export async function judge(to: Sender, assignments: Assignment[], question: Question): Promise<Verdict[]> {
  const tasks = [...new Set(assignments.map(({ task }) => task))];
  const usual = await usualOf(to, tasks, question);
  const evidence = await gather(to, assignments, question);
  return evidence.map((each) => {
    const { priors, bounds } = usual.get(each.assignment.task)!;
    return evaluate(question.rules.body, question.rules.id, each, priors, bounds);
  });
}
