/** How a verdict is written down: the shapes, and the small codes that both who writes and who reads it must know. */
import type { Missing, Node, State, Verdict } from './verdict.js';

/** Operation, names of the rule's figures, names of the person's. */
export type Shape = [op: Node['op'], rule: string[], own: string[]];

/**
 * An id by what it shares with the one before it, what the step is about, the shape, the operands by their places, and the rule's figures.
 * `about` is 0 for null, 1 for the code in the id, 2 for the id's last part.
 */
export type PackedLine = [
  shared: number,
  rest: string,
  about: string | 0 | 1 | 2,
  shape: number,
  of: number[],
  ...rule: unknown[],
];

/** Value and state of a step: a bare number is ok; otherwise the state's letter, and the number behind it where there is one. */
export type Said = number | string;

/** The same for a step that stands beside the outline, with what it says; an operand below 0 is the own step at -1 - place. */
export type OwnStep = [
  shared: number,
  rest: string,
  about: string | 0 | 1 | 2,
  shape: number,
  of: number[],
  said: Said,
  ...figures: unknown[],
];

/** Signals treated alike: key and number of signals, then nothing where they don't count, (wx, wx2) at full weight, else (w, w2, wx, wx2). */
export type PackedGroup = [key: string, n: number, ...sums: string[]];

export interface PackedOutline {
  lines: PackedLine[];
  roots: {
    metrics: Record<string, number>;
    kpis: Record<string, number>;
    competencies: Record<string, number>;
    stages: [code: string, entry: number, retention: number][];
    tenure: number;
  };
  shapes: Shape[];
}

export type PackedMissing = [number, State, number | null, Missing['what'], ...(string | number | null)[]];

type Head = Omit<Verdict, 'nodes' | 'metrics' | 'kpis' | 'competencies' | 'stages' | 'tenure' | 'next'>;

export interface Packed extends Head {
  outline: PackedOutline;
  /** In the order of the outline's lines: what each says, its own figures, and where it has own operands, those. */
  said: unknown[];
  own: { shapes: Shape[]; steps: OwnStep[] } | null;
  next: { stage: string; missing: PackedMissing[]; met: number[]; earliest: string | null } | null;
}

const LETTERS = { ok: 'o', insufficient: 'i', undecided: 'd', met: 'm', failed: 'f', unused: 'u' } as const;
const STATES = new Map(Object.entries(LETTERS).map(([state, letter]) => [letter as string, state as Node['state']]));

export function say({ value, state }: Pick<Node, 'value' | 'state'>): Said {
  if (state === 'ok' && value !== null) return value;
  return value === null ? LETTERS[state] : LETTERS[state] + String(value);
}

export function hear(said: Said): Pick<Node, 'value' | 'state'> {
  if (typeof said === 'number') return { value: said, state: 'ok' };
  return { value: said.length === 1 ? null : Number(said.slice(1)), state: STATES.get(said[0]!)! };
}

export function packId(
  before: string | undefined,
  id: string,
  about: string | null,
): [number, string, string | 0 | 1 | 2] {
  let shared = 0;
  while (before !== undefined && shared < id.length && before[shared] === id[shared]) shared += 1;
  const coded = about === null ? 0 : about === codeIn(id) ? 1 : about === lastOf(id) ? 2 : about;
  return [shared, id.slice(shared), coded];
}

export function unpackId(
  before: string,
  [shared, rest, coded]: PackedLine | OwnStep,
): [id: string, about: string | null] {
  const id = before.slice(0, shared) + rest;
  return [id, coded === 0 ? null : coded === 1 ? codeIn(id) : coded === 2 ? lastOf(id) : coded];
}

/** `client_service` of `competency:client_service/link/0`. */
function codeIn(id: string): string {
  return /^[^:]*:([^/:]*)/.exec(id)?.[1] ?? '';
}

function lastOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** A whole number's decimal text with its zeros counted: exact sums end in many. */
export function short(text: string): string {
  const zeros = text.length - text.search(/0*$/);
  return zeros < 3 || text.length === zeros ? text : `${text.slice(0, -zeros)}e${zeros}`;
}

export function long(text: string): string {
  const [digits, zeros] = text.split('e');
  return zeros === undefined ? text : digits + '0'.repeat(Number(zeros));
}

/** A list in which what comes again stands once. */
export function tableOf<T>(): { all: T[]; at: (entry: T) => number } {
  const all: T[] = [];
  const places = new Map<string, number>();
  const at = (entry: T): number => {
    const key = JSON.stringify(entry);
    let place = places.get(key);
    if (place === undefined) {
      places.set(key, (place = all.length));
      all.push(entry);
    }
    return place;
  };
  return { all, at };
}
