import type { Viewer } from '../access/viewer.js';
import type { QuestionnaireItem } from '../audits/questionnaire.js';
import { conflict } from '../refusals.js';
import { earned, type Earns } from '../scoring/earned.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { CalibrationStatus } from './calibration.js';
import { findRound } from './find-rounds.js';
import { itemsOf } from './read-asked.js';

export interface HandedIn {
  caseId: string;
  caseTitle: string;
  itemId: string;
  accountId: string;
  name: string;
  expert: boolean;
  answer: string | null;
  remark: string | null;
  /** What it earns in 10^-6 of the weight; null: not applicable. */
  share: bigint | null;
}

export interface ClosedRound {
  items: QuestionnaireItem[];
  /** By visit, item, answer and person. Drafts that nobody handed in are not among them. */
  answers: HandedIn[];
  closedOn: Day;
}

/** Everything that was handed in to a closed round within reach. Of any other round it is CONFLICT: until then everybody answers blind. */
export async function handedIn(to: Sender, viewer: Viewer | null, id: string, today: Day): Promise<ClosedRound> {
  const round = await findRound(to, viewer, id, today);
  if (round.status !== CalibrationStatus.CLOSED)
    throw conflict(`Answers are shown once the round is CLOSED, but it is ${round.status}.`, round.version);
  const items = (await itemsOf(to, [id])).get(id) ?? [];
  const { rows } = await to.query<Omit<HandedIn, 'share'>>(
    `select n.case_id as "caseId", c.title as "caseTitle", n.item_id as "itemId", n.account_id as "accountId", a.name, t.expert, n.answer, n.remark
     from calibration_answer n join calibration_rater t on t.round_id = n.round_id and t.account_id = n.account_id and t.submitted_at is not null
       join calibration_case c on c.id = n.case_id join calibration_item i on i.round_id = n.round_id and i.item_id = n.item_id join account a on a.id = n.account_id
     where n.round_id = $1 order by c.position, i.position, n.answer, a.id`,
    [id],
  );
  const { rows: day } = await to.query<{ closedOn: Day }>(
    `select (r.ended_at at time zone o.time_zone)::date as "closedOn" from calibration_round r cross join organisation o where r.id = $1`,
    [id],
  );
  const asked = new Map(items.map((one) => [one.id, one.item as unknown as Earns]));
  const answers = rows.map((row) => ({
    ...row,
    share: row.answer === null ? null : earned(asked.get(row.itemId)!, row.answer),
  }));
  return { items, answers, closedOn: day[0]!.closedOn };
}
