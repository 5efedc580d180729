import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateMonth } from '../../api/maps/run-evaluations.js';
import { bring, type Demo } from './demo.js';
import { contacts, hire, scheduled, startSmall, verdicts } from './small.js';
import { unpack } from '../../api/scoring/unpack.js';

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
const code = (errors: { extensions: Record<string, unknown> }[] | undefined) => errors?.[0]?.extensions;

async function counts(api: Demo): Promise<{ maps: number; scorecards: number; proposals: number; batches: number }> {
  const { rows } = await api.db.pool
    .query(`select (select count(*)::int from career_map) as maps, (select count(*)::int from scorecard) as scorecards,
    (select count(*)::int from stage_proposal) as proposals, (select count(*)::int from batch) as batches`);
  return rows[0]!;
}

const openProposals = async (api: Demo, asOf: string): Promise<string[]> =>
  (await api.db.pool.query('select kind from stage_proposal where as_of = $1 order by kind', [asOf])).rows.map(
    ({ kind }) => kind,
  );

async function run(api: Demo, token: string, from: string, to: string, countForStreaks = true) {
  const answer = await api.post(
    'mutation ($from: Day!, $to: Day!, $counts: Boolean!) { runEvaluations(from: $from, to: $to, countForStreaks: $counts) { id kind status } }',
    { from, to, counts: countForStreaks },
    token,
  );
  expect(answer.errors).toBeUndefined();
  return {
    id: answer.data!['runEvaluations'].id as string,
    ...(await api.finished(answer.data!['runEvaluations'].id)),
  };
}

describe('the monthly evaluation', () => {
  let api: Demo;
  beforeAll(async () => {
    api = await startSmall();
    await hire(api.db, ['ADA', 'BEN'], '2026-01-01');
    await bring(
      api.db,
      MONTHS.flatMap((month) => contacts('ADA', month, 'GOOD')),
    );
  });
  afterAll(() => api.close());

  it('is held once: a second run adds nothing, two at once add one', async () => {
    const both = await Promise.all([scheduled(api.db, '2026-02-28'), scheduled(api.db, '2026-02-28')]);
    expect(both.map(({ scorecards }) => scorecards).toSorted((a, b) => a - b)).toEqual([0, 2]);
    const before = await counts(api);
    expect(await scheduled(api.db, '2026-02-28')).toEqual({ scorecards: 0, proposals: 0 });
    expect(await evaluateMonth(api.db, '2026-02-28', { kind: 'SYSTEM' }, true, async () => {})).toEqual({
      scorecards: 0,
      proposals: 0,
    });
    expect(await counts(api)).toEqual(before);
  });

  it('adds who became known since', async () => {
    await hire(api.db, ['CARL'], '2026-02-01');
    expect(await scheduled(api.db, '2026-02-28')).toMatchObject({ scorecards: 1 });
    expect([...(await verdicts(api.db, '2026-02-28')).keys()].toSorted()).toEqual(['ADA', 'BEN', 'CARL']);
  });

  it('places once, then goes one step at a time, after two in a row above and the minimum stay', async () => {
    // 28 February: 58 days in the task, 100 ratings of 5: R2 asks for 30 days and a level of 50 (scoring.md, section 14).
    expect((await verdicts(api.db, '2026-02-28')).get('ADA')).toMatchObject({
      placement: true,
      proposal: { kind: 'PLACEMENT', to: 'R2' },
      streak: { up: 1 },
    });
    expect(await openProposals(api, '2026-02-28')).toEqual(['PLACEMENT']);
    await confirmAll(api);
    // R3 asks for 120 days: 30 April is day 119, 31 May day 150. R2's minimum stay of 90 days ends on 29 May.
    for (const asOf of ['2026-03-31', '2026-04-30', '2026-05-31']) await scheduled(api.db, asOf);
    expect((await verdicts(api.db, '2026-04-30')).get('ADA')).toMatchObject({
      held: { stage: 'R2', how: 'PLACEMENT' },
      eligible: 'R2',
      streak: { up: 0 },
      proposal: null,
      placement: false,
    });
    expect((await verdicts(api.db, '2026-05-31')).get('ADA')).toMatchObject({
      eligible: 'R3',
      state: 'ABOVE',
      streak: { up: 1 },
      proposal: null,
    });
  });

  it('is not moved by previews: they build no streak and propose nothing', async () => {
    const hr = await api.signedIn('HR');
    const before = await counts(api);
    const ada = await api.employee('ADA');
    for (const asOf of ['2026-06-29', '2026-06-30', '2026-06-30']) {
      const [map] = await api.made(hr, `asOf: "${asOf}", employeeIds: ["${ada}"]`);
      const { rows } = await api.db.pool.query(
        'select verdict, past, batch_id, purpose from scorecard where map_id = $1',
        [map!.id],
      );
      expect(unpack(rows[0]!.verdict)).toMatchObject({
        streak: { up: 1 },
        proposal: null,
        eligible: 'R3',
        state: 'ABOVE',
      });
      expect(rows[0]).toMatchObject({ past: null, batch_id: null, purpose: 'PREVIEW' });
    }
    expect(await counts(api)).toMatchObject({ proposals: before.proposals, batches: before.batches });
    await scheduled(api.db, '2026-06-30');
    expect((await verdicts(api.db, '2026-06-30')).get('ADA')).toMatchObject({
      streak: { up: 2 },
      proposal: { kind: 'RISE', to: 'R3' },
    });
    expect(await openProposals(api, '2026-06-30')).toEqual(['RISE']);
  });

  it('holds a stage that nothing speaks about, without calling it a failure', async () => {
    expect((await verdicts(api.db, '2026-06-30')).get('BEN')).toMatchObject({
      held: { stage: 'R1' },
      state: 'INSUFFICIENT',
      proposal: null,
      stale: true,
      streak: { up: 0, down: 0 },
    });
  });

  it('leaves nothing when it breaks off: all verdicts of a month or none', async () => {
    const before = await counts(api);
    const broken = evaluateMonth(
      api.db,
      '2026-01-31',
      { kind: 'SYSTEM' },
      true,
      () => Promise.reject(new Error('the worker was stopped')),
      'SCHEDULED',
    );
    await expect(broken).rejects.toThrow('the worker was stopped');
    expect(await counts(api)).toEqual(before);
  });

  it('is started by the worker for the month that ended last, whatever the day', async () => {
    const done = async (): Promise<{ scorecards: number; proposals: number }> => {
      await api.db.pool.query("delete from job where kind = 'evaluate-month'");
      await api.db.pool.query("select graphile_worker.add_job('evaluate-month', '{}'::json)");
      for (;;) {
        const { rows } = await api.db.pool.query("select id from job where kind = 'evaluate-month'");
        if (rows[0]) return (await api.finished(rows[0].id)).result as { scorecards: number; proposals: number };
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    expect(await done()).toMatchObject({ scorecards: 3 });
    const { rows } = await api.db.pool.query(
      "select distinct purpose from scorecard where as_of = (date_trunc('month', now() at time zone (select time_zone from organisation)) - interval '1 day')::date",
    );
    expect(rows).toEqual([{ purpose: 'SCHEDULED' }]);
    expect(await done()).toMatchObject({ scorecards: 0 });
  });
});

describe('evaluations of past months', () => {
  let api: Demo;
  let hr: string;
  beforeAll(async () => {
    api = await startSmall();
    hr = await api.signedIn('HR');
    await hire(api.db, ['ADA'], '2025-12-01');
    await bring(
      api.db,
      MONTHS.flatMap((month) => contacts('ADA', month, 'GOOD')),
    );
  });
  afterAll(() => api.close());

  it('run as a job, each month as of its own end, in order, and propose nothing except placement', async () => {
    const job = await run(api, hr, '2026-01-15', '2026-04-29');
    expect(job).toMatchObject({ status: 'DONE', result: { months: 3, scorecards: 3, proposals: 1 } });
    const shown = await api.post(
      'query ($id: ID!) { job(id: $id) { kind status done total result finishedAt } }',
      { id: job.id },
      hr,
    );
    expect(shown.data!['job']).toMatchObject({
      kind: 'run-evaluations',
      status: 'DONE',
      done: 300,
      total: 300,
      result: { months: 3 },
    });
    const { rows } = await api.db.pool.query('select as_of, purpose from scorecard order by as_of');
    expect(rows).toEqual(
      ['2026-01-31', '2026-02-28', '2026-03-31'].map((as_of) => ({ as_of, purpose: 'RETROSPECTIVE' })),
    );
    expect(await openProposals(api, '2026-01-31')).toEqual(['PLACEMENT']);
    // The verdict itself says what it would propose; nobody is asked.
    expect((await verdicts(api.db, '2026-02-28')).get('ADA')).toMatchObject({
      proposal: { kind: 'RISE' },
      streak: { up: 2 },
    });
    expect(await openProposals(api, '2026-02-28')).toEqual([]);
    const { rows: proposals } = await api.db.pool.query('select status from stage_proposal');
    expect(proposals).toEqual([{ status: 'OPEN' }]);
  });

  it('skip months that have their evaluation', async () => {
    expect(await run(api, hr, '2026-01-01', '2026-04-30')).toMatchObject({
      status: 'DONE',
      result: { months: 4, scorecards: 1 },
    });
    expect(await run(api, hr, '2026-01-01', '2026-04-30')).toMatchObject({
      status: 'DONE',
      result: { months: 4, scorecards: 0, proposals: 0 },
    });
  });

  it('count for streaks only if HR says so', async () => {
    await hire(api.db, ['DORA'], '2025-12-01');
    await bring(
      api.db,
      MONTHS.flatMap((month) => contacts('DORA', month, 'GOOD')),
    );
    await run(api, hr, '2026-01-01', '2026-04-30', false);
    await scheduled(api.db, '2026-05-31');
    const may = await verdicts(api.db, '2026-05-31');
    expect(may.get('DORA')).toMatchObject({ streak: { up: 1 }, proposal: null });
    expect(may.get('ADA')).toMatchObject({ streak: { up: 5 }, proposal: { kind: 'RISE', to: 'R2' } });
  });

  it('never take the place of what a newer evaluation proposed', async () => {
    await hire(api.db, ['EVE'], '2025-12-01');
    await bring(
      api.db,
      MONTHS.flatMap((month) => contacts('EVE', month, 'GOOD')),
    );
    await scheduled(api.db, '2026-06-30');
    const ofEve = async () =>
      (
        await api.db.pool.query(
          "select p.as_of, p.kind, p.to_stage, p.status from stage_proposal p join employee e on e.id = p.employee_id where e.code = 'EVE' order by p.as_of",
        )
      ).rows;
    const june = { as_of: '2026-06-30', kind: 'PLACEMENT', to_stage: 'R3', status: 'OPEN' };
    expect(await ofEve()).toEqual([june]);
    await run(api, hr, '2026-02-01', '2026-03-31');
    expect(await ofEve()).toEqual([june]);
  });

  it('refuse spans without a whole month that is over, and name the field', async () => {
    const refused = async (from: string, to: string) =>
      code(
        (
          await api.post(
            'mutation ($from: Day!, $to: Day!) { runEvaluations(from: $from, to: $to) { id } }',
            { from, to },
            hr,
          )
        ).errors,
      );
    expect(await refused('2026-05-31', '2026-05-01')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'from' });
    expect(await refused('2026-05-02', '2026-05-30')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'to' });
    expect(await refused('2090-01-01', '2090-12-31')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'to' });
    expect(await refused('2001-01-01', '2026-05-31')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'from' });
    expect(await refused('2026-02-30', '2026-05-31')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('are for HR alone', async () => {
    const manager = await api.signedIn('MANAGER', await api.employee('LEAD'));
    const answer = await api.post(
      'mutation { runEvaluations(from: "2026-01-01", to: "2026-06-30") { id } }',
      {},
      manager,
    );
    expect(code(answer.errors)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('maps on demand', () => {
  let api: Demo;
  let hr: string;
  beforeAll(async () => {
    api = await startSmall();
    hr = await api.signedIn('HR');
  });
  afterAll(() => api.close());

  const refused = async (wanted: string): Promise<Record<string, unknown> | undefined> => {
    const { rows: before } = await api.db.pool.query('select count(*)::int as n from job');
    const answer = await api.post(`mutation { generateMaps(${wanted}) { id } }`, {}, hr);
    expect(answer.data).toBeNull();
    const { rows: after } = await api.db.pool.query('select count(*)::int as n from job');
    expect(after).toEqual(before);
    return code(answer.errors);
  };

  it('are refused while there is nothing, naming the day', async () => {
    expect(await refused('asOf: "2026-05-31", all: true')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'asOf' });
  });

  it('are made for employees, a team, or everybody, each in a job that tells how far it is', async () => {
    await hire(api.db, ['ADA', 'BEN', 'CARL'], '2026-01-01');
    await api.db.pool.query(
      "insert into team (code, name) values ('OTHER', 'Other'); update employee set team_id = (select id from team where code = 'OTHER') where code = 'CARL'",
    );
    await bring(api.db, contacts('ADA', '2026-04', 'GOOD'));
    const { rows } = await api.db.pool.query("select id from team where code = 'CARE'");
    const made = async (wanted: string) =>
      (await api.made(hr, `asOf: "2026-05-31", ${wanted}`)).map(({ employee }) => employee);
    expect(await made(`employeeIds: ["${await api.employee('CARL')}"]`)).toEqual(['CARL']);
    expect(await made(`teamId: "${rows[0]!.id}"`)).toEqual(['ADA', 'BEN']);
    expect(await made('all: true')).toEqual(['ADA', 'BEN', 'CARL']);
    const { jobs } = (await api.post('{ jobs(first: 1) { kind status done total result } }', {}, hr)).data!;
    // LEAD has no assignment, so there is no map of him; he was looked at all the same.
    expect(jobs).toEqual([
      { kind: 'generate-maps', status: 'DONE', done: 4, total: 4, result: { maps: 3, scorecards: 3 } },
    ]);
  });

  it('are refused for a day in the future and a day before any data', async () => {
    expect(await refused('asOf: "2090-01-01", all: true')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'asOf' });
    expect(await refused('asOf: "2025-12-31", all: true')).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'asOf',
      expected: expect.stringContaining('2026-01-01'),
    });
  });

  it('are refused unless exactly one of employees, team and everybody is asked for', async () => {
    const ada = await api.employee('ADA');
    for (const wanted of [
      `employeeIds: ["${ada}"], teamId: "${ada}", all: true`,
      `employeeIds: ["${ada}"], all: true`,
      'cutoff: 1',
      'all: false',
      'employeeIds: []',
    ]) {
      expect(await refused(`asOf: "2026-05-31", ${wanted}`), wanted).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'employeeIds',
      });
    }
    const many = Array.from({ length: 251 }, () => `"${ada}"`).join(' ');
    expect(await refused(`asOf: "2026-05-31", employeeIds: [${many}]`)).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'employeeIds',
    });
  });

  it('are refused for a cut-off that no batch has', async () => {
    for (const cutoff of ['1000000', '0', '-1', '1.5']) {
      expect(await refused(`asOf: "2026-05-31", all: true, cutoff: ${cutoff}`), cutoff).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'cutoff',
      });
    }
  });

  it('are refused for who and what does not exist', async () => {
    const ada = await api.employee('ADA');
    expect(
      await refused(`asOf: "2026-05-31", employeeIds: ["${ada}", "01999999-9999-7999-8999-999999999999"]`),
    ).toMatchObject({ code: 'NOT_FOUND', what: 'employee' });
    expect(await refused('asOf: "2026-05-31", employeeIds: ["not an id"]')).toMatchObject({
      code: 'NOT_FOUND',
      what: 'employee',
    });
    expect(await refused('asOf: "2026-05-31", teamId: "01999999-9999-7999-8999-999999999999"')).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('know nothing that came after the cut-off that was asked for', async () => {
    const ada = await api.employee('ADA');
    const seen = async (cutoff: number): Promise<number> => {
      const [map] = await api.made(hr, `asOf: "2026-05-31", cutoff: ${cutoff}, employeeIds: ["${ada}"]`);
      const { careerMap } = (
        await api.post(
          'query ($id: ID!) { careerMap(id: $id) { cutoff cards { metrics { code n } } } }',
          { id: map!.id },
          hr,
        )
      ).data!;
      expect(careerMap.cutoff).toBe(cutoff);
      return careerMap.cards[0].metrics.find((metric: { code: string }) => metric.code === 'client_satisfaction').n;
    };
    // Batch 1 hired her, batch 2 brought 50 ratings.
    expect([await seen(1), await seen(2)]).toEqual([0, 50]);
  });
});

/** Confirms what is open, as HR would. */
async function confirmAll(api: Demo): Promise<void> {
  const hr = await api.signedIn('HR');
  const { stageProposals } = (await api.post('{ stageProposals(first: 100, status: "OPEN") { nodes { id } } }', {}, hr))
    .data!;
  const ids = stageProposals.nodes.map(({ id }: { id: string }) => id);
  const { decideProposals } = (
    await api.post(
      'mutation ($ids: [ID!]!) { decideProposals(ids: $ids, decision: CONFIRM) { errorCode } }',
      { ids },
      hr,
    )
  ).data!;
  expect(decideProposals.every(({ errorCode }: { errorCode: string | null }) => errorCode === null)).toBe(true);
}
