import { lazy } from 'react';

export default {
  list: lazy(() => import('./AccountList.tsx').then(({ AccountList }) => ({ default: AccountList }))),
  recordRepresentation: 'name',
};
