import type { BroughtRows, Withdrawn } from '../import-target.js';
import type { Sender } from '../sql.js';

/** Takes back what a batch brought of acknowledgements, as part of its undoing. Nobody corrects one, so nothing is kept. */
export async function undoAcknowledgements(to: Sender, undone: string, undo: string): Promise<Withdrawn> {
  const { rows } = await to.query(
    'update acknowledgement set superseded_by = $2 where batch_id = $1 and superseded_by is null returning id',
    [undone, undo],
  );
  return { superseded: rows.length, kept: 0, rest: [] };
}

export const ACKNOWLEDGEMENTS_BROUGHT: BroughtRows = `select 'ACKNOWLEDGEMENT' as what, e.code as key, s.code as detail, a.acknowledged_on as day, null as why
  from acknowledgement a join employee e on e.id = a.employee_id join standard_version v on v.id = a.version_id join standard s on s.id = v.standard_id
  where a.batch_id = $1 and a.superseded_by is null`;
