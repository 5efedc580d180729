import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shipRules } from '../../api/rules/ship.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { deskOf, refusal } from './desk.js';

let api: Api;
let hr: ReturnType<typeof deskOf>;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  await shipRules(api.db.orm.em.fork());
  hr = deskOf(api, await api.signedIn('HR'));
});
afterAll(() => api.close());

describe('a draft', () => {
  it('is a copy of the set in force, and one of several', async () => {
    const shipped = await hr.read({});
    expect(shipped).toMatchObject({ version: 1, status: 'PUBLISHED', inForce: true, effectiveFrom: null, flaws: [] });
    const [one, two] = [await hr.draft(), await hr.draft()];
    expect(one).toMatchObject({
      status: 'DRAFT',
      inForce: false,
      lock: 1,
      hash: shipped.hash,
      basedOn: { id: shipped.id, version: 1 },
      flaws: [],
    });
    expect(one.body).toEqual(SHIPPED);
    expect(one.name).toBe('Copy of version 1');
    expect(two.version).toBe(one.version + 1);
    // A copy of a draft comes from the same published set, so that the draft can go.
    const three = await hr.draft(one.id);
    expect(three.basedOn).toEqual({ id: shipped.id, version: 1 });
    expect((await hr.discard(one)).data).toEqual({ discardRuleDraft: true });
  });

  it('has the name that HR types in every language, and the set that ships has its own in each', async () => {
    const draft = await hr.saved(await hr.draft(), 'NAME', 'Jesień');
    const token = await api.signedIn('HR');
    const { ruleSets, howWeJudge } = (
      await api.post('{ ruleSets { id shipped names { en ru pl } } howWeJudge { names { ru } } }', {}, token)
    ).data!;
    const names = new Map(ruleSets.map((one: { id: string; names: object }) => [one.id, one.names]));
    expect(names.get(draft.id)).toEqual({ en: 'Jesień', ru: 'Jesień', pl: 'Jesień' });
    const own = ruleSets.find((one: { shipped: boolean }) => one.shipped);
    expect(own.names).toEqual({ en: 'Shipped', ru: 'Исходная', pl: 'Wyjściowa' });
    expect(howWeJudge).toEqual({ names: { ru: 'Исходная' } });
    const alone = await api.post('query ($id: ID) { ruleSet(id: $id) { names { pl } } }', { id: own.id }, token);
    expect(alone.data!['ruleSet'].names).toEqual({ pl: 'Wyjściowa' });
  });

  it('is saved part by part, and its hash says what it says', async () => {
    const draft = await hr.draft();
    const named = await hr.saved(draft, 'NAME', 'Spring rules');
    expect(named).toMatchObject({ name: 'Spring rules', lock: 2, hash: draft.hash });
    const general = await hr.saved(named, 'GENERAL', { interval: 0.95, coverage: 0.5, prior: SHIPPED.prior });
    expect(general.body).toMatchObject({ interval: 0.95, coverage: 0.5 });
    expect(general.hash).not.toBe(draft.hash);
    const back = await hr.saved(general, 'GENERAL', {
      interval: SHIPPED.interval,
      coverage: SHIPPED.coverage,
      prior: SHIPPED.prior,
    });
    expect(back.hash).toBe(draft.hash);
    for (const [part, key] of [
      ['SOURCES', 'sources'],
      ['SCREENING', 'screening'],
      ['METRICS', 'metrics'],
      ['KPIS', 'kpis'],
      ['COMPETENCIES', 'competencies'],
      ['STAGES', 'stages'],
      ['EVALUATION', 'evaluation'],
      ['AUDIT_SIDES', 'auditSides'],
      ['AUDITS', 'audits'],
    ] as const) {
      const again = await hr.saved(await hr.read({ id: draft.id }), part, SHIPPED[key]);
      expect([part, again.hash, again.flaws]).toEqual([part, draft.hash, []]);
    }
  });

  it('lets exactly one of ten saves from one lock win, and tells the others what is stored now', async () => {
    const draft = await hr.draft();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        hr.save(draft.id, draft.lock, 'AUDIT_SIDES', { manager: 10 + i, independent: 90 - i }),
      ),
    );
    const won = answers.filter(({ errors }) => !errors);
    expect(won).toHaveLength(1);
    const stored = won[0]!.data!['saveRulePart'].body.auditSides;
    for (const answer of answers.filter(({ errors }) => errors)) {
      expect(refusal(answer)).toMatchObject({ code: 'CONFLICT', currentVersion: 2, current: stored });
      expect(answer.status).toBe(409);
    }
    expect((await hr.read({ id: draft.id })).body.auditSides).toEqual(stored);
  });

  it('keeps what makes no sense, with the place and the sentence in three languages', async () => {
    const draft = await hr.draft();
    const typo = await hr.saved(draft, 'AUDIT_SIDES', { manager: 30, independent: 60 });
    expect(typo.body.auditSides).toEqual({ manager: 30, independent: 60 });
    expect(typo.flaws).toEqual([
      {
        path: 'auditSides',
        code: 'WEIGHTS',
        expected: 'weights that add up to 100',
        came: '90',
        message: {
          en: 'Expected weights that add up to 100, but 90 came.',
          ru: 'Ожидается: веса, сумма которых равна 100. Сейчас: 90.',
          pl: 'Oczekiwano: wagi, które dają razem 100. Jest: 90.',
        },
      },
    ]);
    // A kind that the organisation doesn't have, and a task that isn't there.
    const metrics = structuredClone(SHIPPED.metrics);
    metrics[0]!.kinds = ['raiting'];
    const strange = await hr.saved(typo, 'METRICS', metrics);
    const nowhere = await hr.saved(strange, 'SOURCES', {
      everywhere: ['signals'],
      byTask: { 'no-such-task': ['plan'] },
    });
    expect(nowhere.flaws.map(({ path }) => path)).toEqual([
      'auditSides',
      'metrics[0].kinds[0]',
      'sources.byTask.no-such-task',
    ]);
  });

  it('names the places where something is used that was taken out', async () => {
    const draft = await hr.draft();
    const without = await hr.saved(
      draft,
      'METRICS',
      SHIPPED.metrics.filter(({ code }) => code !== 'solved_in_dialogue'),
    );
    expect(without.flaws.map(({ path, code }) => [path, code])).toEqual([
      ['competencies[1].links[0].metric', 'UNKNOWN_REFERENCE'],
    ]);
    const kpis = await hr.saved(
      without,
      'KPIS',
      SHIPPED.kpis.filter(({ code }) => code !== 'client_satisfaction'),
    );
    expect(kpis.flaws.map(({ path }) => path)).toContain('competencies[0].links[0].kpi');
  });

  it('can be thrown away, but not from an old lock, and not when it is published', async () => {
    const draft = await hr.draft();
    await hr.saved(draft, 'NAME', 'Changed');
    expect(refusal(await hr.discard(draft))).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    const now = await hr.read({ id: draft.id });
    expect((await hr.discard(now)).errors).toBeUndefined();
    expect(refusal(await hr.discard(now))).toMatchObject({ code: 'NOT_FOUND' });
    const shipped = await hr.read({});
    expect(refusal(await hr.discard(shipped))).toMatchObject({ code: 'RULE_VERSION_LOCKED' });
    expect(refusal(await hr.save(shipped.id, shipped.lock, 'NAME', 'Mine'))).toMatchObject({
      code: 'RULE_VERSION_LOCKED',
    });
  });
});

describe('what has the wrong shape', () => {
  const [metric, kpi, competency, stage] = [
    SHIPPED.metrics[0]!,
    SHIPPED.kpis[0]!,
    SHIPPED.competencies[0]!,
    SHIPPED.stages[2]!,
  ];
  const leaf = { about: 'competency', code: 'client_service', is: '>=', value: 65, source: 'signals' };
  const wrong: [string, unknown, string][] = [
    ['NAME', '', 'name'],
    ['NAME', 7, 'name'],
    ['NAME', 'x'.repeat(201), 'name'],
    ['NAME', 'zero \u0000', 'name'],
    ['GENERAL', 'all', 'value'],
    ['GENERAL', { interval: 0.9, coverage: 0.6 }, 'prior'],
    ['GENERAL', { interval: '0.9', coverage: 0.6, prior: SHIPPED.prior }, 'interval'],
    ['GENERAL', { interval: 0.9, coverage: 0.6, prior: { ...SHIPPED.prior, kMin: null } }, 'prior.kMin'],
    ['GENERAL', { interval: 1e13, coverage: 0.6, prior: SHIPPED.prior }, 'interval'],
    ['SOURCES', { everywhere: ['signals', 'rumours'], byTask: {} }, 'sources.everywhere[1]'],
    ['SOURCES', { everywhere: ['signals'], byTask: { 'a b': ['plan'] } }, 'sources.byTask.a b'],
    ['SOURCES', { everywhere: ['signals'], byTask: [] }, 'sources.byTask'],
    ['SCREENING', { ...SHIPPED.screening, rater: 5 }, 'screening.rater'],
    ['SCREENING', { ...SHIPPED.screening, outlier: { z: true, minValues: 50 } }, 'screening.outlier.z'],
    ['METRICS', {}, 'metrics'],
    ['METRICS', [{ ...metric, name: { en: 'A', ru: 'B' } }], 'metrics[0].name.pl'],
    ['METRICS', [metric, { ...metric, measure: 'mode' }], 'metrics[1].measure'],
    ['METRICS', [{ ...metric, window: { kind: 'days' } }], 'metrics[0].window.days'],
    ['METRICS', [{ ...metric, window: { kind: 'full', period: 'decade' } }], 'metrics[0].window.period'],
    ['METRICS', [{ ...metric, shrink: { fixedM: 1, k: 2 } }], 'metrics[0].shrink.k'],
    ['METRICS', [{ ...metric, code: 'a/b' }], 'metrics[0].code'],
    ['KPIS', [{ ...kpi, curve: [{ value: 3, score: 0 }, [4, 100]] }], 'kpis[0].curve[1]'],
    ['KPIS', [{ ...kpi, curve: [{ value: '3', score: 0 }] }], 'kpis[0].curve[0].value'],
    ['COMPETENCIES', [{ ...competency, groups: { signals: 50, internal: 50 } }], 'competencies[0].groups.assessments'],
    [
      'COMPETENCIES',
      [{ ...competency, links: [{ ...competency.links[0], kpi: null }] }],
      'competencies[0].links[0].kpi',
    ],
    ['STAGES', [{ ...stage, entry: { all: [leaf, { ...leaf, is: '>' }] } }], 'stages[0].entry.all[1].is'],
    ['STAGES', [{ ...stage, entry: { all: [], any: [] } }], 'stages[0].entry.any'],
    [
      'STAGES',
      [{ ...stage, entry: { any: [{ not: { ...leaf, value: 'much' } }] } }],
      'stages[0].entry.any[0].not.value',
    ],
    ['STAGES', [{ ...stage, retention: [] }], 'stages[0].retention'],
    ['STAGES', [{ ...stage, demands: { client_service: 'high' } }], 'stages[0].demands.client_service'],
    ['STAGES', [{ ...stage, advice: { ...stage.advice, style: 'shouting' } }], 'stages[0].advice.style'],
    ['EVALUATION', { ...SHIPPED.evaluation, rise: [2] }, 'evaluation.rise'],
    ['AUDIT_SIDES', { manager: 30, independent: 70, __proto__x: 1 }, 'auditSides.__proto__x'],
  ];

  it('a list of more than 2,000 is refused before anything is done', async () => {
    const draft = await hr.draft();
    const told = refusal(
      await hr.save(
        draft.id,
        draft.lock,
        'METRICS',
        Array.from({ length: 2001 }, () => 1),
      ),
    );
    expect(told).toMatchObject({ code: 'BAD_USER_INPUT', field: 'value', came: '2001 elements' });
  });

  it.each(wrong)('%s %j is refused at %s', async (part, value, field) => {
    const draft = await hr.draft();
    const answer = await hr.save(draft.id, draft.lock, part, value);
    expect(answer.status).toBe(400);
    const told = refusal(answer);
    expect(told).toMatchObject({
      code: 'BAD_USER_INPUT',
      field,
      expected: expect.any(String),
      came: expect.any(String),
    });
    expect((await hr.read({ id: draft.id })).lock).toBe(draft.lock);
    await hr.discard(draft);
  });

  it('is refused when it is too deep, too large, or says __proto__', async () => {
    const draft = await hr.draft();
    let deep: unknown = leaf;
    for (let i = 0; i < 20; i++) deep = { not: deep };
    expect(refusal(await hr.save(draft.id, draft.lock, 'STAGES', [{ ...stage, entry: deep }]))).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    const large = await hr.save(draft.id, draft.lock, 'NAME', 'x'.repeat(300_000));
    expect(['BAD_USER_INPUT', 'PAYLOAD_TOO_LARGE']).toContain(refusal(large)['code']);
    const sly = JSON.parse('{"everywhere":[],"byTask":{"__proto__":["signals"]}}') as unknown;
    expect(refusal(await hr.save(draft.id, draft.lock, 'SOURCES', sly))).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'sources.byTask.__proto__',
    });
  });
});
