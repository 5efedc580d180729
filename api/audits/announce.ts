import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { accountOf, type Actor } from '../access/viewer.js';
import { badInput } from '../refusals.js';
import { sender, type Sender } from '../sql.js';
import { holdProgramme, refuseOvertaken } from './hold-programme.js';

/**
 * Declares since when the staff knows what is looked at. It is evidence, since it decides which visits count: a batch of its own, and a
 * later announcement supersedes an earlier one. The same day again changes nothing.
 */
export async function announceProgramme(
  em: EntityManager,
  { id, version }: { id: string; version: number },
  announcedOn: string,
  today: string,
  by: Actor,
): Promise<void> {
  if (announcedOn > today) throw badInput('announcedOn', `no later than today, ${today}`, announcedOn);
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const held = await holdProgramme(to, id);
    if (await isAnnounced(to, id, announcedOn)) return;
    // It publishes the goals as they stand: nobody is to announce words that he hasn't seen.
    refuseOvertaken(held, version);
    const batch = await openBatch(to, 'ANNOUNCEMENT', by);
    await announce(to, id, announcedOn, batch, by);
    await numberBatch(to, batch);
  });
}

/** The announcement itself, as part of a batch. Answers whether it changed anything. */
export async function announce(
  to: Sender,
  programme: string,
  announcedOn: string,
  batch: string,
  by: Actor,
): Promise<boolean> {
  if (await isAnnounced(to, programme, announcedOn)) return false;
  await to.query(
    'update programme_announcement set superseded_by = $2 where programme_id = $1 and superseded_by is null',
    [programme, batch],
  );
  await to.query(
    `insert into programme_announcement (programme_id, announced_on, goals, use_of_results, account_id, batch_id)
     select id, $2::date, goals, use_of_results, $3::uuid, $4::bigint from programme where id = $1`,
    [programme, announcedOn, accountOf(by), batch],
  );
  await to.query('update programme set version = version + 1 where id = $1', [programme]);
  return true;
}

async function isAnnounced(to: Sender, programme: string, on: string): Promise<boolean> {
  const { rows } = await to.query(
    `select 1 from programme_announcement a join programme p on p.id = a.programme_id
     where a.programme_id = $1 and a.superseded_by is null and a.announced_on = $2 and (a.goals, a.use_of_results) = (p.goals, p.use_of_results)`,
    [programme, on],
  );
  return rows.length > 0;
}
