import { Role } from '../access/account.js';
import { accountViewer, type Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { cut, pageOffset, pageSize, writeCursor } from '../page.js';
import { notFound } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { searchPattern } from '../search-pattern.js';
import type { Sender } from '../sql.js';
import type { CalibrationPage, CalibrationRound, CalibrationStatus } from './calibration.js';

export interface RoundQuestion {
  first: number;
  offset: number | null;
  status: CalibrationStatus | null;
  search: string | null;
}

/** HR sees every round; others those that they are asked in, from its opening on, and none that was called off. $1 is the account, $2 its role. */
const WITHIN = `($2 = 'HR' or (r.status in ('OPEN', 'CLOSED') and m.account_id is not null))`;

const FROM = `calibration_round r left join calibration_rater m on m.round_id = r.id and m.account_id = $1
  left join questionnaire q on q.id = r.questionnaire_id left join programme p on p.id = q.programme_id`;

const COUNT = 'select count(*)::int from calibration_';
/** $3 is today. */
const COLUMNS = `r.id, r.name, r.instructions, r.status, r.questionnaire_id as "questionnaireId", p.id as "programmeId", p.name as "programmeName",
  q.version as "questionnaireVersion", r.due_on as "dueOn", (r.status = 'OPEN' and coalesce(r.due_on < $3::date, false)) as overdue,
  (${COUNT}case c where c.round_id = r.id) as "caseCount", (${COUNT}item i where i.round_id = r.id) as "itemCount",
  (${COUNT}rater t where t.round_id = r.id and not t.expert) as "raterCount",
  (${COUNT}rater t where t.round_id = r.id and not t.expert and t.submitted_at is not null) as "submittedCount",
  exists (select 1 from calibration_rater t where t.round_id = r.id and t.expert) as "hasExpert",
  exists (select 1 from calibration_rater t where t.round_id = r.id and t.expert and t.submitted_at is not null) as "expertSubmitted",
  case when m.account_id is not null then json_build_object('expert', m.expert, 'submittedAt', m.submitted_at, 'version', m.version,
    'answered', (${COUNT}answer n where n.round_id = r.id and n.account_id = m.account_id)) end as mine,
  r.created_at as "createdAt", r.opened_at as "openedAt", r.ended_at as "endedAt", r.demo, r.version`;

/** What waits for the caller stands first. */
const ORDER = `case when r.status = 'OPEN' and m.account_id is not null and m.submitted_at is null then 0 else 1 end,
  array_position(array['OPEN', 'DRAFT', 'CLOSED', 'CANCELLED'], r.status), coalesce(r.ended_at, r.opened_at, r.created_at) desc, r.id`;

/** A page of the rounds within reach: one statement, however many there are. */
export async function findRounds(
  to: Sender,
  viewer: Viewer | null,
  question: RoundQuestion,
  today: Day,
): Promise<CalibrationPage> {
  const { accountId, role } = accountViewer(viewer);
  const [first, offset] = [pageSize(question.first), pageOffset(question.offset)];
  const pattern = searchPattern('search', question.search);
  const where = `${WITHIN} and ($4::text is null or r.status = $4) and ($5::text is null or r.name ilike $5 or p.name ilike $5)`;
  const { rows } = await to.query<CalibrationRound & { total: number }>(
    `select c.total, page.* from (select count(*)::int as total from ${FROM} where ${where}) c
     left join (select ${COLUMNS}, row_number() over (order by ${ORDER}) as place from ${FROM} where ${where}
       order by ${ORDER} limit ${first + 1} offset ${offset}) page on true order by page.place`,
    [accountId, role, today, question.status, pattern],
  );
  const found = rows.filter(({ id }) => id !== null);
  const { nodes, pageInfo } = cut(found, first, ({ id }) => writeCursor(id));
  return { nodes, pageInfo, totalCount: rows[0]?.total ?? 0 };
}

export async function findRound(to: Sender, viewer: Viewer | null, id: string, today: Day): Promise<CalibrationRound> {
  const { accountId, role } = accountViewer(viewer);
  const { rows } = isId(id)
    ? await to.query<CalibrationRound>(`select ${COLUMNS} from ${FROM} where ${WITHIN} and r.id = $4`, [
        accountId,
        role,
        today,
        id,
      ])
    : { rows: [] };
  if (!rows[0]) throw notFound('calibration round');
  return rows[0];
}

/** Whether somebody leads rounds, and so sees whose answers are whose once they are closed. */
export function leadsRounds(viewer: Viewer | null): boolean {
  return accountViewer(viewer).role === Role.HR;
}
