import { numberBatch, openBatch } from '../../api/access/batch.js';
import type { Database } from '../../api/database.js';
import { recordContacts } from '../../api/contacts/record-contacts.js';
import { publishCalendar } from '../../api/kpis/publish-calendar.js';
import { createCalendar } from '../../api/kpis/save-calendar.js';
import { createPolicy, publishPolicy } from '../../api/kpis/save-policy.js';
import { inTransaction } from '../../api/maps/generate.js';
import { ensureSource } from '../../api/signals/ensure-source.js';
import type { Api } from '../api.js';
import { from, wizard } from '../imports/wizard.js';
import type { SmallOrganisation } from '../people.js';
import { FILLING } from './filling.js';

const BY = { kind: 'SYSTEM' } as const;
const DAY = '2026-09-30';

/**
 * `n` of everything that an organisation of the tests lacks: places, standards, programmes, visits and what was said about them, contacts on
 * calendars under policies, plans, talk, rounds, uploads, jobs, keys and views, so that a list of `n` rows is really read.
 */
export async function fillWorld(api: Api, people: SmallOrganisation, hr: string): Promise<void> {
  const n = people.employees.length;
  await inTransaction(api.db.pool, async (client) => {
    const batch = await openBatch(client, 'DEMO', BY);
    for (const [what, statement] of Object.entries(FILLING)) {
      // One statement at a time, so that what fails tells its name; each finds the size and the batch.
      await client.query(`set local filling.n = ${n}; set local filling.batch = ${batch}`);
      await client.query(statement).catch((error: Error) => {
        throw new Error(`Filling the world with ${what}: ${error.message}`);
      });
    }
    await numberBatch(client, batch);
    for (const each of await unnumbered(client)) await numberBatch(client, each);
  });
  await promises(api.db, n);
  await contactsOf(api.db, n);
  await files(api, n, hr);
  // As autovacuum does in a while: without statistics PostgreSQL plans for tables that are empty.
  await api.db.pool.query('analyze');
}

// Private: what has verbs of its own.

/** A mapped file on its way in with copies of it, and as many mappings that were saved for other sources. */
async function files(api: Api, n: number, hr: string): Promise<void> {
  const { sent, map } = wizard(api, hr);
  const last = (await sent('Code,Name\nE-1,Somebody\nE-2,\n', 'people.csv')).id;
  const fields = [from('employeeCode', 'Code'), from('employeeName', 'Name')];
  await map(last, {
    mapping: { target: 'EMPLOYEES', fields, people: { by: 'CODE', unknown: 'CREATE' } },
    source: 'hr',
  });
  await api.db.pool.query(
    `insert into import_mapping (name, source, target, reading, mapping) select 'Mapping ' || i, 's' || i, 'EMPLOYEES', u.reading, u.mapping
     from generate_series(1, $2::int) i, upload u where u.id = $1`,
    [last, n],
  );
  await api.db.pool.query(
    `insert into upload select (jsonb_populate_record(null::upload, to_jsonb(u) || jsonb_build_object('id', uuidv7(), 'file_name', 'people-' || i || '.csv'))).*
     from generate_series(2, $2::int) i, upload u where u.id = $1`,
    [last, n],
  );
}

async function unnumbered(client: { query: (sql: string) => Promise<{ rows: { id: string }[] }> }): Promise<string[]> {
  return (await client.query('select id from batch where number is null order by id')).rows.map(({ id }) => id);
}

/** A calendar and a policy through their verbs, and copies of them: each policy on a calendar of its own, for a desk of its own. */
async function promises(db: Database, n: number): Promise<void> {
  const em = db.orm.em.fork();
  const hours = {
    timeZone: 'UTC',
    shifts: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1020 })),
    holidays: [],
  };
  const calendarId = await createCalendar(em, { code: 'CAL-1', name: 'Calendar 1', hours });
  await publishCalendar(em, calendarId, 1, '2026-06-01', DAY, BY);
  const terms = {
    calendarId,
    pauseReasons: ['Waiting'],
    targets: [
      { clock: 'FIRST_RESPONSE' as const, priority: null, seconds: 1800 },
      { clock: 'RESOLUTION' as const, priority: null, seconds: 7200 },
    ],
    covers: { clientCodes: [], locationIds: [], taskIds: [], channels: ['desk-1'], priorities: [] },
  };
  const policy = await createPolicy(em, { code: 'SLA-1', name: 'Policy 1', terms });
  await publishPolicy(em, policy, 1, '2026-06-01', DAY, BY);
  await db.pool.query(
    `with made as (insert into business_calendar (code, name) select 'CAL-' || i, 'Calendar ' || i from generate_series(2, $2::int) i returning id)
     insert into calendar_version (owner_id, number, status, effective_from, body, starts_at, spans, known_until, published_at, batch_id)
     select made.id, number, status, effective_from, body, starts_at, spans, known_until, published_at, batch_id from made, calendar_version v where v.owner_id = $1`,
    [calendarId, n],
  );
  await db.pool.query(
    `with made as (insert into sla_policy (code, name) select 'SLA-' || i, 'Policy ' || i from generate_series(2, $2::int) i returning id, replace(code, 'SLA-', '') as i)
     insert into sla_policy_version (owner_id, number, status, effective_from, body, published_at, batch_id)
     select made.id, number, status, effective_from, jsonb_set(jsonb_set(body, '{covers,channels}', jsonb_build_array('desk-' || i)), '{calendarId}', to_jsonb(c.id)),
       published_at, batch_id from made join business_calendar c on c.code = 'CAL-' || i, sla_policy_version v where v.owner_id = $1`,
    [policy, n],
  );
}

/** For each employee one contact that was late, with a pause, and one that still runs. */
async function contactsOf(db: Database, n: number): Promise<void> {
  await inTransaction(db.pool, async (client) => {
    const source = await ensureSource(client, 'desk');
    const batch = await openBatch(client, 'CONTACT', BY);
    const items = Array.from({ length: n }, (_, at) => at + 1).flatMap((i) => {
      const whose = { employeeCode: `E-${i}`, reason: null };
      const about = {
        taskCode: 'T-1',
        clientCode: `client-${i}-0`,
        locationCode: `L-${i}`,
        channel: `desk-${i}`,
        priority: null,
        subject: `About contact ${i}`,
      };
      const late = [
        { at: '2026-09-07T09:00:00Z', kind: 'OPENED' as const, employeeCode: null, reason: null },
        { at: '2026-09-07T09:30:00Z', kind: 'ASSIGNED' as const, ...whose },
        { at: '2026-09-07T11:00:00Z', kind: 'RESPONDED' as const, ...whose },
        { at: '2026-09-07T11:10:00Z', kind: 'PAUSED' as const, employeeCode: null, reason: 'Waiting' },
        { at: '2026-09-07T11:40:00Z', kind: 'RESUMED' as const, employeeCode: null, reason: null },
        { at: '2026-09-07T16:00:00Z', kind: 'RESOLVED' as const, ...whose },
      ];
      return [
        { externalId: `late-${i}`, ...about, events: late },
        { externalId: `running-${i}`, ...about, events: late.slice(0, 3) },
      ];
    });
    const outcomes = await recordContacts(
      client,
      source.id,
      items.map((item, index) => ({ index, item })),
      batch,
      'UTC',
    );
    const refused = outcomes.find(({ status }) => status === 'REFUSED');
    if (refused) throw new Error(`Filling the world with contacts: ${JSON.stringify(refused)}`);
    await numberBatch(client, batch);
  });
}
