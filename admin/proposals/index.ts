import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./ProposalList.tsx'), 'ProposalList'),
  recordRepresentation: 'employeeName',
};
