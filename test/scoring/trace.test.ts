import { describe, expect, test } from 'vitest';
import { evaluate } from '../../api/scoring/evaluate.js';
import { screen } from '../../api/scoring/screen.js';
import { contributionsOf, groupsFromSignals, shelve } from '../../api/scoring/tally.js';
import { sumsArgs } from '../../api/scoring/step.js';
import { recompute, remake } from '../../api/scoring/trace.js';
import type { Node } from '../../api/scoring/verdict.js';
import { spanOf } from '../../api/scoring/window.js';
import { CASES } from './cases.js';

describe.each(Object.entries(CASES))('the explanation of %s', (_name, { rules, evidence, priors, bounds }) => {
  const verdict = evaluate(rules, 'r', evidence, priors, bounds);
  const byId = new Map(verdict.nodes.map((node) => [node.id, node]));

  test('makes every step again from its operands', () => {
    for (const node of verdict.nodes) expect(remake(node, byId), node.id).toEqual(node);
  });

  test('makes every group again from the signals', () => {
    const { assignment, asOf } = evidence;
    const shelf = shelve(
      screen(
        evidence.signals.filter((each) => each.day <= asOf),
        rules.screening,
        bounds,
      ),
      asOf,
    );
    let checked = 0;
    for (const metric of rules.metrics.filter(
      (each) => !each.kinds.includes('visits') && byId.has(`metric:${each.code}/total`),
    )) {
      const span = spanOf(metric.window, assignment.pauses, asOf);
      for (const [place, kinds] of [
        ['', metric.kinds],
        ['/per', metric.per],
      ] as const) {
        // prettier-ignore
        for (const group of groupsFromSignals(contributionsOf(metric, [...kinds], shelf, span))) {
          const node = byId.get(`metric:${metric.code}${place}/group/${group.key}`);
          expect(node?.args).toEqual({ status: group.status, ...sumsArgs(group.sums) });
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThan(0);
  });

  test('has every step once, every operand there, and roots that exist', () => {
    expect(byId.size).toBe(verdict.nodes.length);
    for (const node of verdict.nodes) for (const id of node.of) expect(byId.has(id), id).toBe(true);
    const roots = [verdict.metrics, verdict.kpis, verdict.competencies].flatMap((each) => Object.values(each));
    for (const id of [...roots, verdict.tenure, ...verdict.stages.flatMap((each) => [each.entry, each.retention])]) {
      expect(byId.has(id), id).toBe(true);
    }
    for (const { node } of verdict.next?.missing ?? []) expect(byId.get(node)?.op).toBe('leaf');
  });

  test('has no step that feeds itself', () => {
    const open = new Set<string>();
    const walk = (node: Node): void => {
      expect(open.has(node.id), node.id).toBe(false);
      open.add(node.id);
      for (const id of node.of) walk(byId.get(id)!);
      open.delete(node.id);
    };
    verdict.nodes.forEach(walk);
  });
});

test('a step that was tampered with is found out', () => {
  const { rules, evidence, priors } = CASES['steady']!;
  const { nodes } = evaluate(rules, 'r', evidence, priors);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const id of [
    'metric:client_satisfaction',
    'kpi:client_satisfaction',
    'competency:client_service',
    'gap:client_service',
  ]) {
    const node = byId.get(id)!;
    expect(recompute({ ...node, value: node.value! + 1 }, byId)).toBe(node.value);
  }
  const group = nodes.find((node) => node.id.startsWith('metric:client_satisfaction/group/'))!;
  const forged = new Map(byId).set(group.id, {
    ...group,
    args: { ...group.args, wx: `${BigInt(group.args['wx'] as string) * 2n}` },
  });
  const total = byId.get('metric:client_satisfaction/total')!;
  expect(remake(total, forged)).not.toEqual(total);
  expect(recompute(byId.get('stage:R2:entry')!, byId)).toBe('met');
});
