import type pg from 'pg';
import { openBatch } from '../access/batch.js';
import type { Checked, FileFacts, ImportFile, ImportNote, Misfit, Written } from '../import-target.js';
import { NO_EFFECTS } from '../import-target.js';
import { badInput } from '../refusals.js';
import type { Sender } from '../sql.js';
import { itemsAsked, type ItemInFiles } from './asked-items.js';
import { AnsweredOutcomes } from './answered-outcomes.js';
import { FiledVisits } from './filed-visits.js';
import type { AnsweredShape } from './import-fields.js';
import { judgedPages } from './judge-visits.js';
import type { FiledVisit } from './put-together.js';
import { recordFiled } from './record-filed.js';
import { NotStraight, StraightVisits } from './straight-visits.js';
import { Turns } from './turns.js';

/** Visits with answers need a programme that asks something; it is announced and planned elsewhere, never by a file. */
export async function questionedProgramme(
  to: Sender,
  { constants }: FileFacts,
): Promise<{ id: string; items: ItemInFiles[] }> {
  const { programmeCode = '', announcedOn, side } = constants;
  const { rows } = await to.query<{ id: string; kind: string }>('select id, kind from programme where code = $1', [
    programmeCode,
  ]);
  const items = await itemsAsked(to, programmeCode);
  const programme = rows[0];
  if (!programme || items.length === 0)
    throw badInput('programmeCode', 'the code of a programme with a questionnaire', programmeCode);
  if (announcedOn !== undefined)
    throw badInput('announcedOn', 'nothing: such a programme is announced before its visits are made', announcedOn);
  const own = programme.kind === 'MANAGER_AUDIT' ? 'MANAGER' : 'INDEPENDENT';
  if (side !== undefined && side !== own)
    throw badInput('side', `${own}, as the programme ${programmeCode} has it`, side);
  return { id: programme.id, items };
}

export async function checkAnsweredFile(
  client: pg.PoolClient,
  file: ImportFile,
  shape: AnsweredShape,
): Promise<Checked> {
  const programme = await questionedProgramme(client, file);
  const filed = new FiledVisits(client, file.today, programme, shape);
  const outcomes = new AnsweredOutcomes(client, programme.id, shape, file.shown);
  await filed.open();
  await outcomes.open();

  async function* misfits(): AsyncGenerator<Misfit[]> {
    for await (const rows of file.rows()) yield await filed.add(rows);
    const turns = new Turns();
    const more = (visits: FiledVisit[]) => outcomes.standing(visits);
    let keeping = Promise.resolve();
    for await (const page of judgedPages({
      client,
      turns,
      programmeId: programme.id,
      source: filed,
      file,
      shape,
      more,
    })) {
      const { misfits: found, about } = outcomes.foresee(page.judged, page.more, file.by);
      await keeping;
      keeping = turns.take(() => outcomes.keep(about));
      if (found.length === 0) continue;
      // Whoever gets them writes on the same connection.
      await turns.ended();
      yield found;
    }
    await keeping;
  }

  return {
    misfits,
    questions: [],
    async finish() {
      await outcomes.touch();
      const effects = { ...NO_EFFECTS, people: outcomes.people };
      return { ...outcomes.told(), effects, notes: notes(await outcomes.unannounced()) };
    },
  };
}

export async function commitAnsweredFile(
  client: pg.PoolClient,
  file: ImportFile,
  shape: AnsweredShape,
): Promise<Written> {
  const batch = await openBatch(client, 'UPLOAD', file.by, { note: file.name });
  const programme = await questionedProgramme(client, file);
  // One after the other: two files may hold the same visits.
  await client.query('select 1 from programme where id = $1 for update', [programme.id]);
  const about = { programmeId: programme.id, file, shape, batch };
  const brought = { batch, signals: 0 };
  await client.query('savepoint no_visits_yet');
  try {
    const source = new StraightVisits(client, file, programme, shape, batch);
    return { ...brought, ...(await recordFiled(client, { ...about, source })) };
  } catch (error) {
    if (!(error instanceof NotStraight) && !isTwice(error)) throw error;
    await client.query('rollback to savepoint no_visits_yet');
  }
  const source = new FiledVisits(client, file.today, programme, shape);
  await source.open();
  const misfits: Misfit[] = [];
  for await (const some of file.rows()) misfits.push(...(await source.add(some)));
  const recorded = await recordFiled(client, { ...about, source });
  return { ...brought, ...recorded, misfits: [...misfits, ...recorded.misfits] };
}

/** The database knows before us that a number stands in two places. */
function isTwice(error: unknown): boolean {
  const { code, table } = error as { code?: string; table?: string };
  return code === '23505' && table === 'visit';
}

// Private: what the file implies.

function notes(unannounced: number): ImportNote[] {
  if (unannounced === 0) return [];
  return [
    {
      code: 'NOT_ACKNOWLEDGED',
      count: unannounced,
      text: 'These answers are about items that the employee had not acknowledged before the visit: they are shown as not yet announced and do not count.',
    },
  ];
}
