import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./Overview.tsx'), 'Overview'),
  recordRepresentation: 'id',
};
