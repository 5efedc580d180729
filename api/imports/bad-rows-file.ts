import { safe } from '../exports/cell.js';
import type { ReadSettings } from '../files/read-settings.js';
import { notFound } from '../refusals.js';
import type { Sender } from '../sql.js';

/** Columns beside the file's own, which tell what to mend; a mended file may be sent with them. */
export const MENDING = ['karta_line', 'karta_column', 'karta_found', 'karta_expected'];

const PAGE = 1000;

/**
 * Every bad row once, with its cells as they stood and what is wrong with it, to be mended and sent again: the same columns and delimiter.
 * Cells that a spreadsheet would run as formulas are made text by an apostrophe, which is taken off when the file comes back.
 */
export async function badRowsOf(
  to: Sender,
  upload: string,
): Promise<{ delimiter: string; rows: AsyncGenerator<string[]> }> {
  const { rows: found } = await to.query<{ reading: ReadSettings }>('select reading from upload where id = $1', [
    upload,
  ]);
  if (!found[0]) throw notFound('upload');
  const { names, delimiter } = found[0].reading;
  return {
    delimiter: delimiter ?? ',',
    rows: lines(
      to,
      upload,
      names.filter((name) => !MENDING.includes(name)),
      names,
    ),
  };
}

/** The cell as it was before it left for a spreadsheet. */
export function unharmed(cell: string): string {
  return cell.startsWith("'") && safe(cell.slice(1)) === cell ? cell.slice(1) : cell;
}

// Private: the rows.

async function* lines(to: Sender, upload: string, own: string[], names: string[]): AsyncGenerator<string[]> {
  yield [...own.map(safe), ...MENDING];
  const kept = names.flatMap((name, at) => (MENDING.includes(name) ? [] : [at]));
  for (let after = -1; ;) {
    const { rows } = await to.query<{
      line: number;
      cells: string[] | null;
      columns: string[];
      found: string[];
      expected: string[];
    }>(
      `select r.line, l.cells, array_agg(r.column_name order by r.column_name) as columns, array_agg(r.found order by r.column_name) as found,
         array_agg(r.expected order by r.column_name) as expected
       from upload_bad_row r left join upload_bad_line l using (upload_id, line) where r.upload_id = $1 and r.line in (
         select distinct line from upload_bad_row where upload_id = $1 and line > $2 order by line limit ${PAGE})
       group by r.line, l.cells order by r.line`,
      [upload, after],
    );
    for (const { line, cells, columns, found, expected } of rows) {
      // Cells too many stand nowhere else; they would shift what stands beside them, and the last column of ours tells them.
      const own = kept.map((at) => cells?.[at] ?? '');
      yield [...own, String(line), columns.join(' | '), found.join(' | '), expected.join(' | ')].map(safe);
    }
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.line;
  }
}
