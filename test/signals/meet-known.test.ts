import { expect, test } from 'vitest';
import { openBatch } from '../../api/access/batch.js';
import { inTransaction } from '../../api/maps/generate.js';
import { ensureSource } from '../../api/signals/ensure-source.js';
import { ingest } from '../../api/signals/ingest.js';
import { readItem } from '../../api/signals/item.js';
import { NOW, openDesk, rating } from './desk.js';

/** As many as go to the database in two pieces. */
const NEW = 40_000;
const AGAIN = 2000;

// PostgreSQL may look at the table while a long payload comes in. It counts only what is committed, and believes then that next to nothing is there.
test.each([
  { value: '5', told: { added: NEW, changed: 0, same: AGAIN, refused: 0 } },
  { value: '4', told: { added: NEW, changed: AGAIN, same: 0, refused: 0 } },
])('rows that were there before are met by their keys alone, when $told.changed changed', async ({ value, told }) => {
  const desk = await openDesk();
  try {
    await desk.send([rating('first', '3')]);
    await inTransaction(desk.db.pool, async (client) => {
      const source = await ensureSource(client, 'crm');
      const batch = await openBatch(client, 'INGEST', desk.hr, { sourceId: source.id });
      const item = (n: number) => readItem(rating(`row-${n % NEW}`, n < NEW ? '5' : value), n, NOW.getTime());
      async function* items() {
        for (let n = 0; n < NEW + AGAIN; n += 1000) {
          if (n === NEW) await desk.db.pool.query('analyze');
          yield Array.from({ length: 1000 }, (_, at) => item(n + at));
        }
      }
      const onFlaw = (flaw: unknown) => expect(flaw).toBeNull();
      expect(await ingest(client, items(), { source, batch, timeZone: 'Europe/Warsaw', onFlaw })).toEqual(told);
      const { rows } = await client.query<{ read: number }>(
        `select (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as read from pg_stat_xact_all_tables where relname ~ '^signal_(key|20)' order by 1 desc`,
      );
      // To find it, to lock it, and to change it.
      for (const { read } of rows) expect(read).toBeLessThanOrEqual(3 * AGAIN);
      expect(rows[0]!.read).toBeGreaterThanOrEqual(AGAIN);
    });
  } finally {
    await desk.close();
  }
});
