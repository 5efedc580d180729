import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.js';
import { badInput, conflict, forbidden, notFound } from '../refusals.js';
import { rows, sender } from '../sql.js';
import type { Goal } from './goal.js';
import { readGoals } from './read-goals.js';

type Person = Extract<Viewer, { kind: 'ACCOUNT' }>;

/** Agrees to a goal or declines it with a reason; never the own one. @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT. */
export function decideGoal(
  em: EntityManager,
  { id, agree, reason, version }: { id: string; agree: boolean; reason: string; version: number },
  now: Date,
  by: Person,
): Promise<Goal> {
  const why = reason.normalize('NFC').trim();
  if ((!agree && [...why].length < 3) || [...why].length > 1000)
    throw badInput('reason', agree ? 'at most 1000 characters' : 'a reason of 3 to 1000 characters', reason);
  return settle(em, id, version, by, (goal, tx) => {
    if (goal.employeeId === by.employeeId) throw forbidden('decisions about yourself');
    return rows(
      tx,
      `update goal set status = $2, decided_by = $3, decided_at = $4, reason = nullif($5, ''), version = version + 1 where id = $1`,
      [id, agree ? 'AGREED' : 'DECLINED', by.accountId, now, why],
    );
  });
}

/** Takes an own goal back while nobody has decided on it. */
export function withdrawGoal(
  em: EntityManager,
  { id, version }: { id: string; version: number },
  by: Person,
): Promise<Goal> {
  return settle(em, id, version, by, (goal, tx) => {
    if (goal.employeeId !== by.employeeId) throw forbidden('goals of somebody else');
    return rows(tx, "update goal set status = 'WITHDRAWN', version = version + 1 where id = $1", [id]);
  });
}

async function settle(
  em: EntityManager,
  id: string,
  version: number,
  by: Person,
  act: (goal: Goal, tx: EntityManager) => Promise<unknown>,
): Promise<Goal> {
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const [seen] = await readGoals(to, by, { id });
    if (!seen) throw notFound('goal');
    const [now] = await rows<{ version: number; status: string }>(
      tx,
      'select version, status from goal where id = $1 for update',
      [id],
    );
    if (now!.status !== 'PROPOSED') throw conflict(`The goal is ${now!.status.toLowerCase()} already.`, now!.version);
    if (now!.version !== version) throw conflict('The goal was changed meanwhile. Load it again.', now!.version);
    await act(seen, tx);
    return (await readGoals(to, by, { id }))[0]!;
  });
}
