import { HR, LEADERS, READERS, TALKERS, shows, text, type Part } from './policy-part.js';

export const MAPS: Part = {
  queries: {
    careerMap: { roles: READERS, keys: ['maps:read'], journalled: true },
    careerMaps: { roles: READERS, keys: ['maps:read'], journalled: true },
    explanation: { roles: READERS, keys: ['maps:read'], journalled: true },
    explanationSignals: { roles: READERS, keys: ['maps:read'], journalled: true },
    explanationVisits: { roles: READERS, keys: ['maps:read'], journalled: true },
    explanationContacts: { roles: READERS, keys: ['maps:read'], journalled: true },
    explanationPlan: { roles: READERS, keys: ['maps:read'], journalled: true },
    heaviestClient: { roles: READERS, keys: ['maps:read'], journalled: true },
    verifyMap: { roles: READERS, keys: ['maps:read'], journalled: true },
    comments: { roles: TALKERS, journalled: true },
    previewRules: { roles: LEADERS, journalled: true },
  },
  mutations: {
    generateMaps: { roles: LEADERS },
    runEvaluations: { roles: HR },
    createComment: { roles: TALKERS },
    editComment: { roles: TALKERS },
    withdrawComment: { roles: TALKERS },
  },
  types: {
    CareerMap: shows(
      `asOf cards containsWithdrawn cutoff employee employeeId engine hash id madeAt nextEvaluation purpose
    ruleSetVersion`,
      { praises: text(null) },
    ),
    CareerMapSummary: shows('asOf containsWithdrawn cutoff employeeId engine hash id madeAt purpose ruleSetVersion'),
    CurvePoint: shows('score value'),
    ExplainedContact: shows(
      'calendarName channel closures day dueAt elapsedSeconds externalId id kind kindName missed overSeconds policyName priority reasons status targetSeconds',
      { subject: text(null) },
    ),
    ExplainedContactPage: shows('missedCount nodes pageInfo totalCount'),
    ExplainedPlan: shows('from fulfilment handled parts planned to'),
    ExplainedPlanPart: shows('days from handled name planned scope to'),
    ExplainedSignal: shows(
      'channel clientLabel countedValue day disputableUntil id kind kindName overridden reasons status unit value weight',
      { body: text(null), dispute: { roles: TALKERS, instead: () => null } },
    ),
    ExplainedSignalConnection: shows('edges facets nodes pageInfo totalCount'),
    ExplainedSignalEdge: shows('cursor node'),
    ExplainedVisit: shows(
      'counts disputedItems id locationName nodeId number programmeName reason score side takenOutItems visitedOn',
    ),
    ExplainedVisits: shows('nodes untold'),
    Explanation: shows('asOf assignmentId cutoff engine mapId nodes root ruleSetVersion'),
    ExplanationNode: shows(
      'about args contactCount id label of op order parent planCount signalCount state unit value',
    ),
    HeaviestClient: shows('decides eligible eligibleWithout metrics share signals'),
    MapCard: shows(
      `assignmentId competencies disputedItems earliest eligible eligibleWithDisputed fallAfter goals hash held heldHow heldSince inRow isPrimary kpis
    metCriteria metrics missing nextStage proposal riseAfter stages stale standstill startEstimated startedOn state
    streakDown streakUp task tenureDays tenureNodeId trend unusedSources usual`,
    ),
    MapComment: shows(
      'assignmentId author body byEmployee createdAt editedAt employeeId id mapId own version withdrawnAt',
    ),
    MapCompetency: shows('code coverage demanded gap kind name nodeId score state'),
    MapGoal: shows('baseline comparator due kpi nodeId state target unit'),
    MapKpi: shows('beside code curve description direction metric name nodeId oneMore score state target'),
    MapMetric: shows(
      'code disputed from high low measure minSample n nEff name nodeId raw rawHigh rawLow shrunk state to unit',
    ),
    MapStage: shows('about advice code entry entryNodeId name reachedOn retention style'),
    MapVerification: shows('mapId path recomputedHash result storedHash'),
    Missing: shows(
      `about best code comparator demanded held high kind kindName label low minSample n needs nodeId outOfReach
    pacePer30Days smallest state unit usual what`,
    ),
    OneMore: shows('best kindName score value'),
    Quote: shows('channel day kind', { text: text('') }),
    RulePreview: shows('after afterVersion asOf before beforeVersion employeeId'),
    SignalFacet: shows('by code count name'),
    TrendPoint: shows('asOf mapId stage state values'),
    TrendValue: shows('code high low state value'),
    WithoutClient: shows('code value without'),
  },
};
