import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { cut, pageSize, readCursor, writeCursor } from '../page.js';
import { isId } from '../is-id.js';
import type { Task } from '../people/task.js';
import { badInput } from '../refusals.js';
import { rulesInForce } from '../rules/in-force.js';
import type { Day } from '../scoring/rules.js';
import { searchPattern } from '../search-pattern.js';
import type { Sender } from '../sql.js';
import type { StageProposal } from '../stages/stage-proposal.js';
import { BoardOrder, type BoardFilter } from './board.input.js';
import { boardRow, figureOf } from './board-row.js';
import { glancesOf } from './glance.js';
import { lastTalks } from './last-talks.js';
import type { BoardCounts, TeamBoard } from './team-board.js';

export interface BoardQuestion {
  first: number;
  after: string | null;
  filter: BoardFilter | null;
  order: BoardOrder;
}

/** A line as it is read: the assignment with what was decided, evaluated and proposed about it. */
export interface Line {
  assignmentId: string;
  employeeId: string;
  employeeName: string;
  teamName: string | null;
  task: Task;
  isPrimary: boolean;
  startedOn: Day;
  stage: string;
  stageSince: Day;
  need: number;
  /** Up to six evaluations, newest first. */
  cards: { id: string; mapId: string; asOf: Day }[] | null;
  state: string | null;
  proposal: StageProposal | null;
}

/** What stands first, as text: a cursor holds it. */
const KEY: Record<BoardOrder, string> = {
  [BoardOrder.NEED]: 'l.person_need::text',
  [BoardOrder.TASK]: 'lower(l.task_name)',
  [BoardOrder.STAGE]: 'l.stage',
  [BoardOrder.NAME]: "''::text",
};
const STATES = ['HOLDS', 'ABOVE', 'AT_RISK', 'INSUFFICIENT', 'ON_LEAVE', 'GRACE', 'STALE'];

/** The lines within the viewer's reach, a manager's own left out: he doesn't lead himself. Four statements, however many lines. */
export async function readBoard(
  to: Sender,
  viewer: Viewer | null,
  question: BoardQuestion,
  today: Day,
): Promise<TeamBoard> {
  const first = pageSize(question.first);
  const { filter, order } = question;
  if (filter?.state != null && !STATES.includes(filter.state))
    throw badInput('state', `one of ${STATES.join(', ')}`, filter.state);
  const { body: rules } = await rulesInForce(to, today);
  const values: unknown[] = [
    today,
    rules.stages[0]!.code,
    viewer?.kind === 'ACCOUNT' && viewer.role === 'MANAGER' ? viewer.employeeId : null,
  ];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const where = conditions(filter ?? {}, bind);
  const key = KEY[order];
  const after = question.after === null ? 'true' : behind(question.after, order, key, bind);
  const lines = `with line as (${LINES}), l as (select *, min(need) over (partition by "employeeId") as person_need from line)`;
  const rows = await scoped<Line & { counts: BoardCounts; total: number; cursorKey: string; sortName: string }>(
    to,
    viewer,
    `${lines}
     select c.counts, n.total, page.* from (${COUNTS}) c, (select count(*)::int as total from l where ${where}) n
     left join lateral (
       select l."assignmentId", l."employeeId", l."employeeName", l."teamName", l.task, l."isPrimary", l."startedOn", l.stage, l."stageSince",
         l.person_need as need, l.cards, l.state, l.proposal, ${key} as "cursorKey", lower(l."employeeName") as "sortName"
       from l where ${where} and ${after}
       order by ${key}, lower(l."employeeName"), l."employeeId", l."assignmentId" limit ${first + 1}) page on true
     order by page."cursorKey", page."sortName", page."employeeId", page."assignmentId"`,
    values,
  );
  const found = rows.filter(({ assignmentId }) => assignmentId !== null);
  const page = cut(found, first, (row) =>
    writeCursor(order, row.cursorKey, row.sortName, row.employeeId, row.assignmentId),
  );
  const figure = figureOf(rules);
  const cards = page.nodes.flatMap(({ cards: own, employeeId }) =>
    (own ?? []).map(({ id }) => ({ id, employee: employeeId })),
  );
  const glances = await glancesOf(to, cards, figure?.code ?? null);
  const talks = await lastTalks(to, [...new Set(page.nodes.map(({ employeeId }) => employeeId))]);
  return {
    figure,
    stages: rules.stages.map(({ code }) => code),
    counts: rows[0]!.counts,
    unnoticedDays: rules.evaluation.unnoticedDays,
    rows: page.nodes.map((line) => ({
      ...boardRow(line, glances, rules),
      lastTalk: talks.get(line.employeeId) ?? null,
    })),
    pageInfo: page.pageInfo,
    totalCount: rows[0]!.total,
  };
}

/** $1 is today, $2 the first stage of the rules, $3 who leaves himself out. */
const LINES = `
  select p.assignment_id as "assignmentId", p.employee_id as "employeeId", e.name as "employeeName", e.code as employee_code, e.team_id, m.name as "teamName",
    t.id as task_id, t.name as task_name,
    json_build_object('id', t.id, 'code', t.code, 'name', t.name, 'jobFamily', t.job_family, 'demo', t.demo, 'version', t.version) as task,
    p.is_primary as "isPrimary", p.started_on as "startedOn", coalesce(d.stage, p.stated_stage, $2::text) as stage,
    coalesce(d.decided_on, p.started_on) as "stageSince", q.proposal, q.proposal ->> 'kind' as proposal_kind, c.cards, c.state, c.newest,
    case when q.proposal ->> 'kind' = 'FALL' or (c.state = 'AT_RISK' and q.proposal is null) then 1 when q.proposal is not null then 2 else 3 end as need
  from assignment_period p join employee e on e.id = p.employee_id join task t on t.id = p.task_id left join team m on m.id = e.team_id
    left join lateral (select x.stage, x.decided_on from stage_decision x where x.assignment_id = p.assignment_id and x.superseded_by is null
      order by x.decided_on desc, x.id desc limit 1) d on true
    left join lateral (
      select json_agg(json_build_object('id', x.id, 'mapId', x.map_id, 'asOf', x.as_of) order by x.as_of desc) as cards,
        (array_agg(x.state order by x.as_of desc))[1] as state, (array_agg(x.id order by x.as_of desc))[1] as newest
      from (select s.id, s.map_id, s.as_of, s.state from scorecard s where s.assignment_id = p.assignment_id and s.purpose <> 'PREVIEW'
        and s.superseded_by is null order by s.as_of desc limit 6) x) c on true
    left join lateral (
      select json_build_object('id', o.id, 'employeeId', o.employee_id, 'employeeName', e.name, 'assignmentId', o.assignment_id, 'taskName', t.name,
        'kind', o.kind, 'fromStage', o.from_stage, 'toStage', o.to_stage, 'status', o.status, 'asOf', o.as_of, 'mapId', o.map_id, 'decidedAt', null,
        'decidedBy', null, 'reason', null, 'createdAt', o.created_at, 'version', o.version) as proposal
      from stage_proposal o where o.assignment_id = p.assignment_id and o.status = 'OPEN') q on true
  where p.superseded_by is null and p.started_on <= $1 and (p.ended_on is null or p.ended_on >= $1) and (e.ended_on is null or e.ended_on >= $1)
    and $scope(p.employee_id, p.assignment_id) and ($3::uuid is null or p.employee_id <> $3)`;

const COUNTS = `select json_build_object('people', count(distinct "employeeId"), 'assignments', count(*), 'atRisk', count(*) filter (where state = 'AT_RISK'),
  'rises', count(*) filter (where proposal_kind = 'RISE'), 'falls', count(*) filter (where proposal_kind = 'FALL'),
  'placements', count(*) filter (where proposal_kind = 'PLACEMENT')) as counts from l`;

function conditions(filter: BoardFilter, bind: (value: unknown) => string): string {
  const all = ['true'];
  const byId = (column: string, id: string) => all.push(isId(id) ? `${column} = ${bind(id)}::uuid` : 'false');
  if (filter.teamId) byId('l.team_id', filter.teamId);
  if (filter.taskId) byId('l.task_id', filter.taskId);
  if (filter.stage) all.push(`l.stage = ${bind(filter.stage)}`);
  if (filter.state === 'STALE')
    all.push(
      `exists (select 1 from scorecard s where s.employee_id = l."employeeId" and s.id = l.newest and strpos(s.verdict, '"stale":true') > 0)`,
    );
  else if (filter.state) all.push(`l.state = ${bind(filter.state)}`);
  if (filter.hasOpenProposal != null) all.push(`l.proposal is ${filter.hasOpenProposal ? 'not null' : 'null'}`);
  const words = searchPattern('filter.search', filter.search);
  if (words !== null) {
    const pattern = bind(words);
    all.push(`(l."employeeName" ilike ${pattern} or l.employee_code ilike ${pattern})`);
  }
  return all.join(' and ');
}

function behind(after: string, order: BoardOrder, key: string, bind: (value: unknown) => string): string {
  const [ofOrder, ...rest] = readCursor(after, 5).map(String);
  const [value, name, employee, assignment] = rest;
  // A cursor of another order points nowhere in this one; reading it as such refuses it in the same words.
  if (ofOrder !== order || !isId(employee!) || !isId(assignment!)) readCursor('', 5);
  return `(${key}, lower(l."employeeName"), l."employeeId", l."assignmentId") > (${bind(value)}::text, ${bind(name)}::text, ${bind(employee)}::uuid, ${bind(assignment)}::uuid)`;
}
