import type { PublishedRules } from '../rules/in-force.js';
import type { Day, RuleSet } from '../scoring/rules.js';
import { spanOf } from '../scoring/window.js';
import { addDays, lastDayBefore } from '../scoring/calendar.js';

/** The four that decide a verdict, apart from the evidence itself. */
export interface Question {
  asOf: Day;
  cutoff: number;
  rules: PublishedRules;
  timeZone: string;
  /** An evaluation on demand: it builds no streak and proposes nothing. */
  preview: boolean;
}

/** Last day of the window that a month's priors look at. */
export function priorDay(asOf: Day): Day {
  return lastDayBefore(asOf);
}

/**
 * First day of which signals can matter: the earliest day of any window of the prior's day, looking back over pauses as far as the
 * rule allows, and from the first of that month, since a client's opinions of a month are weighed together.
 */
export function firstDay(rules: RuleSet, asOf: Day, withPauses: boolean): Day {
  let first = asOf;
  for (const { window } of rules.metrics) {
    const from = spanOf(window, [], priorDay(asOf)).from;
    const reach = withPauses && window.kind === 'days' ? addDays(priorDay(asOf), -4 * window.days) : from;
    if (reach < first) first = reach;
  }
  return `${first.slice(0, 7)}-01`;
}
