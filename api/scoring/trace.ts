/**
 * The explanation. A step's value is computed by recording it: `record` hands operands and figures to the step's operation and keeps
 * what comes back, so nothing can be shown that was not computed, and nothing computed that is not shown.
 */
import type { Sums } from './evidence.js';
import { STEPS } from './steps.js';
import type { Node, Op } from './verdict.js';

export type Trace = Map<string, Node>;
export type Args = Node['args'];

export interface Draft {
  id: string;
  op: Op;
  about: string | null;
  of?: Node[];
  args?: Args;
}

/** Makes a node from its operands and keeps it. @throws Error when the id is taken: one number stands at one node. */
export function record(trace: Trace, draft: Draft): Node {
  const node = make(draft);
  const before = trace.size;
  trace.set(node.id, node);
  if (trace.size === before) throw new Error(`Expected every step once, but "${draft.id}" came twice.`);
  return node;
}

/** Makes a node without keeping it: for thinking in what isn't there yet. */
export function make({ id, op, about, of = [], args = {} }: Draft): Node {
  const made = STEPS[op]({ about, args }, of);
  return {
    id,
    op,
    about,
    value: made.value,
    state: made.state,
    of: of.map((operand) => operand.id),
    args: made.args ? { ...args, ...made.args } : args,
  };
}

/** Makes a node again from its operands' values and its own figures: equal to the node, or the explanation doesn't add up. */
export function remake(node: Node, byId: Map<string, Node>): Node {
  const operands = node.of.map((id) => {
    const operand = byId.get(id);
    if (!operand) throw new Error(`Expected a step "${id}" below "${node.id}", but there is none.`);
    return operand;
  });
  const made = STEPS[node.op](node, operands);
  return { ...node, value: made.value, state: made.state, args: { ...node.args, ...made.args } };
}

/** What a step yields, made again: the state of a criterion, the value of anything else. */
export function recompute(node: Node, byId: Map<string, Node>): number | null | Node['state'] {
  const again = remake(node, byId);
  return ['leaf', 'all', 'any', 'not'].includes(node.op) ? again.state : again.value;
}

/** Exact sums as the decimal text that travels in a node. */
export function sumsArgs(sums: Sums): { n: number; w: string; w2: string; wx: string; wx2: string } {
  return { n: sums.n, w: `${sums.w}`, w2: `${sums.w2}`, wx: `${sums.wx}`, wx2: `${sums.wx2}` };
}
