import type {
  ExplainQuery,
  MapCardFragment,
  MapMetricFragment,
  MapTextsFragment,
} from '../../schema/generated/operations.ts';

export type Explanation = ExplainQuery['explanation'];
export type ExplainNode = Explanation['nodes'][number];

/** The steps of one explanation: they travel flat, parent and order rebuild the tree. */
export interface Tree {
  root: ExplainNode;
  childrenOf: (node: ExplainNode) => ExplainNode[];
  all: ExplainNode[];
}

export function treeOf({ nodes, root }: Explanation): Tree | null {
  const top = nodes.find((node) => node.id === root);
  if (!top) return null;
  return {
    root: top,
    all: nodes,
    childrenOf: (node) => nodes.filter((each) => each.parent === node.id).toSorted((a, b) => a.order - b.order),
  };
}

/**
 * A figure of a step. Exact sums travel as whole numbers in text, in the unit of their last decimal:
 * w in 10^-9, w x in 10^-15 (a weight times a value of 10^-6); everything else as it is.
 */
export function figure(node: ExplainNode | undefined, name: string): number | null {
  const value = node?.args[name];
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value === '' || Number.isNaN(Number(value))) return null;
  const last = exact[name];
  return last !== undefined && /^-?\d+$/.test(value) ? Number(value) * last : Number(value);
}

const exact: Record<string, number> = { w: 1e-9, w2: 1e-18, clientW2: 1e-18, wx: 1e-15, wx2: 1e-21 };

export const wordArg = (node: ExplainNode | undefined, name: string): string | null => {
  const value = node?.args[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** The metric that a step is about, wherever on the map it stands; null for competencies, stages and facts. */
export function metricFor(card: MapCardFragment, node: ExplainNode): MapMetricFragment | null {
  return (
    card.metrics.find((metric) => metric.nodeId === node.id) ??
    card.metrics.find((metric) => metric.code === node.about) ??
    null
  );
}

export const kpiFor = (card: MapCardFragment, code: string | null): MapCardFragment['kpis'][number] | null =>
  card.kpis.find((kpi) => kpi.code === code || kpi.metric?.code === code) ?? null;

/** Name of what a step is about: as it came with the step, else as the map has it. */
export function nameFor(card: MapCardFragment, node: ExplainNode): MapTextsFragment | null {
  const listed = [...card.kpis, ...card.competencies, ...card.metrics].find(
    (each) => each.nodeId === node.id || each.code === node.about,
  );
  const asked = [...card.missing, ...card.metCriteria].find((each) => each.nodeId === node.id)?.label;
  return node.label ?? listed?.name ?? asked ?? card.stages.find((stage) => stage.code === node.about)?.name ?? null;
}

/** Unit of a step's value. A criterion has none of its own: it takes that of what it asks about. */
export function unitFor(card: MapCardFragment, node: ExplainNode): string | null {
  const asked = [...card.missing, ...card.metCriteria].find((each) => each.nodeId === node.id)?.unit;
  if (asked || node.unit) return asked ?? node.unit;
  if (node.op !== 'leaf') return metricFor(card, node)?.unit ?? null;
  if (node.args['about'] === 'metric') return card.metrics.find((metric) => metric.code === node.about)?.unit ?? null;
  return node.args['about'] === 'tenure' ? 'days' : 'points';
}
