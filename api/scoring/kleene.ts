/** Three-valued logic of criteria (Kleene 1938): met, failed, insufficient. What is unused takes no part. */
import type { Node, State } from './verdict.js';

type NodeState = Node['state'];

export function kleeneAll(states: NodeState[]): NodeState {
  const part = states.filter((state) => state !== 'unused').map(asState);
  if (part.includes('failed')) return 'failed';
  if (part.includes('insufficient')) return 'insufficient';
  // Nothing demanded is met; everything demanded but unused is unused, so that it can't carry an `any` above it.
  return part.length === 0 && states.length > 0 ? 'unused' : 'met';
}

export function kleeneAny(states: NodeState[]): NodeState {
  const part = states.filter((state) => state !== 'unused').map(asState);
  if (part.includes('met')) return 'met';
  if (part.includes('insufficient')) return 'insufficient';
  return part.length === 0 && states.length > 0 ? 'unused' : 'failed';
}

export function kleeneNot(state: NodeState): NodeState {
  const inner = state === 'unused' ? state : asState(state);
  return inner === 'met' ? 'failed' : inner === 'failed' ? 'met' : inner;
}

/** Undecided by the data is a kind of not knowing. A criterion all of whose parts are unused demands nothing. */
export function asState(state: NodeState): State {
  return state === 'met' || state === 'unused' ? 'met' : state === 'failed' ? 'failed' : 'insufficient';
}

type Operand = Pick<Node, 'value' | 'state' | 'args'>;

/**
 * The verdict of one leaf. Operands: what is held, the same over raw values, and the sample it rests on (the last two where there are).
 * Plain: held against value; differing raw and shrunk verdicts are undecided. Strict: the unfavourable bound must pass.
 */
export function leafState(
  node: Pick<Node, 'about' | 'args'>,
  operands: Operand[],
): { value: number | null; state: NodeState } {
  const { args } = node;
  const [held, twin, sample] = operands;
  if (!held) return { value: null, state: args['used'] === false ? 'unused' : 'insufficient' };
  const value = counted(args, held.value);
  if (held.state === 'unused') return { value: null, state: 'unused' };
  const least = args['minSample'] as number | null;
  if (held.state !== 'ok' || value === null || (least !== null && (sample?.value ?? 0) < least)) {
    return { value, state: 'insufficient' };
  }
  if (args['strict'] === true) return { value, state: strictly(args, held) };
  const other = counted(args, twin?.value ?? held.value);
  const first = passes(args, value);
  if (other !== null && passes(args, other) !== first) return { value, state: 'undecided' };
  return { value, state: first ? 'met' : 'failed' };
}

function strictly(args: Node['args'], held: Operand): NodeState {
  const lower = counted(args, (held.args['lower'] ?? null) as number | null);
  const upper = counted(args, (held.args['upper'] ?? null) as number | null);
  if (lower === null || upper === null) return 'undecided';
  const [worst, best] = args['is'] === '>=' ? [lower, upper] : [upper, lower];
  return passes(args, worst) ? 'met' : passes(args, best) ? 'undecided' : 'failed';
}

function passes(args: Node['args'], value: number): boolean {
  return args['is'] === '>=' ? value >= (args['value'] as number) : value <= (args['value'] as number);
}

/** A score counts at most 100 in a criterion. */
function counted(args: Node['args'], value: number | null): number | null {
  return value !== null && args['about'] === 'kpi' ? Math.min(100, value) : value;
}
