import { lazy } from 'react';

export default {
  list: lazy(() => import('./VisitList.tsx').then(({ VisitList }) => ({ default: VisitList }))),
  recordRepresentation: 'number',
};
