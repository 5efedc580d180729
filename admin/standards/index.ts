import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./StandardList.tsx'), 'StandardList'),
  edit: lazily(() => import('./StandardPage.tsx'), 'StandardPage'),
  recordRepresentation: 'code',
};
