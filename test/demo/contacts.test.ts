import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contactFlaw } from '../../api/contacts/contact-item.js';
import { fillContacts, fillDemo } from '../../api/demo/fill.js';
import { demoPlans } from '../../api/demo/insert-contacts.js';
import { demoContacts } from '../../api/demo/lives.js';
import { officeHours } from '../../api/demo/promises.js';
import { smallPlan } from '../../api/demo/small.js';
import { yearPlan } from '../../api/demo/year.js';
import { planFlaw } from '../../api/kpis/record-plan-targets.js';
import { makeLog } from '../../api/log.js';
import { shipRules } from '../../api/rules/ship.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';

const LAST_DAY = '2026-11-22';
const SEED = 20_260_101;

describe('contacts of a generated year', () => {
  it('are the same for the same seed and last day, have no flaw, and some still run', async () => {
    const plan = yearPlan(SEED, LAST_DAY);
    const office = await officeHours(plan.first);
    const contacts = demoContacts(SEED, plan, office);
    expect(demoContacts(SEED, plan, office)).toEqual(contacts);
    expect(demoContacts(7, plan, office)).not.toEqual(contacts);
    expect(contacts.length).toBeGreaterThan(1500);
    expect(contacts.length).toBeLessThan(4000);
    const end = Date.parse('2026-11-22T23:59:59Z');
    expect(contacts.map((item) => contactFlaw(item, end)).filter((flaw) => flaw !== null)).toEqual([]);
    expect(new Set(contacts.map(({ externalId }) => externalId)).size).toBe(contacts.length);
    const running = contacts.filter(({ events }) => !events.some(({ kind }) => kind === 'RESOLVED'));
    expect(running.length).toBeGreaterThan(15);
    expect(new Set(contacts.flatMap(({ events }) => events.map(({ kind }) => kind))).size).toBe(9);
  });

  it('stand beside plans that fit no other plan of theirs', () => {
    const plans = demoPlans(yearPlan(SEED, LAST_DAY));
    expect(plans.map(planFlaw).filter((flaw) => flaw !== null)).toEqual([]);
    const keys = plans.map(({ employeeCode, teamCode, from }) => `${employeeCode} ${teamCode} ${from}`);
    expect(new Set(keys).size).toBe(plans.length);
  });
});

describe('contacts of the demo', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
    await ensureKinds(api.db.pool);
    await shipRules(api.db.orm.em.fork());
    await fillDemo(api.db, LAST_DAY, makeLog('fatal'), { size: 'small' });
    await fillContacts(api.db, smallPlan(LAST_DAY));
  });
  afterAll(() => api.close());
  const as = async (who: string) => {
    const signIn = await api.post(
      `mutation { signIn(email: "${who}@demo.example", password: "karta-demo-${who}") { token } }`,
    );
    return (signIn.data as { signIn: { token: string } }).signIn.token;
  };
  const count = async (sql: string) =>
    (await api.db.pool.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]!.n;

  it('are all taken, and attainment and what is due next are alive', async () => {
    const wanted = demoContacts(SEED, smallPlan(LAST_DAY), await officeHours(smallPlan(LAST_DAY).first));
    expect(await count('contact')).toBe(wanted.length);
    const { data } = await api.post(
      `{ slaAttainment(from: "2026-08-01", to: "2026-11-22") { clock hits misses share }
         slaNearBreach(first: 5) { contact { externalId } sla { policyName calendarName clocks { dueAt verdict } } }
         planTargets(first: 5) { totalCount nodes { due handled fulfilment } } }`,
      {},
      await as('hr'),
    );
    expect(data!['slaAttainment'].map(({ clock }: { clock: string }) => clock)).toEqual([
      'FIRST_RESPONSE',
      'NEXT_RESPONSE',
      'RESOLUTION',
    ]);
    for (const { share } of data!['slaAttainment']) {
      expect(share).toBeGreaterThan(0.6);
      expect(share).toBeLessThan(0.99);
    }
    expect(data!['slaNearBreach'].length).toBeGreaterThan(0);
    expect(data!['planTargets'].totalCount).toBeGreaterThan(3);
    expect(data!['planTargets'].nodes.some(({ handled }: { handled: number }) => handled > 0)).toBe(true);
  });

  it('waited where an office was closed, and say so', async () => {
    const { data } = await api.post(
      `{ slaContacts(from: "2026-10-29", to: "2026-11-04", clock: RESOLUTION, first: 100) { nodes { sla { clocks { closures { reason } } } } } }`,
      {},
      await as('hr'),
    );
    const felt = data!['slaContacts'].nodes.flatMap(
      ({ sla }: { sla: { clocks: { closures: { reason: string }[] }[] } }) =>
        sla.clocks.flatMap(({ closures }) => closures),
    );
    expect(felt.length).toBeGreaterThan(2);
    expect(felt[0].reason).toContain('Burst water pipe');
  });

  it('go with the demo, and what was published with them', async () => {
    const token = await as('admin');
    await api.post(
      'mutation { createAccount(email: "me@example.org", name: "Me", role: ADMINISTRATOR) { password } }',
      {},
      token,
    );
    expect((await api.post('mutation { removeDemo }', {}, token)).errors).toBeUndefined();
    for (const table of [
      'contact',
      'contact_event',
      'contact_version',
      'plan_target',
      'sla_policy',
      'business_calendar',
      'location_closure',
      'task',
      'location',
      'client',
    ])
      expect([table, await count(table)]).toEqual([table, 0]);
  });
});
