import { describe, expect, it } from 'vitest';
import { isReplaced, neverHeld, replacedFrom } from '../../admin/rules/replaced.ts';

const set = (
  effectiveFrom: string | null,
  more: { inForce?: boolean; status?: string; retiredFrom?: string } = {},
) => ({
  status: more.status ?? 'PUBLISHED',
  inForce: more.inForce ?? false,
  effectiveFrom,
  retiredFrom: more.retiredFrom ?? null,
});

describe('one version after another', () => {
  const first = set(null);
  const now = set('2026-08-01', { inForce: true });
  const next = set('2027-01-01');
  const recalled = set('2026-10-01', { status: 'RETIRED', retiredFrom: '2026-09-15' });
  const draft = set(null, { status: 'DRAFT' });
  const all = [draft, next, recalled, now, first];

  it('holds until the next one begins, whatever order they stand in', () => {
    expect(all.toReversed().map((one) => replacedFrom(one, all))).toEqual(
      all.toReversed().map((one) => replacedFrom(one, all.toReversed())),
    );
    expect(replacedFrom(first, all)).toBe('2026-08-01');
    expect(replacedFrom(now, all)).toBe('2027-01-01');
    expect(replacedFrom(next, all)).toBeUndefined();
  });

  it('is replaced once a later one is in force, and not by one that is to come or never was', () => {
    expect(isReplaced(first, all)).toBe(true);
    expect([now, next, recalled, draft].map((one) => isReplaced(one, all))).toEqual([false, false, false, false]);
    expect(isReplaced(first, [first, next, recalled])).toBe(false);
    expect([neverHeld(recalled), neverHeld(now)]).toEqual([true, false]);
  });
});
