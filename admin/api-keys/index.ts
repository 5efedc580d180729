import { lazy } from 'react';

export default {
  list: lazy(() => import('./ApiKeyList.tsx').then(({ ApiKeyList }) => ({ default: ApiKeyList }))),
  recordRepresentation: 'name',
};
