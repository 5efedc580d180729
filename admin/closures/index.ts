import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./ClosureList.tsx'), 'ClosureList'),
};
