/** Sheets are evidence in another shape: whoever reads them must see what he would see in the rows, after everything that can happen to a row. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastBatch } from '../../api/access/batch.js';
import { assignmentsAsOf } from '../../api/people/assignments-as-of.js';
import { rulesInForce } from '../../api/rules/in-force.js';
import { judge } from '../../api/scorecards/judge.js';
import type { Question } from '../../api/scorecards/question.js';
import { hashOf } from '../../api/scoring/pack.js';
import { refreshSheets } from '../../api/signals/refresh-sheets.js';
import { withdrawSignals } from '../../api/signals/withdraw-signals.js';
import { bring, inBatch, LAST_DAY, rating, startDemo, type Demo } from './demo.js';

let api: Demo;
let hr: string;
beforeAll(async () => {
  api = await startDemo();
  hr = await api.signedIn('HR');
  await refreshSheets(api.db.pool);
});
afterAll(() => api.close());

/** A cut-off beyond the last batch knows the same, and finds no remembered answers. */
let ahead = 0;

async function question(more: Partial<Question> = {}): Promise<Question> {
  const { pool } = api.db;
  const asOf = more.asOf ?? LAST_DAY;
  ahead += 1;
  const common = { cutoff: (await lastBatch(pool)) + ahead, timeZone: 'Europe/Warsaw', preview: true };
  return { ...common, asOf, rules: await rulesInForce(pool, asOf), ...more };
}

/** The hashes of everybody's verdicts as of a day, by assignment. */
async function everybody(asked: Question, fromRows: boolean): Promise<Map<string, string>> {
  const { rows } = await api.db.pool.query<{ id: string }>('select id from employee order by id');
  const people = rows.map(({ id }) => id);
  const assignments = await assignmentsAsOf(api.db.pool, people, asked.asOf, asked.cutoff);
  const verdicts = await judge(api.db.pool, assignments, asked, fromRows);
  return new Map(verdicts.map((verdict) => [verdict.assignment, hashOf({ ...verdict, cutoff: 0 })]));
}

/** Asks both ways, and answers the verdicts but for their cut-off, which differs from question to question. */
async function bothWays(more: Partial<Question> = {}): Promise<Map<string, string>> {
  const asked = await question(more);
  const sheets = await everybody(asked, false);
  expect(sheets.size).toBeGreaterThan(10);
  expect(sheets).toEqual(await everybody(asked, true));
  return sheets;
}

const count = async (text: string): Promise<number> =>
  (await api.db.pool.query<{ n: number }>(`select count(*)::int as n from ${text}`)).rows[0]!.n;

/** The opaque id of Elena's newest rating on her first task. */
async function newestRating(until = '2026-12-31'): Promise<string> {
  const { rows } = await api.db.pool.query<{ id: string }>(
    `select s.employee_id || '.' || s.id as id from signal s join signal_kind k on k.number = s.kind
     join employee e on e.id = s.employee_id join assignment a on a.id = s.assignment_id join task t on t.id = a.task_id
     where e.code = 'D-011' and t.code = 'DEMO-CARDS' and k.code = 'rating' and s.superseded_by is null
       and s.occurred_at < $1::date order by s.occurred_at desc, s.id limit 1`,
    [until],
  );
  return rows[0]!.id;
}

async function elena(): Promise<string> {
  const { data } = await api.post(
    'mutation { signIn(email: "employee@demo.example", password: "karta-demo-employee") { token } }',
  );
  return data!['signIn'].token;
}

async function does(mutation: string, variables: Record<string, unknown>): Promise<void> {
  const answer = await api.post(mutation, variables, hr);
  expect(answer.errors).toBeUndefined();
}

describe('sheets of the demo organisation', () => {
  it('hold every signal that stands, and leave no mark behind', async () => {
    expect(await count('dirty_mark')).toBe(0);
    const { rows } = await api.db.pool.query('select sum(size)::int as n from signal_sheet where columns is not null');
    expect(rows[0].n).toBe(await count('signal where superseded_by is null'));
  });

  it.each([LAST_DAY, '2026-10-31', '2026-09-15'])('give every verdict of %s to the byte', async (asOf) => {
    await bothWays({ asOf });
  });

  it('leave an older cut-off to the rows', async () => {
    await bothWays({ cutoff: (await lastBatch(api.db.pool)) - 3 });
  });

  it('are what is read, and the rows are what is verified', async () => {
    const asked = await question();
    const before = await everybody(asked, true);
    await api.db.pool.query(
      'create table was as select employee_id, occurred_at, id, value from signal where value = 5',
    );
    await api.db.pool.query('update signal set value = 1 where value = 5');
    expect(await everybody(asked, false)).toEqual(before);
    expect(await everybody(asked, true)).not.toEqual(before);
    await api.db.pool.query(
      'update signal s set value = was.value from was where s.employee_id = was.employee_id and s.occurred_at = was.occurred_at and s.id = was.id',
    );
    expect(await everybody(asked, true)).toEqual(before);
  });
});

describe('after', () => {
  const acts: [string, () => Promise<void>][] = [
    [
      'an override',
      async () =>
        does('mutation ($id: ID!) { overrideScreening(signalId: $id, weight: "0.25", reason: "A test of ours") }', {
          id: await newestRating(),
        }),
    ],
    [
      'a force-majeure day',
      async () => {
        const { rows } = await api.db.pool.query('select id from location order by code limit 1');
        await does(
          'mutation ($id: ID!) { markForceMajeure(locationId: $id, day: "2026-11-18", reason: "A storm over the town") { id } }',
          { id: rows[0].id },
        );
      },
    ],
    [
      'new signals',
      () => bring(api.db, [rating('D-011', 1, '2026-08-20', 'new-1'), rating('D-011', 2, '2026-08-02', 'new-2')]),
    ],
    [
      'a dispute',
      async () => {
        const answer = await api.post(
          'mutation ($id: ID!) { disputeSignal(signalId: $id, reason: "It was not me") { state } }',
          // One that stands on the last map that she has seen.
          { id: await newestRating('2026-10-31') },
          await elena(),
        );
        expect(answer.data!['disputeSignal'].state).toBe('OPEN');
      },
    ],
    [
      'its decision',
      async () => {
        const { rows } = await api.db.pool.query(
          'select id from dispute where source_id is not null order by opened_at desc limit 1',
        );
        await does('mutation ($id: ID!) { takeDispute(id: $id) { id } }', { id: rows[0].id });
        await does(
          'mutation ($id: ID!) { decideDispute(id: $id, outcome: "PARTLY", weight: "0.25", reason: "Half of it") { id } }',
          { id: rows[0].id },
        );
      },
    ],
    [
      'a correction that moves a signal into another month',
      () => bring(api.db, [rating('D-011', 5, '2026-10-02', 'new-1')]),
    ],
    [
      'an undone batch',
      () =>
        inBatch(api.db, 'UNDO', async (client, undo) => {
          const { rows } = await client.query(`select max(id) as id from batch where kind = 'INGEST'`);
          await withdrawSignals(client, rows[0].id, undo, 'Europe/Warsaw');
        }),
    ],
    [
      'a re-attribution',
      async () => {
        const id = await newestRating();
        const { rows } = await api.db.pool.query(
          `select p.assignment_id as id from assignment_period p join task t on t.id = p.task_id join signal s on (s.employee_id || '.' || s.id) = $1
         where t.code = 'DEMO-CARDS' and p.superseded_by is null and p.ended_on is null and p.assignment_id <> s.assignment_id and p.started_on < '2026-10-01' order by 1 limit 1`,
          [id],
        );
        await does(
          'mutation ($id: ID!, $to: ID!) { reattributeSignal(signalId: $id, assignmentId: $to, reason: "A test of ours") }',
          { id, to: rows[0].id },
        );
      },
    ],
    [
      'a client who turns out to be a firm',
      async () => void (await api.db.pool.query(`update client set kind = 'B2B' where code like 'demo-client-1%'`)),
    ],
    [
      'another time zone',
      async () => void (await api.db.pool.query(`update organisation set time_zone = 'Asia/Tokyo'`)),
    ],
  ];

  it.each(acts)(
    '%s the rows are read until the sheets are made anew, and then the sheets say it',
    async (name, act) => {
      await act();
      const timeZone = name === 'another time zone' ? 'Asia/Tokyo' : 'Europe/Warsaw';
      expect(await count('dirty_mark')).toBeGreaterThan(0);
      const dirty = await bothWays({ timeZone });
      expect(await refreshSheets(api.db.pool)).toBeGreaterThan(0);
      expect(await count('dirty_mark')).toBe(0);
      const clean = await bothWays({ timeZone });
      expect(clean).toEqual(dirty);
    },
  );

  it('a mark that comes while sheets are made, it stays', async () => {
    await bring(api.db, [rating('D-011', 3, '2026-11-21', 'late-1')]);
    const writer = await api.db.pool.connect();
    try {
      await writer.query('begin');
      await writer.query(`update dirty_mark set token = nextval('mark_token')`);
      const refreshing = refreshSheets(api.db.pool);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await writer.query('commit');
      await refreshing;
      expect(await count('dirty_mark')).toBeGreaterThan(0);
    } finally {
      writer.release();
    }
  });
});
