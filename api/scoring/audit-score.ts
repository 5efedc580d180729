/** The score of one visit, from its answers. Steps are recorded, so that each number of it can be shown and made again. */
import type { AuditRules } from './audit-rules.js';
import { addDays } from './calendar.js';
import { fromMicro } from './exact.js';
import type { Visit } from './evidence.js';
import type { Day, RuleSet } from './rules.js';
import { record } from './trace.js';
import type { Trace } from './trace.js';
import type { Step } from './step.js';

/** One answer as known at the cut-off. Shares, weights and points are in 10^-6. */
export interface AuditItem {
  id: string;
  section: string;
  /** Weight among the sections; the same for all items of a section. */
  sectionWeight: bigint;
  weight: bigint;
  kind: 'YES_NO' | 'SCALE' | 'COUNT' | 'CHOICE';
  /** What the answer earns, 0 to 1; null: not applicable. */
  share: bigint | null;
  /** Points above the base; null of an ordinary item. */
  bonus: bigint | null;
  critical: 'NONE' | 'CAP' | 'FAIL_SECTION' | 'FAIL_ALL';
  /** Most points of 100 once it failed; only of CAP. */
  cap: bigint | null;
  attribution: 'EMPLOYEE' | 'OFFICE' | 'PROCESS' | 'PRODUCT';
  /** The employee had acknowledged these demands before the visit. */
  acknowledged: boolean;
  cause: 'DISCIPLINE' | 'KNOWLEDGE' | 'SKILL' | 'PROCESS' | 'STAFFING' | 'TOOLS' | null;
  /** The employee disputes it, and nobody has decided yet: until then it doesn't count. */
  disputed?: boolean;
}

/** What is known of a visit beside its totals. */
export interface Audit {
  /** Null: the visit is about the location only. */
  employee: string | null;
  /** The day on which its first version came in. */
  recordedOn: Day;
  discussedOn: Day | null;
  items: AuditItem[];
  /** The employee disputes the visit as a whole. */
  disputed?: boolean;
}

/** Whose score it is. Causes that aren't the employee's leave the person's score and stay in the location's. */
export type ForWhom = 'person' | 'location';

const NOT_THE_EMPLOYEES = ['PROCESS', 'STAFFING', 'TOOLS'];

/**
 * Records the steps of a visit under `id` and answers the root, whose value is the score, 0 to 100 and above it by bonus items.
 * 100 * sum(w a) / sum(w) inside each section, the sections by their weights, then bonus items, then criticals, the hardest of all.
 */
export function scoreVisit(
  trace: Trace,
  id: string,
  audit: Audit,
  rules: RuleSet,
  audits: AuditRules,
  who: ForWhom,
): Step {
  const step = (item: AuditItem): Step => recordItem(trace, id, item, audit, audits, who);
  const sections = [...new Set(audit.items.map(({ section }) => section))].toSorted();
  const of = sections.flatMap((section) => {
    const own = audit.items.filter((item) => item.section === section && item.bonus === null).toSorted(byId);
    if (own.length === 0) return [];
    return record(trace, {
      id: `${id}/section/${section}`,
      op: 'section',
      about: section,
      of: own.map(step),
      args: { weight: fromMicro(own[0]!.sectionWeight) },
    });
  });
  const bonuses = audit.items.filter((item) => item.bonus !== null).toSorted(byId);
  const args = { gate: rules.coverage, bonusMost: audits.bonusMost };
  return record(trace, { id, op: 'visit', about: null, of: [...of, ...bonuses.map(step)], args });
}

/**
 * Why a result doesn't count yet: it was not discussed, or a failed item of the employee's has no cause, and the days of the rule are not
 * over. A visit about nobody has nobody to discuss it with.
 */
export function isOpen({ employee, recordedOn, discussedOn, items }: Audit, audits: AuditRules, asOf: Day): boolean {
  if (employee === null) return false;
  const talked = discussedOn !== null && discussedOn <= asOf;
  const named = items.every(
    (item) => leaves(item, 'person', employee, audits) !== null || !failed(item, audits) || item.cause !== null,
  );
  return !(talked && named) && asOf <= addDays(recordedOn, audits.openDays);
}

/** Below its pass mark: yes or no must be fully kept, anything else reach the share of the rule. */
export function failed({ kind, share }: AuditItem, { passMark }: AuditRules): boolean {
  return share !== null && fromMicro(share) < (kind === 'YES_NO' ? 1 : passMark);
}

/** Why an item takes no part: null when it does. */
export function leaves(item: AuditItem, who: ForWhom, employee: string | null, audits: AuditRules): string | null {
  if (item.share === null) return 'not_applicable';
  if (item.attribution === 'PRODUCT') return 'not_attributable';
  if (item.attribution === 'EMPLOYEE' && employee !== null && !item.acknowledged) return 'not_yet_announced';
  if (item.disputed) return 'disputed';
  if (who === 'location') return null;
  if (item.attribution !== 'EMPLOYEE') return 'not_attributable';
  return item.cause !== null && NOT_THE_EMPLOYEES.includes(item.cause) && failed(item, audits)
    ? 'not_the_employees'
    : null;
}

function recordItem(
  trace: Trace,
  visit: string,
  item: AuditItem,
  audit: Audit,
  audits: AuditRules,
  who: ForWhom,
): Step {
  const share = item.share === null ? null : fromMicro(item.share);
  return record(trace, {
    id: `${visit}/item/${item.id}`,
    op: 'item',
    about: item.id,
    args: {
      share,
      weight: fromMicro(item.weight),
      left: leaves(item, who, audit.employee, audits),
      failed: failed(item, audits),
      critical: item.critical,
      cap: item.cap === null ? null : fromMicro(item.cap),
      bonus: item.bonus === null ? null : fromMicro(item.bonus),
      cause: item.cause,
    },
  });
}

function byId(a: AuditItem, b: AuditItem): number {
  return a.id < b.id ? -1 : 1;
}

/** A visit's totals as points of 100 are enough where there are no items. */
export function hasItems(visit: Visit): visit is Visit & { audit: Audit } {
  return visit.audit !== undefined;
}
