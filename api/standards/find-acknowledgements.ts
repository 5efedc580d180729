import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { pageOffset, pageSize, type PageInfo } from '../page.js';
import { badInput } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { searchPattern } from '../search-pattern.js';
import type { Sender } from '../sql.js';
import { AcknowledgementSort, type Acknowledgement, type AcknowledgementCount } from './acknowledgement.js';
import { ANSWERED, ASKED } from './asked.js';
import { versionJson } from './read-standards.js';

export interface AcknowledgementQuestion {
  first: number;
  offset: number | null;
  standardId: string | null;
  teamId: string | null;
  state: string | null;
  search: string | null;
  sort: AcknowledgementSort;
}

const STATES = ['ACKNOWLEDGED', 'OPEN', 'OVERDUE'];
const COUNTED = 25_000;

/** `days` is how long the rules wait before an open one is overdue. */
const STATE = `case when a.id is not null then 'ACKNOWLEDGED' when asked.asked_on + $2::int < $1::date then 'OVERDUE' else 'OPEN' end`;

const COLUMNS = `a.id::text as id, asked.employee_id as "employeeId", e.name as "employeeName", e.code as "employeeCode", tm.name as "teamName", s.id as "standardId", s.code as "standardCode",
   ${versionJson('v', '$1::date')} as version,
  ${STATE} as state, asked.asked_on as "askedOn", asked.asked_on + $2::int as "dueOn", a.acknowledged_on as "acknowledgedOn", a.how,
  r.reminded_on as "remindedOn", r.escalated_on as "escalatedOn"`;

const FROM = `asked join standard_version v on v.id = asked.version_id join standard s on s.id = v.standard_id join employee e on e.id = asked.employee_id
  left join team tm on tm.id = e.team_id
  ${ANSWERED} left join acknowledgement_reminder r on r.employee_id = asked.employee_id and r.version_id = asked.version_id`;

const ORDER: Record<AcknowledgementSort, string> = {
  URGENCY: `case ${STATE} when 'OVERDUE' then 0 when 'OPEN' then 1 else 2 end, lower(e.name), s.code, v.version, e.id`,
  EMPLOYEE: 'lower(e.name), e.id, s.code, v.version',
  STANDARD: 's.code, v.version desc, lower(e.name), e.id',
  ASKED: 'asked.asked_on, lower(e.name), s.code, v.version, e.id',
};

/** Who has and who has not, within the viewer's reach. One statement. */
export async function findAcknowledgements(
  to: Sender,
  viewer: Viewer | null,
  question: AcknowledgementQuestion,
  days: number,
  today: Day,
): Promise<{ nodes: Acknowledgement[]; totalCount: number; pageInfo: PageInfo }> {
  const first = pageSize(question.first);
  const offset = pageOffset(question.offset);
  const values: unknown[] = [today, days];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const where = ['true'];
  if (question.state !== null && !STATES.includes(question.state))
    throw badInput('state', `one of ${STATES.join(', ')}`, question.state);
  if (question.state !== null) where.push(`${STATE} = ${bind(question.state)}`);
  if (question.standardId !== null) where.push(`v.standard_id::text = ${bind(question.standardId)}`);
  if (question.teamId !== null) where.push(`e.team_id::text = ${bind(question.teamId)}`);
  const words = searchPattern('search', question.search);
  if (words !== null) {
    const pattern = bind(words);
    where.push(`(e.name ilike ${pattern} or e.code ilike ${pattern} or s.code ilike ${pattern})`);
  }
  const some = where.join(' and ');
  const order = ORDER[question.sort];
  const rows = await scoped<Acknowledgement & { total: number; at: string }>(
    to,
    viewer,
    `with ${ASKED} select c.total, page.* from (select count(*)::int as total from (select 1 from ${FROM} where ${some} limit ${COUNTED + 1}) counted) c
     left join (select ${COLUMNS}, row_number() over (order by ${order}) as at from ${FROM} where ${some} order by ${order} limit ${first} offset ${offset}) page on true
     order by page.at`,
    values,
  );
  const nodes = rows.filter(({ employeeId }) => employeeId !== null);
  const totalCount = rows[0]?.total ?? 0;
  return { nodes, totalCount, pageInfo: { hasNextPage: offset + nodes.length < totalCount, endCursor: null } };
}

/** What the person who asks has acknowledged and is asked for: what is open first. */
export async function myAcknowledgements(
  to: Sender,
  viewer: Viewer | null,
  days: number,
  today: Day,
): Promise<Acknowledgement[]> {
  if (viewer?.kind !== 'ACCOUNT' || viewer.employeeId === null) return [];
  return scoped<Acknowledgement>(
    to,
    viewer,
    `with ${ASKED} select ${COLUMNS} from ${FROM} where asked.employee_id = $3 order by a.id is not null, asked.asked_on, s.code, v.version`,
    [today, days, viewer.employeeId],
  );
}

/** For some versions, how many of those whom they concern have acknowledged: one statement, however many versions. */
export async function countAcknowledgements(
  to: Sender,
  viewer: Viewer | null,
  versions: readonly string[],
  days: number,
  today: Day,
): Promise<Map<string, AcknowledgementCount>> {
  const rows = await scoped<AcknowledgementCount>(
    to,
    viewer,
    `with ${ASKED} select asked.version_id as "versionId", count(*)::int as concerned, count(a.id)::int as acknowledged,
       count(*) filter (where ${STATE} = 'OVERDUE')::int as overdue
     from asked ${ANSWERED} where asked.version_id = any($3::uuid[]) group by asked.version_id`,
    [today, days, versions],
  );
  return new Map(rows.map((row) => [row.versionId, row]));
}
