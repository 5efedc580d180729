import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindOfStandards } from '../../api/standards/remind.js';
import { addDays } from '../../api/scoring/calendar.js';
import { startWorld, type World } from '../access/world.js';
import { codeOf, deskOf, fieldOf, type Desk } from './desk.js';

let api: World;
let desk: Desk;
let hr: string;
let manager: string;
let own: string;
let today: string;
beforeAll(async () => {
  api = await startWorld();
  hr = await api.signedIn('HR');
  manager = await api.signedIn('MANAGER', api.people.manager);
  own = await api.signedIn('EMPLOYEE', api.people.employees[0]);
  desk = deskOf(api, hr);
  today = (await desk.ask('{ organisation { today } }')).data!['organisation'].today;
});
afterAll(() => api.close());

const mine = async (token: string): Promise<any[]> =>
  (
    await desk.ask(
      '{ myAcknowledgements { state standardCode askedOn dueOn acknowledgedOn how remindedOn version { id version } } }',
      {},
      token,
    )
  ).data!['myAcknowledgements'];
const acknowledge = (ids: string[], token: string) =>
  desk.ask('mutation ($ids: [ID!]!) { acknowledge(ids: $ids) { standardCode state version { id } } }', { ids }, token);
const rows = async (more: object, token = hr): Promise<any> =>
  (
    await desk.ask(
      'query ($standardId: ID, $state: String, $first: Int! = 50, $offset: Int, $search: String, $teamId: ID) { acknowledgements(standardId: $standardId, state: $state, first: $first, offset: $offset, search: $search, teamId: $teamId) { totalCount nodes { id employeeName standardCode state how acknowledgedOn escalatedOn } } }',
      more,
      token,
    )
  ).data!['acknowledgements'];
const batches = async (): Promise<number> =>
  (await api.db.pool.query('select max(number)::int as n from batch')).rows[0].n;

describe('an acknowledgement', () => {
  it('is asked of whom the standard concerns, and given once, dated, journalled, in a batch', async () => {
    const { id, face } = await desk.published('ACK');
    await desk.published('OFFICE', { attribution: 'OFFICE' });
    await desk.published('ELSEWHERE', {
      taskIds: [
        (await api.db.pool.query(`insert into task (code, name) values ('T-9', 'Other') returning id`)).rows[0].id,
      ],
    });
    const [asked, ...more] = await mine(own);
    expect(more).toEqual([]);
    expect(asked).toMatchObject({
      standardCode: 'ACK',
      state: 'OPEN',
      askedOn: today,
      dueOn: addDays(today, 14),
      acknowledgedOn: null,
    });
    expect(await mine(await api.signedIn('AUDITOR'))).toEqual([]);

    const before = await batches();
    const given = await acknowledge([face.id, face.id], own);
    expect(given.data!['acknowledge']).toEqual([
      { standardCode: 'ACK', state: 'ACKNOWLEDGED', version: { id: face.id } },
    ]);
    expect(await batches()).toBe(before + 1);
    await acknowledge([face.id], own);
    expect(await batches()).toBe(before + 1);
    expect((await mine(own))[0]).toMatchObject({ how: 'CONSOLE', acknowledgedOn: today });
    const { rows: journal } = await api.db.pool.query(
      `select object_id from journal where action = 'acknowledge' order by id limit 1`,
    );
    expect(journal).toEqual([{ object_id: `${face.id} ${face.id}` }]);
    const { rows: stored } = await api.db.pool.query(
      `select b.kind, b.added from acknowledgement a join batch b on b.id = a.batch_id where a.version_id = $1`,
      [face.id],
    );
    expect(stored).toEqual([{ kind: 'ACKNOWLEDGEMENT', added: 1 }]);

    expect((await rows({ standardId: id })).nodes.map(({ state }: { state: string }) => state).toSorted()).toEqual([
      'ACKNOWLEDGED',
      'OPEN',
      'OPEN',
    ]);
    expect(codeOf(await acknowledge([(await desk.create('DRAFTED')).face.id], own))).toBe('NOT_FOUND');
    expect(codeOf(await acknowledge([face.id], await api.signedIn('EMPLOYEE')))).toBe('NOT_FOUND');
    expect(codeOf(await desk.ask('mutation ($id: ID!) { deleteStandard(id: $id) }', { id }))).toBe('CONFLICT');
    expect(
      (await desk.ask('query ($id: ID!) { standardUses(id: $id) { what count } }', { id })).data!['standardUses'],
    ).toEqual([{ what: 'ACKNOWLEDGEMENT', count: 1 }]);
  });

  it('of many who signed on paper is recorded by HR, all or none, and a mistake is taken back', async () => {
    const { id, face } = await desk.published('PAPER');
    const record = (signed: object[], token = hr) =>
      desk.ask(
        'mutation ($signed: [PaperAcknowledgement!]!) { recordAcknowledgements(signed: $signed) }',
        { signed },
        token,
      );
    const sheet = ['E-1', 'E-2'].map((employeeCode) => ({ employeeCode, versionId: face.id, signedOn: today }));
    expect(fieldOf(await record([...sheet, { ...sheet[0], employeeCode: 'NOBODY' }]))).toBe('signed[2].employeeCode');
    expect(fieldOf(await record([{ ...sheet[0], signedOn: addDays(today, 1) }]))).toBe('signed[0].signedOn');
    expect(fieldOf(await record([{ ...sheet[0], signedOn: addDays(today, -1) }]))).toBe('signed[0].signedOn');
    expect(fieldOf(await record([{ ...sheet[0], versionId: id }]))).toBe('signed[0].versionId');
    expect((await rows({ standardId: id, state: 'ACKNOWLEDGED' })).totalCount).toBe(0);
    expect(codeOf(await record(sheet, manager))).toBe('FORBIDDEN');
    expect((await record(sheet)).data).toEqual({ recordAcknowledgements: 2 });
    expect((await record(sheet)).data).toEqual({ recordAcknowledgements: 0 });
    const { nodes } = await rows({ standardId: id, state: 'ACKNOWLEDGED', search: 'employee 1' });
    expect(nodes).toMatchObject([{ how: 'PAPER', employeeName: 'Employee 1' }]);
    const back = () => desk.ask('mutation ($id: ID!) { withdrawAcknowledgement(id: $id) }', { id: nodes[0].id });
    expect((await back()).errors).toBeUndefined();
    expect(codeOf(await back())).toBe('CONFLICT');
    expect((await rows({ standardId: id, state: 'ACKNOWLEDGED' })).totalCount).toBe(1);
    const { rows: kept } = await api.db.pool.query(
      'select count(*)::int as n from acknowledgement where version_id = $1',
      [face.id],
    );
    expect(kept[0].n).toBe(2);
  });

  it('stays good for a version that only words the same demands anew, and not for new demands', async () => {
    const { id, face } = await desk.published('CHAIN');
    await acknowledge([face.id], own);
    const second = await api.signedIn('HR');
    const next = async (input: object, days: number) => {
      const lock = (
        await desk.ask('mutation ($id: ID!) { createStandardVersion(id: $id) { versions { lock } } }', { id })
      ).data!['createStandardVersion'].versions[0].lock;
      await desk.save(id, lock, input);
      const agreed = await desk.ask(
        'mutation ($id: ID!, $lock: Int!) { agreeEditorial(id: $id, lock: $lock) { id } }',
        { id, lock: lock + 1 },
        second,
      );
      expect(
        (await desk.publish(id, agreed.errors ? lock + 1 : lock + 2, addDays(today, days))).errors,
      ).toBeUndefined();
    };
    const states = async () =>
      (await mine(own))
        .filter(({ standardCode }) => standardCode === 'CHAIN')
        .map(({ version, state }) => `${version.version} ${state}`)
        .toSorted();
    await next({ editorial: true, text: { en: 'Greets each client by name within 3 seconds.' } }, 1);
    expect(await states()).toEqual(['1 ACKNOWLEDGED', '2 ACKNOWLEDGED']);
    await next({ text: { en: 'Greets each client by name within 2 seconds.' } }, 2);
    expect(await states()).toEqual(['1 ACKNOWLEDGED', '2 ACKNOWLEDGED', '3 OPEN']);
  });

  it('is seen by managers of their own people, and by others not at all', async () => {
    await api.db.pool.query(`insert into employee (code, name) values ('STRANGER', 'A Stranger')`);
    expect((await rows({}, manager)).totalCount).toBeGreaterThan(3);
    expect((await rows({}, await api.signedIn('MANAGER'))).totalCount).toBe(0);
    expect(codeOf(await desk.ask('{ acknowledgements { totalCount } }', {}, own))).toBe('FORBIDDEN');
    expect((await rows({ first: 2, offset: 1 })).nodes).toEqual((await rows({ first: 3 })).nodes.slice(1));
    expect(fieldOf(await desk.ask('{ acknowledgements(state: "LATE") { totalCount } }'))).toBe('state');
    const counted = await desk.ask(
      '{ standards(filter: { search: "ACK" }) { nodes { face { acknowledged { concerned acknowledged overdue } } } } }',
    );
    expect(counted.data!['standards'].nodes[0].face.acknowledged).toEqual({
      concerned: 3,
      acknowledged: 1,
      overdue: 0,
    });
  });

  it('that is missing is asked for again, and after the days of the rules it is the manager’s task', async () => {
    const { id } = await desk.published('LATE');
    const open = (await rows({ state: 'OPEN' })).totalCount;
    expect(await remindOfStandards(api.db.pool, 14, today)).toEqual({ reminded: open, escalated: 0 });
    expect(await remindOfStandards(api.db.pool, 14, addDays(today, 14))).toEqual({ reminded: 0, escalated: 0 });
    const late = await remindOfStandards(api.db.pool, 14, addDays(today, 15));
    // Two people lack each of the two earlier versions of CHAIN, which nobody asks for once the third is in force.
    expect(late.escalated).toBe(open - 4);
    expect(await remindOfStandards(api.db.pool, 14, addDays(today, 15))).toEqual({ reminded: 0, escalated: 0 });
    expect(
      (await rows({ standardId: id }, manager)).nodes.map(({ escalatedOn }: { escalatedOn: string }) => escalatedOn),
    ).toEqual([1, 2, 3].map(() => addDays(today, 15)));
  });

  it('is reminded of by a job of the worker each night', async () => {
    const { rows: made } = await api.db.pool.query(
      `insert into job (kind) values ('remind-acknowledgements') returning id`,
    );
    await api.db.pool.query(
      `select graphile_worker.add_job('remind-acknowledgements', json_build_object('jobId', $1::text))`,
      [made[0].id],
    );
    expect(await api.finished(made[0].id)).toMatchObject({ status: 'DONE', result: { reminded: 0, escalated: 0 } });
  });
});
