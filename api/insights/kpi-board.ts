import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { cut, pageSize, readCursor, writeCursor } from '../page.js';
import { rulesInForce } from '../rules/in-force.js';
import type { Day } from '../scoring/rules.js';
import { unpack } from '../scoring/unpack.js';
import type { Verdict } from '../scoring/verdict.js';
import { searchPattern } from '../search-pattern.js';
import type { Sender } from '../sql.js';
import { KpiBoardSort, type KpiBoard, type KpiBoardFilter, type KpiCell } from './kpi-board.types.js';

interface Line {
  assignmentId: string;
  employeeId: string;
  employeeName: string;
  taskName: string;
  teamName: string | null;
  cardId: string | null;
  mapId: string | null;
  asOf: Day | null;
  total: number;
  key: string;
  sortName: string;
}

export interface KpiBoardQuestion {
  first: number;
  after: string | null;
  filter: KpiBoardFilter | null;
  sort: KpiBoardSort;
}

/** What stands first; the name follows, and the assignment decides between namesakes. */
const KEY: Record<KpiBoardSort, string> = {
  [KpiBoardSort.NAME]: "''::text",
  [KpiBoardSort.TASK]: 'lower(t.name)',
  [KpiBoardSort.TEAM]: "lower(coalesce(m.name, ''))",
};

/** A stored verdict never changes, so what it says of KPIs is read once; the oldest go first. */
const seen = new Map<string, KpiCell[]>();
const KEPT = 10_000;

/** The KPIs of each person and task within reach at the latest monthly evaluation: three statements, however many people. */
export async function readKpiBoard(
  to: Sender,
  viewer: Viewer | null,
  question: KpiBoardQuestion,
  today: Day,
): Promise<KpiBoard> {
  const first = pageSize(question.first);
  const { body } = await rulesInForce(to, today);
  const lines = await readLines(to, viewer, { ...question, first }, today);
  const total = lines[0]?.total ?? 0;
  const { nodes, pageInfo } = cut(lines, first, (line) =>
    writeCursor(question.sort, line.key, line.sortName, line.assignmentId),
  );
  const cells = await cellsOf(to, nodes);
  return {
    kpis: body.kpis.map(({ code, name, description, direction, target, metric }) => ({
      code,
      name,
      description,
      direction,
      target,
      unit: body.metrics.find((each) => each.code === metric)?.unit ?? 'count',
    })),
    rows: nodes.map((line) => ({ ...line, cells: line.cardId === null ? [] : (cells.get(line.cardId) ?? []) })),
    pageInfo,
    totalCount: total,
  };
}

async function readLines(
  to: Sender,
  viewer: Viewer | null,
  { first, after, filter, sort }: KpiBoardQuestion,
  today: Day,
): Promise<Line[]> {
  const values: unknown[] = [today];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const all = ['true'];
  const byId = (column: string, id: string) => all.push(isId(id) ? `${column} = ${bind(id)}::uuid` : 'false');
  if (filter?.teamId) byId('e.team_id', filter.teamId);
  if (filter?.taskId) byId('p.task_id', filter.taskId);
  const words = searchPattern('filter.search', filter?.search);
  if (words !== null) {
    const pattern = bind(words);
    all.push(`(e.name ilike ${pattern} or e.code ilike ${pattern})`);
  }
  const behind = after === null ? 'true' : behindOf(after, sort, bind);
  return scoped<Line>(
    to,
    viewer,
    `with l as (
       select p.assignment_id as "assignmentId", p.employee_id as "employeeId", e.name as "employeeName", t.name as "taskName", m.name as "teamName",
         ${KEY[sort]} as key, lower(e.name) as "sortName", c.id as "cardId", c.map_id as "mapId", c.as_of as "asOf", count(*) over ()::int as total
       from assignment_period p join employee e on e.id = p.employee_id join task t on t.id = p.task_id left join team m on m.id = e.team_id
         left join lateral (select s.id, s.map_id, s.as_of from scorecard s where s.assignment_id = p.assignment_id and s.purpose <> 'PREVIEW'
           and s.superseded_by is null order by s.as_of desc limit 1) c on true
       where p.superseded_by is null and p.started_on <= $1 and (p.ended_on is null or p.ended_on >= $1)
         and $scope(p.employee_id, p.assignment_id) and ${all.join(' and ')}
     ) select * from l where ${behind} order by l.key, l."sortName", l."assignmentId" limit ${first + 1}`,
    values,
  );
}

function behindOf(after: string, sort: KpiBoardSort, bind: (value: unknown) => string): string {
  const [of, key, name, id] = readCursor(after, 4).map(String);
  // A cursor of another order points nowhere in this one; reading it as such refuses it in the same words.
  if (of !== sort || !isId(id!)) readCursor('', 4);
  return `(l.key, l."sortName", l."assignmentId") > (${bind(key)}::text, ${bind(name)}::text, ${bind(id)}::uuid)`;
}

async function cellsOf(to: Sender, lines: Line[]): Promise<Map<string, KpiCell[]>> {
  const cards = lines.filter(({ cardId }) => cardId !== null);
  const found = new Map<string, KpiCell[]>();
  for (const { cardId } of cards) if (seen.has(cardId!)) found.set(cardId!, seen.get(cardId!)!);
  const unread = cards.filter(({ cardId }) => !found.has(cardId!));
  if (unread.length === 0) return found;
  const { rows } = await to.query<{ id: string; verdict: string }>(
    `select c.id, c.verdict from unnest($1::uuid[], $2::uuid[]) as x (id, employee)
     join scorecard c on c.employee_id = x.employee and c.id = x.id where c.verdict <> ''`,
    [unread.map(({ cardId }) => cardId), unread.map(({ employeeId }) => employeeId)],
  );
  for (const { id, verdict } of rows) {
    const cells = cellsIn(unpack(verdict));
    found.set(id, cells);
    seen.set(id, cells);
    if (seen.size > KEPT) seen.delete(seen.keys().next().value!);
  }
  return found;
}

/** Read from the steps, as everywhere: the score, the value that it scores, and the sample behind it. */
function cellsIn(verdict: Verdict): KpiCell[] {
  const nodes = new Map(verdict.nodes.map((node) => [node.id, node]));
  return Object.entries(verdict.kpis).map(([code, id]) => {
    const score = nodes.get(id)!;
    const figure = nodes.get(score.of[0] ?? '');
    const sample = nodes.get(`${figure?.id}/per/total`) ?? nodes.get(`${figure?.id}/total`);
    const n = sample?.value ?? figure?.args['nEff'];
    const needed = sample?.args['minSample'];
    return {
      code,
      nodeId: id,
      state: score.state,
      score: score.value,
      value: figure?.value ?? null,
      n: typeof n === 'number' ? n : null,
      minSample: typeof needed === 'number' ? needed : null,
    };
  });
}
