import { lastBatch } from '../access/batch.js';
import { orderOfPeople } from '../access/nameless.js';
import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { rulesInForce } from '../rules/in-force.js';
import { auditRulesOf, type AuditRules } from '../scoring/audit-rules.js';
import { isOpen, scoreVisit } from '../scoring/audit-score.js';
import { divide, fromMicro, micro, MICRO } from '../scoring/exact.js';
import type { RuleSet } from '../scoring/rules.js';
import { gapOf } from '../scoring/side-gap.js';
import type { Sender } from '../sql.js';
import { answeredVisits, type AnsweredVisit } from './answered-visits.js';
import { checked, type Period } from './conformity.js';
import type { SideGap } from './side-gap-view.js';
import { visitsFor } from './visits-for.js';

type Scores = Record<'MANAGER' | 'INDEPENDENT', number[]>;

/** Managers' and independent visits of each location side by side, in the words of the rules. Three statements. */
export async function gapsByLocation(to: Sender, period: Period): Promise<SideGap[]> {
  const { body: rules } = await rulesInForce(to, checked(period).to);
  const audits = auditRulesOf(rules);
  const span = { ...period, cutoff: await lastBatch(to) };
  const { rows: places } = await to.query<{ id: string; name: string }>(
    `select l.id, l.name from location l where exists (select 1 from visit v where v.location_id = l.id and v.superseded_by is null
       and v.visited_on between $1 and $2) order by lower(l.name), l.id`,
    [period.from, period.to],
  );
  const ids = places.map(({ id }) => id);
  const totals = await visitsFor(to, ids, span);
  const answered = Map.groupBy(await answeredVisits(to, 'location_id', ids, span), ({ location }) => location);
  return places.map(({ id, name }) => {
    const scores = scoresOf(answered.get(id) ?? [], 'location', period, rules);
    for (const { visit } of totals.get(id) ?? []) {
      const { counted, side, points, outOf } = visit;
      if (counted && outOf > 0n) scores[side].push(fromMicro(divide(100n * points * MICRO, outOf)));
    }
    return { id, name, ...compared(scores, audits, rules.interval) };
  });
}

/**
 * The same by whoever leads the team: how managers' audits of the people of a team, and independent visits of the same people, compare. Only
 * visits within reach; a team without a manager is left out.
 */
export async function gapsByManager(to: Sender, viewer: Viewer | null, period: Period): Promise<SideGap[]> {
  const { body: rules } = await rulesInForce(to, checked(period).to);
  const audits = auditRulesOf(rules);
  const rows = await scoped<{ visit: string; employee: string; id: string; name: string }>(
    to,
    viewer,
    `select v.id::text as visit, v.employee_id as employee, m.id, m.name
     from visit v join employee e on e.id = v.employee_id join team t on t.id = e.team_id join employee m on m.id = t.manager_id
     where v.superseded_by is null and v.questionnaire_id is not null and v.visited_on between $1 and $2 and e.id <> m.id
       and $visit(v.employee_id, v.task_ids) order by ${orderOfPeople(viewer, 'm')}`,
    [period.from, period.to],
  );
  const people = [...new Set(rows.map(({ employee }) => employee))];
  const visits = await answeredVisits(to, 'employee_id', people, { ...period, cutoff: await lastBatch(to) });
  const byId = new Map(visits.map((each) => [each.visit.id, each]));
  return [...Map.groupBy(rows, ({ id }) => id)].map(([id, own]) => {
    const theirs = own.flatMap(({ visit }) => byId.get(visit) ?? []);
    const scores = scoresOf(theirs, 'person', period, rules);
    return { id, name: own[0]!.name, ...compared(scores, audits, rules.interval) };
  });
}

/** Points of the visits that count and are not open any more, by side. */
function scoresOf(visits: AnsweredVisit[], who: 'person' | 'location', { to: last }: Period, rules: RuleSet): Scores {
  const audits = auditRulesOf(rules);
  const scores: Scores = { MANAGER: [], INDEPENDENT: [] };
  for (const { visit } of visits) {
    if (!visit.counted || isOpen(visit.audit, audits, last)) continue;
    const root = scoreVisit(new Map(), 'visit', visit.audit, rules, audits, who);
    if (root.state === 'ok') scores[visit.side].push(root.value!);
  }
  return scores;
}

function compared(
  { MANAGER: own, INDEPENDENT: others }: Scores,
  { sideVisits, gapPoints }: AuditRules,
  level: number,
): Omit<SideGap, 'id' | 'name'> {
  const found = gapOf(others, own, sideVisits, level);
  const missing = own.length === 0 || others.length === 0;
  const state = missing ? 'MISSING_SIDE' : !found ? 'FEW' : Math.abs(found.gap) > gapPoints ? 'NOTABLE' : 'AGREE';
  return {
    managerVisits: own.length,
    independentVisits: others.length,
    managerScore: mean(own),
    independentScore: mean(others),
    gap: found?.gap ?? null,
    low: found?.lower ?? null,
    high: found?.upper ?? null,
    state,
    least: sideVisits,
    notableFrom: gapPoints,
  };
}

function mean(values: number[]): number | null {
  if (values.length === 0) return null;
  return fromMicro(
    divide(
      values.reduce((sum, each) => sum + micro(each), 0n),
      BigInt(values.length),
    ),
  );
}
