import { notFound } from '../refusals.js';
import type { Sender } from '../sql.js';
import { calendarFlaws } from './calendar-flaws.js';
import type { CalendarHours } from './calendar-week.js';
import type { BusinessCalendar } from './calendar.js';

interface VersionRow {
  id: string;
  number: number;
  status: string;
  effectiveFrom: string | null;
  knownUntil: string | null;
  hours: CalendarHours;
}

/** All calendars by name, or the one with an id, each with all its versions, in one statement. */
export async function readCalendars(to: Sender, id: string | null = null): Promise<BusinessCalendar[]> {
  const { rows } = await to.query<Omit<BusinessCalendar, 'versions'> & { versions: VersionRow[] }>(
    `select c.id, c.code, c.name, c.demo, c.lock,
       coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'number', v.number, 'status', v.status, 'effectiveFrom', v.effective_from,
         'knownUntil', v.known_until, 'hours', v.body) order by v.number desc) filter (where v.id is not null), '[]') as versions
     from business_calendar c left join calendar_version v on v.owner_id = c.id
     where $1::text is null or c.id::text = $1
     group by c.id order by lower(c.name), c.id`,
    [id],
  );
  return rows.map((calendar) => ({
    ...calendar,
    versions: calendar.versions.map((version) => ({
      ...version,
      flaws: version.status === 'DRAFT' ? calendarFlaws(version.hours) : [],
    })),
  }));
}

export async function readCalendar(to: Sender, id: string): Promise<BusinessCalendar> {
  const [calendar] = await readCalendars(to, id);
  if (!calendar) throw notFound('calendar');
  return calendar;
}
