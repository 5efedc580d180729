import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { sender, type Sender } from '../sql.js';
import { CalibrationStatus } from './calibration.js';
import { holdRound } from './hold-round.js';
import { refuseAlone, refuseOver } from './invite.js';

/** Asks everybody who is invited. What is asked never changes from now on. */
export async function openRound(em: EntityManager, id: string, version: number, today: Day): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await holdRound(to, id, version, [CalibrationStatus.DRAFT]);
    await refuseUnready(to, id, today);
    await to.query(
      `update calibration_round set status = 'OPEN', opened_at = now(), version = version + 1 where id = $1`,
      [id],
    );
  });
}

/** Nobody answers any more; the answers that were handed in count, and the results are there. */
export async function closeRound(em: EntityManager, id: string, version: number): Promise<void> {
  await endRound(em, id, version, CalibrationStatus.CLOSED, [CalibrationStatus.OPEN]);
}

/** Calls a round off. What was answered stays hidden. */
export async function cancelRound(em: EntityManager, id: string, version: number): Promise<void> {
  await endRound(em, id, version, CalibrationStatus.CANCELLED, [CalibrationStatus.DRAFT, CalibrationStatus.OPEN]);
}

async function endRound(
  em: EntityManager,
  id: string,
  version: number,
  status: CalibrationStatus,
  from: CalibrationStatus[],
): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await holdRound(to, id, version, from);
    await to.query('update calibration_round set status = $2, ended_at = now(), version = version + 1 where id = $1', [
      id,
      status,
    ]);
  });
}

/** Names the first thing that is missing. */
async function refuseUnready(to: Sender, id: string, today: Day): Promise<void> {
  const { rows } = await to.query<{ cases: number; items: number; empty: string | null; due: Day | null }>(
    `select (select count(*)::int from calibration_case c where c.round_id = r.id) as cases,
       (select count(*)::int from calibration_item i where i.round_id = r.id) as items, r.due_on as due,
       (select c.title from calibration_case c where c.round_id = r.id and c.description is null and c.link is null order by c.position limit 1) as empty
     from calibration_round r where r.id = $1`,
    [id],
  );
  const { cases, items, empty, due } = rows[0]!;
  if (cases === 0) throw badInput('cases', 'at least one visit', 'none');
  if (empty !== null) throw badInput('cases', 'visits with a description or a link', empty);
  if (items === 0) throw badInput('itemIds', 'at least one item', 'none');
  refuseOver(due, today);
  await refuseAlone(to, id);
}
