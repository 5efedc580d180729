/** How long nothing critical failed in a visit. */
import { auditRulesOf } from './audit-rules.js';
import { failed, isOpen, leaves } from './audit-score.js';
import { addDays, dayNumber } from './calendar.js';
import type { Evidence } from './evidence.js';
import type { Criterion, CriterionLeaf, Day, RuleSet } from './rules.js';
import { record } from './trace.js';
import type { Trace } from './trace.js';
import type { Step } from './step.js';

const CODE = 'critical_free_days';

/** The most days that a criterion of the rule set asks to be free of critical failures; 0 where none asks. */
export function criticalDaysAsked(rules: RuleSet): number {
  let days = asked.get(rules);
  if (days === undefined) {
    const all = rules.stages.flatMap(({ entry, retention }) => [
      ...parts(entry),
      ...(retention ? parts(retention) : []),
    ]);
    const own = all.filter(({ about, code }) => about === 'fact' && code === CODE);
    asked.set(rules, (days = Math.max(0, ...own.map(({ value }) => value))));
  }
  return days;
}

/** The same for everybody under a rule set. */
const asked = new WeakMap<RuleSet, number>();

/**
 * Whole days since the last visit in which a critical item of the employee's failed. Where none did: since the assignment began, but no
 * more than the visits were looked back over, which is as far as any criterion asks. Without a visit that counts nothing is known.
 */
export function recordCriticalFree(trace: Trace, facts: Map<string, Step>, rules: RuleSet, evidence: Evidence): void {
  const { assignment, asOf, visits } = evidence;
  const days = criticalDaysAsked(rules);
  if (days === 0 || facts.has(CODE)) return;
  const audits = auditRulesOf(rules);
  const seen = visits.flatMap(({ counted, audit, day, id }) =>
    counted && audit && !isOpen(audit, audits, asOf)
      ? {
          id,
          day,
          broken: audit.items.some(
            (item) =>
              item.critical !== 'NONE' &&
              leaves(item, 'person', audit.employee, audits) === null &&
              failed(item, audits),
          ),
        }
      : [],
  );
  if (seen.length === 0) return;
  const last = seen
    .filter(({ broken }) => broken)
    .toSorted(byDay)
    .at(-1);
  const from = last?.day ?? latest(assignment.startedOn, addDays(asOf, -days));
  const args = { given: dayNumber(asOf) - dayNumber(from), since: from, visit: last?.id ?? null, visits: seen.length };
  facts.set(CODE, record(trace, { id: `fact:${CODE}`, op: 'fact', about: CODE, args }));
}

function byDay(a: { day: Day; id: string }, b: { day: Day; id: string }): number {
  return a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1;
}

function latest(one: Day, other: Day): Day {
  return one > other ? one : other;
}

function parts(criterion: Criterion): CriterionLeaf[] {
  if ('about' in criterion) return [criterion];
  if ('not' in criterion) return parts(criterion.not);
  return ('all' in criterion ? criterion.all : criterion.any).flatMap(parts);
}
