import type { Withdrawn } from '../import-target.js';
import type { Sender } from '../sql.js';

/** Takes back what a batch brought of acknowledgements, as part of its undoing. Nobody corrects one, so nothing is kept. */
export async function undoAcknowledgements(to: Sender, undone: string, undo: string): Promise<Withdrawn> {
  const { rows } = await to.query(
    'update acknowledgement set superseded_by = $2 where batch_id = $1 and superseded_by is null returning id',
    [undone, undo],
  );
  return { superseded: rows.length, kept: 0, rest: [] };
}
