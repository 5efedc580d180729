/** With what weight a signal counts, and why. Nothing is deleted: what doesn't count stays, with weight 0 and its reason. */
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
  act: (list: Screened[], rules: ScreeningRules, bounds: Map<string, bigint | null>) => void;
};

export const SCREENING: ScreeningRule[] = [
  { code: 'duplicate', act: duplicates },
  { code: 'burst', act: bursts },
  { code: 'not_attributable', act: notAttributable },
  { code: 'outlier', act: outliers },
];

/**
 * Screens the signals of one assignment, all of which had occurred by the as-of date.
 * The answer stands in canonical order (moment, arrival, id), whatever the order of the input.
 */
export function screen(signals: Signal[], rules: ScreeningRules, bounds: OutlierBound[] = []): Screened[] {
  const list = signals.map(fresh).toSorted((a, b) => earlier(a.signal, b.signal));
  const upper = new Map(bounds.map((bound) => [`${bound.kind} ${bound.month}`, bound.upper]));
  for (const rule of SCREENING) rule.act(list, rules, upper);
  for (const entry of list) {
    override(entry);
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
  const latest = new Map<string, Screened>();
  for (const entry of list) {
    const { kind, interaction, nature, client, day } = entry.signal;
    let key: string;
    if (interaction !== null) key = `i ${kind} ${interaction}`;
    else if (nature === 'OPINION' && client !== null) key = `c ${kind} ${day} ${client}`;
    else continue;
    const older = latest.get(key);
    if (older) exclude(older, 'duplicate');
    latest.set(key, entry);
  }
}

/** One client's opinions of one kind in one month share the cap: each gets min(1, cap / count). Facts are never down-weighted. */
function bursts(list: Screened[], rules: ScreeningRules): void {
  const groups = new Map<string, Screened[]>();
  for (const entry of list) {
    const { kind, nature, client, day } = entry.signal;
    if (nature !== 'OPINION' || client === null || entry.weight === 0n) continue;
    const key = `${kind} ${day.slice(0, 7)} ${client}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  for (const group of groups.values()) {
    for (const entry of group) {
      const cap = micro(entry.signal.clientB2B ? rules.burstCapB2B : rules.burstCap) * 1000n;
      const share = divide(cap, BigInt(group.length));
      if (share < ONE) {
        entry.weight = divide(entry.weight * share, ONE);
        entry.reasons.push('burst');
      }
    }
  }
}

/** What the office, a process or the product answers for is not the person's. */
function notAttributable(list: Screened[]): void {
  for (const entry of list) {
    if (entry.signal.attribution !== 'EMPLOYEE' && entry.weight > 0n) exclude(entry, 'not_attributable');
  }
}

/** A duration beyond the task's bound of the month counts as the bound; its weight stays. */
function outliers(list: Screened[], _rules: ScreeningRules, bounds: Map<string, bigint | null>): void {
  if (bounds.size === 0) return;
  for (const entry of list) {
    const { duration, kind, day, value } = entry.signal;
    if (!duration || value === null || entry.weight === 0n) continue;
    const upper = bounds.get(`${kind} ${day.slice(0, 7)}`);
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
