import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import type { Viewer } from '../access/viewer.js';
import { badInput, conflict, notFound } from '../refusals.js';
import type { Texts } from '../scoring/rules.js';
import { sender, type Sender } from '../sql.js';
import { checkedNames, checkedScale, keepScale } from './create-kind.js';

/** What a kind is called. Verdicts hold its code alone, so the new name is read on every map, also on older ones. */
export async function renameKind(em: EntityManager, code: string, lock: number, name: Texts): Promise<void> {
  const names = checkedNames(name);
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const { number } = await holdKind(to, code, lock);
    await to.query('update signal_kind set names = $2, lock = lock + 1 where number = $1', [
      number,
      JSON.stringify(names),
    ]);
  });
}

/**
 * Gives a kind another scale: a new version, by which signals are checked from now on. Each signal that is there keeps the version under
 * which it was sent, and so does every verdict. The same scale again changes nothing.
 */
export async function rescaleKind(
  em: EntityManager,
  code: string,
  lock: number,
  ends: { min: number | null; max: number | null },
  by: Viewer,
): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const kind = await holdKind(to, code, lock);
    const scale = checkedScale(kind.unit, ends.min, ends.max);
    if ((scale?.min ?? null) === kind.min && (scale?.max ?? null) === kind.max) return;
    const batch = await openBatch(to, 'SIGNAL_KIND', by);
    await to.query(
      'update signal_kind set scale_min = $2, scale_max = $3, version = version + 1, lock = lock + 1 where number = $1',
      [kind.number, scale?.min ?? null, scale?.max ?? null],
    );
    await keepScale(to, kind.number, kind.version + 1, scale, batch, by);
    await numberBatch(to, batch);
  });
}

/** Takes a kind out of use, or back into it. What came before counts on; what happens while it is retired is refused at the door. */
export async function retireKind(em: EntityManager, code: string, lock: number, at: Date | null): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const { number, retired } = await holdKind(to, code, lock);
    if (retired === (at !== null)) throw conflict(at ? 'The kind is retired already.' : 'The kind is in use already.');
    await to.query('update signal_kind set retired_at = $2, lock = lock + 1 where number = $1', [number, at]);
  });
}

interface HeldKind {
  number: number;
  unit: string;
  version: number;
  min: number | null;
  max: number | null;
  retired: boolean;
  lock: number;
}

/** The row, held until the transaction ends, if nobody changed it since it was read. */
export async function holdKind(to: Sender, code: string, lock: number): Promise<HeldKind> {
  if (!Number.isInteger(lock) || lock < 1) throw badInput('lock', 'the lock that was read with the kind', lock);
  const { rows } = await to.query<HeldKind>(
    `select number, unit, version, scale_min::float8 as min, scale_max::float8 as max, retired_at is not null as retired, lock
     from signal_kind where code = $1 for update`,
    [code],
  );
  const kind = rows[0];
  if (!kind) throw notFound('signal kind');
  if (kind.lock !== lock) throw conflict('Somebody changed this kind since you read it.', kind.lock);
  return kind;
}
