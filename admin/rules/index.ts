import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./RuleList.tsx'), 'RuleList'),
  edit: lazily(() => import('./RulePage.tsx'), 'RulePage'),
  recordRepresentation: 'name',
};
