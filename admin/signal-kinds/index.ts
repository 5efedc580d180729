import { lazy } from 'react';

export default {
  list: lazy(() => import('./SignalKindList.tsx').then(({ SignalKindList }) => ({ default: SignalKindList }))),
  edit: lazy(() => import('./SignalKindPage.tsx').then(({ SignalKindPage }) => ({ default: SignalKindPage }))),
  recordRepresentation: 'code',
};
