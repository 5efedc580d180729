/** Which stage is held, and which the evidence would carry. */
import { judge, relaxed } from './criterion.js';
import type { Held } from './criterion.js';
import type { Evidence } from './evidence.js';
import { asState, kleeneAll } from './kleene.js';
import { idOf } from './node-id.js';
import type { Criterion, RuleSet, Stage } from './rules.js';
import type { Trace } from './trace.js';
import type { Step } from './step.js';
import type { State, Verdict } from './verdict.js';

export interface Judged {
  stage: Stage;
  entry: Step;
  retention: Step;
  /** Entry of this stage and of every one below, together: what a rise to it needs. */
  reach: State;
}

/** Judges every stage, the first one first, and records `stage:<code>:entry` and `stage:<code>:retention`. */
export function judgeStages(trace: Trace, rules: RuleSet, held: Held): Judged[] {
  const below: Step['state'][] = [];
  return rules.stages.map((stage) => {
    const id = idOf('stage:', stage.code);
    const entry = judge(trace, idOf(id, ':entry'), stage.entry, held, stage.code);
    const demand = stage.retention ?? relaxedEntry(rules, stage) ?? { all: [] };
    const retention = judge(trace, idOf(id, ':retention'), demand, held, stage.code);
    below.push(entry.state);
    return { stage, entry, retention, reach: asState(kleeneAll(below)) };
  });
}

/** The same for everybody under a rule set. */
function relaxedEntry(rules: RuleSet, stage: Stage): Criterion | null {
  let known = entries.get(rules);
  if (!known) entries.set(rules, (known = new Map()));
  let demand = known.get(stage.entry);
  if (demand === undefined) known.set(stage.entry, (demand = relaxed(stage.entry, rules)));
  return demand;
}

const entries = new WeakMap<RuleSet, Map<Criterion, Criterion | null>>();

/** Index of the highest stage whose entry criteria, and those of every stage below, are met; -1 when not even the first's are. */
export function eligibleIndex(judged: Judged[]): number {
  const gap = judged.findIndex((each) => each.reach !== 'met');
  return (gap === -1 ? judged.length : gap) - 1;
}

/**
 * The stage that people decided last by the as-of date; before any decision the stated one, else the first.
 * @throws RangeError when that stage is none of the rule set's: a stage must not be lost in silence.
 */
export function heldStage(
  rules: RuleSet,
  { assignment, decisions, asOf }: Evidence,
): Verdict['held'] & { index: number } {
  let last: Evidence['decisions'][number] | null = null;
  for (const decision of decisions) {
    if (decision.on <= asOf && (last === null || decision.on >= last.on)) last = decision;
  }
  const stated = assignment.statedStage;
  const first = {
    stage: stated ?? rules.stages[0]!.code,
    since: assignment.startedOn,
    how: stated === null ? 'FIRST' : 'STATED',
  };
  const held = last ? { stage: last.stage, since: last.on, how: last.how as string } : first;
  const index = rules.stages.findIndex((stage) => stage.code === held.stage);
  if (index === -1) {
    const codes = rules.stages.map((stage) => stage.code).join(', ');
    throw new RangeError(
      `Expected the stage of assignment ${assignment.id} to be one of ${codes}, but it is "${held.stage}".`,
    );
  }
  return { ...held, index };
}
