import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import type { Day } from '../scoring/rules.js';
import { unpack } from '../scoring/unpack.js';
import type { Verdict } from '../scoring/verdict.js';
import type { TaskManager } from '../people/read-teams.js';
import type { Sender } from '../sql.js';
import type { CareerMapSummary } from './career-map.js';

export const SUMMARY = `m.id, m.employee_id as "employeeId", m.as_of as "asOf", m.cutoff::float8 as cutoff, m.purpose, r.version as "ruleSetVersion",
  m.engine, m.hash, m.contains_withdrawn as "containsWithdrawn", m.made_at as "madeAt", m.rule_set_id as "ruleSetId"`;
export const FROM = 'career_map m join rule_set r on r.id = m.rule_set_id';

export interface StoredCard {
  assignmentId: string;
  taskId: string;
  taskCode: string;
  taskName: string;
  /** Absent where it wasn't asked for: whoever needs it asks for many tasks at once. */
  taskManager?: TaskManager | null;
  isPrimary: boolean;
  startedOn: Day;
  startEstimated: boolean;
  hash: string;
  verdict: string;
}

export interface StoredMap extends CareerMapSummary {
  cards: StoredCard[];
}

interface CardRow extends Omit<StoredCard, 'hash' | 'assignmentId' | 'taskManager'> {
  taskManager: TaskManager | null;
  assignmentId: string | null;
  cardHash: string;
}

/**
 * One map within the viewer's reach: by id, or an employee's newest as of a day (or of all). Null when there is none.
 * What else is wanted of it in the same statement is told by name, as SQL about the map `m`.
 */
export async function readMap<More extends object = object>(
  to: Sender,
  viewer: Viewer | null,
  which: { id: string | null; employeeId: string | null; asOf: string | null },
  more: { [name in keyof More]: string } = {} as never,
): Promise<(StoredMap & More) | null> {
  // What is no id is nobody's; as ids, not as texts, they are found by their index.
  if ([which.id, which.employeeId].some((id) => id !== null && !isId(id))) return null;
  const values: string[] = [];
  const where = Object.entries({ id: which.id, employee_id: which.employeeId, as_of: which.asOf }).flatMap(
    ([column, value]) => (value === null ? [] : [`m.${column} = $${values.push(value)}`]),
  );
  const added = Object.entries<string>(more).map(([name, sql]) => `${sql} as "${name}"`);
  // A row for each card: as a column of its own the long text of a verdict is sent and read as it is.
  const rows = await scoped<CareerMapSummary & More & CardRow & { ruleSetId: string }>(
    to,
    viewer,
    `with found as (select * from career_map m where ${['$map(m.employee_id, m.id)', ...where].join(' and ')}
       order by m.as_of desc, m.made_at desc limit 1),
     m as materialized (select ${['m.*', ...added].join(', ')} from found m)
     select ${SUMMARY}, m.rule_set_id as "ruleSetId"${Object.keys(more)
       .map((name) => `, m."${name}"`)
       .join('')},
       c.assignment_id as "assignmentId", c.task_id as "taskId", t.code as "taskCode", t.name as "taskName",
       case when lead.id is not null then json_build_object('id', lead.id, 'name', lead.name) end as "taskManager", c.hash as "cardHash", c.verdict,
       coalesce(p.is_primary, false) as "isPrimary", coalesce(p.started_on, c.as_of) as "startedOn",
       coalesce(p.estimated, false) as "startEstimated"
     from m join rule_set r on r.id = m.rule_set_id
       left join scorecard c on c.map_id = m.id and c.employee_id = m.employee_id and $scope(c.employee_id, c.assignment_id)
       left join task t on t.id = c.task_id
       left join employee lead on lead.id = t.manager_id
       left join assignment_period p on p.assignment_id = c.assignment_id and p.superseded_by is null
     order by "isPrimary" desc, "startedOn", c.assignment_id`,
    values,
  );
  const first = rows[0];
  return first ? { ...first, cards: rows.flatMap((row) => (row.assignmentId === null ? [] : [cardOf(row)])) } : null;
}

function cardOf(row: CardRow): StoredCard {
  const { taskId, taskCode, taskName, taskManager, isPrimary, startedOn, startEstimated, verdict } = row;
  const task = { taskId, taskCode, taskName, taskManager };
  return {
    assignmentId: row.assignmentId!,
    ...task,
    isPrimary,
    startedOn,
    startEstimated,
    hash: row.cardHash,
    verdict,
  };
}

export async function mapHistory(
  to: Sender,
  viewer: Viewer | null,
  employeeId: string,
  first: number,
): Promise<CareerMapSummary[]> {
  if (!isId(employeeId)) return [];
  return scoped<CareerMapSummary>(
    to,
    viewer,
    `select ${SUMMARY} from ${FROM} where m.employee_id = $1 and $map(m.employee_id, m.id) order by m.as_of desc, m.made_at desc limit $2`,
    [employeeId, first],
  );
}

/** The newest map of each employee that has one. */
export async function latestMaps(
  to: Sender,
  viewer: Viewer | null,
  employees: readonly string[],
): Promise<Map<string, CareerMapSummary>> {
  const rows = await scoped<CareerMapSummary>(
    to,
    viewer,
    `select distinct on (m.employee_id) ${SUMMARY} from ${FROM} where m.employee_id = any($1::uuid[]) and $map(m.employee_id, m.id)
     order by m.employee_id, m.as_of desc, m.made_at desc`,
    [employees],
  );
  return new Map(rows.map((row) => [row.employeeId, row]));
}

export function verdictOf(card: StoredCard): Verdict {
  return unpack(card.verdict);
}
