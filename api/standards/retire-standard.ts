import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import type { Viewer } from '../access/viewer.js';
import { badInput, conflict } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { sender, type Sender } from '../sql.js';
import { holdStandard } from './save-draft.js';

/** Takes a standard out of force from a day on. Its versions, acknowledgements and visits stay. */
export async function retireStandard(
  em: EntityManager,
  standardId: string,
  from: Day | null,
  today: Day,
  by: Viewer,
): Promise<void> {
  const day = from ?? today;
  if (day < today) throw badInput('from', `no earlier than today, ${today}`, day);
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const latest = await latestPublished(to, standardId);
    if (latest.status === 'RETIRED') throw conflict('The standard is retired already.');
    if (day < latest.start)
      throw badInput('from', `no earlier than the first day of the latest version, ${latest.start}`, day);
    const batch = await openBatch(to, 'STANDARD', by);
    await to.query(
      `update standard_version set status = 'RETIRED', retired_from = $2, retired_in = $3, lock = lock + 1 where id = $1`,
      [latest.id, day, batch],
    );
    await numberBatch(to, batch);
  });
}

async function latestPublished(to: Sender, standardId: string): Promise<{ id: string; status: string; start: Day }> {
  await holdStandard(to, standardId);
  const { rows } = await to.query<{ id: string; status: string; start: Day }>(
    `select id, status, effective_from as start from standard_version where standard_id = $1 and status <> 'DRAFT'
     order by effective_from desc limit 1`,
    [standardId],
  );
  if (!rows[0]) throw conflict('Nothing of this standard is published yet.');
  return rows[0];
}
