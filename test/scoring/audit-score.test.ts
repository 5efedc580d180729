import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { SHIPPED_AUDITS } from '../../api/scoring/audit-rules.js';
import { isOpen, scoreVisit, type Audit, type AuditItem, type ForWhom } from '../../api/scoring/audit-score.js';
import { earned } from '../../api/scoring/earned.js';
import { fromMicro, micro } from '../../api/scoring/exact.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import type { Step } from '../../api/scoring/step.js';
import { nodesOf, recompute, type Trace } from '../../api/scoring/trace.js';

interface Plain {
  id: string;
  section?: 'A' | 'B';
  w?: number;
  a?: number | null;
  more?: Partial<AuditItem>;
}
const WEIGHT = { A: 60, B: 40 };
const item = ({ id, section = 'A', w = 1, a = 1, more = {} }: Plain): AuditItem => ({
  id,
  section,
  sectionWeight: micro(WEIGHT[section]),
  weight: micro(w),
  kind: 'SCALE',
  share: a === null ? null : micro(a),
  bonus: null,
  critical: 'NONE',
  cap: null,
  attribution: 'EMPLOYEE',
  acknowledged: true,
  cause: null,
  ...more,
});
const bonus = (id: string, points: number, a: number): AuditItem =>
  item({ id, w: 0, a, more: { bonus: micro(points) } });
const audit = (items: AuditItem[], more: Partial<Audit> = {}): Audit => ({
  employee: 'e',
  recordedOn: '2026-09-01',
  discussedOn: '2026-09-05',
  items,
  ...more,
});
const scored = (
  items: AuditItem[],
  who: ForWhom = 'person',
  more: Partial<Audit> = {},
): { root: Step; trace: Trace } => {
  const trace: Trace = new Map();
  return { root: scoreVisit(trace, 'v', audit(items, more), SHIPPED, SHIPPED_AUDITS, who), trace };
};

/** Worked by hand: A = (2 * 1 + 1 * 0.5) / 3 = 83.33, since the last doesn't apply; B = (1 * 0 + 3 * 1) / 4 = 75; 0.6 A + 0.4 B = 80. */
const worked = (second: Partial<AuditItem> = {}): AuditItem[] => [
  item({ id: '1', w: 2 }),
  item({ id: '2', a: 0.5 }),
  item({ id: '3', a: null }),
  item({ id: '4', section: 'B', a: 0, more: second }),
  item({ id: '5', section: 'B', w: 3 }),
];

describe('the score of a visit', () => {
  it('normalises inside sections and leaves what does not apply out of both sums', () => {
    const { root, trace } = scored(worked());
    expect(root).toMatchObject({ value: 80, state: 'ok', args: { before: 80, coverage: 1, bonus: 0 } });
    expect([trace.get('v/section/A')!.value, trace.get('v/section/B')!.value]).toEqual([83.333333, 75]);
    expect(trace.get('v/item/3')).toMatchObject({ value: null, state: 'unused', args: { left: 'not_applicable' } });
  });

  it('adds bonus items after the sections, at most ten points', () => {
    expect(scored([...worked(), bonus('6', 8, 0.5)]).root.value).toBe(84);
    // 5 + 0.75 * 8 = 11.
    expect(scored([...worked(), bonus('6', 5, 1), bonus('7', 8, 0.75)]).root).toMatchObject({
      value: 90,
      args: { bonus: 10 },
    });
  });

  it('lets the hardest critical win, and keeps the score before them', () => {
    const after = (second: Partial<AuditItem>, more: AuditItem[] = []) => {
      const { value, args } = scored([...worked(second), ...more]).root;
      return [value, args['before']];
    };
    expect(after({ critical: 'CAP', cap: micro(50) })).toEqual([50, 80]);
    expect(after({ critical: 'CAP', cap: micro(90) })).toEqual([80, 80]);
    // 0.6 * 83.33 + 0.4 * 0 = 50, and the bonus comes on top.
    expect(after({ critical: 'FAIL_SECTION' }, [bonus('6', 10, 1)])).toEqual([60, 90]);
    expect(after({ critical: 'FAIL_ALL' }, [bonus('6', 10, 1)])).toEqual([0, 90]);
    const two = [
      item({ id: '8', a: 0.4, more: { critical: 'CAP', cap: micro(30) } }),
      item({ id: '9', a: 0.4, more: { critical: 'CAP', cap: micro(20) } }),
    ];
    expect(after({ critical: 'CAP', cap: micro(50) }, two)[0]).toBe(20);
    expect(after({ critical: 'FAIL_ALL' }, two)[0]).toBe(0);
  });

  it('fails a critical below its pass mark: yes or no below 1, anything else below the rule’s half', () => {
    const value = (kind: AuditItem['kind'], a: number) =>
      scored([...worked(), item({ id: '8', w: 0, a, more: { kind, critical: 'FAIL_ALL' } })]).root.value;
    expect([value('SCALE', 0.5), value('SCALE', 0.499999), value('COUNT', 0.5), value('CHOICE', 0.4)]).toEqual([
      80, 0, 80, 0,
    ]);
    expect([value('YES_NO', 1), value('YES_NO', 0.9)]).toEqual([80, 0]);
  });

  it('never counts what was not yet announced, not even as a critical, and says how much is left', () => {
    const items = worked();
    items[0] = item({ id: '1', w: 2, a: 0, more: { acknowledged: false, critical: 'FAIL_ALL' } });
    // A = 50; 0.6 * 50 + 0.4 * 75 = 60; coverage 0.6 / 3 + 0.4.
    expect(scored(items).root).toMatchObject({ value: 60, state: 'ok', args: { coverage: 0.6 } });
    items[4] = item({ id: '5', section: 'B', w: 3, more: { acknowledged: false } });
    expect(scored(items).root).toMatchObject({ state: 'insufficient', args: { coverage: 0.3 } });
    expect(scored(items.map((each) => ({ ...each, acknowledged: false }))).root).toMatchObject({
      value: null,
      state: 'insufficient',
    });
    // Nobody needs to acknowledge anything where nobody is named.
    expect(
      scored(
        items.map((each) => ({ ...each, acknowledged: false })),
        'location',
        { employee: null },
      ).root.state,
    ).toBe('ok');
  });

  it('takes causes that are not the employee’s off the person and leaves them with the location', () => {
    for (const cause of ['PROCESS', 'STAFFING', 'TOOLS'] as const) {
      expect(scored(worked({ cause })).root.value).toBe(90); // 0.6 * 83.33 + 0.4 * 100.
      expect(scored(worked({ cause }), 'location').root.value).toBe(80);
    }
    for (const cause of ['DISCIPLINE', 'KNOWLEDGE', 'SKILL'] as const)
      expect(scored(worked({ cause })).root.value).toBe(80);
    // A cause of something that was kept takes nothing away.
    expect(scored([...worked(), item({ id: '8', more: { cause: 'TOOLS' } })]).trace.get('v/item/8')!.state).toBe('ok');
  });

  it('knows of a person only what employees can keep, of a place all but products', () => {
    const items = [
      ...worked(),
      item({ id: '8', a: 0, w: 3, more: { attribution: 'OFFICE' } }),
      item({ id: '9', a: 0, w: 9, more: { attribution: 'PRODUCT' } }),
    ];
    // A of the person stays 83.33, with nothing missing; A of the place is 2.5 / 6 = 41.67.
    expect(scored(items).root).toMatchObject({ value: 80, state: 'ok', args: { coverage: 1 } });
    expect(scored(items, 'location').trace.get('v/section/A')!.value).toBe(41.666667);
  });
});

describe('a result', () => {
  const open = (asOf: string, more: Partial<Audit> = {}, cause: AuditItem['cause'] = null) =>
    isOpen(audit(worked({ cause }), more), SHIPPED_AUDITS, asOf);

  it('is open until it was discussed and each failed item has a cause, or thirty days are over', () => {
    // Item 2 earned 0.5, which passes; item 4 failed.
    expect(open('2026-09-05')).toBe(true);
    expect(open('2026-09-05', {}, 'SKILL')).toBe(false);
    expect(open('2026-09-04', {}, 'SKILL')).toBe(true);
    expect(open('2026-09-05', { discussedOn: null }, 'SKILL')).toBe(true);
    expect([open('2026-10-01'), open('2026-10-02')]).toEqual([true, false]);
  });

  it('needs no cause for what was not announced, and no talk where nobody is named', () => {
    expect(isOpen(audit([item({ id: '1', a: 0, more: { acknowledged: false } })]), SHIPPED_AUDITS, '2026-09-05')).toBe(
      false,
    );
    expect(open('2026-09-01', { employee: null, discussedOn: null })).toBe(false);
  });
});

describe('any visit', () => {
  const share = fc.option(
    fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    { nil: null, freq: 6 },
  );
  const some = fc
    .array(
      fc.record({
        section: fc.constantFrom('A' as const, 'B' as const),
        w: fc.integer({ min: 1, max: 9 }),
        a: share,
        kind: fc.constantFrom('YES_NO' as const, 'SCALE' as const),
        critical: fc.constantFrom(
          'NONE' as const,
          'NONE' as const,
          'NONE' as const,
          'CAP' as const,
          'FAIL_SECTION' as const,
          'FAIL_ALL' as const,
        ),
        acknowledged: fc.boolean(),
        bonus: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null, freq: 3 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((all) =>
      all.map(({ section, w, a, kind, critical, acknowledged, bonus: extra }, at) =>
        extra === null
          ? item({
              id: `i${at}`,
              section,
              w,
              a,
              more: { kind, critical, cap: critical === 'CAP' ? micro(40) : null, acknowledged },
            })
          : item({ id: `i${at}`, section, w: 0, a, more: { bonus: micro(extra), acknowledged } }),
      ),
    );

  it('has a score from 0 to 110, never above the one before criticals, in any order of its items', () => {
    fc.assert(
      fc.property(some, (items) => {
        const { root, trace } = scored(items);
        const turned = scored(items.toReversed());
        expect(turned.root).toEqual(root);
        const nodes = new Map(nodesOf(trace).map((node) => [node.id, node]));
        for (const node of nodes.values()) expect(recompute(node, nodes)).toBe(node.value);
        if (root.value === null) return;
        expect(root.value).toBeGreaterThanOrEqual(0);
        expect(root.value).toBeLessThanOrEqual(root.args['before'] as number);
        expect(root.args['before']).toBeLessThanOrEqual(110);
      }),
    );
  });

  it('scores the same without what does not apply, and with all weights doubled', () => {
    fc.assert(
      fc.property(some, (items) => {
        const { value, state } = scored(items).root;
        const without = items.filter((each) => each.share !== null);
        if (without.length > 0) expect(scored(without).root.value).toBe(value);
        expect(scored(items.map((each) => ({ ...each, weight: each.weight * 2n }))).root).toMatchObject({
          value,
          state,
        });
      }),
    );
  });

  it('is never scored lower for a better answer, and not touched by any to what was not announced', () => {
    fc.assert(
      fc.property(some, fc.nat(), (items, which) => {
        const at = which % items.length;
        const better = items.map((each, i) => (i === at && each.share !== null ? { ...each, share: micro(1) } : each));
        const [was, is] = [scored(items).root.value, scored(better).root.value];
        if (items[at]!.acknowledged) expect(is ?? 0).toBeGreaterThanOrEqual(was ?? 0);
        else expect(is).toBe(was);
      }),
    );
  });
});

describe('an answer', () => {
  const of = (kind: 'YES_NO' | 'SCALE' | 'COUNT' | 'CHOICE', pairs: [string, number][]) => {
    const earns = pairs.map(([answer, score]) => ({ answer, score }));
    return (answer: string) => {
      const share = earned({ kind, earns }, answer);
      return share === null ? null : fromMicro(share);
    };
  };
  it('earns what stands beside it, linear between the points of a scale, by the step reached of a count', () => {
    const scale = of('SCALE', [
      ['2', 1],
      ['4', 0.6],
      ['10', 0],
    ]);
    expect(['2', '3', '4', '7', '10', '1.9', '10.1', 'x', ''].map(scale)).toEqual([
      1,
      0.8,
      0.6,
      0.3,
      0,
      null,
      null,
      null,
      null,
    ]);
    const count = of('COUNT', [
      ['0', 1],
      ['1', 0.5],
      ['3', 0],
    ]);
    expect(['0', '1', '2', '3', '99', '1.5', '-1'].map(count)).toEqual([1, 0.5, 0.5, 0, 0, null, null]);
    const yes = of('YES_NO', [
      ['YES', 0],
      ['NO', 1],
    ]);
    expect(['YES', 'NO', 'yes'].map(yes)).toEqual([0, 1, null]);
  });
});
