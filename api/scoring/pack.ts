/** A verdict as the text that is hashed and stored: what everybody's explanation has in common, and the person's own figures. */
import { hashOfText } from './canonical.js';
import { isOwn, outlineOf, type Outline } from './outline.js';
import { packId, say, short, tableOf } from './packed.js';
import type { OwnStep, Packed, PackedGroup, PackedMissing, Shape } from './packed.js';
import type { Missing, Node, Verdict } from './verdict.js';

/** Canonical JSON (RFC 8785) of the packed verdict; `unpack` (unpack.ts) makes the whole of it again. It has ids, codes and numbers only. */
export function pack(verdict: Verdict): string {
  const { nodes, asOf, assignment, cutoff, disputed, eligible, employee, engine, held, newEvidence, next } = verdict;
  const { placement, proposal, ruleSet, stale, state, streak, task } = verdict;
  const outline = outlineOf(verdict);
  const { said, own } = figuresOf(nodes, outline);
  // Keys are written here in the order that the canonical form asks for; then the engine's own JSON is canonical, and much faster made.
  const first = JSON.stringify({
    asOf,
    assignment,
    cutoff,
    ...(disputed ? { disputed: inOrder(disputed) } : {}),
    eligible,
    employee,
    engine,
    held: { how: held.how, since: held.since, stage: held.stage },
    newEvidence,
    next: next && packNext(next, outline),
  });
  const last = JSON.stringify({
    own,
    placement,
    proposal: proposal && { kind: proposal.kind, to: proposal.to },
    ruleSet,
    said,
    stale,
    state,
    streak: { down: streak.down, standstill: streak.standstill, up: streak.up },
    task,
  });
  return `${first.slice(0, -1)},"outline":${outline.text},${last.slice(1)}`;
}

function inOrder({ items, eligible, retained, next }: NonNullable<Verdict['disputed']>): Packed['disputed'] {
  return { eligible, items, next, retained };
}

/** SHA-256 of the packed verdict in lower-case hex. Erasing a person's name leaves it unchanged. */
export function hashOf(verdict: Verdict): string {
  return hashOfText(pack(verdict));
}

function figuresOf(nodes: Node[], { lines, places }: Outline): Pick<Packed, 'said' | 'own'> {
  const groups = new Map<string, PackedGroup>();
  const others: Node[] = [];
  for (const node of nodes) {
    if (!isOwn(node)) continue;
    const group = packGroup(node);
    if (group) groups.set(node.id, group);
    else others.push(node);
  }
  const apart = new Map(others.map(({ id }, at) => [id, at]));
  const said: unknown[] = [];
  let at = 0;
  for (const node of nodes) {
    if (isOwn(node)) continue;
    const line = lines[at++]!;
    said.push(say(node));
    for (const key of line.own) said.push(key === 'clientW2' ? short(node.args[key] as string) : node.args[key]);
    if (node.of.length > line.of.length || node.op === 'total')
      said.push(node.of.slice(line.of.length).map((id) => groups.get(id) ?? apart.get(id)!));
  }
  return { said, own: others.length === 0 ? null : packOwn(others, apart, places) };
}

/** Null where the group isn't one of signals, or says more than they do. */
function packGroup({ id, op, about, of, args }: Node): PackedGroup | null {
  if (op !== 'group' || of.length > 0 || 'side' in args) return null;
  const status = args['status'] as string;
  const key = about === null ? status : `${status}:${about}`;
  if (!id.endsWith(`/group/${key}`)) return null;
  const [n, w, w2, wx, wx2] = [args['n'] as number, ...['w', 'w2', 'wx', 'wx2'].map((name) => args[name] as string)];
  if (w === '0' && wx === '0' && w2 === '0' && wx2 === '0') return [key, n];
  const full = w === `${n}000000000` && w2 === `${n}000000000000000000`;
  return full ? [key, n, short(wx!), short(wx2!)] : [key, n, short(w!), short(w2!), short(wx!), short(wx2!)];
}

function packOwn(nodes: Node[], own: Map<string, number>, places: Map<string, number>): Packed['own'] {
  const shapes = tableOf<Shape>();
  const steps = nodes.map((node, at): OwnStep => {
    const keys = Object.keys(node.args).toSorted();
    const of = node.of.map((id) => places.get(id) ?? -1 - own.get(id)!);
    const shape = shapes.at([node.op, [], keys]);
    const figures = keys.map((key) => node.args[key]);
    return [...packId(nodes[at - 1]?.id, node.id, node.about), shape, of, say(node), ...figures];
  });
  return { shapes: shapes.all, steps };
}

function packNext(
  { stage, missing, met, earliest }: NonNullable<Verdict['next']>,
  { places }: Outline,
): Packed['next'] {
  return {
    earliest,
    met: met.map((id) => places.get(id)!),
    missing: missing.map((each) => packMissing(each, places)),
    stage,
  };
}

function packMissing(missing: Missing, places: Map<string, number>): PackedMissing {
  const { node, state, needs, what, metric, kind, best, pace, outOfReach } = missing;
  return [places.get(node)!, state, needs, what, metric, kind, best, pace, outOfReach];
}
