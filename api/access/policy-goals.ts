import type { Role } from './account.js';
import { LEADERS, TALKERS, shows, type Part } from './policy-part.js';

export const GOALS: Part = {
  queries: {
    goals: { roles: TALKERS, journalled: true },
  },
  mutations: {
    proposeGoal: { roles: ['MANAGER', 'EMPLOYEE'] as Role[] },
    decideGoal: { roles: LEADERS },
    withdrawGoal: { roles: ['MANAGER', 'EMPLOYEE'] as Role[] },
  },
  types: {
    Goal: shows(
      `assignmentId baseline decidedAt decidedBy due employeeId higherIsBetter id kpi mapId mayDecide mayWithdraw name note now
    nowAsOf progress proposedAt reason status target unit version`,
    ),
  },
};
