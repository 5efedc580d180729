import type pg from 'pg';
import { openBatch } from '../access/batch.js';
import {
  NO_EFFECTS,
  type Checked,
  type ImportFile,
  type ImportTarget,
  type Misfit,
  type Written,
} from '../import-target.js';
import { insert } from './acknowledge.js';
import { PAPER_FIELDS } from './import-fields.js';
import { StagedPapers } from './staged-papers.js';

/** Signatures on paper: one row per person and standard. What is acknowledged already adds nothing. */
export const ACKNOWLEDGEMENTS: ImportTarget = {
  code: 'ACKNOWLEDGEMENTS',
  name: { en: 'Signed standards', ru: 'Подписанные стандарты', pl: 'Podpisane standardy' },
  about: {
    en: 'Who signed which standard on paper, and when. From that day on visits count its items for the person.',
    ru: 'Кто какой стандарт подписал на бумаге и когда. С этого дня визиты учитывают человеку его пункты.',
    pl: 'Kto który standard podpisał na papierze i kiedy. Od tego dnia wizyty liczą osobie jego punkty.',
  },
  severalPerRow: false,
  fields: PAPER_FIELDS,
  check,
  commit,
};

async function check(client: pg.PoolClient, file: ImportFile): Promise<Checked> {
  const staged = new StagedPapers(client, file.today);
  await staged.open();
  return {
    misfits: () => misfitsOf(staged, file),
    questions: [],
    async finish(lines) {
      const { newRows, same } = await staged.outcome();
      await staged.touch();
      const effects = { ...NO_EFFECTS, people: await staged.people() };
      return {
        outcome: { newRows, changed: 0, same, signals: 0 },
        effects,
        notes: [],
        lines: await staged.outcomesOf(lines),
      };
    },
  };
}

async function commit(client: pg.PoolClient, file: ImportFile): Promise<Written> {
  const batch = await openBatch(client, 'UPLOAD', file.by, { note: file.name });
  const staged = new StagedPapers(client, file.today);
  await staged.open();
  const misfits: Misfit[] = [];
  for await (const some of misfitsOf(staged, file)) misfits.push(...some);
  const { newRows, same } = await staged.outcome();
  for await (const signed of staged.pages()) await insert(client, signed, 'PAPER', batch, file.by);
  const effects = { ...NO_EFFECTS, people: await staged.people() };
  return { batch, added: newRows, corrected: 0, newRows, changed: 0, same, signals: 0, effects, misfits };
}

async function* misfitsOf(staged: StagedPapers, file: ImportFile): AsyncGenerator<Misfit[]> {
  for await (const rows of file.rows()) await staged.add(rows);
  yield* staged.misfits();
}
