export const roles = {
  ADMINISTRATOR: 'Administrator',
  HR: 'HR',
  MANAGER: 'Manager',
  EMPLOYEE: 'Employee',
  AUDITOR: 'Auditor',
  ANALYST: 'Analyst',
};
