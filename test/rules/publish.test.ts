import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rulesInForce } from '../../api/rules/in-force.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { bring, type Demo } from '../maps/demo.js';
import { contacts, hire, scheduled, startSmall } from '../maps/small.js';
import { dayFromToday, deskOf, refusal, type Told } from './desk.js';

let api: Demo;
let token: string;
let hr: ReturnType<typeof deskOf>;
let today: string;
beforeAll(async () => {
  api = await startSmall();
  token = await api.signedIn('HR');
  hr = deskOf(api, token);
  today = await dayFromToday(api, 0);
});
afterAll(() => api.close());
// Each test starts from the set that ships: what others have published is retired.
beforeEach(async () => {
  const { rows } = await api.db.pool.query(`select id from rule_set where status = 'PUBLISHED' and not shipped`);
  for (const { id } of rows) expect((await hr.retire(id)).errors).toBeUndefined();
});

/** A draft that asks more of R3, unlike every other one. */
async function changed(more = 1): Promise<Told> {
  const draft = await hr.draft();
  return hr.saved(draft, 'EVALUATION', { ...SHIPPED.evaluation, graceDays: 60 + more });
}

describe('publishing', () => {
  it('puts a draft in force from today on, and what was before keeps its days', async () => {
    const answer = await hr.publish(await changed());
    const set = answer.data!['publishRules'] as Told;
    expect(set).toMatchObject({
      status: 'PUBLISHED',
      effectiveFrom: today,
      inForce: true,
      publishedBy: { name: expect.any(String) },
    });
    expect((await hr.read({ inForceOn: await dayFromToday(api, -1) })).version).toBe(1);
    expect((await hr.read({})).id).toBe(set.id);
  });

  it('from a later day leaves today as it is', async () => {
    const later = await dayFromToday(api, 10);
    const set = (await hr.publish(await changed(), later)).data!['publishRules'] as Told;
    expect(set).toMatchObject({ status: 'PUBLISHED', effectiveFrom: later, inForce: false });
    expect((await hr.read({})).version).toBe(1);
    expect((await hr.read({ inForceOn: later })).id).toBe(set.id);
  });

  it('is refused while the draft has flaws: they are named, and the draft is kept', async () => {
    const draft = await hr.draft();
    const broken = await hr.saved(draft, 'AUDIT_SIDES', { manager: 30, independent: 60 });
    const told = refusal(await hr.publish(broken));
    expect(told).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'id',
      flaws: [{ path: 'auditSides', code: 'WEIGHTS', message: { ru: expect.stringContaining('100') } }],
    });
    expect(await hr.read({ id: draft.id })).toMatchObject({
      status: 'DRAFT',
      lock: broken.lock,
      body: { auditSides: { independent: 60 } },
    });
  });

  it('is refused for a draft that is not for the whole organisation, whose scope is no part of its hash', async () => {
    const parent = await hr.read({});
    expect(parent.scope).toBeNull();
    const draft = await hr.draft(undefined, { kind: 'TASK', code: 'CARE' });
    expect(draft).toMatchObject({
      scope: { kind: 'TASK', code: 'CARE' },
      basedOn: { id: parent.id, version: parent.version },
      hash: parent.hash,
    });
    expect(refusal(await hr.publish(draft))).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'id',
      rule: 'SCOPE',
      came: 'TASK CARE',
    });
    expect((await hr.read({ id: draft.id })).status).toBe('DRAFT');
    const listed = await api.post('{ ruleSets { id scope { kind code } } }', {}, token);
    expect(listed.data!['ruleSets'].find(({ id }: Told) => id === draft.id).scope).toEqual(draft.scope);
    // Nor past the verb: the database refuses it.
    const forced = api.db.pool.query(
      `update rule_set set status = 'PUBLISHED', published_at = now(), effective_from = '2099-01-01' where id = $1`,
      [draft.id],
    );
    await expect(forced).rejects.toMatchObject({ code: '23514' });
    for (const code of ['', 'x'.repeat(101), 'a\0b'])
      await expect(hr.draft(undefined, { kind: 'TASK', code })).rejects.toThrow('scope.code');
  });

  it('is refused for a day in the past, and for a day on which another set starts', async () => {
    const draft = await changed();
    expect(refusal(await hr.publish(draft, await dayFromToday(api, -1)))).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'effectiveFrom',
    });
    const day = await dayFromToday(api, 3);
    expect((await hr.publish(draft, day)).errors).toBeUndefined();
    expect(refusal(await hr.publish(await changed(2), day))).toMatchObject({ code: 'CONFLICT' });
  });

  it('at once by many lets exactly one win, of one draft and of two', async () => {
    const draft = await changed();
    const twice = await Promise.all(Array.from({ length: 6 }, () => hr.publish(draft)));
    expect(twice.filter(({ errors }) => !errors)).toHaveLength(1);
    for (const answer of twice.filter(({ errors }) => errors))
      expect(refusal(answer)).toMatchObject({ code: 'CONFLICT', currentVersion: draft.lock + 1 });
    const day = await dayFromToday(api, 5);
    const drafts = [await changed(2), await changed(3), await changed(4)];
    const rivals = await Promise.all(drafts.map((each) => hr.publish(each, day)));
    expect(rivals.filter(({ errors }) => !errors)).toHaveLength(1);
    for (const answer of rivals.filter(({ errors }) => errors))
      expect(refusal(answer)).toMatchObject({ code: 'CONFLICT' });
  });

  it('and saving at once never publishes what was not checked', async () => {
    const draft = await changed();
    const [published, saved] = await Promise.all([
      hr.publish(draft),
      hr.save(draft.id, draft.lock, 'AUDIT_SIDES', { manager: 1, independent: 1 }),
    ]);
    expect([published, saved].filter(({ errors }) => !errors)).toHaveLength(1);
    const now = await hr.read({ id: draft.id });
    expect([now.status, now.body.auditSides]).toEqual(
      published.errors ? ['DRAFT', { manager: 1, independent: 1 }] : ['PUBLISHED', SHIPPED.auditSides],
    );
  });

  it('is for ever: neither the API nor SQL changes, deletes or reopens a published set', async () => {
    const set = (await hr.publish(await changed())).data!['publishRules'] as Told;
    expect(refusal(await hr.save(set.id, set.lock, 'NAME', 'Mine'))).toMatchObject({ code: 'RULE_VERSION_LOCKED' });
    expect(refusal(await hr.discard(set))).toMatchObject({ code: 'RULE_VERSION_LOCKED' });
    for (const statement of [
      `update rule_set set body = jsonb_set(body, '{coverage}', '0.1') where id = $1`,
      `update rule_set set name = 'Other' where id = $1`,
      `update rule_set set effective_from = null where id = $1`,
      `update rule_set set published_by = null where id = $1`,
      `update rule_set set status = 'DRAFT' where id = $1`,
      `update rule_set set status = 'RETIRED', retired_from = current_date, hash = 'x' where id = $1`,
      'delete from rule_set where id = $1',
    ]) {
      await expect(api.db.pool.query(statement, [set.id]), statement).rejects.toMatchObject({ code: '55006' });
    }
    expect((await hr.read({ id: set.id })).hash).toBe(set.hash);
  });
});

describe('retiring', () => {
  it('gives today back to the set before, and leaves the days before as they were', async () => {
    const set = (await hr.publish(await changed())).data!['publishRules'] as Told;
    const retired = (await hr.retire(set.id)).data!['retireRules'] as Told;
    expect(retired).toMatchObject({ status: 'RETIRED', retiredFrom: today, inForce: false });
    expect((await hr.read({})).version).toBe(1);
    expect(refusal(await hr.retire(set.id))).toMatchObject({ code: 'RULE_VERSION_LOCKED' });
    // A set that was in force for a while is still the one of those days.
    await api.db.pool.query(
      `insert into rule_set (version, name, status, effective_from, retired_from, body, hash, published_at)
       select (select max(version) + 1 from rule_set), 'Old', 'RETIRED', '2026-03-01', '2026-05-01', body, hash, now() from rule_set where shipped`,
    );
    const on = async (day: string) => (await rulesInForce(api.db.pool, day)).version;
    expect([await on('2026-02-28'), await on('2026-05-01')]).toEqual([1, 1]);
    expect([await on('2026-03-01'), await on('2026-04-30')]).toEqual([retired.version + 1, retired.version + 1]);
  });

  it('is refused where nothing else would be in force', async () => {
    const shipped = await hr.read({});
    expect(refusal(await hr.retire(shipped.id))).toMatchObject({ code: 'CONFLICT' });
    // One that starts later doesn't cover today.
    expect((await hr.publish(await changed(), await dayFromToday(api, 4))).errors).toBeUndefined();
    expect(refusal(await hr.retire(shipped.id))).toMatchObject({ code: 'CONFLICT' });
    const draft = await hr.draft();
    expect(refusal(await hr.retire(draft.id))).toMatchObject({ code: 'RULE_VERSION_LOCKED' });
  });
});

describe('maps', () => {
  it('of last month keep their hash and verify, and the next ones use the new set from its day on', async () => {
    const [month, yesterday] = [(await dayFromToday(api, -45)).slice(0, 7), await dayFromToday(api, -1)];
    await hire(api.db, ['KEPT'], `${month}-01`);
    await bring(api.db, contacts('KEPT', month, 'GOOD'));
    const lastDay = `${month}-28`;
    await scheduled(api.db, lastDay);
    const employee = await api.employee('KEPT');
    const maps = async () =>
      (
        await api.post(
          'query ($id: ID!) { careerMaps(employeeId: $id) { id asOf hash ruleSetVersion } }',
          { id: employee },
          token,
        )
      ).data!['careerMaps'];
    const before = (await maps())[0];

    const draft = await hr.draft();
    const harder = structuredClone(SHIPPED.stages);
    harder[1]!.entry = {
      all: [{ about: 'competency', code: 'client_service', is: '>=', value: 99, source: 'signals' }],
    };
    const set = (await hr.publish(await hr.saved(draft, 'STAGES', harder))).data!['publishRules'] as Told;

    expect((await maps()).find(({ id }: { id: string }) => id === before.id)).toEqual(before);
    const verified = await api.post(
      'query ($id: ID!) { verifyMap(id: $id) { result storedHash recomputedHash } }',
      { id: before.id },
      token,
    );
    expect(verified.data!['verifyMap']).toEqual({
      result: 'EQUAL',
      storedHash: before.hash,
      recomputedHash: before.hash,
    });

    await api.made(token, `asOf: "${yesterday}", employeeIds: ["${employee}"]`);
    await api.made(token, `asOf: "${today}", employeeIds: ["${employee}"]`);
    const versions = new Map(
      (await maps()).map((map: { asOf: string; ruleSetVersion: number }) => [map.asOf, map.ruleSetVersion]),
    );
    expect([versions.get(lastDay), versions.get(yesterday), versions.get(today)]).toEqual([1, 1, set.version]);
  });

  it('could not be made without a stage that somebody holds: taking it out is a flaw', async () => {
    await hire(api.db, ['HOLDS-R4'], '2026-01-01', 'R4');
    const draft = await hr.saved(await hr.draft(), 'STAGES', SHIPPED.stages.slice(0, 3));
    expect(draft.flaws).toMatchObject([
      { path: 'stages', code: 'UNKNOWN_REFERENCE', expected: 'stage R4, which 1 assignments hold' },
    ]);
    expect(draft.flaws[0]!.message.ru).toBe(
      'Ожидается: этап R4: он сейчас есть у людей (назначений: 1). Сейчас: R1, R2, R3.',
    );
    expect(refusal(await hr.publish(draft))['code']).toBe('BAD_USER_INPUT');
  });
});
