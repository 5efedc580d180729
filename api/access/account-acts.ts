import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { conflict, notFound } from '../refusals.js';
import { isId } from '../is-id.js';
import { rows } from '../sql.js';
import { Account } from './account.js';
import { mayKeep, type Keeper } from './keepers.js';
import { freshPassword, hashPassword } from './password.js';

/** An account as somebody who looks after it saw it. */
export interface SeenAccount {
  id: string;
  version: number;
}

/** Ends the account's sessions with the same commit: the next request with one of them is nobody's. */
export function closeAccount(em: EntityManager, seen: SeenAccount, by: Keeper): Promise<Account> {
  return change(em, seen, by, async (account, tx) => {
    account.active = false;
    await rows(tx, 'delete from session where account_id = $1', [seen.id]);
  });
}

export function reopenAccount(em: EntityManager, seen: SeenAccount, by: Keeper): Promise<Account> {
  return change(em, seen, by, async (account) => {
    account.active = true;
  });
}

/** A password for one sign-in, for somebody who forgot his; whoever is signed in with the old one no longer is. */
export async function resetPassword(
  em: EntityManager,
  seen: SeenAccount,
  by: Keeper,
  now: Date,
): Promise<{ account: Account; password: string }> {
  const password = freshPassword();
  const passwordHash = await hashPassword(password);
  const account = await change(em, seen, by, async (found, tx) => {
    found.passwordHash = passwordHash;
    found.mustChangePassword = true;
    found.passwordGivenBy = by.accountId;
    found.passwordGivenAt = now;
    await rows(tx, 'delete from session where account_id = $1', [seen.id]);
  });
  return { account, password };
}

// Nobody does this to his own account: so the last administrator can't lock everybody out, and a stolen session can't keep itself alive.
async function change(
  em: EntityManager,
  { id, version }: SeenAccount,
  by: Keeper,
  act: (account: Account, tx: EntityManager) => Promise<void>,
): Promise<Account> {
  return em.transactional(async (tx) => {
    const account = isId(id) ? await tx.findOne(Account, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    if (!account) throw notFound('account');
    await mayKeep(tx, by, account);
    if (account.id === by.accountId) throw conflict('Somebody else must do this to your own account.');
    if (account.version !== version)
      throw conflict('Somebody changed this account meanwhile. Load it again.', account.version);
    await act(account, tx);
    await tx.flush();
    return account;
  });
}
