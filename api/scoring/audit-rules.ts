/** What HR decides about visits beside the weights of their two sides. */
import type { RuleSet } from './rules.js';

export interface AuditRules {
  /** Most points that bonus items add to a visit. */
  bonusMost: number;
  /** Days after which an open result counts all the same, with the cause "not named". */
  openDays: number;
  /** Days after which a standard that nobody acknowledged is the manager's task. */
  acknowledgeDays: number;
  /** A critical item that isn't answered by yes and no fails below this share, 0 to 1. */
  passMark: number;
  /** Points between the two sides above which they measure something different. */
  gapPoints: number;
  /** Least visits of each side before the two are compared. */
  sideVisits: number;
  /** Days from when the employee could first see a result in which it may be disputed. */
  disputeDays: number;
  /** Days in which a dispute has to be decided. */
  decideDays: number;
}

/** Karta's own defaults. */
export const SHIPPED_AUDITS: AuditRules = {
  bonusMost: 10,
  openDays: 30,
  acknowledgeDays: 14,
  passMark: 0.5,
  gapPoints: 15,
  sideVisits: 3,
  disputeDays: 14,
  decideDays: 14,
};

/** Sets that were published before visits had items say nothing about them; the defaults stand in. */
export function auditRulesOf(rules: Pick<RuleSet, 'audits'>): AuditRules {
  return rules.audits ?? SHIPPED_AUDITS;
}
