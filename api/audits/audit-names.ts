import { isId } from '../is-id.js';
import type { Texts } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import type { SomeTexts } from '../texts.js';

/** What items and sections of questionnaires are called, by id, for whoever shows the steps of a visit: one statement. */
export async function auditNames(to: Sender, ids: string[]): Promise<Map<string, Texts>> {
  const some = [...new Set(ids)].filter(isId);
  if (some.length === 0) return new Map();
  const { rows } = await to.query<{ id: string; names: SomeTexts }>(
    `select id::text, question as names from standard_item where id = any($1::uuid[])
     union all select id::text, names from questionnaire_section where id = any($1::uuid[])`,
    [some],
  );
  return new Map(rows.map(({ id, names }) => [id, whole(names)]));
}

/** A language that is missing borrows from the others. */
function whole({ en, ru, pl }: SomeTexts): Texts {
  const any = en ?? ru ?? pl ?? '';
  return { en: en ?? any, ru: ru ?? any, pl: pl ?? any };
}
