import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shipRules } from '../../api/rules/ship.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import type { RuleSet } from '../../api/scoring/rules.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Answer } from '../api.js';
import { withPeople, type Demo } from '../maps/demo.js';
import { organisationOf, type SmallOrganisation } from '../people.js';
import { dayFromToday, deskOf, refusal } from '../rules/desk.js';

let api: Demo;
let hr: string;
let people: SmallOrganisation;
let lastMap: string;
let today: string;
beforeAll(async () => {
  api = withPeople(await startApi());
  await ensureKinds(api.db.pool);
  await shipRules(api.db.orm.em.fork());
  people = await organisationOf(api.db, 3);
  hr = await api.signedIn('HR');
  today = await dayFromToday(api, 0);
}, 60_000);
afterAll(() => api.close());

const KIND = 'id code version lock scaleMin scaleMax shipped retiredAt metricCount name { en ru pl }';
const polite = {
  code: 'politeness',
  name: { en: 'Politeness', ru: 'Вежливость', pl: 'Uprzejmość' },
  nature: 'OPINION',
  attribution: 'EMPLOYEE',
  polarity: 'HIGHER',
  unit: 'POINTS',
  scaleMin: 1,
  scaleMax: 10,
};
const create = (kind: object, token = hr): Promise<Answer> =>
  api.post(`mutation ($kind: SignalKindInput!) { createSignalKind(kind: $kind) { ${KIND} } }`, { kind }, token);
const rescale = (id: string, lock: number, min: number | null, max: number | null): Promise<Answer> =>
  api.post(
    `mutation ($id: ID!, $lock: Int!, $min: Float, $max: Float) { rescaleSignalKind(id: $id, lock: $lock, min: $min, max: $max) { ${KIND} } }`,
    { id, lock, min, max },
    hr,
  );
const act = (name: string, id: string, lock: number): Promise<Answer> =>
  api.post(
    `mutation ($id: ID!, $lock: Int!) { ${name}(id: $id, lock: $lock) ${name.startsWith('remove') ? '' : `{ ${KIND} }`} }`,
    { id, lock },
    hr,
  );
const uses = async (id: string): Promise<{ where: string; text: { en: string } }[]> =>
  (await api.post('query ($id: ID!) { signalKindUses(id: $id) { where ruleSetVersion path text { en } } }', { id }, hr))
    .data!['signalKindUses'];
const find = async (args: string): Promise<{ totalCount: number; nodes: { code: string }[] }> => {
  const answer = await api.post(`{ findSignalKinds(${args}) { totalCount nodes { ${KIND} } } }`, {}, hr);
  expect(answer.errors).toBeUndefined();
  return answer.data!['findSignalKinds'];
};
const send = async (
  kind: string,
  value: string | null,
  n: number,
  more: object = {},
): Promise<Record<string, unknown>> => {
  const items = [
    {
      externalId: `${kind}-${n}`,
      kind,
      employeeCode: 'E-1',
      taskCode: 'T-1',
      clientCode: `polite-client-${n}`,
      occurredAt: new Date(Date.now() - (n + 1) * 86_400_000).toISOString(),
      value,
      ...more,
    },
  ];
  const answer = await api.post(
    'mutation ($items: [SignalInput!]!) { ingestSignals(sourceCode: "desk", items: $items) { results { status code field expected } } }',
    { items },
    hr,
  );
  expect(answer.errors).toBeUndefined();
  return answer.data!['ingestSignals'].results[0];
};

describe('a kind that HR adds', () => {
  it('is taken in, measured by a draft, counted by a preview and called by its name in the three languages', async () => {
    expect((await send('politeness', '9', 0))['code']).toBe('UNKNOWN_KIND');
    expect((await create(polite)).data!['createSignalKind']).toMatchObject({
      id: 'politeness',
      version: 1,
      lock: 1,
      shipped: false,
      retiredAt: null,
      metricCount: 0,
    });
    expect(await send('politeness', '11', 0)).toMatchObject({ code: 'OUT_OF_SCALE', expected: 'from 1 to 10' });
    for (let n = 0; n < 5; n++) expect((await send('politeness', '8', n))['status']).toBe('ADDED');

    const desk = deskOf(api, hr);
    const draft = await desk.draft();
    const metric = {
      ...SHIPPED.metrics[0]!,
      code: 'politeness',
      name: polite.name,
      kinds: ['politeness'],
      minSample: 15,
      shrink: null,
      unit: 'points',
    };
    const asked = { about: 'metric', code: 'politeness', is: '>=', value: 9, source: 'signals' } as const;
    const withMetric = await desk.saved(draft, 'METRICS', [...SHIPPED.metrics, metric]);
    const stages = structuredClone(SHIPPED.stages) as RuleSet['stages'];
    stages[1]!.entry = { all: [stages[1]!.entry, asked] };
    const ready = await desk.saved(withMetric, 'STAGES', stages);
    expect(ready.flaws).toEqual([]);

    const preview = await api.post(
      `query ($set: ID!, $employee: ID!, $today: Day!) { previewRules(ruleSetId: $set, employeeId: $employee, asOf: $today) { after {
        missing { code kind kindName { en ru pl } best n minSample needs } } } }`,
      { set: ready.id, employee: people.employees[0], today },
      hr,
    );
    expect(preview.errors).toBeUndefined();
    const missing = preview.data!['previewRules'].after[0].missing.find(
      (one: { code: string }) => one.code === 'politeness',
    );
    expect(missing).toMatchObject({ n: 5, minSample: 15, best: 10, kind: 'politeness', kindName: polite.name });
    // Fifteen at least, and 5 eights with k tens have a mean of 9 from k = 5 on: ten more.
    expect(missing.needs).toBe(10);

    // Somebody of whom no signal of the kind is known yet is asked for the same best value: the scale comes from the kind.
    const other = await api.post(
      `query ($set: ID!, $employee: ID!, $today: Day!) { previewRules(ruleSetId: $set, employeeId: $employee, asOf: $today) { after { missing { code best needs } } } }`,
      { set: ready.id, employee: people.employees[1], today },
      hr,
    );
    const none = other.data!['previewRules'].after[0].missing.find(
      (one: { code: string }) => one.code === 'politeness',
    );
    expect(none).toMatchObject({ best: 10, needs: 15 });

    expect((await desk.publish(ready)).errors).toBeUndefined();
    expect((await find('first: 10, filter: { search: "ВЕЖЛИВ" }')).nodes).toMatchObject([
      { code: 'politeness', metricCount: 1 },
    ]);
  });

  it('keeps its old scale in old verdicts when it gets another', async () => {
    const [map] = await api.made(hr, `asOf: "${today}", employeeIds: ["${people.employees[0]}"]`);
    const before = (await api.db.pool.query('select verdict from scorecard where map_id = $1', [map!.id])).rows;
    const answer = await rescale('politeness', 1, 0, 100);
    expect(answer.data!['rescaleSignalKind']).toMatchObject({ version: 2, lock: 2, scaleMin: 0, scaleMax: 100 });
    // The same again is no new version, and nobody else's lock breaks by it.
    expect((await rescale('politeness', 2, 0, 100)).data!['rescaleSignalKind']).toMatchObject({ version: 2, lock: 2 });
    expect((await send('politeness', '95', 20))['status']).toBe('ADDED');
    const { rows } = await api.db.pool.query(
      `select kind_version as version, count(*)::int as n from signal s join signal_kind k on k.number = s.kind where k.code = 'politeness' group by 1 order by 1`,
    );
    expect(rows).toEqual([
      { version: 1, n: 5 },
      { version: 2, n: 1 },
    ]);
    const verified = await api.post('query ($id: ID!) { verifyMap(id: $id) { result } }', { id: map!.id }, hr);
    expect(verified.data!['verifyMap']).toEqual({ result: 'EQUAL' });
    expect((await api.db.pool.query('select verdict from scorecard where map_id = $1', [map!.id])).rows).toEqual(
      before,
    );

    // A verdict of the same day with what is known now asks for the best of the new scale.
    const [later] = await api.made(hr, `asOf: "${today}", employeeIds: ["${people.employees[0]}"]`);
    lastMap = later!.id;
    const told = await api.post(
      'query ($id: ID!) { careerMap(id: $id) { cards { missing { code best } } } }',
      { id: lastMap },
      hr,
    );
    const best = told.data!['careerMap'].cards[0].missing.filter((one: { code: string }) => one.code === 'politeness');
    expect(best).toEqual([{ code: 'politeness', best: 100 }]);
  });

  it('is retired: what happens from then on is refused, what happened before still comes in', async () => {
    const retired = await act('retireSignalKind', 'politeness', 2);
    expect(retired.data!['retireSignalKind'].retiredAt).not.toBeNull();
    expect(refusal(await act('retireSignalKind', 'politeness', 3))).toMatchObject({ code: 'CONFLICT' });
    const now = new Date().toISOString();
    await api.db.pool.query(`update signal_kind set retired_at = now() - interval '1 hour' where code = 'politeness'`);
    expect(await send('politeness', '50', 21, { occurredAt: now })).toMatchObject({
      code: 'RETIRED_KIND',
      field: 'kind',
    });
    expect((await send('politeness', '50', 22))['status']).toBe('ADDED');
    const back = await act('restoreSignalKind', 'politeness', 3);
    expect(back.data!['restoreSignalKind']).toMatchObject({ retiredAt: null, lock: 4 });
    expect((await send('politeness', '50', 21, { occurredAt: now }))['status']).toBe('ADDED');
  });

  it('is called otherwise at once, on maps that were made before, too', async () => {
    const name = { en: 'Manners', ru: 'Манеры', pl: 'Maniery' };
    const answer = await api.post(
      `mutation ($name: LocalTextInput!) { renameSignalKind(id: "politeness", lock: 4, name: $name) { lock name { ru } } }`,
      { name },
      hr,
    );
    expect(answer.data!['renameSignalKind']).toEqual({ lock: 5, name: { ru: 'Манеры' } });
    const told = await api.post(
      'query ($id: ID!) { careerMap(id: $id) { cards { missing { kind kindName { en ru pl } } } } }',
      { id: lastMap },
      hr,
    );
    const kinds = told.data!['careerMap'].cards[0].missing.filter((one: { kind: string }) => one.kind === 'politeness');
    expect(kinds[0].kindName).toEqual(name);
  });
});

describe('a kind is removed', () => {
  it('only when nothing names it, and the refusal names the places', async () => {
    expect((await uses('politeness')).map(({ where, text }) => `${where} ${text.en}`)).toEqual([
      'RULE_SET Version 2: Metric “Politeness”',
      'SIGNALS Signals of the source “desk”: 8',
    ]);
    const refused = refusal(await act('removeSignalKind', 'politeness', 5));
    expect(refused).toMatchObject({ code: 'CONFLICT', rule: 'IN_USE' });
    expect((refused['uses'] as unknown[]).length).toBe(2);
    expect((await uses('rating')).map(({ where }) => where)).toEqual(['SHIPPED', 'RULE_SET', 'RULE_SET', 'SIGNALS']);
    expect(refusal(await act('removeSignalKind', 'crm_event', 1))).toMatchObject({ code: 'CONFLICT', rule: 'IN_USE' });

    await create({ ...polite, code: 'slip' });
    expect(await uses('slip')).toEqual([]);
    expect((await act('removeSignalKind', 'slip', 1)).data).toEqual({ removeSignalKind: true });
    expect(refusal(await act('removeSignalKind', 'slip', 1))).toMatchObject({ code: 'NOT_FOUND' });
    expect((await send('slip', '5', 1))['code']).toBe('UNKNOWN_KIND');
  });

  it('waits for nobody who is bringing signals in: it says so and leaves the kind', async () => {
    await create({ ...polite, code: 'busy' });
    const client = await api.db.pool.connect();
    await client.query('begin');
    await client.query('select * from signal_kind');
    expect(refusal(await act('removeSignalKind', 'busy', 1))).toMatchObject({ code: 'CONFLICT' });
    await client.query('rollback');
    client.release();
    expect((await act('removeSignalKind', 'busy', 1)).data).toEqual({ removeSignalKind: true });
  });
});

describe('of ten who change one kind at once', () => {
  it('exactly one wins, and the others are told the lock that holds now', async () => {
    await create({ ...polite, code: 'contested' });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => rescale('contested', 1, 0, n + 20)));
    const lost = answers.filter(({ errors }) => errors);
    expect(lost).toHaveLength(9);
    for (const answer of lost) expect(refusal(answer)).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
  });
});

describe('what does not fit a kind', () => {
  it.each([
    ['code', { code: 'Not A Code' }],
    ['code', { code: 'rating' }],
    ['name.ru', { name: { en: 'A', ru: '  ', pl: 'B' } }],
    ['name.pl', { name: { en: 'A', ru: 'B', pl: 'x'.repeat(101) } }],
    ['scaleMin', { scaleMin: null, scaleMax: null }],
    ['scaleMax', { scaleMax: null }],
    ['scaleMax', { scaleMin: 5, scaleMax: 5 }],
    ['scaleMin', { scaleMin: 0.1234567 }],
    ['scaleMin', { unit: 'TEXT' }],
    ['scaleMin', { unit: 'SECONDS', scaleMin: -1 }],
  ])('is refused at %s', async (field, wrong) => {
    expect(refusal(await create({ ...polite, code: 'wrong', ...wrong }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      field,
    });
  });

  it('is refused to everybody but HR', async () => {
    for (const role of ['ADMINISTRATOR', 'MANAGER', 'EMPLOYEE', 'AUDITOR', 'ANALYST']) {
      const token = await api.signedIn(role, role === 'EMPLOYEE' ? people.employees[2] : undefined);
      expect(refusal(await create({ ...polite, code: 'not_mine' }, token))).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});

describe('the list of kinds', () => {
  it('is searched, narrowed, sorted and turned page by page', async () => {
    const all = await find('first: 100');
    expect(all.totalCount).toBe(all.nodes.length);
    expect(all.nodes[0]!.code).toBe('rating');
    const paged = [await find('first: 7, sort: CODE'), await find('first: 7, offset: 7, sort: CODE')];
    const codes = all.nodes.map(({ code }) => code).toSorted();
    expect(paged.flatMap(({ nodes }) => nodes.map(({ code }) => code))).toEqual(codes.slice(0, 14));
    expect((await find('first: 5, offset: 100')).nodes).toEqual([]);
    expect((await find('first: 5, filter: { search: "%" }')).totalCount).toBe(0);
    expect((await find('first: 50, filter: { shipped: false }')).nodes.map(({ code }) => code)).toEqual([
      'politeness',
      'contested',
    ]);
    const facts = await find('first: 50, filter: { nature: FACT, counted: true }');
    expect(facts.nodes.map(({ code }) => code)).toContain('resolution_time');
    expect(facts.nodes.map(({ code }) => code)).not.toContain('crm_event');
    expect((await find('first: 1, sort: METRICS, order: DESC')).nodes[0]).toHaveProperty('metricCount');
  });
});
