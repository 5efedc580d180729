import { lazy } from 'react';

export default {
  list: lazy(() => import('./MetricList.tsx').then(({ MetricList }) => ({ default: MetricList }))),
  recordRepresentation: 'name',
};
