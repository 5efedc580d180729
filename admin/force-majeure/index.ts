import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./ForceMajeureList.tsx'), 'ForceMajeureList'),
};
