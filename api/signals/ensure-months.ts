import type pg from 'pg';

/** Sees that there is a partition for each month in which a resolved row occurred. `known` remembers those that are there. */
export async function ensureMonths(
  client: pg.PoolClient,
  { first, last }: { first: string; last: string },
  known: Set<string>,
): Promise<void> {
  if (allKnown(first, last, known)) return;
  for (const month of first === last ? [first] : await monthsOf(client)) {
    if (!known.has(month)) await client.query('select ensure_signal_month($1)', [`${month}-01`]);
    known.add(month);
  }
}

function allKnown(first: string, last: string, known: Set<string>): boolean {
  const at = new Date(`${first}-01T00:00:00Z`);
  for (; at.toISOString().slice(0, 7) <= last; at.setUTCMonth(at.getUTCMonth() + 1))
    if (!known.has(at.toISOString().slice(0, 7))) return false;
  return true;
}

async function monthsOf(client: pg.PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ month: string }>(
    `select to_char(month, 'YYYY-MM') as month from (
       select distinct date_trunc('month', occurred_at at time zone 'UTC') as month from resolved where flaw is null) m order by 1`,
  );
  return rows.map(({ month }) => month);
}
