/** The clocks of a contact: made from its events whenever they are asked for, never stored as truth. All instants are whole seconds. */
import { dueAt, elapsed, overlap, united, type OpenTime, type Stretch } from './business-time.js';

export type ContactEventKind =
  | 'OPENED'
  | 'ASSIGNED'
  | 'CLIENT_WROTE'
  | 'RESPONDED'
  | 'PAUSED'
  | 'RESUMED'
  | 'RESOLVED'
  | 'REOPENED'
  | 'CLOSED';

export interface ContactEvent {
  at: number;
  kind: ContactEventKind;
  /** The assignment that acted, or that holds the contact from an ASSIGNED on; null when it is not known. */
  who: string | null;
  /** Why it was paused; null when it is not known. */
  reason: string | null;
}

export type ClockKind = 'FIRST_RESPONSE' | 'NEXT_RESPONSE' | 'RESOLUTION';

/** What was promised for a contact. */
export interface Terms {
  /** Seconds of open time, above 0; a clock without a target is not made. */
  targets: Partial<Record<ClockKind, number>>;
  /** Reasons whose pauses stop the clocks; other pauses don't. */
  pauseReasons: ReadonlySet<string>;
  open: OpenTime;
  /** When the contact's location was closed, whatever its calendar says: disjoint and in order, as `united` gives them. */
  closed: readonly Stretch[];
}

export interface Clock {
  kind: ClockKind;
  start: number;
  /** Null while it runs. */
  stop: number | null;
  /** Seconds of open time that were neither paused nor closed: until the stop, or until it is looked at. */
  elapsed: number;
  target: number;
  /** When the target is or was reached; null when a pause that lasts, or the end of the calendar, keeps it from that. */
  due: number | null;
  /** HIT when it stopped with no more than the target elapsed, MISS with more. Running clocks are not in the attainment. */
  verdict: 'HIT' | 'MISS' | 'RUNNING';
  /** Who answers for it: for a hit who stopped it, for a miss who held the contact when it was due. Null: nobody held it. */
  credited: string | null;
  /** When it was paused within its life, open time or not; the last one ends no later than it was looked at. */
  pauses: Stretch[];
  /** What elapsed in whose hands; null: in nobody's. Adds up to elapsed. */
  parts: { who: string | null; elapsed: number }[];
}

/**
 * The clocks of one contact as they stood at an instant.
 *
 * First response: from the opening to the first answer, or to the end if there was none. Next response: from a client's message that
 * nobody has answered yet; what a client writes after the end (a "thank you") starts none, being reopened does. Resolution: from the
 * opening to the last end; what lay between an end and being reopened doesn't count.
 *
 * @param events in their order; the first is OPENED
 */
export function clocksOf(events: readonly ContactEvent[], terms: Terms, asOf: number): Clock[] {
  const known = events.filter(({ at }) => at <= asOf);
  const opened = known[0];
  if (opened?.kind !== 'OPENED') return [];
  const life = live(known, terms.pauseReasons);
  return life.clocks
    .filter(({ kind }) => terms.targets[kind] !== undefined)
    .map(({ kind, start, stop, by }) => {
      const target = terms.targets[kind]!;
      const stood = kind === 'RESOLUTION' ? united([...life.pauses, ...life.ended]) : life.pauses;
      // What a contact waits for after a clock stopped doesn't move when that clock was due.
      const pauses = stop === null ? stood : overlap(stood, [{ from: start, to: stop }]);
      const still = terms.closed.length === 0 ? pauses : united([...pauses, ...terms.closed]);
      const until = stop ?? asOf;
      const taken = elapsed(terms.open, start, until, still);
      const due = dueAt(terms.open, start, target, still);
      const verdict = stop === null ? 'RUNNING' : taken <= target ? 'HIT' : 'MISS';
      return {
        kind,
        start,
        stop,
        elapsed: taken,
        target,
        due,
        verdict,
        credited: verdict === 'MISS' ? holderAt(life.held, due ?? until) : (by ?? holderAt(life.held, until)),
        pauses: overlap(pauses, [{ from: start, to: until }]),
        parts: partsOf(life.held, start, until, (from, to) => elapsed(terms.open, from, to, still)),
      };
    });
}

interface Holding {
  from: number;
  who: string | null;
}

interface Life {
  clocks: { kind: ClockKind; start: number; stop: number | null; by: string | null }[];
  pauses: Stretch[];
  /** From an end to being reopened. */
  ended: Stretch[];
  held: Holding[];
}

function live(events: readonly ContactEvent[], pauseReasons: ReadonlySet<string>): Life {
  const opened = events[0]!;
  const first = {
    kind: 'FIRST_RESPONSE' as ClockKind,
    start: opened.at,
    stop: null as number | null,
    by: null as string | null,
  };
  const resolution = { ...first, kind: 'RESOLUTION' as ClockKind };
  const clocks = [first, resolution];
  const pauses: Stretch[] = [];
  const ended: Stretch[] = [];
  const held: Holding[] = [{ from: -Infinity, who: opened.who }];
  let next: typeof first | null = null;
  let pausedAt: number | null = null;
  const resume = (at: number): void => {
    if (pausedAt !== null) pauses.push({ from: pausedAt, to: at });
    pausedAt = null;
  };
  const answer = ({ at, who }: ContactEvent): void => {
    for (const clock of [first, next]) {
      if (!clock || clock.stop !== null) continue;
      clock.stop = at;
      clock.by = who;
    }
    next = null;
  };
  const ask = (at: number): void => {
    if (first.stop === null || next !== null) return;
    next = { kind: 'NEXT_RESPONSE', start: at, stop: null, by: null };
    clocks.push(next);
  };
  for (const event of events) {
    const { at, kind, who } = event;
    if (kind === 'ASSIGNED') held.push({ from: at, who });
    else if (kind === 'PAUSED' && event.reason !== null && pauseReasons.has(event.reason)) pausedAt ??= at;
    else if (kind === 'RESUMED') resume(at);
    else if (kind === 'CLIENT_WROTE') {
      // An answer is what a pause for the client waits for.
      resume(at);
      if (resolution.stop === null) ask(at);
    } else if (kind === 'RESPONDED') answer(event);
    else if ((kind === 'RESOLVED' || kind === 'CLOSED') && resolution.stop === null) {
      resume(at);
      answer(event);
      resolution.stop = at;
      resolution.by = who;
    } else if (kind === 'REOPENED' && resolution.stop !== null) {
      ended.push({ from: resolution.stop, to: at });
      resolution.stop = null;
      resolution.by = null;
      ask(at);
    }
  }
  if (pausedAt !== null) pauses.push({ from: pausedAt, to: Infinity });
  return { clocks, pauses: united(pauses), ended, held };
}

function holderAt(held: Holding[], at: number): string | null {
  return held.findLast(({ from }) => from <= at)?.who ?? null;
}

/** What elapsed while each held the contact, in the order in which they first did. */
function partsOf(
  held: Holding[],
  start: number,
  stop: number,
  between: (from: number, to: number) => number,
): Clock['parts'] {
  const parts = new Map<string | null, number>();
  for (const [at, { from, who }] of held.entries()) {
    const begin = Math.max(from, start);
    const end = Math.min(held[at + 1]?.from ?? Infinity, stop);
    if (begin < end) parts.set(who, (parts.get(who) ?? 0) + between(begin, end));
  }
  return [...parts].map(([who, taken]) => ({ who, elapsed: taken }));
}
