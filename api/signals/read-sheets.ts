import { type Sheet, type SheetKind } from '../scoring/sheet.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { RECORD_BYTES } from './refresh-sheets.js';

export interface Months {
  /** First day of the last month. */
  to: Day;
  /** Number of the last batch that is known. */
  cutoff: number;
}

/** What kinds the columns of sheets count in. */
type Kinds = Pick<Sheet, 'kinds' | 'places'>;

/**
 * The sheets of those assignments about whom nothing has changed since theirs were made, and nothing that the cut-off doesn't know stands in
 * them: one statement, however many assignments. Who is missing is read signal by signal.
 * @param assignments each with the first month that matters to it
 */
export async function readSheets(
  to: Sender,
  assignments: { id: string; employee: string; from: Day }[],
  months: Months,
): Promise<Map<string, Sheet>> {
  const { rows } = await to.query<{
    id: string;
    columns: Buffer | null;
    sizes: string | null;
    interactions: string | null;
  }>(SHEETS, [
    assignments.map(({ employee }) => employee),
    assignments.map(({ id }) => id),
    assignments.map(({ from }) => from),
    months.to,
    months.cutoff,
  ]);
  // Asked after the sheets, so that no kind in them can be missing.
  const kinds = await readKinds(to);
  return new Map(
    rows.map(({ id, columns, sizes, interactions }) => [id, unpack(columns, sizes ?? '', interactions ?? '', kinds)]),
  );
}

interface Scale {
  version: number;
  min: number | null;
  max: number | null;
}

/** The kinds there are, in places that are their numbers, with the scales that they ever had. */
async function readKinds(to: Sender): Promise<Kinds> {
  const { rows } = await to.query<Omit<SheetKind, 'scales'> & Scale & { number: number }>(
    `select k.number, k.code as kind, k.nature, k.duration, v.version, v.scale_min::float8 as min, v.scale_max::float8 as max
     from signal_kind k join signal_kind_version v on v.kind = k.number`,
  );
  const kinds: SheetKind[] = [];
  const places = new Map<string, number>();
  for (const [number, versions] of Map.groupBy(rows, (row) => row.number)) {
    const { kind, nature, duration } = versions[0]!;
    const scales: SheetKind['scales'][number][] = [];
    for (const { version, min, max } of versions) scales[version] = min === null || max === null ? null : { min, max };
    kinds[number] = { kind, nature, duration, scales };
    places.set(kind, number);
  }
  return { kinds, places };
}

// Private: the statement, and the reverse of its packing.

const SHEETS = `
  select w.id, s.columns, s.sizes, s.interactions
  from unnest($1::uuid[], $2::uuid[], $3::date[]) as w (employee, id, first)
  cross join lateral (
    select string_agg(x.columns, '' order by x.month) as columns, string_agg(x.size::text, ' ' order by x.month) as sizes,
      string_agg(coalesce(x.interactions, ''), E'\\x1f' order by x.month) as interactions, bool_or(x.columns is null or x.cutoff > $5) as unfit
    from signal_sheet x where x.employee_id = w.employee and x.assignment_id = w.id and x.month between w.first and $4
  ) s
  where s.unfit is not true and not exists (select from dirty_mark d where d.assignment_id = w.id and d.month between w.first and $4)`;

function unpack(columns: Buffer | null, sizes: string, interactions: string, kinds: Kinds): Sheet {
  const size = (columns?.length ?? 0) / RECORD_BYTES;
  const sheet: Sheet = {
    ...kinds,
    size,
    kind: new Uint16Array(size),
    version: new Uint16Array(size),
    day: new Int32Array(size),
    flags: new Uint16Array(size),
    client: new Int32Array(size),
    interaction: new Int32Array(size),
    value: new Float64Array(size),
    override: new Int32Array(size),
  };
  if (!columns) return sheet;
  const view = new DataView(columns.buffer, columns.byteOffset, columns.length);
  const inMonth = interactions.split('\x1f');
  const numbers = new Map<string, number>();
  let i = 0;
  sizes.split(' ').forEach((count, month) => {
    const places = numbered(inMonth[month]!, numbers);
    for (const end = i + Number(count); i < end; i++) {
      const at = i * RECORD_BYTES;
      sheet.day[i] = view.getInt32(at);
      sheet.kind[i] = view.getUint16(at + 4);
      sheet.version[i] = view.getUint16(at + 6);
      sheet.flags[i] = view.getUint16(at + 8);
      sheet.client[i] = view.getInt32(at + 10);
      sheet.interaction[i] = places[view.getInt32(at + 14)]!;
      sheet.override[i] = view.getInt32(at + 18);
      sheet.value[i] = view.getFloat64(at + 22);
    }
  });
  return sheet;
}

/** Each month counts its interactions by itself; the same one may go on in the next. */
function numbered(texts: string, numbers: Map<string, number>): number[] {
  const places = [0];
  if (texts === '') return places;
  for (const text of texts.split('\x1e')) {
    let number = numbers.get(text);
    if (number === undefined) numbers.set(text, (number = numbers.size + 1));
    places.push(number);
  }
  return places;
}
