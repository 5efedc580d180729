import { isId } from '../is-id.js';
import { conflict, notFound } from '../refusals.js';
import type { Sender } from '../sql.js';

export interface HeldProgramme {
  id: string;
  kind: string;
  status: string;
  version: number;
}

/** One change of a programme comes after the other; of several from one version the first wins. */
export async function holdProgramme(to: Sender, id: string, version: number | null = null): Promise<HeldProgramme> {
  const { rows } = isId(id)
    ? await to.query<HeldProgramme>('select id, kind, status, version from programme where id = $1 for update', [id])
    : { rows: [] };
  const held = rows[0];
  if (!held) throw notFound('programme');
  if (version !== null) refuseOvertaken(held, version);
  return held;
}

export function refuseOvertaken(held: HeldProgramme, version: number): void {
  if (held.version !== version) throw conflict('Somebody changed this programme since you read it.', held.version);
}
