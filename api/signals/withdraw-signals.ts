import { MOST_REST, type BroughtRows, type Kept, type Withdrawn } from '../import-target.js';
import type { Sender } from '../sql.js';

/**
 * Takes back the signals that a batch brought, as part of its undoing. What others corrected or re-attributed since is kept. What the batch
 * itself had corrected comes back as a new version; all other keys become free, so that the same rows can be sent again.
 */
export async function withdrawSignals(to: Sender, undone: string, undo: string, timeZone: string): Promise<Withdrawn> {
  const { rows: rest } = await to.query<Kept>(
    `select 'SIGNAL' as what, external_id as key, 'CHANGED_SINCE' as why from signal
     where batch_id = $1 and superseded_by is not null and superseded_by <> $1 order by external_id limit ${MOST_REST}`,
    [undone],
  );
  const { rows: kept } = await to.query<{ kept: number }>(
    'select count(*)::int as kept from signal where batch_id = $1 and superseded_by is not null and superseded_by <> $1',
    [undone],
  );
  await to.query(`create temp table if not exists withdrawn (
    employee_id uuid, occurred_at timestamptz, id bigint, assignment_id uuid, source_id smallint, external_id text, kind smallint
  ) on commit drop`);
  const { rows: counted } = await to.query<{ superseded: number }>(
    `with gone as (
       update signal set superseded_by = $2 where batch_id = $1 and superseded_by is null
       returning employee_id, occurred_at, id, assignment_id, source_id, external_id, kind
     ), noted as (insert into withdrawn select * from gone returning 1)
     select count(*)::int as superseded from noted`,
    [undone, undo],
  );
  await to.query('analyze withdrawn');
  await bringBack(to, undone, undo, timeZone);
  await to.query(
    'delete from signal_key k using withdrawn w where k.source_id = w.source_id and k.external_id = w.external_id and k.kind = w.kind and k.signal_id = w.id',
  );
  await mark(to, timeZone);
  return { superseded: counted[0]!.superseded, kept: kept[0]!.kept, rest };
}

export const SIGNALS_BROUGHT: BroughtRows = `select 'SIGNAL' as what, s.external_id as key, k.code as detail, (s.occurred_at at time zone $2)::date as day,
  case when s.superseded_by is not null then 'CHANGED_SINCE' end as why
  from signal s join signal_kind k on k.number = s.kind where s.batch_id = $1 and s.superseded_by is distinct from $1`;

/** Rows that the batch had corrected stand again, as versions of the undo, with HR's word on their weight. */
async function bringBack(to: Sender, undone: string, undo: string, timeZone: string): Promise<void> {
  await to.query(
    `with old as (
       select s.*, nextval('signal_id') as new_id from signal s
       join withdrawn w on w.source_id = s.source_id and w.external_id = s.external_id and w.kind = s.kind
       where s.superseded_by = $1 and s.batch_id <> $1
     ), back as (
       insert into signal (employee_id, occurred_at, id, assignment_id, received_at, client_id, location_id, batch_id, source_id, kind, kind_version,
         sentiment, value, attribution, external_id, interaction, channel, body)
       select employee_id, occurred_at, new_id, assignment_id, received_at, client_id, location_id, $2, source_id, kind, kind_version,
         sentiment, value, attribution, external_id, interaction, channel, body from old
     ), keys as (
       update signal_key k set employee_id = old.employee_id, occurred_at = old.occurred_at, signal_id = old.new_id, content_hash = c.content_hash
       from old join superseded_content c on c.signal_id = old.id
       where k.source_id = old.source_id and k.external_id = old.external_id and k.kind = old.kind
     ), words as (
       insert into screening_override (employee_id, signal_id, weight, reason, account_id, batch_id)
       select o.employee_id, old.new_id, o.weight, o.reason, o.account_id, $2 from screening_override o
       join old on old.employee_id = o.employee_id and old.id = o.signal_id where o.superseded_by is null
     )
     insert into dirty_mark (assignment_id, kind, month)
     select distinct assignment_id, kind, date_trunc('month', occurred_at at time zone $3)::date from old order by 1, 2, 3
     on conflict (assignment_id, kind, month) do update set token = nextval('mark_token')`,
    [undone, undo, timeZone],
  );
}

async function mark(to: Sender, timeZone: string): Promise<void> {
  await to.query(
    `insert into dirty_mark (assignment_id, kind, month)
     select distinct assignment_id, kind, date_trunc('month', occurred_at at time zone $1)::date from withdrawn order by 1, 2, 3
     on conflict (assignment_id, kind, month) do update set token = nextval('mark_token')`,
    [timeZone],
  );
}
