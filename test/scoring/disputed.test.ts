import { describe, expect, it } from 'vitest';
import type { AuditItem } from '../../api/scoring/audit-score.js';
import { asPast } from '../../api/scoring/as-past.js';
import { evaluate } from '../../api/scoring/evaluate.js';
import type { Visit } from '../../api/scoring/evidence.js';
import { canonical } from '../../api/scoring/canonical.js';
import { micro } from '../../api/scoring/exact.js';
import type { RuleSet } from '../../api/scoring/rules.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { recompute } from '../../api/scoring/trace.js';
import type { Verdict } from '../../api/scoring/verdict.js';
import { evidence, signal } from './people.js';
import { sheetOf } from './sheets.js';

/** R2 asks for 80 points in visits and keeps from 80; every stage but the first two is out of reach. */
const criterion = { about: 'metric', code: 'standards_compliance', is: '>=', value: 80, source: 'audits' } as const;
const RULES: RuleSet = {
  ...SHIPPED,
  sources: { everywhere: ['signals', 'internal', 'audits'], byTask: {} },
  evaluation: { ...SHIPPED.evaluation, rise: 2, fall: 2, graceDays: 0 },
  stages: SHIPPED.stages.map((stage, at) => ({
    ...stage,
    minStayDays: 0,
    entry: at === 0 ? { all: [] } : at === 1 ? criterion : { ...criterion, value: 200 },
    retention: at === 1 ? criterion : null,
  })),
};
const item = (id: string, share: number, more: Partial<AuditItem> = {}): AuditItem => ({
  id,
  section: 's',
  sectionWeight: micro(1),
  weight: micro(1),
  kind: 'SCALE',
  share: micro(share),
  bonus: null,
  critical: 'NONE',
  cap: null,
  attribution: 'EMPLOYEE',
  acknowledged: true,
  cause: share < 0.5 ? 'SKILL' : null,
  ...more,
});
const visit = (n: number, items: AuditItem[], disputed = false): Visit => ({
  id: `v${n}`,
  day: `2026-10-${10 + n}`,
  side: 'INDEPENDENT',
  points: 0n,
  outOf: 0n,
  counted: true,
  audit: {
    employee: 'e',
    recordedOn: '2026-10-20',
    discussedOn: '2026-10-21',
    items,
    ...(disputed ? { disputed } : {}),
  },
});
/** Three visits of 4 items; `last` are the items of the third. All kept is 100, one of four missed 75 (mean 91.67), all missed 66.67. */
const good = ['1', '2', '3', '4'].map((id) => item(id, 1));
const judged = (last: AuditItem[], more: Parameters<typeof evidence>[0] = {}, whole = false): Verdict =>
  evaluate(RULES, 'r', evidence({ visits: [visit(1, good), visit(2, good), visit(3, last, whole)], ...more }));
const value = (verdict: Verdict): unknown =>
  verdict.nodes.find(({ id }) => id === 'metric:standards_compliance')?.value;
const bad = (n: number, disputed: boolean): AuditItem[] => [
  ...['1', '2', '3', '4'].slice(n).map((id) => item(id, 1)),
  ...['5', '6', '7', '8'].slice(0, n).map((id) => item(id, 0, disputed ? { disputed } : {})),
];

describe('what is disputed', () => {
  it('does not count: the score shown is the one without it, and every step can be made again', () => {
    expect(value(judged(bad(1, false)))).toBe(91.666667);
    const verdict = judged(bad(1, true));
    expect(value(verdict)).toBe(100);
    expect(verdict.disputed).toMatchObject({ items: 1, retained: 'met', next: 'met' });
    const steps = new Map(verdict.nodes.map((node) => [node.id, node]));
    const left = verdict.nodes.filter(({ args }) => args['left'] === 'disputed');
    expect(left.map(({ state }) => state)).toEqual(['unused']);
    for (const node of verdict.nodes)
      expect([node.id, recompute(node, steps)]).toEqual([
        node.id,
        ['leaf', 'all', 'any', 'not'].includes(node.op) ? node.state : node.value,
      ]);
  });

  it('may be signals, as rows and in columns: a rise or a fall waits for both verdicts', () => {
    const rules: RuleSet = {
      ...RULES,
      metrics: SHIPPED.metrics.map((metric) => ({ ...metric, shrink: null, minSample: 3 })),
      stages: RULES.stages.map((stage, at) => {
        const asks = { about: 'metric', code: 'client_satisfaction', is: '>=', value: 4.5, source: 'signals' } as const;
        return { ...stage, entry: at === 0 ? { all: [] } : { ...asks, value: at === 1 ? 4.5 : 6 }, retention: null };
      }),
    };
    const rated = (...values: (number | 'disputed')[]) =>
      values.map((value, n) =>
        signal('rating', `2026-10-${10 + n}`, value === 'disputed' ? 1 : value, {
          id: String(n).padStart(16, '0'),
          ...(value === 'disputed' ? { disputed: true } : {}),
        }),
      );
    const mean = (verdict: Verdict) => verdict.nodes.find(({ id }) => id === 'metric:client_satisfaction')?.value;
    const given = evidence({ signals: rated(5, 5, 5, 5, 'disputed') });
    const verdict = evaluate(rules, 'r', given);
    // Without it 5, and R2; with it 21 / 5 = 4.2, and R1. Nobody has decided: R1 stays, and both are told.
    expect(mean(verdict)).toBe(5);
    expect(verdict).toMatchObject({ eligible: 'R1', disputed: { items: 1, eligible: 'R1', next: 'insufficient' } });
    expect(verdict.nodes.find(({ op, about }) => op === 'group' && about === 'disputed')?.args).toMatchObject({
      n: 1,
      w: '0',
    });
    const inColumns = evaluate(rules, 'r', { ...given, signals: [], sheet: sheetOf(given.signals) });
    expect(canonical(inColumns)).toBe(canonical(verdict));
    // What nobody disputes says nothing of disputes, to the byte as before there were any.
    const calm = evaluate(rules, 'r', evidence({ signals: rated(5, 5, 5, 5) }));
    expect([calm.eligible, calm.disputed]).toEqual(['R2', undefined]);
    // One that lies after the day is none of this verdict's.
    expect(evaluate(rules, 'r', evidence({ ...given, asOf: '2026-10-13' })).disputed).toBeUndefined();
  });

  it('is of the day: a visit after it is none of this verdict, and neither is what is disputed of it', () => {
    const later = { ...visit(9, bad(1, true)), day: '2026-11-02' };
    const visits = [visit(1, good), visit(2, good), visit(3, good), later];
    const before = evaluate(RULES, 'r', evidence({ visits }));
    expect([value(before), before.disputed]).toEqual([100, undefined]);
    expect(evaluate(RULES, 'r', evidence({ visits, asOf: '2026-11-02' })).disputed).toMatchObject({ items: 1 });
  });

  it('leaves a visit out that is disputed as a whole, with its steps to be read', () => {
    const verdict = judged(
      bad(3, true).map((each) => ({ ...each, disputed: true })),
      {},
      true,
    );
    const groups = verdict.nodes.filter(({ op, id }) => op === 'group' && id.startsWith('metric:standards'));
    expect(groups.map(({ about, args, of }) => [about, args['n'], of.length])).toEqual([
      [null, 2, 2],
      ['disputed', 1, 1],
    ]);
  });

  it('lets nobody rise on the verdict without it alone', () => {
    const past = [
      {
        asOf: '2026-09-30',
        retrospective: false,
        counts: true,
        eligible: 'R2',
        retained: 'met',
        verdictOfNext: 'met',
        newEvidence: true,
      },
    ] as const;
    const more = { past: [...past], placed: true };
    // Both verdicts carry R2: 100 without it and 91.67 with it.
    expect(judged(bad(1, true), more)).toMatchObject({
      eligible: 'R2',
      proposal: { kind: 'RISE', to: 'R2' },
      disputed: { eligible: 'R2' },
    });
    // With it 75: the rise waits, and the streak stands where it was.
    const waits = judged(
      [...bad(4, true), item('9', 1)].map((each) => ({ ...each })),
      more,
    );
    expect(waits).toMatchObject({ eligible: 'R1', proposal: null, disputed: { eligible: 'R1', next: 'insufficient' } });
    expect(waits.streak).toMatchObject({ up: 1, down: 0 });
    expect(asPast(waits, { retrospective: false, counts: true })).toMatchObject({
      eligible: 'R1',
      verdictOfNext: 'insufficient',
    });
  });

  it('lets nobody fall on one verdict alone', () => {
    const past = [
      {
        asOf: '2026-09-30',
        retrospective: false,
        counts: true,
        eligible: 'R1',
        retained: 'failed',
        verdictOfNext: 'failed',
        newEvidence: true,
      },
    ] as const;
    const more = {
      past: [...past],
      placed: true,
      decisions: [{ stage: 'R2', on: '2026-06-30', how: 'OVERRIDE' as const }],
    };
    const failing = bad(4, false);
    expect(judged(failing, more)).toMatchObject({ proposal: { kind: 'FALL', to: 'R1' }, state: 'AT_RISK' });
    const disputing = [...bad(3, true), item('9', 1), item('10', 1)];
    const held = judged(disputing, more);
    expect(held.proposal).toBeNull();
    expect(held.streak.down).toBeLessThanOrEqual(1);
    expect(asPast(held, { retrospective: false, counts: true }).retained).not.toBe('failed');
  });

  it('changes no verdict once it is decided, nor where there was none', () => {
    expect(judged(bad(1, false)).disputed).toBeUndefined();
    expect(Object.keys(judged(bad(1, false)))).not.toContain('disputed');
  });
});

describe('days without a critical failure', () => {
  const RULES_90: RuleSet = {
    ...RULES,
    stages: RULES.stages.map((stage, at) =>
      at === 1
        ? { ...stage, entry: { about: 'fact', code: 'critical_free_days', is: '>=', value: 90, source: 'audits' } }
        : stage,
    ),
  };
  const days = (visits: Visit[]): unknown => {
    const { args, value: given } = evaluate(RULES_90, 'r', evidence({ visits })).nodes.find(
      ({ id }) => id === 'fact:critical_free_days',
    ) ?? { args: {}, value: null };
    return [given, (args as Record<string, unknown>)['visit'] ?? null];
  };
  const critical = (share: number, more: Partial<AuditItem> = {}): AuditItem[] => [
    item('c', share, { critical: 'FAIL_ALL', ...more }),
  ];

  it('run from the last visit in which one failed, else as far back as is asked', () => {
    expect(days([visit(1, critical(0)), visit(5, critical(0)), visit(9, critical(1))])).toEqual([16, 'v5']);
    expect(days([visit(1, critical(1))])).toEqual([90, null]);
  });

  it('know nothing without a visit that counts, and forgive what leaves the score', () => {
    expect(days([])).toEqual([null, null]);
    expect(days([{ ...visit(1, critical(0)), counted: false }])).toEqual([null, null]);
    for (const more of [{ acknowledged: false }, { disputed: true }, { cause: 'TOOLS' as const }])
      expect(days([visit(1, critical(0, more))])).toEqual([90, null]);
  });
});
