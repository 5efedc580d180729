import type { Database } from '../database.js';
import { publicHolidays } from '../kpis/public-holidays.js';
import { publishCalendar } from '../kpis/publish-calendar.js';
import { createPolicy, publishPolicy } from '../kpis/save-policy.js';
import type { CalendarHours } from '../kpis/calendar-week.js';
import { createCalendar } from '../kpis/save-calendar.js';
import type { PolicyTerms } from '../kpis/policy-terms.js';
import type { Day } from '../scoring/rules.js';

const BY = { kind: 'SYSTEM' } as const;
const HOUR = 3600;

/** What a contact of the demo waits for while it is paused; the other pauses count on. */
export const WAITING = 'Waiting for the client';

/** When the demo's offices are open: five days a week with an hour at noon, without Poland's public holidays. */
export async function officeHours(first: Day): Promise<CalendarHours> {
  const year = Number(first.slice(0, 4));
  return {
    timeZone: 'Europe/Warsaw',
    shifts: [1, 2, 3, 4, 5].flatMap((weekday) => [
      { weekday, from: 9 * 60, to: 13 * 60 },
      { weekday, from: 14 * 60, to: 18 * 60 },
    ]),
    holidays: await publicHolidays('PL', null, { year, years: 3 }, 'en'),
  };
}

const ALWAYS: CalendarHours = {
  timeZone: 'Europe/Warsaw',
  shifts: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: 0, to: 1440 })),
  holidays: [],
};

/** The demo's calendars and policies, published as of its first day: one for everything, and two that go before it. */
export async function insertPromises(db: Database, office: CalendarHours, first: Day, today: Day): Promise<void> {
  const em = db.orm.em.fork();
  const calendar = async (code: string, name: string, hours: CalendarHours): Promise<string> => {
    const id = await createCalendar(em, { code, name, hours });
    await publishCalendar(em, id, 1, first, today, BY);
    return id;
  };
  const policy = async (code: string, name: string, terms: PolicyTerms): Promise<void> =>
    publishPolicy(em, await createPolicy(em, { code, name, terms }), 1, first, today, BY);
  const officeId = await calendar('DEMO-OFFICE', 'Office hours with Polish holidays', office);
  const alwaysId = await calendar('DEMO-ALWAYS', 'Round the clock', ALWAYS);
  const { rows } = await db.pool.query<{ code: string; id: string }>('select code, id from task where demo');
  const taskIds = (code: string): string[] => rows.filter((row) => row.code === code).map(({ id }) => id);
  const everything = { clientCodes: [], locationIds: [], taskIds: [], channels: [], priorities: [] };
  await policy('DEMO-STANDARD', 'Every client', {
    calendarId: officeId,
    pauseReasons: [WAITING],
    targets: [
      { clock: 'FIRST_RESPONSE', priority: null, seconds: HOUR },
      { clock: 'FIRST_RESPONSE', priority: 'high', seconds: HOUR / 2 },
      { clock: 'NEXT_RESPONSE', priority: null, seconds: 4 * HOUR },
      { clock: 'RESOLUTION', priority: null, seconds: 16 * HOUR },
      { clock: 'RESOLUTION', priority: 'high', seconds: 8 * HOUR },
    ],
    covers: everything,
  });
  const business = taskIds('DEMO-BUSINESS');
  if (business.length > 0)
    await policy('DEMO-BUSINESS', 'Business clients', {
      calendarId: officeId,
      pauseReasons: [WAITING],
      targets: [
        { clock: 'FIRST_RESPONSE', priority: null, seconds: HOUR / 2 },
        { clock: 'RESOLUTION', priority: null, seconds: 8 * HOUR },
      ],
      covers: { ...everything, taskIds: business },
    });
  const app = taskIds('DEMO-APP');
  if (app.length > 0)
    await policy('DEMO-CHAT', 'App chat, round the clock', {
      calendarId: alwaysId,
      pauseReasons: [WAITING],
      targets: [
        { clock: 'FIRST_RESPONSE', priority: null, seconds: HOUR },
        { clock: 'RESOLUTION', priority: null, seconds: 48 * HOUR },
      ],
      covers: { ...everything, taskIds: app, channels: ['chat'] },
    });
  await db.pool.query(
    `update business_calendar set demo = true where code like 'DEMO-%'; update sla_policy set demo = true where code like 'DEMO-%'`,
  );
}
