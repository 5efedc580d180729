import type { Sender } from '../sql.js';

export interface KindName {
  code: string;
  name: { en: string; ru: string; pl: string };
  unit: string;
}

/** What kinds are called, and what they are measured in, by code. */
export async function kindNames(to: Sender): Promise<Map<string, KindName>> {
  const { rows } = await to.query<KindName>('select code, names as name, unit from signal_kind');
  return new Map(rows.map((kind) => [kind.code, kind]));
}
