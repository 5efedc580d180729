import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../api.js';
import { codeOf, deskOf, fieldOf, greeting, type Desk } from './desk.js';

let api: Api;
let hr: string;
let desk: Desk;
beforeAll(async () => {
  api = await startApi();
  hr = await api.signedIn('HR');
  desk = deskOf(api, hr);
});
afterAll(() => api.close());

const today = async (): Promise<string> => (await desk.ask('{ organisation { today } }')).data!['organisation'].today;
const later = async (days: number): Promise<string> =>
  new Date(Date.parse(await today()) + days * 86_400_000).toISOString().slice(0, 10);
const list = async (more: object, token = hr): Promise<string[]> =>
  (
    await desk.ask(
      `query ($filter: StandardFilter, $sort: StandardSort, $order: SortOrder, $first: Int! = 100, $after: String) {
        standards(filter: $filter, sort: $sort, order: $order, first: $first, after: $after) { nodes { code } } }`,
      more,
      token,
    )
  ).data!['standards'].nodes.map(({ code }: { code: string }) => code);

describe('a standard', () => {
  it('begins as a draft that HR alone sees, is published, and then never changes, whoever asks', async () => {
    const made = await desk.create('LIFE');
    expect(made.face).toMatchObject({
      version: 1,
      status: 'DRAFT',
      inForce: false,
      items: [
        {
          earns: [
            { answer: 'YES', score: 1 },
            { answer: 'NO', score: 0 },
          ],
        },
      ],
    });
    const employee = await api.signedIn('EMPLOYEE');
    expect(await desk.read(made.id, employee)).toBeUndefined();
    expect(await list({}, employee)).not.toContain('LIFE');
    const { face } = (await desk.publish(made.id, made.face.lock)).data!['publishStandard'];
    expect(face).toMatchObject({ status: 'PUBLISHED', inForce: true, effectiveFrom: await today() });
    expect((await desk.read(made.id, employee)).face.status).toBe('PUBLISHED');
    expect(codeOf(await desk.save(made.id, face.lock, {}))).toBe('RULE_VERSION_LOCKED');
    for (const statement of [
      `update standard_version set body = '{"en": "Another demand"}' where id = $1`,
      `update standard_version set status = 'DRAFT', published_in = null where id = $1`,
      `delete from standard_version where id = $1`,
      `update standard_item set weight = 9 where version_id = $1`,
      `delete from standard_item where version_id = $1`,
      `insert into standard_item (version_id, position, code, question, kind, earns, weight, na_allowed) values ($1, 9, 'X', '{}', 'YES_NO', '[]', 1, false)`,
    ])
      await expect(api.db.pool.query(statement, [face.id])).rejects.toMatchObject({ code: '55006' });
  });

  it('lets the first of several who save win, and keeps the order of its items', async () => {
    const { id, face } = await desk.create('RACE');
    const items = ['C', 'A', 'B'].map((code) => ({ code, question: { en: `Is ${code} there?` } }));
    const answers = await Promise.all([1, 2, 3, 4].map(() => desk.save(id, face.lock, { items })));
    expect(answers.map(codeOf).filter(Boolean)).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
    const lost = answers.find(({ errors }) => errors)!;
    expect(lost.errors![0]!.extensions['currentVersion']).toBe(face.lock + 1);
    expect((await desk.read(id)).face.items.map(({ code }: { code: string }) => code)).toEqual(['C', 'A', 'B']);
  });

  it('is published only when every warning is mended or overruled with a reason', async () => {
    const { id, face } = await desk.create('VAGUE', { text: { en: 'Is polite.' } });
    const publish = (overrules: object[]) =>
      desk.ask(
        'mutation ($id: ID!, $lock: Int!, $overrules: [OverruleInput!]!) { publishStandard(id: $id, lock: $lock, overrules: $overrules) { face { overruled { key reason } } } }',
        { id, lock: face.lock, overrules },
      );
    const refused = await publish([]);
    expect([codeOf(refused), fieldOf(refused)]).toEqual(['BAD_USER_INPUT', 'overrules']);
    expect(
      (refused.errors![0]!.extensions['warnings'] as { code: string }[]).map(({ code }) => code).toSorted(),
    ).toEqual(['MISSING_LANGUAGE', 'MISSING_LANGUAGE', 'VAGUE_WORD']);
    const reason = 'We agreed on it in a workshop';
    const keys = ['VAGUE_WORD:en:text:polite', 'MISSING_LANGUAGE:ru:title:', 'MISSING_LANGUAGE:pl:title:'];
    expect(fieldOf(await publish(keys.map((key) => ({ key, reason: ' x ' }))))).toBe('overrules[0].reason');
    expect(fieldOf(await publish([{ key: 'VAGUE_WORD:en:text:kind', reason }]))).toBe('overrules[0].key');
    expect(
      (await publish(keys.map((key) => ({ key, reason })))).data!['publishStandard'].face.overruled,
    ).toContainEqual({ key: keys[0], reason });
    const empty = await desk.create('WISH', { items: [] });
    expect(fieldOf(await desk.publish(empty.id, empty.face.lock))).toBe('overrules[2].key');
  });

  it('goes on in versions: the one with the latest start is in force, until the standard is retired', async () => {
    const { id } = await desk.published('NEXT');
    const next = (
      await desk.ask('mutation ($id: ID!) { createStandardVersion(id: $id) { versions { version status lock } } }', {
        id,
      })
    ).data!['createStandardVersion'];
    expect(next.versions.map(({ status }: { status: string }) => status)).toEqual(['DRAFT', 'PUBLISHED']);
    expect(codeOf(await desk.ask('mutation ($id: ID!) { createStandardVersion(id: $id) { id } }', { id }))).toBe(
      'CONFLICT',
    );
    expect(codeOf(await desk.publish(id, next.versions[0].lock, await later(0)))).toBe('CONFLICT');
    expect(fieldOf(await desk.publish(id, next.versions[0].lock, '2020-01-01'))).toBe('effectiveFrom');
    const coming = (await desk.publish(id, next.versions[0].lock, await later(3))).data!['publishStandard'];
    expect(coming.face).toMatchObject({ version: 1, inForce: true });
    expect(await list({ filter: { state: 'COMING' } })).toEqual(['NEXT']);
    const retire = (from: string) =>
      desk.ask(
        'mutation ($id: ID!, $from: Day) { retireStandard(id: $id, from: $from) { versions { version status retiredFrom } } }',
        { id, from },
      );
    expect(fieldOf(await retire(await later(1)))).toBe('from');
    expect((await retire(await later(5))).data!['retireStandard'].versions[0]).toEqual({
      version: 2,
      status: 'RETIRED',
      retiredFrom: await later(5),
    });
    expect(codeOf(await retire(await later(6)))).toBe('CONFLICT');
  });

  it('changes words without changing demands when a second person agrees', async () => {
    const { id } = await desk.published('WORDS');
    const start = async () =>
      (await desk.ask('mutation ($id: ID!) { createStandardVersion(id: $id) { versions { lock } } }', { id })).data![
        'createStandardVersion'
      ].versions[0].lock;
    const agree = (lock: number, token: string) =>
      desk.ask(
        'mutation ($id: ID!, $lock: Int!) { agreeEditorial(id: $id, lock: $lock) { versions { lock agreed } } }',
        { id, lock },
        token,
      );
    const second = await api.signedIn('HR');
    let lock = await start();
    await desk.save(id, lock, { editorial: true, items: [{ ...greeting.items[0], weight: '2' }] });
    expect(fieldOf(await agree(lock + 1, second))).toBe('editorial');
    await desk.save(id, lock + 1, { editorial: true, text: { en: 'Greets the client by name, within 3 seconds.' } });
    expect(codeOf(await agree(lock + 2, hr))).toBe('FORBIDDEN');
    expect(codeOf(await desk.publish(id, lock + 2, await later(1)))).toBe('CONFLICT');
    expect((await agree(lock + 2, second)).data!['agreeEditorial'].versions[0]).toEqual({
      lock: lock + 3,
      agreed: true,
    });
    // What is changed after the agreement needs another one.
    await desk.save(id, lock + 3, { editorial: true });
    expect(codeOf(await desk.publish(id, lock + 4, await later(1)))).toBe('CONFLICT');
    await agree(lock + 4, second);
    expect((await desk.publish(id, lock + 5, await later(1))).errors).toBeUndefined();
    const { rows } = await api.db.pool.query(
      'select version, demands_of = (select id from standard_version f where f.standard_id = v.standard_id and f.version = 1) as same from standard_version v where standard_id = $1 order by version',
      [id],
    );
    expect(rows).toEqual([
      { version: 1, same: true },
      { version: 2, same: true },
    ]);
    expect(
      fieldOf(
        await desk.ask('mutation ($input: StandardInput!) { createStandard(code: "FIRST", input: $input) { id } }', {
          input: { ...greeting, editorial: true },
        }),
      ),
    ).toBe('editorial');
  });

  it('may go before it was in force, and only be retired afterwards', async () => {
    const remove = (id: string) => desk.ask('mutation ($id: ID!) { deleteStandard(id: $id) }', { id });
    const coming = await desk.published('COMING', {}, await later(2));
    expect((await remove(coming.id)).data).toEqual({ deleteStandard: true });
    expect(codeOf(await remove(coming.id))).toBe('NOT_FOUND');
    const { id } = await desk.published('STAYS');
    expect(codeOf(await remove(id))).toBe('CONFLICT');
    const draft = await desk.create('DROPPED');
    const discard = (lock: number) =>
      desk.ask('mutation ($id: ID!, $lock: Int!) { discardStandardDraft(id: $id, lock: $lock) }', {
        id: draft.id,
        lock,
      });
    expect(codeOf(await discard(7))).toBe('CONFLICT');
    expect((await discard(1)).data).toEqual({ discardStandardDraft: false });
    expect(await list({ filter: { search: 'DROPPED' } })).toEqual([]);
  });
});

it.each([
  [{ attribution: 'CAT' }, 'attribution'],
  [{ touchpoint: 'NOWHERE' }, 'touchpoint'],
  [{ title: {} }, 'title'],
  [{ title: { en: 'x'.repeat(201) } }, 'title.en'],
  [{ text: { en: 'a\0b' } }, 'input.text.en'],
  [{ taskIds: ['00000000-0000-0000-0000-000000000000'] }, 'taskIds'],
  [
    {
      items: [
        { code: 'A', question: {} },
        { code: 'A', question: {} },
      ],
    },
    'items[1].code',
  ],
  [{ items: [{ code: 'A B', question: {} }] }, 'items[0].code'],
  [{ items: [{ code: 'A', question: {}, kind: 'ESSAY' }] }, 'items[0].kind'],
  [{ items: [{ code: 'A', question: {}, critical: 'CAP' }] }, 'items[0].cap'],
  [{ items: [{ code: 'A', question: {}, cap: '50' }] }, 'items[0].cap'],
  [{ items: [{ code: 'A', question: {}, weight: '-1' }] }, 'items[0].weight'],
  [{ items: [{ code: 'A', question: {}, bonus: '5', critical: 'FAIL_ALL' }] }, 'items[0].critical'],
  [{ items: [{ code: 'A', question: {}, bonus: '0' }] }, 'items[0].bonus'],
  [{ items: [{ code: 'A', question: {}, kind: 'CHOICE' }] }, 'items[0].earns'],
  [
    {
      items: [
        {
          code: 'A',
          question: {},
          kind: 'SCALE',
          earns: [
            { answer: 'low', score: 0 },
            { answer: '5', score: 1 },
          ],
        },
      ],
    },
    'items[0].earns[0].answer',
  ],
  [
    {
      items: [
        {
          code: 'A',
          question: {},
          kind: 'COUNT',
          earns: [
            { answer: '1', score: 0 },
            { answer: '2', score: 1 },
          ],
        },
      ],
    },
    'items[0].earns',
  ],
  [
    {
      items: [
        {
          code: 'A',
          question: {},
          earns: [
            { answer: 'YES', score: 2 },
            { answer: 'NO', score: 0 },
          ],
        },
      ],
    },
    'items[0].earns[0].score',
  ],
  [
    {
      items: [
        {
          code: 'A',
          question: {},
          earns: [
            { answer: 'YES', score: 1 },
            { answer: 'MAYBE', score: 0 },
          ],
        },
      ],
    },
    'items[0].earns',
  ],
])('refuses %j, naming %s', async (input, field) => {
  const refused = await desk.ask(
    'mutation ($input: StandardInput!) { createStandard(code: "BAD", input: $input) { id } }',
    { input: { ...greeting, ...input } },
  );
  expect([codeOf(refused), fieldOf(refused)]).toEqual(['BAD_USER_INPUT', field]);
});

it('lists by search in any language, filter, sort and page', async () => {
  await desk.published('L-2', {
    title: { en: 'Zebra', ru: 'Возврат товара' },
    touchpoint: 'DELIVERY',
    mandatory: false,
  });
  await desk.published('L-1', {
    title: { en: 'Yak 100%' },
    attribution: 'OFFICE',
    touchpoint: 'ADVERTISING',
    competency: 'client_service',
  });
  await desk.create('L-3', { title: { pl: 'Xylofon' }, touchpoint: 'PROBLEMS' });
  const found = (filter: object, more: object = {}) => list({ filter: { ...filter }, ...more });
  expect(await found({ search: 'возврат' })).toEqual(['L-2']);
  expect(await found({ search: '100%' })).toEqual(['L-1']);
  expect(await found({ search: 'L_1' })).toEqual([]);
  expect(await found({ search: 'l-', attribution: 'OFFICE' })).toEqual(['L-1']);
  expect(await found({ search: 'l-', mandatory: false })).toEqual(['L-2']);
  expect(await found({ competency: 'client_service' })).toEqual(['L-1']);
  expect(await found({ search: 'l-', state: 'DRAFT' })).toEqual(['L-3']);
  expect(await found({ search: 'l-' }, { sort: 'TITLE' })).toEqual(['L-3', 'L-1', 'L-2']);
  expect(await found({ search: 'l-' }, { sort: 'TOUCHPOINT', order: 'DESC' })).toEqual(['L-3', 'L-2', 'L-1']);
  const bad = await desk.ask('{ standards(filter: { state: "LOST" }) { totalCount } }');
  expect(fieldOf(bad)).toBe('filter.state');

  const all: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const answer = await desk.ask(
      'query ($after: String) { standards(first: 2, after: $after, sort: TITLE) { nodes { code } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    const page: any = answer.data!['standards'];
    all.push(...page.nodes.map(({ code }: { code: string }) => code));
    more = page.pageInfo.hasNextPage;
    after = page.pageInfo.endCursor;
  }
  expect(all).toEqual(await list({ sort: 'TITLE' }));
});

it('has the eight touchpoints, to which HR adds', async () => {
  const codes = async () =>
    (await desk.ask('{ touchpoints { code shipped names { ru } } }')).data!['touchpoints'].map(
      ({ code }: { code: string }) => code,
    );
  expect(await codes()).toHaveLength(8);
  const add = (code: string, names: object) =>
    desk.ask(
      'mutation ($code: String!, $names: SomeTextInput!) { createTouchpoint(code: $code, names: $names) { code } }',
      { code, names },
    );
  expect(fieldOf(await add('AFTER_SALE', { en: 'After the sale' }))).toBe('names.ru');
  expect(
    (await add('AFTER_SALE', { en: 'After the sale', ru: 'После продажи', pl: 'Po sprzedaży' })).errors,
  ).toBeUndefined();
  expect(codeOf(await add('AFTER_SALE', { en: 'A', ru: 'Б', pl: 'C' }))).toBe('CONFLICT');
  expect((await codes()).at(-1)).toBe('AFTER_SALE');
});
