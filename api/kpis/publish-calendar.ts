import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { accountOf, type Actor } from '../access/viewer.js';
import { badInput, Refusal } from '../refusals.js';
import { overlap } from '../scoring/business-time.js';
import { sender } from '../sql.js';
import { calendarFlaws } from './calendar-flaws.js';
import type { CalendarHours } from './calendar-week.js';
import { expandCalendar } from './expand-calendar.js';
import { draftToPublish, hold, yearsFrom } from './versioned.js';
import { zoneClock } from './zone-clock.js';

/** How far ahead open time is worked out. */
const YEARS_AHEAD = 10;
const DAY_MS = 86_400_000;

/** Publishes the draft from a day on, with the open time it means. It is an input of verdicts, so it belongs to a batch. */
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
    await hold(to, 'calendar', id, lock);
    const draft = await draftToPublish<CalendarHours>(to, 'calendar', id, from, today);
    const flaws = calendarFlaws(draft.body);
    if (flaws.length > 0)
      throw new Refusal('BAD_USER_INPUT', `Hours are published only without flaws, but these have ${flaws.length}.`, {
        field: flaws[0]!.path,
        expected: flaws[0]!.expected,
        came: flaws[0]!.came,
        flaws,
      });
    const until = yearsFrom(today, YEARS_AHEAD);
    const begin = zoneClock(draft.body.timeZone).first(Date.parse(`${from}T00:00:00Z`) / DAY_MS, 0);
    const spans = spansOf(draft.body, from, until, begin);
    if (spans.length === 0) throw badInput('holidays', 'some open time left between them', 'none');
    const batch = await openBatch(to, 'CALENDAR', by);
    await to.query(
      `update calendar_version set status = 'PUBLISHED', effective_from = $2, spans = $3::bigint[], known_until = $4, published_at = now(),
         published_by = $5, batch_id = $6, starts_at = $7 where id = $1`,
      [draft.id, from, spans, until, accountOf(by), batch, begin],
    );
    await numberBatch(to, batch);
  });
}

/** From the first day's midnight on; the night shift that began the evening before belongs to it from then. */
function spansOf(hours: CalendarHours, from: string, until: string, begin: number): number[] {
  const before = new Date(Date.parse(`${from}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
  return overlap(expandCalendar(hours, before, until), [{ from: begin, to: Infinity }]).flatMap((each) => [
    each.from,
    each.to,
  ]);
}
