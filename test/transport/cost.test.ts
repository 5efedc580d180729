import { globSync, readFileSync } from 'node:fs';
import { buildSchema, Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COST, costOf, makeBuckets } from '../../api/cost.js';
import { startApi, type Api } from '../api.js';
import { makeKey } from './keys.js';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
  return costOf(schema, document, operation, variables);
}

describe('the cost of a request', () => {
  it('multiplies page sizes', () => {
    expect(cost('{ organisation { name } }')).toBe(1);
    expect(cost('{ employees(first: 100) { totalCount } }')).toBe(1);
    expect(cost('{ employees(first: 100) { nodes { name } } }')).toBe(101);
    expect(cost('{ employees { nodes { name } } }')).toBe(26);
    expect(cost('query ($n: Int) { employees(first: $n) { nodes { name } } }', { n: 7 })).toBe(8);
    expect(cost('query ($n: Int = 9) { employees(first: $n) { nodes { name } } }')).toBe(10);
    // 100 people, each with a team and 5 assignments with a task.
    expect(cost('{ employees(first: 100) { nodes { team { id } assignments { task { id } } } } }')).toBe(
      1 + 100 * (1 + 1 + 5 * (1 + 1)),
    );
  });

  it('charges a mutation the same wherever it stands', () => {
    expect(cost('mutation { a: signOut b: signOut }')).toBe(20);
    expect(cost('mutation { ...F } fragment F on Mutation { a: signOut b: signOut }')).toBe(20);
    expect(cost('mutation { ... { a: signOut } b: signOut }')).toBe(20);
  });

  it('counts fragments in time that does not grow with how often they are spread', () => {
    const links = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Team { ...F${n + 1} ...F${n + 1} }`).join(
      ' ',
    );
    // Followed one by one these are 2^60 spreads: a count that did so would not end within the test's time.
    expect(cost(`{ teams { ...F0 } } ${links} fragment F60 on Team { id }`)).toBe(5);
  });

  it('lets every example and every operation of the console through', () => {
    const read = (file: string) => readFileSync(file, 'utf8');
    const console_ = globSync('admin/**/*.graphql').map(read);
    expect(console_.length).toBeGreaterThan(10);
    // The console's pages ask for at most 100 rows at a time.
    const pages = { first: 100 };
    for (const document of [parse(read('schema/examples.graphql')), parse(console_.join('\n'))])
      for (const each of document.definitions)
        if (each.kind === Kind.OPERATION_DEFINITION)
          expect([each.name!.value, costOf(schema, document, each, pages) < COST.request]).toEqual([
            each.name!.value,
            true,
          ]);
  });
});

describe('a bucket', () => {
  it('fills steadily and says when to come back', () => {
    const take = makeBuckets(600);
    take('a', 600, 0);
    expect(() => take('a', 10, 0)).toThrow('Try again in 1 seconds');
    expect(() => take('a', 100, 1000)).toThrow('Try again in 9 seconds');
    take('b', 600, 0);
    take('a', 10, 1000);
  });
});

describe('the server', () => {
  const HEAVY = '{ employees(first: 100) { nodes { assignments { task { id } pauses { from } } } } }';
  let api: Api;
  let hr: string;
  beforeAll(async () => {
    api = await startApi();
    hr = await api.signedIn('HR');
  });
  afterAll(() => api.close());

  it('tells what an answer cost', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${hr}` },
      body: JSON.stringify({ query: '{ employees(first: 10) { nodes { id } } }' }),
    });
    expect(((await response.json()) as { extensions: object }).extensions).toEqual({
      cost: { requested: 11, limit: 10_000 },
    });
  });

  it('refuses what costs more than one request may, also when it is split over aliases', async () => {
    const one = 'employees(first: 100) { nodes { assignments { task { id } pauses { from } } } }';
    const answer = await api.post(`{ ${[1, 2, 3].map((n) => `a${n}: ${one}`).join(' ')} }`, {}, hr);
    expect(answer.status).toBe(400);
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 10_000 });
    expect(answer.data).toBeNull();
  });

  it('refuses who asks for more than 50,000 a minute, and nobody else', async () => {
    const codes: unknown[] = [];
    const token = await api.signedIn('HR');
    let last;
    for (let n = 0; n < 20 && !codes.includes('RATE_LIMITED'); n++) {
      last = await api.post(HEAVY, {}, token);
      codes.push(last.errors?.[0]?.extensions['code']);
    }
    expect(codes.length).toBeGreaterThan(10);
    expect(last!.status).toBe(429);
    expect(Number(last!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await api.post(HEAVY, {}, hr)).errors).toBeUndefined();
  });

  it('refuses lists that are too long before anything is done', async () => {
    const ids = (length: number) => Array.from({ length }, (_, n) => `${n}`);
    const answer = await api.post(
      'mutation ($ids: [ID!]!) { decideProposals(ids: $ids, decision: CONFIRM) { id } }',
      { ids: ids(251) },
      hr,
    );
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'ids' });
    const item = { kind: 'x', employeeCode: 'x', taskCode: 'x', occurredAt: '2026-01-01T00:00:00Z' };
    const items = await api.post(
      'mutation ($items: [SignalInput!]!) { ingestSignals(sourceCode: "s", items: $items) { added } }',
      { items: Array.from({ length: 5001 }, () => item) },
      await makeKey(api, ['signals:write']),
    );
    expect(items.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'items' });
  });
});
