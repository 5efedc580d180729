/** The path itself: from the evidence about one assignment to its verdict. Start reading here. */
import { unpausedDays } from './calendar.js';
import { levelOf } from './competency.js';
import type { Level } from './competency.js';
import { countingOf, type Counting } from './counting.js';
import { recordCriticalFree } from './critical-free.js';
import type { Held } from './criterion.js';
import { earliestRise } from './earliest.js';
import { disputedIn, disputedSignals, undisputed, undisputedSignals } from './disputed.js';
import type { Evidence, OutlierBound, Prior, Visit } from './evidence.js';
import { fromMicro } from './exact.js';
import { FACTS } from './facts.js';
import { recordGaps } from './gaps.js';
import { measureFormulas } from './formula-metric.js';
import { scoreKpi, type Scored } from './kpi.js';
import { measure, measureTenure } from './metric.js';
import type { Measured } from './metric.js';
import { stepsTo } from './next-step.js';
import { standingOf } from './proposal.js';
import type { Standing } from './proposal.js';
import type { Metric, RuleSet, SourceName } from './rules.js';
import { heldStage, judgeStages } from './stage.js';
import type { Judged } from './stage.js';
import { hasNewEvidence } from './streak.js';
import { nodesOf, record } from './trace.js';
import type { Trace } from './trace.js';
import { ENGINE } from './verdict.js';
import type { Step } from './step.js';
import type { Node, Verdict } from './verdict.js';
import { spanOf } from './window.js';

/**
 * Evaluates one assignment. Pure: the same arguments give the same verdict, byte for byte, in whatever order the rows come.
 * @param ruleSetId names the version of the rule set in the verdict
 * @param priors by metric code; a metric that is shrunk and has none here takes the rule set's fixed prior
 * @param bounds of durations per kind and month; none means that no duration is touched
 * @throws RangeError when the held stage is none of the rule set's
 */
export function evaluate(
  rules: RuleSet,
  ruleSetId: string,
  evidence: Evidence,
  priors: Map<string, Prior> = new Map(),
  bounds: OutlierBound[] = [],
): Verdict {
  const { assignment, asOf } = evidence;
  const trace: Trace = new Map();
  let nodes: Node[] | undefined;
  let next: Verdict['next'] | undefined;
  const uses = usedSources(rules, assignment.task);

  // Signals: which count, and how much.
  const counting = countingOf(evidence, rules, bounds, asOf);

  const visits = evidence.visits.filter(({ day }) => day <= asOf);
  const look = (steps: Trace, seen: Visit[], counted: Counting): Looked =>
    lookAt(steps, rules, { ...evidence, visits: seen }, { counting: counted, priors, uses });
  const { metrics, kpis, competencies, held, judged } = look(trace, visits, counting);
  // While something is disputed the verdict is made twice: this one is without it, that one with it.
  const said = disputedSignals(evidence, asOf);
  const disputed = disputedIn(visits) + said;
  const withIt = () =>
    said === 0 ? counting : countingOf({ ...evidence, ...undisputedSignals(evidence) }, rules, bounds, asOf);
  const twin = disputed > 0 ? look(new Map(), undisputed(visits), withIt()).judged : null;

  const stage = heldStage(rules, evidence);
  const newEvidence = hasNewEvidence(evidence, counting, rules.evaluation, uses('audits'));
  const standing = standingOf(rules, evidence, { judged, twin }, stage, newEvidence);

  // The way on: gaps, and the smallest steps to the next stage.
  const nextStage = judged[stage.index + 1]?.stage ?? judged[stage.index]!.stage;
  recordGaps(trace, nextStage, competencies);

  return {
    engine: ENGINE,
    ruleSet: ruleSetId,
    assignment: assignment.id,
    employee: assignment.employee,
    task: assignment.task,
    asOf,
    cutoff: evidence.cutoff,
    // Whoever only compares stages needs neither the explanation nor the way on: they are told when they are asked for.
    get nodes() {
      return (nodes ??= nodesOf(trace));
    },
    metrics: roots(metrics, (each) => each.root),
    kpis: roots(kpis, (each) => each.score),
    competencies: roots(competencies, (each) => each.mean),
    stages: judged.map((each) => ({ code: each.stage.code, entry: each.entry.id, retention: each.retention.id })),
    tenure: held.tenure.id,
    held: { stage: stage.stage, since: stage.since, how: stage.how },
    eligible: judged[standing.eligible]?.stage.code ?? null,
    proposal: standing.proposal,
    placement: standing.placement,
    state: standing.state,
    stale: standing.stale,
    streak: standing.streak,
    newEvidence,
    get next() {
      return next === undefined ? (next = wayOn(trace, rules, evidence, judged, stage, standing, held)) : next;
    },
    ...(standing.both ? { disputed: { items: disputed, ...standing.both } } : {}),
  };
}

/** Everything up to the stages, from one reading of the evidence. */
function lookAt(
  trace: Trace,
  rules: RuleSet,
  evidence: Evidence,
  { counting, priors, uses }: { counting: Counting; priors: Map<string, Prior>; uses: Held['uses'] },
): Looked {
  const { assignment, asOf, visits } = evidence;
  // Figures: what they add up to.
  const tenure = recordTenure(trace, evidence);
  const input = { rules, assignment, asOf, counting, visits, priors, tenure: tenure.value ?? 0 };
  const metrics = new Map<string, Measured>();
  for (const metric of rules.metrics) {
    if (metric.measure === 'formula') continue;
    const measured =
      metric.measure === 'tenure'
        ? measureTenure(trace, metric, tenure, spanOf(metric.window, assignment.pauses, asOf))
        : measure(trace, metric, uses(metric.source), input);
    metrics.set(metric.code, measured);
  }

  // Scores and levels: what the figures mean.
  const kpis = new Map<string, Scored>();
  for (const kpi of rules.kpis) {
    const measured = metrics.get(kpi.metric);
    if (measured) kpis.set(kpi.code, scoreKpi(trace, kpi, measured));
  }
  const span = (metric: Metric) => spanOf(metric.window, assignment.pauses, asOf);
  measureFormulas(trace, { rules, metrics, kpis, span, days: input.tenure + 1 });
  const competencies = new Map<string, Level>();
  for (const competency of rules.competencies) {
    competencies.set(competency.code, levelOf(trace, competency, { gate: rules.coverage, kpis, metrics, uses }));
  }

  // Stages: what the evidence would carry.
  const facts = recordFacts(trace, evidence, uses);
  if (uses('audits')) recordCriticalFree(trace, facts, rules, evidence);
  const held: Held = { metrics, kpis, competencies, facts, tenure, uses, scales: evidence.scales };
  return { metrics, kpis, competencies, held, judged: judgeStages(trace, rules, held) };
}

interface Looked {
  metrics: Map<string, Measured>;
  kpis: Map<string, Scored>;
  competencies: Map<string, Level>;
  held: Held;
  judged: Judged[];
}

/** Whether a task uses a source; what it doesn't use leaves weights, coverage and criteria. */
export function usedSources(rules: RuleSet, task: string): (source: SourceName) => boolean {
  const used = new Set(rules.sources.byTask[task] ?? rules.sources.everywhere);
  return (source) => used.has(source);
}

function recordTenure(trace: Trace, { assignment, asOf }: Evidence): Step {
  const { startedOn, endedOn, pauses } = assignment;
  const until = endedOn !== null && endedOn < asOf ? endedOn : asOf;
  const args = { from: startedOn, to: until, given: unpausedDays(pauses, startedOn, until) };
  return record(trace, { id: 'tenure', op: 'fact', about: 'tenure', args });
}

function recordFacts(trace: Trace, evidence: Evidence, uses: (source: SourceName) => boolean): Map<string, Step> {
  const facts = new Map<string, Step>();
  for (const { code, value } of evidence.facts ?? []) {
    const kind = FACTS[code];
    if (kind && uses(kind.source)) {
      facts.set(
        code,
        record(trace, { id: `fact:${code}`, op: 'fact', about: code, args: { given: fromMicro(value) } }),
      );
    }
  }
  return facts;
}

function wayOn(
  trace: Trace,
  rules: RuleSet,
  { asOf, assignment, placed }: Evidence,
  judged: Judged[],
  stage: { index: number; since: string },
  standing: Standing,
  held: Held,
): Verdict['next'] {
  const target = judged[stage.index + 1];
  if (!target) return null;
  const { missing, met } = stepsTo(trace, judged, stage.index + 1, held, rules.interval);
  const above = standing.eligible > stage.index;
  // A first evaluation with enough data may place at once; after that a rise takes its streak.
  const inRow = placed || standing.placement ? rules.evaluation.rise : 1;
  const entries = judged.slice(0, stage.index + 2).map((each) => each.entry);
  const earliest = earliestRise(entries, missing, {
    asOf,
    assignment,
    since: stage.since,
    minStayDays: inRow === 1 && !placed ? 0 : judged[stage.index]!.stage.minStayDays,
    lacking: Math.max(1, above ? inRow - standing.streak.up : inRow),
    above,
  });
  return { stage: target.stage.code, missing, met, earliest };
}

function roots<T>(by: Map<string, T>, node: (each: T) => Step): Record<string, string> {
  const ids: Record<string, string> = {};
  for (const [code, each] of by) ids[code] = node(each).id;
  return ids;
}
