import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bring, inBatch, type Demo } from '../maps/demo.js';
import { contacts, hire, scheduled, startSmall } from '../maps/small.js';

const MIX =
  'query ($from: Day!, $to: Day!, $task: ID) { stageMix(from: $from, to: $to, taskId: $task) { asOf total stages { stage count } } }';
const BEHIND = `query ($asOf: Day!, $stage: String, $task: ID, $first: Int!, $after: String) {
  evaluated(asOf: $asOf, stage: $stage, taskId: $task, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { employeeName teamName taskName stage state mapId } } }`;
const ATTENTION = `{ attention { proposals { teamName kind count }
  lastEvaluation { asOf assignments atRisk stale insufficient onLeave lacking { code undecided count name { en } } } } }`;
const BATCHES = 'query ($first: Int!, $before: Float) { batches(first: $first, before: $before) { number kind note } }';
const UNKNOWN = '01999999-9999-7999-8999-999999999999';

let api: Demo;
let hr: string;
let manager: string;

/**
 * ADA is new and good; BEN, new, says nothing; FRIDA held R3 as stated and works badly from April on. CARL, as new and good as ADA, is in a
 * team that LEAD doesn't lead. Evaluated at the ends of March to June; what March proposed was confirmed.
 */
beforeAll(async () => {
  api = await startSmall();
  hr = await api.signedIn('HR');
  await hire(api.db, ['ADA', 'BEN', 'CARL'], '2026-01-01');
  await hire(api.db, ['FRIDA'], '2024-01-01', 'R3');
  await api.db.pool.query(
    "insert into team (code, name) values ('OTHER', 'Other'); update employee set team_id = (select id from team where code = 'OTHER') where code = 'CARL'",
  );
  const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
  await bring(api.db, [
    ...['ADA', 'CARL'].flatMap((code) => months.flatMap((month) => contacts(code, month, 'GOOD'))),
    ...months.slice(0, 3).flatMap((month) => contacts('FRIDA', month, 'GOOD')),
    ...months.slice(3).flatMap((month) => contacts('FRIDA', month, 'BAD')),
  ]);
  await scheduled(api.db, '2026-03-31');
  const { stageProposals } = (
    await api.post('{ stageProposals(first: 100, status: "OPEN") { nodes { id employeeName } } }', {}, hr)
  ).data!;
  const ids = stageProposals.nodes
    .filter(({ employeeName }: { employeeName: string }) => employeeName !== 'FRIDA')
    .map(({ id }: { id: string }) => id);
  await api.post(
    'mutation ($ids: [ID!]!) { decideProposals(ids: $ids, decision: CONFIRM) { errorCode } }',
    { ids },
    hr,
  );
  for (const end of ['2026-04-30', '2026-05-31', '2026-06-30']) await scheduled(api.db, end);
  manager = await api.signedIn('MANAGER', await api.employee('LEAD'));
});
afterAll(() => api.close());

const codeOf = ({ errors }: { errors: { extensions: Record<string, unknown> }[] | undefined }) =>
  errors?.[0]?.extensions;
const mix = async (token: string, from: string, to: string, task: string | null = null) =>
  (await api.post(MIX, { from, to, task }, token)).data!['stageMix'];
const behind = async (token: string, variables: object) =>
  (await api.post(BEHIND, { first: 50, after: null, stage: null, task: null, ...variables }, token)).data!['evaluated'];

describe('the stages over time', () => {
  it('are those held at each evaluation, a decision showing from the next one on', async () => {
    // In March ADA and CARL are R1 still; confirmed to R2, they are R2 in April. BEN stays R1, FRIDA R3.
    expect(await mix(hr, '2026-03-01', '2026-04-30')).toEqual([
      {
        asOf: '2026-03-31',
        total: 4,
        stages: [
          { stage: 'R1', count: 3 },
          { stage: 'R2', count: 0 },
          { stage: 'R3', count: 1 },
          { stage: 'R4', count: 0 },
        ],
      },
      {
        asOf: '2026-04-30',
        total: 4,
        stages: [
          { stage: 'R1', count: 1 },
          { stage: 'R2', count: 2 },
          { stage: 'R3', count: 1 },
          { stage: 'R4', count: 0 },
        ],
      },
    ]);
  });

  it('count only those within reach', async () => {
    const [april] = await mix(manager, '2026-04-01', '2026-04-30');
    expect(april).toMatchObject({
      total: 3,
      stages: [{ stage: 'R1', count: 1 }, { stage: 'R2', count: 1 }, { stage: 'R3', count: 1 }, { count: 0 }],
    });
  });

  it('can be asked for one task, and an unknown one has none', async () => {
    const { rows } = await api.db.pool.query("select id from task where code = 'CARE'");
    expect(await mix(hr, '2026-04-01', '2026-04-30', rows[0]!.id)).toEqual(await mix(hr, '2026-04-01', '2026-04-30'));
    for (const task of [UNKNOWN, 'no id at all']) expect(await mix(hr, '2026-04-01', '2026-04-30', task)).toEqual([]);
  });

  it('leave previews out', async () => {
    const before = await mix(hr, '2026-01-01', '2026-12-31');
    await api.made(hr, `asOf: "2026-05-15", employeeIds: ["${await api.employee('ADA')}"]`);
    expect(await mix(hr, '2026-01-01', '2026-12-31')).toEqual(before);
  });

  it('are refused for a span that is none, or that is too long', async () => {
    for (const [from, to] of [
      ['2026-05-01', '2026-04-30'],
      ['2021-04-01', '2026-04-30'],
    ])
      expect(codeOf(await api.post(MIX, { from, to }, hr))).toMatchObject({ code: 'BAD_USER_INPUT', field: 'from' });
    expect(codeOf(await api.post(MIX, { from: '2021-05-01', to: '2026-04-30' }, hr))).toBeUndefined();
  });

  it('open to the people behind, by name, each with the map of that very evaluation', async () => {
    const { nodes, totalCount } = await behind(hr, { asOf: '2026-04-30', stage: 'R2' });
    expect(
      nodes.map(({ employeeName, teamName, stage }: Record<string, string>) => [employeeName, teamName, stage]),
    ).toEqual([
      ['ADA', 'Customer care', 'R2'],
      ['CARL', 'Other', 'R2'],
    ]);
    expect(totalCount).toBe(2);
    const { careerMap } = (
      await api.post('query ($id: ID!) { careerMap(id: $id) { asOf employee { code } } }', { id: nodes[0].mapId }, hr)
    ).data!;
    expect(careerMap).toEqual({ asOf: '2026-04-30', employee: { code: 'ADA' } });
    expect(
      (await behind(manager, { asOf: '2026-04-30', stage: 'R2' })).nodes.map(
        ({ employeeName }: { employeeName: string }) => employeeName,
      ),
    ).toEqual(['ADA']);
  });

  it('open page by page, without a gap or a repetition', async () => {
    const names: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: any = await behind(hr, { asOf: '2026-03-31', first: 1, after });
      expect(page.totalCount).toBe(4);
      names.push(...page.nodes.map(({ employeeName }: { employeeName: string }) => employeeName));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(names).toEqual(['ADA', 'BEN', 'CARL', 'FRIDA']);
    expect(codeOf(await api.post(BEHIND, { asOf: '2026-03-31', first: 1, after: 'nonsense' }, hr))).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'after',
    });
  });
});

describe('what needs somebody', () => {
  it('is counted from the latest evaluation, with what data is lacking', async () => {
    const { attention } = (await api.post(ATTENTION, {}, hr)).data!;
    // FRIDA has been below retention since April: three in a row propose a step down. BEN has no data at all.
    expect(attention.proposals).toContainEqual({ teamName: 'Customer care', kind: 'FALL', count: 1 });
    expect(attention.lastEvaluation).toMatchObject({
      asOf: '2026-06-30',
      assignments: 4,
      atRisk: 1,
      stale: 1,
      insufficient: 1,
      onLeave: 0,
    });
    expect(attention.lastEvaluation.lacking).toContainEqual({
      code: 'client_satisfaction',
      undecided: false,
      count: 1,
      name: { en: 'Client satisfaction' },
    });
  });

  it('is told within reach only', async () => {
    const all = (await api.post(ATTENTION, {}, hr)).data!['attention'];
    const own = (await api.post(ATTENTION, {}, manager)).data!['attention'];
    expect(all.proposals.map(({ teamName }: { teamName: string }) => teamName)).toContain('Other');
    expect(own.proposals.every(({ teamName }: { teamName: string }) => teamName === 'Customer care')).toBe(true);
    expect(own.lastEvaluation.assignments).toBe(3);
  });

  it('is nothing where nothing was evaluated', async () => {
    const nobody = await api.db.pool.query(
      "insert into employee (code, name) values ('NEW-LEAD', 'New lead') returning id",
    );
    const fresh = await api.signedIn('MANAGER', nobody.rows[0]!.id);
    expect((await api.post(ATTENTION, {}, fresh)).data!['attention']).toEqual({ proposals: [], lastEvaluation: null });
  });
});

describe('batches', () => {
  it('are listed newest first, up to a number', async () => {
    const { batches } = (await api.post(BATCHES, { first: 100 }, hr)).data!;
    const numbers = batches.map(({ number }: { number: number }) => number);
    expect(numbers).toEqual(numbers.toSorted((a: number, b: number) => b - a));
    expect(batches[0]).toMatchObject({ kind: 'EVALUATION', note: '2026-06-30' });
    const before = (await api.post(BATCHES, { first: 2, before: numbers[1] }, hr)).data!['batches'];
    expect(before.map(({ number }: { number: number }) => number)).toEqual(numbers.slice(2, 4));
    expect(codeOf(await api.post(BATCHES, { first: 101 }, hr))).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'first',
    });
  });

  it('keep what a file was called for HR', async () => {
    await inBatch(api.db, 'UPLOAD', (client, batch) =>
      client.query("update batch set note = 'complaints-of-ada.csv' where id = $1", [batch]),
    );
    const newest = async (token: string) => (await api.post(BATCHES, { first: 1 }, token)).data!['batches'][0];
    expect(await newest(hr)).toMatchObject({ kind: 'UPLOAD', note: 'complaints-of-ada.csv' });
    expect(await newest(manager)).toMatchObject({ kind: 'UPLOAD', note: null });
  });

  it('are cut-offs that a map can be made with', async () => {
    const { batches } = (await api.post(BATCHES, { first: 100 }, hr)).data!;
    const decided = batches.find(({ kind }: { kind: string }) => kind === 'DECISION').number as number;
    const held = async (cutoff: number) => {
      const [map] = await api.made(
        hr,
        `asOf: "2026-04-15", cutoff: ${cutoff}, employeeIds: ["${await api.employee('ADA')}"]`,
      );
      return (await api.post('query ($id: ID!) { careerMap(id: $id) { cards { held } } }', { id: map!.id }, hr)).data![
        'careerMap'
      ].cards[0].held;
    };
    expect([await held(decided - 1), await held(decided)]).toEqual(['R1', 'R2']);
  });
});

it('lets employees and auditors ask none of it', async () => {
  const own = await api.signedIn('EMPLOYEE', await api.employee('ADA'));
  const auditor = await api.signedIn('AUDITOR');
  for (const token of [own, auditor]) {
    for (const [query, variables] of [
      [MIX, { from: '2026-04-01', to: '2026-04-30' }],
      [BEHIND, { asOf: '2026-04-30', first: 1 }],
      [ATTENTION, {}],
      [BATCHES, { first: 1 }],
      ['{ teamBoard { totalCount } }', {}],
      ['{ explorer }', {}],
    ] as const)
      expect(codeOf(await api.post(query, { ...variables }, token)), query).toMatchObject({ code: 'FORBIDDEN' });
  }
});

it('offers the explorer to HR and the administrator', async () => {
  for (const role of ['HR', 'ADMINISTRATOR']) {
    const answer = await api.post('{ explorer me { may } }', {}, await api.signedIn(role));
    expect(answer.data!['explorer']).toBe(true);
    expect(answer.data!['me'].may).toContain('explorer');
  }
  expect(codeOf(await api.post('{ explorer }', {}, manager))).toMatchObject({ code: 'FORBIDDEN' });
});
