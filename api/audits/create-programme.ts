import type { EntityManager } from '@mikro-orm/postgresql';
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
  const plain = { code: plainText(code), name: plainText(name), kind };
  if (plain.code.length < 1 || plain.code.length > 100) throw badInput('code', '1 to 100 characters', code);
  if (plain.name.length < 1 || plain.name.length > 200) throw badInput('name', '1 to 200 characters', name);
  if (!PROGRAMME_KINDS.includes(kind)) throw badInput('kind', `one of ${PROGRAMME_KINDS.join(', ')}`, kind);
  return plain;
}

function plainText(text: string): string {
  if (text.includes('\0') || !text.isWellFormed())
    throw badInput('text', 'without NUL and broken characters', text.replaceAll('\0', '\\0').toWellFormed());
  return text.trim().normalize('NFC');
}
