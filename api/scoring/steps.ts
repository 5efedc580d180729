/** What each kind of step does with its operands. One function per operation, all of one shape. */
import { item, section, visit } from './audit-steps.js';
import { formula, raw, shrunk, total } from './figure-steps.js';
import { fromMicro, micro, weightOf } from './exact.js';
import { kleeneAll, kleeneAny, kleeneNot, leafState } from './kleene.js';
import { link, mean, score } from './level-steps.js';
import { nothing, ok, set, type Step } from './step.js';
import type { Op } from './verdict.js';

/** Sets the value and the state of a step, and writes what else it finds into the step's args. */
type Operation = (step: Step) => void;

export const STEPS: Record<Op, Operation> = {
  group: (step) => ok(step, weightOf(step.sums!.w)),
  total,
  raw,
  prior: (step) => ok(step, step.args['m'] as number),
  shrunk,
  score,
  link,
  mean,
  gap,
  leaf: (step) => {
    const { value, state } = leafState(step, step.of);
    set(step, value, state);
  },
  all: (step) => set(step, null, kleeneAll(step.of.map(({ state }) => state))),
  any: (step) => set(step, null, kleeneAny(step.of.map(({ state }) => state))),
  not: (step) => set(step, null, kleeneNot(step.of[0]!.state)),
  item,
  section,
  visit,
  formula,
  fact: (step) => {
    const given = step.args['given'] as number | null;
    if (given === null) nothing(step, 'insufficient');
    else ok(step, given);
  },
};

function gap(step: Step): void {
  const level = step.of[0];
  if (level?.state !== 'ok' || level.value === null) nothing(step, level?.state ?? 'insufficient');
  else ok(step, fromMicro(micro(step.args['demanded'] as number) - micro(level.value)));
}
