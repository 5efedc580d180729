import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./PolicyList.tsx'), 'PolicyList'),
  edit: lazily(() => import('./PolicyPage.tsx'), 'PolicyPage'),
  recordRepresentation: 'code',
};
