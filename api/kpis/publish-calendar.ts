import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { accountOf, type Actor } from '../access/viewer.js';
import { badInput, conflict, Refusal } from '../refusals.js';
import { overlap } from '../scoring/business-time.js';
import { sender } from '../sql.js';
import { calendarFlaws } from './calendar-flaws.js';
import type { CalendarHours } from './calendar-week.js';
import { expandCalendar } from './expand-calendar.js';
import { holdCalendar } from './save-calendar.js';
import { zoneClock } from './zone-clock.js';

/** How far ahead open time is worked out, and how far back a first version may begin. */
const YEARS_AHEAD = 10;
const YEARS_BACK = 10;

/**
 * Publishes the draft from a day on. The first version may begin in the past, since nothing was judged without it; a later one today at
 * the earliest, so that an edit never rewrites history. It is an input of verdicts, so it belongs to a batch.
 */
export async function publishCalendar(
  em: EntityManager,
  id: string,
  lock: number,
  from: string,
  today: string,
  by: Actor,
): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await holdCalendar(to, id, lock);
    const { rows } = await to.query<{ id: string; hours: CalendarHours; latest: string | null }>(
      `select id, hours, (select max(effective_from) from calendar_version p where p.calendar_id = $1 and status = 'PUBLISHED') as latest
       from calendar_version where calendar_id = $1 and status = 'DRAFT'`,
      [id],
    );
    const draft = rows[0];
    if (!draft) throw conflict('There is no draft to publish.', lock + 1);
    const earliest = draft.latest === null ? yearsFrom(today, -YEARS_BACK) : today;
    if (from < earliest) throw badInput('effectiveFrom', `no earlier than ${earliest}`, from);
    if (draft.latest !== null && from <= draft.latest)
      throw badInput('effectiveFrom', `after ${draft.latest}, on which the version before begins`, from);
    if (from > yearsFrom(today, 1)) throw badInput('effectiveFrom', 'within a year from today', from);
    const flaws = calendarFlaws(draft.hours);
    if (flaws.length > 0)
      throw new Refusal('BAD_USER_INPUT', `Hours are published only without flaws, but these have ${flaws.length}.`, {
        field: flaws[0]!.path,
        expected: flaws[0]!.expected,
        came: flaws[0]!.came,
        flaws,
      });
    const until = yearsFrom(today, YEARS_AHEAD);
    const begin = zoneClock(draft.hours.timeZone).first(Date.parse(`${from}T00:00:00Z`) / 86_400_000, 0);
    const spans = overlap(expandCalendar(draft.hours, dayBefore(from), until), [{ from: begin, to: Infinity }]).flatMap(
      (each) => [each.from, each.to],
    );
    if (spans.length === 0) throw badInput('holidays', 'some open time left between them', 'none');
    const batch = await openBatch(to, 'CALENDAR', by);
    await to.query(
      `update calendar_version set status = 'PUBLISHED', effective_from = $2, spans = $3::bigint[], known_until = $4, published_at = now(),
         published_by = $5, batch_id = $6 where id = $1`,
      [draft.id, from, spans, until, accountOf(by), batch],
    );
    await numberBatch(to, batch);
  });
}

function yearsFrom(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}

/** A night shift that began the evening before belongs to the first day's open time. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
