import { auditNames } from '../audits/audit-names.js';
import { reachOf } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { badInput, notFound } from '../refusals.js';
import { rulesById, type PublishedRules } from '../rules/in-force.js';
import { isContactKind } from '../scoring/contact-kinds.js';
import { isPlanKind } from '../scoring/plan-kind.js';
import type { Texts } from '../scoring/rules.js';
import type { Node, Verdict } from '../scoring/verdict.js';
import type { Sender } from '../sql.js';
import { labelOf } from './card-way.js';
import type { Explanation, ExplanationNode } from './explanation.js';
import { readMap, verdictOf, type StoredMap } from './read-map.js';

/** The verdict that a question about one of its steps is about. Throws NOT_FOUND for what is out of reach or isn't there. */
export async function readVerdict(
  to: Sender,
  viewer: Viewer | null,
  mapId: string,
  assignmentId: string,
): Promise<{ map: StoredMap; verdict: Verdict; rules: PublishedRules }> {
  const map = await readMap(to, viewer, { id: mapId, employeeId: null, asOf: null });
  const card = map?.cards?.find((each) => each.assignmentId === assignmentId);
  if (!map || !card) throw notFound('map of that assignment');
  return { map, verdict: verdictOf(card), rules: await rulesById(to, map.ruleSetId) };
}

/** The steps below one step of a verdict, flat: each once, at the first place where it is needed. */
export async function explain(
  to: Sender,
  viewer: Viewer | null,
  mapId: string,
  assignmentId: string,
  nodeId: string,
): Promise<Explanation> {
  const { map, verdict, rules } = await readVerdict(to, viewer, mapId, assignmentId);
  const byId = new Map(verdict.nodes.map((node) => [node.id, node]));
  const root = byId.get(nodeId);
  if (!root) throw badInput('nodeId', 'the id of a step of this map', nodeId);
  const nodes: ExplanationNode[] = [];
  const seen = new Set<string>();
  const walk = (node: Node, parent: string | null, order: number): void => {
    if (seen.has(node.id)) return;
    seen.add(node.id);
    nodes.push(shown(forEyes(node, viewer), parent, order, rules));
    node.of.forEach((id, index) => walk(byId.get(id)!, node.id, index));
  };
  walk(root, null, 0);
  // Items and sections are named by HR, not by the rules.
  const asked = nodes.filter(({ op }) => op === 'item' || op === 'section');
  const names = await auditNames(
    to,
    asked.map(({ about }) => about!),
  );
  for (const node of asked) node.label = names.get(node.about!) ?? null;
  const { ruleSetId, ruleSetVersion, engine, cutoff, asOf } = map;
  return { ruleSetId, mapId, assignmentId, root: root.id, nodes, ruleSetVersion, engine, cutoff, asOf };
}

/** What is usual in a group of fewer than ten would tell an employee about his colleagues: he sees that there is a prior, not its figures. */
const FEW = 10;

function forEyes(node: Node, viewer: Viewer | null): Node {
  if (node.op !== 'prior' || reachOf(viewer) !== 'SELF') return node;
  const { from, people } = node.args;
  if (from === 'FIXED' || (typeof people === 'number' && people >= FEW)) return node;
  return { ...node, value: null, args: { ...node.args, m: null, sw2: null } };
}

function shown(node: Node, parent: string | null, order: number, rules: PublishedRules): ExplanationNode {
  return {
    id: node.id,
    parent,
    order,
    op: node.op,
    about: node.about,
    label: nameOf(node, rules),
    value: node.value,
    state: node.state,
    of: node.of,
    unit: unitOf(node, rules),
    args: node.args,
    ...countOf(node, rules),
  };
}

/** What stands behind a group or total: signals, facts of contacts, or what came of a plan. */
function countOf(
  { id, op, args }: Node,
  { body }: PublishedRules,
): Pick<ExplanationNode, 'signalCount' | 'contactCount' | 'planCount'> {
  const n = args['n'];
  const none = { signalCount: null, contactCount: null, planCount: null };
  if ((op !== 'group' && op !== 'total') || typeof n !== 'number') return none;
  const [, code, per] = /^metric:([^/]+)\/(per\/)?/.exec(id) ?? [];
  const metric = body.metrics.find((each) => each.code === code);
  const kinds = (per ? metric?.per : metric?.kinds) ?? [];
  if (kinds.some(isContactKind)) return { ...none, contactCount: n };
  return kinds.some(isPlanKind) ? { ...none, planCount: n } : { ...none, signalCount: n };
}

/** Names of what a step is about. A group is about a rule of screening, which the console names itself. */
function nameOf({ op, about, args }: Node, { body }: PublishedRules): Texts | null {
  if (about === null || op === 'group' || op === 'item' || op === 'section') return null;
  if (op === 'leaf') return labelOf(body, String(args['about']), about);
  if (op === 'fact') return labelOf(body, about === 'tenure' ? 'tenure' : 'fact', about);
  if (op === 'all' || op === 'any' || op === 'not') return body.stages.find(({ code }) => code === about)?.name ?? null;
  if (op === 'mean' || op === 'gap') return labelOf(body, 'competency', about);
  if (op === 'score' || op === 'link')
    return (
      (body.kpis.find(({ code }) => code === about) ?? body.metrics.find(({ code }) => code === about))?.name ?? null
    );
  return body.metrics.find(({ code }) => code === about)?.name ?? null;
}

function unitOf({ op, about }: Node, { body }: PublishedRules): string | null {
  if (op === 'raw' || op === 'shrunk' || op === 'prior' || op === 'formula')
    return body.metrics.find(({ code }) => code === about)?.unit ?? null;
  if (op === 'visit' || op === 'section' || op === 'score' || op === 'link' || op === 'mean' || op === 'gap')
    return 'points';
  if (op === 'fact') return about === 'tenure' || about === 'critical_free_days' ? 'days' : 'points';
  return null;
}
