import { HR, LEADERS, named, shows, text, type Part } from './policy-part.js';

export const STAGES: Part = {
  queries: {
    stageProposals: { roles: LEADERS },
  },
  mutations: {
    stateStage: { roles: HR },
    decideProposals: { roles: LEADERS },
  },
  types: {
    DecisionResult: shows('errorCode errorMessage id proposal'),
    StageProposal: shows(
      'asOf assignmentId createdAt decidedAt employeeId fromStage id kind mapId status taskName toStage version',
      { employeeName: named('employeeId'), decidedBy: text(null), reason: text(null) },
    ),
    StageProposalConnection: shows('edges nodes pageInfo totalCount'),
    StageProposalEdge: shows('cursor node'),
  },
};
