import type { Role } from './account.js';
import { ANALYSERS, LEADERS, WATCHERS, named, shows, type Part } from './policy-part.js';

export const INSIGHTS: Part = {
  queries: {
    metricPreview: { roles: ANALYSERS },
    kpiCheck: { roles: ANALYSERS },
    kpiBoard: { roles: LEADERS, journalled: true },
    stageMix: { roles: WATCHERS },
    evaluated: { roles: LEADERS, journalled: true },
    attention: { roles: LEADERS },
    teamBoard: { roles: LEADERS, journalled: true },
    batches: { roles: LEADERS },
    explorer: { roles: ['ADMINISTRATOR', 'HR', 'ANALYST'] as Role[] },
  },
  mutations: {},
  types: {
    Attention: shows('lastEvaluation proposals'),
    Batch: shows('added at changed kind note number'),
    BoardCounts: shows('assignments atRisk falls people placements rises'),
    BoardFigure: shows('code high low name target unit'),
    BoardPoint: shows('asOf high low mapId state value'),
    BoardReason: shows('code comparator demanded held high kind label low minSample n needs undecided unit what'),
    BoardRow: shows(
      `assignmentId demanded earliest employeeId evaluatedOn fallAfter group isPrimary lastTalk mapId nextStage points proposal
    reasons riseAfter stage stageSince stale startedOn state streakDown streakUp task teamName trend`,
      { employeeName: named('employeeId') },
    ),
    EvaluatedAssignment: shows('assignmentId employeeId mapId stage state taskName teamName', {
      employeeName: named('employeeId'),
    }),
    EvaluatedAssignmentPage: shows('nodes pageInfo totalCount'),
    KpiBoard: shows('kpis pageInfo rows totalCount'),
    KpiCell: shows('code minSample n nodeId score state value'),
    KpiCheck: shows(
      'achievable asOf code competencies floorShare lacking looked measurable n outcome period relevant specific standards stretchShare targetShare timeBound',
    ),
    KpiColumn: shows('code description direction name target unit'),
    KpiOutcome: shows('high low metric n r'),
    KpiRow: shows('asOf assignmentId cells employeeId mapId taskName teamName', { employeeName: named('employeeId') }),
    LackingData: shows('code count name undecided'),
    LastEvaluation: shows('asOf assignments atRisk insufficient lacking onLeave stale'),
    MetricPreview: shows('asOf enough lacking looked values without'),
    StageMixMonth: shows('asOf stages total'),
    StageShare: shows('count stage'),
    TeamBoard: shows('counts figure pageInfo rows stages totalCount unnoticedDays'),
    WaitingProposals: shows('count kind teamId teamName'),
  },
};
