import type { ClockKind } from '../scoring/clocks.js';

export const CLOCK_KINDS: readonly ClockKind[] = ['FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION'];

/** What a policy promises, as data. */
export interface PolicyTerms {
  calendarId: string | null;
  /** Reasons whose pauses stop the clocks; other pauses don't. */
  pauseReasons: string[];
  targets: Target[];
  /** What it is for; an empty list is everything. */
  covers: Covers;
}

export interface Target {
  clock: ClockKind;
  /** Null: contacts of every priority that has no target of its own. */
  priority: string | null;
  /** Seconds of open time. */
  seconds: number;
}

export interface Covers {
  clientCodes: string[];
  locationIds: string[];
  taskIds: string[];
  channels: string[];
  priorities: string[];
}

/** Ten years round the clock: more is a slip of the pen. */
export const LONGEST_SECONDS = 315_360_000;
