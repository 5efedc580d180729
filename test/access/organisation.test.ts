import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Answer, type Api } from '../api.js';
import { organisationOf } from '../people.js';
import { hashOfRules } from '../../api/rules/ship.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';

let api: Api;
let hr: string;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  hr = await api.signedIn('HR');
});
afterAll(() => api.close());

const update = (variables: object, token = hr): Promise<Answer> =>
  api.post(
    'mutation ($name: String!, $zone: String, $version: Int!) { updateOrganisation(name: $name, timeZone: $zone, version: $version) { name timeZone timeZoneLocked today version } }',
    { ...variables },
    token,
  );
const said = ({ errors }: Answer) => errors?.[0]?.extensions;

describe('the organisation', () => {
  it('tells its stages by the rules in force, as many as there are, and none before there are rules', async () => {
    const stages = async () => (await api.post('{ organisation { stages } }', {}, hr)).data!['organisation'].stages;
    expect(await stages()).toEqual([]);
    const body = { ...SHIPPED, stages: SHIPPED.stages.slice(0, 3) };
    await api.db.pool.query(
      `insert into rule_set (version, name, status, body, hash, published_at) values (1, 'Three stages', 'PUBLISHED', $1, $2, now())`,
      [JSON.stringify(body), hashOfRules(body)],
    );
    expect(await stages()).toEqual(['R1', 'R2', 'R3']);
  });

  it('gets another name from HR or an administrator, and from whoever saw its latest version alone', async () => {
    const answer = await update({ name: '  Northern Lights ', version: 1 });
    expect(answer.data!['updateOrganisation']).toMatchObject({ name: 'Northern Lights', timeZone: 'UTC', version: 2 });
    expect(said(await update({ name: 'Other', version: 1 }))).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect(
      (await update({ name: 'Polar Light', version: 2 }, await api.signedIn('ADMINISTRATOR'))).errors,
    ).toBeUndefined();
    for (const role of ['MANAGER', 'EMPLOYEE', 'AUDITOR', 'ANALYST'])
      expect(said(await update({ name: 'Mine', version: 3 }, await api.signedIn(role)))).toMatchObject({
        code: 'FORBIDDEN',
      });
    for (const name of ['   ', 'x'.repeat(201)])
      expect(said(await update({ name, version: 3 }))).toMatchObject({ code: 'BAD_USER_INPUT', field: 'name' });
    const both = await Promise.all([update({ name: 'One', version: 3 }), update({ name: 'Two', version: 3 })]);
    expect(both.filter(({ errors }) => errors === undefined).length).toBe(1);
  });

  it('may choose its time zone until there is evidence, and then no more', async () => {
    const kiritimati = await update({ name: 'Far', zone: 'pacific/kiritimati', version: 4 });
    expect(kiritimati.data!['updateOrganisation']).toMatchObject({
      timeZone: 'Pacific/Kiritimati',
      timeZoneLocked: false,
    });
    // Days are counted in it with the very next request.
    const { organisation } = (await api.post('{ organisation { today } }', {}, hr)).data!;
    expect(organisation.today).toBe(kiritimati.data!['updateOrganisation'].today);
    expect(organisation.today).toBe(
      new Intl.DateTimeFormat('sv-SE', { timeZone: 'Pacific/Kiritimati', dateStyle: 'short' }).format(new Date()),
    );
    for (const zone of ['Mars/Olympus', '', "UTC'; drop table signal"])
      expect(said(await update({ name: 'Far', zone, version: 5 }))).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'timeZone',
      });
    await organisationOf(api.db, 1);
    expect(said(await update({ name: 'Far', zone: 'Europe/Warsaw', version: 5 }))).toMatchObject({
      code: 'CONFLICT',
      field: 'timeZone',
      rule: 'EVIDENCE_EXISTS',
    });
    const renamed = await update({ name: 'Far away', zone: 'Pacific/Kiritimati', version: 5 });
    expect(renamed.data!['updateOrganisation']).toMatchObject({ name: 'Far away', timeZoneLocked: true, version: 6 });
  });

  it('waits for evidence that is on its way before it changes its zone', async () => {
    const other = await startApi();
    const token = await other.signedIn('HR');
    const client = await other.db.pool.connect();
    await client.query('begin');
    await client.query("insert into batch (kind) values ('ASSIGNMENT')");
    const asked = other.post(
      'mutation { updateOrganisation(name: "N", timeZone: "Europe/Warsaw", version: 1) { timeZone } }',
      {},
      token,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    await client.query(
      `with e as (insert into employee (code, name) values ('E', 'E') returning id), t as (insert into task (code, name) values ('T', 'T') returning id),
         a as (insert into assignment (employee_id, task_id) select e.id, t.id from e, t returning *)
       insert into assignment_period (assignment_id, employee_id, task_id, started_on, batch_id)
       select a.id, employee_id, task_id, '2026-01-01', (select max(id) from batch) from a`,
    );
    await client.query('commit');
    client.release();
    expect(said(await asked)).toMatchObject({ code: 'CONFLICT', rule: 'EVIDENCE_EXISTS' });
    await other.close();
  });
});
