/**
 * Business time: how long a clock ran while somebody was there to serve. Instants and lengths are whole seconds; an instant counts from
 * 1970-01-01T00:00:00Z. Nothing here knows a time zone: a calendar is expanded into spans of open time before it comes here, so that
 * a later change of a zone's rules can't move what was judged.
 */

/** From the first second that belongs to it to the first that doesn't. */
export interface Stretch {
  from: number;
  to: number;
}

/** Open time of a calendar, ready to be asked: disjoint stretches in their order, and how much open time lies before each. */
export interface OpenTime {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly before: Float64Array;
}

/** Unites what overlaps or touches, drops what is empty, and puts the rest in order. */
export function united(stretches: readonly Stretch[]): Stretch[] {
  const sorted = stretches.filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from || a.to - b.to);
  const result: Stretch[] = [];
  for (const { from, to } of sorted) {
    const last = result.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

/** Open time made of any stretches: they may overlap and stand in any order. */
export function openTime(stretches: readonly Stretch[]): OpenTime {
  const own = united(stretches);
  const open = {
    from: new Float64Array(own.length),
    to: new Float64Array(own.length),
    before: new Float64Array(own.length),
  };
  let sum = 0;
  for (const [at, { from, to }] of own.entries()) {
    open.from[at] = from;
    open.to[at] = to;
    open.before[at] = sum;
    sum += to - from;
  }
  return open;
}

/**
 * Whole seconds of open time between two instants, less the part of the pauses that lies in open time:
 * |[start, stop] ∩ open| − |pauses ∩ [start, stop] ∩ open|. A stop before the start is 0.
 *
 * @param pauses disjoint and in order, as `united` gives them. One that has not ended ends at the stop: pass Infinity.
 */
export function elapsed(open: OpenTime, start: number, stop: number, pauses: readonly Stretch[]): number {
  if (stop <= start) return 0;
  let sum = openBefore(open, stop) - openBefore(open, start);
  for (const { from, to } of pauses) {
    if (from >= stop) break;
    if (to <= start) continue;
    sum -= openBefore(open, Math.min(to, stop)) - openBefore(open, Math.max(from, start));
  }
  return sum;
}

/**
 * The earliest instant at which `elapsed` from the start reaches a target: Friday 16:30 and an hour, open Monday to Friday from 9 to 17,
 * is Monday 9:30. A target of 0 is due at the start. Null when it is never reached: the calendar ends before, or a pause has not ended.
 *
 * @param target whole seconds of open time, 0 or more
 * @param pauses disjoint and in order, as `united` gives them
 */
export function dueAt(open: OpenTime, start: number, target: number, pauses: readonly Stretch[]): number | null {
  if (target <= 0) return start;
  let wanted = openBefore(open, start) + target;
  for (const { from, to } of pauses) {
    if (to <= start) continue;
    const begin = Math.max(from, start);
    if (openBefore(open, begin) >= wanted) break;
    if (to === Infinity) return null;
    wanted += openBefore(open, to) - openBefore(open, begin);
  }
  return instantAt(open, wanted);
}

/** What both have in common; both in order and disjoint, as `united` gives them. */
export function overlap(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  const both: Stretch[] = [];
  for (let i = 0, j = 0; i < some.length && j < others.length;) {
    const [one, other] = [some[i]!, others[j]!];
    const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
    if (from < to) both.push({ from, to });
    if (one.to < other.to) i++;
    else j++;
  }
  return both;
}

/** What of the first is in none of the second; both in order and disjoint, as `united` gives them. */
export function without(stretches: readonly Stretch[], away: readonly Stretch[]): Stretch[] {
  return stretches.flatMap(({ from, to }) => {
    const left: Stretch[] = [];
    let begin = from;
    for (const each of away) {
      if (each.to <= begin || each.from >= to) continue;
      if (each.from > begin) left.push({ from: begin, to: each.from });
      begin = Math.max(begin, each.to);
    }
    if (begin < to) left.push({ from: begin, to });
    return left;
  });
}

/** Seconds of open time before an instant. */
function openBefore({ from, to, before }: OpenTime, instant: number): number {
  const at = lastAtOrBefore(from, instant);
  return at < 0 ? 0 : before[at]! + Math.min(instant, to[at]!) - from[at]!;
}

/** The earliest instant before which this much open time lies. */
function instantAt({ from, to, before }: OpenTime, amount: number): number | null {
  // The stretch in which the amount is reached is the last that has less before it.
  const at = lastBelow(before, amount);
  if (at < 0) return null;
  const instant = from[at]! + amount - before[at]!;
  return instant <= to[at]! ? instant : null;
}

/** Place of the last value that is no greater; -1 when all are. */
function lastAtOrBefore(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Place of the last value that is smaller; -1 when none is. */
function lastBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
