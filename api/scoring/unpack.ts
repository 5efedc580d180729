/** A stored verdict made whole again. Nothing is computed but what adding up gives: figures stay as they were when it was made. */
import { add, NOTHING } from './estimate.js';
import type { Sums } from './evidence.js';
import { ONE, weightOf } from './exact.js';
import { hear, long, unpackId } from './packed.js';
import type { Packed, PackedGroup, PackedMissing, PackedOutline, Said } from './packed.js';
import { sumsArgs } from './step.js';
import type { Missing, Node, Verdict } from './verdict.js';

/** Between what comes before the outline and what comes after it. Inside a text of JSON a quote is escaped, so neither can stand elsewhere. */
const OUTLINE = ',"outline":';
const BEHIND = ']},"own":';
/** Engines up to this one stored every step in full. */
const LAST_IN_FULL = 2;

/** @throws SyntaxError or TypeError when the text is none that `pack` wrote. */
export function unpack(text: string): Verdict {
  const from = text.indexOf(OUTLINE);
  if (from === -1) return inFull(text);
  const start = from + OUTLINE.length;
  const end = text.indexOf(BEHIND, start) + 2;
  const { lines, ids, roots } = outlineFrom(text.slice(start, end));
  const { said, own, next, ...head } = JSON.parse(text.slice(0, from) + text.slice(end)) as Omit<Packed, 'outline'>;
  const others = own ? ownOf(own, ids) : [];
  const nodes = [...others, ...nodesOf(lines, said, others)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { metrics, kpis, competencies, stages, tenure } = roots;
  const named = (by: Record<string, number>) =>
    Object.fromEntries(Object.entries(by).map(([code, at]) => [code, ids[at]!]));
  return {
    ...head,
    nodes,
    metrics: named(metrics),
    kpis: named(kpis),
    competencies: named(competencies),
    stages: stages.map(([code, entry, retention]) => ({ code, entry: ids[entry]!, retention: ids[retention]! })),
    tenure: ids[tenure]!,
    next: next && {
      stage: next.stage,
      missing: next.missing.map((each) => missingOf(each, ids)),
      met: next.met.map((at) => ids[at]!),
      earliest: next.earliest,
    },
  };
}

function inFull(text: string): Verdict {
  const verdict = JSON.parse(text) as Verdict;
  if (verdict.engine <= LAST_IN_FULL) return verdict;
  throw new SyntaxError(`Expected the outline of a verdict of engine ${verdict.engine}, but there is none.`);
}

interface Line extends Pick<Node, 'id' | 'op' | 'about' | 'of'> {
  rule: Node['args'];
  own: string[];
}

interface Read {
  lines: Line[];
  ids: string[];
  roots: PackedOutline['roots'];
}

/** The same few outlines serve everybody: each is read once. */
const known = new Map<string, Read>();
const MOST = 64;

function outlineFrom(text: string): Read {
  let read = known.get(text);
  if (!read) {
    const outline = JSON.parse(text) as PackedOutline;
    const lines = linesOf(outline);
    read = { lines, ids: lines.map(({ id }) => id), roots: outline.roots };
    if (known.size >= MOST) known.delete(known.keys().next().value!);
    known.set(text, read);
  }
  return read;
}

function linesOf({ lines, shapes }: PackedOutline): Line[] {
  const read: Line[] = [];
  for (const line of lines) {
    const [id, about] = unpackId(read.at(-1)?.id ?? '', line);
    const [op, rule, own] = shapes[line[3]]!;
    read.push({
      id,
      op,
      about,
      of: [],
      rule: Object.fromEntries(rule.map((key, i) => [key, line[5 + i]])) as Node['args'],
      own,
    });
  }
  lines.forEach((line, at) => (read[at]!.of = line[4].map((place) => read[place]!.id)));
  return read;
}

function ownOf({ shapes, steps }: NonNullable<Packed['own']>, ids: string[]): Node[] {
  const nodes: Node[] = [];
  for (const step of steps) {
    const [id, about] = unpackId(nodes.at(-1)?.id ?? '', step);
    const [op, , keys] = shapes[step[3]]!;
    const args = Object.fromEntries(keys.map((key, i) => [key, step[6 + i]])) as Node['args'];
    nodes.push({ id, op, about, ...hear(step[5]), of: [], args });
  }
  steps.forEach((step, at) => {
    nodes[at]!.of = step[4].map((place) => (place < 0 ? nodes[-1 - place]!.id : ids[place]!));
  });
  return nodes;
}

function nodesOf(lines: Line[], said: unknown[], others: Node[]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const { id, op, about, of, rule, own } of lines) {
    const { value, state } = hear(said[at++] as Said);
    const args = { ...rule };
    for (const key of own) args[key] = said[at++] as never;
    const node: Node = { id, op, about, value, state, of, args };
    nodes.push(node);
    if (op === 'total') args['clientW2'] = long(args['clientW2'] as string);
    if (!Array.isArray(said[at])) continue;
    const parts = said[at++] as (PackedGroup | number)[];
    let sums = NOTHING;
    const operands = parts.map((part): string => {
      const group = typeof part === 'number' ? others[part]! : groupOf(id, part);
      if (typeof part !== 'number') nodes.push(group);
      sums = add(sums, sumsOf(group));
      return group.id;
    });
    node.of = [...of, ...operands];
    if (op === 'total') Object.assign(args, sumsArgs(sums));
  }
  return nodes;
}

/** Signals treated alike below a total. */
function groupOf(total: string, [key, n, ...texts]: PackedGroup): Node {
  const [w, w2, wx, wx2] = texts.length === 2 ? [`${BigInt(n) * ONE}`, `${BigInt(n) * ONE * ONE}`, ...texts] : texts;
  const cut = key.indexOf(':');
  const status = cut === -1 ? key : key.slice(0, cut);
  const [a, b, c, d] = [w, w2, wx, wx2].map((text) => long(text ?? '0')) as [string, string, string, string];
  return {
    id: `${total.slice(0, total.lastIndexOf('/'))}/group/${key}`,
    op: 'group',
    about: cut === -1 ? null : key.slice(cut + 1),
    value: weightOf(BigInt(a)),
    state: 'ok',
    of: [],
    args: { status, n, w: a, w2: b, wx: c, wx2: d },
  };
}

function sumsOf({ args }: Node): Sums {
  const [w, w2, wx, wx2] = ['w', 'w2', 'wx', 'wx2'].map((key) => BigInt(args[key] as string)) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  return { n: args['n'] as number, w, w2, wx, wx2 };
}

function missingOf(packed: PackedMissing, ids: string[]): Missing {
  const [node, state, needs, what, metric, kind, best, pace, outOfReach] = packed;
  return { node: ids[node]!, state, needs, what, metric, kind, best, pace, outOfReach } as Missing;
}
