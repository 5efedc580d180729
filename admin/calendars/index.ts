import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./CalendarList.tsx'), 'CalendarList'),
  edit: lazily(() => import('./CalendarPage.tsx'), 'CalendarPage'),
  recordRepresentation: 'code',
};
