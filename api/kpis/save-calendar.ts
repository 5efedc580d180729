import type { EntityManager } from '@mikro-orm/postgresql';
import { isId } from '../is-id.js';
import { plainText } from '../plain-text.js';
import { badInput, conflict, notFound, Refusal } from '../refusals.js';
import { sender, type Sender } from '../sql.js';
import type { CalendarHours } from './calendar-week.js';

const MOST_CALENDARS = 500;
const MOST_SHIFTS = 100;
const MOST_HOLIDAYS = 240;

/** Makes a calendar with its first draft. Answers its id. CONFLICT when the code is taken. */
export async function createCalendar(
  em: EntityManager,
  { code, name, hours }: { code: string; name: string; hours: CalendarHours },
): Promise<string> {
  const checked = withinBounds(hours);
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const { rows } = await to.query<{ id: string; count: number }>(
      `insert into business_calendar (code, name) values ($1, $2)
       returning id, (select count(*)::int from business_calendar) as count`,
      [plainText('code', code, 100), plainText('name', name, 200)],
    );
    const { id, count } = rows[0]!;
    if (count >= MOST_CALENDARS) throw conflict(`At most ${MOST_CALENDARS} calendars are kept; delete one first.`);
    await putDraft(to, id, checked);
    return id;
  });
}

/**
 * Saves the hours as the calendar's draft: there is one at most, and it begins as what was sent. Flawed hours are kept, so that nobody
 * loses what was typed. Of several who saved from the same lock the first one wins.
 */
export async function saveCalendar(
  em: EntityManager,
  id: string,
  lock: number,
  { name, hours }: { name: string; hours: CalendarHours },
): Promise<void> {
  const checked = withinBounds(hours);
  const plain = plainText('name', name, 200);
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await holdCalendar(to, id, lock);
    await to.query('update business_calendar set name = $2 where id = $1', [id, plain]);
    await putDraft(to, id, checked);
  });
}

/** Throws the draft away; what is published stays. A calendar that was never published goes with it. */
export async function discardCalendarDraft(em: EntityManager, id: string, lock: number): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await holdCalendar(to, id, lock);
    const { rows } = await to.query(
      `delete from calendar_version where calendar_id = $1 and status = 'DRAFT' returning id`,
      [id],
    );
    if (rows.length === 0) throw conflict('There is no draft to discard.', lock + 1);
    await to.query(
      'delete from business_calendar c where id = $1 and not exists (select 1 from calendar_version v where v.calendar_id = c.id)',
      [id],
    );
  });
}

/** Takes the calendar for this transaction, and the next lock with it. */
export async function holdCalendar(to: Sender, id: string, lock: number): Promise<void> {
  const { rows } = isId(id)
    ? await to.query<{ lock: number }>('select lock from business_calendar where id = $1 for update', [id])
    : { rows: [] };
  const found = rows[0];
  if (!found) throw notFound('calendar');
  if (found.lock !== lock)
    throw new Refusal('CONFLICT', 'Somebody changed this calendar since you read it.', { currentVersion: found.lock });
  await to.query('update business_calendar set lock = lock + 1 where id = $1', [id]);
}

async function putDraft(to: Sender, id: string, hours: CalendarHours): Promise<void> {
  await to.query(
    `insert into calendar_version (calendar_id, number, hours)
     values ($1, (select coalesce(max(number), 0) + 1 from calendar_version where calendar_id = $1), $2)
     on conflict (calendar_id) where status = 'DRAFT' do update set hours = excluded.hours`,
    [id, JSON.stringify(hours)],
  );
}

/** What no draft may hold, however unfinished; copied field by field, so that nothing else comes along. */
function withinBounds({ timeZone, shifts, holidays }: CalendarHours): CalendarHours {
  if (shifts.length > MOST_SHIFTS) throw badInput('shifts', `at most ${MOST_SHIFTS} shifts`, shifts.length);
  if (holidays.length > MOST_HOLIDAYS) throw badInput('holidays', `at most ${MOST_HOLIDAYS} days`, holidays.length);
  return {
    timeZone: plainText('timeZone', timeZone, 100, 0),
    shifts: shifts.map(({ weekday, from, to }) => ({ weekday, from, to })),
    holidays: holidays
      .map(({ day, yearly, name, open }) => ({
        day,
        yearly,
        name: plainText('name', name, 200, 0),
        open: open.slice(0, 20).map(({ from, to }) => ({ from, to })),
      }))
      .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  };
}
