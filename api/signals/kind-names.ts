import type { Texts } from '../scoring/rules.js';
import type { Sender } from '../sql.js';

export interface KindName {
  number: number;
  code: string;
  nature: 'OPINION' | 'FACT';
  unit: string;
  scale: { min: number; max: number } | null;
  duration: boolean;
  name: Texts;
}

/** All kinds by their code. A few dozen rows, read anew each time: HR may add one at any moment. */
export async function kindNames(to: Sender): Promise<Map<string, KindName>> {
  return new Map((await readKinds(to)).map((kind) => [kind.code, kind]));
}

export async function kindsByNumber(to: Sender): Promise<Map<number, KindName>> {
  return new Map((await readKinds(to)).map((kind) => [kind.number, kind]));
}

async function readKinds(to: Sender): Promise<KindName[]> {
  const { rows } = await to.query<Omit<KindName, 'scale'> & { min: number | null; max: number | null }>(
    `select number, code, nature, unit, scale_min::float8 as min, scale_max::float8 as max, duration, names as name from signal_kind order by number`,
  );
  return rows.map(({ min, max, ...kind }) => ({ ...kind, scale: min === null || max === null ? null : { min, max } }));
}
