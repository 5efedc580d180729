import type { roles as english } from '../en/roles.ts';

export const roles: typeof english = {
  ADMINISTRATOR: 'Administrator',
  HR: 'HR',
  MANAGER: 'Przełożony',
  EMPLOYEE: 'Pracownik',
  AUDITOR: 'Audytor',
  ANALYST: 'Analityk',
};
