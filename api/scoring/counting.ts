/** What an evaluation asks of the signals, whether they came as rows or as columns. */
import type { Evidence, OutlierBound } from './evidence.js';
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

/** Screens what had happened by the end of `asOf`, from the sheet where there is one, else signal by signal. */
export function countingOf(
  { signals, sheet }: Pick<Evidence, 'signals' | 'sheet'>,
  rules: RuleSet,
  bounds: OutlierBound[],
  asOf: Day,
): Counting {
  if (sheet) return countSheet(sheet, rules, bounds, asOf);
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
