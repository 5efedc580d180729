import { describe, expect, test } from 'vitest';
import { openTime } from '../../api/scoring/business-time.js';
import type { ContactEvent, ContactEventKind, Terms } from '../../api/scoring/clocks.js';
import { contactFacts } from '../../api/scoring/contact-facts.js';
import { countingOf } from '../../api/scoring/counting.js';
import type { ContactSignal } from '../../api/scoring/evidence.js';
import { micro } from '../../api/scoring/exact.js';
import { flaws } from '../../api/scoring/flaws.js';
import type { Metric } from '../../api/scoring/rules.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { spanOf } from '../../api/scoring/window.js';

const HOUR = 3600;
const DAY = 24 * HOUR;
const event = (hour: number, kind: ContactEventKind, who: string | null = null): ContactEvent => ({
  at: hour * HOUR,
  kind,
  who,
  reason: null,
});
/** Open from 9 to 17 on every day from 1970-01-01 on, for ten days. */
const terms = (targets: Terms['targets']): Terms => ({
  targets,
  pauseReasons: new Set(),
  closed: [],
  open: openTime(Array.from({ length: 10 }, (_, day) => ({ from: day * DAY + 9 * HOUR, to: day * DAY + 17 * HOUR }))),
});
const told = (events: ContactEvent[], asOf: number, promised: Terms | null = terms({ RESOLUTION: 2 * HOUR })) =>
  contactFacts(events, promised, asOf * HOUR).map(({ kind, who, value }) => [
    kind.slice('contact:'.length),
    who,
    value,
  ]);

describe('what a contact says', () => {
  const handedOver = [
    event(9, 'OPENED', 'first'),
    event(10, 'RESPONDED', 'first'),
    event(15, 'ASSIGNED', 'second'),
    event(16, 'RESOLVED', 'second'),
  ];

  test('a miss belongs to whoever held it when it was due, the end to whoever brought it', () => {
    expect(told(handedOver, 20)).toEqual([
      ['reopened', 'second', 0],
      ['handled', 'second', 1],
      ['first_response_time', 'first', HOUR],
      // Due at 11, when the first one held it; the second one took over at 15.
      ['resolution_time', 'first', 7 * HOUR],
      ['resolution_kept', 'first', 0],
    ]);
  });

  test('nothing that happens later is known before', () => {
    expect(told(handedOver, 15.5)).toEqual([['first_response_time', 'first', HOUR]]);
    const again = [...handedOver, event(17, 'REOPENED')];
    expect(told(again, 16.5)).toEqual(told(handedOver, 16.5));
    expect(told(again, 20)).toEqual([
      ['reopened', 'second', 1],
      ['first_response_time', 'first', HOUR],
    ]);
  });

  test('every end says whether it held, and the last one is the handling', () => {
    const twice = [...handedOver, event(33, 'REOPENED'), event(34, 'CLOSED', 'first'), event(40, 'CLOSED', 'second')];
    expect(told(twice, 50, null)).toEqual([
      ['reopened', 'second', 1],
      ['reopened', 'first', 0],
      ['handled', 'first', 1],
    ]);
  });

  test('without a policy no time is known, and nobody answers for what nobody held', () => {
    expect(told(handedOver, 20, null).map(([kind]) => kind)).toEqual(['reopened', 'handled']);
    expect(told([event(9, 'OPENED'), event(10, 'RESOLVED')], 20)).toEqual([]);
  });
});

describe('a metric of contacts', () => {
  const metric: Metric = { ...SHIPPED.metrics.find(({ code }) => code === 'sla_resolution')!, minSample: 0 };
  const kept = (n: number, value: number, priority: string | null): ContactSignal => ({
    id: `c${n} 0000`,
    contact: `c${n}`,
    channel: null,
    priority,
    kind: 'contact:resolution_kept',
    nature: 'FACT',
    attribution: 'EMPLOYEE',
    occurredAt: BigInt(n),
    receivedAt: BigInt(n),
    day: '2026-10-05',
    client: null,
    clientB2B: false,
    interaction: null,
    value: micro(value),
    scale: { min: 0, max: 1 },
    duration: false,
    sentiment: null,
    forceMajeure: n === 4,
    override: null,
  });
  const contacts = [kept(1, 1, 'high'), kept(2, 0, 'high'), kept(3, 1, null), kept(4, 0, 'high')];
  const counted = (own: Metric) => {
    const counting = countingOf({ signals: [], contacts }, SHIPPED, [], '2026-10-31');
    const { sums } = counting.tally(own, own.kinds, spanOf(own.window, [], '2026-10-31'));
    return [sums.w / 1_000_000_000n, sums.wx / 1_000_000_000_000_000n];
  };

  test('counts what was kept, without days that nobody could help', () => {
    expect(counted(metric)).toEqual([3n, 2n]);
  });

  test('is narrowed by its filter, which an unknown priority never passes', () => {
    expect(counted({ ...metric, filter: { channels: [], priorities: ['high'] } })).toEqual([2n, 1n]);
    expect(counted({ ...metric, filter: { channels: ['mail'], priorities: [] } })).toEqual([0n, 0n]);
  });

  const flawed = (more: Partial<Metric>) =>
    flaws({
      ...SHIPPED,
      metrics: SHIPPED.metrics.map((each) => (each.code === metric.code ? { ...metric, ...more } : each)),
    }).map(({ path, code }) => [path.replace(/^metrics\[\d+\]\./, ''), code]);

  test('measures what its kinds can be measured by', () => {
    expect(flawed({})).toEqual([]);
    expect(flawed({ measure: 'mean', successFrom: null })).toEqual([['kinds[0]', 'MISFIT']]);
    expect(flawed({ successFrom: 0.5 })).toEqual([['successFrom', 'OUT_OF_RANGE']]);
    expect(flawed({ kinds: ['contact:nothing'] })).toEqual([['kinds[0]', 'UNKNOWN_REFERENCE']]);
    expect(flawed({ kinds: ['contact:resolution_kept', 'rating'] })).toEqual([['kinds', 'MISFIT']]);
    expect(flawed({ kinds: ['rating'], filter: { channels: ['mail'], priorities: [] } })).toEqual([
      ['filter', 'MISFIT'],
    ]);
    expect(
      flawed({ measure: 'rate', successFrom: null, unit: 'per100', kinds: ['complaint'], per: ['contact:handled'] }),
    ).toEqual([]);
    expect(
      flawed({ measure: 'rate', successFrom: null, unit: 'per100', kinds: ['complaint'], per: ['contact:reopened'] }),
    ).toEqual([['per[0]', 'MISFIT']]);
  });
});
