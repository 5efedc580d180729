import type { EntityManager } from '@mikro-orm/postgresql';
import { conflict, notFound } from '../refusals.js';
import { isId } from '../is-id.js';
import { rows } from '../sql.js';
import { Account } from './account.js';
import { mayKeep, type Keeper } from './keepers.js';
import { freshPassword, hashPassword } from './password.js';

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
  now: Date,
): Promise<{ account: Account; password: string }> {
  const password = freshPassword();
  const passwordHash = await hashPassword(password);
  const account = await change(em, id, by, async (found, tx) => {
    found.passwordHash = passwordHash;
    found.mustChangePassword = true;
    found.passwordGivenBy = by.accountId;
    found.passwordGivenAt = now;
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
    await mayKeep(tx, by, account);
    if (account.id === by.accountId) throw conflict('Somebody else must do this to your own account.');
    await act(account, tx);
    await tx.flush();
    return account;
  });
}
