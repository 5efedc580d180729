import { lastBatch } from '../access/batch.js';
import { orderOfPeople } from '../access/nameless.js';
import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { badInput } from '../refusals.js';
import { rulesInForce } from '../rules/in-force.js';
import { auditRulesOf } from '../scoring/audit-rules.js';
import { failed, isOpen, leaves } from '../scoring/audit-score.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import type { SomeText } from '../texts.js';
import { answeredVisits, type AnsweredVisit } from './answered-visits.js';
import { ConformityBy, type Conformity } from './conformity-view.js';
import { count, figuresOf, type Kept } from './kept-figures.js';

export interface Period {
  from: Day;
  to: Day;
}

/**
 * How often standards were kept in a period, by what is asked for. Answers of open results wait, as they do in scores; a person's and a
 * team's leave out what is not theirs. Managers see visits about their people and tasks. As many statements for a thousand visits as for one.
 */
export async function conformity(
  to: Sender,
  viewer: Viewer | null,
  by: ConformityBy,
  period: Period,
): Promise<Conformity[]> {
  const { body: rules } = await rulesInForce(to, checked(period).to);
  const audits = auditRulesOf(rules);
  const who = by === ConformityBy.EMPLOYEE || by === ConformityBy.TEAM ? 'person' : 'location';
  const visits = await withinReach(to, viewer, period);
  const keys = await keysOf(to, viewer, by, visits);
  const counts = new Map<string, Kept>();
  for (const each of visits) {
    const { audit, id } = each.visit;
    if (!each.visit.counted || isOpen(audit, audits, period.to)) continue;
    for (const item of audit.items) {
      const key = keys.of(each, item.id);
      if (key === null || item.bonus !== null) continue;
      const why = leaves(item, who, audit.employee, audits);
      count(counts, key, { visit: id, why, kept: why === null && !failed(item, audits) });
    }
  }
  return keys.named.flatMap(({ id, name, title }) => {
    const figures = figuresOf(counts.get(id), rules.interval);
    return figures === null ? [] : [{ id, name, title: title ?? null, ...figures }];
  });
}

export function checked(period: Period): Period {
  if (period.to < period.from) throw badInput('to', `no earlier than the first day, ${period.from}`, period.to);
  return period;
}

/** Visits about a task within reach, and those that name nobody. */
async function withinReach(to: Sender, viewer: Viewer | null, period: Period): Promise<AnsweredVisit[]> {
  const rows = await scoped<{ id: string; location: string }>(
    to,
    viewer,
    `select v.id::text, v.location_id as location from visit v where v.superseded_by is null and v.questionnaire_id is not null
       and v.visited_on between $1 and $2 and (v.employee_id is null or $visit(v.employee_id, v.task_ids))`,
    [period.from, period.to],
  );
  const places = [...new Set(rows.map(({ location }) => location))];
  const all = await answeredVisits(to, 'location_id', places, { ...period, cutoff: await lastBatch(to) });
  const reached = new Set(rows.map(({ id }) => id));
  return all.filter(({ visit }) => reached.has(visit.id));
}

interface Keys {
  of: (visit: AnsweredVisit, item: string) => string | null;
  /** In the order in which they are shown. */
  named: { id: string; name: string; title?: SomeText }[];
}

async function keysOf(to: Sender, viewer: Viewer | null, by: ConformityBy, visits: AnsweredVisit[]): Promise<Keys> {
  if (by === ConformityBy.STANDARD) {
    const { rows } = await to.query<{ item: string; id: string; name: string; title: SomeText }>(
      `select i.id as item, s.id, s.code as name, (select x.title from standard_version x where x.standard_id = s.id and x.status <> 'DRAFT' order by x.version desc limit 1) as title
       from standard_item i join standard_version v on v.id = i.version_id join standard s on s.id = v.standard_id where i.id = any($1::uuid[]) order by s.code`,
      [[...new Set(visits.flatMap(({ visit }) => visit.audit.items.map(({ id }) => id)))]],
    );
    const byItem = new Map(rows.map(({ item, id }) => [item, id]));
    return {
      of: (_, item) => byItem.get(item) ?? null,
      named: [...new Map(rows.map((row) => [row.id, row])).values()],
    };
  }
  if (by === ConformityBy.LOCATION) {
    const { rows } = await to.query<{ id: string; name: string }>(
      'select id, name from location where id = any($1::uuid[]) order by lower(name), id',
      [[...new Set(visits.map(({ location }) => location))]],
    );
    return { of: ({ location }) => location, named: rows };
  }
  const employees = [...new Set(visits.flatMap(({ employee }) => employee ?? []))];
  const { rows } = await to.query<{ employee: string; id: string; name: string }>(
    by === ConformityBy.EMPLOYEE
      ? `select e.id as employee, e.id, e.name from employee e where e.id = any($1::uuid[]) order by ${orderOfPeople(viewer, 'e')}`
      : 'select e.id as employee, t.id, t.name from employee e join team t on t.id = e.team_id where e.id = any($1::uuid[]) order by lower(t.name), t.id',
    [employees],
  );
  const byEmployee = new Map(rows.map(({ employee, id }) => [employee, id]));
  return {
    of: ({ employee }) => (employee === null ? null : (byEmployee.get(employee) ?? null)),
    named: [...new Map(rows.map((row) => [row.id, row])).values()],
  };
}
