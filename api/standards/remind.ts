import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { ANSWERED, ASKED } from './asked.js';

/**
 * Reminds everybody once of what is asked, and hands what is open for longer than `days` to the manager. Run again on the same day it
 * does nothing. What is acknowledged meanwhile falls out of every list by itself.
 */
export async function remindOfStandards(
  to: Sender,
  days: number,
  today: Day,
): Promise<{ reminded: number; escalated: number }> {
  // The job asks for everybody: no viewer stands behind it.
  const asked = ASKED.replace('$scope(p.employee_id, p.assignment_id)', 'true');
  const { rows: reminded } = await to.query(
    `with ${asked} insert into acknowledgement_reminder (employee_id, version_id, reminded_on)
     select asked.employee_id, asked.version_id, $1::date from asked ${ANSWERED} where a.id is null order by 1, 2
     on conflict do nothing returning 1`,
    [today],
  );
  const { rows: escalated } = await to.query(
    `with ${asked} update acknowledgement_reminder r set escalated_on = $1::date from asked ${ANSWERED}
     where r.employee_id = asked.employee_id and r.version_id = asked.version_id and r.escalated_on is null and a.id is null
       and asked.asked_on + $2::int < $1::date returning 1`,
    [today, days],
  );
  return { reminded: reminded.length, escalated: escalated.length };
}
