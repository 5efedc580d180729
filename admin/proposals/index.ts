import { lazy } from 'react';

export default {
  list: lazy(() => import('./ProposalList.tsx').then(({ ProposalList }) => ({ default: ProposalList }))),
  recordRepresentation: 'employeeName',
};
