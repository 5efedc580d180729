import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../api.js';

let api: Api;
let mine: string;
let other: string;
beforeAll(async () => {
  api = await startApi();
  mine = await api.signedIn('HR');
  other = await api.signedIn('ANALYST');
});
afterAll(() => api.close());

const save = async (list: string, name: string, query: string, token = mine) =>
  api.post(
    'mutation ($list: String!, $name: String!, $query: String!) { saveView(list: $list, name: $name, query: $query) { id name } }',
    { list, name, query },
    token,
  );
const views = async (token = mine, list = 'my-team') =>
  (await api.post('query ($list: String!) { savedViews(list: $list) { id name query } }', { list }, token)).data![
    'savedViews'
  ];

describe('a saved view', () => {
  it('belongs to an account and a list, and another one of its name takes its place', async () => {
    await save('my-team', 'At risk', 'with=AT_RISK');
    await save('my-team', 'Ада и другие', 'search=ada');
    await save('employees', 'At risk', 'x=1');
    await save('my-team', ' at RISK ', 'with=AT_RISK&by=TASK');
    expect(await views()).toMatchObject([
      { name: 'at RISK', query: 'with=AT_RISK&by=TASK' },
      { name: 'Ада и другие', query: 'search=ada' },
    ]);
    expect(await views(other)).toEqual([]);
  });

  it('is forgotten by nobody but its owner', async () => {
    const [{ id }] = await views();
    const remove = (token: string) => api.post('mutation ($id: ID!) { removeView(id: $id) }', { id }, token);
    expect((await remove(other)).errors![0]!.extensions['code']).toBe('NOT_FOUND');
    expect((await remove(mine)).errors).toBeUndefined();
    expect((await remove(mine)).errors![0]!.extensions['code']).toBe('NOT_FOUND');
    expect(await views()).toHaveLength(1);
  });

  it.each([
    ['a name of nothing', 'my-team', '  ', '', 'name'],
    ['a name too long', 'my-team', 'x'.repeat(81), '', 'name'],
    ['a list that is none', 'My team', 'One', '', 'list'],
    ['a query too long', 'my-team', 'One', 'x'.repeat(2001), 'query'],
  ])('is refused with %s', async (_, list, name, query, field) => {
    expect((await save(list, name, query)).errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('is one of at most fifty, and nobody else’s business', async () => {
    for (let n = 0; n < 50; n++) await save('visits', `View ${n}`, '');
    expect((await save('visits', 'One more', '')).errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
    expect((await save('visits', 'View 7', 'changed')).errors).toBeUndefined();
    expect((await api.post('{ savedViews(list: "visits") { id } }')).errors![0]!.extensions['code']).toBe(
      'UNAUTHENTICATED',
    );
  });
});
