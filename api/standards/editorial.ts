import type { EntityManager } from '@mikro-orm/postgresql';
import { accountOf, type Viewer } from '../access/viewer.js';
import { badInput, conflict, Refusal } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { sender } from '../sql.js';
import { readVersion, type VersionRow } from './read-standards.js';
import { lockDraft, type Draft } from './save-draft.js';

/** A second person confirms that a draft changes no demand. Whoever wrote it can't be the one. */
export async function agreeEditorial(
  em: EntityManager,
  standardId: string,
  lock: number,
  today: Day,
  by: Viewer,
): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const draft = await lockDraft(to, standardId, lock);
    const version = await readVersion(to, by, draft.id, today);
    const before = draft.basedOn === null ? null : await readVersion(to, by, draft.basedOn, today);
    if (!draft.editorial) throw badInput('standardId', 'a standard whose draft is marked editorial', standardId);
    if (draft.editedBy === accountOf(by))
      throw new Refusal('FORBIDDEN', 'A second person has to agree: you wrote this version yourself.', {
        action: 'agreeEditorial',
      });
    refuseChangedDemands(version, before);
    await to.query('update standard_version set agreed_by = $2, lock = lock + 1 where id = $1', [
      draft.id,
      accountOf(by),
    ]);
  });
}

export function refuseUnlessEditorial(draft: Draft, version: VersionRow, before: VersionRow | null): void {
  refuseChangedDemands(version, before);
  if (draft.agreedBy === null || draft.agreedBy === draft.editedBy)
    throw conflict('A second person has to agree first that no demand changed (agreeEditorial).');
}

/** Everything that decides who must do what and what it earns; words may change, figures may not. */
function refuseChangedDemands(version: VersionRow, before: VersionRow | null): void {
  const changed = before === null ? 'the first version' : changedDemand(before, version);
  if (changed !== null)
    throw badInput('editorial', 'a version in which no demand changed; publish it as an ordinary one', changed);
}

function changedDemand(before: VersionRow, now: VersionRow): string | null {
  const general = (['attribution', 'mandatory'] as const).find((key) => before[key] !== now[key]);
  if (general) return general;
  if (before.taskIds.toSorted().join() !== now.taskIds.toSorted().join()) return 'taskIds';
  if (before.items.map(({ code }) => code).join() !== now.items.map(({ code }) => code).join())
    return 'the list of items';
  const at = now.items.findIndex((item, index) => demandOf(item) !== demandOf(before.items[index]!));
  return at === -1 ? null : `item ${now.items[at]!.code}`;
}

function demandOf({ kind, earns, weight, naAllowed, critical, cap, bonus }: VersionRow['items'][number]): string {
  const answers = earns.map(({ answer, score }) => [answer, score]);
  return JSON.stringify([kind, answers, weight, naAllowed, critical, cap, bonus]);
}
