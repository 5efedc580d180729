import type pg from 'pg';
import { numberBatch, openBatch } from '../access/batch.js';
import type { CalendarHours } from '../kpis/calendar-week.js';
import { recordContacts } from '../contacts/record-contacts.js';
import { insertClosure } from '../kpis/close-location.js';
import { recordPlanTargets, type PlanItem } from '../kpis/record-plan-targets.js';
import { addDays, monthEnd } from '../scoring/calendar.js';
import { ensureSource } from '../signals/ensure-source.js';
import { demoContacts } from './lives.js';
import type { DemoPlan } from './plan.js';
import { workingDays } from './signals.js';

const BY = { kind: 'SYSTEM' } as const;
const AT_ONCE = 1000;

/** The demo's contacts with their events, when an office was closed, and what each team and two of its people were to handle, month by month. */
export async function insertContacts(
  client: pg.PoolClient,
  plan: DemoPlan,
  office: CalendarHours,
  seed: number,
  timeZone: string,
): Promise<void> {
  const source = await ensureSource(client, 'demo-desk', { name: 'Demo service desk', demo: true });
  const batch = await openBatch(client, 'DEMO', BY, { note: plan.last });
  const contacts = demoContacts(seed, plan, office);
  for (let from = 0; from < contacts.length; from += AT_ONCE) {
    const items = contacts.slice(from, from + AT_ONCE).map((item, index) => ({ index, item }));
    await recordContacts(client, source.id, items, batch, timeZone);
  }
  const { location, ...closure } = plan.closure;
  const { rows } = await client.query<{ id: string }>('select id from location where code = $1', [location]);
  await insertClosure(client, { ...closure, locationId: rows[0]!.id }, batch, BY);
  const plans = demoPlans(plan).map((item, index) => ({ index, item }));
  await recordPlanTargets(client, plans, batch);
  await numberBatch(client, batch);
}

const MONTHS = 4;

/** A little more than everybody usually handles in a month of their working days. */
export function demoPlans(plan: DemoPlan): PlanItem[] {
  const months = Array.from({ length: MONTHS }, (_, n) => addDays(`${plan.last.slice(0, 7)}-01`, -28 * n).slice(0, 7));
  return months.flatMap((month) => {
    const [from, to] = [`${month}-01`, monthEnd(`${month}-01`)];
    const item = (planned: number, whom: Partial<PlanItem>): PlanItem[] =>
      planned < 1
        ? []
        : [{ employeeCode: null, teamCode: null, taskCode: null, from, to, planned: Math.round(planned), ...whom }];
    // As if the month were through, so that the plan of the last one is for all of it.
    const whole = { ...plan, first: from, last: to };
    const usual = (code: string): number => {
      const person = plan.people.find((each) => each.code === code)!;
      return person.careers.reduce(
        (sum, career) =>
          sum + workingDays(whole, { ...person, leave: null }, career).length * person.contactsPerDay * career.share,
        0,
      );
    };
    return plan.teams.flatMap((team) => {
      const people = plan.people.filter(({ team: code }) => code === team.code);
      const all = people.reduce((sum, { code }) => sum + usual(code), 0);
      const own = people.slice(0, 2).flatMap(({ code }) => item(1.05 * usual(code), { employeeCode: code }));
      return [...item(1.02 * all, { teamCode: team.code }), ...own];
    });
  });
}
