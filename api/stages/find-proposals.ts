import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { badInput } from '../refusals.js';
import { cut, pageOffset, pageSize, readCursor, writeCursor } from '../page.js';
import { searchPattern } from '../search-pattern.js';
import type { Sender } from '../sql.js';
import type { StageProposal, StageProposalConnection } from './stage-proposal.js';

const COLUMNS = `p.id, p.employee_id as "employeeId", e.name as "employeeName", p.assignment_id as "assignmentId", t.name as "taskName", p.kind,
  p.from_stage as "fromStage", p.to_stage as "toStage", p.status, p.as_of as "asOf", p.map_id as "mapId", p.decided_at as "decidedAt",
  a.name as "decidedBy", p.reason, p.created_at as "createdAt", p.version`;
const FROM = `stage_proposal p join employee e on e.id = p.employee_id join assignment s on s.id = p.assignment_id
  join task t on t.id = s.task_id left join account a on a.id = p.decided_by`;
const STATUSES = ['OPEN', 'CONFIRMED', 'REJECTED', 'SUPERSEDED'];
const COUNTED = 25_000;

export interface ProposalPage {
  first: number;
  after: string | null;
  offset: number | null;
  status: string | null;
  search: string | null;
}

/** Proposals within the viewer's reach, newest first. */
export async function findProposals(
  to: Sender,
  viewer: Viewer | null,
  page: ProposalPage,
): Promise<StageProposalConnection> {
  const first = pageSize(page.first);
  if (page.status !== null && !STATUSES.includes(page.status))
    throw badInput('status', `one of ${STATUSES.join(', ')}`, page.status);
  const after = page.after === null ? null : String(readCursor(page.after, 1)[0]);
  const where = `$scope(p.employee_id, p.assignment_id) and ($1::text is null or p.status = $1) and ($2::text is null or e.name ilike $2 or e.code ilike $2)`;
  const values = [page.status, searchPattern('search', page.search)];
  // Counted beside the page: a page past the end still tells how many there are.
  const found = await scoped<StageProposal & { total: number }>(
    to,
    viewer,
    `select c.total, page.* from (select count(*)::int as total from (select 1 from ${FROM} where ${where} limit ${COUNTED + 1}) counted) c
     left join (select ${COLUMNS} from ${FROM} where ${where} and ($3::text is null or p.id::text < $3)
       order by p.id desc offset $4 limit $5) page on true order by page.id desc`,
    [...values, after, pageOffset(page.offset), first + 1],
  );
  const rows = found.filter((row) => row.id !== null);
  return { ...cut(rows, first, ({ id }) => writeCursor(id)), totalCount: found[0]?.total ?? 0 };
}

export async function proposalsById(
  to: Sender,
  viewer: Viewer | null,
  ids: string[],
): Promise<Map<string, StageProposal>> {
  const rows = await scoped<StageProposal>(
    to,
    viewer,
    `select ${COLUMNS} from ${FROM} where p.id::text = any($1) and $scope(p.employee_id, p.assignment_id)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** The open proposal of each assignment that has one. */
export async function openProposals(
  to: Sender,
  viewer: Viewer | null,
  assignments: readonly string[],
): Promise<Map<string, StageProposal>> {
  const rows = await scoped<StageProposal>(
    to,
    viewer,
    `select ${COLUMNS} from ${FROM} where p.assignment_id = any($1::uuid[]) and p.status = 'OPEN' and $scope(p.employee_id, p.assignment_id)`,
    [assignments],
  );
  return new Map(rows.map((row) => [row.assignmentId, row]));
}
