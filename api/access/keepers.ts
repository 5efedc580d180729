import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../refusals.js';
import { rows, type Sender } from '../sql.js';
import { Role } from './account.js';
import type { Viewer } from './viewer.js';

export type Keeper = Extract<Viewer, { kind: 'ACCOUNT' }>;

/**
 * Whose accounts somebody makes, closes, opens again and gives passwords to. Whoever knows a password can sign in with it, so HR keeps no
 * administrators, and an administrator, who sees no maps, keeps no HR: each could else become the other. An administrator steps in only
 * where no other HR could: for the first one of an organisation, and for an only one who lost the password. Either is seen by everybody
 * who looks at the accounts: they say who gave the role and the password.
 */
export async function mayKeep(
  tx: EntityManager,
  by: Keeper,
  account: { id: string | null; role: Role },
): Promise<void> {
  if (by.role !== Role.ADMINISTRATOR && account.role === Role.ADMINISTRATOR)
    throw new Refusal('FORBIDDEN', 'Only an administrator keeps the accounts of administrators.', {
      role: account.role,
    });
  if (by.role !== Role.ADMINISTRATOR || account.role !== Role.HR) return;
  // Two administrators at once must not both find that there is no HR.
  await rows(tx, 'select pg_advisory_xact_lock(727004)');
  const others = await rows(
    tx,
    "select 1 from account where role = 'HR' and active and id is distinct from $1 limit 1",
    [account.id],
  );
  if (others.length > 0)
    throw new Refusal(
      'FORBIDDEN',
      'HR keeps the accounts of HR; an administrator does so only while no other HR could.',
      {
        role: account.role,
      },
    );
}

/** Which of some accounts the caller may close, open again or give a password to. */
export async function keptBy(to: Sender, by: Keeper, ids: readonly string[]): Promise<Map<string, boolean>> {
  const { rows: found } = await to.query<{ id: string; kept: boolean }>(
    `select id, id <> $2 and case when $3 then role <> 'HR' or not exists (select 1 from account x where x.role = 'HR' and x.active and x.id <> a.id)
       else role <> 'ADMINISTRATOR' end as kept
     from account a where id = any($1::uuid[])`,
    [ids, by.accountId, by.role === Role.ADMINISTRATOR],
  );
  return new Map(found.map(({ id, kept }) => [id, kept]));
}

/** Who gave some accounts their role and password, by the account. Nobody: the machine itself. */
export async function giversOf(to: Sender, ids: readonly string[]): Promise<Map<string, Givers>> {
  const { rows: found } = await to.query<Givers & { id: string }>(
    `select a.id, r.name as role, p.name as password from account a
       left join account r on r.id = a.role_given_by left join account p on p.id = a.password_given_by where a.id = any($1::uuid[])`,
    [ids],
  );
  return new Map(found.map((row) => [row.id, row]));
}

export interface Givers {
  role: string | null;
  password: string | null;
}
