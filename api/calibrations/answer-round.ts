import type { EntityManager } from '@mikro-orm/postgresql';
import { accountViewer, type Viewer } from '../access/viewer.js';
import { shareOf } from '../audits/check-answers.js';
import type { QuestionnaireItem } from '../audits/questionnaire.js';
import { isId } from '../is-id.js';
import { plainText } from '../plain-text.js';
import { badInput, conflict, notFound } from '../refusals.js';
import { sender, type Sender } from '../sql.js';
import { CalibrationStatus } from './calibration.js';
import type { CalibrationAnswerInput } from './calibration.input.js';
import { refuseOther, type HeldRound } from './hold-round.js';
import { itemsOf } from './read-asked.js';

/** Keeps the own answers about one visit as they are now: what is left out is not answered yet. */
export async function saveAnswers(
  em: EntityManager,
  id: string,
  version: number,
  caseId: string,
  answers: CalibrationAnswerInput[],
  viewer: Viewer | null,
): Promise<void> {
  const { accountId } = accountViewer(viewer);
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await holdSheet(to, id, version, accountId);
    const { rows: there } = isId(caseId)
      ? await to.query('select 1 from calibration_case where id = $1 and round_id = $2', [caseId, id])
      : { rows: [] };
    if (there.length === 0) throw badInput('caseId', 'a visit of the round', caseId);
    const checked = checkedAnswers(answers, (await itemsOf(to, [id])).get(id) ?? []);
    await to.query('delete from calibration_answer where case_id = $1 and account_id = $2', [caseId, accountId]);
    await to.query(
      `insert into calibration_answer (round_id, account_id, case_id, item_id, answer, remark)
       select $1, $2, $3, item, answer, remark from jsonb_to_recordset($4::jsonb) as one (item uuid, answer text, remark text)`,
      [id, accountId, caseId, JSON.stringify(checked)],
    );
    await to.query('update calibration_rater set version = version + 1 where round_id = $1 and account_id = $2', [
      id,
      accountId,
    ]);
  });
}

/** Hands the own answers in: they are complete, and change no more. */
export async function submitAnswers(
  em: EntityManager,
  id: string,
  version: number,
  viewer: Viewer | null,
): Promise<void> {
  const { accountId } = accountViewer(viewer);
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await holdSheet(to, id, version, accountId);
    const { rows } = await to.query<{ missing: number }>(
      `select ((select count(*) from calibration_case c where c.round_id = $1) * (select count(*) from calibration_item i where i.round_id = $1)
         - (select count(*) from calibration_answer n where n.round_id = $1 and n.account_id = $2))::int as missing`,
      [id, accountId],
    );
    if (rows[0]!.missing > 0)
      throw badInput('answers', 'an answer to each item about each visit', `${rows[0]!.missing} missing`);
    await to.query(
      'update calibration_rater set submitted_at = now(), version = version + 1 where round_id = $1 and account_id = $2',
      [id, accountId],
    );
  });
}

/**
 * Holds the own sheet, and the round so that it isn't closed meanwhile. Who is not asked learns nothing of the round; of two devices that
 * write from one version the first wins.
 */
async function holdSheet(to: Sender, id: string, version: number, accountId: string): Promise<void> {
  const { rows } = isId(id)
    ? await to.query<HeldRound & { submitted: boolean }>(
        `select r.id, r.status, t.version, t.submitted_at is not null as submitted from calibration_round r
           join calibration_rater t on t.round_id = r.id and t.account_id = $2
         where r.id = $1 and r.status <> 'DRAFT' for share of r for update of t`,
        [id, accountId],
      )
    : { rows: [] };
  const held = rows[0];
  if (!held || held.status === CalibrationStatus.CANCELLED) throw notFound('calibration round');
  refuseOther(held, [CalibrationStatus.OPEN]);
  if (held.submitted) throw conflict('Your answers are handed in and change no more.', held.version);
  if (held.version !== version)
    throw conflict('Your answers were changed elsewhere since you read them.', held.version);
}

function checkedAnswers(
  answers: CalibrationAnswerInput[],
  items: QuestionnaireItem[],
): { item: string; answer: string | null; remark: string | null }[] {
  const asked = new Map(items.map((one) => [one.id, one]));
  const seen = new Set<string>();
  return answers.map(({ itemId, answer, remark }) => {
    const one = asked.get(itemId);
    if (!one || seen.has(itemId))
      throw badInput('answers', one ? 'one answer for each item' : 'items of the round', itemId);
    seen.add(itemId);
    const { kind, earns, naAllowed } = one.item;
    const share = shareOf({ name: one.name, kind: kind as 'YES_NO', earns, naAllowed }, answer ?? null);
    if (typeof share === 'object' && share !== null) throw badInput(share.field, share.expected, share.came);
    return {
      item: itemId,
      answer: answer ?? null,
      remark: plainText(`answers.${one.name}.remark`, remark ?? '', 2000, 0) || null,
    };
  });
}
