import type { Sender } from '../sql.js';
import type { Actor } from './viewer.js';

/** One line of who did or read what. Ids and names of changed fields only: never texts, names or secrets. */
export async function record(
  to: Sender,
  by: Actor,
  action: string,
  about: { type?: string; id?: string; ruleSetId?: string; requestId?: string; fields?: string[] } = {},
): Promise<void> {
  await to.query(
    `insert into journal (actor_kind, actor_id, role, action, object_type, object_id, rule_set_id, request_id, changed_fields)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      by.kind,
      by.kind === 'ACCOUNT' ? by.accountId : by.kind === 'API_KEY' ? by.keyId : null,
      by.kind === 'ACCOUNT' ? by.role : null,
      action,
      about.type ?? null,
      about.id ?? null,
      about.ruleSetId ?? null,
      about.requestId ?? null,
      about.fields ?? [],
    ],
  );
}
