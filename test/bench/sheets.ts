/** Sheets: made anew after new signals, and screened for everybody. */
import type { Database } from '../../api/database.js';
import { lastBatch } from '../../api/access/batch.js';
import { rulesInForce } from '../../api/rules/in-force.js';
import { sift } from '../../api/scoring/sheet-screen.js';
import { readSheets } from '../../api/signals/read-sheets.js';
import { refreshSheets } from '../../api/signals/refresh-sheets.js';
import { bringNew } from './load.js';
import { atMost, inTurn, timed, timesAsLong, type Goal, type Row } from './measure.js';
import { LAST_DAY, TIME_ZONE } from './organisation.js';

const REFRESH: Goal = {
  number: '4',
  what: 'making the sheets anew after 10,000 new signals',
  reference: 'bringing those signals in, as every source does',
  unit: 'ms',
  must: atMost(2.5),
  aim: atMost(1.6),
};
const SCREENING: Goal = {
  number: '8',
  what: 'screening a month of all signals, from their sheets',
  reference: 'one window-function pass over the month in SQL',
  unit: 'ms',
  must: atMost(1.5),
  aim: atMost(1.1),
};

export async function refreshSpeed(db: Database, rounds: number): Promise<Row> {
  await refreshSheets(db.pool);
  let brought = 0;
  let sheets = 0;
  const made = await inTurn(
    rounds,
    async () => {
      brought = await timed(() => bringNew(db, 10_000));
      return timed(async () => (sheets = await refreshSheets(db.pool)));
    },
    async () => brought,
  );
  return { ...REFRESH, rounds: made, ratio: timesAsLong, note: `${sheets} sheets` };
}

/** Reference: which signal of an interaction, or of a client's day, is the last one: rule 1 alone, with nothing read out. */
const WINDOW = `
  select count(*) filter (where place = 1) from (
    select row_number() over (partition by assignment_id, kind, coalesce(interaction, client_id::text || (occurred_at at time zone '${TIME_ZONE}')::date, id::text)
      order by occurred_at desc, received_at desc, id desc) as place
    from signal where occurred_at >= date_trunc('month', $1::date) at time zone '${TIME_ZONE}'
      and occurred_at < ($1::date + 1)::timestamp at time zone '${TIME_ZONE}' and superseded_by is null) x`;

export async function screeningSpeed(db: Database, rounds: number): Promise<Row> {
  await refreshSheets(db.pool);
  const { body } = await rulesInForce(db.pool, LAST_DAY);
  const month = `${LAST_DAY.slice(0, 7)}-01`;
  const { rows } = await db.pool.query<{ id: string; employee: string }>(
    'select id, employee_id as employee from assignment order by employee_id, id',
  );
  let signals = 0;
  const screen = async (): Promise<void> => {
    const cutoff = await lastBatch(db.pool);
    signals = 0;
    for (let from = 0; from < rows.length; from += 1000) {
      const people = rows.slice(from, from + 1000).map((each) => ({ ...each, from: month }));
      for (const sheet of (await readSheets(db.pool, people, { to: month, cutoff })).values())
        signals += sift(sheet, body.screening, [], LAST_DAY).sheet.size;
    }
  };
  const made = await inTurn(
    rounds,
    () => timed(screen),
    () => timed(() => db.pool.query({ text: WINDOW, values: [LAST_DAY] })),
  );
  return { ...SCREENING, rounds: made, ratio: timesAsLong, note: `${signals} signals` };
}
