import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./MetricList.tsx'), 'MetricList'),
  recordRepresentation: 'name',
};
