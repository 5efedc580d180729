import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastBatch, numberBatch, openBatch } from '../../api/access/batch.js';
import { generate } from '../../api/maps/generate.js';
import { rulesInForce } from '../../api/rules/in-force.js';
import type { Question } from '../../api/scorecards/question.js';
import { unpack } from '../../api/scoring/unpack.js';
import { withdrawSignals } from '../../api/signals/withdraw-signals.js';
import type { Sender } from '../../api/sql.js';
import { bring, inBatch, LAST_DAY, rating, startDemo, write, type Demo } from './demo.js';

let api: Demo;
let hr: string;
let elena: string;
beforeAll(async () => {
  api = await startDemo();
  hr = await api.signedIn('HR');
  elena = await api.employee('D-011');
});
afterAll(() => api.close());

async function verified(
  id: string,
): Promise<{ result: string; path: string | null; storedHash: string; recomputedHash: string | null }> {
  const answer = await api.post(
    'query ($id: ID!) { verifyMap(id: $id) { result path storedHash recomputedHash } }',
    { id },
    hr,
  );
  expect(answer.errors).toBeUndefined();
  return answer.data!['verifyMap'];
}

/** Every map of a month's evaluation, by its employee's code. */
async function mapsAsOf(asOf: string): Promise<Map<string, string>> {
  const { rows } = await api.db.pool.query(
    'select e.code, m.id from career_map m join employee e on e.id = m.employee_id where m.as_of = $1 and m.job_id is null',
    [asOf],
  );
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** What a map says about one metric of Elena's first task. */
async function satisfaction(mapId: string): Promise<{ n: number; raw: number }> {
  const answer = await api.post(
    'query ($id: ID!) { careerMap(id: $id) { cards { task { code } metrics { code n raw } } } }',
    { id: mapId },
    hr,
  );
  expect(answer.errors).toBeUndefined();
  const card = answer.data!['careerMap'].cards.find(
    (each: { task: { code: string } }) => each.task.code === 'DEMO-CARDS',
  );
  return card.metrics.find((each: { code: string }) => each.code === 'client_satisfaction');
}

const newMap = async (more = ''): Promise<{ id: string; hash: string; cutoff: number }> =>
  (await api.made(hr, `asOf: "${LAST_DAY}", employeeIds: ["${elena}"]${more}`))[0]!;

/** How a map's text says Elena's steadied satisfaction, or what of it there is: the figure itself. */
async function shrunkIn(mapId: string): Promise<string> {
  const { rows } = await api.db.pool.query('select verdict from scorecard where map_id = $1', [mapId]);
  const { nodes } = unpack(rows[0].verdict);
  const { value } = nodes.find((node) => node.op === 'shrunk' && node.about === 'client_satisfaction')!;
  // The same number stands in the steps that carry it on, but not in its bounds.
  return String(value);
}

/** Does something to Elena's newest rating on her first task that nobody has overruled. */
async function act(mutation: string, variables: Record<string, string>): Promise<void> {
  const { rows } = await api.db.pool
    .query(`select s.employee_id || '.' || s.id as id from signal s join signal_kind k on k.number = s.kind
    join employee e on e.id = s.employee_id join assignment a on a.id = s.assignment_id join task t on t.id = a.task_id
    where e.code = 'D-011' and t.code = 'DEMO-CARDS' and k.code = 'rating' and s.superseded_by is null
      and not exists (select 1 from screening_override o where o.signal_id = s.id) order by s.occurred_at desc, s.id limit 1`);
  const answer = await api.post(mutation, { id: rows[0]!.id, ...variables }, hr);
  expect(answer.errors).toBeUndefined();
}

/** Changes an employee's ratings since a day behind the product's back, and changes them back. */
async function whileRatingsSay<T>(value: number, code: string, since: string, look: () => Promise<T>): Promise<T> {
  const { rows } = await api.db.pool.query(
    `select s.employee_id, s.id, s.value from signal s join signal_kind k on k.number = s.kind join employee e on e.id = s.employee_id
     where e.code = $1 and k.code = 'rating' and s.occurred_at >= $2::date`,
    [code, since],
  );
  expect(rows.length).toBeGreaterThan(5);
  const change =
    'update signal s set value = x.value from unnest($1::uuid[], $2::bigint[], $3::numeric[]) as x (employee, id, value) where s.employee_id = x.employee and s.id = x.id';
  const keys = [rows.map((row) => row.employee_id), rows.map((row) => row.id)];
  await api.db.pool.query(change, [...keys, rows.map(() => value)]);
  try {
    return await look();
  } finally {
    await api.db.pool.query(change, [...keys, rows.map((row) => row.value)]);
  }
}

describe('a stored map', () => {
  it('verifies from the evidence, for everybody and every month that was evaluated', async () => {
    const { rows } = await api.db.pool
      .query(`select distinct on (m.as_of, m.employee_id) m.id from career_map m join employee e on e.id = m.employee_id
      where e.code in ('D-011', 'D-018', 'D-046') order by m.as_of, m.employee_id`);
    expect(rows.length).toBeGreaterThan(12);
    for (const { id } of rows) expect(await verified(id)).toMatchObject({ result: 'EQUAL', path: null });
  });

  it('verifies when its stored verdicts were emptied: they are not read', async () => {
    const id = (await mapsAsOf('2026-10-31')).get('D-014')!;
    await api.db.pool.query("update scorecard set verdict = '' where map_id = $1", [id]);
    const answer = await verified(id);
    expect(answer.result).toBe('EQUAL');
    expect(answer.recomputedHash).toBe(answer.storedHash);
  });

  it('differs, at a place that is named, when its hash was changed', async () => {
    const id = (await mapsAsOf('2026-10-31')).get('D-012')!;
    await api.db.pool.query("update career_map set hash = repeat('0', 64) where id = $1", [id]);
    expect(await verified(id)).toMatchObject({ result: 'DIFFERS', path: 'hash', storedHash: '0'.repeat(64) });
  });

  it("differs at the card when a verdict's hash was changed and the map's was not", async () => {
    const id = (await mapsAsOf('2026-10-31')).get('D-013')!;
    await api.db.pool.query("update scorecard set hash = repeat('0', 64) where map_id = $1", [id]);
    expect(await verified(id)).toMatchObject({
      result: 'DIFFERS',
      path: `${await api.assignment('D-013', 'DEMO-CARDS')}.hash`,
    });
  });

  it('differs at the very number when what it shows was changed and all hashes were left', async () => {
    const id = (await mapsAsOf('2026-10-31')).get('D-015')!;
    await api.db.pool.query(`update scorecard set verdict = replace(verdict, $2, '4.999999') where map_id = $1`, [
      id,
      await shrunkIn(id),
    ]);
    const answer = await verified(id);
    expect(answer).toMatchObject({ result: 'DIFFERS', path: expect.stringMatching(/\.nodes\.metric:.*\.value$/) });
    expect(answer.recomputedHash).toBe(answer.storedHash);
  });

  it("is moved by nobody's name, team, position or words: they are no inputs", async () => {
    const id = (await mapsAsOf('2026-10-31')).get('D-016')!;
    await api.db.pool
      .query(`update employee set name = 'Erased', position = null, team_id = null where code = 'D-016'; update task set name = 'Renamed' where code = 'DEMO-CARDS';
      update signal set body = null, channel = null where employee_id = (select id from employee where code = 'D-016'); update client set code = 'erased-' || id`);
    expect(await verified(id)).toMatchObject({ result: 'EQUAL' });
  });

  it('differs at a named place when a signal was changed in place', async () => {
    const id = (await mapsAsOf('2026-10-31')).get('D-035')!;
    const answer = await whileRatingsSay(1, 'D-035', '2026-10-01', () => verified(id));
    expect(answer.result).toBe('DIFFERS');
    expect(answer.path).toMatch(new RegExp(`^${await api.assignment('D-035', 'DEMO-MORTGAGE')}\\.`));
    expect(await verified(id)).toMatchObject({ result: 'EQUAL' });
  });

  it("differs when a colleague's signals were changed in place, although the process has in memory what is usual on the task", async () => {
    const [made] = await api.made(hr, `asOf: "${LAST_DAY}", employeeIds: ["${await api.employee('D-046')}"]`);
    const answer = await whileRatingsSay(1, 'D-040', '2026-09-01', () => verified(made!.id));
    expect(answer.result).toBe('DIFFERS');
    expect(answer.path).toMatch(new RegExp(`^${await api.assignment('D-046', 'DEMO-MORTGAGE')}\\.`));
  });

  it('says that another engine made it, and does not try', async () => {
    const id = (await mapsAsOf('2026-09-30')).get('D-012')!;
    await api.db.pool.query('update career_map set engine = engine + 1 where id = $1', [id]);
    expect(await verified(id)).toMatchObject({ result: 'OTHER_ENGINE', recomputedHash: null });
  });
});

describe('a cut-off', () => {
  const acts: [string, () => Promise<void>][] = [
    ['a new signal arrived', () => bring(api.db, [rating('D-011', 1, '2026-11-20', 'late')])],
    [
      'an import that it knew was withdrawn',
      async () => {
        const { rows } = await api.db.pool.query("select batch_id from signal where external_id = 'late'");
        await inBatch(api.db, 'UNDO', (client, batch) =>
          withdrawSignals(client, rows[0]!.batch_id, batch, 'Europe/Warsaw'),
        );
      },
    ],
    [
      'a signal was overruled',
      () => act('mutation ($id: ID!) { overrideScreening(signalId: $id, weight: "0", reason: "Not about her") }', {}),
    ],
    [
      'a signal was re-attributed',
      async () =>
        act(
          'mutation ($id: ID!, $to: ID!) { reattributeSignal(signalId: $id, assignmentId: $to, reason: "He took the call") }',
          {
            to: await api.assignment('D-012', 'DEMO-CARDS'),
          },
        ),
    ],
  ];

  it.each(acts)('keeps a map as it was after %s, and lets a new one change', async (_, happens) => {
    const before = await newMap();
    await happens();
    expect(await verified(before.id)).toMatchObject({ result: 'EQUAL' });
    const same = await newMap(`, cutoff: ${before.cutoff}`);
    expect(same.hash).toBe(before.hash);
    const after = await newMap();
    expect(after.cutoff).toBeGreaterThan(before.cutoff);
    expect(await satisfaction(after.id)).not.toEqual(await satisfaction(before.id));
    expect(await verified(after.id)).toMatchObject({ result: 'EQUAL' });
  });

  it('keeps a map as it was after a pause became known that began before it', async () => {
    const before = await newMap();
    await inBatch(api.db, 'ASSIGNMENT', async (client, batch) =>
      client.query(
        "insert into assignment_pause (assignment_id, from_on, to_on, reason, batch_id) values ($1, '2026-09-01', '2026-09-20', 'Leave', $2)",
        [await api.assignment('D-011', 'DEMO-CARDS'), batch],
      ),
    );
    expect(await verified(before.id)).toMatchObject({ result: 'EQUAL' });
    expect((await newMap(`, cutoff: ${before.cutoff}`)).hash).toBe(before.hash);
    expect(await satisfaction((await newMap()).id)).not.toEqual(await satisfaction(before.id));
  });

  // Each run is as of another day, so that none is answered from what an earlier one left in memory.
  it.each([
    ['2026-11-18', 2],
    ['2026-11-19', 8],
  ])(
    'holds against an import that commits during generation (as of %s, before statement %i)',
    async (asOf, statement) => {
      const { rows: team } = await api.db.pool.query<{ id: string }>(
        "select e.id from employee e join team t on t.id = e.team_id where t.code = 'DEMO-A' order by e.id",
      );
      const employees = team.map(({ id }) => id);
      const question: Question = {
        asOf,
        cutoff: await lastBatch(api.db.pool),
        rules: await rulesInForce(api.db.pool, asOf),
        timeZone: 'Europe/Warsaw',
        preview: true,
      };
      const how = { purpose: 'PREVIEW' as const, counts: false, batchId: null, accountId: null, jobId: null };
      const kept: { employee: string; mapId: string }[] = [];
      const hashes = async () => {
        const { rows } = await api.db.pool.query(
          'select employee_id, hash from career_map where id = any($1) order by employee_id',
          [kept.map(({ mapId }) => mapId)],
        );
        return rows;
      };
      const collect = async (maps: typeof kept) => void kept.push(...maps);

      const importing = await api.db.pool.connect();
      await importing.query('begin');
      const batch = await openBatch(importing, 'UPLOAD', { kind: 'SYSTEM' });
      const people = ['D-011', 'D-012', 'D-013', 'D-014', 'D-015', 'D-023', 'D-024'];
      await write(
        importing,
        batch,
        people.flatMap((code) =>
          [12, 13, 14, 15, 16].map((day) => rating(code, 1, `2026-10-${day}`, `import-${asOf}-${code}-${day}`)),
        ),
      );
      let sent = 0;
      const interrupted: Sender = {
        async query(text, values) {
          if (++sent === statement) {
            await numberBatch(importing, batch);
            await importing.query('commit');
            importing.release();
          }
          return api.db.pool.query(text, values);
        },
      };
      await generate(interrupted, employees, question, how, collect);
      expect(sent).toBeGreaterThan(statement);
      const during = await hashes();
      expect(during.length).toBeGreaterThan(10);
      expect(await verified(kept.find(({ employee }) => employee === elena)!.mapId)).toMatchObject({ result: 'EQUAL' });

      kept.length = 0;
      await generate(api.db.pool, employees, question, how, collect);
      expect(await hashes()).toEqual(during);
      const again = kept.find(({ employee }) => employee === elena)!.mapId;

      kept.length = 0;
      await generate(api.db.pool, employees, { ...question, cutoff: await lastBatch(api.db.pool) }, how, collect);
      expect((await satisfaction(kept.find(({ employee }) => employee === elena)!.mapId)).n).toBe(
        (await satisfaction(again)).n + 5,
      );
    },
  );

  it('sees everything up to its number: a batch that was opened first and committed last comes last', async () => {
    const slow = await api.db.pool.connect();
    await slow.query('begin');
    const batch = await openBatch(slow, 'UPLOAD', { kind: 'SYSTEM' });
    await write(slow, batch, [rating('D-013', 5, '2026-11-21', 'slow')]);
    await bring(api.db, [rating('D-011', 5, '2026-11-21', 'quick')]);
    const between = await lastBatch(api.db.pool);
    const number = await numberBatch(slow, batch);
    await slow.query('commit');
    slow.release();
    expect(number).toBe(between + 1);
  });
});

describe('a map whose assignment is gone', () => {
  it('says that inputs were erased when its assignment is gone', async () => {
    const made = await api.made(hr, `asOf: "${LAST_DAY}", employeeIds: ["${await api.employee('D-045')}"]`);
    await api.db.pool.query('delete from assignment_period where employee_id = $1', [await api.employee('D-045')]);
    expect(await verified(made[0]!.id)).toMatchObject({ result: 'INPUTS_ERASED' });
  });
});
