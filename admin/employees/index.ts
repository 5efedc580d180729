import { lazy } from 'react';

export default {
  list: lazy(() => import('./EmployeeList.tsx').then(({ EmployeeList }) => ({ default: EmployeeList }))),
  edit: lazy(() => import('./EmployeeCard.tsx').then(({ EmployeeCard }) => ({ default: EmployeeCard }))),
  recordRepresentation: 'name',
};
