/** Everything that keeps a draft from being published. */
import { auditRulesOf } from './audit-rules.js';
import type { Flaw } from './flaw.js';
import { Findings, SOURCES } from './flaw.js';
import { checkCompetency, checkKpi, checkMetric } from './flaws-figures.js';
import { checkStages } from './flaws-stages.js';
import type { RuleSet } from './rules.js';

export type { Flaw } from './flaw.js';

const ANY = Number.MAX_SAFE_INTEGER;

/** All flaws of a rule set, in the order of its parts; empty when it can be published. Never throws on what the types allow. */
export function flaws(rules: RuleSet): Flaw[] {
  const findings = new Findings();
  checkFigures(rules, findings);
  findings.codes('metrics', rules.metrics);
  findings.codes('kpis', rules.kpis);
  findings.codes('competencies', rules.competencies);
  findings.codes('stages', rules.stages);
  rules.metrics.forEach((metric, i) => checkMetric(metric, `metrics[${i}]`, rules, findings));
  rules.kpis.forEach((kpi, i) => checkKpi(kpi, `kpis[${i}]`, rules, findings));
  rules.competencies.forEach((competency, i) => checkCompetency(competency, `competencies[${i}]`, rules, findings));
  checkStages(rules, findings);
  return findings.flaws;
}

function checkFigures(rules: RuleSet, findings: Findings): void {
  const { prior, screening, evaluation, auditSides, sources } = rules;
  if (rules.format !== 1) findings.add('format', 'OUT_OF_RANGE', 'format 1', rules.format);
  findings.range('interval', rules.interval, 0.5, 0.999);
  findings.range('coverage', rules.coverage, 0, 1);
  findings.range('prior.minPeople', prior.minPeople, 2, ANY, true);
  findings.range('prior.kMin', prior.kMin, 0.000001, 1e6);
  findings.range('prior.kMax', prior.kMax, prior.kMin, 1e6);
  findings.range('prior.fixedK', prior.fixedK, 0.000001, 1e6);
  findings.range('screening.burstCap', screening.burstCap, 0, 1e6);
  findings.range('screening.burstCapB2B', screening.burstCapB2B, 0, 1e6);
  findings.range('screening.outlier.z', screening.outlier.z, 0.000001, 100);
  findings.range('screening.outlier.minValues', screening.outlier.minValues, 2, ANY, true);
  findings.range('evaluation.rise', evaluation.rise, 1, 60, true);
  findings.range('evaluation.fall', evaluation.fall, 1, 60, true);
  findings.range('evaluation.newSignals', evaluation.newSignals, 0, ANY, true);
  findings.range('evaluation.staleAfter', evaluation.staleAfter, 1, 60, true);
  findings.range('evaluation.graceDays', evaluation.graceDays, 0, 3660, true);
  findings.range('evaluation.unnoticedDays', evaluation.unnoticedDays, 0, 3660, true);
  findings.range('evaluation.relax.points', evaluation.relax.points, 0, 100);
  findings.range('evaluation.relax.share', evaluation.relax.share, 0, 1);
  findings.range('evaluation.relax.other', evaluation.relax.other, 0, 1);
  findings.range('auditSides.manager', auditSides.manager, 0, 100);
  findings.range('auditSides.independent', auditSides.independent, 0, 100);
  const sides = auditSides.manager + auditSides.independent;
  if (sides !== 100) findings.add('auditSides', 'WEIGHTS', 'weights that add up to 100', sides);
  const audits = auditRulesOf(rules);
  findings.range('audits.bonusMost', audits.bonusMost, 0, 100);
  findings.range('audits.openDays', audits.openDays, 1, 3660, true);
  findings.range('audits.acknowledgeDays', audits.acknowledgeDays, 1, 3660, true);
  findings.range('audits.passMark', audits.passMark, 0, 1);
  findings.range('audits.gapPoints', audits.gapPoints, 0, 100);
  findings.range('audits.sideVisits', audits.sideVisits, 2, ANY, true);
  findings.range('audits.disputeDays', audits.disputeDays, 1, 3660, true);
  findings.range('audits.decideDays', audits.decideDays, 1, 3660, true);
  sources.everywhere.forEach((source, i) => findings.known(`sources.everywhere[${i}]`, source, SOURCES));
  for (const [task, list] of Object.entries(sources.byTask)) {
    list.forEach((source, i) => findings.known(`sources.byTask.${task}[${i}]`, source, SOURCES));
  }
}
