import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { type ExplainNode, metricFor, type Tree, wordArg } from './tree.ts';

/** What the panel tells, in the order of reading. `level` is a competency (or a visit's side) made of links. */
export type Step =
  | { kind: 'criterion' | 'fact' | 'prior' | 'criteria' | 'gap' | 'group' | 'level' | 'unused'; node: ExplainNode }
  | { kind: 'counted'; node: ExplainNode; per: ExplainNode | null }
  | { kind: 'average'; node: ExplainNode; total: ExplainNode | null; per: ExplainNode | null; measure: string }
  | {
      kind: 'steadied';
      node: ExplainNode;
      total: ExplainNode | null;
      per: ExplainNode | null;
      prior: ExplainNode | null;
      measure: string;
    }
  | { kind: 'visits' | 'score' | 'where' | 'bring' | 'formula'; node: ExplainNode };

/** From the step that was asked about down to the signals; then, for a metric, up to where it goes and what would bring it further. */
export function planOf(tree: Tree, card: MapCardFragment): Step[] {
  return below(tree.root, tree, card);
}

function below(node: ExplainNode, tree: Tree, card: MapCardFragment): Step[] {
  const children = tree.childrenOf(node);
  const [first] = children;
  if (node.state === 'unused') return [{ kind: 'unused', node }];
  switch (node.op) {
    case 'leaf':
      return [{ kind: 'criterion', node }, ...(first ? below(first, tree, card) : [])];
    case 'gap':
      return [{ kind: 'gap', node }, ...(first ? below(first, tree, card) : [])];
    case 'link':
      return first ? below(first, tree, card) : [{ kind: 'unused', node }];
    case 'score':
      return first ? metricSteps(first, tree, card) : [{ kind: 'score', node }];
    case 'raw':
    case 'shrunk':
      return first?.op === 'fact' ? [{ kind: 'fact', node: first }] : metricSteps(node, tree, card);
    case 'formula':
      return metricSteps(node, tree, card);
    case 'mean':
      return [
        { kind: 'level', node },
        { kind: 'bring', node },
      ];
    case 'all':
    case 'any':
    case 'not':
      return [{ kind: 'criteria', node }];
    case 'total':
      return [{ kind: 'counted', node, per: null }];
    case 'group':
      return [{ kind: 'group', node }];
    case 'prior':
      return [{ kind: 'prior', node }];
    default:
      return [{ kind: 'fact', node }];
  }
}

function metricSteps(node: ExplainNode, tree: Tree, card: MapCardFragment): Step[] {
  if (node.op === 'formula')
    return [
      { kind: 'formula', node },
      { kind: 'score', node },
      { kind: 'where', node },
    ];
  const children = tree.childrenOf(node);
  const totals = children.filter((each) => each.op === 'total');
  const total = totals[0] ?? null;
  const per = totals[1] ?? null;
  const metric = metricFor(card, node);
  const measure = wordArg(node, 'measure') ?? metric?.measure ?? 'mean';
  const prior = children.find((each) => each.op === 'prior') ?? null;
  const steps: Step[] = [];
  if (total) steps.push({ kind: 'counted', node: total, per });
  steps.push({ kind: 'average', node, total, per, measure });
  if (total && measure === 'visits') steps.push({ kind: 'visits', node: total });
  if (node.op === 'shrunk') steps.push({ kind: 'steadied', node, total, per, prior, measure });
  return [...steps, { kind: 'score', node }, { kind: 'where', node }, { kind: 'bring', node }];
}
