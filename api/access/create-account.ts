import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput, notFound } from '../refusals.js';
import { rows } from '../sql.js';
import { Account, Locale, type Role } from './account.js';
import { mayKeep } from './account-acts.js';
import { freshPassword, hashPassword } from './password.js';
import type { Viewer } from './viewer.js';

/** Makes an account with a password that is shown once. Managers and employees must be an employee of the organisation. */
export async function createAccount(
  em: EntityManager,
  wanted: { email: string; name: string; role: Role; employeeId: string | null },
  by: Extract<Viewer, { kind: 'ACCOUNT' }>,
): Promise<{ account: Account; password: string }> {
  mayKeep(by, wanted.role);
  const email = checkedEmail(wanted.email);
  if (wanted.name.trim() === '') throw badInput('name', 'a name', wanted.name);
  const isPerson = wanted.role === 'MANAGER' || wanted.role === 'EMPLOYEE';
  if (isPerson && wanted.employeeId === null) throw badInput('employeeId', 'the employee who this account is', null);
  if (wanted.employeeId !== null) {
    const found = await rows(em, 'select 1 from employee where id = $1', [wanted.employeeId]);
    if (found.length === 0) throw notFound('employee');
  }
  const password = freshPassword();
  const account = em.create(Account, {
    email,
    name: wanted.name.trim(),
    role: wanted.role,
    employeeId: wanted.employeeId,
    passwordHash: await hashPassword(password),
    mustChangePassword: true,
    locale: Locale.en,
    active: true,
    demo: false,
    version: 1,
  });
  await em.persist(account).flush();
  return { account, password };
}

/** Lower case; whether anybody reads what is sent there, nobody can tell from here. */
export function checkedEmail(email: string): string {
  const address = email.trim().toLowerCase();
  if (address.length > 320 || !/^[^\s@]+@[^\s@]+$/.test(address))
    throw badInput('email', 'an address such as name@example.org', email);
  return address;
}
