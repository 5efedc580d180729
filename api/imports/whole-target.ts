import type { ImportTarget } from '../import-target.js';
import type { Sender } from '../sql.js';
import { constantsOf, filledBy, type Mapping } from './mapping.js';

/** A target with the fields that only the constants of a mapping tell. */
export async function wholeTarget(to: Sender, target: ImportTarget, mapping: Mapping): Promise<ImportTarget> {
  if (!target.more) return target;
  const more = await target.more(to, constantsOf(mapping), filledBy(mapping));
  return more.length === 0 ? target : { ...target, fields: [...target.fields, ...more] };
}
