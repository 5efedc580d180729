import type { EntityManager } from '@mikro-orm/postgresql';
import { accountOf, type Viewer } from '../access/viewer.js';
import { sender, type Sender } from '../sql.js';
import { CalibrationStatus } from './calibration.js';
import type { CalibrationInput } from './calibration.input.js';
import { checkedRound, type CheckedRound } from './checked-round.js';
import { holdRound } from './hold-round.js';
import { writeRaters } from './invite.js';

/** Makes a draft. Answers its id. */
export async function createRound(em: EntityManager, input: CalibrationInput, by: Viewer): Promise<string> {
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const round = await checkedRound(to, input);
    const { rows } = await to.query<{ id: string }>(
      'insert into calibration_round (name, instructions, questionnaire_id, due_on, account_id) values ($1, $2, $3, $4, $5) returning id',
      [round.name, round.instructions, round.questionnaireId, input.dueOn ?? null, accountOf(by)],
    );
    const { id } = rows[0]!;
    await writeAsked(to, id, round);
    await writeRaters(to, id, input);
    return id;
  });
}

/** Replaces what a draft says. */
export async function saveRound(
  em: EntityManager,
  id: string,
  version: number,
  input: CalibrationInput,
): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await holdRound(to, id, version, [CalibrationStatus.DRAFT]);
    const round = await checkedRound(to, input);
    await to.query(
      'update calibration_round set name = $2, instructions = $3, questionnaire_id = $4, due_on = $5, version = version + 1 where id = $1',
      [id, round.name, round.instructions, round.questionnaireId, input.dueOn ?? null],
    );
    await to.query('delete from calibration_item where round_id = $1', [id]);
    await to.query('delete from calibration_case where round_id = $1', [id]);
    await writeAsked(to, id, round);
    await writeRaters(to, id, input);
  });
}

async function writeAsked(to: Sender, id: string, { itemIds, cases }: CheckedRound): Promise<void> {
  await to.query(
    'insert into calibration_item (round_id, position, item_id) select $1, one.at, one.id from unnest($2::uuid[]) with ordinality as one (id, at)',
    [id, itemIds],
  );
  await to.query(
    `insert into calibration_case (round_id, position, title, description, link)
     select $1, position, title, description, link from jsonb_to_recordset($2::jsonb) as one (position int, title text, description text, link text)`,
    [id, JSON.stringify(cases)],
  );
}
