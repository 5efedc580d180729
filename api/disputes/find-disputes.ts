import { Role } from '../access/account.js';
import { scoped, whoseTexts } from '../access/scope.js';
import { accountViewer, type Viewer } from '../access/viewer.js';
import { DISPUTE_REACH } from '../audits/dispute-reach.js';
import { pageOffset, pageSize } from '../page.js';
import { badInput, notFound } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { searchPattern } from '../search-pattern.js';
import type { Sender } from '../sql.js';
import { DISPUTE_STATES, type Dispute } from './dispute.js';

export interface DisputeQuestion {
  first: number;
  offset: number | null;
  state: string | null;
  overdue: boolean | null;
  search: string | null;
}

const COUNTED = 25_000;

/**
 * The visit as it stands, or the signal as it was disputed; the last step; and who made it: of a visit the auditor, of a file that names
 * nobody, and of a signal, whoever sent it.
 */
const FROM = `dispute d left join programme p on p.id = d.programme_id join employee e on e.id = d.employee_id
  left join visit v on v.programme_id = d.programme_id and v.number = d.number and v.superseded_by is null
  left join batch vb on vb.id = v.batch_id left join location l on l.id = v.location_id left join standard_item i on i.id = d.item_id
  left join lateral (select s.* from dispute_step s where s.dispute_id = d.id order by s.id desc limit 1) s on true
  left join account a on a.id = s.decider_id
  left join signal g on g.employee_id = d.employee_id and g.occurred_at = d.occurred_at and g.id = d.signal_id left join batch gb on gb.id = g.batch_id
  left join signal_kind k on k.number = d.kind
  cross join lateral (select coalesce(s.state, 'OPEN') as state, coalesce(v.auditor_id, vb.account_id, gb.account_id) as author) x`;

const STILL_OPEN = `x.state in ('OPEN', 'IN_REVIEW')`;

/** What stood there when it was disputed: of the version that was current then. */
const DISPUTED = `(select n.answer from visit w join visit_answer n on n.visit_id = w.id and n.item_id = d.item_id
  where w.programme_id = d.programme_id and w.number = d.number and w.batch_id < d.batch_id order by w.id desc limit 1)`;

/** $1 is the day, $2 the caller's account, $3 the caller as an employee, $4 whether his role decides. */
const COLUMNS = `d.id, x.state, v.id::text as "visitId", d.number, p.name as "programmeName", l.name as "locationName", v.visited_on as "visitedOn",
  d.item_id as "itemId", i.question, ${DISPUTED} as "disputedAnswer", d.reason, d.evidence, d.opened_on as "openedOn", d.due_on as "dueOn",
  (${STILL_OPEN} and d.due_on < $1::date) as overdue, d.employee_id as "employeeId", e.name as "employeeName", a.name as "deciderName",
  case when not ${STILL_OPEN} then s.happened_at end as "endedAt", case when not ${STILL_OPEN} then s.reason end as decision, s.answer,
  case when d.signal_id is not null then 'SIGNAL' when d.item_id is null then 'VISIT' else 'ITEM' end as about, d.evidence_file_id as "evidenceFileId",
  case when g.id is not null then jsonb_build_object('kind', k.code, 'kindName', k.names, 'day', (g.occurred_at at time zone (select time_zone from organisation))::date,
    'channel', g.channel, 'value', g.value::float8, 'unit', k.unit, 'body', g.body, 'weightBefore', s.weight_before::float8,
    'weightAfter', case when ${STILL_OPEN} then null else coalesce(s.weight, s.weight_before)::float8 end) end as signal,
  s.score_before::float8 as "scoreBefore", s.score_after::float8 as "scoreAfter",
  (${STILL_OPEN} and $4::boolean and x.author is distinct from $2::uuid and d.employee_id is distinct from $3::uuid) as "mayDecide",
  (${STILL_OPEN} and s.decider_id is not distinct from $2::uuid) as "takenByMe",
  (${STILL_OPEN} and d.employee_id is not distinct from $3::uuid) as "mayWithdraw"`;

/** Disputes within reach, those that wait first, and of them those that are due first: one statement. */
export async function findDisputes(
  to: Sender,
  viewer: Viewer | null,
  question: DisputeQuestion,
  today: Day,
): Promise<{ nodes: Dispute[]; totalCount: number }> {
  const [first, offset] = [pageSize(question.first), pageOffset(question.offset)];
  const { values, where, bind } = reach(viewer, today);
  if (question.state !== null && !DISPUTE_STATES.includes(question.state))
    throw badInput('state', `one of ${DISPUTE_STATES.join(', ')}`, question.state);
  if (question.state !== null) where.push(`x.state = ${bind(question.state)}`);
  if (question.overdue !== null)
    where.push(`(${STILL_OPEN} and d.due_on < $1::date) = ${bind(question.overdue)}::boolean`);
  const words = searchPattern('search', question.search);
  if (words !== null) {
    const pattern = bind(words);
    where.push(
      `(d.number ilike ${pattern} or l.name ilike ${pattern} or e.name ilike ${pattern} or k.code ilike ${pattern})`,
    );
  }
  const some = where.join(' and ');
  const order = `case when ${STILL_OPEN} then 0 else 1 end, case when ${STILL_OPEN} then d.due_on end, d.opened_at desc, d.id`;
  const rows = await scoped<Dispute & { total: number }>(
    to,
    viewer,
    `select c.total, page.* from (select count(*)::int as total from (select 1 from ${FROM} where ${some} limit ${COUNTED + 1}) counted) c
     left join (select ${COLUMNS}, row_number() over (order by ${order}) as place from ${FROM} where ${some}
       order by ${order} limit ${first} offset ${offset}) page on true order by page.place`,
    values,
  );
  const found = rows.filter(({ id }) => id !== null);
  return { nodes: await withoutWords(to, viewer, found), totalCount: rows[0]?.total ?? 0 };
}

/** Disputes about some visits, by programme and number, as the viewer may see them. */
export async function disputesOf(
  to: Sender,
  viewer: Viewer | null,
  keys: readonly string[],
  today: Day,
): Promise<Map<string, Dispute[]>> {
  const { values, where, bind } = reach(viewer, today);
  where.push(`d.programme_id || ' ' || d.number = any(${bind(keys)}::text[])`);
  where.push(`d.programme_id = any(${bind(keys.map((key) => key.slice(0, 36)))}::uuid[])`);
  const rows = await scoped<Dispute & { key: string }>(
    to,
    viewer,
    `select d.programme_id || ' ' || d.number as key, ${COLUMNS} from ${FROM} where ${where.join(' and ')} order by d.opened_at, d.id`,
    values,
  );
  return Map.groupBy(rows, ({ key }) => key);
}

/** Some disputes by their ids, as far as the viewer may see them. */
export async function disputesByIds(
  to: Sender,
  viewer: Viewer | null,
  ids: string[],
  today: Day,
): Promise<Map<string, Dispute>> {
  const { values, where, bind } = reach(viewer, today);
  where.push(`d.id = any(${bind(ids)}::uuid[])`);
  const rows = await scoped<Dispute>(to, viewer, `select ${COLUMNS} from ${FROM} where ${where.join(' and ')}`, values);
  return new Map((await withoutWords(to, viewer, rows)).map((row) => [row.id, row]));
}

/** One dispute that the viewer may see; what he may not is as if it weren't there. */
export async function findDispute(to: Sender, viewer: Viewer | null, id: string, today: Day): Promise<Dispute> {
  const { values, where, bind } = reach(viewer, today);
  where.push(`d.id::text = ${bind(id)}`);
  const rows = await scoped<Dispute>(to, viewer, `select ${COLUMNS} from ${FROM} where ${where.join(' and ')}`, values);
  if (!rows[0]) throw notFound('dispute');
  return (await withoutWords(to, viewer, rows))[0]!;
}

/** What a client wrote is for the employee and his line manager, and for HR as long as it has to be decided. */
async function withoutWords<Row extends Dispute>(to: Sender, viewer: Viewer | null, rows: Row[]): Promise<Row[]> {
  const said = rows.filter(({ signal }) => signal !== null);
  if (said.length === 0) return rows;
  const texts = await whoseTexts(to, viewer, [...new Set(said.map(({ employeeId }) => employeeId))]);
  const decides = viewer?.kind === 'ACCOUNT' && viewer.role === Role.HR;
  return rows.map((row) => {
    const open = row.state === 'OPEN' || row.state === 'IN_REVIEW';
    if (row.signal === null || texts.has(row.employeeId) || (decides && open)) return row;
    return { ...row, signal: { ...row.signal, body: null } };
  });
}

/** HR sees all; an employee his own; a manager also those of his people; an auditor those about visits that he made. */
function reach(viewer: Viewer | null, today: Day) {
  const { role, accountId, employeeId } = accountViewer(viewer);
  const decides = role === Role.HR || role === Role.MANAGER;
  const values: unknown[] = [today, accountId, employeeId, decides];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const own = `d.employee_id = $3::uuid`;
  const seen = {
    [Role.HR]: '(true or $scope(d.employee_id))',
    [Role.MANAGER]: `(${own} or ${DISPUTE_REACH})`,
    [Role.AUDITOR]: `(${own} or v.auditor_id = $2::uuid or $visit(d.employee_id, v.task_ids))`,
  } as Partial<Record<Role, string>>;
  return { values, where: [seen[role] ?? `(${own} and $visit(d.employee_id, v.task_ids))`], bind };
}
