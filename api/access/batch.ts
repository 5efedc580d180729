import type { Sender } from '../sql.js';
import { accountOf, keyOf, type Actor } from './viewer.js';

export type BatchKind =
  | 'DEMO'
  | 'INGEST'
  | 'UPLOAD'
  | 'UNDO'
  | 'ASSIGNMENT'
  | 'OVERRIDE'
  | 'REATTRIBUTION'
  | 'VISIT'
  | 'ANNOUNCEMENT'
  | 'EVALUATION'
  | 'DECISION'
  | 'FORCE_MAJEURE'
  | 'CALENDAR'
  | 'CLOSURE'
  | 'SLA_POLICY'
  | 'CONTACT'
  | 'PLAN'
  | 'SIGNAL_KIND'
  | 'STANDARD'
  | 'ACKNOWLEDGEMENT'
  | 'RESULT'
  | 'DISPUTE';

/** Opens a batch: every write of an input of verdicts belongs to one. Rows carry the id; the number comes at the end. */
export async function openBatch(
  to: Sender,
  kind: BatchKind,
  by: Actor,
  more: { sourceId?: number; note?: string; undoes?: string } = {},
): Promise<string> {
  const { rows } = await to.query<{ id: string }>(
    `insert into batch (kind, account_id, api_key_id, source_id, note, undoes) values ($1, $2, $3, $4, $5, $6) returning id`,
    [kind, accountOf(by), keyOf(by), more.sourceId ?? null, more.note ?? null, more.undoes ?? null],
  );
  return rows[0]!.id;
}

/** Numbers the batch. Must be the last statement of its transaction: it takes the lock that orders all batches, held until commit. */
export async function numberBatch(to: Sender, id: string): Promise<number> {
  const { rows } = await to.query<{ number: string }>('select number_batch($1) as number', [id]);
  return Number(rows[0]!.number);
}

/** The number of the last committed batch: everything up to it is visible. */
export async function lastBatch(to: Sender): Promise<number> {
  const { rows } = await to.query<{ number: string }>('select coalesce(max(number), 0) as number from batch');
  return Number(rows[0]!.number);
}
