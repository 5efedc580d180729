import type pg from 'pg';
import { openBatch } from '../access/batch.js';
import type { Checked, ImportFile, ImportTarget, Misfit, Written } from '../import-target.js';
import { planPeople, writePeople, type Plan } from '../people/plan-people.js';
import { badInput } from '../refusals.js';
import { SignalComparison } from './compare-signals.js';
import { earlierSignals } from './earlier-signals.js';
import { ensureSource } from './ensure-source.js';
import { SIGNAL_FIELDS } from './import-fields.js';
import { ImportedSignals, PERSON_FIELDS } from './imported-signals.js';
import { ingest } from './ingest.js';
import type { SignalItem } from './item.js';
import { notesOf } from './people-notes.js';
import { kindsIn } from './signal-bounds.js';

/** Signals from files, with the people whom the rows name. */
export const SIGNALS: ImportTarget = {
  code: 'SIGNALS',
  name: { en: 'Client signals', ru: 'Клиентские сигналы', pl: 'Sygnały klientów' },
  about: {
    en: 'What clients said, did or received: ratings, reviews, complaints, response times, handled contacts.',
    ru: 'Что клиенты сказали, сделали или получили: оценки клиентов, отзывы, жалобы, время ответа, обработанные обращения.',
    pl: 'Co klienci powiedzieli, zrobili lub otrzymali: oceny, opinie, skargi, czasy odpowiedzi, obsłużone kontakty.',
  },
  severalPerRow: true,
  sourced: true,
  fields: SIGNAL_FIELDS,
  needs: (_, { by }) => [['employeeCode', 'employeeName'], ...(by === 'NAME_AND_LEAD' ? [['leadName']] : [])],
  bounds: kindsIn,
  async settle(_, { source }) {
    if (source === null || !/^[a-z0-9_-]{1,60}$/.test(source))
      throw badInput('source', '1 to 60 lower-case letters, digits, - and _', source ?? 'nothing');
  },
  check,
  commit,
};

async function check(client: pg.PoolClient, file: ImportFile): Promise<Checked> {
  const comparison = new SignalComparison(client);
  await comparison.open();
  const signals = new ImportedSignals(client, file);
  await signals.open();
  let plan: Plan | null = null;
  const shown = new Map<number, SignalItem[]>();

  async function* misfits(): AsyncGenerator<Misfit[]> {
    for await (const rows of file.rows()) {
      await signals.meet(rows);
      const refused: Misfit[] = [];
      for (const row of rows) {
        const read = signals.read(row);
        if (Array.isArray(read) && file.shown.has(row.line)) shown.set(row.line, read);
        if (!Array.isArray(read)) refused.push(read);
        else if (read.length > 0) await comparison.add(row.line, read, file.dayOf(Date.parse(read[0]!.occurredAt)));
      }
      if (refused.length > 0) yield refused;
    }
    plan = await planPeople(client, signals.roster, file.dayOf, signals.makes);
    yield* comparison.misfits(plan.onTask);
  }

  return {
    misfits,
    get questions() {
      return signals.people.questions;
    },
    async finish(wanted) {
      const { outcome, lines } = await comparison.outcome(file.source!, wanted);
      const { newPeople, newTeams, newTasks, starts, earlier } = plan!;
      const people = signals.roster.people;
      const effects = { people, newPeople, newTeams, newTasks, newLocations: 0 };
      return {
        outcome,
        effects: { ...effects, newAssignments: starts.length, changedAssignments: earlier.length },
        notes: notesOf(signals.roster, plan!, file.filled),
        lines,
        earlier: await earlierSignals(client, file.source!, shown),
      };
    },
  };
}

/** First everybody is gathered, so that assignments are there when their signals come in. */
async function commit(client: pg.PoolClient, file: ImportFile): Promise<Written> {
  const signals = new ImportedSignals(client, file);
  await signals.open();
  for await (const rows of file.rows({ fields: PERSON_FIELDS, told: false })) {
    await signals.meet(rows);
    for (const row of rows) signals.see(row);
  }
  const source = await ensureSource(client, file.source!);
  const batch = await openBatch(client, 'UPLOAD', file.by, { sourceId: source.id, note: file.name });
  const plan = await planPeople(client, signals.roster, file.dayOf, signals.makes);
  const newPeople = signals.makes ? await writePeople(client, signals.roster, plan, batch) : 0;

  const misfits: Misfit[] = [];
  async function* items(): AsyncGenerator<SignalItem[]> {
    for await (const rows of file.rows()) {
      yield rows.flatMap((row) => {
        const read = signals.read(row, false);
        if (Array.isArray(read)) return read;
        misfits.push(read);
        return [];
      });
    }
  }
  const lines = { newRows: 0, changed: 0, same: 0 };
  const { added, changed, same } = await ingest(client, items(), {
    source,
    batch,
    timeZone: file.timeZone,
    onFlaw: ({ line, field, code, expected, came }) => void misfits.push({ line, field, code, expected, found: came }),
    onLines: (chunk) => {
      lines.newRows += chunk.added;
      lines.changed += chunk.changed;
      lines.same += chunk.same;
    },
  });
  const effects = { people: signals.roster.people, newPeople, newTeams: plan.newTeams, newTasks: plan.newTasks };
  return {
    batch,
    added,
    corrected: changed,
    ...lines,
    signals: added + changed + same,
    effects: {
      ...effects,
      newLocations: 0,
      newAssignments: plan.starts.length,
      changedAssignments: plan.earlier.length,
    },
    misfits,
  };
}
