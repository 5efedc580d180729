import { forbidden, Refusal, unauthenticated } from '../refusals.js';
import type { Role } from './account.js';
import type { Viewer } from './viewer.js';

/**
 * Who may do what: the one table. A field of Query or Mutation that is not in it stops the server at start; an empty list would mean
 * that nobody may. What of an object its reader may not read is in types-policy.ts. Which rows an allowed caller sees is decided where rows are read (scope.ts), not here.
 */
export interface Entry {
  /** 'anyone' includes callers who have not signed in. */
  roles: Role[] | 'anyone';
  /** Scopes of API keys that may, too. */
  keys?: string[];
  /** Reading it is recorded in the journal: it tells what somebody was judged to be. */
  journalled?: boolean;
  /** Also for an account whose password was given by somebody else: it may do nothing else before it has its own. */
  beforeOwnPassword?: boolean;
}

const EVERYBODY = ['ADMINISTRATOR', 'HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR', 'ANALYST'] as Role[];
/** Analysts read figures of everybody without names: lists whose order or cursors tell names are not theirs. */
const READERS = ['HR', 'MANAGER', 'EMPLOYEE', 'ANALYST'] as Role[];
/** A map is talked about by the person whose it is, the managers within reach, and HR. */
const TALKERS = ['HR', 'MANAGER', 'EMPLOYEE'] as Role[];
const LEADERS = ['HR', 'MANAGER'] as Role[];
const HR = ['HR'] as Role[];
/** Both sides from which visits come, and HR: who records visits may be asked to calibrate. */
const VISITORS = ['HR', 'MANAGER', 'AUDITOR'] as Role[];
const UPLOADERS = ['HR', 'AUDITOR'] as Role[];
const KEEPERS = ['ADMINISTRATOR', 'HR'] as Role[];

/** Keys that import files see their own uploads, so that a nightly job can tell what came of its file. */
const IMPORTING = ['imports:write'];

export const POLICY: Record<'Query' | 'Mutation', Record<string, Entry>> = {
  Query: {
    me: { roles: 'anyone', keys: [] },
    organisation: { roles: EVERYBODY, keys: ['maps:read', 'people:read', 'signals:write'] },
    employees: { roles: READERS, keys: ['people:read', 'maps:read'] },
    employee: { roles: READERS, keys: ['people:read', 'maps:read'] },
    teams: { roles: READERS, keys: ['people:read', 'maps:read'] },
    tasks: { roles: EVERYBODY, keys: ['people:read', 'maps:read'] },
    locations: { roles: EVERYBODY, keys: ['people:read', 'maps:read'] },
    sources: { roles: KEEPERS },
    forceMajeureDays: { roles: LEADERS },
    forceMajeureSignals: { roles: HR },
    signalKinds: { roles: EVERYBODY, keys: ['maps:read', 'signals:write'] },
    findSignalKinds: { roles: HR },
    signalKindUses: { roles: HR },
    careerMap: { roles: READERS, keys: ['maps:read'], journalled: true },
    careerMaps: { roles: READERS, keys: ['maps:read'], journalled: true },
    explanation: { roles: READERS, keys: ['maps:read'], journalled: true },
    explanationSignals: { roles: READERS, keys: ['maps:read'], journalled: true },
    explanationVisits: { roles: READERS, keys: ['maps:read'], journalled: true },
    explanationContacts: { roles: READERS, keys: ['maps:read'], journalled: true },
    heaviestClient: { roles: READERS, keys: ['maps:read'], journalled: true },
    verifyMap: { roles: READERS, keys: ['maps:read'], journalled: true },
    comments: { roles: TALKERS, journalled: true },
    goals: { roles: TALKERS, journalled: true },
    stageProposals: { roles: LEADERS },
    job: { roles: UPLOADERS.concat(['MANAGER' as Role]), keys: IMPORTING },
    jobs: { roles: UPLOADERS.concat(['MANAGER' as Role]) },
    uploads: { roles: UPLOADERS, keys: IMPORTING },
    upload: { roles: UPLOADERS, keys: IMPORTING },
    importTargets: { roles: UPLOADERS, keys: IMPORTING },
    importTemplates: { roles: UPLOADERS, keys: IMPORTING },
    importMappings: { roles: UPLOADERS, keys: IMPORTING },
    importLog: { roles: UPLOADERS, keys: IMPORTING },
    undoPreview: { roles: UPLOADERS, keys: IMPORTING },
    programmes: { roles: LEADERS.concat(['AUDITOR' as Role]) },
    broughtVisits: { roles: UPLOADERS },
    programme: { roles: LEADERS.concat(['AUDITOR' as Role]) },
    announcedProgrammes: { roles: EVERYBODY },
    plannedVisits: { roles: UPLOADERS },
    dueVisits: { roles: UPLOADERS },
    programmesDue: { roles: UPLOADERS },
    visits: { roles: ['HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR'] as Role[] },
    visit: { roles: ['HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR'] as Role[], journalled: true },
    visitStaff: { roles: ['HR', 'MANAGER', 'AUDITOR'] as Role[] },
    visitPreview: { roles: ['HR', 'MANAGER', 'AUDITOR'] as Role[] },
    disputes: { roles: ['HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR'] as Role[], journalled: true },
    disputeOverview: { roles: HR },
    calibrations: { roles: VISITORS },
    calibration: { roles: VISITORS },
    calibrationResults: { roles: VISITORS, journalled: true },
    calibrationAnswers: { roles: VISITORS, journalled: true },
    conformity: { roles: LEADERS.concat(['ANALYST'] as Role[]) },
    conformityMap: { roles: LEADERS, journalled: true },
    conformityAnswers: { roles: LEADERS, journalled: true },
    myMirror: { roles: ['AUDITOR'] as Role[] },
    worthVisits: { roles: UPLOADERS },
    sideGaps: { roles: LEADERS.concat(['ANALYST'] as Role[]) },
    locationCompliance: { roles: LEADERS.concat(['AUDITOR', 'ANALYST'] as Role[]) },
    calendars: { roles: LEADERS.concat(['ANALYST' as Role]) },
    calendar: { roles: LEADERS.concat(['ANALYST' as Role]) },
    holidayCountries: { roles: HR },
    publicHolidays: { roles: HR },
    tryCalendar: { roles: LEADERS.concat(['ANALYST' as Role]) },
    downtime: { roles: LEADERS.concat(['ANALYST' as Role]) },
    slaPolicies: { roles: LEADERS.concat(['ANALYST' as Role]) },
    slaPolicy: { roles: LEADERS.concat(['ANALYST' as Role]) },
    slaAttainment: { roles: READERS, keys: ['maps:read'] },
    slaContacts: { roles: READERS },
    slaNearBreach: { roles: READERS },
    contactSla: { roles: READERS },
    planTargets: { roles: LEADERS.concat(['ANALYST' as Role]) },
    contacts: { roles: READERS },
    contact: { roles: READERS },
    standards: { roles: EVERYBODY },
    standard: { roles: EVERYBODY },
    touchpoints: { roles: EVERYBODY },
    checkWording: { roles: HR },
    standardUses: { roles: HR },
    standardOwners: { roles: HR },
    myAcknowledgements: { roles: EVERYBODY },
    acknowledgements: { roles: LEADERS },
    acknowledgementBatches: { roles: HR },
    ruleSets: { roles: EVERYBODY, keys: ['maps:read'] },
    ruleSet: { roles: LEADERS },
    ruleSetDiff: { roles: LEADERS },
    ruleUsage: { roles: LEADERS },
    metricHistogram: { roles: HR.concat(['ANALYST' as Role]) },
    metricPreview: { roles: HR.concat(['ANALYST' as Role]) },
    kpiCheck: { roles: HR.concat(['ANALYST' as Role]) },
    kpiBoard: { roles: LEADERS, journalled: true },
    criteriaNow: { roles: HR },
    howWeJudge: { roles: EVERYBODY, keys: ['maps:read'] },
    stageMix: { roles: LEADERS.concat(['ANALYST' as Role]) },
    evaluated: { roles: LEADERS, journalled: true },
    attention: { roles: LEADERS },
    teamBoard: { roles: LEADERS, journalled: true },
    batches: { roles: LEADERS },
    explorer: { roles: KEEPERS.concat(['ANALYST' as Role]) },
    previewRules: { roles: LEADERS, journalled: true },
    savedViews: { roles: EVERYBODY },
    accounts: { roles: KEEPERS },
    apiKeys: { roles: KEEPERS },
  },
  Mutation: {
    signIn: { roles: 'anyone' },
    signOut: { roles: EVERYBODY, beforeOwnPassword: true },
    setLocale: { roles: EVERYBODY },
    ingestSignals: { roles: HR, keys: ['signals:write'] },
    undoBatch: { roles: UPLOADERS, keys: IMPORTING },
    overrideScreening: { roles: HR },
    reattributeSignal: { roles: HR },
    stateStage: { roles: HR },
    createSignalKind: { roles: HR },
    renameSignalKind: { roles: HR },
    rescaleSignalKind: { roles: HR },
    retireSignalKind: { roles: HR },
    restoreSignalKind: { roles: HR },
    removeSignalKind: { roles: HR },
    markForceMajeure: { roles: HR },
    unmarkForceMajeure: { roles: HR },
    generateMaps: { roles: LEADERS },
    runEvaluations: { roles: HR },
    decideProposals: { roles: LEADERS },
    createStandard: { roles: HR },
    saveStandardDraft: { roles: HR },
    createStandardVersion: { roles: HR },
    discardStandardDraft: { roles: HR },
    agreeEditorial: { roles: HR },
    publishStandard: { roles: HR },
    retireStandard: { roles: HR },
    deleteStandard: { roles: HR },
    createTouchpoint: { roles: HR },
    acknowledge: { roles: ['HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR'] as Role[] },
    recordAcknowledgements: { roles: HR },
    withdrawAcknowledgement: { roles: HR },
    createComment: { roles: TALKERS },
    editComment: { roles: TALKERS },
    withdrawComment: { roles: TALKERS },
    proposeGoal: { roles: ['MANAGER', 'EMPLOYEE'] as Role[] },
    decideGoal: { roles: LEADERS },
    withdrawGoal: { roles: ['MANAGER', 'EMPLOYEE'] as Role[] },
    createRuleDraft: { roles: HR },
    saveRulePart: { roles: HR },
    discardRuleDraft: { roles: HR },
    publishRules: { roles: HR },
    retireRules: { roles: HR },
    recordExport: { roles: HR },
    recordContacts: { roles: HR, keys: ['signals:write'] },
    recordPlanTargets: { roles: HR },
    removePlanTargets: { roles: HR },
    createSlaPolicy: { roles: HR },
    saveSlaPolicy: { roles: HR },
    publishSlaPolicy: { roles: HR },
    discardSlaPolicyDraft: { roles: HR },
    settleReading: { roles: UPLOADERS, keys: IMPORTING },
    mapUpload: { roles: UPLOADERS, keys: IMPORTING },
    applySuggestion: { roles: UPLOADERS, keys: IMPORTING },
    decidePeople: { roles: UPLOADERS, keys: IMPORTING },
    dryRunUpload: { roles: UPLOADERS, keys: IMPORTING },
    commitUpload: { roles: UPLOADERS, keys: IMPORTING },
    discardUpload: { roles: UPLOADERS, keys: IMPORTING },
    saveMapping: { roles: UPLOADERS, keys: IMPORTING },
    removeMapping: { roles: UPLOADERS, keys: IMPORTING },
    cancelJob: { roles: UPLOADERS.concat(['MANAGER' as Role]), keys: IMPORTING },
    createCalendar: { roles: HR },
    saveCalendar: { roles: HR },
    publishCalendar: { roles: HR },
    discardCalendarDraft: { roles: HR },
    createProgramme: { roles: UPLOADERS },
    announceProgramme: { roles: HR },
    updateOrganisation: { roles: KEEPERS },
    saveView: { roles: EVERYBODY },
    removeView: { roles: EVERYBODY },
    recordVisits: { roles: ['HR', 'MANAGER', 'AUDITOR'] as Role[] },
    discloseResults: { roles: LEADERS },
    discussResults: { roles: LEADERS },
    nameCauses: { roles: LEADERS },
    openDispute: { roles: ['HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR'] as Role[] },
    disputeSignal: { roles: ['HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR'] as Role[] },
    withdrawDispute: { roles: ['HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR'] as Role[] },
    takeDispute: { roles: LEADERS },
    decideDispute: { roles: LEADERS },
    saveProgrammePlan: { roles: HR },
    saveQuestionnaire: { roles: HR },
    activateProgramme: { roles: HR },
    endProgramme: { roles: HR },
    createCalibration: { roles: HR },
    saveCalibration: { roles: HR },
    openCalibration: { roles: HR },
    inviteToCalibration: { roles: HR },
    closeCalibration: { roles: HR },
    cancelCalibration: { roles: HR },
    saveCalibrationAnswers: { roles: VISITORS },
    submitCalibration: { roles: VISITORS },
    planVisit: { roles: HR },
    cancelPlannedVisit: { roles: HR },
    createAccount: { roles: KEEPERS },
    changePassword: { roles: EVERYBODY, beforeOwnPassword: true },
    closeAccount: { roles: KEEPERS },
    reopenAccount: { roles: KEEPERS },
    resetPassword: { roles: KEEPERS },
    setTeamManager: { roles: HR },
    setTeamParent: { roles: HR },
    setTaskManager: { roles: HR },
    createApiKey: { roles: KEEPERS },
    revokeApiKey: { roles: KEEPERS },
    removeDemo: { roles: KEEPERS },
  },
};

/** Takes an operation out for the life of this process: an installation may do without it. */
export function withdraw(type: 'Query' | 'Mutation', name: string): void {
  POLICY[type][name] = { roles: [] };
}

export function mayUse(viewer: Viewer | null, entry: Entry): boolean {
  if (entry.roles === 'anyone') return viewer?.kind !== 'API_KEY' || entry.keys !== undefined;
  if (viewer === null) return false;
  if (viewer.kind === 'API_KEY') return (entry.keys ?? []).some((scope) => viewer.scopes.includes(scope));
  if (viewer.mustChangePassword && !entry.beforeOwnPassword) return false;
  return entry.roles.includes(viewer.role);
}

/** Why somebody may not, in the order in which he can mend it: signing in, choosing a password, having another role. */
export function refusedUse(viewer: Viewer | null, action: string): Refusal {
  if (viewer === null) return unauthenticated();
  if (viewer.kind === 'ACCOUNT' && viewer.mustChangePassword)
    return new Refusal(
      'PASSWORD_CHANGE_REQUIRED',
      'Somebody else gave you this password. Choose your own with changePassword first.',
      { action },
    );
  return forbidden(action);
}

/** Everything that this viewer may use, for the console's menu and for the caller's own orientation. */
export function uses(viewer: Viewer | null): string[] {
  return (['Query', 'Mutation'] as const).flatMap((type) =>
    Object.entries(POLICY[type])
      .filter(([, entry]) => mayUse(viewer, entry))
      .map(([name]) => name),
  );
}
