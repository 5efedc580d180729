import { badInput } from '../refusals.js';
import type { Sender } from '../sql.js';
import type { VisitSettings } from './settings.js';

/** The kind that a programme made by an import gets. */
export function kindOf(side: VisitSettings['side']): string {
  return side === 'MANAGER' ? 'MANAGER_AUDIT' : 'MYSTERY_SHOPPING';
}

/** The programme that the settings name, or null when it is yet to be made. Its side is settled once it is there. */
export async function programmeIn(to: Sender, { programmeCode, side }: VisitSettings): Promise<string | null> {
  const { rows } = await to.query<{ id: string; kind: string }>('select id, kind from programme where code = $1', [
    programmeCode,
  ]);
  const programme = rows[0];
  if (!programme) return null;
  const own = programme.kind === 'MANAGER_AUDIT' ? 'MANAGER' : 'INDEPENDENT';
  if (own !== side) throw badInput('side', `${own}, as the programme ${programmeCode} has it`, side);
  return programme.id;
}
