import { lazy } from 'react';

export default {
  list: lazy(() => import('./CalendarList.tsx').then(({ CalendarList }) => ({ default: CalendarList }))),
  edit: lazy(() => import('./CalendarPage.tsx').then(({ CalendarPage }) => ({ default: CalendarPage }))),
  recordRepresentation: 'code',
};
