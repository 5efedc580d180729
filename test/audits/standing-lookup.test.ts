import { expect, test } from 'vitest';
import { openBatch } from '../../api/access/batch.js';
import { ensureProgramme } from '../../api/audits/create-programme.js';
import { recordVisits } from '../../api/audits/record-visits.js';
import { earlierOf, outcomeOf } from '../../api/audits/staged-outcomes.js';
import { StagedVisits } from '../../api/audits/staged-visits.js';
import { inTransaction } from '../../api/maps/generate.js';
import { ensureLocations } from '../../api/people/ensure-people.js';
import type { Sender } from '../../api/sql.js';
import { freshDatabase } from '../database.js';

const BROUGHT = 3000;

/** Rows that this transaction has read of a table. */
async function readOf(to: Sender, table: string): Promise<number> {
  const { rows } = await to.query<{ n: string }>(
    'select seq_tup_read + coalesce(idx_tup_fetch, 0) as n from pg_stat_xact_all_tables where relid = $1::regclass',
    [table],
  );
  return Number(rows[0]!.n);
}

function visit(number: string) {
  return { number, locationCode: 'A', visitedOn: '2026-05-10', points: '8', outOf: '10' };
}

// Right after a file came in, PostgreSQL knows nothing yet of the visits that it brought.
test('the visits of a file meet those that stand by their numbers, and read no others of them', async () => {
  const { db, close } = await freshDatabase();
  try {
    await inTransaction(db.pool, async (client) => {
      await ensureLocations(client, [{ code: 'A', name: 'A' }]);
      const programme = await ensureProgramme(client, { code: 'P', name: 'P', kind: 'MYSTERY_SHOPPING' });
      const batch = await openBatch(client, 'VISIT', { kind: 'SYSTEM' });
      const some = Array.from({ length: BROUGHT }, (_, n) => visit(`${n}`));
      expect((await recordVisits(client, programme, some, batch)).added).toBe(BROUGHT);

      const staged = new StagedVisits(client, '2026-06-01');
      await staged.open();
      // The last one stands, with other points.
      const numbers = [...Array.from({ length: BROUGHT }, (_, n) => `new-${n}`), '7'];
      const rows = numbers.map((number, n) => ({
        line: n + 2,
        unknown: false,
        records: [{ ...visit(number), points: '9' }],
      }));
      expect(await staged.add(rows)).toEqual([]);
      for await (const misfits of staged.repeated()) expect(misfits).toEqual([]);

      const lines = [...Array.from({ length: 20 }, (_, n) => n + 2), BROUGHT + 2];
      const before = [await readOf(client, 'visit'), await readOf(client, 'checked_visit')];
      const { outcome } = await outcomeOf(client, programme, lines);
      const earlier = await earlierOf(client, programme, lines);
      expect(outcome).toMatchObject({ newRows: BROUGHT, changed: 1, same: 0 });
      expect([...earlier]).toEqual([[BROUGHT + 2, { points: '8' }]]);
      expect((await readOf(client, 'visit')) - before[0]!).toBe(2);
      expect((await readOf(client, 'checked_visit')) - before[1]!).toBeLessThan(4 * BROUGHT);
    });
  } finally {
    await close();
  }
});

// PostgreSQL may look at the table while a long file comes in. It counts only what is committed, and believes then that next to nothing is there.
test('corrected visits are met by their numbers alone, although the table was looked at in the middle of a file', async () => {
  const { db, close } = await freshDatabase();
  try {
    await inTransaction(db.pool, async (client) => {
      await ensureLocations(client, [{ code: 'A', name: 'A' }]);
      const programme = await ensureProgramme(client, { code: 'P', name: 'P', kind: 'MYSTERY_SHOPPING' });
      const batch = await openBatch(client, 'VISIT', { kind: 'SYSTEM' });
      const bring = (visits: ReturnType<typeof visit>[]) => recordVisits(client, programme, visits, batch);
      const some = Array.from({ length: BROUGHT }, (_, n) => visit(`${n}`));
      for (let page = 0; page < 5; page++)
        await bring(some.map((each) => ({ ...each, number: `${page}-${each.number}` })));
      await db.pool.query('analyze visit');
      expect(await bring(some)).toEqual({ added: BROUGHT, changed: 0, same: 0 });
      const before = await readOf(client, 'visit');
      expect(await bring(some.map((each) => ({ ...each, points: '9' })))).toEqual({
        added: 0,
        changed: BROUGHT,
        same: 0,
      });
      // Compared twice, to count and to change; changed; and met by what takes its place.
      expect((await readOf(client, 'visit')) - before).toBeLessThanOrEqual(5 * BROUGHT);
    });
  } finally {
    await close();
  }
});
