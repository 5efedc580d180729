import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastBatch, numberBatch, openBatch } from '../../api/access/batch.js';
import { Role } from '../../api/access/account.js';
import type { Viewer } from '../../api/access/viewer.js';
import { sender } from '../../api/sql.js';
import { overrideScreening } from '../../api/signals/override.js';
import { reattribute } from '../../api/signals/reattribute.js';
import { signalsFor } from '../../api/signals/read-signals.js';
import { withdrawSignals } from '../../api/signals/withdraw-signals.js';
import { openDesk, rating, type Desk } from './desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const idOf = (id: string) =>
  desk.one<string>(`select employee_id || '.' || id from signal where external_id = $1 and superseded_by is null`, [
    id,
  ]);
const undo = (number: number) =>
  desk.db.orm.em.fork().transactional(async (em) => {
    const to = sender(em);
    const { rows } = await to.query<{ id: string }>('select id from batch where number = $1', [number]);
    const batch = await openBatch(to, 'UNDO', desk.hr, { undoes: rows[0]!.id });
    const result = await withdrawSignals(to, rows[0]!.id, batch, 'Europe/Warsaw');
    return { ...result, number: await numberBatch(to, batch) };
  });

describe('Undoing a batch', () => {
  it('supersedes what it brought, frees its keys, and leaves what was known before as it was', async () => {
    const { batchNumber } = await desk.send([rating('u-1', '1'), rating('u-2', '2')]);
    const undone = await undo(batchNumber!);
    expect(undone).toMatchObject({ superseded: 2, kept: 0 });
    expect(await desk.ratings('E-1', batchNumber!)).toEqual([1, 2]);
    expect(await desk.ratings('E-1', undone.number)).toEqual([]);
    expect(await desk.send([rating('u-1', '1'), rating('u-2', '2')])).toMatchObject({ added: 2, same: 0 });
  });

  it('keeps what somebody changed since', async () => {
    const { batchNumber } = await desk.send([
      rating('u-3', '1', { employeeCode: 'E-2' }),
      rating('u-4', '2', { employeeCode: 'E-2' }),
    ]);
    await desk.send([rating('u-3', '5', { employeeCode: 'E-2' })]);
    expect(await undo(batchNumber!)).toMatchObject({ superseded: 1, kept: 1 });
    expect(await desk.ratings('E-2', await lastBatch(desk.db.pool))).toEqual([5]);
  });

  it('brings back what the batch itself had corrected, so that its content is the same again', async () => {
    await desk.send([rating('u-5', '4', { employeeCode: 'E-3' })]);
    const { batchNumber } = await desk.send([rating('u-5', '1', { employeeCode: 'E-3' })]);
    const undone = await undo(batchNumber!);
    expect(undone).toMatchObject({ superseded: 1, kept: 0 });
    expect(await desk.ratings('E-3', batchNumber!)).toEqual([1]);
    expect(await desk.ratings('E-3', undone.number)).toEqual([4]);
    expect(await desk.send([rating('u-5', '4', { employeeCode: 'E-3' })])).toMatchObject({
      same: 1,
      batchNumber: null,
    });
  });
});

describe('The word of HR on one signal', () => {
  it('is seen from its batch on, not at an earlier cut-off', async () => {
    const { batchNumber } = await desk.send([
      rating('o-1', '2', { employeeCode: 'E-2', occurredAt: '2026-05-01T10:00:00Z' }),
    ]);
    await overrideScreening(desk.db.orm.em.fork(), await idOf('o-1'), '0.25', 'A test call of our own', desk.hr);
    await overrideScreening(desk.db.orm.em.fork(), await idOf('o-1'), '0', 'Surely a test call', desk.hr);
    const assignment = await desk.assignmentOf('E-2');
    const overrides = async (cutoff: number) => {
      const found = await signalsFor(desk.db.pool, [assignment], {
        from: '2026-05-01',
        to: '2026-05-01',
        cutoff,
        timeZone: 'Europe/Warsaw',
      });
      return found.get(assignment.id)!.map(({ override }) => override);
    };
    expect(await overrides(batchNumber!)).toEqual([null]);
    expect(await overrides(batchNumber! + 1)).toEqual([{ weight: 250_000_000n, reason: 'A test call of our own' }]);
    expect(await overrides(batchNumber! + 2)).toEqual([{ weight: 0n, reason: 'Surely a test call' }]);
  });

  it('needs a weight from 0 to 1 and a reason', async () => {
    const em = desk.db.orm.em.fork();
    await expect(overrideScreening(em, await idOf('o-1'), '1.1', 'A reason', desk.hr)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(overrideScreening(em, await idOf('o-1'), '1', ' ', desk.hr)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('finds no signal out of reach, unknown or misspelt, in the same words', async () => {
    const employee = (await desk.assignmentOf('E-1')).employee;
    const manager: Viewer = {
      ...(desk.hr as Extract<Viewer, { kind: 'ACCOUNT' }>),
      role: Role.MANAGER,
      employeeId: employee,
    };
    for (const [id, by] of [
      [await idOf('o-1'), manager],
      [`${employee}.999999`, desk.hr],
      ['nonsense', desk.hr],
    ] as const) {
      await expect(overrideScreening(desk.db.orm.em.fork(), id, '1', 'A reason', by)).rejects.toThrow(
        'There is no such signal, or it is not yours to see.',
      );
    }
  });
});

describe('Re-attribution', () => {
  it('moves the signal from its batch on; earlier cut-offs still see it where it was', async () => {
    const { batchNumber } = await desk.send([
      rating('r-1', '3', { employeeCode: 'E-3', occurredAt: '2026-03-03T10:00:00Z' }),
    ]);
    const target = await desk.assignmentOf('E-2');
    const source = await desk.assignmentOf('E-3');
    await overrideScreening(desk.db.orm.em.fork(), await idOf('r-1'), '0.5', 'Half his work', desk.hr);
    await reattribute(desk.db.orm.em.fork(), await idOf('r-1'), target.id, 'He had taken the call over', desk.hr);
    const of = async (cutoff: number) => {
      const found = await signalsFor(desk.db.pool, [source, target], {
        from: '2026-03-03',
        to: '2026-03-03',
        cutoff,
        timeZone: 'Europe/Warsaw',
      });
      return [found.get(source.id) ?? [], found.get(target.id) ?? []].map((all) =>
        all.map(({ override }) => override?.weight ?? null),
      );
    };
    expect(await of(batchNumber!)).toEqual([[null], []]);
    expect(await of(batchNumber! + 2)).toEqual([[], [500_000_000n]]);
    expect(
      await desk.send([rating('r-1', '3', { employeeCode: 'E-3', occurredAt: '2026-03-03T10:00:00Z' })]),
    ).toMatchObject({ same: 1 });
  });

  it('is refused to an assignment that was not running on that day', async () => {
    await desk.db.pool.query(`update assignment_period set ended_on = '2026-02-01' where employee_id = $1`, [
      (await desk.assignmentOf('E-1')).employee,
    ]);
    const target = await desk.assignmentOf('E-1');
    await expect(
      reattribute(desk.db.orm.em.fork(), await idOf('r-1'), target.id, 'A reason', desk.hr),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('Reading evidence', () => {
  it('does not see at an old cut-off what arrived after it', async () => {
    const first = await desk.send([rating('k-1', '2', { employeeCode: 'E-3', occurredAt: '2026-07-01T10:00:00Z' })]);
    const second = await desk.send([rating('k-2', '5', { employeeCode: 'E-3', occurredAt: '2026-07-01T11:00:00Z' })]);
    const assignment = await desk.assignmentOf('E-3');
    const values = async (cutoff: number) =>
      (await signalsFor(desk.db.pool, [assignment], { from: '2026-07-01', to: '2026-07-31', cutoff, timeZone: 'UTC' }))
        .get(assignment.id)
        ?.map(({ value }) => value);
    expect(await values(first.batchNumber!)).toEqual([2_000_000n]);
    expect(new Set(await values(second.batchNumber!))).toEqual(new Set([2_000_000n, 5_000_000n]));
    expect(await values(0)).toBeUndefined();
  });

  it("reads instants to the microsecond and days in the organisation's zone", async () => {
    await desk.send([
      rating('m-1', '1.234567', {
        employeeCode: 'E-2',
        occurredAt: '2026-08-31T22:30:00.123456Z',
        clientCode: 'c-1',
        interaction: 'i\x1f1',
      }),
    ]);
    const assignment = await desk.assignmentOf('E-2');
    const span = {
      from: '2026-09-01',
      to: '2026-09-01',
      cutoff: await lastBatch(desk.db.pool),
      timeZone: 'Europe/Warsaw',
    };
    const [signal] = (await signalsFor(desk.db.pool, [assignment], span)).get(assignment.id)!;
    expect(signal).toMatchObject({
      day: '2026-09-01',
      occurredAt: BigInt(Date.parse('2026-08-31T22:30:00Z')) * 1000n + 123_456n,
      value: 1_234_567n,
    });
    expect(signal).toMatchObject({
      kind: 'rating',
      nature: 'OPINION',
      attribution: 'EMPLOYEE',
      scale: { min: 1, max: 5 },
      duration: false,
      clientB2B: false,
      sentiment: null,
    });
  });

  it('asks one statement for any number of assignments', async () => {
    let statements = 0;
    const to = {
      query: ((...args: Parameters<typeof desk.db.pool.query>) => (statements++, desk.db.pool.query(...args))) as never,
    };
    const assignments = await Promise.all(['E-1', 'E-2', 'E-3'].map(desk.assignmentOf));
    await signalsFor(to, assignments, { from: '2026-01-01', to: '2026-12-31', cutoff: 1000, timeZone: 'UTC' });
    expect(statements).toBe(1);
  });
});
