import type { Signal } from '../scoring/evidence.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { knownSignals, WORD } from './known-signals.js';

export interface Span {
  from: Day;
  /** Included. */
  to: Day;
  /** Number of the last batch that is known. */
  cutoff: number;
  /** The organisation's: it decides on which day an instant falls. */
  timeZone: string;
}

interface Kind {
  number: number;
  version: number;
  code: string;
  nature: Signal['nature'];
  min: number | null;
  max: number | null;
  duration: boolean;
}

/**
 * The signals of some assignments as known at the cut-off: one statement, however many assignments. All rows come packed into one text,
 * because reading a million rows column by column costs several times what PostgreSQL needs to find them.
 */
export async function signalsFor(
  to: Sender,
  assignments: { id: string; employee: string }[],
  span: Span,
): Promise<Map<string, Signal[]>> {
  const found = new Map<string, Signal[]>();
  if (assignments.length === 0) return found;
  const { rows } = await to.query<{ packed: string | null; kinds: Kind[] | null }>(PACKED, [
    [...new Set(assignments.map(({ employee }) => employee))],
    assignments.map(({ id }) => id),
    span.from,
    span.to,
    span.cutoff,
    span.timeZone,
  ]);
  const { packed, kinds } = rows[0]!;
  const shapes = new Map((kinds ?? []).map((kind) => [`${kind.number}.${kind.version}`, shape(kind)]));
  for (const record of packed?.split(RECORD) ?? []) {
    const fields = record.split(UNIT) as Fields;
    const own = found.get(fields[0]);
    if (own) own.push(unpack(fields, shapes));
    else found.set(fields[0], [unpack(fields, shapes)]);
  }
  return found;
}

// Private: the statement, and the reverse of its packing.

const RECORD = '\x1e';
const UNIT = '\x1f';
/** Which interaction a signal is about, without the characters that stand between fields; an empty one is none. */
export const INTERACTION = `nullif(translate(s.interaction, E'${RECORD}${UNIT}', '  '), '')`;

const KNOWN = knownSignals('$5', '$6');

/**
 * Seconds of an instant as a double are exact to less than half a microsecond, so rounding gives the very microsecond; a value has six
 * decimals, so its digits are whole 10^-6.
 */
const PACKED = `
  select string_agg(concat_ws(E'${UNIT}', s.assignment_id, s.id, s.kind || '.' || s.kind_version, s.attribution,
      round(date_part('epoch', s.occurred_at) * 1e6)::bigint, round(date_part('epoch', s.received_at) * 1e6)::bigint,
      (s.occurred_at at time zone $6)::date, coalesce(s.client_id::text, ''), case when c.kind = 'B2B' then '1' else '' end,
      case when f.day is null then '' else '1' end, coalesce(s.value::text, ''),
      coalesce(s.sentiment::text, ''), coalesce(${INTERACTION}, ''),
      coalesce((${WORD.weight})::text, ''), coalesce(translate(${WORD.reason}, E'${RECORD}${UNIT}', '  '), ''),
      case when q.disputed then '1' else '' end), E'${RECORD}') as packed,
    (select jsonb_agg(jsonb_build_object('number', k.number, 'version', v.version, 'code', k.code, 'nature', k.nature, 'min', v.scale_min, 'max', v.scale_max,
      'duration', k.duration)) from signal_kind k join signal_kind_version v on v.kind = k.number) as kinds
  from ${KNOWN.from}
  where s.employee_id = any($1::uuid[]) and s.assignment_id = any($2::uuid[])
    and s.occurred_at >= ($3::date)::timestamp at time zone $6 and s.occurred_at < ($4::date + 1)::timestamp at time zone $6
    and ${KNOWN.where}`;

type Shape = Pick<Signal, 'kind' | 'nature' | 'scale' | 'duration'>;

function shape({ code, nature, min, max, duration }: Kind): Shape {
  return { kind: code, nature, scale: min === null || max === null ? null : { min, max }, duration };
}

function unpack(fields: Fields, kinds: Map<string, Shape>): Signal {
  const [
    ,
    id,
    kind,
    attribution,
    occurredAt,
    receivedAt,
    day,
    client,
    b2b,
    forceMajeure,
    value,
    sentiment,
    interaction,
    weight,
    reason,
    disputed,
  ] = fields;
  const { kind: code, nature, scale, duration } = kinds.get(kind)!;
  return {
    id: signalNumber(id),
    kind: code,
    nature,
    attribution: attribution as Signal['attribution'],
    occurredAt: BigInt(occurredAt),
    receivedAt: BigInt(receivedAt),
    day,
    client: client === '' ? null : client,
    clientB2B: b2b !== '',
    interaction: interaction === '' ? null : interaction,
    value: value === '' ? null : BigInt(value.replace('.', '')),
    scale,
    duration,
    sentiment: sentiment === '' ? null : Number(sentiment),
    forceMajeure: forceMajeure !== '',
    override: weight === '' ? null : { weight: BigInt(weight.replace('.', '')), reason },
    ...(disputed === '' ? {} : { disputed: true }),
  };
}

type Fields = [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** Of equal length, so that the order of texts is the order of numbers. */
export function signalNumber(id: string): string {
  return id.padStart(16, '0');
}
