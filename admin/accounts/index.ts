import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./AccountList.tsx'), 'AccountList'),
  recordRepresentation: 'name',
};
