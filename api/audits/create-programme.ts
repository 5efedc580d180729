import type { EntityManager } from '@mikro-orm/postgresql';
import { plainText } from '../plain-text.js';
import { badInput } from '../refusals.js';
import { rows, type Sender } from '../sql.js';
import { PROGRAMME_KINDS } from './programme.js';

export interface NewProgramme {
  code: string;
  name: string;
  kind: string;
}

/** Makes a programme. Its visits are shown from the first one on, and count once it was announced. Answers its id. */
export async function createProgramme(em: EntityManager, wanted: NewProgramme): Promise<string> {
  const { code, name, kind } = checkedProgramme(wanted);
  const [made] = await rows<{ id: string }>(
    em,
    'insert into programme (code, name, kind) values ($1, $2, $3) returning id',
    [code, name, kind],
  );
  return made!.id;
}

/** Finds the programme by its code or makes it, within an import. What is there keeps its name and kind. */
export async function ensureProgramme(to: Sender, wanted: NewProgramme): Promise<string> {
  const { code, name, kind } = checkedProgramme(wanted);
  await to.query('insert into programme (code, name, kind) values ($1, $2, $3) on conflict (code) do nothing', [
    code,
    name,
    kind,
  ]);
  const { rows: found } = await to.query<{ id: string }>('select id from programme where code = $1', [code]);
  return found[0]!.id;
}

export function checkedProgramme({ code, name, kind }: NewProgramme): NewProgramme {
  const plain = { code: plainText('code', code, 100), name: plainText('name', name, 200), kind };
  if (!PROGRAMME_KINDS.includes(kind)) throw badInput('kind', `one of ${PROGRAMME_KINDS.join(', ')}`, kind);
  return plain;
}
