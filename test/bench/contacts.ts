/** Business time and what comes of promises: a million clocks, and the attainment of a hundred thousand contacts. */
import type { Database } from '../../api/database.js';
import { attainment } from '../../api/kpis/attainment.js';
import { createCalendar } from '../../api/kpis/save-calendar.js';
import { publishCalendar } from '../../api/kpis/publish-calendar.js';
import { createPolicy, publishPolicy } from '../../api/kpis/save-policy.js';
import { expandCalendar } from '../../api/kpis/expand-calendar.js';
import { elapsed, openTime, united } from '../../api/scoring/business-time.js';
import { onOne } from './ground.js';
import { atMost, inTurn, timed, timesAsLong, type Goal, type Row } from './measure.js';
import { LAST_DAY, TIME_ZONE } from './organisation.js';

const ELAPSED: Goal = {
  number: '21',
  what: 'a million times the business time of a year-long contact with 50 pauses',
  reference: 'a loop that subtracts the start from the stop, and each pause from that, on a clock without a calendar',
  unit: 'ms',
  must: atMost(40),
  aim: atMost(25),
};
const ATTAINMENT: Goal = {
  number: '22',
  what: 'attainment of 100,000 contacts, by team',
  reference: 'one SQL scan of their events, counted by kind',
  unit: 'ms',
  must: atMost(60),
  aim: atMost(30),
};

const WEEK = {
  timeZone: TIME_ZONE,
  shifts: [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, from: 540, to: 780 },
    { weekday, from: 840, to: 1080 },
  ]),
  holidays: [],
};
const HOUR = 3600;
const DAY = 24 * HOUR;
const TIMES = 1_000_000;

/** Two shifts a day; the pauses begin and end at any time of day, so each cuts into open time. */
export async function elapsedSpeed(rounds: number): Promise<Row> {
  const open = openTime(expandCalendar(WEEK, '2025-12-01', '2027-02-01'));
  const start = Date.parse('2026-01-02T07:00:00Z') / 1000;
  const pauses = united(
    Array.from({ length: 50 }, (_, at) => {
      const from = start + at * 7 * DAY + ((at * 7919) % DAY);
      return { from, to: from + 6 * HOUR + ((at * 104_729) % (2 * DAY)) };
    }),
  );
  let seconds = 0;
  const made = await inTurn(
    rounds,
    () =>
      timed(async () => {
        for (let i = 0; i < TIMES; i++)
          seconds += elapsed(open, start + (i % DAY), start + 365 * DAY - (i % DAY), pauses);
      }),
    () =>
      timed(async () => {
        for (let i = 0; i < TIMES; i++) {
          let taken = start + 365 * DAY - (i % DAY) - (start + (i % DAY));
          for (const { from, to } of pauses) taken -= to - from;
          seconds += taken;
        }
      }),
  );
  return {
    ...ELAPSED,
    rounds: made,
    ratio: timesAsLong,
    note: `${pauses.length} pauses, ${seconds > 0 ? 'all counted' : ''}`,
  };
}

const SCAN = `select kind, count(*), min(at), max(at) from contact_event where superseded_by is null group by kind`;
const CONTACTS = 100_000;

export async function attainmentSpeed(db: Database, rounds: number): Promise<Row> {
  await fillContacts(db);
  const from = '2026-07-01';
  let clocks = 0;
  const made = await inTurn(
    rounds,
    () =>
      timed(async () => {
        const answer = await attainment(
          db.pool,
          { kind: 'API_KEY', keyId: '', name: 'bench', scopes: ['maps:read'] } as never,
          {
            from,
            to: LAST_DAY,
            groups: ['TEAM'],
            timeZone: TIME_ZONE,
            level: 0.9,
            now: new Date(`${LAST_DAY}T22:00:00Z`),
          },
        );
        clocks = answer.get('TEAM')!.reduce((sum, { hits, misses }) => sum + hits + misses, 0);
      }),
    () => timed(() => db.pool.query(SCAN)),
  );
  return { ...ATTAINMENT, rounds: made, ratio: timesAsLong, note: `${clocks} clocks` };
}

/** Contacts of three months with six events each, under one policy on a calendar with two shifts a day. */
async function fillContacts(db: Database): Promise<void> {
  const { rows } = await db.pool.query<{ n: number }>('select count(*)::int as n from contact');
  if (rows[0]!.n >= CONTACTS) return;
  const em = db.orm.em.fork();
  const by = { kind: 'SYSTEM' } as const;
  const calendarId = await createCalendar(em, { code: 'bench', name: 'Bench', hours: WEEK });
  await publishCalendar(db.orm.em.fork(), calendarId, 1, '2026-01-01', LAST_DAY, by);
  const terms = {
    calendarId,
    pauseReasons: ['client'],
    targets: [
      { clock: 'FIRST_RESPONSE' as const, priority: null, seconds: HOUR },
      { clock: 'RESOLUTION' as const, priority: null, seconds: 16 * HOUR },
    ],
    covers: { taskIds: [], clientCodes: [], channels: [], locationIds: [], priorities: [] },
  };
  const policy = await createPolicy(db.orm.em.fork(), { code: 'bench', name: 'Bench', terms: terms as never });
  await publishPolicy(db.orm.em.fork(), policy, 1, '2026-01-01', LAST_DAY, by as never);
  await onOne(db.pool, (client) => client.query(FILL));
}

const FILL = `
  insert into source (code, name) values ('bench-contacts', 'Bench contacts') on conflict do nothing;
  insert into batch (kind, note) values ('CONTACT', 'bench');
  create temporary table made as
    select i, uuidv7() as id, a.id as assignment, p.task_id as task,
      timestamptz '2026-07-01 06:00:00Z' + make_interval(secs => i::bigint * 7919 % (88 * 86400)) as opened
    from generate_series(1, ${CONTACTS}) i
      join (select id, row_number() over (order by id) as place from assignment) a on a.place = 1 + (i * 7919) % (select count(*) from assignment)
      join assignment_period p on p.assignment_id = a.id;
  insert into contact (id, source_id, external_id) select id, (select id from source where code = 'bench-contacts'), 'bench-' || i from made;
  insert into contact_version (contact_id, task_id, priority, opened_at, batch_id)
    select id, task, 'P' || 1 + i % 3, opened, (select max(id) from batch) from made;
  insert into contact_event (contact_id, at, place, kind, assignment_id, reason, batch_id)
    select id, opened + step.after * (1 + i % 5), step.place, step.kind, assignment, step.reason, (select max(id) from batch)
    from made cross join (values (0, 'OPENED', interval '0', null), (1, 'ASSIGNED', interval '5 minutes', null), (2, 'RESPONDED', interval '25 minutes', null),
      (3, 'PAUSED', interval '2 hours', 'client'), (4, 'RESUMED', interval '5 hours', null), (5, 'RESOLVED', interval '9 hours', null)) step (place, kind, after, reason)
    order by made.i, step.place;
  select number_batch(max(id)) from batch;
  drop table made;
  analyze contact, contact_version, contact_event`;
