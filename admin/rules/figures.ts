import { unitOf as criterionUnit } from './criteria.ts';
import { HIGHEST } from './curve.ts';
import { at } from './path.ts';
import type { Curve, Leaf, Rules } from './rule-set.ts';

/** What a number of the set is: its unit, how it is shown (`factor` times as stored), and between which bounds it may lie (as stored). */
export interface Figure {
  unit: string;
  factor: number;
  min?: number;
  max?: number;
  whole?: boolean;
  /** One press of an arrow key, as shown. */
  step: number;
}

const figure = (unit: string, min?: number, max?: number, more: Partial<Figure> = {}): Figure => ({
  unit,
  factor: 1,
  step: 1,
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  ...more,
});
const percent = (min: number, max: number) => figure('percent', min, max, { factor: 100 });

const fixed: Record<string, Figure> = {
  interval: percent(0.5, 0.999),
  coverage: percent(0, 1),
  'prior.minPeople': figure('people', 2, undefined, { whole: true }),
  'prior.kMin': figure('signals', 0.000001, 1e6),
  'prior.kMax': figure('signals', 0.000001, 1e6),
  'prior.fixedK': figure('signals', 0.000001, 1e6),
  'screening.burstCap': figure('weight', 0, 1e6),
  'screening.burstCapB2B': figure('weight', 0, 1e6),
  'screening.outlier.z': figure('none', 0.000001, 100, { step: 0.1 }),
  'screening.outlier.minValues': figure('values', 2, undefined, { whole: true }),
  'evaluation.rise': figure('evaluations', 1, 60, { whole: true }),
  'evaluation.fall': figure('evaluations', 1, 60, { whole: true }),
  'evaluation.staleAfter': figure('evaluations', 1, 60, { whole: true }),
  'evaluation.newSignals': figure('signals', 0, undefined, { whole: true }),
  'evaluation.graceDays': figure('days', 0, 3660, { whole: true }),
  'evaluation.unnoticedDays': figure('days', 0, 3660, { whole: true }),
  'evaluation.relax.points': figure('points', 0, 100),
  'evaluation.relax.share': figure('percent_points', 0, 1, { factor: 100 }),
  'evaluation.relax.other': percent(0, 1),
  'auditSides.manager': figure('percent', 0, 100),
  'auditSides.independent': figure('percent', 0, 100),
  'audits.bonusMost': figure('points', 0, 100),
  'audits.openDays': figure('days', 1, 3660, { whole: true }),
  'audits.acknowledgeDays': figure('days', 1, 3660, { whole: true }),
  'audits.passMark': percent(0, 1),
  'audits.gapPoints': figure('points', 0, 100),
  'audits.sideVisits': figure('visits', 2, undefined, { whole: true }),
  'audits.disputeDays': figure('days', 1, 3660, { whole: true }),
  'audits.decideDays': figure('days', 1, 3660, { whole: true }),
};

export function figureAt(path: string, rules: Rules): Figure {
  const known = fixed[path];
  if (known) return known;
  const own = (pattern: RegExp) => pattern.exec(path)?.slice(1).map(Number) ?? null;
  if (path.endsWith('.window.days')) return figure('days', 1, 3660, { whole: true });
  if (path.endsWith('.halfLifeDays')) return figure('days', 1, 3660);
  if (path.endsWith('.minStayDays')) return figure('days', 0, 36_600, { whole: true });
  if (path.endsWith('.minSample')) return figure(ofVisits(path, rules) ? 'visits' : 'signals', 0);
  if (path.endsWith('.score')) return figure('points', 0, HIGHEST);
  if (/\.groups\.\w+$/.test(path)) return figure('percent', 0, 100);
  if (/\.links\[\d+\]\.weight$/.test(path)) return figure('none', 0.000001, 1e6);
  if (/\.demands\./.test(path)) return figure('points', 0, 100);
  if (path.endsWith('.successFrom')) return figure('none');
  const metric = own(/^metrics\[(\d+)\]/);
  if (metric) {
    const { unit, measure, shrink } = rules.metrics[metric[0]!] ?? {};
    return measured(unit ?? 'count', shrink?.fixedM ?? null, measure === 'share' ? 1 : undefined);
  }
  const kpi = own(/^kpis\[(\d+)\]/);
  if (kpi) return ofMetric(rules.kpis[kpi[0]!]?.metric, rules);
  const link = own(/^competencies\[(\d+)\]\.links\[(\d+)\]/);
  if (link) return ofMetric(rules.competencies[link[0]!]?.links[link[1]!]?.metric, rules);
  const leaf = at(rules, path.replace(/\.value$/, '')) as Leaf | undefined;
  return leaf?.about ? ofLeaf(leaf, rules) : figure('none');
}

/** Figures of a metric: the curve, the target and the criterion speak in its unit. */
export function ofMetric(code: string | undefined, rules: Rules): Figure {
  return ofCurve(code, rules.kpis.find((kpi) => kpi.metric === code)?.curve ?? [], rules);
}

/** Figures of a metric by the longest value of a curve over it. What is typed changes that: who types holds the figure (`useHeldFigure`). */
export function ofCurve(code: string | undefined, curve: Curve, rules: Rules): Figure {
  const metric = rules.metrics.find((one) => one.code === code);
  const longest = curve.length > 0 ? Math.max(...curve.map(({ value }) => value)) : null;
  return measured(metric?.unit ?? 'count', metric?.shrink?.fixedM ?? longest, undefined);
}

export function ofLeaf(leaf: Leaf, rules: Rules): Figure {
  const unit = criterionUnit(leaf, rules);
  if (unit === 'points') return figure('points', 0, 100);
  if (unit === 'yes') return figure('yes', 0, 1, { whole: true });
  if (unit === 'days') return figure('days', 0, 36_600);
  return ofMetric(leaf.code, rules);
}

/** Seconds are told in hours or minutes when there are many of them. */
function measured(unit: string, typical: number | null, max: number | undefined): Figure {
  if (unit === 'share') return { ...figure('percent', 0, max), factor: 100 };
  if (unit === 'rating') return figure('rating', undefined, undefined, { step: 0.1 });
  if (unit === 'seconds') {
    if (typical === null || typical >= 5400) return figure('hours', undefined, undefined, { factor: 1 / 3600 });
    return typical >= 120 ? figure('minutes', undefined, undefined, { factor: 1 / 60 }) : figure('seconds');
  }
  return figure(unit);
}

const ofVisits = (path: string, rules: Rules): boolean => {
  const index = /^metrics\[(\d+)\]/.exec(path)?.[1];
  return index !== undefined && (rules.metrics[Number(index)]?.kinds.includes('visits') ?? false);
};

/** Without the tail that binary fractions leave: 0.1 + 0.2 is 0.3. */
export const neat = (value: number): number => Number(value.toFixed(9));
