import { lazy } from 'react';

export default {
  list: lazy(() => import('./PolicyList.tsx').then(({ PolicyList }) => ({ default: PolicyList }))),
  edit: lazy(() => import('./PolicyPage.tsx').then(({ PolicyPage }) => ({ default: PolicyPage }))),
  recordRepresentation: 'code',
};
