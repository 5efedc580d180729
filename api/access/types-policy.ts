import type { Role } from './account.js';
import type { Entry } from './policy.js';
import { pseudonym } from './pseudonym.js';

/**
 * What of an object somebody who got it may read: the second half of the policy table. A type or field of the schema that is not in it
 * stops the server at start. Shown fields are for whoever may use the query or mutation that answered the object.
 */
export interface TypeEntry {
  shown: readonly string[];
  restricted: Readonly<Record<string, FieldRule>>;
}

/** A field that not everybody may read. Others get what `instead` makes of the object, or FORBIDDEN without it. */
export interface FieldRule extends Entry {
  instead?: (object: object) => unknown;
}

const KEYS = ['maps:read', 'people:read'];
const WITH_NAMES = ['ADMINISTRATOR', 'HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR'] as Role[];

const KEPT: FieldRule = { roles: ['ADMINISTRATOR', 'HR'] as Role[] };
/** Verdicts about people: a key that reads people alone doesn't get them. */
const JUDGED: FieldRule = { roles: ['HR', 'MANAGER', 'EMPLOYEE', 'ANALYST'] as Role[], keys: ['maps:read'] };
/** Who goes shopping and when: never for those who are visited, whatever path led to the object. */
const SHOPPER: FieldRule = { roles: ['HR', 'AUDITOR'] as Role[] };
const HIDDEN: FieldRule = { ...SHOPPER, instead: () => null };
/** What an employee says about a signal, and what came of it. */
const TOLD: FieldRule = { roles: ['HR', 'MANAGER', 'EMPLOYEE'] as Role[] };
const NAMED: FieldRule = { roles: WITH_NAMES, keys: KEYS };

export const TYPES: Record<string, TypeEntry> = {
  Account: shows('active createdAt demo employeeId id mustChangePassword passwordGivenAt role version', {
    email: KEPT,
    kept: KEPT,
    name: KEPT,
    passwordGivenBy: KEPT,
    roleGivenBy: KEPT,
  }),
  AccountCreated: shows('account', { password: KEPT }),
  Acknowledgement: shows(
    'acknowledgedOn askedOn dueOn employeeCode employeeId escalatedOn how id remindedOn standardCode standardId state teamName version',
    { employeeName: named('employeeId') },
  ),
  AcknowledgementBatch: shows('added at by fileName id standardCodes standing undone'),
  AcknowledgementCount: shows('acknowledged concerned overdue versionId'),
  AcknowledgementPage: shows('nodes pageInfo totalCount'),
  AnnouncedProgramme: shows('announcedOn disclosure goals id kind name questionnaire useOfResults'),
  ApiKey: shows('expiresAt id lastUsedAt name prefix revokedAt scopes'),
  ApiKeyCreated: shows('key', { secret: KEPT }),
  Assignment: shows('employeeId endedOn id isPrimary locationName pauses startEstimated startedOn task', {
    openProposal: JUDGED,
    stage: JUDGED,
    stageSince: JUDGED,
    statedStage: JUDGED,
  }),
  Attention: shows('lastEvaluation proposals'),
  BadRow: shows('code column expected field found line suggestion'),
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
  BusinessCalendar: shows('code demo id lock name versions'),
  CalendarFlawView: shows('came code expected path'),
  CalendarHoliday: shows('day name open yearly'),
  CalendarHoursView: shows('holidays shifts timeZone'),
  CalendarPeriod: shows('from to'),
  CalendarShift: shows('from to weekday'),
  CalendarTrial: shows('counted dueAt elapsedSeconds open'),
  CalendarVersion: shows('effectiveFrom flaws hours id knownUntil number status'),
  CalibrationAgreement: shows('alpha high low raters reason state units verdict'),
  CalibrationAnswer: shows('answer by caseId caseTitle expert itemId itemName name points remark'),
  CalibrationAnswerPage: shows('nodes pageInfo'),
  CalibrationCase: shows('description id link title'),
  CalibrationDifference: shows('absolute compared high low side signed'),
  CalibrationItem: shows(
    'agreeing agreement diverges expertGap itemId measure name pairs question split spread standardTitle',
  ),
  CalibrationItemDifference: shows('absolute compared itemId signed'),
  CalibrationOwnAnswer: shows('answer caseId itemId remark'),
  CalibrationPage: shows('nodes pageInfo totalCount'),
  CalibrationRater: shows('accountId answered expert name role submittedAt'),
  CalibrationRaterResult: shows('accountId expert group items name own'),
  CalibrationResults: shows('hasExpert items level overall raterCount raters roundId'),
  CalibrationRound: shows(
    `caseCount cases createdAt demo dueOn endedAt expertSubmitted hasExpert id instructions itemCount items mine name openedAt overdue
    ownAnswers programmeId programmeName questionnaireId questionnaireVersion raterCount status submittedCount version`,
    { raters: { roles: ['HR'] as Role[], instead: () => null } },
  ),
  CalibrationSheet: shows('answered expert submittedAt version'),
  CareerMap: shows(
    `asOf cards containsWithdrawn cutoff employee employeeId engine hash id madeAt nextEvaluation purpose
    ruleSetVersion`,
    { praises: text(null) },
  ),
  CareerMapSummary: shows('asOf containsWithdrawn cutoff employeeId engine hash id madeAt purpose ruleSetVersion'),
  ClockPart: shows('elapsedSeconds employeeId', { employeeName: named('employeeId') }),
  Contact: shows('channel events externalId id openedAt openedOn priority taskId taskName', {
    clientCode: { roles: ['HR'] as Role[], instead: () => null },
    subject: text(null),
  }),
  ContactClock: shows('clock dueAt elapsedSeconds employeeId parts pauses startedAt stoppedAt targetSeconds verdict', {
    employeeName: named('employeeId'),
  }),
  ContactEventView: shows('at employeeId kind reason', { employeeName: named('employeeId') }),
  ContactPage: shows('nodes pageInfo'),
  ContactResult: shows('came code expected field id index status'),
  ContactSla: shows('because calendarId calendarName clocks pauseReasons policyId policyName policyVersion'),
  ContactsTaken: shows('batchNumber results'),
  JudgedContact: shows('contact sla'),
  JudgedContactPage: shows('nodes pageInfo'),
  PlanTarget: shows(
    'due employeeId from fulfilment handled id planned scope taskCode taskId taskName teamCode teamId teamName to',
    {
      employeeCode: { roles: WITH_NAMES, keys: KEYS, instead: () => null },
      employeeName: named('employeeId'),
    },
  ),
  PlanTargetPage: shows('nodes pageInfo totalCount'),
  PlanTargetResult: shows('came code expected field id index status'),
  SlaAttainment: shows('clock high hits key low misses name share', { employeeName: named('key') }),
  SlaCovers: shows('channels clientCodes locationIds priorities taskIds'),
  SlaFlaw: shows('came code expected path'),
  SlaPolicy: shows('code demo id lock name versions'),
  SlaPolicyVersion: shows('effectiveFrom flaws id number status terms'),
  SlaTarget: shows('clock priority seconds'),
  SignalFacet: shows('by code count name'),
  SlaTerms: shows('calendarId covers pauseReasons targets'),
  Conformity: shows('asked high id kept low notYetAnnounced share title visits', { name: named('id') }),
  ConformityAnswer: shows('answer employeeName id kept left locationName number programmeName question side visitedOn'),
  ConformityAnswers: shows('nodes totalCount'),
  ConformityCell: shows('asked code enough high kept low notYetAnnounced share standardId visits'),
  ConformityColumn: shows('cells id name'),
  ConformityColumns: shows('minVisits nodes pageInfo totalCount'),
  CurvePoint: shows('score value'),
  DecisionResult: shows('errorCode errorMessage id proposal'),
  Downtime: shows('availability rows'),
  DowntimeRow: shows('downSeconds openSeconds period'),
  HolidayCountry: shows('code name regions'),
  HolidayRegion: shows('code name'),
  PublicHoliday: shows('day name open yearly'),
  TimeSpan: shows('from to'),
  CriteriaNow: shows('asOf assignments criteria'),
  CriterionCount: shows('failed insufficient met path perfectSample'),
  DueVisits: shows('done due from locationId locationName to'),
  Employee: shows('assignments demo endedOn hasAccount id position signalCount team version', {
    name: named('id'),
    code: named('id'),
    hiredOn: text(null),
    latestMap: JUDGED,
  }),
  EmployeeConnection: shows('edges nodes pageInfo totalCount'),
  EmployeeEdge: shows('cursor node'),
  EvaluatedAssignment: shows('assignmentId employeeId mapId stage state taskName teamName', {
    employeeName: named('employeeId'),
  }),
  EvaluatedAssignmentPage: shows('nodes pageInfo totalCount'),
  ExplainedContact: shows(
    'calendarName channel day dueAt elapsedSeconds externalId id kind kindName missed overSeconds policyName priority reasons status targetSeconds',
    { subject: text(null) },
  ),
  ExplainedContactPage: shows('missedCount nodes pageInfo totalCount'),
  ExplainedSignal: shows(
    'channel clientLabel countedValue day disputableUntil id kind kindName overridden reasons status unit value weight',
    { body: text(null), dispute: { ...TOLD, instead: () => null } },
  ),
  ExplainedSignalConnection: shows('edges facets nodes pageInfo totalCount'),
  ExplainedSignalEdge: shows('cursor node'),
  ExplainedVisit: shows('counts disputedItems id locationName nodeId number programmeName reason score side visitedOn'),
  ExplainedVisits: shows('nodes untold'),
  Explanation: shows('asOf assignmentId cutoff engine mapId nodes root ruleSetVersion'),
  ExplanationNode: shows('about args contactCount id label of op order parent signalCount state unit value'),
  ForceMajeureDay: shows('day id locationId locationName markedAt signalCount', {
    markedBy: text(null),
    reason: text(''),
  }),
  ForceMajeureDayPage: shows('nodes pageInfo totalCount'),
  ExportRecord: shows('id rows'),
  Goal: shows(
    `assignmentId baseline decidedAt decidedBy due employeeId higherIsBetter id kpi mapId mayDecide mayWithdraw name note now
    nowAsOf progress proposedAt reason status target unit version`,
  ),
  HeaviestClient: shows('decides eligible eligibleWithout metrics share signals'),
  Histogram: shows('bins max median min n p10 p90 unit'),
  HistogramBin: shows('count from to'),
  IngestResult: shows('added batchNumber changed refused results same'),
  Job: shows('createdAt done errorCode errorMessage finishedAt id kind result startedAt status total'),
  ItemAnswer: shows('answer label score'),
  LackingData: shows('code count name undecided'),
  LastEvaluation: shows('asOf assignments atRisk insufficient lacking onLeave stale'),
  LocalText: shows('en pl ru'),
  Location: shows('code id kind name'),
  LocationCompliance: shows('counted locationId locationName minSample score state visits'),
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
  KpiBoard: shows('kpis pageInfo rows totalCount'),
  KpiCell: shows('code minSample n nodeId score state value'),
  KpiCheck: shows(
    'achievable asOf code competencies floorShare lacking looked measurable n outcome period relevant specific standards stretchShare targetShare timeBound',
  ),
  KpiColumn: shows('code description direction name target unit'),
  KpiOutcome: shows('high low metric n r'),
  KpiRow: shows('asOf assignmentId cells employeeId mapId taskName teamName', { employeeName: named('employeeId') }),
  MetricPreview: shows('asOf enough lacking looked values without'),
  OneMore: shows('best kindName score value'),
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
  Organisation: shows('batchNumber demo lastDayWithData name timeZone timeZoneLocked today version'),
  Overrule: shows('key reason'),
  PageInfo: shows('endCursor hasNextPage'),
  Pause: shows('from to', { reason: text('') }),
  PlannedVisit: {
    shown: ['id', 'locationId', 'locationName', 'programmeId', 'programmeName'],
    restricted: { auditorId: SHOPPER, auditorName: SHOPPER, plannedOn: SHOPPER },
  },
  ProgrammeDue: shows('done due from programmeId to'),
  Programme: shows(
    `announcedOn cadence code countedVisits disclosure endsOn goals id kind locations name questionnaire startsOn status
    taskIds useOfResults version visitCount visitsPerLocation warnings`,
  ),
  Questionnaire: shows('createdAt id sections version'),
  QuestionnaireItem: shows('attribution id item name standardId standardTitle versionId'),
  QuestionnaireSection: shows('id items names weight'),
  Quote: shows('channel day kind', { text: text('') }),
  RecordedVisits: shows('added batchNumber changed refused results same'),
  RuleChange: shows('after before kind part path text'),
  RuleFlaw: shows('came code expected message path'),
  RulePreview: shows('after afterVersion asOf before beforeVersion employeeId'),
  RulePrint: shows('comparedWith effectiveFrom name names ruleSetId sections status version'),
  RulePrintLine: shows('changed text'),
  RulePrintSection: shows('code lines title'),
  RulePublisher: shows('', { name: NAMED }),
  RuleScope: shows('code kind'),
  RuleSet: shows(
    `basedOn body createdAt effectiveFrom flaws hash id inForce lock name names publishedAt publishedBy retiredFrom
    scope shipped status version`,
  ),
  RuleSetRef: shows('id version'),
  RuleSetSummary: shows(
    `competencyCount createdAt effectiveFrom hash id inForce kpiCount lock metricCount name names publishedAt publishedBy
    retiredFrom scope shipped stageCount status version`,
  ),
  RuleUse: shows('path text'),
  SavedView: shows('id list name query'),
  SideGap: shows(
    'gap high id independentScore independentVisits least low managerScore managerVisits notableFrom state',
    { name: named('id') },
  ),
  SignInResult: shows('expiresAt token viewer'),
  SignalKind: shows(
    'attribution code id lock metricCount name nature polarity retiredAt scaleMax scaleMin scored shipped unit version',
  ),
  SignalKindPage: shows('nodes totalCount'),
  SignalKindUse: shows('path ruleSetId ruleSetVersion text where'),
  SignalResult: shows('came code expected field id index status'),
  Source: shows('code id mayCorrect name'),
  SomeText: shows('en pl ru'),
  StageMixMonth: shows('asOf stages total'),
  StageProposal: shows(
    'asOf assignmentId createdAt decidedAt employeeId fromStage id kind mapId status taskName toStage version',
    { employeeName: named('employeeId'), decidedBy: text(null), reason: text(null) },
  ),
  StageProposalConnection: shows('edges nodes pageInfo totalCount'),
  StageProposalEdge: shows('cursor node'),
  StageShare: shows('count stage'),
  Task: shows('code employeeCount id managerId name version', { managerName: named('managerId') }),
  Team: shows('code employeeCount id managerId name parentId parentName version', { managerName: named('managerId') }),
  Standard: shows('code demo face id ownerId versions', { ownerName: named('ownerId') }),
  StandardConnection: shows('edges nodes pageInfo totalCount'),
  StandardEdge: shows('cursor node'),
  StandardItem: shows('bonus cap code critical earns id kind naAllowed question weight'),
  StandardOwner: shows('id name standards'),
  StandardUse: shows('count name what'),
  StandardVersion: shows(
    `agreed attribution competency editorial effectiveFrom id inForce items lock mandatory overruled publishedAt
    retiredFrom right standardId status taskIds text title touchpoint version warnings wrong`,
    { acknowledged: { roles: ['HR', 'MANAGER'] as Role[], instead: () => null } },
  ),
  TeamBoard: shows('counts figure pageInfo rows stages totalCount unnoticedDays'),
  Touchpoint: shows('code names shipped'),
  TrendPoint: shows('asOf mapId stage state values'),
  TrendValue: shows('code high low state value'),
  UndoResult: shows('batchNumber kept rest superseded'),
  UndoPreview: shows('batchId batchNumber kept maps parts superseded things'),
  UndoPart: shows('kept superseded what'),
  BroughtPage: shows('nodes pageInfo totalCount'),
  BroughtThing: shows('day detail key what why'),
  Upload: shows(
    `badLineCount badRowCount badRows batchId batchNumber checkJob columns commitJob committedAt counts createdAt doubts
    effects encodings fields fileName fileNotes fingerprint firstDay id lastDay mapping mappingFlaws people personQuestionCount
    reading readingConfirmed sample seconds sha256 sheets size source status suggestions target undone
    version`,
    { createdBy: text(null) },
  ),
  UploadConnection: shows('nodes pageInfo totalCount'),
  UploadCounts: shows('bad changed newPeople newRows people rows same signals unknownDurations'),
  UploadNote: shows('code count text'),
  ColumnReading: shows('affix column date decimal thousands type'),
  DurationRule: shows('midnight negative'),
  EncodingChoice: shows('encoding evidence likely sample words'),
  FieldMapping: shows('columns constant duration field join otherwise splitBy splitPart values'),
  FileColumn: shows('empty examples fields filled key name position'),
  FileNote: shows('code column count found value'),
  FileSheet: shows('hidden name rows'),
  ImportEffects: shows(
    'changedAssignments months newAssignments newLocations newPeople newTasks newTeams notes people',
  ),
  ImportField: shows('help hrOnly label longest name required type unit values wholeFile'),
  ImportLogEntry: shows(
    'at batchId batchNumber by byKind counts fileName id outcome seconds sha256 size source target undoneAt undoneBy uploadId',
  ),
  ImportLogPage: shows('nodes pageInfo totalCount'),
  ImportTarget: shows('about code fields name severalPerRow sourced'),
  ImportTemplate: shows('about code columns mapping name'),
  KeptThing: shows('key what why'),
  Mapping: shows('decisions fields people records target template'),
  MappingCondition: shows('column is values'),
  MappingFlaw: shows('came code expected field message path'),
  MappingSuggestion: shows('id kind likeness mapping missing name renamed source target usedAt'),
  MonthEffect: shows('maps month people'),
  PeopleRule: shows('by unknown'),
  EarlierValue: shows('field record value'),
  PersonCandidate: shows('code known likeness name teamName'),
  PersonDecision: shows('employee lead name'),
  PersonQuestion: shows('candidates decision lead name rows'),
  Reading: shows('columns delimiter encoding format headerLine newline quote sheet zone'),
  ReadingDoubt: shows('about answered column found options proposed rows settled'),
  ReadingOption: shows('deciding decidingExamples example fits total value'),
  RecordMapping: shows('fields when'),
  RenamedColumn: shows('likeness now was'),
  SampleRecord: shows('values'),
  SampleRow: shows('cells earlier flaws line outcome records'),
  SampleValue: shows('field value'),
  SavedMapping: shows('columns id mapping name savedAt savedBy source target usedAt uses'),
  SavedMappingPage: shows('nodes pageInfo totalCount'),
  UndoRecord: shows('at batchNumber by kept rest superseded'),
  ValueRule: shows('from to'),
  Viewer: shows('email employeeId id locale may mustChangePassword name role'),
  BroughtVisit: shows(
    `announcedOn counted fileName id locationId locationName notCountedBecause number outOf points programmeId programmeName
    recordedAt share uploadId visitedOn`,
    { recordedBy: text(null) },
  ),
  BroughtVisitPage: shows('countedCount nodes pageInfo totalCount'),
  WithoutClient: shows('code value without'),
  Visit: shows(
    `answers disclosedOn disclosure discussedOn disputableUntil disputes employeeId id locationId locationName note number overdue programmeId
    programmeName recordedOn remark side state visitedOn`,
    { auditorId: HIDDEN, auditorName: HIDDEN, employeeCode: named('employeeId'), employeeName: named('employeeId') },
  ),
  VisitAnswer: shows(
    'acknowledged answer attribution cause evidence evidenceFileId item itemId name needsCause remark section',
  ),
  VisitDifference: shows('after before field'),
  VisitPreview: shows('answered asked before came code correction differences expected field score'),
  StaffMember: shows('atLocation code id name'),
  Dispute: shows(
    `answer decision deciderName disputedAnswer dueOn employeeId employeeName endedAt evidence id itemId locationName mayDecide mayWithdraw number
    about evidenceFileId openedOn overdue programmeName question reason scoreAfter scoreBefore signal state visitId visitedOn`,
  ),
  Mirror: shows('answers decided disputed high items least low notYetAnnounced strictness upheld visits'),
  MirrorItem: shows('gap high id low name others othersShare own ownShare question'),
  WorthVisit: shows(
    'done due id locationId locationName narrows programmeId programmeName until widestAsked widestCode widestTitle widestWidth',
  ),
  DisputedSignal: shows('body channel day kind kindName unit value weightAfter weightBefore'),
  DisputeOverview: shows('auditors decided items kinds meanDays open overdue upheld'),
  DisputePage: shows('nodes totalCount'),
  DisputeShare: shows('decided disputes high id low name question share upheld'),
  VisitPage: shows('nodes totalCount'),
  VisitResult: shows('came code differences expected field index number status visitId'),
  WaitingProposals: shows('count kind teamId teamName'),
  WordingWarning: shows('code field found key language why'),
};

function shows(fields: string, restricted: Record<string, FieldRule> = {}): TypeEntry {
  return { shown: fields.split(/\s+/).filter(Boolean), restricted };
}

/** A name: analysts get the pseudonym of the employee whose id stands in another field of the object. */
function named(idField: string): FieldRule {
  const instead = (object: object): string | null => {
    const id: unknown = Reflect.get(object, idField);
    return typeof id === 'string' ? pseudonym(id) : null;
  };
  return { ...NAMED, instead };
}

/** What people wrote, or what would tell who somebody is: analysts get nothing. */
function text(nothing: null | '' | readonly []): FieldRule {
  return { ...NAMED, instead: () => nothing };
}
