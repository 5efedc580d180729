import type { Constants, TargetField } from '../import-target.js';
import type { Sender } from '../sql.js';
import { readKinds } from './signal-kind.js';

/** The kinds there are, and what values fit each: known only to the database, since HR adds kinds as data. */
export async function kindsIn(
  to: Sender,
  today: string,
): Promise<(field: TargetField, constants: Constants) => Partial<TargetField>> {
  const kinds = new Map(
    (await readKinds(to, today)).filter(({ retiredAt }) => retiredAt === null).map((kind) => [kind.code, kind]),
  );
  return ({ name }, { kind: code = '' }) => {
    if (name === 'kind') return { values: [...kinds.keys()] };
    const kind = kinds.get(code);
    if (name === 'value' && kind && kind.scaleMin !== null && kind.scaleMax !== null)
      return { least: kind.scaleMin, most: kind.scaleMax, required: true };
    if (name === 'value' && kind?.unit === 'seconds') return { least: 0, unit: 'seconds' };
    return {};
  };
}
