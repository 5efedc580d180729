/**
 * What is the same in the explanations of nearly everybody under a rule set: which steps there are, what they are made of, and the rule's own
 * figures in them. A verdict is kept as this outline and, beside it, the few figures that are the person's own.
 */
import { canonical } from './canonical.js';
import { packId, tableOf, type PackedLine, type Shape } from './packed.js';
import type { Node, Verdict } from './verdict.js';

/** Steps that one person has and the next one hasn't: they stand beside the outline. */
const OWN: ReadonlySet<Node['op']> = new Set(['group', 'item', 'section', 'visit']);
/** Operations that may have such steps as operands, after those that stand in the outline. */
const ON_OWN: ReadonlySet<Node['op']> = new Set(['total', 'raw']);

/** Figures of a step that differ from person to person; all others are the rule's. */
const PERSONAL: ReadonlySet<string> = new Set(
  'clientW2 coverage days found from given groups k lower m n nEff noSpread people share sides since sw2 to until upper visit visits why'.split(
    ' ',
  ),
);
/** Those of a total are its groups' together. */
const SUMS: ReadonlySet<string> = new Set(['n', 'w', 'w2', 'wx', 'wx2']);

/** One step without the person's figures: `rule` are the rule's, `own` names the person's. */
export interface Line {
  id: string;
  op: Node['op'];
  about: string | null;
  of: string[];
  rule: [key: string, value: unknown][];
  own: string[];
}

export interface Outline {
  lines: Line[];
  /** Place of each line, by id. */
  places: Map<string, number>;
  /** Codes of the stages, the first one first: all other roots follow from the ids of the steps, their order doesn't. */
  stages: string[];
  /** Canonical JSON of its packed form. */
  text: string;
}

/** The outline of a verdict. The same few serve everybody, so one that is known is found rather than made. */
export function outlineOf(verdict: Verdict): Outline {
  for (let at = known.length - 1; at >= 0; at--) {
    const outline = known[at]!;
    if (tells(outline, verdict)) return outline;
  }
  const outline = make(verdict);
  if (known.length >= MOST) known.shift();
  known.push(outline);
  return outline;
}

const MOST = 32;
const known: Outline[] = [];

export function isOwn(node: Node): boolean {
  return OWN.has(node.op);
}

function tells({ lines, places, stages }: Outline, { nodes, stages: asked }: Verdict): boolean {
  if (asked.length !== stages.length || asked.some(({ code }, at) => code !== stages[at])) return false;
  let at = 0;
  for (const node of nodes) {
    if (isOwn(node)) continue;
    const line = lines[at++];
    if (line === undefined || !same(line, node)) return false;
    // What comes behind the line's own operands must be the person's.
    for (let i = line.of.length; i < node.of.length; i++) if (places.has(node.of[i]!)) return false;
  }
  return at === lines.length;
}

function same(line: Line, { id, op, about, of, args }: Node): boolean {
  if (line.id !== id || line.op !== op || line.about !== about) return false;
  if (ON_OWN.has(op) ? of.length < line.of.length : of.length !== line.of.length) return false;
  for (let i = 0; i < line.of.length; i++) if (line.of[i] !== of[i]) return false;
  for (const [key, value] of line.rule) if (args[key] !== value) return false;
  for (const key of line.own) if (args[key] === undefined) return false;
  return Object.keys(args).length === line.rule.length + line.own.length + (op === 'total' ? SUMS.size : 0);
}

function make({ nodes, metrics, kpis, competencies, stages, tenure }: Verdict): Outline {
  const own = new Set(nodes.filter(isOwn).map(({ id }) => id));
  const lines = nodes.filter((node) => !isOwn(node)).map((node) => lineOf(node, own));
  const places = new Map(lines.map(({ id }, at) => [id, at]));
  const shapes = tableOf<Shape>();
  const packed = lines.map(({ id, op, about, of, rule, own: names }, at): PackedLine => {
    const shape = shapes.at([op, rule.map(([key]) => key), names]);
    const operands = of.map((each) => places.get(each)!);
    return [...packId(lines[at - 1]?.id, id, about), shape, operands, ...rule.map(([, value]) => value)];
  });
  const at = (by: Record<string, string>) =>
    Object.fromEntries(Object.entries(by).map(([code, id]) => [code, places.get(id)!]));
  const roots = {
    metrics: at(metrics),
    kpis: at(kpis),
    competencies: at(competencies),
    stages: stages.map(({ code, entry, retention }) => [code, places.get(entry)!, places.get(retention)!]),
    tenure: places.get(tenure)!,
  };
  return {
    lines,
    places,
    stages: stages.map(({ code }) => code),
    text: canonical({ lines: packed, roots, shapes: shapes.all }),
  };
}

function lineOf({ id, op, about, of, args }: Node, own: Set<string>): Line {
  const keys = Object.keys(args)
    .filter((key) => op !== 'total' || !SUMS.has(key))
    .toSorted();
  const shared = of.filter((operand) => !own.has(operand));
  if (shared.some((operand, at) => operand !== of[at]) || (shared.length < of.length && !ON_OWN.has(op)))
    throw new RangeError(`Expected the operands of "${id}" that are the person's own to come last, but they don't.`);
  return {
    id,
    op,
    about,
    of: shared,
    rule: keys.filter((key) => !PERSONAL.has(key)).map((key) => [key, args[key]]),
    own: keys.filter((key) => PERSONAL.has(key)),
  };
}
