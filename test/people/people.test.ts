import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numberBatch, openBatch } from '../../api/access/batch.js';
import { Role } from '../../api/access/account.js';
import type { Viewer } from '../../api/access/viewer.js';
import type { Database } from '../../api/database.js';
import { endAssignment, pauseAssignment, startAssignments } from '../../api/people/assign.js';
import { ensureEmployees, ensureManagers, ensureTasks, ensureTeams } from '../../api/people/ensure-people.js';
import { findEmployee, findEmployees } from '../../api/people/find-employees.js';
import { EmployeeSort, SortOrder } from '../../api/people/people.input.js';
import { assignmentsOf } from '../../api/people/read-assignments.js';
import { readTeams } from '../../api/people/read-teams.js';
import { setTeamManager } from '../../api/people/set-team-manager.js';
import { setTeamParent } from '../../api/people/set-team-parent.js';
import { fromDatabase } from '../../api/refusals.js';
import { freshDatabase } from '../database.js';

const TODAY = '2026-11-08';
let db: Database;
let close: () => Promise<void>;
let hr: Viewer;
beforeAll(async () => {
  ({ db, close } = await freshDatabase());
  hr = {
    kind: 'ACCOUNT',
    accountId: crypto.randomUUID(),
    role: Role.HR,
    employeeId: null,
    name: 'HR',
    email: 'hr@test.example',
    locale: 'en',
  };
  await ensureTasks(db.pool, [{ code: 'T-1', name: 'Task' }]);
  await ensureTeams(db.pool, [
    { code: 'A', name: 'Alpha' },
    { code: 'B', name: 'Beta', parentCode: 'A' },
    { code: 'C', name: 'Gamma' },
  ]);
  const team = (n: number) => ['A', 'B', 'C'][n % 3]!;
  await ensureEmployees(
    db.pool,
    Array.from({ length: 60 }, (_, n) => ({
      code: `E-${n}`,
      name: `Person ${String(n).padStart(2, '0')}`,
      teamCode: team(n),
    })),
  );
  await ensureEmployees(db.pool, [{ code: 'X_100%', name: 'O\'Hara "Zoë" \\ Ким', teamCode: 'C' }]);
  await ensureManagers(db.pool, [{ code: 'A', managerCode: 'E-0' }]);
  await inBatch((batch) =>
    startAssignments(
      db.pool,
      Array.from({ length: 60 }, (_, n) => ({ employeeCode: `E-${n}`, taskCode: 'T-1', startedOn: '2026-01-01' })),
      batch,
    ),
  );
});
afterAll(() => close());

const as = async (role: Role, code: string): Promise<Viewer> => {
  const { rows } = await db.pool.query<{ id: string }>('select id from employee where code = $1', [code]);
  return { ...(hr as Extract<Viewer, { kind: 'ACCOUNT' }>), role, employeeId: rows[0]!.id };
};
async function inBatch<Result>(work: (batch: string) => Promise<Result>): Promise<Result> {
  const batch = await openBatch(db.pool, 'ASSIGNMENT', { kind: 'SYSTEM' });
  const result = await work(batch);
  await numberBatch(db.pool, batch);
  return result;
}
const assignmentOf = async (code: string): Promise<string> =>
  (
    await db.pool.query<{ id: string }>(
      'select a.id from assignment a join employee e on e.id = a.employee_id where e.code = $1',
      [code],
    )
  ).rows[0]!.id;

describe('The list of employees', () => {
  it.each([
    [EmployeeSort.NAME, SortOrder.ASC, 7],
    [EmployeeSort.CODE, SortOrder.DESC, 10],
    [EmployeeSort.TEAM, SortOrder.ASC, 1],
    [EmployeeSort.TEAM, SortOrder.DESC, 100],
  ])('by %s %s gives everybody once, in pages of %i', async (sort, order, first) => {
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const page = await findEmployees(db.pool, hr, { first, after, sort, order }, TODAY);
      expect(page.totalCount).toBe(61);
      codes.push(...page.nodes.map(({ code }) => code));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    const whole = await findEmployees(db.pool, hr, { first: 100, sort, order }, TODAY);
    expect(codes).toEqual(whole.nodes.map(({ code }) => code));
    expect(new Set(codes).size).toBe(61);
  });

  it.each([
    ['x_100%', 1],
    ['%', 1],
    ['_', 1],
    ['\\', 1],
    ['"zoë"', 1],
    ['КИМ', 1],
    ["o'h", 1],
    ['person 0', 10],
    ["' or 1=1 --", 0],
  ])('searched for %j finds %i, with % and _ meaning themselves', async (search, count) => {
    expect((await findEmployees(db.pool, hr, { first: 100, filter: { search } }, TODAY)).totalCount).toBe(count);
  });

  it.each(['\0', 'a\0b', 'x'.repeat(201)])('refuses a search that no name can hold', async (search) => {
    await expect(findEmployees(db.pool, hr, { first: 1, filter: { search } }, TODAY)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { field: 'filter.search' },
    });
  });

  it('refuses sizes, offsets and cursors that do not fit', async () => {
    for (const first of [0, -1, 101])
      await expect(findEmployees(db.pool, hr, { first }, TODAY)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(findEmployees(db.pool, hr, { first: 1, offset: 10_001 }, TODAY)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    const { pageInfo } = await findEmployees(db.pool, hr, { first: 1 }, TODAY);
    for (const after of ['', 'x', Buffer.from('[1,2,3,4]').toString('base64url')].filter(Boolean)) {
      await expect(findEmployees(db.pool, hr, { first: 1, after }, TODAY)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    }
    await expect(
      findEmployees(db.pool, hr, { first: 1, after: pageInfo.endCursor, sort: EmployeeSort.CODE }, TODAY),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('counts the total even behind the last page', async () => {
    expect(await findEmployees(db.pool, hr, { first: 10, offset: 1000 }, TODAY)).toMatchObject({
      nodes: [],
      totalCount: 61,
    });
  });

  it('shows managers their teams and those below, employees themselves, and others nobody', async () => {
    const total = async (viewer: Viewer | null) =>
      (await findEmployees(db.pool, viewer, { first: 1 }, TODAY)).totalCount;
    expect(await total(await as(Role.MANAGER, 'E-0'))).toBe(40);
    expect(await total(await as(Role.EMPLOYEE, 'E-0'))).toBe(1);
    expect(await total(await as(Role.AUDITOR, 'E-0'))).toBe(0);
    expect(await total(null)).toBe(0);
  });

  it('answers for somebody out of reach as for nobody', async () => {
    const { nodes } = await findEmployees(db.pool, hr, { first: 1, filter: { search: 'E-2' } }, TODAY);
    const manager = await as(Role.MANAGER, 'E-0');
    for (const id of [nodes[0]!.id, crypto.randomUUID(), 'nonsense']) {
      await expect(findEmployee(db.pool, manager, id)).rejects.toThrow(
        'There is no such employee, or it is not yours to see.',
      );
    }
  });

  it('narrows by task, stage and open proposals', async () => {
    const { rows } = await db.pool.query<{ id: string }>(`select id from task where code = 'T-1'`);
    const total = async (filter: object) => (await findEmployees(db.pool, hr, { first: 1, filter }, TODAY)).totalCount;
    expect(await total({ taskId: rows[0]!.id })).toBe(60);
    expect(await total({ taskId: 'nonsense' })).toBe(0);
    expect(await total({ stage: 'R4' })).toBe(0);
    expect(await total({ hasOpenProposal: false, state: null })).toBe(61);
    expect(await total({ hasOpenProposal: true })).toBe(0);
    await db.pool.query("update employee set ended_on = $1::date - 1 where code = 'E-2'", [TODAY]);
    expect([await total({ employed: true }), await total({ employed: false })]).toEqual([60, 1]);
    await db.pool.query("update employee set ended_on = $1 where code = 'E-2'", [TODAY]);
    expect(await total({ employed: false })).toBe(0);
    await db.pool.query("update employee set ended_on = null where code = 'E-2'");
    const assignment = await assignmentOf('E-5');
    await inBatch((batch) =>
      db.pool.query(
        `insert into stage_decision (assignment_id, stage, decided_on, how, batch_id) values ($1, 'R2', '2026-03-01', 'RISE', $2)`,
        [assignment, batch],
      ),
    );
    expect(await total({ stage: 'R2' })).toBe(1);
  });

  it('needs as many statements for 3 employees as for 60', async () => {
    const counted = async (first: number) => {
      let statements = 0;
      const to = {
        query: ((...args: Parameters<typeof db.pool.query>) => (statements++, db.pool.query(...args))) as never,
      };
      const { nodes } = await findEmployees(to, hr, { first }, TODAY);
      const assignments = await assignmentsOf(
        to,
        hr,
        nodes.map(({ id }) => id),
      );
      expect(assignments.size).toBeGreaterThanOrEqual(first - 1);
      return statements;
    };
    expect(await counted(3)).toBe(2);
    expect(await counted(60)).toBe(2);
  });
});

describe('Assignments', () => {
  it('never overlap on one task: the database refuses', async () => {
    const { rows } = await db.pool.query('select employee_id, task_id from assignment where id = $1', [
      await assignmentOf('E-1'),
    ]);
    const { employee_id: employee, task_id: task } = rows[0];
    const second = (
      await db.pool.query<{ id: string }>(
        'insert into assignment (employee_id, task_id) values ($1, $2) returning id',
        [employee, task],
      )
    ).rows[0]!.id;
    const refused = inBatch((batch) =>
      db.pool.query(
        'insert into assignment_period (assignment_id, employee_id, task_id, started_on, batch_id) values ($1, $2, $3, $4, $5)',
        [second, employee, task, '2026-05-01', batch],
      ),
    );
    const error: unknown = await refused.catch((reason: unknown) => reason);
    expect(fromDatabase(error)).toMatchObject({ code: 'CONFLICT', details: { rule: 'assignment_periods_overlap' } });
  });

  it('have pauses that never overlap: the database refuses', async () => {
    const assignment = await assignmentOf('E-2');
    await inBatch((batch) =>
      pauseAssignment(db.pool, assignment, { from: '2026-04-01', to: '2026-04-30', reason: 'Leave' }, batch),
    );
    const error: unknown = await inBatch((batch) =>
      pauseAssignment(db.pool, assignment, { from: '2026-04-30', to: null, reason: 'Leave' }, batch),
    ).catch((reason: unknown) => reason);
    expect(fromDatabase(error)).toMatchObject({ code: 'CONFLICT', details: { rule: 'assignment_pauses_overlap' } });
  });

  it('end by a new version, and the old one stays', async () => {
    const assignment = await assignmentOf('E-3');
    await inBatch((batch) => endAssignment(db.pool, assignment, '2026-06-30', batch));
    const { rows } = await db.pool.query(
      'select ended_on, superseded_by is null as current from assignment_period where assignment_id = $1 order by id',
      [assignment],
    );
    expect(rows).toEqual([
      { ended_on: null, current: false },
      { ended_on: '2026-06-30', current: true },
    ]);
    await expect(inBatch((batch) => endAssignment(db.pool, assignment, '2025-06-30', batch))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('keep the period that runs when a file names the same person again', async () => {
    expect(
      await inBatch((batch) =>
        startAssignments(db.pool, [{ employeeCode: 'E-4', taskCode: 'T-1', startedOn: '2026-08-01' }], batch),
      ),
    ).toBe(0);
  });
});

describe('A team', () => {
  it('gets another manager, whose reach changes at once', async () => {
    const { rows } = await db.pool.query<{ team: string; employee: string }>(
      `select t.id as team, e.id as employee from team t, employee e where t.code = 'C' and e.code = 'E-7'`,
    );
    const manager = await as(Role.MANAGER, 'E-7');
    const total = async () => (await findEmployees(db.pool, manager, { first: 1 }, TODAY)).totalCount;
    expect(await total()).toBe(1);
    const set = (id: string, employeeId: string | null, version: number) =>
      setTeamManager(db.orm.em.fork(), { id, employeeId, version }, hr);
    await set(rows[0]!.team, rows[0]!.employee, 1);
    expect(await total()).toBe(22);
    expect((await readTeams(db.pool, manager)).map(({ code }) => code)).toContain('C');
    await expect(set(rows[0]!.team, null, 1)).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { currentVersion: 2 },
    });
    await expect(set(rows[0]!.team, crypto.randomUUID(), 2)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(set('nonsense', null, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('stands below another one, and never below itself, however many change it at once', async () => {
    const { rows } = await db.pool.query<{ id: string }>(
      `insert into team (code, name, manager_id) select 'N-' || n, 'N ' || n, case n when 1 then (select id from employee where code = 'E-1') end
       from generate_series(1, 3) n returning id`,
    );
    const [one, two, three] = rows.map(({ id }) => id) as [string, string, string];
    const set = (id: string, parentId: string | null, version: number) =>
      setTeamParent(db.orm.em.fork(), { id, parentId, version });
    await set(two, one, 1);
    await set(three, two, 1);
    await db.pool.query("insert into employee (code, name, team_id) values ('N-9', 'N', $1)", [three]);
    const above = await as(Role.MANAGER, 'E-1');
    const seen = async () => (await findEmployees(db.pool, above, { first: 100 }, TODAY)).nodes.map(({ code }) => code);
    expect(await seen()).toContain('N-9');
    for (const below of [one, two, three])
      await expect(set(one, below, 1)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        details: { field: 'parentId' },
      });
    await set(two, null, 2);
    expect(await seen()).not.toContain('N-9');
    const both = await Promise.allSettled([set(one, two, 1), set(two, one, 3)]);
    expect(both.filter(({ status }) => status === 'fulfilled').length).toBe(1);
    await expect(set(three, crypto.randomUUID(), 2)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
