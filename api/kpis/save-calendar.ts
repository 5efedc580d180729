import type { EntityManager } from '@mikro-orm/postgresql';
import { plainText } from '../plain-text.js';
import { badInput, conflict } from '../refusals.js';
import { sender } from '../sql.js';
import type { CalendarHours } from './calendar-week.js';
import { hold, putDraft } from './versioned.js';

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
    if (count >= MOST_CALENDARS) throw conflict(`At most ${MOST_CALENDARS} calendars are kept; discard one first.`);
    await putDraft(to, 'calendar', id, checked);
    return id;
  });
}

/** Saves name and hours, the hours as the draft. Flawed hours are kept, so that nobody loses what was typed. */
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
    await hold(to, 'calendar', id, lock);
    await to.query('update business_calendar set name = $2 where id = $1', [id, plain]);
    await putDraft(to, 'calendar', id, checked);
  });
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
