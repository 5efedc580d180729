import type { Sender } from '../sql.js';

interface Row {
  code: string;
  min: number | null;
  max: number | null;
}

/** Scales as known at the cut-off, of the kinds whose scale is not the one that ships: those that HR added, and those that it rescaled. */
export async function scalesFor(
  to: Sender,
  cutoff: number,
): Promise<ReadonlyMap<string, { min: number; max: number } | null>> {
  const { rows } = await to.query<Row>(
    `select distinct on (k.number) k.code, v.scale_min::float8 as min, v.scale_max::float8 as max
     from signal_kind_version v join batch b on b.id = v.batch_id and b.number <= $1 join signal_kind k on k.number = v.kind
     order by k.number, v.version desc`,
    [cutoff],
  );
  return new Map(rows.map(({ code, min, max }) => [code, min === null || max === null ? null : { min, max }]));
}
