import type { Api } from '../api.js';

/** A closed round in which every account there is was asked and nobody answered; answers its id. */
export async function closedRound({ db }: Api): Promise<string> {
  const { rows } = await db.pool.query<{ id: string }>(
    `with round as (insert into calibration_round (name, status, opened_at, ended_at) values ('Closed', 'CLOSED', now(), now()) returning id)
     , asked as (insert into calibration_rater (round_id, account_id) select round.id, account.id from round, account)
     select id from round`,
  );
  return rows[0]!.id;
}
