import type { EntityManager } from '@mikro-orm/postgresql';
import { plainText } from '../plain-text.js';
import { badInput, notFound } from '../refusals.js';
import { rows } from '../sql.js';
import { Account, Locale, type Role } from './account.js';
import { mayKeep, type Keeper } from './keepers.js';
import { freshPassword, hashPassword } from './password.js';

/** Makes an account with a password that is shown once. Managers and employees must be an employee of the organisation. */
export async function createAccount(
  em: EntityManager,
  wanted: { email: string; name: string; role: Role; employeeId: string | null },
  by: Keeper,
  now: Date,
): Promise<{ account: Account; password: string }> {
  const email = checkedEmail(wanted.email);
  const name = plainText('name', wanted.name, 200);
  const isPerson = wanted.role === 'MANAGER' || wanted.role === 'EMPLOYEE';
  if (isPerson && wanted.employeeId === null) throw badInput('employeeId', 'the employee who this account is', null);
  if (wanted.employeeId !== null) {
    const found = await rows(em, 'select 1 from employee where id = $1', [wanted.employeeId]);
    if (found.length === 0) throw notFound('employee');
  }
  const password = freshPassword();
  const passwordHash = await hashPassword(password);
  const account = await em.transactional(async (tx) => {
    await mayKeep(tx, by, { id: null, role: wanted.role });
    const made = tx.create(Account, {
      email,
      name,
      role: wanted.role,
      employeeId: wanted.employeeId,
      passwordHash,
      mustChangePassword: true,
      roleGivenBy: by.accountId,
      passwordGivenBy: by.accountId,
      createdAt: now,
      passwordGivenAt: now,
      locale: Locale.en,
      active: true,
      demo: false,
      version: 1,
    });
    await tx.persist(made).flush();
    return made;
  });
  return { account, password };
}

/** Lower case; whether anybody reads what is sent there, nobody can tell from here. */
export function checkedEmail(email: string): string {
  const address = email.trim().toLowerCase();
  if (address.length > 320 || !/^[^\s@]+@[^\s@]+$/.test(address))
    throw badInput('email', 'an address such as name@example.org', email);
  return address;
}
