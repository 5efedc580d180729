import { SHIPPED_KINDS } from '../scoring/kinds.js';
import type { Sender } from '../sql.js';

/** Writes the shipped kinds that are not there yet. Their numbers are their places in the list, which only ever grows at its end. */
export async function ensureKinds(to: Sender): Promise<void> {
  await to.query(
    `with added as (insert into signal_kind (number, code, nature, attribution, polarity, unit, scale_min, scale_max, duration, scored, names)
     select number, code, nature, attribution, polarity, unit, (scale ->> 'min')::numeric, (scale ->> 'max')::numeric, duration, scored, name
     from jsonb_to_recordset($1::jsonb) as kind (number smallint, code text, nature text, attribution text, polarity text, unit text, scale jsonb,
       duration boolean, scored boolean, name jsonb)
     on conflict do nothing returning number, version, scale_min, scale_max)
     insert into signal_kind_version (kind, version, scale_min, scale_max) select number, version, scale_min, scale_max from added`,
    [JSON.stringify(SHIPPED_KINDS.map((kind, at) => ({ number: at + 1, ...kind })))],
  );
}
