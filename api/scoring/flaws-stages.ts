/** Flaws of stages: references, values that nothing can reach, and demands that exclude each other. */
import { slopeOf } from './curve.js';
import { FACTS } from './facts.js';
import { SOURCES } from './flaw.js';
import type { Findings } from './flaw.js';

import { VISITS } from './visits.js';
import type { Criterion, CriterionLeaf, RuleSet } from './rules.js';

/** Deeper trees than any person reads; a tree that contains itself ends here. */
const DEEPEST = 12;

interface Found {
  path: string;
  leaf: CriterionLeaf;
  /** Demanded by itself, not as one alternative of several or in the negative. */
  firm: boolean;
}

export function checkStages(rules: RuleSet, findings: Findings): void {
  if (rules.stages.length === 0) findings.add('stages', 'EMPTY', 'at least one stage', []);
  const demanded: Found[] = [];
  rules.stages.forEach((stage, i) => {
    const path = `stages[${i}]`;
    findings.texts(`${path}.name`, stage.name);
    findings.texts(`${path}.about`, stage.about);
    findings.texts(`${path}.advice.text`, stage.advice.text);
    findings.range(`${path}.minStayDays`, stage.minStayDays, 0, 36_600, true);
    for (const [code, level] of Object.entries(stage.demands)) {
      findings.known(
        `${path}.demands.${code}`,
        code,
        rules.competencies.map((each) => each.code),
      );
      findings.range(`${path}.demands.${code}`, level, 0, 100);
    }
    const entry = leaves(stage.entry, `${path}.entry`, findings);
    const retention = stage.retention ? leaves(stage.retention, `${path}.retention`, findings) : [];
    for (const found of [...entry, ...retention]) checkLeaf(found, rules, findings);
    // A stage needs what every stage below needs, so demands are compared across all of them.
    for (const found of entry.filter((each) => each.firm)) {
      contradiction(found, demanded, findings);
      demanded.push(found);
    }
    for (const kept of retention.filter((each) => each.firm)) stricterThanEntry(kept, entry, findings);
  });
}

function leaves(criterion: Criterion, path: string, findings: Findings, firm = true, depth = 0): Found[] {
  if (depth > DEEPEST) {
    findings.add(path, 'CYCLE', `criteria nested at most ${DEEPEST} deep`, 'more');
    return [];
  }
  if ('about' in criterion) return [{ path, leaf: criterion, firm }];
  if ('not' in criterion) return leaves(criterion.not, `${path}.not`, findings, false, depth + 1);
  if ('all' in criterion) {
    return criterion.all.flatMap((part, i) => leaves(part, `${path}.all[${i}]`, findings, firm, depth + 1));
  }
  if (criterion.any.length === 0) findings.add(`${path}.any`, 'UNREACHABLE', 'at least one alternative', []);
  const only = firm && criterion.any.length === 1;
  return criterion.any.flatMap((part, i) => leaves(part, `${path}.any[${i}]`, findings, only, depth + 1));
}

function checkLeaf({ path, leaf }: Found, rules: RuleSet, findings: Findings): void {
  findings.known(`${path}.source`, leaf.source, SOURCES);
  findings.known(`${path}.is`, leaf.is, ['>=', '<=']);
  if (leaf.minSample !== undefined) findings.range(`${path}.minSample`, leaf.minSample, 0, Number.MAX_SAFE_INTEGER);
  const codes = {
    metric: rules.metrics.map((each) => each.code),
    kpi: rules.kpis.map((each) => each.code),
    competency: rules.competencies.map((each) => each.code),
    tenure: ['tenure'],
    fact: Object.keys(FACTS),
  };
  if (!(leaf.about in codes)) return findings.known(`${path}.about`, leaf.about, Object.keys(codes));
  findings.known(`${path}.code`, leaf.code, codes[leaf.about]);
  if (leaf.minSample !== undefined && leaf.about !== 'metric' && leaf.about !== 'kpi') {
    findings.add(`${path}.minSample`, 'MISFIT', 'a minimum sample for metrics and KPIs only', leaf.about);
  }
  reachable(leaf, path, rules, findings);
  if (leaf.strict) checkStrict(leaf, path, rules, findings);
}

function reachable(leaf: CriterionLeaf, path: string, rules: RuleSet, findings: Findings): void {
  const metric = rules.metrics.find((each) => each.code === leaf.code);
  const unit = leaf.about === 'metric' ? metric?.unit : leaf.about === 'fact' ? FACTS[leaf.code]?.unit : undefined;
  const points = leaf.about === 'kpi' || leaf.about === 'competency' || unit === 'points';
  if (points) findings.range(`${path}.value`, leaf.value, 0, 100);
  else if (unit === 'share' && metric?.measure === 'share') findings.range(`${path}.value`, leaf.value, 0, 1);
  else if (unit === 'yes') findings.range(`${path}.value`, leaf.value, 0, 1, true);
  else if (leaf.about === 'tenure') findings.range(`${path}.value`, leaf.value, 0, 36_600);
  else if (!Number.isFinite(leaf.value)) findings.range(`${path}.value`, leaf.value, -1e12, 1e12);
}

/** Strict asks for an interval, and for a curve that keeps the order of its ends. */
function checkStrict(leaf: CriterionLeaf, path: string, rules: RuleSet, findings: Findings): void {
  const kpi = leaf.about === 'kpi' ? rules.kpis.find((each) => each.code === leaf.code) : undefined;
  const metric = rules.metrics.find((each) => each.code === (kpi?.metric ?? leaf.code));
  if (leaf.about !== 'metric' && leaf.about !== 'kpi') {
    findings.add(`${path}.strict`, 'MISFIT', 'strict on metrics and KPIs only', leaf.about);
  } else if (
    metric &&
    (!['mean', 'share', 'rate', 'count'].includes(metric.measure) || metric.kinds.includes(VISITS))
  ) {
    findings.add(`${path}.strict`, 'UNREACHABLE', 'a measure that has an interval', metric.measure);
  } else if (kpi && slopeOf(kpi.curve) === 0) {
    findings.add(`${path}.strict`, 'MISFIT', 'strict on KPIs that rise or fall only', 'a band');
  }
}

function contradiction({ path, leaf }: Found, others: Found[], findings: Findings): void {
  for (const other of others) {
    if (!sameThing(leaf, other.leaf) || leaf.is === other.leaf.is) continue;
    const [least, most] = leaf.is === '>=' ? [leaf.value, other.leaf.value] : [other.leaf.value, leaf.value];
    if (least > most) {
      findings.add(
        `${path}.value`,
        'CONTRADICTION',
        `a value that agrees with ${other.leaf.is} ${other.leaf.value} at ${other.path}`,
        leaf.value,
      );
    }
  }
}

/** Whoever enters must not fail at once. */
function stricterThanEntry({ path, leaf }: Found, entry: Found[], findings: Findings): void {
  for (const other of entry) {
    if (!other.firm || !sameThing(leaf, other.leaf) || leaf.is !== other.leaf.is) continue;
    const stricter = leaf.is === '>=' ? leaf.value > other.leaf.value : leaf.value < other.leaf.value;
    if (stricter)
      findings.add(
        `${path}.value`,
        'CONTRADICTION',
        `retention no stricter than entry (${other.leaf.value})`,
        leaf.value,
      );
  }
}

function sameThing(a: CriterionLeaf, b: CriterionLeaf): boolean {
  return a.about === b.about && a.code === b.code;
}
