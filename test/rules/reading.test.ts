import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { unpack } from '../../api/scoring/unpack.js';
import { bring, type Demo } from '../maps/demo.js';
import { contacts, hire, scheduled, startSmall } from '../maps/small.js';
import { deskOf, refusal, type Told } from './desk.js';

const ROLES = ['ADMINISTRATOR', 'HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR'] as const;
const PEOPLE = ['A', 'B', 'C', 'D', 'E', 'F'];
const AS_OF = '2026-09-30';
const PREVIEW = `query ($set: ID!, $employee: ID!, $asOf: Day!) { previewRules(ruleSetId: $set, employeeId: $employee, asOf: $asOf) {
  beforeVersion afterVersion before { assignmentId hash held eligible metrics { code raw } } after { assignmentId hash held eligible nextStage missing { code demanded } } } }`;

let api: Demo;
let hr: ReturnType<typeof deskOf>;
let draft: Told;
const tokens = new Map<string, string>();
beforeAll(async () => {
  api = await startSmall();
  await hire(api.db, PEOPLE, '2026-05-01');
  for (const [i, code] of PEOPLE.entries()) {
    for (const month of ['2026-08', '2026-09']) await bring(api.db, contacts(code, month, i < 4 ? 'GOOD' : 'BAD'));
  }
  await scheduled(api.db, AS_OF);
  for (const role of ROLES)
    tokens.set(
      role,
      await api.signedIn(
        role,
        role === 'MANAGER' ? await api.employee('LEAD') : role === 'EMPLOYEE' ? await api.employee('A') : undefined,
      ),
    );
  hr = deskOf(api, tokens.get('HR')!);
  draft = await hr.draft();
  const stages = structuredClone(SHIPPED.stages);
  stages[1]!.entry = { all: [{ about: 'competency', code: 'client_service', is: '>=', value: 99, source: 'signals' }] };
  draft = await hr.saved(await hr.saved(draft, 'STAGES', stages), 'NAME', 'Harder');
}, 120_000);
afterAll(() => api.close());

const ask = (role: string, text: string, variables: Record<string, unknown> = {}) =>
  api.post(text, variables, tokens.get(role));

describe('a preview', () => {
  it('judges one employee under both sets and stores nothing', async () => {
    const count = async () =>
      (
        await api.db.pool.query(
          'select (select count(*) from career_map) as maps, (select count(*) from scorecard) as cards, (select count(*) from batch) as batches',
        )
      ).rows[0];
    const before = await count();
    const variables = { set: draft.id, employee: await api.employee('A'), asOf: AS_OF };
    const preview = (await ask('HR', PREVIEW, variables)).data!['previewRules'];
    expect(preview).toMatchObject({ beforeVersion: 1, afterVersion: draft.version });
    expect(preview.before).toHaveLength(1);
    expect(preview.after[0].assignmentId).toBe(preview.before[0].assignmentId);
    expect(preview.after[0].missing).toEqual(
      expect.arrayContaining([{ code: 'client_service', demanded: 99 }].slice(0, preview.after[0].missing.length)),
    );
    expect(preview.after[0].hash).not.toBe(preview.before[0].hash);
    expect(await count()).toEqual(before);
    // The draft changes under one id, and the preview with it: what is usual isn't remembered from before.
    const metrics = structuredClone(SHIPPED.metrics);
    for (const metric of metrics) if (metric.window.kind === 'days') metric.window.days = 10;
    const shorter = await hr.saved(await hr.read({ id: draft.id }), 'METRICS', metrics);
    const again = (await ask('HR', PREVIEW, variables)).data!['previewRules'];
    expect(again.before).toEqual(preview.before);
    expect(again.after[0].hash).not.toBe(preview.after[0].hash);
    draft = await hr.saved(shorter, 'METRICS', SHIPPED.metrics);
  });

  it('is refused for a day to come, for a draft with flaws, and for somebody out of reach', async () => {
    const employee = await api.employee('A');
    expect(refusal(await ask('HR', PREVIEW, { set: draft.id, employee, asOf: '2099-01-01' }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'asOf',
    });
    const broken = await hr.saved(await hr.draft(), 'AUDIT_SIDES', { manager: 1, independent: 1 });
    expect(refusal(await ask('HR', PREVIEW, { set: broken.id, employee, asOf: AS_OF }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'ruleSetId',
      flaws: [{ path: 'auditSides' }],
    });
    await hire(api.db, ['ELSEWHERE'], '2026-05-01');
    await api.db.pool.query("update employee set team_id = null where code = 'ELSEWHERE'");
    const elsewhere = await api.employee('ELSEWHERE');
    const shipped = (await hr.read({})).id;
    expect(refusal(await ask('MANAGER', PREVIEW, { set: shipped, employee: elsewhere, asOf: AS_OF }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await ask('MANAGER', PREVIEW, { set: shipped, employee, asOf: AS_OF })).errors).toBeUndefined();
  });
});

describe('a preview as of a day', () => {
  it('on which somebody held a stage that the set lacks is refused, not failed', async () => {
    await hire(api.db, ['WAS-R4'], '2026-05-01', 'R4');
    await api.db.pool.query(
      `with b as (insert into batch (kind) values ('DECISION') returning id)
       insert into stage_decision (assignment_id, stage, decided_on, how, batch_id) select $1, 'R2', '2026-10-15', 'OVERRIDE', b.id from b`,
      [await api.assignment('WAS-R4', 'CARE')],
    );
    const short = await hr.saved(await hr.draft(), 'STAGES', SHIPPED.stages.slice(0, 3));
    expect(short.flaws).toEqual([]);
    const answer = await ask('HR', PREVIEW, { set: short.id, employee: await api.employee('WAS-R4'), asOf: AS_OF });
    expect(refusal(answer)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'ruleSetId' });
  });
});

describe('a histogram', () => {
  const HISTOGRAM =
    'query ($set: ID!, $metric: String!) { metricHistogram(ruleSetId: $set, metric: $metric) { unit n min max p10 median p90 bins { from to count } } }';

  it("shows the organisation's real values", async () => {
    const found = (await ask('HR', HISTOGRAM, { set: draft.id, metric: 'client_satisfaction' })).data![
      'metricHistogram'
    ];
    expect(found).toMatchObject({ unit: 'rating', n: 6 });
    expect(found.bins.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(6);
    expect(found.min).toBeLessThan(3);
    expect(found.max).toBeGreaterThan(4);
    expect([found.bins[0].from, found.bins.at(-1).to]).toEqual([found.min, found.max]);
    const { rows } = await api.db.pool.query("select verdict from scorecard where purpose <> 'PREVIEW'");
    const values = rows
      .map(({ verdict }) => unpack(verdict).nodes.find(({ id }) => id === 'metric:client_satisfaction')!.value!)
      .toSorted((a, b) => a - b);
    expect([found.min, found.p10, found.median, found.p90, found.max]).toEqual([
      values[0],
      values[0],
      values[2],
      values[5],
      values[5],
    ]);
  });

  it('shows nothing of fewer than five, and knows the metrics of the set only', async () => {
    expect(
      (await ask('HR', HISTOGRAM, { set: draft.id, metric: 'plan_fulfilment' })).data!['metricHistogram'],
    ).toMatchObject({ n: 0, bins: [], median: null });
    expect(refusal(await ask('HR', HISTOGRAM, { set: draft.id, metric: 'no_such' }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('how we judge', () => {
  const PRINT =
    'query ($set: ID) { howWeJudge(ruleSetId: $set) { version comparedWith { version } sections { code title { ru } lines { text { en ru pl } changed } } } }';

  it('is printed from the set in three languages, with what changed marked', async () => {
    const shipped = (await ask('EMPLOYEE', PRINT)).data!['howWeJudge'];
    expect(shipped).toMatchObject({ version: 1, comparedWith: null });
    expect(shipped.sections.map(({ code }: { code: string }) => code)).toEqual([
      'SOURCES',
      'SCREENING',
      'METRICS',
      'KPIS',
      'COMPETENCIES',
      'STAGES',
      'EVALUATION',
      'GENERAL',
    ]);
    const lines = (print: typeof shipped) =>
      print.sections.flatMap(
        (section: { lines: { text: { en: string; ru: string; pl: string }; changed: boolean }[] }) => section.lines,
      );
    expect(lines(shipped).some(({ changed }: { changed: boolean }) => changed)).toBe(false);
    for (const { text } of lines(shipped)) {
      expect(text.ru).toMatch(/[а-яё]/i);
      for (const said of Object.values(text)) expect(said).not.toMatch(/undefined|null|NaN|\{|\[/);
    }
    const harder = (await ask('HR', PRINT, { set: draft.id })).data!['howWeJudge'];
    expect(harder.comparedWith).toEqual({ version: 1 });
    expect(
      lines(harder)
        .filter(({ changed }: { changed: boolean }) => changed)
        .map(({ text }: { text: { en: string } }) => text.en),
    ).toEqual(['R2 Specialist: to enter, Client service: at least 99 points.']);
  });
});

describe('who may what', () => {
  const drafts: [string, string][] = [
    ['ruleSet', 'query ($id: ID!) { ruleSet(id: $id) { id } }'],
    ['ruleSetDiff', 'query ($id: ID!) { ruleSetDiff(fromId: $id, toId: $id) { path } }'],
    ['ruleUsage', 'query ($id: ID!) { ruleUsage(ruleSetId: $id, noun: STAGE, code: "R1") { path } }'],
    ['howWeJudge', 'query ($id: ID!) { howWeJudge(ruleSetId: $id) { version } }'],
    ['metricHistogram', 'query ($id: ID!) { metricHistogram(ruleSetId: $id, metric: "client_satisfaction") { n } }'],
    [
      'previewRules',
      `query ($id: ID!) { previewRules(ruleSetId: $id, employeeId: "00000000-0000-0000-0000-000000000000", asOf: "${AS_OF}") { asOf } }`,
    ],
  ];
  it.each(drafts)('%s tells of a draft to HR alone', async (name, text) => {
    for (const role of ROLES) {
      const answer = await ask(role, text, { id: draft.id });
      const code = answer.errors?.[0]?.extensions['code'] ?? 'answered';
      if (role === 'HR') expect([role, code]).toEqual([role, name === 'previewRules' ? 'NOT_FOUND' : 'answered']);
      else expect(['NOT_FOUND', 'FORBIDDEN']).toContain(code);
    }
    expect((await api.post(text, { id: draft.id })).errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('everybody reads what is published; only HR sees drafts in the list', async () => {
    for (const role of ROLES) {
      const answer = await ask(
        role,
        '{ ruleSets { status inForce lock metricCount stageCount } howWeJudge { version } }',
      );
      expect(answer.errors).toBeUndefined();
      const sets = answer.data!['ruleSets'] as { status: string }[];
      expect(sets.some(({ status }) => status === 'DRAFT')).toBe(role === 'HR');
      expect(sets.at(-1)).toMatchObject({
        status: 'PUBLISHED',
        inForce: true,
        metricCount: SHIPPED.metrics.length,
        stageCount: 4,
      });
    }
    expect((await ask('MANAGER', '{ ruleSet { version flaws { path } } }')).data).toEqual({
      ruleSet: { version: 1, flaws: [] },
    });
  });

  it.each([
    ['createRuleDraft', 'mutation { createRuleDraft { id } }'],
    ['saveRulePart', 'mutation ($id: ID!) { saveRulePart(id: $id, lock: 1, part: NAME, value: "Mine") { id } }'],
    ['discardRuleDraft', 'mutation ($id: ID!) { discardRuleDraft(id: $id, lock: 1) }'],
    ['publishRules', 'mutation ($id: ID!) { publishRules(id: $id, lock: 1) { id } }'],
    ['retireRules', 'mutation ($id: ID!) { retireRules(id: $id) { id } }'],
  ])('%s is for HR alone', async (_, text) => {
    for (const role of ROLES.filter((each) => each !== 'HR')) {
      expect(refusal(await ask(role, text, text.includes('$id') ? { id: draft.id } : {}))).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    expect((await hr.read({ id: draft.id })).hash).toBe(draft.hash);
  });

  it('what a stage is used for includes the people who hold it', async () => {
    await hire(api.db, ['AT-R3'], '2026-05-01', 'R3');
    const uses = (
      await ask(
        'MANAGER',
        'query ($id: ID!) { ruleUsage(ruleSetId: $id, noun: STAGE, code: "R3") { path text { en ru pl } } }',
        { id: (await hr.read({})).id },
      )
    ).data!['ruleUsage'];
    expect(uses).toEqual([
      {
        path: 'stages[2]',
        text: {
          en: 'Assignments that hold it now: 1',
          ru: 'Назначений на этом этапе сейчас: 1',
          pl: 'Przypisań na tym etapie teraz: 1',
        },
      },
    ]);
  });
});
