import type pg from 'pg';
import { FLAG } from '../scoring/sheet.js';
import { knownSignals, WORD } from './known-signals.js';
import { INTERACTION } from './read-signals.js';

/** How many bytes a signal takes in a sheet; `read-sheets.ts` unpacks them. */
export const RECORD_BYTES = 30;
export const DURATION_BYTES = 10;

/** How many assignments are seen to by one statement. */
const CHUNK = 2000;

/**
 * Makes the sheets of all dirty months anew, each month in a transaction of its own, and takes the marks away that no new evidence has touched
 * meanwhile. Whoever comes while another one is at it leaves it to him: what is dirty is read signal by signal.
 * @returns how many sheets were made
 */
export async function refreshSheets(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ month: string }>('select distinct month from dirty_mark order by month');
  let made = 0;
  for (const { month } of rows) {
    const client = await pool.connect();
    try {
      await client.query(`begin; set local statement_timeout = '10min'; set local work_mem = '64MB'`);
      // One after another: what was found out earlier must not be written later.
      const first = await client.query<{ first: boolean }>('select pg_try_advisory_xact_lock(727004) as first');
      if (first.rows[0]!.first) made += await refreshMonth(client, month);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    } finally {
      client.release();
    }
  }
  return made;
}

/** Marks are read before the signals: one that comes in between has a new token, and stays. */
async function refreshMonth(client: pg.PoolClient, month: string): Promise<number> {
  const { rows: marks } = await client.query<{
    assignment: string;
    employee: string;
    kinds: number[];
    tokens: string[];
  }>(
    `select d.assignment_id as assignment, a.employee_id as employee, array_agg(d.kind) as kinds, array_agg(d.token) as tokens
     from dirty_mark d join assignment a on a.id = d.assignment_id where d.month = $1 group by 1, 2 order by 2, 1`,
    [month],
  );
  let made = 0;
  for (let from = 0; from < marks.length; from += CHUNK) {
    const chunk = marks.slice(from, from + CHUNK);
    const [assignments, employees] = [chunk.map((each) => each.assignment), chunk.map((each) => each.employee)];
    const { rows } = await client.query<{ made: number }>(REFRESH, [month, employees, assignments]);
    made += rows[0]!.made;
    await client.query(CLEAR, [
      month,
      chunk.flatMap(({ assignment, kinds }) => kinds.map(() => assignment)),
      chunk.flatMap(({ kinds }) => kinds),
      chunk.flatMap(({ tokens }) => tokens),
    ]);
  }
  return made;
}

// Private: the statements. Signals and the last batch are seen at one moment.

const KNOWN = knownSignals('(select number from cut)', '(select time_zone from organisation)');

/** Beyond this a number of 10^-6 is no longer exact as a double. */
const LARGEST = 9_007_199_254;

const FLAGS = [
  ["s.attribution = 'EMPLOYEE'", FLAG.employee],
  ["coalesce(c.kind = 'B2B', false)", FLAG.b2b],
  ['f.day is not null', FLAG.forceMajeure],
  ['s.value is not null', FLAG.valued],
  ['s.sentiment is not null', FLAG.classified],
  ['coalesce(s.sentiment > 0, false)', FLAG.positive],
  [`${WORD.weight} is not null`, FLAG.overridden],
  ['coalesce(q.disputed, false)', FLAG.disputed],
]
  .map(([is, bit]) => `(${is})::int * ${bit}`)
  .join(' + ');

/** The instant's order decides, then that of arrival, then the id. */
const REFRESH = `
  with cut as materialized (select coalesce(max(number), 0) as number from batch),
  found as (
    select s.employee_id, s.assignment_id, s.occurred_at, s.received_at, s.id, s.kind, s.kind_version, ${INTERACTION} as interaction, ${FLAGS} as flags,
      (s.occurred_at at time zone (select time_zone from organisation))::date - date '1970-01-01' as day, coalesce(c.number, 0) as client,
      coalesce((${WORD.weight} * 1000000000)::int, 0) as override, coalesce((s.value * 1000000)::float8, 0) as value,
      abs(s.value) > ${LARGEST} or s.client_id is not null and c.id is null as strange
    from ${KNOWN.from}
    where s.occurred_at >= ($1::date)::timestamp at time zone (select time_zone from organisation)
      and s.occurred_at < ($1::date + interval '1 month')::timestamp at time zone (select time_zone from organisation)
      and s.employee_id = any($2::uuid[]) and s.assignment_id = any($3::uuid[]) and ${KNOWN.where}
  ), counted as (
    select *, case when interaction is null then 0
      else dense_rank() over (partition by employee_id, assignment_id order by interaction) end as place from found
  ), made as (
    insert into signal_sheet (employee_id, assignment_id, month, cutoff, size, columns, interactions, durations)
    select employee_id, assignment_id, $1, (select number from cut), count(*),
      case when bool_or(strange) then null else string_agg(int4send(day) || int2send(kind) || int2send(kind_version) || int2send(flags::int2) || int4send(client)
        || int4send(place::int) || int4send(override) || float8send(value), '' order by occurred_at, received_at, id) end,
      string_agg(distinct interaction, E'\\x1e' order by interaction),
      string_agg(int2send(kind) || float8send(value), '') filter (where flags & ${FLAG.valued} > 0 and kind = any(array(select number from signal_kind where duration)))
    from counted group by employee_id, assignment_id
    on conflict (employee_id, assignment_id, month) do update set cutoff = excluded.cutoff, size = excluded.size, columns = excluded.columns,
      interactions = excluded.interactions, durations = excluded.durations
    returning employee_id, assignment_id
  ), emptied as (
    -- An empty sheet stays, and says since when it is.
    update signal_sheet set cutoff = (select number from cut), size = 0, columns = '', interactions = null, durations = null
    where employee_id = any($2::uuid[]) and assignment_id = any($3::uuid[]) and month = $1
      and assignment_id not in (select assignment_id from made)
  )
  select count(*)::int as made from made`;

const CLEAR = `
  delete from dirty_mark d using unnest($2::uuid[], $3::smallint[], $4::bigint[]) as m (assignment, kind, token)
  where d.month = $1 and d.assignment_id = m.assignment and d.kind = m.kind and d.token = m.token`;
