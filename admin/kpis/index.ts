import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./KpiList.tsx'), 'KpiList'),
  recordRepresentation: 'name',
};
