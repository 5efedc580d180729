import type { Database } from '../database.js';
import { plainText } from '../plain-text.js';
import { badInput, conflict, notFound, Refusal } from '../refusals.js';
import { rows } from '../sql.js';
import { forgetTimeZone } from './time-zone.js';

/**
 * What verdicts are made from. Days, weeks and months are counted in the organisation's zone, and a zone has no history: with another one
 * a stored map could not be made again. So it may change only while there is nothing to judge.
 */
const EVIDENCE = `exists (select 1 from assignment_period) or exists (select 1 from signal) or exists (select 1 from visit)
  or exists (select 1 from force_majeure_day) or exists (select 1 from career_map)`;

/** Names the organisation, and sets its time zone while there is no evidence yet. @throws BAD_USER_INPUT, CONFLICT. */
export async function updateOrganisation(
  db: Database,
  wanted: { name: string; timeZone: string | null; version: number },
): Promise<void> {
  const name = plainText('name', wanted.name, 200);
  const zone = wanted.timeZone === null ? null : checkedZone(wanted.timeZone);
  await db.orm.em.fork().transactional(async (tx) => {
    // Whoever writes evidence opens a batch; the lock waits for those that are not committed yet and holds up new ones.
    if (zone !== null) await rows(tx, 'lock table batch in share row exclusive mode');
    const [now] = await rows<{ zone: string; version: number; evidence: boolean }>(
      tx,
      `select time_zone as zone, version, ${EVIDENCE} as evidence from organisation for update`,
    );
    if (!now) throw notFound('organisation');
    if (now.version !== wanted.version)
      throw conflict('Somebody changed the organisation meanwhile. Load it again.', now.version);
    if (zone !== null && zone !== now.zone && now.evidence)
      throw new Refusal(
        'CONFLICT',
        'The time zone must stay as it is once there is evidence: maps made in it could not be made again.',
        {
          field: 'timeZone',
          rule: 'EVIDENCE_EXISTS',
          currentVersion: now.version,
        },
      );
    await rows(tx, 'update organisation set name = $1, time_zone = coalesce($2, time_zone), version = version + 1', [
      name,
      zone,
    ]);
  });
  forgetTimeZone(db);
}

/** A zone that both this process and PostgreSQL know: the name as IANA writes it. */
function checkedZone(zone: string): string {
  const known = [...Intl.supportedValuesOf('timeZone'), 'UTC'].find(
    (each) => each.toLowerCase() === zone.trim().toLowerCase(),
  );
  if (known === undefined) throw badInput('timeZone', 'an IANA name such as Europe/Warsaw', zone);
  return known;
}

export async function timeZoneLocked(db: Database): Promise<boolean> {
  const { rows: found } = await db.pool.query<{ evidence: boolean }>(`select ${EVIDENCE} as evidence`);
  return found[0]!.evidence;
}
