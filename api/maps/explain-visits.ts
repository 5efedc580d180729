import { Role } from '../access/account.js';
import type { Viewer } from '../access/viewer.js';
import { visitsOf } from '../audits/answered-visits.js';
import { takenOutItems } from '../audits/decided-answers.js';
import { assignmentsAsOf, known } from '../people/assignments-as-of.js';
import { badInput, notFound } from '../refusals.js';
import { spanOfVisits } from '../scorecards/gather.js';
import { auditRulesOf } from '../scoring/audit-rules.js';
import { disputedIn } from '../scoring/disputed.js';
import { fromMicro } from '../scoring/exact.js';
import { looked, VISITS } from '../scoring/visits.js';
import { holds, spanOf } from '../scoring/window.js';
import type { Sender } from '../sql.js';
import { readVerdict } from './explain.js';
import type { ExplainedVisit, ExplainedVisits } from './explained-visit.js';

const MOST = 250;

/**
 * The visits behind a metric or group of a map, newest first. They are read and looked at again as known at the map's cut-off, so that what
 * is listed is what was counted. Of a provisional result that nobody has shown to the employee he learns only that there is one.
 */
export async function explainVisits(
  to: Sender,
  viewer: Viewer | null,
  asked: { mapId: string; assignmentId: string; nodeId: string },
): Promise<ExplainedVisits> {
  const { map, verdict, rules } = await readVerdict(to, viewer, asked.mapId, asked.assignmentId);
  const parts = /^metric:([^/]+)(?:\/(?:total|raw|group\/(.+)))?$/.exec(asked.nodeId);
  const metric = rules.body.metrics.find(({ code }) => code === parts?.[1]);
  if (!parts || !metric?.kinds.includes(VISITS) || !verdict.nodes.some(({ id }) => id === asked.nodeId))
    throw badInput('nodeId', 'the id of a metric of visits, or of a group of it, on this map', asked.nodeId);
  const { asOf, cutoff } = map;
  const assignment = (await assignmentsAsOf(to, [map.employeeId], asOf, cutoff)).find(
    ({ id }) => id === asked.assignmentId,
  );
  if (!assignment) throw notFound('assignment');
  const question = { asOf, cutoff, rules, timeZone: 'UTC', preview: true };
  const all = await visitsOf(to, [assignment], { ...spanOfVisits([assignment], question), cutoff });
  const span = spanOf(metric.window, assignment.pauses, asOf);
  const judged = (all.get(assignment.id) ?? [])
    .filter(({ day }) => day <= asOf && holds(span, day))
    .map((visit) => {
      const { why, x } = looked(new Map(), 'visit', visit, {
        rules: rules.body,
        audits: auditRulesOf(rules.body),
        asOf,
      });
      const side = visit.side === 'MANAGER' ? 'manager' : 'independent';
      return { visit, why, x, key: why === null ? side : `${side}:${why}` };
    })
    .filter(({ key }) => parts[2] === undefined || key === parts[2])
    .toSorted((a, b) =>
      a.visit.day === b.visit.day ? Number(b.visit.id) - Number(a.visit.id) : a.visit.day < b.visit.day ? 1 : -1,
    );
  const seesAll =
    viewer?.kind === 'ACCOUNT' &&
    (viewer.role === Role.HR || viewer.role === Role.MANAGER) &&
    viewer.employeeId !== map.employeeId;
  const names = await namesOf(
    to,
    judged.map(({ visit }) => visit.id),
    cutoff,
  );
  const shown = judged.filter(({ why, visit }) => seesAll || why !== 'provisional' || names.get(visit.id)?.told);
  const steps = new Set(verdict.nodes.filter(({ op }) => op === 'visit').map(({ id }) => id));
  const nodes = shown.slice(0, MOST).map(({ visit, why, x }): ExplainedVisit => {
    const { told: _, ...named } = names.get(visit.id)!;
    const nodeId = `metric:${metric.code}/visit/${visit.id}`;
    return {
      id: visit.id,
      nodeId: steps.has(nodeId) ? nodeId : null,
      ...named,
      visitedOn: visit.day,
      side: visit.side,
      counts: why === null,
      reason: why,
      score: why === null ? fromMicro(x) : null,
      disputedItems: disputedIn([visit]),
    };
  });
  return { nodes, untold: judged.length - shown.length, ruleSetId: map.ruleSetId };
}

interface Names {
  number: string;
  programmeName: string;
  locationName: string;
  takenOutItems: string[];
  told: boolean;
}

async function namesOf(to: Sender, ids: string[], cutoff: number): Promise<Map<string, Names>> {
  if (ids.length === 0) return new Map();
  const { rows } = await to.query<Names & { id: string }>(
    `select v.id::text, v.number, p.name as "programmeName", l.name as "locationName", ${takenOutItems('$2')} as "takenOutItems", exists (select 1 from result_step t
       where t.programme_id = v.programme_id and t.number = v.number and t.kind = 'DISCLOSED' and ${known('t', '$2')}) as told
     from visit v join programme p on p.id = v.programme_id join location l on l.id = v.location_id where v.id = any($1::bigint[])`,
    [ids, cutoff],
  );
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}
