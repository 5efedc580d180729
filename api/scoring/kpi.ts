/** A KPI of one assignment: its metric through the score curve. */
import { curveText } from './curve.js';
import type { Measured } from './metric.js';
import { idOf } from './node-id.js';
import type { Curve, Kpi } from './rules.js';
import { record } from './trace.js';
import type { Trace } from './trace.js';
import type { Step } from './step.js';

/** A score and its twin over raw values. The two are one node where the metric is not shrunk. */
export interface Scored {
  measured: Measured;
  curve: Curve;
  score: Step;
  twin: Step;
}

/** Scores a KPI and records `kpi:<code>`, over the shrunk value, with its twin over the raw one beside. */
export function scoreKpi(trace: Trace, kpi: Kpi, measured: Measured): Scored {
  return scoreOf(trace, idOf('kpi:', kpi.code), kpi.code, kpi.curve, measured);
}

/** Scores any metric under an id of the caller's. */
export function scoreOf(trace: Trace, id: string, about: string, curve: Curve, measured: Measured): Scored {
  const text = curveText(curve);
  const args = () => ({ curve: text, lower: null, upper: null });
  const score = record(trace, { id, op: 'score', about, of: [measured.root], args: args() });
  if (measured.root === measured.raw) return { measured, curve, score, twin: score };
  const twin = record(trace, { id: idOf(id, '/raw'), op: 'score', about, of: [measured.raw], args: args() });
  return { measured, curve, score, twin };
}
