import type { EntityManager } from '@mikro-orm/postgresql';
import { isId } from '../is-id.js';
import { badInput, conflict } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { sender, type Sender } from '../sql.js';
import { CalibrationStatus } from './calibration.js';
import type { CalibrationInviteInput } from './calibration.input.js';
import { holdRound } from './hold-round.js';

const MOST_RATERS = 30;

/** Changes who is asked while the round is open, and until when. Who has begun to answer stays. */
export async function inviteToRound(
  em: EntityManager,
  id: string,
  version: number,
  input: CalibrationInviteInput,
  today: Day,
): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await holdRound(to, id, version, [CalibrationStatus.OPEN]);
    refuseOver(input.dueOn ?? null, today);
    await writeRaters(to, id, input);
    await refuseAlone(to, id);
    await to.query('update calibration_round set due_on = $2, version = version + 1 where id = $1', [
      id,
      input.dueOn ?? null,
    ]);
  });
}

export function refuseOver(dueOn: Day | null, today: Day): void {
  if (dueOn !== null && dueOn < today) throw badInput('dueOn', `no earlier than today, ${today}`, dueOn);
}

/** One alone agrees with nobody. */
export async function refuseAlone(to: Sender, id: string): Promise<void> {
  const { rows } = await to.query<{ n: number }>(
    'select count(*)::int as n from calibration_rater where round_id = $1 and not expert',
    [id],
  );
  if (rows[0]!.n < 2) throw badInput('raterIds', 'at least two people beside the expert', `${rows[0]!.n}`);
}

/** Writes who is asked. Accounts that were closed meanwhile may stay; nobody goes who has answered something. */
export async function writeRaters(
  to: Sender,
  id: string,
  { raterIds, expertId }: CalibrationInviteInput,
): Promise<void> {
  if (raterIds.length > MOST_RATERS)
    throw badInput('raterIds', `at most ${MOST_RATERS} people`, `${raterIds.length} people`);
  const all = expertId == null ? raterIds : [...raterIds, expertId];
  const strange = all.find((one, at) => !isId(one) || all.indexOf(one) !== at);
  if (strange !== undefined)
    throw badInput('raterIds', 'ids of accounts, each once, the expert not among them', strange);
  const { rows: known } = await to.query<{ id: string }>(
    `select a.id from account a where a.id = any($2::uuid[]) and ((a.active and a.role in ('AUDITOR', 'MANAGER', 'HR'))
       or exists (select 1 from calibration_rater t where t.round_id = $1 and t.account_id = a.id))`,
    [id, all],
  );
  const stranger = all.find((one) => !known.some((each) => each.id === one));
  if (stranger !== undefined)
    throw badInput(
      stranger === expertId ? 'expertId' : 'raterIds',
      'open accounts of auditors, managers or HR',
      stranger,
    );
  const { rows: gone } = await to.query<{ n: number }>(
    `select count(distinct n.account_id)::int as n from calibration_answer n where n.round_id = $1 and not n.account_id = any($2::uuid[])`,
    [id, all],
  );
  if (gone[0]!.n > 0) throw conflict('Somebody has begun to answer and cannot be taken out any more.');
  await to.query('delete from calibration_rater where round_id = $1 and not account_id = any($2::uuid[])', [id, all]);
  // There is one expert at a time: the old one steps back first.
  await to.query(
    `update calibration_rater set expert = false, version = version + 1 where round_id = $1 and expert and account_id is distinct from $2::uuid`,
    [id, expertId ?? null],
  );
  await to.query(
    `insert into calibration_rater (round_id, account_id, expert) select $1, one.id, one.id is not distinct from $3::uuid from unnest($2::uuid[]) as one (id)
     on conflict (round_id, account_id) do update set expert = excluded.expert, version = calibration_rater.version + 1
       where calibration_rater.expert <> excluded.expert`,
    [id, all, expertId ?? null],
  );
}
