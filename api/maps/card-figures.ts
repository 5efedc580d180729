import { oneMore } from '../scoring/one-more.js';
import type { Metric } from '../scoring/rules.js';
import type { Node, Verdict } from '../scoring/verdict.js';
import type { MapCompetency, MapKpi, MapMetric } from './map-figures.js';
import type { Shown } from './show.js';

/** Metrics, KPIs and competencies of a card, each read from its node. */
export function cardFigures(shown: Shown): { metrics: MapMetric[]; kpis: MapKpi[]; competencies: MapCompetency[] } {
  const { verdict, node, rules, kinds } = shown;
  const metrics = rules.metrics.map((metric) => figure(metric, shown));
  const metricOf = (code: string | null) => metrics.find((each) => each.code === code) ?? null;
  const kpis = rules.kpis.map((kpi): MapKpi => {
    const nodeId = verdict.kpis[kpi.code]!;
    const score = node(nodeId);
    return {
      code: kpi.code,
      name: kpi.name,
      description: kpi.description,
      nodeId,
      score: score?.value ?? null,
      state: score?.state ?? 'unused',
      metric: metricOf(kpi.metric),
      beside: metricOf(kpi.beside),
      target: kpi.target,
      direction: kpi.direction,
      curve: kpi.curve,
      // Worked out only where it is asked for.
      get oneMore() {
        const metric = rules.metrics.find(({ code }) => code === kpi.metric);
        const more = metric ? oneMore(node, metric, kpi, undefined) : null;
        return more && { ...more, kindName: more.kind === null ? null : (kinds.get(more.kind)?.name ?? null) };
      },
    };
  });
  const competencies = rules.competencies.map((competency): MapCompetency => {
    const nodeId = verdict.competencies[competency.code]!;
    const level = node(nodeId);
    const gap = node(`gap:${competency.code}`);
    return {
      code: competency.code,
      name: competency.name,
      nodeId,
      score: level?.value ?? null,
      state: level?.state ?? 'unused',
      coverage: number(level, 'coverage'),
      demanded: number(gap, 'demanded'),
      gap: gap?.value ?? null,
      kind: competency.kind,
    };
  });
  return { metrics, kpis, competencies };
}

function figure(metric: Metric, { verdict, node }: Shown): MapMetric {
  const nodeId = verdict.metrics[metric.code]!;
  const root = node(nodeId);
  const raw = node(`${nodeId}/raw`) ?? root;
  const total = node(`${nodeId}/per/total`) ?? node(`${nodeId}/total`);
  return {
    code: metric.code,
    name: metric.name,
    nodeId,
    unit: metric.unit,
    measure: String(raw?.args['measure'] ?? metric.measure),
    state: root?.state ?? 'unused',
    raw: raw?.value ?? null,
    shrunk: root && root !== raw ? root.value : null,
    low: number(root, 'lower'),
    high: number(root, 'upper'),
    rawLow: number(raw, 'lower'),
    rawHigh: number(raw, 'upper'),
    n: number(total, 'n') ?? number(root, 'n') ?? 0,
    nEff: total?.value ?? number(root, 'nEff') ?? 0,
    minSample: metric.minSample,
    from: text(raw, 'from'),
    to: text(raw, 'to'),
    disputed: disputedUnder(verdict, nodeId),
  };
}

function disputedUnder(verdict: Verdict, nodeId: string): number {
  if (!verdict.disputed) return 0;
  const answers = verdict.nodes.filter(
    ({ id, args }) => args['left'] === 'disputed' && id.startsWith(`${nodeId}/visit/`),
  ).length;
  const signals = verdict.nodes
    .filter(
      ({ id, op, about }) =>
        op === 'group' && id.startsWith(`${nodeId}/`) && (about ?? '').split('+').includes('disputed'),
    )
    .filter(({ args }) => args['side'] === undefined);
  return answers + signals.reduce((sum, { args }) => sum + Number(args['n']), 0);
}

/** A figure among a node's arguments; null where there is none. */
export function number(node: Node | undefined, name: string): number | null {
  const value = node?.args[name];
  return typeof value === 'number' ? value : null;
}

function text(node: Node | undefined, name: string): string | null {
  const value = node?.args[name];
  return typeof value === 'string' ? value : null;
}
