import type { Role } from '../access/account.js';
import type { Database } from '../database.js';

/** The people who can sign in to the demo organisation. Their passwords are public, so a server with them listens on this machine only. */
export const DEMO_ACCOUNTS: { email: string; name: string; role: Role; employee: string | null; password: string }[] = [
  { email: 'hr@demo.example', name: 'Irina Sokolova', role: 'HR' as Role, employee: null, password: 'karta-demo-hr' },
  {
    email: 'manager@demo.example',
    name: 'Marta Kowalczyk',
    role: 'MANAGER' as Role,
    employee: 'D-001',
    password: 'karta-demo-manager',
  },
  {
    email: 'employee@demo.example',
    name: 'Elena Morozova',
    role: 'EMPLOYEE' as Role,
    employee: 'D-011',
    password: 'karta-demo-employee',
  },
  {
    email: 'auditor@demo.example',
    name: 'Tomasz Lis',
    role: 'AUDITOR' as Role,
    employee: null,
    password: 'karta-demo-auditor',
  },
  {
    email: 'admin@demo.example',
    name: 'Anna Reed',
    role: 'ADMINISTRATOR' as Role,
    employee: null,
    password: 'karta-demo-admin',
  },
  {
    email: 'analyst@demo.example',
    name: 'Jonas Berg',
    role: 'ANALYST' as Role,
    employee: null,
    password: 'karta-demo-analyst',
  },
];

/** For the sign-in page: empty as soon as the demo is removed. */
export async function demoAccounts(
  db: Database,
): Promise<{ email: string; name: string; role: Role; password: string }[]> {
  const { rows } = await db.pool.query<{ email: string }>('select email from account where demo and active');
  const present = new Set(rows.map((row) => row.email));
  return DEMO_ACCOUNTS.filter(({ email }) => present.has(email)).map(({ email, name, role, password }) => ({
    email,
    name,
    role,
    password,
  }));
}
