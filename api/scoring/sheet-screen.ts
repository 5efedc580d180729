/** Screening in columns. It says what `screen` says of the same signals, and a test holds the two together; the rules are explained there. */
import { dayNumber, dayOf, monthNumber, monthOf } from './calendar.js';
import type { OutlierBound } from './evidence.js';
import { divide, micro } from './exact.js';
import type { Day, ScreeningRules } from './rules.js';
import { FLAG, type Sheet } from './sheet.js';

/** Codes of the rules in the order in which they act; a signal's reasons are the bits of those that acted. */
export const REASONS = [
  'duplicate',
  'burst',
  'force_majeure',
  'not_attributable',
  'outlier',
  'override',
  'disputed',
] as const;
export const BIT = {
  duplicate: 1,
  burst: 2,
  forceMajeure: 4,
  notAttributable: 8,
  outlier: 16,
  override: 32,
  disputed: 64,
};
const FULL = 1_000_000_000;

/** What screening found, by place in the sheet. */
export interface Sifted {
  sheet: Sheet;
  /** Last day that is seen: later signals have weight 0. */
  until: number;
  /** In 10^-9. Plain lists: short ones cost less than typed arrays, each of which has a memory of its own. */
  weight: number[];
  reasons: number[];
  /** The value that means and sums take, in 10^-6. */
  counted: Float64Array;
  /** Places by kind, in their order: what was asked for once is known. */
  byKind: Map<number, number[]>;
}

/** Screens what had occurred by `until`. */
export function sift(sheet: Sheet, rules: ScreeningRules, bounds: OutlierBound[], until: Day): Sifted {
  const { size } = sheet;
  const last = dayNumber(until);
  const weight: number[] = [];
  const reasons: number[] = [];
  for (let i = 0; i < size; i++) {
    weight.push(sheet.day[i]! <= last ? FULL : 0);
    reasons.push(0);
  }
  const sifted: Sifted = { sheet, until: last, weight, reasons, counted: sheet.value, byKind: byKind(sheet) };
  duplicates(sifted);
  bursts(sifted, rules);
  circumstances(sifted);
  outliers(sifted, bounds);
  overrides(sifted);
  disputes(sifted);
  return sifted;
}

function byKind({ size, kind }: Sheet): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let i = 0; i < size; i++) {
    const own = places.get(kind[i]!);
    if (own) own.push(i);
    else places.set(kind[i]!, [i]);
  }
  return places;
}

function duplicates({ sheet, until, weight, reasons }: Sifted): void {
  const { size, kind, day, client, interaction, kinds } = sheet;
  // Of each interaction the last signal so far, and of each signal the one before it in its interaction; both are places from 1.
  const [last, before] = emptied(size + 1);
  const spoke = new Map<string, number>();
  const replace = (older: number | undefined): void => {
    if (older === undefined) return;
    weight[older] = 0;
    reasons[older]! |= BIT.duplicate;
  };
  for (let i = 0; i < size; i++) {
    if (day[i]! > until) continue;
    if (interaction[i] !== 0) {
      const at = interaction[i]!;
      let place = last[at]!;
      while (place !== 0 && kind[place - 1] !== kind[i]) place = before[place - 1]!;
      if (place !== 0) replace(place - 1);
      before[i] = last[at]!;
      last[at] = i + 1;
    } else if (client[i] !== 0 && kinds[kind[i]!]!.nature === 'OPINION') {
      const key = `${kind[i]} ${day[i]} ${client[i]}`;
      replace(spoke.get(key));
      spoke.set(key, i);
    }
  }
}

let scratch = [new Uint32Array(1024), new Uint32Array(1024)] as const;

/** Two lists for the length of one call: the first one of noughts, the second of anything. */
function emptied(size: number): readonly [Uint32Array, Uint32Array] {
  if (scratch[0].length < size) scratch = [new Uint32Array(2 * size), new Uint32Array(2 * size)];
  else scratch[0].fill(0, 0, size);
  return scratch;
}

function bursts({ sheet, weight, reasons }: Sifted, rules: ScreeningRules): void {
  const { size, kind, day, flags, client, kinds } = sheet;
  // Most clients speak once: only of the others a list is made.
  const first = new Map<number, number>();
  const byClient = new Map<number, number[]>();
  for (let i = 0; i < size; i++) {
    if (weight[i] === 0 || client[i] === 0 || kinds[kind[i]!]!.nature !== 'OPINION') continue;
    const before = first.get(client[i]!);
    const own = before === undefined ? undefined : byClient.get(client[i]!);
    if (before === undefined) first.set(client[i]!, i);
    else if (own) own.push(i);
    else byClient.set(client[i]!, [before, i]);
  }
  const caps = [micro(rules.burstCap) * 1000n, micro(rules.burstCapB2B) * 1000n] as const;
  const share = (group: number[]): void => {
    const count = BigInt(group.length);
    for (const i of group) {
      const part = Number(divide(caps[flags[i]! & FLAG.b2b ? 1 : 0], count));
      if (part >= FULL) continue;
      weight[i] = part;
      reasons[i]! |= BIT.burst;
    }
  };
  // A cap of a whole unit or more leaves whoever speaks once alone.
  const least = caps[0] < caps[1] ? caps[0] : caps[1];
  for (const own of byClient.values())
    for (const group of Map.groupBy(own, (i) => kind[i]! * 65_536 + monthNumber(day[i]!)).values())
      if (group.length > 1 || least < FULL) share(group);
  if (least < FULL) for (const [speaker, i] of first) if (!byClient.has(speaker)) share([i]);
}

/** Force majeure, and what others than the person answer for. */
function circumstances({ sheet: { size, flags }, weight, reasons }: Sifted): void {
  for (let i = 0; i < size; i++) {
    if (weight[i] === 0 || (flags[i]! & (FLAG.employee | FLAG.forceMajeure)) === FLAG.employee) continue;
    reasons[i]! |= flags[i]! & FLAG.forceMajeure ? BIT.forceMajeure : BIT.notAttributable;
    weight[i] = 0;
  }
}

function outliers(sifted: Sifted, list: OutlierBound[]): void {
  const { sheet, weight, reasons } = sifted;
  const { size, kind, day, flags, value, kinds } = sheet;
  if (list.length === 0) return;
  const bounds = boundsOf(list);
  for (let i = 0; i < size; i++) {
    const { kind: code, duration } = kinds[kind[i]!]!;
    if (!duration || !(flags[i]! & FLAG.valued) || weight[i] === 0) continue;
    const upper = bounds.upper(code, day[i]!);
    if (value[i]! <= upper) continue;
    if (sifted.counted === value) sifted.counted = value.slice();
    sifted.counted[i] = upper;
    reasons[i]! |= BIT.outlier;
  }
}

function overrides({ sheet: { size, flags, day, override }, until, weight, reasons }: Sifted): void {
  for (let i = 0; i < size; i++) {
    if (!(flags[i]! & FLAG.overridden) || day[i]! > until) continue;
    weight[i] = override[i]!;
    reasons[i]! |= BIT.override;
  }
}

/** After all other rules: whatever they say, what is disputed waits. */
function disputes({ sheet: { size, flags, day }, until, weight, reasons }: Sifted): void {
  for (let i = 0; i < size; i++) {
    if (!(flags[i]! & FLAG.disputed) || day[i]! > until) continue;
    weight[i] = 0;
    reasons[i]! |= BIT.disputed;
  }
}

/** Upper bounds by kind and day; infinite where nothing is touched. Days come again for everybody, so each is looked up once. */
class Bounds {
  private readonly byDay = new Map<string, Map<number, number>>();
  private readonly byMonth = new Map<string, number>();

  constructor(list: OutlierBound[]) {
    for (const { kind, month, upper } of list) if (upper !== null) this.byMonth.set(`${kind} ${month}`, Number(upper));
  }

  upper(kind: string, day: number): number {
    let days = this.byDay.get(kind);
    if (!days) this.byDay.set(kind, (days = new Map()));
    let upper = days.get(day);
    if (upper === undefined) days.set(day, (upper = this.byMonth.get(`${kind} ${monthOf(dayOf(day))}`) ?? Infinity));
    return upper;
  }
}

const read = new WeakMap<OutlierBound[], Bounds>();

function boundsOf(list: OutlierBound[]): Bounds {
  let bounds = read.get(list);
  if (!bounds) read.set(list, (bounds = new Bounds(list)));
  return bounds;
}
