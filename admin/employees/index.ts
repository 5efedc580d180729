import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./EmployeeList.tsx'), 'EmployeeList'),
  edit: lazily(() => import('./EmployeeCard.tsx'), 'EmployeeCard'),
  recordRepresentation: 'name',
};
