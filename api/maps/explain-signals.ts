import type { Viewer } from '../access/viewer.js';
import { timeZoneOf } from '../access/time-zone.js';
import type { Database } from '../database.js';
import { cut, pageSize, readCursor, writeCursor } from '../page.js';
import { assignmentsAsOf } from '../people/assignments-as-of.js';
import { planTells } from '../kpis/plan-evidence.js';
import { badInput, notFound } from '../refusals.js';
import { boundsOf } from '../scorecards/bounds.js';
import { spanOfSignals } from '../scorecards/gather.js';
import type { Question } from '../scorecards/question.js';
import type { Assignment, OutlierBound, Signal } from '../scoring/evidence.js';
import { fromMicro } from '../scoring/exact.js';
import { HANDLED_KIND, planPeriod } from '../scoring/plan-kind.js';
import type { Metric } from '../scoring/rules.js';
import { screen } from '../scoring/screen.js';
import { contributionsOf, groupsFromSignals, shelve, type Contribution } from '../scoring/tally.js';
import type { Verdict } from '../scoring/verdict.js';
import { spanOf } from '../scoring/window.js';
import { kindNames } from '../signals/kind-names.js';
import { signalsFor } from '../signals/read-signals.js';
import { signalDetails } from '../signals/signal-details.js';
import { readVerdict } from './explain.js';
import type { ExplainedSignal, ExplainedSignalConnection } from './explanation.js';
import { facetsOf, fitting, type Narrowing } from './narrow-signals.js';

export interface SignalsQuestion {
  mapId: string;
  assignmentId: string;
  nodeId: string;
  first: number;
  after: string | null;
  narrow: Narrowing;
}

/**
 * The signals behind a group or total of a map, newest first, each with its screening. They are read and screened again from the evidence
 * as known at the map's cut-off, so that what is listed is what was counted.
 */
export async function explainSignals(
  db: Database,
  viewer: Viewer | null,
  asked: SignalsQuestion,
): Promise<ExplainedSignalConnection> {
  const first = pageSize(asked.first);
  const fits = fitting(asked.narrow);
  const start = asked.after === null ? 0 : Number(readCursor(asked.after, 1)[0]) + 1;
  const { map, verdict, rules } = await readVerdict(db.pool, viewer, asked.mapId, asked.assignmentId);
  const question = { asOf: map.asOf, cutoff: map.cutoff, rules, timeZone: await timeZoneOf(db), preview: true };
  const { metric, per, key } = placeOf(asked.nodeId, rules.body.metrics, verdict);
  const assignment = (await assignmentsAsOf(db.pool, [map.employeeId], map.asOf, map.cutoff)).find(
    ({ id }) => id === asked.assignmentId,
  );
  if (!assignment) throw notFound('assignment');
  const { happened, bounds } = await heardOf(db, assignment, question);
  const shelf = shelve(screen(happened, rules.body.screening, bounds), map.asOf);
  const span = spanOf(metric.window, assignment.pauses, map.asOf);
  const period = planPeriod(metric);
  // Behind what came of a plan stands what was handled on the days on which one decided.
  const onDays = period && (await planTells(db.pool, [assignment], period, question)).get(assignment.id)!.parts;
  const all = onDays
    ? contributionsOf(metric, [HANDLED_KIND], shelf, span).filter(({ signal: { day } }) =>
        onDays.some(({ from, to }) => from <= day && day <= to),
      )
    : contributionsOf(metric, per ? metric.per : metric.kinds, shelf, span);
  const clients = labels(all);
  const behind = all.filter((each) => key === null || onDays || groupsFromSignals([each])[0]!.key === key).toReversed();
  const wanted = behind.filter(fits);
  const page = wanted.slice(start, start + first + 1).map((each, index) => ({ each, index: start + index }));
  const { nodes, edges, pageInfo } = cut(page, first, ({ index }) => writeCursor(index));
  const details = await signalDetails(
    db.pool,
    viewer,
    map.employeeId,
    nodes.map(({ each }) => each.signal.id),
  );
  const kinds = await kindNames(db.pool);
  const shown = new Map(nodes.map(({ each, index }) => [index, show(each)]));
  return {
    nodes: [...shown.values()],
    edges: edges.map(({ cursor, node }) => ({ cursor, node: shown.get(node.index)! })),
    pageInfo,
    totalCount: wanted.length,
    facets: facetsOf(behind, (kind) => kinds.get(kind)!.name),
    ruleSetId: map.ruleSetId,
  };

  function show({ signal, status, reasons, weight, x }: Contribution): ExplainedSignal {
    const kind = kinds.get(signal.kind)!;
    const detail = details.get(signal.id);
    return {
      id: `${map.employeeId}.${signal.id}`,
      kind: signal.kind,
      kindName: kind.name,
      day: signal.day,
      channel: detail?.channel ?? null,
      value: signal.value === null ? null : fromMicro(signal.value),
      unit: kind.unit,
      body: detail?.body ?? null,
      clientLabel: signal.client === null ? null : clients.get(signal.client)!,
      weight: Number(weight) / 1e9,
      countedValue: x === null ? null : fromMicro(x),
      status,
      reasons,
      overridden: signal.override !== null,
    };
  }
}

/** The signals of an assignment as known then, and what bounds them. */
export async function heardOf(
  db: Database,
  assignment: Assignment,
  question: Question,
): Promise<{ happened: Signal[]; bounds: OutlierBound[] }> {
  const bounds = await boundsOf(db.pool, assignment.task, question, true);
  const { cutoff, timeZone, asOf } = question;
  const read = await signalsFor(db.pool, [assignment], { ...spanOfSignals([assignment], question), cutoff, timeZone });
  return { happened: (read.get(assignment.id) ?? []).filter(({ day }) => day <= asOf), bounds };
}

/** Which metric, which side of it and which group a step stands for. */
export function placeOf(
  nodeId: string,
  metrics: Metric[],
  verdict: Verdict,
): { metric: Metric; per: boolean; key: string | null } {
  const parts = /^metric:([^/]+)(\/per)?(?:\/(?:total|raw|group\/(.+)))?$/.exec(nodeId);
  const metric = metrics.find(({ code }) => code === parts?.[1]);
  if (!parts || !metric || !verdict.nodes.some(({ id }) => id === nodeId))
    throw badInput('nodeId', 'the id of a metric, total or group of this map', nodeId);
  return { metric, per: parts[2] !== undefined, key: parts[3] ?? null };
}

/** Client A, B, C ... in the order in which they first spoke, so that a label stays the same from page to page. */
function labels(contributions: Contribution[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { signal } of contributions) {
    if (signal.client !== null && !found.has(signal.client)) found.set(signal.client, letters(found.size));
  }
  return found;
}

function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}
