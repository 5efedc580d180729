import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bring, type Demo } from '../maps/demo.js';
import { contacts, hire, scheduled, startSmall, verdicts } from '../maps/small.js';

let api: Demo;
let hr: string;

/** OLGA has done the work for years and is new here; NEW begins like everybody; BOTH work well in January to March. */
beforeAll(async () => {
  api = await startSmall();
  hr = await api.signedIn('HR');
  await hire(api.db, ['OLGA', 'NEW'], '2025-06-01');
  await bring(
    api.db,
    ['OLGA', 'NEW'].flatMap((code) =>
      ['2026-01', '2026-02', '2026-03'].flatMap((month) => contacts(code, month, 'GOOD')),
    ),
  );
});
afterAll(() => api.close());

const assignmentOf = async (code: string): Promise<string> =>
  (
    await api.db.pool.query(
      `select p.assignment_id as id from assignment_period p join employee e on e.id = p.employee_id where e.code = $1 and p.superseded_by is null`,
      [code],
    )
  ).rows[0].id;

async function state(code: string, stage: string | null, more: { seen?: string; reason?: string } = {}, token = hr) {
  const { errors, data } = await api.post(
    `mutation ($id: ID!, $stage: String, $seen: String, $reason: String!) {
      stateStage(assignmentId: $id, stage: $stage, seen: $seen, reason: $reason) { statedStage stage stageSince } }`,
    { id: await assignmentOf(code), stage, seen: more.seen ?? null, reason: more.reason ?? 'Four years elsewhere' },
    token,
  );
  return { refused: errors?.[0]?.extensions, said: data?.['stateStage'] };
}

const versions = async (code: string) =>
  (
    await api.db.pool.query(
      `select p.stated_stage as stated, p.started_on as since, b.kind, b.note, b.number is not null as numbered, b.account_id is not null as named,
         p.superseded_by is null as stands
       from assignment_period p join employee e on e.id = p.employee_id join batch b on b.id = p.batch_id where e.code = $1 order by p.id`,
      [code],
    )
  ).rows;

describe('stating a stage', () => {
  it('refuses a stage that the rules do not know, no reason, an unknown assignment, and everybody but HR', async () => {
    expect((await state('OLGA', 'R9')).refused).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'stage',
      expected: 'one of R1, R2, R3, R4',
    });
    for (const reason of ['', '  x  ', 'a\0b', 'x'.repeat(1001)])
      expect((await state('OLGA', 'R3', { reason })).refused, reason.slice(0, 5)).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'reason',
      });
    const { errors } = await api.post(
      'mutation { stateStage(assignmentId: "01999999-9999-7999-8999-999999999999", stage: "R3", reason: "Because") { id } }',
      {},
      hr,
    );
    expect(errors![0]!.extensions['code']).toBe('NOT_FOUND');
    const manager = await api.signedIn('MANAGER', await api.employee('LEAD'));
    expect((await state('OLGA', 'R3', {}, manager)).refused).toMatchObject({ code: 'FORBIDDEN' });
    expect(await versions('OLGA')).toHaveLength(1);
  });

  it('makes a version of the assignment within a numbered batch that tells who and why, and the journal knows', async () => {
    expect((await state('OLGA', 'R2')).said).toEqual({ statedStage: 'R2', stage: 'R2', stageSince: '2025-06-01' });
    expect(await versions('OLGA')).toMatchObject([
      { stated: null, since: '2025-06-01', stands: false },
      {
        stated: 'R2',
        since: '2025-06-01',
        kind: 'ASSIGNMENT',
        note: 'Four years elsewhere',
        numbered: true,
        named: true,
        stands: true,
      },
    ]);
    const { rows } = await api.db.pool.query("select count(*)::int as n from journal where action = 'stateStage'");
    expect(rows[0].n).toBeGreaterThan(0);
  });

  it('answers CONFLICT to whoever saw another one, or says the same again', async () => {
    expect((await state('OLGA', 'R3')).refused).toMatchObject({ code: 'CONFLICT' });
    expect((await state('OLGA', 'R2', { seen: 'R2' })).refused).toMatchObject({ code: 'CONFLICT' });
    expect((await state('OLGA', 'R3', { seen: 'R2' })).said).toMatchObject({ statedStage: 'R3' });
    expect((await state('OLGA', null, { seen: 'R3' })).said).toMatchObject({ statedStage: null, stage: 'R1' });
    expect((await state('OLGA', 'R2')).said).toMatchObject({ statedStage: 'R2' });
  });

  it('is where the evaluation starts from, and not for a map that knows less', async () => {
    const employee = await api.employee('OLGA');
    const held = async (more: string) => {
      const [map] = await api.made(hr, `employeeIds: ["${employee}"], ${more}`);
      const { data } = await api.post('query ($id: ID!) { careerMap(id: $id) { cards { held heldHow } } }', map!, hr);
      return data!['careerMap'].cards[0];
    };
    expect(await held('asOf: "2026-02-15"')).toEqual({ held: 'R2', heldHow: 'STATED' });
    const { rows } = await api.db.pool.query(
      "select min(number)::int as n from batch where kind = 'ASSIGNMENT' and note is not null",
    );
    expect(await held(`asOf: "2026-02-15", cutoff: ${rows[0].n - 1}`)).toEqual({ held: 'R1', heldHow: 'FIRST' });
  });

  it('counts no more once people have decided', async () => {
    await scheduled(api.db, '2026-03-31');
    expect((await verdicts(api.db, '2026-03-31')).get('OLGA')).toMatchObject({ held: { stage: 'R2', how: 'STATED' } });
    const { data } = await api.post(
      'query { stageProposals(first: 1, search: "NEW", status: "OPEN") { nodes { id } } }',
      {},
      hr,
    );
    const ids = data!['stageProposals'].nodes.map(({ id }: { id: string }) => id);
    const decided = await api.post(
      'mutation ($ids: [ID!]!) { decideProposals(ids: $ids, decision: CONFIRM) { errorCode } }',
      { ids },
      hr,
    );
    expect(decided.data).toEqual({ decideProposals: [{ errorCode: null }] });
    expect((await state('NEW', 'R3')).refused).toMatchObject({ code: 'CONFLICT' });
  });
});
