import type pg from 'pg';
import { numberBatch, openBatch } from '../access/batch.js';
import type { Actor } from '../access/viewer.js';
import { correctVisit } from '../audits/correct-visit.js';
import { rulesInForce } from '../rules/in-force.js';
import { addDays } from '../scoring/calendar.js';
import type { Day } from '../scoring/rules.js';
import { markDirty } from '../signals/find-signal.js';

interface Told {
  /** Days before the last day on which it was opened, and on which it was decided. */
  opened: number;
  decided?: { after: number; outcome: 'UPHELD' | 'PARTLY' | 'REJECTED'; reason: string; weight?: string };
  taken?: true;
  /** Of the demo's employee, whose account can be opened. */
  hers?: true;
  words: string;
}

const DECIDE_DAYS = 14;

/** What was disputed of answers that failed: some wait, one for too long, the others were decided. */
const ITEMS: Told[] = [
  { opened: 2, hers: true, words: 'I did, only later in the call: it is in the recording at 0:52.' },
  { opened: 5, taken: true, words: 'The client hung up before I got there. Please listen to the end.' },
  { opened: 19, words: 'The systems were down that morning, and for such days we have other instructions.' },
  {
    opened: 40,
    words: 'I followed the new script, which leaves this out.',
    decided: { after: 4, outcome: 'UPHELD', reason: 'The script had changed the day before. The answer is taken out.' },
  },
  {
    opened: 55,
    words: 'It came by e-mail ten minutes later.',
    decided: { after: 6, outcome: 'REJECTED', reason: 'The standard asks for it in the call itself.' },
  },
  {
    opened: 90,
    words: 'The line was bad at that moment; I did it all the same.',
    decided: { after: 9, outcome: 'UPHELD', reason: 'The recording has a gap of four seconds at that place.' },
  },
  {
    opened: 120,
    words: 'Nobody told me that this is looked at.',
    decided: { after: 3, outcome: 'REJECTED', reason: 'It was acknowledged on paper before the visit.' },
  },
];

/** And of low marks of clients. */
const SIGNALS: Told[] = [
  {
    opened: 1,
    hers: true,
    words: 'This client was served by the evening shift; I only took the call over to close it.',
  },
  {
    opened: 33,
    words: 'The mark is about the fee, not about the call.',
    decided: {
      after: 5,
      outcome: 'PARTLY',
      weight: '0.5',
      reason: 'The words are about the fee, but the mark was given for the call.',
    },
  },
  {
    opened: 61,
    words: 'I was on leave that week.',
    decided: { after: 2, outcome: 'UPHELD', reason: 'The call was handled by somebody else under this number.' },
  },
];

/** Disputes of the demo's people, so that the queue and its figures are alive. They come last: no earlier map knows of them. */
export async function insertDisputes(client: pg.PoolClient, last: Day): Promise<void> {
  const { rows } = await client.query<{ id: string; role: string }>('select id, role from account where demo');
  const account = (role: string) => rows.find((each) => each.role === role)!.id;
  const people = { employee: account('EMPLOYEE'), decider: account('HR') };
  for (const [at, told] of ITEMS.entries()) {
    const found = await failedAnswer(client, addDays(last, -told.opened), at, told.hers ?? false);
    if (found) await insertOne(client, { ...found, signal: null }, told, last, people);
  }
  for (const [at, told] of SIGNALS.entries()) {
    const found = await lowMark(client, addDays(last, -told.opened), at, told.hers ?? false);
    if (found) await insertOne(client, found, told, last, people);
  }
}

interface Found {
  employee: string;
  visit: string | null;
  item: string | null;
  signal: { id: string; assignmentId: string; kind: number; month: string } | null;
}

async function insertOne(
  client: pg.PoolClient,
  { employee, visit, item, signal }: Found,
  { opened, decided, taken, hers, words }: Told,
  last: Day,
  people: { employee: string; decider: string },
): Promise<void> {
  const on = addDays(last, -opened);
  const by = { kind: 'SYSTEM' } as Actor;
  const batch = await openBatch(client, 'DISPUTE', by);
  const { rows } = await client.query<{ id: string }>(
    `insert into dispute (employee_id, programme_id, number, item_id, source_id, external_id, kind, assignment_id, signal_id, occurred_at, reason, opened_on, due_on,
       account_id, opened_at, batch_id)
     select $1, v.programme_id, v.number, $3, s.source_id, s.external_id, s.kind, s.assignment_id, s.id, s.occurred_at, $5, $6, $6::date + $7::int, $8,
       $6::date + interval '11 hours', $9
     from (select 1) one left join visit v on v.id = $2::bigint left join signal s on s.employee_id = $1 and s.id = $4::bigint returning id`,
    [employee, visit, item, signal?.id ?? null, words, on, DECIDE_DAYS, hers ? people.employee : null, batch],
  );
  const { id } = rows[0]!;
  await numberBatch(client, batch);
  if (taken || decided)
    await client.query(
      `insert into dispute_step (dispute_id, state, decider_id, account_id, happened_on, happened_at) values ($1, 'IN_REVIEW', $2, $2, $3, $3::date + interval '15 hours')`,
      [id, people.decider, addDays(on, 1)],
    );
  if (decided) {
    const { body: rules } = await rulesInForce(client, last);
    const end = await openBatch(client, 'DISPUTE', by);
    const change = decided.outcome === 'UPHELD' ? { item, answer: null, keepPerson: true } : null;
    const points = visit === null ? null : await correctVisit(client, visit, change, { rules, batch: end });
    const weight = decided.outcome === 'UPHELD' ? '0' : (decided.weight ?? null);
    await client.query(
      `insert into dispute_step (dispute_id, state, reason, decider_id, account_id, happened_on, happened_at, score_before, score_after, weight_before, weight, batch_id)
       values ($1, $2, $3, $4, $4, $5, $5::date + interval '10 hours', $6, $7, $8, $9, $10)`,
      [
        id,
        decided.outcome,
        decided.reason,
        people.decider,
        addDays(on, decided.after),
        points?.before ?? null,
        points?.after ?? null,
        signal ? '1' : null,
        signal ? weight : null,
        end,
      ],
    );
    await numberBatch(client, end);
  }
  if (signal) await markDirty(client, [signal]);
}

/** An answer that failed in a result that was discussed shortly before a day: each time somebody else's. */
async function failedAnswer(client: pg.PoolClient, day: Day, skip: number, hers: boolean): Promise<Found | null> {
  const { rows } = await client.query<Found>(
    `select v.employee_id as employee, v.id::text as visit, c.item_id as item
     from visit v join programme p on p.id = v.programme_id and p.demo join result_step t on t.programme_id = v.programme_id and t.number = v.number and t.kind = 'DISCUSSED'
       join item_cause c on c.programme_id = v.programme_id and c.number = v.number and c.superseded_by is null
       join employee e on e.id = v.employee_id
     where v.superseded_by is null and t.happened_on <= $1 and (e.code = 'D-011') = $3
       and not exists (select 1 from dispute d where d.employee_id = v.employee_id)
     order by t.happened_on desc, v.id, c.item_id offset case when $3 then 0 else $2::int end limit 1`,
    [day, skip, hers],
  );
  return rows[0] ?? null;
}

/** A low mark that counted in full, before a day: hers from before her latest map, so that it can be opened there. */
async function lowMark(client: pg.PoolClient, day: Day, skip: number, hers: boolean): Promise<Found | null> {
  const { rows } = await client.query<{
    employee: string;
    id: string;
    assignmentId: string;
    kind: number;
    month: string;
  }>(
    `select s.employee_id as employee, s.id::text, s.assignment_id as "assignmentId", s.kind, date_trunc('month', s.occurred_at at time zone o.time_zone)::date as month
     from signal s join signal_kind k on k.number = s.kind and k.code = 'rating' join employee e on e.id = s.employee_id cross join organisation o
     where s.superseded_by is null and s.value <= 2 and s.attribution = 'EMPLOYEE' and s.client_id is not null and (e.code = 'D-011') = $3 and e.team_id is not null
       and s.occurred_at < least($1::date, (select max(m.as_of) from career_map m where m.employee_id = s.employee_id))
       and not exists (select 1 from dispute d where d.employee_id = s.employee_id and d.source_id is not null)
     order by s.occurred_at desc, s.id offset case when $3 then 0 else $2::int * 7 end limit 1`,
    [day, skip, hers],
  );
  const [found] = rows;
  if (!found) return null;
  const { employee, ...signal } = found;
  return { employee, visit: null, item: null, signal };
}
