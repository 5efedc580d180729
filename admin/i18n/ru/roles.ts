import type { roles as english } from '../en/roles.ts';

export const roles: typeof english = {
  ADMINISTRATOR: 'Администратор',
  HR: 'HR-специалист',
  MANAGER: 'Руководитель',
  EMPLOYEE: 'Сотрудник',
  AUDITOR: 'Аудитор',
  ANALYST: 'Аналитик',
};
