import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../../api/maps/generate.js';
import { badInput, fromDatabase } from '../../api/refusals.js';
import { sender, type Sender } from '../../api/sql.js';
import { freshDatabase } from '../database.js';

let base: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  base = await freshDatabase();
});
afterAll(() => base.close());
beforeEach(async () => {
  await base.db.pool.query(
    'create table stock (id int primary key, n int not null); insert into stock values (1, 0), (2, 0)',
  );
});
afterEach(async () => {
  await base.db.pool.query('drop table stock');
});

const stock = async (): Promise<number[]> =>
  (await base.db.pool.query('select n from stock order by id')).rows.map(({ n }) => n);

/** Both ways in which verbs open a transaction. */
const WAYS: [string, (work: (to: Sender) => Promise<void>) => Promise<void>][] = [
  ['an entity manager', (work) => base.db.orm.em.fork().transactional((tx: EntityManager) => work(sender(tx)))],
  ['a client of its own', (work) => inTransaction(base.db.pool, (client: pg.PoolClient) => work(client))],
];

/** Lets two go on only when both have come. */
function meeting(): () => Promise<void> {
  let come = 0;
  let open!: () => void;
  const both = new Promise<void>((resolve) => (open = resolve));
  return async () => {
    if (++come === 2) open();
    await both;
  };
}

describe.each(WAYS)('a transaction of %s', (_, transact) => {
  it('is tried again when it waited for one that waited for it', async () => {
    const met = meeting();
    const tries = [0, 0];
    const taking = (who: number, first: number, second: number) =>
      transact(async (to) => {
        tries[who]!++;
        await to.query('update stock set n = n + 1 where id = $1', [first]);
        await met();
        await to.query('update stock set n = n + 10 where id = $1', [second]);
      });
    await Promise.all([taking(0, 1, 2), taking(1, 2, 1)]);
    expect(await stock()).toEqual([11, 11]);
    expect(tries.toSorted((a, b) => a - b)).toEqual([1, 2]);
  });

  it('is tried again when it can not be serialised with another', async () => {
    const met = meeting();
    let tries = 0;
    const adding = () =>
      transact(async (to) => {
        tries++;
        await to.query('set transaction isolation level serializable');
        const { rows } = await to.query<{ n: number }>('select sum(n)::int as n from stock');
        await met();
        await to.query('update stock set n = $1 where id = 1', [rows[0]!.n + 1]);
      });
    await Promise.all([adding(), adding()]);
    expect(await stock()).toEqual([2, 0]);
    expect(tries).toBe(3);
  });

  it('is given up after three more tries, with a code that asks to try again, and leaves nothing', async () => {
    let tries = 0;
    const failing = transact(async (to) => {
      tries++;
      await to.query('update stock set n = 5');
      await to.query(`do $$ begin raise exception 'again' using errcode = '40001'; end $$`);
    });
    const error: unknown = await failing.catch((fault: unknown) => fault);
    expect(tries).toBe(4);
    expect(fromDatabase(error)?.code).toBe('CONFLICT');
    expect(await stock()).toEqual([0, 0]);
  });

  it('is not tried again for anything else', async () => {
    for (const fail of [
      () => Promise.reject(badInput('n', 'less', 5)),
      (to: Sender) => to.query('insert into stock values (1, 1)'),
    ]) {
      let tries = 0;
      await expect(
        transact(async (to) => {
          tries++;
          await fail(to);
        }),
      ).rejects.toThrow();
      expect(tries).toBe(1);
    }
  });
});

it('leaves it to the outer transaction to begin anew', async () => {
  let outer = 0;
  let inner = 0;
  await base.db.orm.em.fork().transactional(async (tx) => {
    outer++;
    await tx.transactional(async (within) => {
      inner++;
      await sender(within).query('update stock set n = n + 1');
      if (outer === 1)
        await sender(within).query(`do $$ begin raise exception 'again' using errcode = '40P01'; end $$`);
    });
  });
  expect([outer, inner]).toEqual([2, 2]);
  expect(await stock()).toEqual([1, 1]);
});
