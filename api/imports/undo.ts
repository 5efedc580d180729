import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { accountOf, type Viewer } from '../access/viewer.js';
import { undoVisits } from '../audits/undo-visits.js';
import { undoContacts } from '../contacts/undo-contacts.js';
import { undoPlanTargets } from '../kpis/undo-plan-targets.js';
import { withdrawAssignments } from '../people/withdraw-assignments.js';
import { MOST_REST } from '../import-target.js';
import { undoChanges } from '../people/undo-changes.js';
import { badInput, conflict, notFound } from '../refusals.js';
import { withdrawSignals } from '../signals/withdraw-signals.js';
import { sender, type Sender } from '../sql.js';
import { undoAcknowledgements } from '../standards/undo-acknowledgements.js';
import { owner } from './read-upload.js';
import { targetsOf } from './saved-mappings.js';
import { storable } from './storable.js';
import type { UndoResult } from './upload.js';

interface Batch {
  id: string;
  number: string;
  kind: string;
  undone: boolean;
}

/**
 * Takes a batch back by a batch of its own: what it brought is superseded unless somebody changed it since, what it had corrected stands
 * again, and its keys are free. Maps that rest on it say so; they stay as they are. That its upload is undone is read from the batch.
 */
export async function undoBatch(em: EntityManager, id: string, timeZone: string, by: Viewer): Promise<UndoResult> {
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const batch = await batchToUndo(to, id, by, true);
    await to.query("set local statement_timeout = '10min'");
    const undo = await openBatch(to, 'UNDO', by, { undoes: batch.id });
    await markMaps(to, batch);
    const parts = [
      await withdrawSignals(to, batch.id, undo, timeZone),
      await undoContacts(to, batch.id, undo),
      await undoVisits(to, batch.id, undo),
      await undoPlanTargets(to, batch.id, undo),
      await withdrawAssignments(to, batch.id, undo),
      await undoAcknowledgements(to, batch.id, undo),
      await undoChanges(to, batch.id),
    ];
    const superseded = sum(parts.map((part) => part.superseded));
    const kept = sum(parts.map((part) => part.kept));
    const rest = parts.flatMap((part) => part.rest).slice(0, MOST_REST);
    await to.query(
      'insert into import_undo (batch_id, undo_batch_id, account_id, superseded, kept, rest) values ($1, $2, $3, $4, $5, $6)',
      [batch.id, undo, accountOf(by), superseded, kept, storable(rest)],
    );
    const batchNumber = await numberBatch(to, undo);
    return { batchNumber, superseded, kept, rest };
  });
}

/** HR undoes any batch; auditors and keys the uploads that they sent themselves. Held, it can't be undone twice at once. */
export async function batchToUndo(to: Sender, id: string, by: Viewer, hold: boolean): Promise<Batch> {
  const [all, sender] = owner(by);
  const { rows: found } = /^\d{1,18}$/.test(id)
    ? await to.query<Batch>(
        `select id, number, kind, exists (select 1 from batch u where u.undoes = batch.id) as undone from batch
         where id = $1 and number is not null and ($2::boolean
           or exists (select 1 from upload u where u.batch_id = batch.id and (u.account_id = $3::uuid or u.api_key_id = $3::uuid) and u.target = any($4)))
         ${hold ? 'for update' : ''}`,
        [id, all, sender, targetsOf(by)],
      )
    : { rows: [] };
  const batch = found[0];
  if (!batch) throw notFound('batch');
  if (!['INGEST', 'CONTACT', 'UPLOAD', 'ACKNOWLEDGEMENT'].includes(batch.kind))
    throw badInput(
      'id',
      'a batch of signals, of contacts, of acknowledgements or of an upload',
      `a batch of kind ${batch.kind}`,
    );
  if (batch.undone) throw conflict('The batch was undone already.');
  return batch;
}

/**
 * Whose evidence the batch brought: by signals, by assignments, by acknowledgements, by visits of whom they name, and by those in points that
 * name nobody of the place where somebody works.
 */
async function markMaps(to: Sender, batch: Batch): Promise<void> {
  await to.query(`update career_map set contains_withdrawn = true where ${RESTS_ON_IT}`, [batch.id, batch.number]);
}

/** Maps that rest on what batch $1 with the number $2 brought, and do not say so yet. */
export const RESTS_ON_IT = `cutoff >= $2 and not contains_withdrawn and employee_id in (
  select employee_id from signal where batch_id = $1
  union select employee_id from assignment_period where batch_id = $1
  union select employee_id from acknowledgement where batch_id = $1
  union select employee_id from visit where batch_id = $1 and employee_id is not null
  union select p.employee_id from assignment_period p join visit v on v.location_id = p.location_id
    where v.batch_id = $1 and v.questionnaire_id is null and v.employee_id is null)`;

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
