import { lazy } from 'react';

export default {
  list: lazy(() => import('./ForceMajeureList.tsx').then(({ ForceMajeureList }) => ({ default: ForceMajeureList }))),
};
