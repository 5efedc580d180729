import type { Role } from './account.js';
import {
  EVERYBODY,
  HR,
  LEADERS,
  PARTIES,
  UPLOADERS,
  VISITORS,
  WATCHERS,
  named,
  shows,
  text,
  type FieldRule,
  type Part,
} from './policy-part.js';

/** Who goes shopping and when: never for those who are visited, whatever path led to the object. */
const SHOPPER: FieldRule = { roles: UPLOADERS };
const HIDDEN: FieldRule = { ...SHOPPER, instead: () => null };

export const AUDITS: Part = {
  queries: {
    programmes: { roles: VISITORS },
    broughtVisits: { roles: UPLOADERS },
    programme: { roles: VISITORS },
    announcedProgrammes: { roles: EVERYBODY },
    plannedVisits: { roles: UPLOADERS },
    dueVisits: { roles: UPLOADERS },
    programmesDue: { roles: UPLOADERS },
    visits: { roles: PARTIES },
    visit: { roles: PARTIES, journalled: true },
    visitStaff: { roles: VISITORS },
    visitPreview: { roles: VISITORS },
    conformity: { roles: WATCHERS },
    conformityMap: { roles: LEADERS, journalled: true },
    conformityAnswers: { roles: LEADERS, journalled: true },
    myMirror: { roles: ['AUDITOR'] as Role[] },
    worthVisits: { roles: UPLOADERS },
    sideGaps: { roles: WATCHERS },
    locationCompliance: { roles: ['HR', 'MANAGER', 'AUDITOR', 'ANALYST'] as Role[] },
    myAcknowledgements: { roles: EVERYBODY },
    acknowledgements: { roles: LEADERS },
    acknowledgementBatches: { roles: HR },
  },
  mutations: {
    acknowledge: { roles: PARTIES },
    recordAcknowledgements: { roles: HR },
    withdrawAcknowledgement: { roles: HR },
    createProgramme: { roles: UPLOADERS },
    announceProgramme: { roles: HR },
    recordVisits: { roles: VISITORS },
    discloseResults: { roles: LEADERS },
    discussResults: { roles: LEADERS },
    nameCauses: { roles: LEADERS },
    saveProgrammePlan: { roles: HR },
    saveQuestionnaire: { roles: HR },
    activateProgramme: { roles: HR },
    endProgramme: { roles: HR },
    planVisit: { roles: HR },
    cancelPlannedVisit: { roles: HR },
  },
  types: {
    AcknowledgementPage: shows('nodes pageInfo totalCount'),
    AnnouncedProgramme: shows('announcedOn disclosure goals id kind name questionnaire useOfResults'),
    BroughtVisit: shows(
      `announcedOn counted fileName id locationId locationName notCountedBecause number outOf points programmeId programmeName
    recordedAt share uploadId visitedOn`,
      { recordedBy: text(null) },
    ),
    BroughtVisitPage: shows('countedCount nodes pageInfo totalCount'),
    Conformity: shows('asked high id kept low notYetAnnounced share title visits', { name: named('id') }),
    ConformityAnswer: shows(
      'answer employeeName id kept left locationName number programmeName question side visitedOn',
    ),
    ConformityAnswers: shows('nodes totalCount'),
    ConformityCell: shows('asked code enough high kept low notYetAnnounced share standardId visits'),
    ConformityColumn: shows('cells id name'),
    ConformityColumns: shows('minVisits nodes pageInfo totalCount'),
    DueVisits: shows('done due from locationId locationName to'),
    LocationCompliance: shows('counted locationId locationName minSample score state visits'),
    Mirror: shows('answers decided disputed high items least low notYetAnnounced strictness upheld visits'),
    MirrorItem: shows('gap high id low name others othersShare own ownShare question'),
    PlannedVisit: {
      shown: ['id', 'locationId', 'locationName', 'programmeId', 'programmeName'],
      restricted: { auditorId: SHOPPER, auditorName: SHOPPER, plannedOn: SHOPPER },
    },
    Programme: shows(
      `announcedOn cadence code countedVisits disclosure endsOn goals id kind locations name questionnaire startsOn status
    taskIds useOfResults version visitCount visitsPerLocation warnings`,
    ),
    ProgrammeDue: shows('done due from programmeId to'),
    Questionnaire: shows('createdAt id sections version'),
    QuestionnaireItem: shows('attribution id item name standardId standardTitle versionId'),
    QuestionnaireSection: shows('id items names weight'),
    RecordedVisits: shows('added batchNumber changed refused results same'),
    SideGap: shows(
      'gap high id independentScore independentVisits least low managerScore managerVisits notableFrom state',
      { name: named('id') },
    ),
    StaffMember: shows('atLocation code id name'),
    Visit: shows(
      `answers disclosedOn disclosure discussedOn disputableUntil disputes employeeId id locationId locationName note number overdue programmeId
    programmeName recordedOn remark side state visitedOn`,
      { auditorId: HIDDEN, auditorName: HIDDEN, employeeCode: named('employeeId'), employeeName: named('employeeId') },
    ),
    VisitAnswer: shows(
      'acknowledged answer attribution cause evidence evidenceFileId item itemId name needsCause remark section',
    ),
    VisitDifference: shows('after before field'),
    VisitPage: shows('nodes totalCount'),
    VisitPreview: shows('answered asked before came code correction differences expected field score'),
    VisitResult: shows('came code differences expected field index number status visitId'),
    WorthVisit: shows(
      'done due id locationId locationName narrows programmeId programmeName until widestAsked widestCode widestTitle widestWidth',
    ),
  },
};
