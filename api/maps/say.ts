import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.js';
import { badInput, conflict, forbidden, notFound } from '../refusals.js';
import { rows, sender } from '../sql.js';
import type { MapComment } from './comment.js';
import { readComment } from './read-comments.js';
import { readMap } from './read-map.js';

type Person = Extract<Viewer, { kind: 'ACCOUNT' }>;
const LONGEST = 2000;

/** Says something about a card of a map within reach. */
export async function createComment(
  em: EntityManager,
  { mapId, assignmentId, body }: { mapId: string; assignmentId: string; body: string },
  by: Person,
): Promise<MapComment> {
  const words = checkedWords(body);
  return em.transactional(async (tx) => {
    const map = await readMap(sender(tx), by, { id: mapId, employeeId: null, asOf: null });
    if (!map?.cards?.some((card) => card.assignmentId === assignmentId)) throw notFound('map of that assignment');
    const [made] = await rows<{ id: string }>(
      tx,
      'insert into map_comment (employee_id, assignment_id, map_id, account_id, body) values ($1, $2, $3, $4, $5) returning id',
      [map.employeeId, assignmentId, map.id, by.accountId, words],
    );
    return (await readComment(sender(tx), by, made!.id))!;
  });
}

/** Changes own words. @throws FORBIDDEN for somebody else's; CONFLICT when they were changed or taken back meanwhile. */
export async function editComment(
  em: EntityManager,
  { id, body, version }: { id: string; body: string; version: number },
  now: Date,
  by: Person,
): Promise<MapComment> {
  const words = checkedWords(body);
  return change(em, id, version, by, (tx) =>
    rows(tx, 'update map_comment set body = $2, edited_at = $3, version = version + 1 where id = $1', [id, words, now]),
  );
}

/** Takes own words back: that something was said stays, what was said goes. */
export function withdrawComment(
  em: EntityManager,
  { id, version }: { id: string; version: number },
  now: Date,
  by: Person,
): Promise<MapComment> {
  return change(em, id, version, by, (tx) =>
    rows(tx, "update map_comment set body = '', withdrawn_at = $2, version = version + 1 where id = $1", [id, now]),
  );
}

async function change(
  em: EntityManager,
  id: string,
  version: number,
  by: Person,
  act: (tx: EntityManager) => Promise<unknown>,
): Promise<MapComment> {
  return em.transactional(async (tx) => {
    const seen = await readComment(sender(tx), by, id);
    if (!seen) throw notFound('comment');
    if (!seen.own) throw forbidden("changes of somebody else's words");
    const [now] = await rows<{ version: number; withdrawn: boolean }>(
      tx,
      'select version, withdrawn_at is not null as withdrawn from map_comment where id = $1 for update',
      [id],
    );
    if (now!.version !== version || now!.withdrawn)
      throw conflict('The comment was changed or taken back meanwhile. Load it again.', now!.version);
    await act(tx);
    return (await readComment(sender(tx), by, id))!;
  });
}

function checkedWords(body: string): string {
  const words = body.normalize('NFC').trim();
  if (words === '' || [...words].length > LONGEST) throw badInput('body', `1 to ${LONGEST} characters`, body);
  if (words.includes('\0') || !words.isWellFormed())
    throw badInput('body', 'text', body.toWellFormed().replaceAll('\0', '\\0'));
  return words;
}
