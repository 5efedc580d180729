import { MOST_REST, type BroughtRows, type Kept, type Withdrawn } from '../import-target.js';
import type { Sender } from '../sql.js';

/** Columns of an employee that an import may change; no others are ever written by name. */
export const CHANGEABLE = ['name', 'position', 'team_id', 'hired_on', 'ended_on'] as const;

export const CHANGES_BROUGHT: BroughtRows = `select 'EMPLOYEE' as what, e.code as key, nullif(c.field, 'created') as detail, null::date as day,
  case when c.field = 'created' then 'PERSON' when ${CHANGEABLE.map(
    (column) => `c.field = '${column}' and e.${column}::text is not distinct from c.became`,
  ).join(' or ')} then null else 'CHANGED_SINCE' end as why
  from import_change c join employee e on e.id = c.object_id where c.batch_id = $1`;

/**
 * Brings back what an import had changed on employees, as part of its undoing, field by field: a field that somebody changed since stays.
 * People whom it made known stay known, since maps and evidence may name them; they are told.
 */
export async function undoChanges(to: Sender, undone: string): Promise<Withdrawn> {
  let superseded = 0;
  const rest: Kept[] = [];
  let kept = 0;
  for (const column of CHANGEABLE) {
    const type = column === 'team_id' ? 'uuid' : column.endsWith('_on') ? 'date' : 'text';
    const { rows } = await to.query<{ code: string; back: boolean }>(
      `with changed as (
         select c.object_id as id, c.was, e.code, e.${column}::text is not distinct from c.became as mine
         from import_change c join employee e on e.id = c.object_id where c.batch_id = $1 and c.field = $2
       ), back as (
         update employee e set ${column} = c.was::${type}, version = version + 1 from changed c where c.id = e.id and c.mine returning e.id
       )
       select code, mine as back from changed`,
      [undone, column],
    );
    superseded += rows.filter(({ back }) => back).length;
    for (const { code, back } of rows) if (!back) rest.push({ what: 'EMPLOYEE', key: code, why: 'CHANGED_SINCE' });
  }
  kept += rest.length;
  const { rows: made } = await to.query<{ code: string }>(
    `select e.code from import_change c join employee e on e.id = c.object_id where c.batch_id = $1 and c.field = 'created' order by e.code`,
    [undone],
  );
  rest.push(...made.map(({ code }): Kept => ({ what: 'EMPLOYEE', key: code, why: 'PERSON' })));
  return { superseded, kept: kept + made.length, rest: rest.slice(0, MOST_REST) };
}
