import type { Viewer } from '../access/viewer.js';
import { timeZoneOf } from '../access/time-zone.js';
import type { Database } from '../database.js';
import { assignmentsAsOf } from '../people/assignments-as-of.js';
import { notFound } from '../refusals.js';
import { decide, prepare, type Case } from '../scorecards/judge.js';
import { SignalReader } from '../scorecards/signal-reader.js';
import type { RuleSet } from '../scoring/rules.js';
import { screen } from '../scoring/screen.js';
import { contributionsOf, shelve } from '../scoring/tally.js';
import type { Verdict } from '../scoring/verdict.js';
import { spanOf } from '../scoring/window.js';
import { readVerdict } from './explain.js';
import type { HeaviestClient } from './heaviest-client.types.js';

/**
 * What a verdict would be without the client who weighs most in it: all of his signals are left out and the same rules judge the rest, with
 * the same prior, as known at the map's cut-off. Null where no client is known. Who it is, nobody is told.
 */
export async function heaviestClient(
  db: Database,
  viewer: Viewer | null,
  mapId: string,
  assignmentId: string,
): Promise<HeaviestClient | null> {
  const { map, verdict, rules } = await readVerdict(db.pool, viewer, mapId, assignmentId);
  const { asOf, cutoff, employeeId } = map;
  const question = { asOf, cutoff, rules, timeZone: await timeZoneOf(db), preview: map.purpose === 'PREVIEW' };
  const assignment = (await assignmentsAsOf(db.pool, [employeeId], asOf, cutoff)).find(({ id }) => id === assignmentId);
  if (!assignment) throw notFound('assignment');
  const [all] = await prepare(db.pool, [assignment], new SignalReader(db.pool, question, { rowsOnly: true }));
  const heaviest = weigh(all!, rules.body);
  if (heaviest === null) return null;
  const rest = { ...all!.evidence, signals: all!.evidence.signals.filter(({ client }) => client !== heaviest.client) };
  const without = decide({ ...all!, evidence: rest }, question);
  return {
    ruleSetId: map.ruleSetId,
    signals: heaviest.signals,
    share: heaviest.share,
    eligible: verdict.eligible,
    eligibleWithout: without.eligible,
    decides: verdict.eligible !== without.eligible,
    metrics: Object.entries(verdict.metrics).flatMap(([code, node]) => {
      const [value, other] = [valueOf(verdict, node), valueOf(without, without.metrics[code]!)];
      return value === null || value === other ? [] : [{ code, value, without: other }];
    }),
  };
}

/** The known client with the greatest sum of weights in the windows of the metrics that are used; a signal counts once. Ties go by id. */
function weigh({ evidence, usual }: Case, rules: RuleSet): { client: string; signals: number; share: number } | null {
  const { assignment, asOf } = evidence;
  const used = new Set(rules.sources.byTask[assignment.task] ?? rules.sources.everywhere);
  const happened = evidence.signals.filter(({ day }) => day <= asOf);
  const shelf = shelve(screen(happened, rules.screening, usual.bounds), asOf);
  const weights = new Map<string, { client: string | null; weight: bigint }>();
  for (const metric of rules.metrics) {
    if (!used.has(metric.source) || metric.measure === 'tenure') continue;
    const span = spanOf(metric.window, assignment.pauses, asOf);
    for (const { signal, weight } of contributionsOf(metric, metric.kinds, shelf, span))
      if (weight > 0n) weights.set(signal.id, { client: signal.client, weight });
  }
  const byClient = new Map<string, { signals: number; weight: bigint }>();
  let total = 0n;
  for (const { client, weight } of weights.values()) {
    total += weight;
    if (client === null) continue;
    const known = byClient.get(client) ?? { signals: 0, weight: 0n };
    byClient.set(client, { signals: known.signals + 1, weight: known.weight + weight });
  }
  const [first] = [...byClient].toSorted(([a, x], [b, y]) =>
    x.weight === y.weight ? (a < b ? -1 : 1) : x.weight > y.weight ? -1 : 1,
  );
  if (!first) return null;
  const [client, { signals, weight }] = first;
  return { client, signals, share: Number((weight * 1_000_000n) / total) / 1e6 };
}

function valueOf({ nodes }: Verdict, id: string): number | null {
  return nodes.find((node) => node.id === id)?.value ?? null;
}
