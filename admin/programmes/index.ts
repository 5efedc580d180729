import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./ProgrammeList.tsx'), 'ProgrammeList'),
  recordRepresentation: 'name',
};
