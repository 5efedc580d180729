import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { cut, pageSize, readCursor, writeCursor } from '../page.js';
import { isId } from '../is-id.js';
import { badInput } from '../refusals.js';
import { rulesInForce } from '../rules/in-force.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import type { EvaluatedAssignment, EvaluatedAssignmentPage, StageMixMonth } from './stage-mix.js';

/** Evaluations that count; those on demand are looked at by nobody later. */
const EVALUATED = `c.purpose <> 'PREVIEW' and c.superseded_by is null`;
const MOST_MONTHS = 60;

/** Stages held at each monthly evaluation between two days, within the viewer's reach: one statement beside the rules. */
export async function readStageMix(
  to: Sender,
  viewer: Viewer | null,
  span: { from: Day; to: Day },
  taskId: string | null,
  today: Day,
): Promise<StageMixMonth[]> {
  if (span.from > span.to) throw badInput('from', `no later than to, ${span.to}`, span.from);
  if (monthsBetween(span.from, span.to) > MOST_MONTHS)
    throw badInput('from', `at most ${MOST_MONTHS} months before to`, span.from);
  const order = (await rulesInForce(to, today)).body.stages.map(({ code }) => code);
  if (taskId !== null && !isId(taskId)) return [];
  const rows = await scoped<{ asOf: Day; stage: string; count: number }>(
    to,
    viewer,
    `select c.as_of as "asOf", c.held_stage as stage, count(*)::int as count from scorecard c
     where ${EVALUATED} and c.as_of between $1 and $2 and ($3::uuid is null or c.task_id = $3) and $scope(c.employee_id, c.assignment_id)
     group by c.as_of, c.held_stage order by c.as_of`,
    [span.from, span.to, taskId],
  );
  // Stages that today's rules no longer know stand behind those that they do.
  const codes = [...order, ...rows.map(({ stage }) => stage).filter((stage) => !order.includes(stage))];
  return [...Map.groupBy(rows, ({ asOf }) => asOf)].map(([asOf, own]) => ({
    asOf,
    total: own.reduce((sum, { count }) => sum + count, 0),
    stages: [...new Set(codes)].map((stage) => ({ stage, count: own.find((row) => row.stage === stage)?.count ?? 0 })),
  }));
}

/** Who stood at a stage on the day of an evaluation, by name, each with the map of that very evaluation. */
export async function readEvaluated(
  to: Sender,
  viewer: Viewer | null,
  question: { asOf: Day; stage: string | null; taskId: string | null; first: number; after: string | null },
): Promise<EvaluatedAssignmentPage> {
  const first = pageSize(question.first);
  const { asOf, stage, taskId } = question;
  const [name, id] = question.after === null ? [null, null] : readCursor(question.after, 2).map(String);
  if (id != null && !isId(id)) throw badInput('after', 'a cursor that an earlier page gave', question.after);
  if (taskId !== null && !isId(taskId)) return { ...cut([], first, () => ''), totalCount: 0 };
  const where = `${EVALUATED} and c.as_of = $1 and ($2::text is null or c.held_stage = $2) and ($3::uuid is null or c.task_id = $3) and $scope(c.employee_id, c.assignment_id)`;
  const rows = await scoped<EvaluatedAssignment & { key: string; total: number }>(
    to,
    viewer,
    `select c.assignment_id as "assignmentId", c.employee_id as "employeeId", e.name as "employeeName", m.name as "teamName", t.name as "taskName",
       c.held_stage as stage, c.state, c.map_id as "mapId", lower(e.name) as key, (select count(*)::int from scorecard c where ${where}) as total
     from scorecard c join employee e on e.id = c.employee_id join task t on t.id = c.task_id left join team m on m.id = e.team_id
     where ${where} and ($4::text is null or (lower(e.name), c.assignment_id) > ($4, $5::uuid))
     order by lower(e.name), c.assignment_id limit $6`,
    [asOf, stage, taskId, name, id, first + 1],
  );
  return {
    ...cut(rows, first, ({ key, assignmentId }) => writeCursor(key, assignmentId)),
    totalCount: rows[0]?.total ?? 0,
  };
}

function monthsBetween(from: Day, to: Day): number {
  return (
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1
  );
}
