import { isId } from '../is-id.js';
import { badInput, conflict, notFound, Refusal } from '../refusals.js';
import type { Sender } from '../sql.js';

/** Things of HR's that are edited as drafts and published as versions that never change, and the tables they stand in. */
export const VERSIONED = {
  calendar: { table: 'business_calendar', versions: 'calendar_version' },
  policy: { table: 'sla_policy', versions: 'sla_policy_version' },
} as const;

export type Versioned = keyof typeof VERSIONED;

/** How far back a first version may begin. */
const YEARS_BACK = 15;

/** Takes the thing for this transaction, and the next lock with it: of several who read the same lock the first one wins. */
export async function hold(to: Sender, what: Versioned, id: string, lock: number): Promise<void> {
  const { table } = VERSIONED[what];
  const { rows } = isId(id)
    ? await to.query<{ lock: number }>(`select lock from ${table} where id = $1 for update`, [id])
    : { rows: [] };
  const found = rows[0];
  if (!found) throw notFound(what);
  if (found.lock !== lock)
    throw new Refusal('CONFLICT', `Somebody changed this ${what} since you read it.`, { currentVersion: found.lock });
  await to.query(`update ${table} set lock = lock + 1 where id = $1`, [id]);
}

/** There is one draft at most, and it begins as what was sent. */
export async function putDraft(to: Sender, what: Versioned, id: string, body: object): Promise<void> {
  const { versions } = VERSIONED[what];
  await to.query(
    `insert into ${versions} (owner_id, number, body)
     values ($1, (select coalesce(max(number), 0) + 1 from ${versions} where owner_id = $1), $2)
     on conflict (owner_id) where status = 'DRAFT' do update set body = excluded.body`,
    [id, JSON.stringify(body)],
  );
}

/**
 * The draft that is to be published from a day on. A first version may begin in the past, and what it fits since then is judged by it; a
 * later one today at the earliest, so that an edit never rewrites history.
 */
export async function draftToPublish<Body>(
  to: Sender,
  what: Versioned,
  id: string,
  from: string,
  today: string,
): Promise<{ id: string; body: Body }> {
  const { versions } = VERSIONED[what];
  const { rows } = await to.query<{ id: string; body: Body; latest: string | null }>(
    `select id, body, (select max(effective_from) from ${versions} p where p.owner_id = $1 and status = 'PUBLISHED') as latest
     from ${versions} where owner_id = $1 and status = 'DRAFT'`,
    [id],
  );
  const draft = rows[0];
  if (!draft) throw conflict('There is no draft to publish.');
  const earliest = draft.latest === null ? yearsFrom(today, -YEARS_BACK) : today;
  if (from < earliest) throw badInput('effectiveFrom', `no earlier than ${earliest}`, from);
  if (draft.latest !== null && from <= draft.latest)
    throw badInput('effectiveFrom', `after ${draft.latest}, on which the version before begins`, from);
  if (from > yearsFrom(today, 1)) throw badInput('effectiveFrom', 'within a year from today', from);
  return draft;
}

export function yearsFrom(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}
