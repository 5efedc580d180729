import { isId } from '../is-id.js';
import { conflict, notFound } from '../refusals.js';
import type { Sender } from '../sql.js';
import { CalibrationStatus } from './calibration.js';

export interface HeldRound {
  id: string;
  status: CalibrationStatus;
  version: number;
}

/**
 * One change of a round comes after the other; of several from one version the first wins. A round that is not in one of these states is
 * CONFLICT with the state it is in: whoever asks saw another one.
 */
export async function holdRound(
  to: Sender,
  id: string,
  version: number,
  states: readonly CalibrationStatus[],
): Promise<HeldRound> {
  const { rows } = isId(id)
    ? await to.query<HeldRound>('select id, status, version from calibration_round where id = $1 for update', [id])
    : { rows: [] };
  const held = rows[0];
  if (!held) throw notFound('calibration round');
  if (held.version !== version) throw conflict('Somebody changed this round since you read it.', held.version);
  refuseOther(held, states);
  return held;
}

export function refuseOther({ status, version }: HeldRound, states: readonly CalibrationStatus[]): void {
  if (!states.includes(status))
    throw conflict(`The round must be ${states.join(' or ')}, but it is ${status}.`, version);
}
