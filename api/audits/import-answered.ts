import type pg from 'pg';
import { openBatch } from '../access/batch.js';
import type { Checked, FileFacts, ImportFile, ImportNote, Misfit, Written } from '../import-target.js';
import { NO_EFFECTS } from '../import-target.js';
import { badInput } from '../refusals.js';
import type { Sender } from '../sql.js';
import { itemsAsked, type ItemInFiles } from './asked-items.js';
import type { VisitFlaw } from './check-answers.js';
import { AnsweredOutcomes } from './answered-outcomes.js';
import { FiledVisits } from './filed-visits.js';
import type { AnsweredShape } from './import-fields.js';
import { flawed, judge } from './judge-visits.js';
import { recordAnsweredVisits } from './record-answered.js';

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
  const filed = new FiledVisits(client, file.today, programme.items, shape);
  const outcomes = new AnsweredOutcomes(client, programme.id, shape, file.shown);
  await filed.open();
  await outcomes.open();

  async function* misfits(): AsyncGenerator<Misfit[]> {
    for await (const rows of file.rows()) yield await filed.add(rows);
    for await (const visits of filed.pages()) {
      const judged = await judge(client, programme.id, visits, file, shape);
      yield* [await outcomes.foresee(judged, file.by)];
    }
  }

  return {
    misfits,
    questions: [],
    async finish() {
      const people = await outcomes.touch();
      return { ...outcomes.told(), effects: { ...NO_EFFECTS, people }, notes: notes(await outcomes.unannounced()) };
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
  const filed = new FiledVisits(client, file.today, programme.items, shape);
  await filed.open();
  const misfits: Misfit[] = [];
  const rows = { ADDED: 0, CHANGED: 0, SAME: 0 };
  const visits = { ADDED: 0, CHANGED: 0 };
  for await (const some of file.rows()) misfits.push(...(await filed.add(some)));
  for await (const page of filed.pages()) {
    const judged = await judge(client, programme.id, page, file, shape);
    for (const { visit } of judged) misfits.push(...visit.misfits);
    const good = judged.filter(({ checked }) => checked !== null);
    const results = await recordAnsweredVisits(
      client,
      programme.id,
      good.map(({ checked }) => checked!),
      { batch, today: file.today, by: file.by },
    );
    results.forEach(({ status, code, field, expected, came }, at) => {
      const { visit } = good[at]!;
      if (status === 'REFUSED')
        misfits.push(...flawed(visit, { code, field, expected, came } as VisitFlaw, shape).misfits);
      else {
        rows[status as keyof typeof rows] += visit.lines.length;
        rows.SAME += visit.twice.length;
        if (status !== 'SAME') visits[status as keyof typeof visits]++;
      }
    });
  }
  return {
    batch,
    added: visits.ADDED,
    corrected: visits.CHANGED,
    newRows: rows.ADDED,
    changed: rows.CHANGED,
    same: rows.SAME,
    signals: 0,
    effects: NO_EFFECTS,
    misfits,
  };
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
