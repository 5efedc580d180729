import type { EntityManager } from '@mikro-orm/postgresql';
import { conflict, notFound, Refusal } from '../refusals.js';
import { isId } from '../is-id.js';
import { rows } from '../sql.js';
import { Account, Role } from './account.js';
import { freshPassword, hashPassword } from './password.js';
import type { Viewer } from './viewer.js';

type Keeper = Extract<Viewer, { kind: 'ACCOUNT' }>;

/** Accounts of administrators are kept by administrators: HR could else take one over and make itself whatever it likes. */
export function mayKeep(by: Keeper, role: Role): void {
  if (by.role === Role.ADMINISTRATOR || role !== Role.ADMINISTRATOR) return;
  throw new Refusal('FORBIDDEN', 'Only an administrator keeps the accounts of administrators.', { role });
}

/** Ends the account's sessions with the same commit: the next request with one of them is nobody's. */
export function closeAccount(em: EntityManager, id: string, by: Keeper): Promise<Account> {
  return change(em, id, by, async (account, tx) => {
    account.active = false;
    await rows(tx, 'delete from session where account_id = $1', [id]);
  });
}

export function reopenAccount(em: EntityManager, id: string, by: Keeper): Promise<Account> {
  return change(em, id, by, async (account) => {
    account.active = true;
  });
}

/** A password for one sign-in, for somebody who forgot his; whoever is signed in with the old one no longer is. */
export async function resetPassword(
  em: EntityManager,
  id: string,
  by: Keeper,
): Promise<{ account: Account; password: string }> {
  const password = freshPassword();
  const passwordHash = await hashPassword(password);
  const account = await change(em, id, by, async (found, tx) => {
    found.passwordHash = passwordHash;
    found.mustChangePassword = true;
    await rows(tx, 'delete from session where account_id = $1', [id]);
  });
  return { account, password };
}

// Nobody does this to his own account: so the last administrator can't lock everybody out, and a stolen session can't keep itself alive.
async function change(
  em: EntityManager,
  id: string,
  by: Keeper,
  act: (account: Account, tx: EntityManager) => Promise<void>,
): Promise<Account> {
  return em.transactional(async (tx) => {
    const account = isId(id) ? await tx.findOne(Account, { id }) : null;
    if (!account) throw notFound('account');
    mayKeep(by, account.role);
    if (account.id === by.accountId) throw conflict('Somebody else must do this to your own account.');
    await act(account, tx);
    await tx.flush();
    return account;
  });
}
