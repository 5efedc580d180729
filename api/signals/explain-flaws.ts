import type pg from 'pg';
import { flaw, type RowFlaw } from './item.js';

/** What is wrong with the rows of the chunk that were refused, in words that name field, expected and came. */
export async function flawsOf(client: pg.PoolClient): Promise<RowFlaw[]> {
  const { rows } = await client.query<FlawedRow>(
    `select r.line, r.flaw, s.kind, s.employee, s.task, s.location, trim_scale(s.value)::text as value, s.external_id as "externalId",
       trim_scale(k.scale_min) || ' to ' || trim_scale(k.scale_max) as scale, s.occurred_at::date::text as day
     from resolved r join staged s on s.n = r.n left join signal_kind k on k.code = s.kind where r.flaw is not null order by r.n`,
  );
  return rows.map(explain);
}

// Private: the words.

interface FlawedRow {
  line: number;
  flaw: string;
  kind: string;
  employee: string;
  task: string;
  location: string | null;
  value: string | null;
  scale: string | null;
  externalId: string;
  day: string;
}

function explain(row: FlawedRow): RowFlaw {
  const { line, flaw: code } = row;
  switch (code) {
    case 'UNKNOWN_KIND':
      return flaw(line, 'kind', code, 'the code of a signal kind', row.kind);
    case 'RETIRED_KIND':
      return flaw(
        line,
        'kind',
        code,
        'a kind that is in use; of a retired one only what happened before that',
        row.kind,
      );
    case 'UNKNOWN_EMPLOYEE':
      return flaw(line, 'employeeCode', code, 'the code of an employee', row.employee);
    case 'UNKNOWN_TASK':
      return flaw(line, 'taskCode', code, 'the code of a task', row.task);
    case 'NOT_ASSIGNED':
      return flaw(line, 'taskCode', code, `a task to which ${row.employee} was assigned on ${row.day}`, row.task);
    case 'UNKNOWN_LOCATION':
      return flaw(line, 'locationCode', code, 'the code of a location', row.location);
    case 'VALUE_MISSING':
      return flaw(line, 'value', code, `a value from ${row.scale}`, 'nothing');
    case 'OUT_OF_SCALE':
      return flaw(line, 'value', code, `from ${row.scale}`, row.value);
    case 'VALUE_UNEXPECTED':
      return flaw(line, 'value', code, `no value: ${row.kind} holds text`, row.value);
    case 'NEGATIVE_DURATION':
      return flaw(line, 'value', code, 'seconds, 0 or more', row.value);
    default:
      return flaw(
        line,
        'externalId',
        code,
        'the same content as before, since this source may not correct',
        row.externalId,
      );
  }
}
