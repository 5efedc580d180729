/** Which screened signals a metric counts, with what weight and value, added up in groups that were treated alike. */
import { dayNumber } from './calendar.js';
import { add, NOTHING } from './estimate.js';
import type { Signal, Sums } from './evidence.js';
import { divide, micro, MICRO, ONE } from './exact.js';
import { RATING } from './kinds.js';
import type { Day, Metric } from './rules.js';
import { earlier } from './screen.js';
import type { Screened, Status } from './screen.js';
import { holds } from './window.js';
import type { Span } from './window.js';

export interface Group {
  /** Key within the metric: status and reasons. */
  key: string;
  status: Status;
  /** Codes of the rules that acted, joined by `+`; null when none did. */
  reason: string | null;
  sums: Sums;
}

export interface Tally {
  groups: Group[];
  sums: Sums;
  /** Sum of squared weights per client; a fact, and an opinion of an unknown client, is one of its own. */
  clientW2: bigint;
  /** Signals that have weight: for the pace. */
  counted: number;
  /** Scale of the last signal that has one. */
  scale: Signal['scale'];
  /** Values that count, upward, with their weights: for quantiles. */
  values: () => { value: bigint; weight: bigint }[];
  /** The latest value that counts. */
  latest: () => bigint | null;
}

/** What one signal brings to one metric. */
export interface Contribution {
  signal: Signal;
  status: Status;
  reasons: string[];
  weight: bigint;
  /** The value that counts, in 10^-6; null: none, and then the weight is 0. */
  x: bigint | null;
}

/** Screened signals of an assignment, sorted into what metrics ask for. */
export interface Shelf {
  asOf: Day;
  byKind: Map<string, Screened[]>;
  /** Latest mark per interaction: it outranks every reading of a text about the same interaction. */
  marks: Map<string, Signal>;
}

export const EMPTY_TALLY: Tally = {
  groups: [],
  sums: NOTHING,
  clientW2: 0n,
  counted: 0,
  scale: null,
  values: () => [],
  latest: () => null,
};

export function shelve(screened: Screened[], asOf: Day): Shelf {
  const byKind = new Map<string, Screened[]>();
  const marks = new Map<string, Signal>();
  for (const entry of screened) {
    const { kind, interaction, value, scale } = entry.signal;
    const list = byKind.get(kind);
    if (list) list.push(entry);
    else byKind.set(kind, [entry]);
    // Screened signals stand in order of time, so the last one to write is the latest.
    if (kind === RATING && interaction !== null && value !== null && scale !== null)
      marks.set(interaction, entry.signal);
  }
  return { asOf, byKind, marks };
}

/** Adds up the signals of `kinds` inside the span. `kinds` are the metric's own, or those of its denominator. */
export function tally(metric: Metric, kinds: string[], shelf: Shelf, span: Span): Tally {
  const contributions = contributionsOf(metric, kinds, shelf, span);
  const groups = groupsFromSignals(contributions);
  const sums = groups.reduce((sum, group) => add(sum, group.sums), NOTHING);
  return {
    groups,
    sums,
    clientW2: squaresByClient(contributions, sums),
    counted: contributions.reduce((n, each) => (each.weight > 0n ? n + 1 : n), 0),
    scale: contributions.findLast(({ signal }) => signal.scale !== null)?.signal.scale ?? null,
    values: () => sortedValues(contributions),
    latest: () => latestOf(contributions),
  };
}

/** One entry per signal in the span, in order of time, whether or not it counts. */
export function contributionsOf(metric: Metric, kinds: string[], shelf: Shelf, span: Span): Contribution[] {
  const found: Contribution[] = [];
  for (const kind of kinds) {
    for (const entry of shelf.byKind.get(kind) ?? []) {
      if (!holds(span, entry.signal.day)) continue;
      found.push(contribution(metric, entry, shelf));
    }
  }
  return found;
}

/** Groups of contributions treated alike, sorted by key: exact sums, so their order doesn't matter. */
export function groupsFromSignals(contributions: Contribution[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { status, reasons, weight, x } of contributions) {
    const reason = reasons.length === 0 ? null : reasons.join('+');
    const key = reason === null ? status : `${status}:${reason}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { key, status, reason, sums: { ...NOTHING } }));
    const sums = group.sums;
    sums.n += 1;
    if (weight === 0n) continue;
    const wx = weight * (x ?? 0n);
    sums.w += weight;
    sums.w2 += weight * weight;
    sums.wx += wx;
    sums.wx2 += wx * (x ?? 0n);
  }
  return [...groups.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function contribution(metric: Metric, entry: Screened, shelf: Shelf): Contribution {
  const { signal, status, reasons } = entry;
  const x = valueFor(metric, entry, shelf);
  if (x === null) {
    if (entry.weight === 0n) return { signal, status, reasons, weight: 0n, x };
    const why = metric.measure === 'share' ? 'not_classified' : 'unknown_value';
    return { signal, status: 'EXCLUDED', reasons: [...reasons, why], weight: 0n, x };
  }
  const weight =
    metric.halfLifeDays === null ? entry.weight : faded(entry.weight, metric.halfLifeDays, signal.day, shelf.asOf);
  return { signal, status, reasons, weight, x };
}

function valueFor(metric: Metric, entry: Screened, shelf: Shelf): bigint | null {
  if (metric.measure === 'count' || metric.measure === 'rate') return MICRO;
  if (metric.measure === 'share') return success(metric, entry.signal, shelf.marks);
  // Only means and sums take the bound in place of an outlier: quantiles don't need it.
  return metric.measure === 'mean' || metric.measure === 'sum' ? entry.counted : entry.signal.value;
}

/**
 * 1 or 0 in 10^-6. A signal with a value of its own is judged by it; a text by the mark of the same interaction in points of 100,
 * (x - min) / (max - min) * 100, else by a sentiment that a person confirmed; null: not classified.
 */
function success(metric: Metric, signal: Signal, marks: Map<string, Signal>): bigint | null {
  const from = micro(metric.successFrom ?? 0);
  if (signal.value !== null) return signal.value >= from ? MICRO : 0n;
  const mark = signal.interaction === null ? undefined : marks.get(signal.interaction);
  if (mark?.value != null && mark.scale !== null) {
    const min = micro(mark.scale.min);
    return (mark.value - min) * 100n * MICRO >= from * (micro(mark.scale.max) - min) ? MICRO : 0n;
  }
  if (signal.sentiment === null) return null;
  return signal.sentiment > 0 ? MICRO : 0n;
}

function sortedValues(contributions: Contribution[]): { value: bigint; weight: bigint }[] {
  const values = contributions.filter((each) => each.weight > 0n).map(({ x, weight }) => ({ value: x!, weight }));
  return values.toSorted((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
}

function latestOf(contributions: Contribution[]): bigint | null {
  let latest: Contribution | null = null;
  for (const each of contributions) {
    if (each.weight > 0n && (latest === null || earlier(latest.signal, each.signal) < 0)) latest = each;
  }
  return latest?.x ?? null;
}

function squaresByClient(contributions: Contribution[], sums: Sums): bigint {
  const clients = new Map<string, bigint>();
  let own = sums.w2;
  for (const { signal, weight } of contributions) {
    if (weight === 0n || signal.nature !== 'OPINION' || signal.client === null) continue;
    own -= weight * weight;
    clients.set(signal.client, (clients.get(signal.client) ?? 0n) + weight);
  }
  for (const weight of clients.values()) own += weight * weight;
  return own;
}

/** w = 0.5^(whole days of age / half-life), from a table of 10^-9 per half-life, so that every machine fades alike. */
export function faded(weight: bigint, halfLife: number, day: Day, asOf: Day): bigint {
  const age = Math.max(0, dayNumber(asOf) - dayNumber(day));
  let table = fading.get(halfLife);
  if (!table) fading.set(halfLife, (table = []));
  table[age] ??= BigInt(Math.round(1e9 * 0.5 ** (age / halfLife)));
  return divide(weight * table[age], ONE);
}

const fading = new Map<number, bigint[]>();
