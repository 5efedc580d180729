import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../api.js';

let api: Api;
beforeAll(async () => void (api = await startApi()));
afterAll(() => api.close());

describe('signing in', () => {
  it('answers an unknown account and a wrong password alike', async () => {
    await api.signedIn('HR');
    const unknown = await api.post('mutation { signIn(email: "nobody@test.example", password: "x") { token } }');
    const wrong = await api.post('mutation { signIn(email: "hr1@test.example", password: "x") { token } }');
    expect(unknown.status).toBe(401);
    expect(unknown.errors![0]!.message).toBe(wrong.errors![0]!.message);
    expect(unknown.errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('refuses the eleventh try within a quarter of an hour and says when to come back', async () => {
    const attempt = () => api.post('mutation { signIn(email: "flood@test.example", password: "x") { token } }');
    for (let i = 0; i < 10; i++) expect((await attempt()).errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
    const eleventh = await attempt();
    expect(eleventh.status).toBe(429);
    expect(Number(eleventh.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('opens a session that sign-out ends at once', async () => {
    const token = await api.signedIn('ADMINISTRATOR');
    expect((await api.post('{ me { role } }', {}, token)).data).toEqual({ me: { role: 'ADMINISTRATOR' } });
    await api.post('mutation { signOut }', {}, token);
    expect((await api.post('{ me { role } }', {}, token)).data).toEqual({ me: null });
  });

  it('gives a browser a cookie that scripts cannot read', async () => {
    await api.signedIn('HR');
    const answer = await api.post(
      'mutation { signIn(email: "hr1@test.example", password: "a password for tests") { token } }',
    );
    expect(answer.headers.get('set-cookie')).toMatch(/karta_session=[^;]+;.*HttpOnly.*SameSite=Strict/);
  });

  it('lets an anonymous caller reach sign-in and health only', async () => {
    expect((await api.post('{ organisation { name } }')).errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
    expect((await api.post('{ __schema { types { name } } }')).errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
  });

  it('takes effect at once when a role changes', async () => {
    const token = await api.signedIn('HR');
    await api.db.pool.query(
      "update account set role = 'AUDITOR' where id = (select account_id from session order by created_at desc limit 1)",
    );
    expect((await api.post('{ accounts { totalCount } }', {}, token)).errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('keys', () => {
  it('shows the secret once, keeps its hash, and refuses it after it was revoked', async () => {
    const hr = await api.signedIn('HR');
    const make =
      'mutation ($until: DateTime!) { createApiKey(name: "crm", scopes: ["maps:read"], expiresAt: $until) { secret key { id prefix } } }';
    const made = (await api.post(make, { until: '2090-01-01T00:00:00Z' }, hr)).data!['createApiKey'] as {
      secret: string;
      key: { id: string };
    };
    expect((await api.post('{ organisation { name } }', {}, made.secret)).errors).toBeUndefined();
    const stored = await api.db.pool.query(
      "select count(*)::int as n from api_key where encode(secret_hash, 'escape') like '%' || $1 || '%'",
      [made.secret],
    );
    expect(stored.rows[0].n).toBe(0);
    await api.post('mutation ($id: ID!) { revokeApiKey(id: $id) { id } }', { id: made.key.id }, hr);
    expect((await api.post('{ organisation { name } }', {}, made.secret)).errors![0]!.extensions['code']).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('names the scope that it does not know, and asks for one where none is given', async () => {
    const admin = await api.signedIn('ADMINISTRATOR');
    const refused = async (scopes: string[]) => {
      const answer = await api.post(
        'mutation ($scopes: [String!]!) { createApiKey(name: "crm", scopes: $scopes, expiresAt: "2090-01-01T00:00:00Z") { secret } }',
        { scopes },
        admin,
      );
      return answer.errors![0]!.extensions;
    };
    expect(await refused(['everything'])).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'scopes',
      came: 'everything',
    });
    expect(await refused([])).toMatchObject({ code: 'BAD_USER_INPUT', field: 'scopes' });
  });
});

describe('limits', () => {
  it('answers malformed JSON, a GET and too many fields with coded refusals', async () => {
    const malformed = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect([malformed.status, (await malformed.json()) as object]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
    ]);
    expect((await fetch(`${api.url}/graphql?query={me{id}}`)).status).toBe(405);
    const many = await api.post(`{ ${Array.from({ length: 11 }, (_, i) => `a${i}: me { id }`).join(' ')} }`);
    expect(many.errors![0]!.extensions['code']).toBe('QUERY_TOO_COMPLEX');
  });
});
