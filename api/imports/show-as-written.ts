import type { Row } from '../files/row.js';
import type { Sender } from '../sql.js';
import { flaw } from './bad-rows.js';
import type { PlaceFinder } from './where-found.js';

/** Stations name what they were handed. People look for what stands in the file, in the column that it stands in. */
export async function showAsWritten(to: Sender, upload: string, some: Row[], find: PlaceFinder): Promise<void> {
  if (some.length === 0) return;
  const { rows: kept } = await to.query<Kept>(
    'select line, column_name as was, field, found from upload_bad_row where upload_id = $1 and line = any($2) and field is not null',
    [upload, some.map(({ line }) => line)],
  );
  const byLine = Map.groupBy(kept, ({ line }) => line);
  const better = some.flatMap((row) => placed(row, byLine.get(row.line) ?? [], find));
  if (better.length === 0) return;
  await to.query(
    `update upload_bad_row b set column_name = x."column", found = x.found
     from jsonb_to_recordset($2::jsonb) as x (line int, was text, "column" text, found text)
     where b.upload_id = $1 and b.line = any($3) and b.line = x.line and b.column_name = x.was`,
    // By the lines it finds the few rows through their key, whatever the planner takes the table for.
    [upload, JSON.stringify(better), better.map(({ line }) => line)],
  );
}

// Private: the flaws of one row.

interface Kept {
  line: number;
  was: string;
  field: string;
  found: string;
}

/** Those that are told otherwise now. A column tells one flaw of a row: where another stands already, a flaw stays in its own. */
function placed(row: Row, flaws: Kept[], find: PlaceFinder) {
  const taken = new Set(flaws.map(({ was }) => was));
  return flaws.flatMap(({ line, was, field, found }) => {
    const place = find(row, field, found);
    if (!place) return [];
    const now = flaw(line, place.column, '', '', place.written);
    const column = taken.has(now.column) ? was : now.column;
    taken.add(column);
    return column === was && now.found === found ? [] : [{ line, was, column, found: now.found }];
  });
}
