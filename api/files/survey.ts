import { BadFile } from './bad-file.js';
import { Column } from './column.js';
import { ROWS_LOOKED_AT } from './limits.js';
import { evenOut, rawRows } from './read-rows.js';
import type { ColumnReading, ReadSettings } from './read-settings.js';
import type { Doubt, Note, Recognised } from './recognised.js';
import type { Row, TroubleCode } from './row.js';

const SAMPLE = 20;
const TROUBLES: Partial<Record<TroubleCode, Note['code']>> = {
  TOO_FEW_CELLS: 'UNEVEN_ROWS',
  TOO_MANY_CELLS: 'UNEVEN_ROWS',
  NUL_CHARACTER: 'NUL_CHARACTERS',
  BAD_CHARACTER: 'BAD_CHARACTERS',
};

export type Surveyed = Pick<Recognised, 'settings' | 'columns' | 'sample' | 'rows' | 'complete' | 'doubts' | 'notes'>;

/** Looks at all rows, up to a hundred thousand, and tells what each column holds. */
export async function survey(
  path: string,
  settings: Omit<ReadSettings, 'columns'>,
  numbers: readonly number[],
  given: readonly ColumnReading[] | undefined,
): Promise<Surveyed> {
  const columns = settings.names.map(() => new Column());
  const troubles = new Map<Note['code'], number>();
  const sample: Row[] = [];
  let rows = 0;
  let complete = true;
  for await (const some of rawRows(path, { ...settings, columns: [] })) {
    for (const row of some) {
      if (row.line <= settings.headerLine) continue;
      if (rows >= ROWS_LOOKED_AT) {
        complete = false;
        break;
      }
      rows++;
      evenOut(row, settings);
      if (sample.length < SAMPLE) sample.push(row);
      const trouble = row.trouble && TROUBLES[row.trouble.code];
      if (trouble) troubles.set(trouble, (troubles.get(trouble) ?? 0) + 1);
      // In a row of another width the cells may have shifted: they say nothing of their columns.
      if (trouble !== 'UNEVEN_ROWS') for (const [at, column] of columns.entries()) column.see(row.cells[at] ?? '');
    }
    if (!complete) break;
  }
  if (rows === 0) throw new BadFile(settings.headerLine > 0 ? 'HEADER_ONLY' : 'EMPTY');
  const leaning = leaningOf(columns);
  const judged = columns.map((column, at) =>
    column.judge(at, settings.names[at]!, leaning, (numbers[at] ?? 0) > 0, given?.[at]),
  );
  const found = judged.map((one) => one.found);
  return {
    settings: { ...settings, columns: judged.map(({ reading }) => reading) },
    columns: found,
    sample,
    rows,
    complete,
    doubts: [...judged.flatMap(({ doubts }) => doubts), ...zoneDoubt(found, columns, settings.zone)],
    notes: [
      ...[...troubles].map(([code, count]): Note => ({ code, column: null, count, found: '', value: '' })),
      ...found.flatMap(({ index, name, filled }): Note[] =>
        name === '' && filled > 0 && settings.headerLine > 0
          ? [{ code: 'UNNAMED_COLUMN', column: index, count: filled, found: '', value: '' }]
          : [],
      ),
      ...judged.flatMap(({ notes }) => notes),
      ...(complete ? [] : [{ code: 'NOT_ALL_READ' as const, column: null, count: rows, found: '', value: '' }]),
    ],
  };
}

/** One program wrote the file: columns that don't decide their order of day and month most likely have that of those that do. */
function leaningOf(columns: Column[]): 'DMY' | 'MDY' {
  const leanings = columns.map(({ dates }) => dates.leaning());
  const count = (order: 'DMY' | 'MDY'): number => leanings.filter((one) => one === order).length;
  return count('MDY') > count('DMY') ? 'MDY' : 'DMY';
}

function zoneDoubt(found: Recognised['columns'], columns: Column[], zone: string | null): Doubt[] {
  const first = found.find(({ needsZone }) => needsZone);
  if (!first) return [];
  const rows = Math.max(
    ...found.filter(({ needsZone }) => needsZone).map(({ index }) => columns[index]!.dates.unzoned),
  );
  return [
    {
      about: 'TIME_ZONE',
      column: first.index,
      found: first.examples[0] ?? '',
      options: [],
      proposed: zone ?? '',
      settled: zone !== null,
      rows,
    },
  ];
}
