import type pg from 'pg';
import { ensureMonths } from './ensure-months.js';
import { flawsOf } from './explain-flaws.js';
import type { RowFlaw } from './item.js';

export interface Merge {
  source: { id: number; mayCorrect: boolean };
  batch: string;
  timeZone: string;
}

export interface Merged {
  added: number;
  changed: number;
  same: number;
  flaws: RowFlaw[];
}

/**
 * Brings the staged chunk in: a few statements, whatever its size. `signal_key` decides what is new, the same or a correction.
 * `months` remembers which partitions are known to be there.
 */
export async function mergeStaged(
  client: pg.PoolClient,
  { source, batch, timeZone }: Merge,
  months: Set<string>,
): Promise<Merged> {
  const { rows: found } = await client.query<Resolved>(RESOLVE, [timeZone]);
  const { good, bad, newcomers, first, last } = found[0]!;
  if (first !== null && last !== null) await ensureMonths(client, { first, last }, months);
  if (newcomers > 0) await client.query(NEW_CLIENTS);
  const { rowCount: added } = await client.query(ADD, [source.id, batch]);

  let changed = 0;
  if (good > added!) {
    // A planner that takes the table of keys for empty finds it cheaper to read it whole, for each row, than to use its index.
    await client.query('set local enable_seqscan = off');
    await client.query(MEET, [source.id, batch, source.mayCorrect]);
    await client.query('set local enable_seqscan to default');
    const { rows } = await client.query<{ changed: number; conflicts: number }>(
      `select count(*) filter (where outcome = 'CHANGED')::int as changed, count(*) filter (where flaw = 'CONFLICT')::int as conflicts from resolved`,
    );
    changed = rows[0]!.changed;
    if (changed > 0) await correct(client, source.id, batch, timeZone);
    if (rows[0]!.conflicts > 0)
      return finish(client, { added: added!, changed, same: good - added! - changed - rows[0]!.conflicts });
  }
  return finish(client, { added: added!, changed, same: good - added! - changed }, bad);
}

const TOUCHED = `select distinct assignment_id, kind, date_trunc('month', occurred_at at time zone $1)::date as month from resolved
  where flaw is null and outcome is distinct from 'SAME'`;

/** Remembers what the chunk changed, before the next one takes its place. */
export async function keepTouched(client: pg.PoolClient, timeZone: string): Promise<void> {
  await client.query(`insert into touched ${TOUCHED}`, [timeZone]);
}

/**
 * Marks what has to be evaluated anew: what was kept, and what the last chunk changed. In key order, so that two writers can't wait for
 * each other; once, after the last chunk.
 */
export async function markTouched(client: pg.PoolClient, timeZone: string): Promise<void> {
  await client.query(
    `insert into dirty_mark (assignment_id, kind, month)
     select assignment_id, kind, month from touched union ${TOUCHED} order by 1, 2, 3
     on conflict (assignment_id, kind, month) do update set token = nextval('mark_token')`,
    [timeZone],
  );
}

// Private: the steps, in their order.

interface Resolved {
  good: number;
  bad: number;
  /** Rows of clients that were not known so far. */
  newcomers: number;
  first: string | null;
  last: string | null;
}

/** Codes become ids; references that dangle, and values that don't fit the kind, are named as the row's flaw. */
const RESOLVE = `
  with found as (
  insert into resolved (n, line, signal_id, external_id, content_hash, kind, kind_version, employee_id, assignment_id, location_id, client, client_id,
    interaction, channel, occurred_at, value, sentiment, attribution, body, flaw)
  select s.n, s.line, nextval('signal_id'), s.external_id, s.content_hash, k.number, k.version, e.id, p.assignment_id,
    coalesce(l.id, p.location_id), s.client, c.id, s.interaction, s.channel, s.occurred_at, s.value, s.sentiment, coalesce(s.attribution, k.attribution), s.body,
    case
      when k.number is null then 'UNKNOWN_KIND'
      when s.occurred_at >= k.retired_at then 'RETIRED_KIND'
      when e.id is null then 'UNKNOWN_EMPLOYEE'
      when t.id is null then 'UNKNOWN_TASK'
      when p.id is null then 'NOT_ASSIGNED'
      when s.location is not null and l.id is null then 'UNKNOWN_LOCATION'
      when k.scale_min is not null and s.value is null then 'VALUE_MISSING'
      when s.value not between k.scale_min and k.scale_max then 'OUT_OF_SCALE'
      when k.unit = 'text' and s.value is not null then 'VALUE_UNEXPECTED'
      when k.duration and s.value < 0 then 'NEGATIVE_DURATION'
    end
  from staged s
  left join signal_kind k on k.code = s.kind
  left join employee e on e.code = s.employee
  left join task t on t.code = s.task
  left join assignment_period p on p.employee_id = e.id and p.task_id = t.id and p.superseded_by is null
    and (s.occurred_at at time zone $1)::date between p.started_on and coalesce(p.ended_on, 'infinity')
  left join location l on l.code = s.location
  left join client c on c.code = s.client
  returning flaw, client, client_id, occurred_at)
  select count(*) filter (where flaw is null)::int as good, count(flaw)::int as bad,
    count(*) filter (where flaw is null and client is not null and client_id is null)::int as newcomers,
    to_char(min(occurred_at) filter (where flaw is null) at time zone 'UTC', 'YYYY-MM') as first,
    to_char(max(occurred_at) filter (where flaw is null) at time zone 'UTC', 'YYYY-MM') as last from found`;

/** Whether a client is a firm decides how bursts are capped, and has no history: it is settled with the row, which nothing changes later. */
const NEW_CLIENTS = `
  insert into client (code) select distinct client from resolved where flaw is null and client is not null and client_id is null order by 1
  on conflict do nothing`;

const SIGNAL_COLUMNS = `employee_id, occurred_at, id, assignment_id, client_id, location_id, batch_id, source_id, kind, kind_version, sentiment, value,
  attribution, external_id, interaction, channel, body`;
const SIGNAL_VALUES = `r.employee_id, r.occurred_at, r.signal_id, r.assignment_id, coalesce(r.client_id, (select id from client where code = r.client)), r.location_id, $2, $1, r.kind, r.kind_version, r.sentiment, r.value,
  r.attribution, r.external_id, r.interaction, r.channel, r.body from resolved r`;

/** The key is written first and its conflict decides. Of equal keys in one chunk the last row wins. */
const ADD = `
  with added as (
    insert into signal_key (source_id, external_id, kind, employee_id, occurred_at, signal_id, content_hash)
    select $1, external_id, kind, employee_id, occurred_at, signal_id, content_hash from resolved where flaw is null order by external_id, kind, n desc
    on conflict do nothing returning signal_id
  )
  insert into signal (${SIGNAL_COLUMNS}) select ${SIGNAL_VALUES} join added using (signal_id)`;

/**
 * Rows whose key was there before: the same again, a correction, or a conflict where the source may not correct what others brought.
 * Nothing here may depend on the planner's guess: the staged tables have no statistics, and those of the keys don't tell of what this
 * transaction added. So each key is looked up by itself, and staged rows are found again by their place.
 */
const MEET = `
  with met as (
    select r.place, r.n, k.employee_id, k.occurred_at, k.signal_id, k.content_hash, k.content_hash = r.content_hash as same, r.external_id, r.kind
    from (select ctid as place, * from resolved where flaw is null order by external_id, kind, n) r cross join lateral (
      select * from signal_key k where k.source_id = $1 and k.external_id = r.external_id and k.kind = r.kind and k.signal_id <> r.signal_id for update
    ) k
  ), ranked as (
    select met.*, row_number() over (partition by external_id, kind order by n desc) = 1 and signal_id not in (select signal_id from resolved) as decides from met
  ), judged as (
    select ranked.*, case
      when same or not decides then 'SAME'
      when $3::boolean or (select batch_id = $2 from signal s where s.employee_id = ranked.employee_id and s.occurred_at = ranked.occurred_at and s.id = ranked.signal_id)
        then 'CHANGED'
      else 'CONFLICT' end as outcome
    from ranked
  )
  update resolved r set outcome = j.outcome, flaw = case when j.outcome = 'CONFLICT' then 'CONFLICT' end, old_employee_id = j.employee_id,
    old_occurred_at = j.occurred_at, old_signal_id = j.signal_id, old_hash = j.content_hash
  from judged j where r.ctid = j.place`;

/** A correction is a new version; the old one stays and says which batch superseded it. */
async function correct(client: pg.PoolClient, source: number, batch: string, timeZone: string): Promise<void> {
  await client.query(
    `insert into touched select assignment, kind, date_trunc('month', old_occurred_at at time zone $2)::date from (
       select supersede_signal(old_employee_id, old_occurred_at, old_signal_id, $1) as assignment, kind, old_occurred_at
       from resolved where outcome = 'CHANGED' offset 0) old
     where assignment is not null`,
    [batch, timeZone],
  );
  await client.query(
    `insert into superseded_content select old_signal_id, old_hash from resolved where outcome = 'CHANGED'`,
  );
  await client.query(`insert into signal (${SIGNAL_COLUMNS}) select ${SIGNAL_VALUES} where r.outcome = 'CHANGED'`, [
    source,
    batch,
  ]);
  // Each meets its key, which is there: MEET has locked it.
  await client.query(
    `insert into signal_key (source_id, external_id, kind, employee_id, occurred_at, signal_id, content_hash)
     select $1, external_id, kind, employee_id, occurred_at, signal_id, content_hash from resolved where outcome = 'CHANGED' order by external_id, kind
     on conflict (source_id, external_id, kind) do update set employee_id = excluded.employee_id, occurred_at = excluded.occurred_at,
       signal_id = excluded.signal_id, content_hash = excluded.content_hash`,
    [source],
  );
}

async function finish(client: pg.PoolClient, counts: Omit<Merged, 'flaws'>, bad = 1): Promise<Merged> {
  return { ...counts, flaws: bad === 0 ? [] : await flawsOf(client) };
}
