import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./PlanTargetList.tsx'), 'PlanTargetList'),
};
