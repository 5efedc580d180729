import type pg from 'pg';
import { openBatch } from '../access/batch.js';
import type { Checked, ImportFile, ImportTarget, Misfit, Written } from '../import-target.js';
import { comparePeople, earlierPeople, outcomesOf, touchPeople } from './compare-people.js';
import { EMPLOYEE_FIELDS } from './import-fields.js';
import { StagedPeople } from './staged-people.js';
import { writeStagedPeople } from './write-people.js';

/** Employees with teams, tasks, locations, first days and pauses. What a row leaves blank stays as it is. */
export const EMPLOYEES: ImportTarget = {
  code: 'EMPLOYEES',
  name: { en: 'Employees', ru: 'Сотрудники', pl: 'Pracownicy' },
  about: {
    en: 'Who works here: teams, tasks, locations, first days, stages, pauses. A blank cell leaves what is known as it is.',
    ru: 'Кто здесь работает: команды, задачи, точки обслуживания, первые дни, этапы, перерывы. Пустая ячейка ничего не меняет.',
    pl: 'Kto tu pracuje: zespoły, zadania, placówki, pierwsze dni, etapy, przerwy. Pusta komórka niczego nie zmienia.',
  },
  severalPerRow: false,
  fields: EMPLOYEE_FIELDS,
  needs: () => [['employeeCode', 'employeeName']],
  check,
  commit,
};

async function check(client: pg.PoolClient, file: ImportFile): Promise<Checked> {
  const staged = new StagedPeople(client, file);
  await staged.open();
  return {
    misfits: () => misfitsOf(staged, file),
    get questions() {
      return staged.people.questions;
    },
    async finish(lines) {
      const { outcome, effects } = await comparePeople(client);
      await touchPeople(client);
      const earlier = await earlierPeople(client, lines);
      return { outcome, effects, notes: [], lines: await outcomesOf(client, lines), earlier };
    },
  };
}

async function commit(client: pg.PoolClient, file: ImportFile): Promise<Written> {
  const batch = await openBatch(client, 'UPLOAD', file.by, { note: file.name });
  const staged = new StagedPeople(client, file);
  await staged.open();
  const misfits: Misfit[] = [];
  for await (const some of misfitsOf(staged, file)) misfits.push(...some);
  const { outcome, effects } = await comparePeople(client);
  await writeStagedPeople(client, batch, file.people.unknown === 'CREATE');
  return { batch, added: outcome.newRows, corrected: outcome.changed, ...outcome, effects, misfits };
}

async function* misfitsOf(staged: StagedPeople, file: ImportFile): AsyncGenerator<Misfit[]> {
  for await (const rows of file.rows()) yield await staged.add(rows);
  yield* staged.misfits();
}
