import { lazy } from 'react';

export default {
  list: lazy(() => import('./ProgrammeList.tsx').then(({ ProgrammeList }) => ({ default: ProgrammeList }))),
  recordRepresentation: 'name',
};
