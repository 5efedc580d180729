/** Flaws of metrics, KPIs and competencies. */
import { CONTACT_KINDS, contactKind, isContactKind } from './contact-kinds.js';
import type { ContactKind } from './contact-kinds.js';
import { scoreAt, slopeOf } from './curve.js';
import { SOURCES } from './flaw.js';
import type { Findings } from './flaw.js';
import { checkFormula } from './flaws-formula.js';
import { isPlanKind } from './plan-kind.js';
import { VISITS } from './visits.js';
import type { Competency, Curve, Kpi, Metric, RuleSet } from './rules.js';

const ANY = Number.MAX_SAFE_INTEGER;
const SHRUNK = ['mean', 'share', 'rate'];

export function checkMetric(metric: Metric, path: string, rules: RuleSet, findings: Findings): void {
  const { measure, window, shrink } = metric;
  const visits = metric.kinds.includes(VISITS);
  findings.texts(`${path}.name`, metric.name);
  findings.known(`${path}.source`, metric.source, SOURCES);
  checkFormula(metric, path, rules, findings);
  const kindless = measure === 'tenure' || measure === 'formula';
  if (kindless && metric.kinds.length > 0)
    findings.add(
      `${path}.kinds`,
      'MISFIT',
      measure === 'tenure' ? 'no kinds for tenure' : 'no kinds for a formula',
      metric.kinds,
    );
  if (!kindless && metric.kinds.length === 0) findings.add(`${path}.kinds`, 'EMPTY', 'at least one kind', []);
  if (visits && (measure !== 'mean' || metric.kinds.length > 1)) {
    findings.add(`${path}.kinds`, 'MISFIT', 'visits alone, measured by their mean', metric.kinds);
  }
  checkContactKinds(metric, path, findings);
  checkPlanKind(metric, path, findings);
  if (measure === 'rate' && metric.per.length === 0)
    findings.add(`${path}.per`, 'EMPTY', 'kinds that a rate is counted per', []);
  if (measure !== 'rate' && metric.per.length > 0)
    findings.add(`${path}.per`, 'MISFIT', `no denominator for ${measure}`, metric.per);
  if (measure === 'share' && metric.successFrom === null) {
    findings.add(`${path}.successFrom`, 'EMPTY', 'the value from which a share counts a success', null);
  }
  if (measure !== 'share' && metric.successFrom !== null) {
    findings.add(`${path}.successFrom`, 'MISFIT', `null for ${measure}`, metric.successFrom);
  }
  if (window.kind === 'days') findings.range(`${path}.window.days`, window.days, 1, 3660, true);
  else findings.known(`${path}.window.period`, window.period, ['week', 'month', 'quarter', 'year']);
  if (metric.halfLifeDays !== null) findings.range(`${path}.halfLifeDays`, metric.halfLifeDays, 1, 3660);
  findings.range(`${path}.minSample`, metric.minSample, 0, ANY);
  if (shrink === null) return;
  if (!SHRUNK.includes(measure) || visits) {
    findings.add(`${path}.shrink`, 'MISFIT', 'null: only means, shares and rates of signals are shrunk', shrink);
  }
  if (measure === 'share') findings.range(`${path}.shrink.fixedM`, shrink.fixedM, 0, 1);
  else findings.range(`${path}.shrink.fixedM`, shrink.fixedM, measure === 'rate' ? 0 : -1e12, 1e12);
}

/** What each sort of contact kinds can be measured by: a share needs yes or no, a mean needs a length of time. */
const FITTING: Record<ContactKind['values'], Metric['measure'][]> = {
  yes: ['share'],
  seconds: ['mean', 'median', 'p90'],
  count: ['count', 'rate'],
};

function checkContactKinds(metric: Metric, path: string, findings: Findings): void {
  const { kinds, per, measure, filter, successFrom } = metric;
  for (const [list, place] of [
    [kinds, 'kinds'],
    [per, 'per'],
  ] as const) {
    const own = list.filter(isContactKind);
    if (own.length > 0 && own.length < list.length)
      findings.add(`${path}.${place}`, 'MISFIT', 'kinds of contacts or kinds of signals, not both', list);
    list.forEach((code, i) => {
      if (!isContactKind(code)) return;
      const known = contactKind(code);
      if (!known)
        findings.known(
          `${path}.${place}[${i}]`,
          code,
          CONTACT_KINDS.map((each) => each.code),
        );
      else if (place === 'per' ? known.values !== 'count' : !FITTING[known.values].includes(measure))
        findings.add(
          `${path}.${place}[${i}]`,
          'MISFIT',
          place === 'per' ? 'contacts that were brought to an end' : `a kind that ${measure} can measure`,
          code,
        );
    });
  }
  const yes = kinds.some((code) => contactKind(code)?.values === 'yes');
  if (yes && measure === 'share' && successFrom !== null && successFrom !== 1)
    findings.add(`${path}.successFrom`, 'OUT_OF_RANGE', '1: what contacts say is yes or no', successFrom);
  const narrowed = filter !== undefined && filter.channels.length + filter.priorities.length > 0;
  if (narrowed && ![...kinds, ...per].some(isContactKind))
    findings.add(`${path}.filter`, 'MISFIT', 'no filter: only contacts are narrowed', filter);
}

/** What came of a plan is one figure for a whole period. */
function checkPlanKind({ kinds, measure, window }: Metric, path: string, findings: Findings): void {
  if (!kinds.some(isPlanKind)) return;
  if (measure !== 'latest' || kinds.length > 1)
    findings.add(`${path}.kinds`, 'MISFIT', 'the fulfilment of plans alone, measured by its latest value', kinds);
  if (window.kind !== 'full')
    findings.add(`${path}.window`, 'MISFIT', 'a whole week, month, quarter or year: a plan is for a period', window);
}

export function checkKpi(kpi: Kpi, path: string, rules: RuleSet, findings: Findings): void {
  const metrics = rules.metrics.map((metric) => metric.code);
  findings.texts(`${path}.name`, kpi.name);
  findings.texts(`${path}.description`, kpi.description);
  findings.known(`${path}.metric`, kpi.metric, metrics);
  if (kpi.beside !== null) findings.known(`${path}.beside`, kpi.beside, metrics);
  if (kpi.outcome) findings.known(`${path}.outcome`, kpi.outcome, metrics);
  if (kpi.outcome && kpi.outcome === kpi.metric)
    findings.add(`${path}.outcome`, 'MISFIT', 'another metric than its own', kpi.outcome);
  if (!checkCurve(kpi.curve, `${path}.curve`, findings)) return;
  const slope = slopeOf(kpi.curve);
  const direction = slope === 1 ? 'higher' : slope === -1 ? 'lower' : 'band';
  if (direction !== kpi.direction) {
    findings.add(`${path}.direction`, 'CURVE', `"${direction}", as the curve runs`, `"${kpi.direction}"`);
  }
  if (scoreAt(kpi.curve, kpi.target) !== 100) {
    findings.add(
      `${path}.target`,
      'CURVE',
      'a value that the curve scores 100',
      `${kpi.target}, which it scores ${scoreAt(kpi.curve, kpi.target)}`,
    );
  }
}

export function checkCompetency(competency: Competency, path: string, rules: RuleSet, findings: Findings): void {
  const { groups, links } = competency;
  findings.texts(`${path}.name`, competency.name);
  for (const [group, weight] of Object.entries(groups)) findings.range(`${path}.groups.${group}`, weight, 0, 100);
  const sum = groups.signals + groups.internal + groups.assessments;
  if (sum !== 100) findings.add(`${path}.groups`, 'WEIGHTS', 'weights that add up to 100', sum);
  if (links.length === 0) findings.add(`${path}.links`, 'EMPTY', 'at least one link', []);
  links.forEach((link, i) => checkLink(link, `${path}.links[${i}]`, rules, findings));
  const weighted = new Set(links.filter((link) => groups[link.group] > 0).map((link) => link.group));
  if (links.length > 0 && weighted.size === 0) {
    findings.add(`${path}.groups`, 'UNREACHABLE', 'a group with weight that has a link', groups);
  }
  if (competency.needsTwoGroups && weighted.size < 2) {
    findings.add(`${path}.needsTwoGroups`, 'UNREACHABLE', 'links in two groups with weight', [...weighted]);
  }
}

function checkLink(link: Competency['links'][number], path: string, rules: RuleSet, findings: Findings): void {
  findings.known(`${path}.source`, link.source, SOURCES);
  findings.known(`${path}.group`, link.group, ['signals', 'internal', 'assessments']);
  findings.range(`${path}.weight`, link.weight, 0.000001, 1e6);
  if ((link.kpi === undefined) === (link.metric === undefined)) {
    findings.add(path, 'MISFIT', 'either a KPI or a metric', { kpi: link.kpi, metric: link.metric });
  }
  if (link.kpi !== undefined)
    findings.known(
      `${path}.kpi`,
      link.kpi,
      rules.kpis.map((kpi) => kpi.code),
    );
  if (link.metric === undefined) return;
  findings.known(
    `${path}.metric`,
    link.metric,
    rules.metrics.map((metric) => metric.code),
  );
  if (link.curve) checkCurve(link.curve, `${path}.curve`, findings);
  else findings.add(`${path}.curve`, 'EMPTY', 'a curve from the metric to a score', 'nothing');
}

/** A curve is a function: at least two points, values rising, one score each; it may turn once, from rising to falling. */
function checkCurve(curve: Curve, path: string, findings: Findings): boolean {
  if (curve.length < 2) {
    findings.add(path, 'CURVE', 'at least two points', curve);
    return false;
  }
  let sound = true;
  let fell = false;
  curve.forEach((point, i) => {
    if (!Number.isFinite(point.value)) sound = flaw(`${path}[${i}].value`, 'a finite value', point.value);
    if (!(point.score >= 0 && point.score <= 120))
      sound = flaw(`${path}[${i}].score`, 'a score from 0 to 120', point.score);
    const before = curve[i - 1];
    if (!before) return;
    if (point.value <= before.value) {
      const code = `a value above ${before.value}: a value has one score, and points stand in order`;
      sound = flaw(`${path}[${i}].value`, code, point.value);
    }
    if (point.score < before.score) fell = true;
    else if (point.score > before.score && fell)
      sound = flaw(`${path}[${i}].score`, 'a curve that rises, falls, or rises once and then falls', point.score);
  });
  return sound;

  function flaw(at: string, expected: string, came: number): false {
    findings.add(at, 'CURVE', expected, came);
    return false;
  }
}
