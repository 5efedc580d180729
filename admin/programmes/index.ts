import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./ProgrammeList.tsx'), 'ProgrammeList'),
  edit: lazily(() => import('./ProgrammePage.tsx'), 'ProgrammePage'),
  recordRepresentation: 'name',
};
