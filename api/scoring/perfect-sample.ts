/** The smallest perfect sample with which somebody of whom nothing is known yet could meet a criterion: found by evaluating one who has none. */
import { evaluate } from './evaluate.js';
import type { Evidence, Prior } from './evidence.js';
import type { CriterionLeaf, Day, RuleSet, Stage } from './rules.js';
import { flaws } from './flaws.js';

/**
 * How few best-possible signals, each of another client, meet a criterion about a metric or a KPI, its minimum samples set aside.
 * @param priors what is usual on a task; without the task's own variance no interval is known, and nothing strict can be met
 * @returns null when even ten thousand wouldn't do, when the criterion is about something else, or when its figures are flawed
 */
export function perfectSample(
  rules: RuleSet,
  leaf: CriterionLeaf,
  priors: Map<string, Prior>,
  scales: Evidence['scales'],
  asOf: Day,
): number | null {
  const kpi = leaf.about === 'kpi' ? rules.kpis.find(({ code }) => code === leaf.code) : undefined;
  const metric = rules.metrics.find(({ code }) => code === (leaf.about === 'kpi' ? kpi?.metric : leaf.code));
  if (!metric || (leaf.about !== 'metric' && leaf.about !== 'kpi')) return null;
  const { minSample: _, ...asked } = leaf;
  const alone: RuleSet = {
    ...rules,
    sources: { everywhere: [leaf.source, metric.source], byTask: {} },
    metrics: [{ ...metric, minSample: 0 }],
    kpis: kpi ? [{ ...kpi, beside: null }] : [],
    competencies: [],
    stages: [stage('none', { all: [] }), stage('asked', { all: [asked] })],
  };
  if (flaws(alone).length > 0) return null;
  const evidence: Evidence = {
    assignment: {
      id: 'nobody',
      employee: 'nobody',
      task: 'none',
      location: null,
      startedOn: asOf,
      endedOn: null,
      pauses: [],
      statedStage: 'none',
    },
    asOf,
    cutoff: 0,
    signals: [],
    visits: [],
    past: [],
    decisions: [],
    placed: true,
    preview: true,
    scales,
  };
  return evaluate(alone, 'alone', evidence, priors).next?.missing[0]?.needs ?? null;
}

const WORDS = { en: '-', ru: '-', pl: '-' };

function stage(code: string, entry: Stage['entry']): Stage {
  return {
    code,
    name: WORDS,
    about: WORDS,
    advice: { style: 'directing', text: WORDS },
    minStayDays: 0,
    entry,
    retention: { all: [] },
    demands: {},
  };
}
