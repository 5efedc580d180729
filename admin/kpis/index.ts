import { lazy } from 'react';

export default {
  list: lazy(() => import('./KpiList.tsx').then(({ KpiList }) => ({ default: KpiList }))),
  recordRepresentation: 'name',
};
