import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./CompetencyList.tsx'), 'CompetencyList'),
  recordRepresentation: 'name',
};
