import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./VisitList.tsx'), 'VisitList'),
  recordRepresentation: 'number',
};
