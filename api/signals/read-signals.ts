import { known } from '../people/assignments-as-of.js';
import type { Signal } from '../scoring/evidence.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { kindsByNumber } from './kind-names.js';

interface Row {
  assignment: string;
  id: string;
  kind: number;
  attribution: Signal['attribution'];
  occurred: string;
  received: string;
  day: Day;
  client: string | null;
  b2b: boolean;
  interaction: string | null;
  value: string | null;
  sentiment: number | null;
  override_weight: string | null;
  override_reason: string | null;
}

/**
 * The signals of some assignments between two days of the organisation's calendar, both included, as known at the cut-off: versions that
 * a batch up to it brought and none up to it superseded, with the overrides known then. One statement, however many assignments.
 */
export async function signalsFor(
  to: Sender,
  assignments: { id: string; employee: string }[],
  span: { from: Day; to: Day; cutoff: number; timeZone: string },
): Promise<Map<string, Signal[]>> {
  const found = new Map<string, Signal[]>();
  if (assignments.length === 0) return found;
  const kinds = await kindsByNumber(to);
  const { rows } = await to.query<Row>(
    `select x.assignment_id as assignment, x.id::text as id, x.kind, x.attribution,
       (extract(epoch from x.occurred_at) * 1000000)::bigint::text as occurred,
       (extract(epoch from x.received_at) * 1000000)::bigint::text as received,
       (x.occurred_at at time zone $6)::date as day, x.client_id as client, coalesce(c.kind = 'B2B', false) as b2b, x.interaction,
       (x.value * 1000000)::bigint::text as value, x.sentiment,
       (o.weight * 1000000000)::bigint::text as override_weight, o.reason as override_reason
     from signal x
       left join client c on c.id = x.client_id and c.kind = 'B2B'
       left join screening_override o on o.employee_id = x.employee_id and o.signal_id = x.id and ${known('o', '$1')}
     where x.employee_id = any($2::uuid[]) and x.assignment_id = any($3::uuid[])
       and x.occurred_at >= $4::timestamp at time zone $6 and x.occurred_at < ($5::date + 1)::timestamp at time zone $6
       and ${known('x', '$1')}`,
    [span.cutoff, [...new Set(assignments.map(({ employee }) => employee))], assignments.map(({ id }) => id), span.from, span.to, span.timeZone],
  );
  for (const row of rows) {
    const kind = kinds.get(row.kind);
    if (!kind) throw new Error(`Signal ${row.id} is of kind number ${row.kind}, which is not in signal_kind.`);
    const signal: Signal = {
      id: row.id,
      kind: kind.code,
      nature: kind.nature,
      attribution: row.attribution,
      occurredAt: BigInt(row.occurred),
      receivedAt: BigInt(row.received),
      day: row.day,
      client: row.client,
      clientB2B: row.b2b,
      interaction: row.interaction,
      value: row.value === null ? null : BigInt(row.value),
      scale: kind.scale,
      duration: kind.duration,
      sentiment: row.sentiment,
      override: row.override_weight === null ? null : { weight: BigInt(row.override_weight), reason: row.override_reason! },
    };
    const own = found.get(row.assignment);
    if (own) own.push(signal);
    else found.set(row.assignment, [signal]);
  }
  return found;
}
