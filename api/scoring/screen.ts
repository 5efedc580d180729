/** With what weight a signal counts, and why. Nothing is deleted: what doesn't count stays, with weight 0 and its reason. */
import { monthOf } from './calendar.js';
import type { OutlierBound, Signal } from './evidence.js';
import { divide, micro, ONE } from './exact.js';
import type { ScreeningRules } from './rules.js';

export type Status = 'INCLUDED' | 'DOWN_WEIGHTED' | 'WINSORISED' | 'EXCLUDED' | 'QUARANTINED';

export interface Screened {
  signal: Signal;
  /** 0 to ONE, in 10^-9. */
  weight: bigint;
  status: Status;
  /** Codes of all rules that acted, in their order. */
  reasons: string[];
  /** The value that means and sums take; shares and quantiles take the signal's own. */
  counted: bigint | null;
}

/** A rule changes weights and counted values of what earlier rules left, and notes its code. Add one by adding to the list. */
type ScreeningRule = {
  code: string;
  act: (list: Screened[], rules: ScreeningRules, bounds: Bounds) => void;
};

/** Upper bounds by kind and month. */
type Bounds = Map<string, Map<string, bigint | null>>;

export const SCREENING: ScreeningRule[] = [
  { code: 'duplicate', act: duplicates },
  { code: 'burst', act: bursts },
  { code: 'force_majeure', act: forceMajeure },
  { code: 'not_attributable', act: notAttributable },
  { code: 'outlier', act: outliers },
];

/**
 * Screens the signals of one assignment, all of which had occurred by the as-of date.
 * The answer stands in canonical order (moment, arrival, id), whatever the order of the input.
 */
export function screen(signals: Signal[], rules: ScreeningRules, bounds: OutlierBound[] = []): Screened[] {
  const list = signals.map(fresh).toSorted((a, b) => earlier(a.signal, b.signal));
  const upper: Bounds = new Map();
  for (const bound of bounds) within(upper, bound.kind).set(bound.month, bound.upper);
  for (const rule of SCREENING) rule.act(list, rules, upper);
  for (const entry of list) {
    override(entry);
    if (entry.signal.disputed) exclude(entry, 'disputed');
    entry.status = statusOf(entry);
  }
  return list;
}

/** Order of two signals in time; the id decides ties, so that there is one order only. */
export function earlier(a: Signal, b: Signal): number {
  if (a.occurredAt !== b.occurredAt) return a.occurredAt < b.occurredAt ? -1 : 1;
  if (a.receivedAt !== b.receivedAt) return a.receivedAt < b.receivedAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function fresh(signal: Signal): Screened {
  return { signal, weight: ONE, status: 'INCLUDED', reasons: [], counted: signal.value };
}

/** Of two signals of one kind about one interaction, or of one client's opinions on one day, the latest counts. */
function duplicates(list: Screened[]): void {
  const byInteraction = new Map<string, Map<string, Screened>>();
  const byClient = new Map<string, Map<string, Screened>>();
  for (const entry of list) {
    const { kind, interaction, nature, client, day } = entry.signal;
    if (interaction !== null) replace(within(byInteraction, kind), interaction, entry);
    else if (nature === 'OPINION' && client !== null) replace(within(byClient, kind), `${day} ${client}`, entry);
  }
}

function replace(latest: Map<string, Screened>, key: string, entry: Screened): void {
  const older = latest.get(key);
  if (older) exclude(older, 'duplicate');
  latest.set(key, entry);
}

/** One client's opinions of one kind in one month share the cap: each gets min(1, cap / count). Facts are never down-weighted. */
function bursts(list: Screened[], rules: ScreeningRules): void {
  const capB2C = micro(rules.burstCap) * 1000n;
  const capB2B = micro(rules.burstCapB2B) * 1000n;
  for (const group of opinionsOfOneClient(list)) {
    for (const entry of group) {
      const share = divide(entry.signal.clientB2B ? capB2B : capB2C, BigInt(group.length));
      if (share < ONE) {
        entry.weight = divide(entry.weight * share, ONE);
        entry.reasons.push('burst');
      }
    }
  }
}

/** Opinions that have weight, by client, kind and month. Most clients speak once, and are a group without being looked at closely. */
function opinionsOfOneClient(list: Screened[]): Screened[][] {
  const byClient = new Map<string, Screened[]>();
  for (const entry of list) {
    const { nature, client } = entry.signal;
    if (nature !== 'OPINION' || client === null || entry.weight === 0n) continue;
    const group = byClient.get(client);
    if (group) group.push(entry);
    else byClient.set(client, [entry]);
  }
  return [...byClient.values()].flatMap((own) =>
    own.length === 1 ? [own] : [...Map.groupBy(own, ({ signal }) => `${signal.kind} ${monthOf(signal.day)}`).values()],
  );
}

/** Nobody at the location could help what happened on that day: facts and opinions alike say nothing about a person. */
function forceMajeure(list: Screened[]): void {
  for (const entry of list) {
    if (entry.signal.forceMajeure && entry.weight > 0n) exclude(entry, 'force_majeure');
  }
}

/** What the office, a process or the product answers for is not the person's. */
function notAttributable(list: Screened[]): void {
  for (const entry of list) {
    if (entry.signal.attribution !== 'EMPLOYEE' && entry.weight > 0n) exclude(entry, 'not_attributable');
  }
}

/** A duration beyond the task's bound of the month counts as the bound; its weight stays. */
function outliers(list: Screened[], _rules: ScreeningRules, bounds: Bounds): void {
  if (bounds.size === 0) return;
  for (const entry of list) {
    const { duration, kind, day, value } = entry.signal;
    if (!duration || value === null || entry.weight === 0n) continue;
    const upper = bounds.get(kind)?.get(monthOf(day));
    if (upper !== undefined && upper !== null && value > upper) {
      entry.counted = upper;
      entry.reasons.push('outlier');
    }
  }
}

/** HR's word replaces the weight that the rules found; their reasons stay readable beside it. */
function override(entry: Screened): void {
  const word = entry.signal.override;
  if (word === null) return;
  entry.weight = word.weight;
  entry.reasons.push('override');
}

function exclude(entry: Screened, reason: string): void {
  entry.weight = 0n;
  entry.reasons.push(reason);
}

function statusOf(entry: Screened): Status {
  if (entry.weight === 0n) return 'EXCLUDED';
  if (entry.weight < ONE) return 'DOWN_WEIGHTED';
  return entry.counted === entry.signal.value ? 'INCLUDED' : 'WINSORISED';
}

/** Maps inside maps: joining the keys into one text would cost more than all the looking up. */
function within<Value>(outer: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  let inner = outer.get(key);
  if (!inner) outer.set(key, (inner = new Map()));
  return inner;
}
