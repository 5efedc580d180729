import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./SignalKindList.tsx'), 'SignalKindList'),
  edit: lazily(() => import('./SignalKindPage.tsx'), 'SignalKindPage'),
  recordRepresentation: 'code',
};
