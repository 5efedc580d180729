import { HR, LEADERS, PARTIES, shows, type Part } from './policy-part.js';

export const DISPUTES: Part = {
  queries: {
    disputes: { roles: PARTIES, journalled: true },
    disputeOverview: { roles: HR },
  },
  mutations: {
    openDispute: { roles: PARTIES },
    disputeSignal: { roles: PARTIES },
    withdrawDispute: { roles: PARTIES },
    takeDispute: { roles: LEADERS },
    decideDispute: { roles: LEADERS },
  },
  types: {
    Dispute: shows(
      `answer decision deciderName disputedAnswer dueOn employeeId employeeName endedAt evidence id itemId locationName mayDecide mayWithdraw number
    about evidenceFileId takenByMe openedOn overdue programmeName question reason scoreAfter scoreBefore signal state visitId visitedOn`,
    ),
    DisputeOverview: shows('auditors decided items kinds meanDays open overdue upheld'),
    DisputePage: shows('nodes totalCount'),
    DisputeShare: shows('decided disputes high id low name question share upheld'),
    DisputedSignal: shows('body channel day kind kindName unit value weightAfter weightBefore'),
  },
};
