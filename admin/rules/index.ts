import { lazy } from 'react';

export default {
  list: lazy(() => import('./RuleList.tsx').then(({ RuleList }) => ({ default: RuleList }))),
  edit: lazy(() => import('./RulePage.tsx').then(({ RulePage }) => ({ default: RulePage }))),
  recordRepresentation: 'name',
};
