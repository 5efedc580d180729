/** What an evaluation asks of the signals, whether they came as rows or as columns. */
import { isContactKind } from './contact-kinds.js';
import type { ContactSignal, Evidence, OutlierBound, PlanOfPeriod, Signal } from './evidence.js';
import { planPeriod } from './plan-kind.js';
import { planSignal } from './plan-signal.js';
import type { Day, Metric, RuleSet } from './rules.js';
import { screen } from './screen.js';
import { countSheet } from './sheet-tally.js';
import { shelve, tally, type Tally } from './tally.js';
import type { Span } from './window.js';

export interface Counting {
  /** What the signals of `kinds` in the span add up to. `kinds` are the metric's own, or those of its denominator. */
  tally: (metric: Metric, kinds: string[], span: Span) => Tally;
  /** How many signals that have weight lie after one day ('': any) and not after another. */
  fresh: (after: Day, upTo: Day) => number;
}

/**
 * Screens what had happened by the end of `asOf`: signals from the sheet where there is one, else one by one, what contacts say, and what
 * came of plans.
 */
export function countingOf(
  { signals, sheet, contacts = [], plans = [] }: Pick<Evidence, 'signals' | 'sheet' | 'contacts' | 'plans'>,
  rules: RuleSet,
  bounds: OutlierBound[],
  asOf: Day,
): Counting {
  const spoken = sheet ? countSheet(sheet, rules, bounds, asOf) : countRows(signals, rules, bounds, asOf);
  const told = plans.length === 0 ? spoken : withPlans(spoken, plans, rules, asOf);
  if (contacts.length === 0) return told;
  const own = countContacts(contacts, rules, asOf);
  return {
    tally: (metric, kinds, span) => (kinds.some(isContactKind) ? own : told).tally(metric, kinds, span),
    fresh: (after, upTo) => told.fresh(after, upTo) + own.fresh(after, upTo),
  };
}

/** A metric is told of the period that its window asks for. What came of a plan is no news: the requests handled were. */
function withPlans(spoken: Counting, plans: PlanOfPeriod[], rules: RuleSet, asOf: Day): Counting {
  return {
    tally: (metric, kinds, span) => {
      const wanted = planPeriod(metric);
      if (wanted === null) return spoken.tally(metric, kinds, span);
      const own = plans.filter(({ period }) => period === wanted).map((plan) => planSignal(spoken, metric, plan));
      return countRows(own, rules, [], asOf).tally(metric, kinds, span);
    },
    fresh: spoken.fresh,
  };
}

/** Contacts are narrowed by the metric's filter; what is new about them is that they were brought to an end. */
function countContacts(contacts: ContactSignal[], rules: RuleSet, asOf: Day): Counting {
  const all = countRows(contacts, rules, [], asOf);
  const handled = countRows(
    contacts.filter(({ kind }) => kind === HANDLED),
    rules,
    [],
    asOf,
  );
  return {
    tally: (metric, kinds, span) =>
      metric.filter
        ? countRows(contacts.filter(passes(metric.filter)), rules, [], asOf).tally(metric, kinds, span)
        : all.tally(metric, kinds, span),
    fresh: handled.fresh,
  };
}

const HANDLED = 'contact:handled';

/** Whether a contact is among those that a metric is narrowed to; an empty list is all. */
export function passes({ channels, priorities }: NonNullable<Metric['filter']>): (of: ContactSignal) => boolean {
  const among = (list: string[], value: string | null) => list.length === 0 || (value !== null && list.includes(value));
  return ({ channel, priority }) => among(channels, channel) && among(priorities, priority);
}

function countRows(signals: Signal[], rules: RuleSet, bounds: OutlierBound[], asOf: Day): Counting {
  const happened = signals.filter((signal) => signal.day <= asOf);
  const screened = screen(happened, rules.screening, bounds);
  const shelf = shelve(screened, asOf);
  return {
    tally: (metric, kinds, span) => tally(metric, kinds, shelf, span),
    fresh: (after, upTo) => {
      let n = 0;
      for (const { weight, signal } of screened) if (weight > 0n && signal.day > after && signal.day <= upTo) n += 1;
      return n;
    },
  };
}
