/** What a metric counts of a screened sheet. It says what `tally` says of the same signals, and a test holds the two together. */
import { dayNumber, isPaused, dayOf } from './calendar.js';
import type { Counting } from './counting.js';
import { add, NOTHING } from './estimate.js';
import type { OutlierBound, Signal, Sums } from './evidence.js';
import { micro, MICRO } from './exact.js';
import { ExactSums } from './exact-sums.js';
import { RATING } from './kinds.js';
import type { Day, Metric, RuleSet } from './rules.js';
import type { Status } from './screen.js';
import { FLAG, type Sheet } from './sheet.js';
import { BIT, REASONS, sift, type Sifted } from './sheet-screen.js';
import { faded, type Group, type Tally } from './tally.js';
import type { Span } from './window.js';

const FULL = 1_000_000_000;
const UNIT = 1_000_000;
/** Reasons that only a metric can give stand behind those of screening. */
const NOT_CLASSIFIED = 128;
const UNKNOWN_VALUE = 256;

/** Screens the sheet as of a day, and counts in it. */
export function countSheet(sheet: Sheet, rules: RuleSet, bounds: OutlierBound[], asOf: Day): Counting {
  const sifted = sift(sheet, rules.screening, bounds, asOf);
  return {
    tally: (metric, kinds, span) => tallySheet(metric, kinds, sifted, span),
    fresh: (after, upTo) => {
      const [first, last] = [after === '' ? -Infinity : dayNumber(after), dayNumber(upTo)];
      let n = 0;
      for (let i = 0; i < sheet.size; i++)
        if (sifted.weight[i]! > 0 && sheet.day[i]! > first && sheet.day[i]! <= last) n += 1;
      return n;
    },
  };
}

function tallySheet(metric: Metric, kinds: string[], sifted: Sifted, span: Span): Tally {
  const { sheet } = sifted;
  const part = partOf(metric, kinds, sifted, span);
  const groups = groupsOf(part, sifted);
  const sums = groups.length === 1 ? groups[0]!.sums : groups.reduce((sum, group) => add(sum, group.sums), NOTHING);
  return {
    groups,
    sums,
    clientW2: squaresByClient(part, sheet, sums),
    counted: part.counted,
    scale: part.scaled === -1 ? null : scaleAt(sheet, part.scaled),
    values: () => {
      const found: { value: bigint; weight: bigint }[] = [];
      part.places.forEach((_, at) => {
        if (part.weights[at]! > 0) found.push({ value: BigInt(part.xs[at]!), weight: BigInt(part.weights[at]!) });
      });
      return found.toSorted((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
    },
    latest: () => {
      // A sheet stands in order of time, so the greatest place is the latest.
      let last = -1;
      part.places.forEach((place, at) => {
        if (part.weights[at]! > 0 && (last === -1 || place > part.places[last]!)) last = at;
      });
      return last === -1 ? null : BigInt(part.xs[last]!);
    },
  };
}

/** The signals of a metric in its span, side by side: place in the sheet, weight, reasons, and the value that counts (NaN: none). */
interface Part {
  places: number[];
  weights: number[];
  reasons: number[];
  xs: number[];
  counted: number;
  /** Place of the last one that has a scale; -1: none. */
  scaled: number;
}

function partOf(metric: Metric, kinds: string[], sifted: Sifted, span: Span): Part {
  const { sheet, weight, reasons } = sifted;
  const { day } = sheet;
  const [from, to] = [dayNumber(span.from), Math.min(dayNumber(span.to), sifted.until)];
  const part: Part = { places: [], weights: [], reasons: [], xs: [], counted: 0, scaled: -1 };
  const valueAt = valuesFor(metric, sifted);
  const why = metric.measure === 'share' ? NOT_CLASSIFIED : UNKNOWN_VALUE;
  for (const code of kinds) {
    const wanted = sheet.places.get(code);
    if (wanted === undefined) continue;
    for (const i of sifted.byKind.get(wanted) ?? []) {
      if (day[i]! < from || day[i]! > to) continue;
      if (span.pauses.length > 0 && isPaused(span.pauses, dayOf(day[i]!))) continue;
      const x = valueAt(i);
      let w = weight[i]!;
      let reason = reasons[i]!;
      if (Number.isNaN(x)) {
        if (w > 0) reason |= why;
        w = 0;
      } else if (metric.halfLifeDays !== null && w > 0) {
        w = Number(faded(BigInt(w), metric.halfLifeDays, dayOf(day[i]!), dayOf(sifted.until)));
      }
      part.places.push(i);
      part.weights.push(w);
      part.reasons.push(reason);
      part.xs.push(x);
      if (w > 0) part.counted += 1;
      if (scaleAt(sheet, i) !== null) part.scaled = i;
    }
  }
  return part;
}

/** The value of a signal that the metric takes, in 10^-6; NaN where there is none. */
function valuesFor(metric: Metric, { sheet, counted, until }: Sifted): (i: number) => number {
  const { flags, value, interaction } = sheet;
  if (metric.measure === 'count' || metric.measure === 'rate') return () => UNIT;
  if (metric.measure !== 'share') {
    const from = metric.measure === 'mean' || metric.measure === 'sum' ? counted : value;
    return (i) => (flags[i]! & FLAG.valued ? from[i]! : Number.NaN);
  }
  const least = micro(metric.successFrom ?? 0);
  const own = Number(least);
  let marks: Map<number, number> | null = null;
  return (i) => {
    if (flags[i]! & FLAG.valued) return value[i]! >= own ? UNIT : 0;
    marks ??= marksOf(sheet, until);
    const mark = interaction[i] === 0 ? undefined : marks.get(interaction[i]!);
    const scale = mark === undefined ? null : scaleAt(sheet, mark);
    if (mark !== undefined && scale !== null) {
      const min = micro(scale.min);
      return (BigInt(value[mark]!) - min) * 100n * MICRO >= least * (micro(scale.max) - min) ? UNIT : 0;
    }
    if (!(flags[i]! & FLAG.classified)) return Number.NaN;
    return flags[i]! & FLAG.positive ? UNIT : 0;
  };
}

/** The latest mark of each interaction. */
function marksOf(sheet: Sheet, until: number): Map<number, number> {
  const { size, kind, places, day, flags, interaction } = sheet;
  const marks = new Map<number, number>();
  const rating = places.get(RATING);
  for (let i = 0; i < size; i++) {
    if (kind[i] !== rating || interaction[i] === 0 || !(flags[i]! & FLAG.valued) || day[i]! > until) continue;
    if (scaleAt(sheet, i) !== null) marks.set(interaction[i]!, i);
  }
  return marks;
}

function scaleAt({ kinds, kind, version }: Sheet, i: number): Signal['scale'] {
  return kinds[kind[i]!]!.scales[version[i]!] ?? null;
}

function groupsOf({ places, weights, reasons, xs }: Part, sifted: Sifted): Group[] {
  const groups = new Map<number, { n: number; sums: ExactSums }>();
  for (let at = 0; at < places.length; at++) {
    const w = weights[at]!;
    // A weight that merely faded is still called what screening called it.
    const code = reasons[at]! * 4 + statusAt(at);
    let group = groups.get(code);
    if (!group) groups.set(code, (group = { n: 0, sums: new ExactSums() }));
    group.n += 1;
    if (w > 0) group.sums.add(w, xs[at]!);
  }
  const made = [...groups].map(([code, { n, sums }]): Group => {
    const [status, reason] = [STATUSES[code & 3]!, reasonOf(code >> 2)];
    return { key: reason === null ? status : `${status}:${reason}`, status, reason, sums: sums.total(n) };
  });
  return made.length < 2 ? made : made.toSorted((a, b) => (a.key < b.key ? -1 : 1));

  function statusAt(at: number): number {
    const screened = reasons[at]! & (NOT_CLASSIFIED | UNKNOWN_VALUE) ? 0 : sifted.weight[places[at]!]!;
    if (screened === 0) return 0;
    if (screened < FULL) return 1;
    return reasons[at]! & BIT.outlier ? 2 : 3;
  }
}

const STATUSES: Status[] = ['EXCLUDED', 'DOWN_WEIGHTED', 'WINSORISED', 'INCLUDED'];
const ALL = [...REASONS, 'not_classified', 'unknown_value'];

function reasonOf(bits: number): string | null {
  return bits === 0 ? null : ALL.filter((_, bit) => bits & (1 << bit)).join('+');
}

function squaresByClient({ places, weights, counted }: Part, { kind, kinds, client }: Sheet, sums: Sums): bigint {
  if (counted === 0) return sums.w2;
  const clients = new Map<number, number>();
  let own = sums.w2;
  for (let at = 0; at < places.length; at++) {
    const i = places[at]!;
    if (weights[at] === 0 || client[i] === 0 || kinds[kind[i]!]!.nature !== 'OPINION') continue;
    const before = clients.get(client[i]!);
    clients.set(client[i]!, (before ?? 0) + weights[at]!);
    // (a + b)^2 = a^2 + b^2 + 2ab, and the squares are in the sum already.
    if (before !== undefined) own += 2n * BigInt(before) * BigInt(weights[at]!);
  }
  return own;
}
