import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./ApiKeyList.tsx'), 'ApiKeyList'),
  recordRepresentation: 'name',
};
