/** Metrics that are formulas over other metrics and KPIs: measured after what they name, in whatever order they stand. */
import { namesIn, type Formula } from './formula.js';
import { writeFormula } from './formula-text.js';
import { scoreKpi } from './kpi.js';
import type { Scored } from './kpi.js';
import type { Measured } from './metric.js';
import { idOf } from './node-id.js';
import type { Metric, RuleSet } from './rules.js';
import { EMPTY_TALLY } from './tally.js';
import { record } from './trace.js';
import type { Trace } from './trace.js';
import type { Step } from './step.js';
import type { Span } from './window.js';

export interface FormulaInput {
  rules: RuleSet;
  /** What is there already; formulas and the KPIs over them are added. */
  metrics: Map<string, Measured>;
  kpis: Map<string, Scored>;
  span: (metric: Metric) => Span;
  days: number;
}

/** Measures all formulas and scores the KPIs over them. One that names itself, in however many steps, has an operand too few. */
export function measureFormulas(trace: Trace, { rules, metrics, kpis, span, days }: FormulaInput): void {
  const formulas = new Map(
    rules.metrics.filter(({ measure }) => measure === 'formula').map((each) => [each.code, each]),
  );
  if (formulas.size === 0) return;
  const begun = new Set<string>();
  for (const code of formulas.keys()) metricOf(code);
  for (const { code } of rules.kpis) kpiOf(code);

  function metricOf(code: string): Measured | undefined {
    const own = formulas.get(code);
    if (metrics.has(code) || !own || begun.has(code)) return metrics.get(code);
    begun.add(code);
    const measured = measureFormula(own);
    metrics.set(code, measured);
    return measured;
  }

  function kpiOf(code: string): Scored | undefined {
    const kpi = rules.kpis.find((each) => each.code === code);
    const measured = kpi && !kpis.has(code) ? metricOf(kpi.metric) : undefined;
    // The metric may have asked for this very KPI on the way.
    if (kpi && measured && !kpis.has(code)) kpis.set(code, scoreKpi(trace, kpi, measured));
    return kpis.get(code);
  }

  function measureFormula(metric: Metric): Measured {
    const tree: Formula = metric.formula?.tree ?? { number: 0 };
    const operands = namesIn(tree).flatMap((name) => {
      const [about, code] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
      if (about === 'metric') {
        const found = metricOf(code);
        return found ? [{ root: found.root, raw: found.raw, sample: found.sample }] : [];
      }
      const found = kpiOf(code);
      return found ? [{ root: found.score, raw: found.twin, sample: found.measured.sample }] : [];
    });
    const sample = least(operands.flatMap((each) => each.sample ?? []));
    const args = { formula: writeFormula(tree), n: sample?.sums?.n ?? null, nEff: sample?.value ?? null };
    const id = idOf('metric:', metric.code);
    const make = (at: string, of: Step[]): Step =>
      record(trace, { id: at, op: 'formula', about: metric.code, of, args: { ...args } });
    const root = make(
      id,
      operands.map((each) => each.root),
    );
    const same = operands.every((each) => each.root === each.raw);
    const raw = same
      ? root
      : make(
          idOf(id, '/raw'),
          operands.map((each) => each.raw),
        );
    const used = root.state !== 'unused';
    return { metric, used, span: span(metric), days, tally: EMPTY_TALLY, per: null, prior: null, root, raw, sample };
  }
}

/** A formula rests on no more than the weakest of its operands. */
function least(samples: Step[]): Step | null {
  return samples.reduce<Step | null>(
    (found, each) => (found === null || (each.value ?? 0) < (found.value ?? 0) ? each : found),
    null,
  );
}
