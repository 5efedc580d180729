import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.js';
import { keepOnDisk } from '../files/keep.js';
import type { PersonQuestion } from '../import-target.js';
import { isId } from '../is-id.js';
import { badInput, conflict, forbidden, notFound } from '../refusals.js';
import { sender, type Sender } from '../sql.js';
import { takeMemory, type Memory } from './apply-memory.js';
import { checkedMapping } from './checked-mapping.js';
import { draftOf } from './draft.js';
import { fileBytes } from './file-bytes.js';
import type { Mapping, MappingInput, PersonDecisionMapping } from './mapping.js';
import { mayImport, targetNamed } from './targets.js';
import { templateNamed } from './templates.js';
import { renamedTo } from './rename-columns.js';
import type { ReadSettings } from '../files/read-settings.js';

/** Keeps a mapping as a draft: its shape is refused if it is wrong, its flaws are told and stay. Who was meant is kept with it. */
export async function mapUpload(
  em: EntityManager,
  id: string,
  given: MappingInput,
  source: string | null,
  by: Viewer,
): Promise<void> {
  const target = targetNamed(given.target);
  if (!mayImport(by, target.code)) throw forbidden(`imports of ${target.code}`);
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await draftOf(to, id, by);
    const { rows } = await to.query<{ mapping: Mapping | null }>('select mapping from upload where id = $1', [id]);
    await keepMapping(to, id, checkedMapping(given, rows[0]!.mapping?.decisions), source);
  });
}

/** Takes a saved mapping or a template as it is suggested: with columns that are called otherwise here, and for a saved one its reading. */
export async function applySuggestion(em: EntityManager, id: string, suggestion: string, by: Viewer): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await draftOf(to, id, by);
    const { rows } = await to.query<{ name: string; reading: ReadSettings; mapping: Mapping | null }>(
      'select file_name as name, reading, mapping from upload where id = $1',
      [id],
    );
    const { name, reading } = rows[0]!;
    const template = templateNamed(suggestion);
    if (template) {
      if (!mayImport(by, template.mapping.target)) throw forbidden(`imports of ${template.mapping.target}`);
      return keepMapping(to, id, renamedTo(template.mapping, reading.names).mapping, null);
    }
    const saved = isId(suggestion)
      ? await to.query<Memory & { source: string }>(
          'select reading, mapping, source from import_mapping where id = $1',
          [suggestion],
        )
      : { rows: [] };
    const memory = saved.rows[0];
    if (!memory || !mayImport(by, memory.mapping.target)) throw notFound('suggestion');
    const mapping = renamedTo(memory.mapping, reading.names).mapping;
    await keepMapping(to, id, mapping, memory.source);
    await using file = await keepOnDisk(fileBytes(to, id));
    await takeMemory(to, { id, fileName: name }, file.path, { ...memory, mapping });
  });
}

/** Says who is meant. What was said before about others stays. */
export async function decidePeople(
  em: EntityManager,
  id: string,
  decisions: PersonDecisionMapping[],
  by: Viewer,
): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await draftOf(to, id, by);
    const { rows } = await to.query<{ mapping: Mapping | null; questions: PersonQuestion[] }>(
      'select mapping, questions from upload where id = $1',
      [id],
    );
    const { mapping, questions } = rows[0]!;
    if (!mapping) throw conflict('Say first what the columns are taken for.');
    const wanted = decisions.map(({ name, lead, employee }) => ({
      name,
      lead: lead ?? null,
      employee: employee ?? null,
    }));
    const codes = wanted.flatMap(({ employee }) => employee ?? []);
    const known = await to.query<{ code: string }>('select code from employee where code = any($1)', [codes]);
    const offered = new Set(questions.flatMap(({ candidates }) => candidates.map(({ code }) => code)));
    const missing = codes.find((code) => !offered.has(code) && !known.rows.some((row) => row.code === code));
    if (missing !== undefined)
      throw badInput('decisions.employee', 'the code of an employee who is known or offered', missing);
    const key = ({ name, lead }: PersonDecisionMapping): string => `${name}\0${lead ?? ''}`;
    const all = new Map([...mapping.decisions, ...wanted].map((decision) => [key(decision), decision]));
    await to.query(
      `update upload set mapping = $2, fingerprint = null, status = 'RECEIVED', version = version + 1 where id = $1`,
      [id, JSON.stringify({ ...mapping, decisions: [...all.values()] })],
    );
  });
}

export async function keepMapping(to: Sender, id: string, mapping: Mapping, source: string | null): Promise<void> {
  if (source !== null && !/^[a-z0-9_-]{1,60}$/.test(source))
    throw badInput('source', '1 to 60 lower-case letters, digits, - and _', source);
  await to.query(
    `update upload set mapping = $2, target = $3, source = coalesce($4, source), fingerprint = null, status = 'RECEIVED', counts = null, effects = null,
       questions = '[]', outcomes = '{}', version = version + 1 where id = $1`,
    [id, JSON.stringify(mapping), mapping.target, source],
  );
}
