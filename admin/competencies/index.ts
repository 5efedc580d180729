import { lazy } from 'react';

export default {
  list: lazy(() => import('./CompetencyList.tsx').then(({ CompetencyList }) => ({ default: CompetencyList }))),
  recordRepresentation: 'name',
};
