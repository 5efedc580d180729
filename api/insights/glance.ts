import type { Day } from '../scoring/rules.js';
import { unpack } from '../scoring/unpack.js';
import type { Node, Verdict } from '../scoring/verdict.js';
import type { Sender } from '../sql.js';

/** A criterion, or a metric, as one line of a list needs it. */
export interface Said {
  about: string;
  code: string;
  held: number | null;
  low: number | null;
  high: number | null;
  demanded: number | null;
  comparator: string | null;
  n: number | null;
  minSample: number | null;
  /** The raw and the steadied value give different verdicts. */
  undecided: boolean;
}

/** What a line about one stored verdict shows; everything in it is read from the verdict's steps. */
export interface Glance {
  asOf: Day;
  stage: string;
  state: string;
  stale: boolean;
  streak: Verdict['streak'];
  next: { stage: string; earliest: Day | null } | null;
  /** Of the metric that leads the list; null where the rules of that day didn't use it. */
  figure: { value: number | null; low: number | null; high: number | null; state: string } | null;
  /** Criteria of the held stage that are not met. */
  failed: Said[];
  /** What there is too little of to check the held stage or the next. */
  lacking: Said[];
  /** Criteria of the next stage that are not met, least effort first. */
  missing: (Said & { state: string; needs: number | null; what: string })[];
  /** Of the criteria of the next stage that are met, the one with the least room. */
  tightest: Said | null;
}

/** A stored verdict never changes, so it is read once; the oldest go first. */
const seen = new Map<string, Glance>();
const KEPT = 10_000;

/** Glances at stored verdicts by the scorecard's id: one statement for those not seen before. */
export async function glancesOf(
  to: Sender,
  cards: { id: string; employee: string }[],
  metric: string | null,
): Promise<Map<string, Glance>> {
  const key = (id: string) => `${id} ${metric ?? ''}`;
  const found = new Map<string, Glance>();
  for (const { id } of cards) if (seen.has(key(id))) found.set(id, seen.get(key(id))!);
  const unread = cards.filter(({ id }) => !found.has(id));
  if (unread.length === 0) return found;
  const { rows } = await to.query<{ id: string; verdict: string }>(
    `select c.id, c.verdict from unnest($1::uuid[], $2::uuid[]) as x (id, employee)
     join scorecard c on c.employee_id = x.employee and c.id = x.id where c.verdict <> ''`,
    [unread.map(({ id }) => id), unread.map(({ employee }) => employee)],
  );
  for (const { id, verdict } of rows) {
    const glance = glanceAt(unpack(verdict), metric);
    found.set(id, glance);
    seen.set(key(id), glance);
    if (seen.size > KEPT) seen.delete(seen.keys().next().value!);
  }
  return found;
}

function glanceAt(verdict: Verdict, metric: string | null): Glance {
  const nodes = new Map(verdict.nodes.map((node) => [node.id, node]));
  const figure = metric === null ? undefined : nodes.get(verdict.metrics[metric] ?? '');
  const held = verdict.stages.find(({ code }) => code === verdict.held.stage);
  const next = verdict.stages.find(({ code }) => code === verdict.next?.stage);
  const kept = leaves(nodes, held?.retention);
  const silent = [...kept, ...leaves(nodes, next?.entry)].filter(
    ({ state }) => state === 'insufficient' || state === 'undecided',
  );
  const met = (verdict.next?.met ?? []).map((id) => nodes.get(id)!).map((leaf) => said(nodes, leaf));
  return {
    asOf: verdict.asOf,
    stage: verdict.held.stage,
    state: verdict.state,
    stale: verdict.stale,
    streak: verdict.streak,
    next: verdict.next && { stage: verdict.next.stage, earliest: verdict.next.earliest },
    figure:
      figure && figure.state !== 'unused'
        ? { value: figure.value, low: number(figure, 'lower'), high: number(figure, 'upper'), state: figure.state }
        : null,
    failed: kept.filter(({ state }) => state === 'failed').map((leaf) => said(nodes, leaf)),
    lacking: lackingBelow(nodes, silent),
    missing: (verdict.next?.missing ?? []).map(({ node, state, needs, what }) => ({
      ...said(nodes, nodes.get(node)!),
      state,
      needs,
      what,
    })),
    tightest: met.filter((each) => room(each) !== null).toSorted((a, b) => room(a)! - room(b)!)[0] ?? null,
  };
}

/** The single criteria under a root. */
function leaves(nodes: Map<string, Node>, id: string | undefined): Node[] {
  const node = id === undefined ? undefined : nodes.get(id);
  if (!node) return [];
  return node.op === 'leaf' ? [node] : node.of.flatMap((each) => leaves(nodes, each));
}

function said(nodes: Map<string, Node>, leaf: Node): Said {
  const operands = leaf.of.map((id) => nodes.get(id)).filter((node): node is Node => node !== undefined);
  const sample = operands.find(({ op }) => op === 'total');
  return {
    about: String(leaf.args['about']),
    code: leaf.about ?? '',
    held: operands[0]?.value ?? null,
    low: operands[0] ? number(operands[0], 'lower') : null,
    high: operands[0] ? number(operands[0], 'upper') : null,
    demanded: number(leaf, 'value'),
    comparator: String(leaf.args['is']),
    n: sample?.value ?? null,
    minSample: number(leaf, 'minSample') ?? (sample ? number(sample, 'minSample') : null),
    undecided: leaf.state === 'undecided',
  };
}

/** The metrics under criteria that have too little data; a criterion over none, such as a test, is itself what is lacking. */
function lackingBelow(nodes: Map<string, Node>, silent: Node[]): Said[] {
  const found = new Map<string, Said>();
  for (const leaf of silent) {
    const metrics = [...below(nodes, leaf)].filter(
      ({ id, state }) => /^metric:[^/]+$/.test(id) && state === 'insufficient',
    );
    for (const root of metrics) {
      const total = nodes.get(`${root.id}/per/total`) ?? nodes.get(`${root.id}/total`);
      const code = root.id.slice('metric:'.length);
      const none = { held: null, low: null, high: null, demanded: null, comparator: null, undecided: false };
      const minSample = total ? number(total, 'minSample') : null;
      found.set(code, { about: 'metric', code, ...none, n: total?.value ?? null, minSample });
    }
    if (metrics.length === 0 || leaf.state === 'undecided') found.set(leaf.about ?? '', said(nodes, leaf));
  }
  return [...found.values()];
}

function* below(nodes: Map<string, Node>, from: Node, been = new Set<string>()): Generator<Node> {
  for (const id of from.of) {
    const node = nodes.get(id);
    if (!node || been.has(id)) continue;
    been.add(id);
    yield node;
    yield* below(nodes, node, been);
  }
}

/** How far a met criterion lies inside, as a part of what is asked. */
function room({ held, demanded }: Said): number | null {
  return held === null || demanded === null ? null : Math.abs(held - demanded) / (Math.abs(demanded) || 1);
}

function number(node: Node, name: string): number | null {
  const value = node.args[name];
  return typeof value === 'number' ? value : null;
}
