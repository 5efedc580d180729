/**
 * The explanation. A step's value is computed by recording it: `record` hands operands and figures to the step's operation and keeps
 * what comes back, so nothing can be shown that was not computed, and nothing computed that is not shown.
 */
import type { Sums } from './evidence.js';
import { byId } from './node-id.js';
import { sumsArgs, type Step } from './step.js';
import { STEPS } from './steps.js';
import type { Node, Op } from './verdict.js';

export type Trace = Map<string, Step>;
export type Args = Node['args'];

export interface Draft {
  id: string;
  op: Op;
  about: string | null;
  of?: Step[];
  /** The step's own from here on: its operation writes what it finds beside the value into it. */
  args?: Args;
  sums?: Sums | null;
  clientW2?: bigint | null;
}

/** Makes a step from its operands and keeps it. @throws Error when the id is taken: one number stands at one step. */
export function record(trace: Trace, draft: Draft): Step {
  const step = make(draft);
  const before = trace.size;
  trace.set(step.id, step);
  if (trace.size === before) throw new Error(`Expected every step once, but "${draft.id}" came twice.`);
  return step;
}

const NONE: Step[] = [];

/** Makes a step without keeping it: for thinking in what isn't there yet. */
export function make({ id, op, about, of = NONE, args = {}, sums = null, clientW2 = null }: Draft): Step {
  const step: Step = { id, op, about, value: null, state: 'ok', of, args, sums, clientW2 };
  STEPS[op](step);
  return step;
}

/** The steps as they are shown and kept, sorted by id. */
export function nodesOf(trace: Trace): Node[] {
  return byId(trace.values()).map(nodeOf);
}

export function nodeOf({ id, op, about, value, state, of, args, sums, clientW2 }: Step): Node {
  const all = sums === null ? args : { ...args, ...sumsArgs(sums) };
  if (clientW2 !== null) all['clientW2'] = `${clientW2}`;
  return { id, op, about, value, state, of: of.map((operand) => operand.id), args: all };
}

/** A node as a step again, with these operands. */
export function stepOf(node: Node, of: Step[] = NONE): Step {
  const { n, w, w2, wx, wx2, clientW2, ...args } = node.args;
  const summed = typeof wx2 === 'string';
  const big = (text: unknown) => BigInt(text as string);
  return {
    ...node,
    of,
    // A formula says how many signals its weakest operand has, without their sums.
    args: summed || n === undefined ? args : { ...args, n },
    sums: summed ? { n: n as number, w: big(w), w2: big(w2), wx: big(wx), wx2: big(wx2) } : null,
    clientW2: clientW2 === undefined ? null : big(clientW2),
  };
}

/** Makes a node again from its operands' values and its own figures: equal to the node, or the explanation doesn't add up. */
export function remake(node: Node, nodes: Map<string, Node>): Node {
  const operands = node.of.map((id) => {
    const operand = nodes.get(id);
    if (!operand) throw new Error(`Expected a step "${id}" below "${node.id}", but there is none.`);
    return stepOf(operand);
  });
  const step = stepOf(node, operands);
  STEPS[node.op](step);
  return nodeOf(step);
}

/** What a step yields, made again: the state of a criterion, the value of anything else. */
export function recompute(node: Node, nodes: Map<string, Node>): number | null | Node['state'] {
  const again = remake(node, nodes);
  return ['leaf', 'all', 'any', 'not'].includes(node.op) ? again.state : again.value;
}
