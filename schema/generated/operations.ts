/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Narrows the list of accounts; all that is given must hold. */
export type AccountFilter = {
  /** True: those that can sign in; false: closed ones. */
  active?: boolean | null | undefined;
  /** True: those whose owner has not chosen an own password yet. */
  mustChangePassword?: boolean | null | undefined;
  /** With one of these roles. */
  roles?: Array<Role> | null | undefined;
  /** Part of the name or of the e-mail address. */
  search?: string | null | undefined;
};

/** What a list of acknowledgements is sorted by. */
export type AcknowledgementSort =
  /** Since when it is asked for, the longest first. */
  | 'ASKED'
  /** The name of the employee. */
  | 'EMPLOYEE'
  /** The code of the standard and the version. */
  | 'STANDARD'
  /** What is overdue, then what is open, then what is acknowledged; each by name. */
  | 'URGENCY';

/** Narrows the list of keys; all that is given must hold. */
export type ApiKeyFilter = {
  /** True: those that work; false: those that have ended. */
  live?: boolean | null | undefined;
  /** Part of the name or of the first characters of the key. */
  search?: string | null | undefined;
};

/** Narrows the board; conditions add up. */
export type BoardFilter = {
  /** Only lines whose proposal waits for a decision, or only the others. */
  hasOpenProposal?: boolean | null | undefined;
  /** Part of the name or code of the person. */
  search?: string | null | undefined;
  /** Code of the stage held now. */
  stage?: string | null | undefined;
  /** At the latest evaluation: HOLDS, ABOVE, AT_RISK, INSUFFICIENT, ON_LEAVE, GRACE, or STALE. */
  state?: string | null | undefined;
  /** Lines of this task. */
  taskId?: string | null | undefined;
  /** People of this team. */
  teamId?: string | null | undefined;
};

/** NEED: who needs somebody first, then what waits for a decision, then the rest. TASK: by task. STAGE: by the stage held, lowest first. Within these, by name. NAME: by name alone. */
export type BoardOrder =
  | 'NAME'
  | 'NEED'
  | 'STAGE'
  | 'TASK';

/** Narrows the list of visits; all that is given must hold. */
export type BroughtVisitFilter = {
  /** Only those that count, or only the others. */
  counted?: boolean | null | undefined;
  /** Visits from this day on. */
  from?: string | null | undefined;
  /** Visits at this location. */
  locationId?: string | null | undefined;
  /** Visits under this programme. */
  programmeId?: string | null | undefined;
  /** Part of the number, or of the name of location or programme, in any case. % and _ mean themselves. */
  search?: string | null | undefined;
  /** Visits up to this day. */
  to?: string | null | undefined;
};

/** What a list of visits is sorted by; among equals by day. */
export type BroughtVisitSort =
  /** The day of the visit. */
  | 'DAY'
  /** The name of the location. */
  | 'LOCATION'
  /** The name of the programme. */
  | 'PROGRAMME'
  /** Points of those that could be had; visits out of 0 points stand last when rising. */
  | 'SHARE';

/** A day with other hours than its weekday's. */
export type CalendarHolidayInput = {
  /** The day; of a yearly one the first. */
  day: string;
  /** What it is called, 1 to 200 characters. */
  name: string;
  /** When it is open all the same; empty: closed. */
  open?: Array<CalendarPeriodInput>;
  /** Whether it comes back every year from then on. */
  yearly?: boolean;
};

/** The hours of a business calendar. A wrong meaning is kept and stands among the flaws. */
export type CalendarHoursInput = {
  /** Up to 240 days with other hours. */
  holidays?: Array<CalendarHolidayInput>;
  /** The usual week, up to 100 shifts. */
  shifts: Array<CalendarShiftInput>;
  /** IANA time zone, for example Europe/Warsaw. */
  timeZone: string;
};

/** Open time of a day that has hours of its own. */
export type CalendarPeriodInput = {
  /** Minutes since midnight of the day on which it begins, 0 to 1439. */
  from: number;
  /** Minutes since midnight of the day on which it begins, at most a day after from. */
  to: number;
};

/** Open time that begins on one weekday. */
export type CalendarShiftInput = {
  /** Minutes since midnight of the day on which it begins, 0 to 1439. */
  from: number;
  /** Minutes since midnight of the day on which it begins; 1440 is its end, more is the next morning. */
  to: number;
  /** 1 Monday to 7 Sunday. */
  weekday: number;
};

/** An own answer to one item about one visit. */
export type CalibrationAnswerInput = {
  /** YES or NO, a number, or the code of a choice; null: not applicable, where the item allows it. */
  answer?: string | null | undefined;
  /** The item. */
  itemId: string;
  /** What was seen, up to 2000 characters. */
  remark?: string | null | undefined;
};

/** A visit as it was recorded or is described. */
export type CalibrationCaseInput = {
  /** What happened, in words, up to 10,000 characters. */
  description?: string | null | undefined;
  /** A link to the recording: https, up to 1000 characters. */
  link?: string | null | undefined;
  /** What it is called, 1 to 200 characters. */
  title: string;
};

/** What a draft of a calibration round says. */
export type CalibrationInput = {
  /** The visits, in order, up to 10. */
  cases: Array<CalibrationCaseInput>;
  /** Until when answers are wanted. */
  dueOn?: string | null | undefined;
  /** Account of the expert with whom they are compared. */
  expertId?: string | null | undefined;
  /** What those who are asked should know, up to 4000 characters. */
  instructions?: string | null | undefined;
  /** Items of published standards, in order, up to 60; with a questionnaire some of its items, or none for all of them. */
  itemIds: Array<string>;
  /** What it is called, 1 to 200 characters. */
  name: string;
  /** A version of the questionnaire of a programme; null: items are picked from standards. */
  questionnaireId?: string | null | undefined;
  /** Accounts of auditors, managers or HR whose agreement is looked at, up to 30. */
  raterIds: Array<string>;
};

/** Who is asked, and until when. */
export type CalibrationInviteInput = {
  /** Until when answers are wanted. */
  dueOn?: string | null | undefined;
  /** Account of the expert with whom they are compared. */
  expertId?: string | null | undefined;
  /** Accounts of auditors, managers or HR whose agreement is looked at, up to 30. */
  raterIds: Array<string>;
};

/** How far a calibration round is. */
export type CalibrationStatus =
  /** Called off; its answers are shown to nobody. */
  | 'CANCELLED'
  /** Nobody answers any more, and the results are there. */
  | 'CLOSED'
  /** HR prepares it; nobody else knows of it. */
  | 'DRAFT'
  /** Those who are asked answer, each seeing the own answers alone. */
  | 'OPEN';

/** Why an item failed. */
export type CauseInput = {
  /** DISCIPLINE, KNOWLEDGE, SKILL, PROCESS, STAFFING or TOOLS; null takes it back. */
  cause?: string | null | undefined;
  /** The item. */
  itemId: string;
};

/** Narrows the list of closures; all that is given must hold. */
export type ClosureFilter = {
  /** Those that last into this day or beyond it. */
  from?: string | null | undefined;
  /** Closures of this location. */
  locationId?: string | null | undefined;
  /** Part of the reason or of the name of the location, in any case. % and _ mean themselves. */
  search?: string | null | undefined;
  /** What became of them; all when missing. */
  state?: ClosureState | null | undefined;
  /** Those that begin on this day or before it. */
  to?: string | null | undefined;
};

/** What closures are ordered by. */
export type ClosureSort =
  /** When they begin. */
  | 'FROM'
  /** Name of the location. */
  | 'LOCATION'
  /** When they were recorded. */
  | 'RECORDED'
  /** When they end. */
  | 'UNTIL';

/** What became of a closure. */
export type ClosureState =
  /** Another one stands instead of it. */
  | 'CORRECTED'
  /** It takes its time out of clocks. */
  | 'HOLDS'
  /** It was taken back. */
  | 'WITHDRAWN';

/** How the cells of a column are read. */
export type ColumnReadingInput = {
  /** NUMBER: what stands beside every number, such as %. */
  affix?: string | null | undefined;
  /** Key of the column. */
  column: string;
  /** DAY, MOMENT: DMY, MDY, YMD, COMPACT, EPOCH_S, EPOCH_MS, EXCEL_1900 or EXCEL_1904. */
  date?: string | null | undefined;
  /** NUMBER: the sign before the decimals, a point or a comma. */
  decimal?: string | null | undefined;
  /** NUMBER: the sign between thousands: comma, point, blank or apostrophe; empty for none. */
  thousands?: string | null | undefined;
  /** TEXT, NUMBER, DAY or MOMENT. */
  type: string;
};

/** What the columns of the map are: LOCATION, TEAM or EMPLOYEE. Its rows are standards. */
export type ConformityAcross =
  | 'EMPLOYEE'
  | 'LOCATION'
  | 'TEAM';

/** What happened to a contact. */
export type ContactEventKind =
  /** Somebody holds it from now on; without an employee nobody does. */
  | 'ASSIGNED'
  /** The client said something. */
  | 'CLIENT_WROTE'
  /** It is put away. */
  | 'CLOSED'
  /** It began; always the first and only once. */
  | 'OPENED'
  /** It waits, for the reason given. */
  | 'PAUSED'
  /** It was not solved after all. */
  | 'REOPENED'
  /** It is solved. */
  | 'RESOLVED'
  /** The client got an answer. */
  | 'RESPONDED'
  /** It waits no longer. */
  | 'RESUMED';

/** Narrows a list of contacts; all that is given must hold. */
export type ContactFilterInput = {
  /** Of this channel. */
  channel?: string | null | undefined;
  /** In which this employee acted, or which he held. */
  employeeId?: string | null | undefined;
  /** Opened on this day or later. */
  openedFrom?: string | null | undefined;
  /** Opened on this day or earlier. */
  openedTo?: string | null | undefined;
  /** Of this priority. */
  priority?: string | null | undefined;
  /** Only those that still run, or only those that ended. */
  running?: boolean | null | undefined;
  /** Part of the source's id or the subject, in any case. */
  search?: string | null | undefined;
  /** Of this task. */
  taskId?: string | null | undefined;
};

/** What contacts are sorted by; equal ones the newest first. By when they are due: contactsByDue. */
export type ContactSort =
  /** When they began. */
  | 'OPENED'
  /** Priority by its letters; those without one come last either way. */
  | 'PRIORITY'
  /** RUNNING, WAITING, RESOLVED, CLOSED. */
  | 'STATE'
  /** Name of the task. */
  | 'TASK';

/** How a contact stands. */
export type ContactState =
  /** It is put away. */
  | 'CLOSED'
  /** It is solved. */
  | 'RESOLVED'
  /** Somebody has to do something. */
  | 'RUNNING'
  /** It is paused, for whatever reason. */
  | 'WAITING';

/** What to do with a proposal: CONFIRM or REJECT. REJECT needs a reason, and so does CONFIRM of a step down. */
export type Decision =
  | 'CONFIRM'
  | 'REJECT';

/** What a promised downtime is counted in. */
export type DowntimePeriod =
  /** The mean day that has open time. */
  | 'DAY'
  /** A twelfth of the year. */
  | 'MONTH'
  /** The year. */
  | 'YEAR';

/** Seconds from one moment to another. */
export type DurationRuleInput = {
  /** UNKNOWN: an end at exactly 00:00 has lost its time of day. TIME: it is midnight. */
  midnight: string;
  /** UNKNOWN: an end before its beginning tells nothing. REFUSE: the row is bad. */
  negative: string;
};

/** Narrows a list of employees; all that is given must hold. */
export type EmployeeFilter = {
  /** Those employed today, or those who have left. */
  employed?: boolean | null | undefined;
  /** Those with, or without, a change of stage that waits for a decision. */
  hasOpenProposal?: boolean | null | undefined;
  /** Part of the name or code, in any case. % and _ mean themselves. */
  search?: string | null | undefined;
  /** Those who hold this stage on a current assignment, for example R2. */
  stage?: string | null | undefined;
  /** Those with an assignment in this state on their latest map, for example AT_RISK. */
  state?: string | null | undefined;
  /** Those now assigned to this task. */
  taskId?: string | null | undefined;
  /** Members of this team; not of the teams below it. */
  teamId?: string | null | undefined;
};

/** What a list of employees is sorted by. */
export type EmployeeSort =
  /** The organisation's own code. */
  | 'CODE'
  /** In no order of meaning; the only one for analysts, whatever they ask for. */
  | 'ID'
  /** The name. */
  | 'NAME'
  /** The team's name. */
  | 'TEAM';

/** A list that HR can take away as a file. */
export type ExportedList =
  /** Competencies of a set. */
  | 'COMPETENCIES'
  /** KPIs of a set. */
  | 'KPIS'
  /** Metrics of a set. */
  | 'METRICS'
  /** Signal kinds. */
  | 'SIGNAL_KINDS';

/** How one field of the target is filled. */
export type FieldMappingInput = {
  /** Keys of columns. None: the constant. Several: joined, or beginning and end of a duration. */
  columns?: Array<string>;
  /** The same for every row, in the form of the value table. */
  constant?: string | null | undefined;
  /** For two columns of moments. */
  duration?: DurationRuleInput | null | undefined;
  /** The field of the target. */
  field: string;
  /** What stands between joined columns; a blank when missing. */
  join?: string | null | undefined;
  /** What of a value that is not in the table: KEEP (as when missing), REFUSE or EMPTY. */
  otherwise?: string | null | undefined;
  /** Cuts the text here and takes one part of it. */
  splitBy?: string | null | undefined;
  /** Which part, from 1; -1 is the last one. */
  splitPart?: number | null | undefined;
  /** What values mean; at most 250. */
  values?: Array<ValueRuleInput>;
};

/** Narrows the list of days; all that is given must hold. */
export type ForceMajeureFilter = {
  /** Days from this one on. */
  from?: string | null | undefined;
  /** Days of this location. */
  locationId?: string | null | undefined;
  /** Part of the reason or of the name of the location, in any case. % and _ mean themselves. */
  search?: string | null | undefined;
  /** Days up to this one. */
  to?: string | null | undefined;
};

/** What a field holds: TEXT, CODE (of something that has codes), NUMBER, INTEGER, DAY, MOMENT, MONTH (1 to 12), DURATION (seconds), YES_NO, CHOICE (one of its values) or PERSON (a name that is looked up). */
export type ImportFieldType =
  | 'CHOICE'
  | 'CODE'
  | 'DAY'
  | 'DURATION'
  | 'INTEGER'
  | 'MOMENT'
  | 'MONTH'
  | 'NUMBER'
  | 'PERSON'
  | 'TEXT'
  | 'YES_NO';

/** What the log is sorted by: AT, FILE_NAME, BY, ROWS or SECONDS. */
export type ImportLogSort =
  | 'AT'
  | 'BY'
  | 'FILE_NAME'
  | 'ROWS'
  | 'SECONDS';

/** What became of an import: COMMITTED, UNDONE, FAILED or CANCELLED. */
export type ImportOutcome =
  | 'CANCELLED'
  | 'COMMITTED'
  | 'FAILED'
  | 'UNDONE';

/** One answer and what it earns. */
export type ItemAnswerInput = {
  /** YES or NO; a code of a choice; or a number: of a scale a point (linear between points), of a count the least number that earns this. */
  answer: string;
  /** What the option of a choice is called. */
  label?: SomeTextInput | null | undefined;
  /** Share of the weight that it earns, 0 to 1. */
  score: number;
};

/** Where a job is: QUEUED, RUNNING, DONE, FAILED or CANCELLED. Months that were evaluated before a job failed or was cancelled stay. Maps on demand and uploads come whole or not at all. */
export type JobStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

/** Who answers for what a signal tells, unless the signal says otherwise. */
export type KindAttribution =
  /** The employee; nothing else counts toward a person. */
  | 'EMPLOYEE'
  /** The location. */
  | 'OFFICE'
  /** The way things are done. */
  | 'PROCESS'
  /** What was sold. */
  | 'PRODUCT';

/** Whether a kind is what somebody thinks or what happened. */
export type KindNature =
  /** Something that happened; each counts for itself. */
  | 'FACT'
  /** Somebody's view; one client's many opinions share their weight. */
  | 'OPINION';

/** Which values are good. It is told to people; what a value is worth is decided by score curves. */
export type KindPolarity =
  /** Between two values is best. */
  | 'BAND'
  /** More is better. */
  | 'HIGHER'
  /** Less is better. */
  | 'LOWER'
  /** Neither. */
  | 'NONE';

/** What the value of a signal is measured in. */
export type KindUnit =
  /** How many; without a value it happened once. */
  | 'COUNT'
  /** Points on a scale, which must be given. */
  | 'POINTS'
  /** A duration, 0 or more; very long ones are held back by screening. */
  | 'SECONDS'
  /** Words; there is no value. */
  | 'TEXT';

/** Narrows the people; all that is given must hold. */
export type KpiBoardFilter = {
  /** Part of the name or code. */
  search?: string | null | undefined;
  /** On this task. */
  taskId?: string | null | undefined;
  /** Of this team. */
  teamId?: string | null | undefined;
};

/** NAME: by name. TASK, TEAM: by the name of the task or of the team, and by name within it. */
export type KpiBoardSort =
  | 'NAME'
  | 'TASK'
  | 'TEAM';

/** One text in the three languages of the product; each has to be there. */
export type LocalTextInput = {
  /** English. */
  en: string;
  /** Polish. */
  pl: string;
  /** Russian. */
  ru: string;
};

/** Language of the console. */
export type Locale =
  /** English. */
  | 'en'
  /** Polish. */
  | 'pl'
  /** Russian. */
  | 'ru';

/** When a record is made of a row. */
export type MappingConditionInput = {
  /** Key of the column. */
  column: string;
  /** FILLED, BLANK, ONE_OF or NOT_ONE_OF. */
  is: string;
  /** For ONE_OF and NOT_ONE_OF, without regard to case. */
  values?: Array<string>;
};

/** What the columns of a file are taken for. */
export type MappingInput = {
  /** Fields that every record of a row has. */
  fields: Array<FieldMappingInput>;
  /** By code and REFUSE when missing. */
  people?: PeopleRuleInput | null | undefined;
  /** Several records of a row; none: one of `fields`. */
  records?: Array<RecordMappingInput>;
  /** Code of the target. */
  target: string;
  /** Code of the template that it began with. */
  template?: string | null | undefined;
};

/** Why a wording that the check warned of stays. */
export type OverruleInput = {
  /** Key of the warning. */
  key: string;
  /** 3 to 1000 characters. */
  reason: string;
};

/** Somebody signed a version on paper. */
export type PaperAcknowledgement = {
  /** The employee's own code. */
  employeeCode: string;
  /** The day of the signature: from the publication to today. */
  signedOn: string;
  /** The version of the standard. */
  versionId: string;
};

/** Time in which a clock stands still. */
export type PauseInput = {
  /** When it began. */
  from: string;
  /** When it ended; null while it lasts. */
  to?: string | null | undefined;
};

/** How employees are found. */
export type PeopleRuleInput = {
  /** CODE, NAME, or NAME_AND_LEAD: people of one name are told apart by their lead. Who is alike but not the same waits for decidePeople. */
  by: string;
  /** CREATE: who is not known becomes known, and begins on the task. REFUSE: the row is bad. */
  unknown: string;
};

/** Who is meant. */
export type PersonDecisionInput = {
  /** Code of the employee who is meant; null: somebody new. */
  employee?: string | null | undefined;
  /** The lead in the file; null when the mapping has none. */
  lead?: string | null | undefined;
  /** The name in the file. */
  name: string;
};

/** Whom a plan is for. */
export type PlanScope =
  /** One employee. */
  | 'EMPLOYEE'
  /** Everybody on a task, together. */
  | 'TASK'
  /** Everybody in a team, together. */
  | 'TEAM';

/** Narrows a list of plans; all that is given must hold. */
export type PlanTargetFilter = {
  /** For this employee. */
  employeeId?: string | null | undefined;
  /** Ends on this day or later. */
  from?: string | null | undefined;
  /** For these. */
  scope?: PlanScope | null | undefined;
  /** Part of the name or code of the person, team or task. */
  search?: string | null | undefined;
  /** For this task. */
  taskId?: string | null | undefined;
  /** For this team, or for somebody who is in it now. */
  teamId?: string | null | undefined;
  /** Begins on this day or earlier. */
  to?: string | null | undefined;
};

/** A plan: for an employee, a team or a task. A task beside one of the others narrows it. */
export type PlanTargetInput = {
  /** Code of the employee. */
  employeeCode?: string | null | undefined;
  /** First day. */
  from: string;
  /** Requests for the whole period, 1 to 10,000,000. */
  planned: number;
  /** Code of the task. */
  taskCode?: string | null | undefined;
  /** Code of the team. */
  teamCode?: string | null | undefined;
  /** Last day, included, at most 400 days in all. */
  to: string;
};

/** What plans are sorted by; equal ones the latest period first, then by name. */
export type PlanTargetSort =
  /** What of it is due by yesterday. Of at most 5000 plans: narrow the list first. */
  | 'DUE'
  /** handled / due; plans of which nothing is due come last either way. Of at most 5000 plans. */
  | 'FULFILMENT'
  /** Requests handled. Of at most 5000 plans. */
  | 'HANDLED'
  /** The order in which they came in; the only one for analysts. */
  | 'ID'
  /** The name of the person, team or task. */
  | 'NAME'
  /** The first day of the period, then its last. */
  | 'PERIOD'
  /** Requests planned for the whole period. */
  | 'PLANNED';

/** How a programme is planned and what the staff is told of it. */
export type ProgrammePlanInput = {
  /** ONCE, WEEKLY, MONTHLY, QUARTERLY or YEARLY. */
  cadence?: string | null | undefined;
  /** INDIVIDUAL: each result is discussed with the employee. GROUP: in a meeting, without names. */
  disclosure?: string;
  /** Last day; null: until it is ended. */
  endsOn?: string | null | undefined;
  /** What the programme is for, in words for the staff. */
  goals?: SomeTextInput | null | undefined;
  /** Locations that are visited. */
  locationIds?: Array<string>;
  /** 1 to 200 characters. */
  name: string;
  /** First day on which visits may be made. */
  startsOn?: string | null | undefined;
  /** Tasks whose people are looked at; empty: all. */
  taskIds?: Array<string>;
  /** What becomes of the results, in words for the staff. */
  useOfResults?: SomeTextInput | null | undefined;
  /** Visits of each location per period, 1 to 1000. */
  visitsPerLocation?: number | null | undefined;
};

/** A reason of its own for one proposal of a bulk call. */
export type ProposalReason = {
  /** The proposal. */
  id: string;
  /** What the person will read, at most 1000 characters. */
  reason: string;
};

/** A section of a questionnaire. */
export type QuestionnaireSectionInput = {
  /** Items of published standards, in order, 1 to 100. */
  itemIds: Array<string>;
  /** What it is called, up to 200 characters. */
  names: SomeTextInput;
  /** Weight among the sections, above 0 and at most 999. */
  weight?: string;
};

/** How a file is read. What is not given stays as it is. */
export type ReadingInput = {
  /** Columns that are read otherwise. */
  columns?: Array<ColumnReadingInput> | null | undefined;
  /** True: every question is answered by this. */
  confirm?: boolean;
  /** One character. */
  delimiter?: string | null | undefined;
  /** For example utf-8 or windows-1251. */
  encoding?: string | null | undefined;
  /** Line of the header, from 1; 0 for none. */
  headerLine?: number | null | undefined;
  /** The sign around texts; empty when quotes are letters. */
  quote?: string | null | undefined;
  /** Name of the sheet of a workbook. */
  sheet?: string | null | undefined;
  /** IANA name of the zone of moments that tell none. */
  zone?: string | null | undefined;
};

/** One of several records that a row makes. */
export type RecordMappingInput = {
  /** Its own fields. */
  fields: Array<FieldMappingInput>;
  /** Null: it is always made. */
  when?: MappingConditionInput | null | undefined;
};

/** What an account may do. Administrators keep accounts and keys; HR keeps rules and evidence; managers see their teams; employees see themselves; auditors upload visits; analysts see figures without names. */
export type Role =
  /** Accounts, keys and backup; sees no maps. */
  | 'ADMINISTRATOR'
  /** Everybody's figures without names: a lasting pseudonym stands for a name or code, null or nothing for a text. */
  | 'ANALYST'
  /** The own uploads of visits. */
  | 'AUDITOR'
  /** The own map. */
  | 'EMPLOYEE'
  /** Rules, evidence and everybody's maps. */
  | 'HR'
  /** The own teams and those below them: maps, coaching, decisions on proposals. */
  | 'MANAGER';

/** What became of a value: ADDED, REMOVED or CHANGED. */
export type RuleChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

/** What rules name by a code: SIGNAL_KIND, METRIC, KPI, COMPETENCY, STAGE or SOURCE. */
export type RuleNoun =
  | 'COMPETENCY'
  | 'KPI'
  | 'METRIC'
  | 'SIGNAL_KIND'
  | 'SOURCE'
  | 'STAGE';

/** A part of a rule set that is saved at once. */
export type RulePart =
  /** An object of bonusMost, openDays, acknowledgeDays, passMark, gapPoints, sideVisits, disputeDays and decideDays. */
  | 'AUDITS'
  /** An object of the weights manager and independent. */
  | 'AUDIT_SIDES'
  /** The list of competencies. */
  | 'COMPETENCIES'
  /** An object of rise, fall, newSignals, staleAfter, graceDays, unnoticedDays and relax (points, share, other). */
  | 'EVALUATION'
  /** An object of interval, coverage and prior (minPeople, kMin, kMax, fixedK). */
  | 'GENERAL'
  /** The list of KPIs. */
  | 'KPIS'
  /** The list of metrics. */
  | 'METRICS'
  /** The name of the set: a text of 1 to 200 characters. */
  | 'NAME'
  /** An object of burstCap, burstCapB2B and outlier (z, minValues). */
  | 'SCREENING'
  /** An object of everywhere (a list of sources) and byTask (such lists by the id of a task). */
  | 'SOURCES'
  /** The list of stages, the first one first. */
  | 'STAGES';

/** What the two sides are compared by: LOCATION, or MANAGER (of whose people both sides tell). */
export type SideGapBy =
  | 'LOCATION'
  | 'MANAGER';

/** Narrows a list of signal kinds; all that is given must hold. */
export type SignalKindFilter = {
  /** Those for which this one answers. */
  attribution?: KindAttribution | null | undefined;
  /** Those that metrics of the set in force count, or do not. */
  counted?: boolean | null | undefined;
  /** Opinions, or facts. */
  nature?: KindNature | null | undefined;
  /** The retired ones, or those in use. */
  retired?: boolean | null | undefined;
  /** Part of the code or of the name in any language, in any case. % and _ mean themselves. */
  search?: string | null | undefined;
  /** Those that ship, or your own. */
  shipped?: boolean | null | undefined;
};

/** A new kind. Its code, nature, attribution, polarity and unit stay as they are for life. */
export type SignalKindInput = {
  /** Who answers for it. */
  attribution: KindAttribution;
  /** Unique: 1 to 60 lower-case letters, digits and _. */
  code: string;
  /** What it is called, 1 to 100 characters in each language. */
  name: LocalTextInput;
  /** Opinion or fact. */
  nature: KindNature;
  /** What is better. */
  polarity: KindPolarity;
  /** Greatest value of the scale; given together with the least. */
  scaleMax?: number | null | undefined;
  /** Least value of the scale. Needed for points, refused for text, up to you for the others. */
  scaleMin?: number | null | undefined;
  /** Whether it can count in scores; true when missing. */
  scored?: boolean | null | undefined;
  /** What its values are measured in. */
  unit: KindUnit;
};

/** What signal kinds are sorted by; equal ones in the order in which they were added. */
export type SignalKindSort =
  /** The order in which they were added. */
  | 'ADDED'
  /** The code. */
  | 'CODE'
  /** How many metrics of the set in force count it. */
  | 'METRICS'
  /** The name in the caller's language; English for a key. */
  | 'NAME';

/** What a promised time is about. */
export type SlaClock =
  /** From the opening to the first answer. */
  | 'FIRST_RESPONSE'
  /** From a message of the client to the answer to it. */
  | 'NEXT_RESPONSE'
  /** From the opening to the end. */
  | 'RESOLUTION';

/** What a policy is for. An empty list is everything. */
export type SlaCoversInput = {
  /** Channels. */
  channels?: Array<string>;
  /** Codes of clients. */
  clientCodes?: Array<string>;
  /** Locations. */
  locationIds?: Array<string>;
  /** Priorities. */
  priorities?: Array<string>;
  /** Tasks. */
  taskIds?: Array<string>;
};

/** What attainment is told by. */
export type SlaGroup =
  /** One figure per clock. */
  | 'ALL'
  /** By channel. */
  | 'CHANNEL'
  /** By who answers for it. */
  | 'EMPLOYEE'
  /** By policy. */
  | 'POLICY'
  /** By priority. */
  | 'PRIORITY'
  /** By task. */
  | 'TASK'
  /** By the team of who answers for it. */
  | 'TEAM';

/** A promised time. */
export type SlaTargetInput = {
  /** What it is about. */
  clock: SlaClock;
  /** A priority as contacts name it; null: every priority that has no target of its own. */
  priority?: string | null | undefined;
  /** Seconds of open time, above 0. */
  seconds: number;
};

/** What a policy promises. A wrong meaning is kept and stands among the flaws. */
export type SlaTermsInput = {
  /** The calendar whose open time is counted. */
  calendarId?: string | null | undefined;
  /** What it is for. */
  covers: SlaCoversInput;
  /** Reasons whose pauses stop the clocks. */
  pauseReasons?: Array<string>;
  /** The promised times. */
  targets: Array<SlaTargetInput>;
};

/** One text in those of the three languages in which it is written. */
export type SomeTextInput = {
  /** English. */
  en?: string | null | undefined;
  /** Polish. */
  pl?: string | null | undefined;
  /** Russian. */
  ru?: string | null | undefined;
};

/** Rising or falling. */
export type SortOrder =
  /** Smallest first. */
  | 'ASC'
  /** Greatest first. */
  | 'DESC';

/** Narrows a list of standards; all that is given must hold. */
export type StandardFilter = {
  /** EMPLOYEE, OFFICE, PROCESS or PRODUCT. */
  attribution?: string | null | undefined;
  /** Code of a competency. */
  competency?: string | null | undefined;
  /** Those that must be acknowledged, or the others. */
  mandatory?: boolean | null | undefined;
  /** The employee who looks after it. */
  ownerId?: string | null | undefined;
  /** Part of the code, title or text in any language and case. % and _ mean themselves. */
  search?: string | null | undefined;
  /** IN_FORCE, COMING (published for a later day), DRAFT (has one; HR alone) or RETIRED. */
  state?: string | null | undefined;
  /** Code of a touchpoint. */
  touchpoint?: string | null | undefined;
};

/** What a draft of a standard says. */
export type StandardInput = {
  /** EMPLOYEE, OFFICE, PROCESS or PRODUCT. */
  attribution?: string;
  /** Code of the competency that it serves. */
  competency?: string | null | undefined;
  /** Changes no demand of the version before; a second person has to agree before it is published. */
  editorial?: boolean;
  /** What is looked at, in order; up to 100. */
  items: Array<StandardItemInput>;
  /** Whether a stage may ask that it is acknowledged. */
  mandatory?: boolean;
  /** An example of doing it right. */
  right?: SomeTextInput | null | undefined;
  /** Tasks whose people it concerns; none or empty: everybody. */
  taskIds?: Array<string> | null | undefined;
  /** What is demanded, up to 4000 characters each. */
  text: SomeTextInput;
  /** Title, up to 200 characters each. */
  title: SomeTextInput;
  /** Code of a touchpoint. */
  touchpoint: string;
  /** An example of doing it wrong. */
  wrong?: SomeTextInput | null | undefined;
};

/** One thing that is looked at. */
export type StandardItemInput = {
  /** Points above the base, above 0 and at most 100; null of an ordinary item. */
  bonus?: string | null | undefined;
  /** Most points of 100 once it failed, 0 to 100; with CAP alone. */
  cap?: string | null | undefined;
  /** 1 to 40 letters, digits, _ or -; keep it from version to version while the demand is the same. */
  code: string;
  /** NONE, CAP, FAIL_SECTION or FAIL_ALL. */
  critical?: string;
  /** What each answer earns; of YES_NO, YES earns 1 and NO 0 when it is left out. */
  earns?: Array<ItemAnswerInput> | null | undefined;
  /** YES_NO, SCALE, COUNT or CHOICE. */
  kind?: string;
  /** Whether "not applicable" is an answer. */
  naAllowed?: boolean;
  /** What the auditor answers. */
  question: SomeTextInput;
  /** Weight in its section, 0 to 999; 0 of a bonus item. */
  weight?: string;
};

/** What a list of standards is sorted by. */
export type StandardSort =
  /** The organisation's own code. */
  | 'CODE'
  /** The first day in force; drafts last. */
  | 'EFFECTIVE'
  /** The title, in the first language that it has of en, ru, pl. */
  | 'TITLE'
  /** The order of the touchpoints. */
  | 'TOUCHPOINT';

/** One line of a value table. */
export type ValueRuleInput = {
  /** What stands in the file, without regard to case; empty for a blank cell. */
  from: string;
  /** What it means: numbers with a point, days YYYY-MM-DD, true or false; empty for nothing. */
  to: string;
};

/** The answer to one item. */
export type VisitAnswerInput = {
  /** YES or NO, a number, or the code of a choice; null: not applicable, where the item allows it. */
  answer?: string | null | undefined;
  /** A link to the evidence: https, up to 1000 characters. */
  evidence?: string | null | undefined;
  /** A picture that was sent to /evidence before. */
  evidenceFileId?: string | null | undefined;
  /** Id of the item, or its name: code of the standard, a slash, code of the item. */
  item: string;
  /** What was seen, up to 2000 characters. */
  remark?: string | null | undefined;
};

/** A visit with an answer to each item of its questionnaire. */
export type VisitInput = {
  /** One answer for each item, up to 250. */
  answers: Array<VisitAnswerInput>;
  /** Code of the employee who served; null: it is about the location only. */
  employeeCode?: string | null | undefined;
  /** Code of the location. */
  locationCode: string;
  /** The visit's number within its programme, 1 to 100 characters. */
  number: string;
  /** About the visit as a whole, up to 4000 characters. */
  remark?: string | null | undefined;
  /** The day of the visit: while the programme runs, today at the latest. */
  visitedOn: string;
};

export type AccountRowFragment = { id: string, email: string, name: string, role: Role, employeeId: string | null, active: boolean, demo: boolean, kept: boolean, mustChangePassword: boolean, passwordGivenAt: string, passwordGivenBy: string | null, roleGivenBy: string | null, createdAt: string, version: number };

export type AccountsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: AccountFilter | null | undefined;
}>;


export type AccountsQuery = { accounts: { totalCount: number, nodes: Array<{ id: string, email: string, name: string, role: Role, employeeId: string | null, active: boolean, demo: boolean, kept: boolean, mustChangePassword: boolean, passwordGivenAt: string, passwordGivenBy: string | null, roleGivenBy: string | null, createdAt: string, version: number }> } };

export type AccountNamesQueryVariables = Exact<{
  first: number;
  offset: number;
  filter: AccountFilter;
}>;


export type AccountNamesQuery = { accounts: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, name: string, role: Role, active: boolean }> } };

export type CreateAccountMutationVariables = Exact<{
  email: string;
  name: string;
  role: Role;
  employeeId?: string | null | undefined;
}>;


export type CreateAccountMutation = { createAccount: { password: string, account: { id: string, email: string, name: string, role: Role, employeeId: string | null, active: boolean, demo: boolean, kept: boolean, mustChangePassword: boolean, passwordGivenAt: string, passwordGivenBy: string | null, roleGivenBy: string | null, createdAt: string, version: number } } };

export type RemoveDemoMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveDemoMutation = { removeDemo: boolean };

export type CloseAccountMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type CloseAccountMutation = { closeAccount: { id: string, active: boolean } };

export type ReopenAccountMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ReopenAccountMutation = { reopenAccount: { id: string, active: boolean } };

export type ResetPasswordMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ResetPasswordMutation = { resetPassword: { password: string } };

export type AskedFragment = { employeeId: string, standardCode: string, state: string, askedOn: string, dueOn: string, acknowledgedOn: string | null, how: string | null, version: { id: string, version: number, effectiveFrom: string | null, editorial: boolean, title: { en: string | null, ru: string | null, pl: string | null }, text: { en: string | null, ru: string | null, pl: string | null }, right: { en: string | null, ru: string | null, pl: string | null }, wrong: { en: string | null, ru: string | null, pl: string | null }, items: Array<{ id: string, critical: string, question: { en: string | null, ru: string | null, pl: string | null } }> } };

export type MyStandardsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyStandardsQuery = { myAcknowledgements: Array<{ employeeId: string, standardCode: string, state: string, askedOn: string, dueOn: string, acknowledgedOn: string | null, how: string | null, version: { id: string, version: number, effectiveFrom: string | null, editorial: boolean, title: { en: string | null, ru: string | null, pl: string | null }, text: { en: string | null, ru: string | null, pl: string | null }, right: { en: string | null, ru: string | null, pl: string | null }, wrong: { en: string | null, ru: string | null, pl: string | null }, items: Array<{ id: string, critical: string, question: { en: string | null, ru: string | null, pl: string | null } }> } }> };

export type AcknowledgeMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type AcknowledgeMutation = { acknowledge: Array<{ employeeId: string, standardCode: string, state: string, askedOn: string, dueOn: string, acknowledgedOn: string | null, how: string | null, version: { id: string, version: number, effectiveFrom: string | null, editorial: boolean, title: { en: string | null, ru: string | null, pl: string | null }, text: { en: string | null, ru: string | null, pl: string | null }, right: { en: string | null, ru: string | null, pl: string | null }, wrong: { en: string | null, ru: string | null, pl: string | null }, items: Array<{ id: string, critical: string, question: { en: string | null, ru: string | null, pl: string | null } }> } }> };

export type SignedRowFragment = { id: string | null, employeeId: string, employeeCode: string, employeeName: string, teamName: string | null, standardId: string, standardCode: string, state: string, askedOn: string, dueOn: string, acknowledgedOn: string | null, how: string | null, remindedOn: string | null, escalatedOn: string | null, version: { id: string, version: number, effectiveFrom: string | null, title: { en: string | null, ru: string | null, pl: string | null } } };

export type AcknowledgementsQueryVariables = Exact<{
  first: number;
  offset: number;
  standardId?: string | null | undefined;
  teamId?: string | null | undefined;
  state?: string | null | undefined;
  search?: string | null | undefined;
  sort: AcknowledgementSort;
}>;


export type AcknowledgementsQuery = { acknowledgements: { totalCount: number, nodes: Array<{ id: string | null, employeeId: string, employeeCode: string, employeeName: string, teamName: string | null, standardId: string, standardCode: string, state: string, askedOn: string, dueOn: string, acknowledgedOn: string | null, how: string | null, remindedOn: string | null, escalatedOn: string | null, version: { id: string, version: number, effectiveFrom: string | null, title: { en: string | null, ru: string | null, pl: string | null } } }> } };

export type StandardChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type StandardChoicesQuery = { standards: { nodes: Array<{ id: string, code: string, face: { title: { en: string | null, ru: string | null, pl: string | null } } }> } };

export type PaperBatchesQueryVariables = Exact<{ [key: string]: never; }>;


export type PaperBatchesQuery = { organisation: { today: string }, acknowledgementBatches: Array<{ id: string, at: string, by: string | null, fileName: string | null, added: number, standing: number, standardCodes: Array<string>, undone: boolean }> };

export type RecordAcknowledgementsMutationVariables = Exact<{
  signed: Array<PaperAcknowledgement> | PaperAcknowledgement;
}>;


export type RecordAcknowledgementsMutation = { recordAcknowledgements: number };

export type WithdrawAcknowledgementMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawAcknowledgementMutation = { withdrawAcknowledgement: boolean };

export type UndoPapersMutationVariables = Exact<{
  id: string;
}>;


export type UndoPapersMutation = { undoBatch: { superseded: number } };

export type AnnouncedProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type AnnouncedProgrammesQuery = { announcedProgrammes: Array<{ id: string, name: string, kind: string, announcedOn: string, disclosure: string, goals: { en: string | null, ru: string | null, pl: string | null }, useOfResults: { en: string | null, ru: string | null, pl: string | null }, questionnaire: { id: string, sections: Array<{ id: string, weight: string, names: { en: string | null, ru: string | null, pl: string | null }, items: Array<{ id: string, name: string, item: { id: string, critical: string, bonus: string | null, question: { en: string | null, ru: string | null, pl: string | null } } }> }> } | null }> };

export type ApiKeyRowFragment = { id: string, name: string, prefix: string, scopes: Array<string>, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null };

export type ApiKeysQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: ApiKeyFilter | null | undefined;
}>;


export type ApiKeysQuery = { apiKeys: { totalCount: number, nodes: Array<{ id: string, name: string, prefix: string, scopes: Array<string>, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> } };

export type CreateApiKeyMutationVariables = Exact<{
  name: string;
  scopes: Array<string> | string;
  expiresAt: string;
}>;


export type CreateApiKeyMutation = { createApiKey: { secret: string, key: { id: string, name: string, prefix: string, scopes: Array<string>, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null } } };

export type RevokeApiKeyMutationVariables = Exact<{
  id: string;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { id: string, name: string, prefix: string, scopes: Array<string>, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null } };

export type ViewerFragment = { id: string, email: string, name: string, role: Role, locale: Locale, employeeId: string | null, mustChangePassword: boolean, may: Array<string> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, email: string, name: string, role: Role, locale: Locale, employeeId: string | null, mustChangePassword: boolean, may: Array<string> } | null };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { expiresAt: string, viewer: { id: string, email: string, name: string, role: Role, locale: Locale, employeeId: string | null, mustChangePassword: boolean, may: Array<string> } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SetLocaleMutationVariables = Exact<{
  locale: Locale;
}>;


export type SetLocaleMutation = { setLocale: { id: string, locale: Locale } };

export type CalendarHoursPartsFragment = { timeZone: string, shifts: Array<{ weekday: number, from: number, to: number }>, holidays: Array<{ day: string, name: string, yearly: boolean, open: Array<{ from: number, to: number }> }> };

export type CalendarsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarsQuery = { calendars: Array<{ id: string, code: string, name: string, versions: Array<{ number: number, status: string, effectiveFrom: string | null, hours: { timeZone: string }, flaws: Array<{ code: string }> }> }> };

export type CalendarPageQueryVariables = Exact<{
  id: string;
}>;


export type CalendarPageQuery = { organisation: { today: string }, calendar: { id: string, code: string, name: string, lock: number, versions: Array<{ id: string, number: number, status: string, effectiveFrom: string | null, hours: { timeZone: string, shifts: Array<{ weekday: number, from: number, to: number }>, holidays: Array<{ day: string, name: string, yearly: boolean, open: Array<{ from: number, to: number }> }> }, flaws: Array<{ path: string, code: string }> }> } };

export type CreateCalendarMutationVariables = Exact<{
  code: string;
  name: string;
  hours: CalendarHoursInput;
}>;


export type CreateCalendarMutation = { createCalendar: { id: string } };

export type SaveCalendarMutationVariables = Exact<{
  id: string;
  lock: number;
  name: string;
  hours: CalendarHoursInput;
}>;


export type SaveCalendarMutation = { saveCalendar: { id: string, versions: Array<{ status: string, flaws: Array<{ code: string }> }> } };

export type PublishCalendarMutationVariables = Exact<{
  id: string;
  lock: number;
  from: string;
}>;


export type PublishCalendarMutation = { publishCalendar: { id: string } };

export type DiscardCalendarDraftMutationVariables = Exact<{
  id: string;
  lock: number;
}>;


export type DiscardCalendarDraftMutation = { discardCalendarDraft: boolean };

export type HolidayCountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type HolidayCountriesQuery = { holidayCountries: Array<{ code: string, name: string, regions: Array<{ code: string, name: string }> }> };

export type PublicHolidaysQueryVariables = Exact<{
  country: string;
  region?: string | null | undefined;
  year: number;
  years: number;
}>;


export type PublicHolidaysQuery = { publicHolidays: Array<{ day: string, name: string, yearly: boolean, open: Array<{ from: number, to: number }> }> };

export type TryCalendarQueryVariables = Exact<{
  hours: CalendarHoursInput;
  opened: string;
  closed: string;
  pauses: Array<PauseInput> | PauseInput;
  target?: number | null | undefined;
}>;


export type TryCalendarQuery = { tryCalendar: { elapsedSeconds: number, dueAt: string | null, open: Array<{ from: string, to: string }>, counted: Array<{ from: string, to: string }> } };

export type DowntimeQueryVariables = Exact<{
  hours: CalendarHoursInput;
  year: number;
  availability?: number | null | undefined;
  downSeconds?: number | null | undefined;
  per?: DowntimePeriod;
}>;


export type DowntimeQuery = { downtime: { availability: number, rows: Array<{ period: string, openSeconds: number, downSeconds: number }> } };

export type CalibrationRowFragment = { id: string, name: string, status: CalibrationStatus, programmeName: string | null, questionnaireVersion: number | null, dueOn: string | null, overdue: boolean, caseCount: number, itemCount: number, raterCount: number, submittedCount: number, hasExpert: boolean, expertSubmitted: boolean, openedAt: string | null, endedAt: string | null, version: number, mine: { expert: boolean, answered: number, submittedAt: string | null, version: number } | null };

export type CalibrationsQueryVariables = Exact<{
  status?: CalibrationStatus | null | undefined;
  search?: string | null | undefined;
  offset?: number | null | undefined;
}>;


export type CalibrationsQuery = { calibrations: { totalCount: number, nodes: Array<{ id: string, name: string, status: CalibrationStatus, programmeName: string | null, questionnaireVersion: number | null, dueOn: string | null, overdue: boolean, caseCount: number, itemCount: number, raterCount: number, submittedCount: number, hasExpert: boolean, expertSubmitted: boolean, openedAt: string | null, endedAt: string | null, version: number, mine: { expert: boolean, answered: number, submittedAt: string | null, version: number } | null }> } };

export type CalibrationAskedFragment = { id: string, name: string, standardId: string, versionId: string, attribution: string, item: { naAllowed: boolean, code: string, kind: string, weight: string, critical: string, bonus: string | null, earns: Array<{ answer: string, score: number, label: { en: string | null, ru: string | null, pl: string | null } | null }>, question: { en: string | null, ru: string | null, pl: string | null } }, standardTitle: { en: string | null, ru: string | null, pl: string | null } };

export type CalibrationWholeFragment = { instructions: string | null, questionnaireId: string | null, id: string, name: string, status: CalibrationStatus, programmeName: string | null, questionnaireVersion: number | null, dueOn: string | null, overdue: boolean, caseCount: number, itemCount: number, raterCount: number, submittedCount: number, hasExpert: boolean, expertSubmitted: boolean, openedAt: string | null, endedAt: string | null, version: number, cases: Array<{ id: string, title: string, description: string | null, link: string | null }>, items: Array<{ id: string, name: string, standardId: string, versionId: string, attribution: string, item: { naAllowed: boolean, code: string, kind: string, weight: string, critical: string, bonus: string | null, earns: Array<{ answer: string, score: number, label: { en: string | null, ru: string | null, pl: string | null } | null }>, question: { en: string | null, ru: string | null, pl: string | null } }, standardTitle: { en: string | null, ru: string | null, pl: string | null } }>, raters: Array<{ accountId: string, name: string, role: string, expert: boolean, answered: number, submittedAt: string | null }> | null, ownAnswers: Array<{ caseId: string, itemId: string, answer: string | null, remark: string | null }>, mine: { expert: boolean, answered: number, submittedAt: string | null, version: number } | null };

export type CalibrationPageQueryVariables = Exact<{
  id: string;
}>;


export type CalibrationPageQuery = { organisation: { today: string }, calibration: { instructions: string | null, questionnaireId: string | null, id: string, name: string, status: CalibrationStatus, programmeName: string | null, questionnaireVersion: number | null, dueOn: string | null, overdue: boolean, caseCount: number, itemCount: number, raterCount: number, submittedCount: number, hasExpert: boolean, expertSubmitted: boolean, openedAt: string | null, endedAt: string | null, version: number, cases: Array<{ id: string, title: string, description: string | null, link: string | null }>, items: Array<{ id: string, name: string, standardId: string, versionId: string, attribution: string, item: { naAllowed: boolean, code: string, kind: string, weight: string, critical: string, bonus: string | null, earns: Array<{ answer: string, score: number, label: { en: string | null, ru: string | null, pl: string | null } | null }>, question: { en: string | null, ru: string | null, pl: string | null } }, standardTitle: { en: string | null, ru: string | null, pl: string | null } }>, raters: Array<{ accountId: string, name: string, role: string, expert: boolean, answered: number, submittedAt: string | null }> | null, ownAnswers: Array<{ caseId: string, itemId: string, answer: string | null, remark: string | null }>, mine: { expert: boolean, answered: number, submittedAt: string | null, version: number } | null } };

export type CalibrationSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type CalibrationSourcesQuery = { programmes: Array<{ id: string, name: string, questionnaire: { id: string, version: number, sections: Array<{ items: Array<{ id: string, name: string, standardId: string, versionId: string, attribution: string, standardTitle: { en: string | null, ru: string | null, pl: string | null }, item: { code: string, kind: string, weight: string, critical: string, bonus: string | null, question: { en: string | null, ru: string | null, pl: string | null } } }> }> } | null }> };

export type CreateCalibrationMutationVariables = Exact<{
  input: CalibrationInput;
}>;


export type CreateCalibrationMutation = { createCalibration: { id: string } };

export type SaveCalibrationMutationVariables = Exact<{
  id: string;
  version: number;
  input: CalibrationInput;
}>;


export type SaveCalibrationMutation = { saveCalibration: { id: string } };

export type OpenCalibrationMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type OpenCalibrationMutation = { openCalibration: { id: string } };

export type InviteToCalibrationMutationVariables = Exact<{
  id: string;
  version: number;
  input: CalibrationInviteInput;
}>;


export type InviteToCalibrationMutation = { inviteToCalibration: { id: string } };

export type CloseCalibrationMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type CloseCalibrationMutation = { closeCalibration: { id: string } };

export type CancelCalibrationMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type CancelCalibrationMutation = { cancelCalibration: { id: string } };

export type SaveCalibrationAnswersMutationVariables = Exact<{
  id: string;
  version: number;
  caseId: string;
  answers: Array<CalibrationAnswerInput> | CalibrationAnswerInput;
}>;


export type SaveCalibrationAnswersMutation = { saveCalibrationAnswers: { mine: { version: number } | null } };

export type SubmitCalibrationMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type SubmitCalibrationMutation = { submitCalibration: { id: string } };

export type CalibrationFigureFragment = { state: string, reason: string | null, alpha: number | null, low: number | null, high: number | null, verdict: string | null, units: number, raters: number };

export type CalibrationLeaningFragment = { compared: number, signed: number | null, low: number | null, high: number | null, absolute: number | null, side: string };

export type CalibrationItemRowFragment = { itemId: string, name: string, measure: string, pairs: number, agreeing: number | null, spread: number | null, split: number, diverges: boolean, expertGap: number | null, question: { en: string | null, ru: string | null, pl: string | null }, standardTitle: { en: string | null, ru: string | null, pl: string | null }, agreement: { state: string, reason: string | null, alpha: number | null, low: number | null, high: number | null, verdict: string | null, units: number, raters: number } };

export type CalibrationRaterRowFragment = { accountId: string, name: string, own: boolean, expert: { compared: number, signed: number | null, low: number | null, high: number | null, absolute: number | null, side: string } | null, group: { compared: number, signed: number | null, low: number | null, high: number | null, absolute: number | null, side: string }, items: Array<{ itemId: string, compared: number, signed: number | null, absolute: number | null }> };

export type CalibrationResultsPageQueryVariables = Exact<{
  id: string;
}>;


export type CalibrationResultsPageQuery = { calibrationResults: { level: number, raterCount: number, hasExpert: boolean, overall: { state: string, reason: string | null, alpha: number | null, low: number | null, high: number | null, verdict: string | null, units: number, raters: number }, items: Array<{ itemId: string, name: string, measure: string, pairs: number, agreeing: number | null, spread: number | null, split: number, diverges: boolean, expertGap: number | null, question: { en: string | null, ru: string | null, pl: string | null }, standardTitle: { en: string | null, ru: string | null, pl: string | null }, agreement: { state: string, reason: string | null, alpha: number | null, low: number | null, high: number | null, verdict: string | null, units: number, raters: number } }>, raters: Array<{ accountId: string, name: string, own: boolean, expert: { compared: number, signed: number | null, low: number | null, high: number | null, absolute: number | null, side: string } | null, group: { compared: number, signed: number | null, low: number | null, high: number | null, absolute: number | null, side: string }, items: Array<{ itemId: string, compared: number, signed: number | null, absolute: number | null }> }> } };

export type CalibrationItemAnswersQueryVariables = Exact<{
  id: string;
  itemId: string;
  after?: string | null | undefined;
}>;


export type CalibrationItemAnswersQuery = { calibrationAnswers: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ caseId: string, caseTitle: string, by: string, expert: boolean, name: string | null, answer: string | null, points: number | null, remark: string | null }> } };

export type ClosureRowFragment = { id: string, locationId: string, locationName: string, from: string, until: string, reason: string, state: ClosureState, recordedAt: string, recordedBy: string | null, endedAt: string | null, endedBy: string | null };

export type ClosuresQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: ClosureFilter | null | undefined;
  sort: ClosureSort;
  order: SortOrder;
}>;


export type ClosuresQuery = { closures: { totalCount: number, nodes: Array<{ id: string, locationId: string, locationName: string, from: string, until: string, reason: string, state: ClosureState, recordedAt: string, recordedBy: string | null, endedAt: string | null, endedBy: string | null }> } };

export type ClosureContactsQueryVariables = Exact<{
  locationId: string;
  from: string;
  until: string;
}>;


export type ClosureContactsQuery = { closureContacts: number };

export type CloseLocationMutationVariables = Exact<{
  locationId: string;
  from: string;
  until: string;
  reason: string;
}>;


export type CloseLocationMutation = { closeLocation: { id: string } };

export type CorrectClosureMutationVariables = Exact<{
  id: string;
  locationId: string;
  from: string;
  until: string;
  reason: string;
}>;


export type CorrectClosureMutation = { correctClosure: { id: string } };

export type WithdrawClosureMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawClosureMutation = { withdrawClosure: { id: string } };

export type ComparePageQueryVariables = Exact<{
  employeeId: string;
  a: string;
  b: string;
}>;


export type ComparePageQuery = { employee: { id: string, name: string }, careerMaps: Array<{ id: string, asOf: string, purpose: string, madeAt: string, ruleSetVersion: number }>, a: { id: string, asOf: string, cutoff: number, purpose: string, ruleSetVersion: number, engine: number, hash: string, containsWithdrawn: boolean, madeAt: string, nextEvaluation: string, praises: Array<{ text: string, channel: string | null, day: string, kind: string }> | null, cards: Array<{ assignmentId: string, hash: string, isPrimary: boolean, tenureDays: number, tenureNodeId: string, startedOn: string, startEstimated: boolean, held: string, heldSince: string, heldHow: string, eligible: string | null, state: string, stale: boolean, streakUp: number, streakDown: number, standstill: number, riseAfter: number, inRow: number, fallAfter: number, disputedItems: number, eligibleWithDisputed: string | null, nextStage: string | null, earliest: string | null, usual: string | null, unusedSources: Array<string>, task: { id: string, name: string }, missing: Array<{ nodeId: string, about: string, code: string, state: string, held: number | null, demanded: number | null, comparator: string, unit: string | null, needs: number | null, what: string, kind: string | null, best: number | null, pacePer30Days: number | null, outOfReach: string | null, n: number | null, minSample: number | null, low: number | null, high: number | null, smallest: boolean, usual: string | null, label: { en: string, ru: string, pl: string }, kindName: { en: string, ru: string, pl: string } | null }>, metCriteria: Array<{ nodeId: string, about: string, code: string, state: string, held: number | null, demanded: number | null, comparator: string, unit: string | null, needs: number | null, what: string, kind: string | null, best: number | null, pacePer30Days: number | null, outOfReach: string | null, n: number | null, minSample: number | null, low: number | null, high: number | null, smallest: boolean, usual: string | null, label: { en: string, ru: string, pl: string }, kindName: { en: string, ru: string, pl: string } | null }>, stages: Array<{ code: string, style: string, entry: string, retention: string, reachedOn: string | null, name: { en: string, ru: string, pl: string }, about: { en: string, ru: string, pl: string }, advice: { en: string, ru: string, pl: string } }>, metrics: Array<{ code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } }>, kpis: Array<{ code: string, nodeId: string, score: number | null, state: string, target: number, direction: string, name: { en: string, ru: string, pl: string }, description: { en: string, ru: string, pl: string }, metric: { code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } } | null, beside: { code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } } | null, curve: Array<{ value: number, score: number }> }>, competencies: Array<{ code: string, nodeId: string, score: number | null, state: string, coverage: number | null, demanded: number | null, gap: number | null, kind: string, name: { en: string, ru: string, pl: string } }>, goals: Array<{ nodeId: string, baseline: number | null, target: number, unit: string | null, due: string | null, state: string, comparator: string, kpi: { en: string, ru: string, pl: string } }>, trend: Array<{ asOf: string, mapId: string, stage: string, state: string, values: Array<{ code: string, value: number | null, low: number | null, high: number | null, state: string }> }>, proposal: { id: string, kind: string, fromStage: string, toStage: string, status: string, asOf: string, decidedAt: string | null, decidedBy: string | null, reason: string | null } | null }> } | null, b: { id: string, asOf: string, cutoff: number, purpose: string, ruleSetVersion: number, engine: number, hash: string, containsWithdrawn: boolean, madeAt: string, nextEvaluation: string, praises: Array<{ text: string, channel: string | null, day: string, kind: string }> | null, cards: Array<{ assignmentId: string, hash: string, isPrimary: boolean, tenureDays: number, tenureNodeId: string, startedOn: string, startEstimated: boolean, held: string, heldSince: string, heldHow: string, eligible: string | null, state: string, stale: boolean, streakUp: number, streakDown: number, standstill: number, riseAfter: number, inRow: number, fallAfter: number, disputedItems: number, eligibleWithDisputed: string | null, nextStage: string | null, earliest: string | null, usual: string | null, unusedSources: Array<string>, task: { id: string, name: string }, missing: Array<{ nodeId: string, about: string, code: string, state: string, held: number | null, demanded: number | null, comparator: string, unit: string | null, needs: number | null, what: string, kind: string | null, best: number | null, pacePer30Days: number | null, outOfReach: string | null, n: number | null, minSample: number | null, low: number | null, high: number | null, smallest: boolean, usual: string | null, label: { en: string, ru: string, pl: string }, kindName: { en: string, ru: string, pl: string } | null }>, metCriteria: Array<{ nodeId: string, about: string, code: string, state: string, held: number | null, demanded: number | null, comparator: string, unit: string | null, needs: number | null, what: string, kind: string | null, best: number | null, pacePer30Days: number | null, outOfReach: string | null, n: number | null, minSample: number | null, low: number | null, high: number | null, smallest: boolean, usual: string | null, label: { en: string, ru: string, pl: string }, kindName: { en: string, ru: string, pl: string } | null }>, stages: Array<{ code: string, style: string, entry: string, retention: string, reachedOn: string | null, name: { en: string, ru: string, pl: string }, about: { en: string, ru: string, pl: string }, advice: { en: string, ru: string, pl: string } }>, metrics: Array<{ code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } }>, kpis: Array<{ code: string, nodeId: string, score: number | null, state: string, target: number, direction: string, name: { en: string, ru: string, pl: string }, description: { en: string, ru: string, pl: string }, metric: { code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } } | null, beside: { code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } } | null, curve: Array<{ value: number, score: number }> }>, competencies: Array<{ code: string, nodeId: string, score: number | null, state: string, coverage: number | null, demanded: number | null, gap: number | null, kind: string, name: { en: string, ru: string, pl: string } }>, goals: Array<{ nodeId: string, baseline: number | null, target: number, unit: string | null, due: string | null, state: string, comparator: string, kpi: { en: string, ru: string, pl: string } }>, trend: Array<{ asOf: string, mapId: string, stage: string, state: string, values: Array<{ code: string, value: number | null, low: number | null, high: number | null, state: string }> }>, proposal: { id: string, kind: string, fromStage: string, toStage: string, status: string, asOf: string, decidedAt: string | null, decidedBy: string | null, reason: string | null } | null }> } | null };

export type MapsOfQueryVariables = Exact<{
  employeeId: string;
}>;


export type MapsOfQuery = { careerMaps: Array<{ id: string, asOf: string, purpose: string, madeAt: string, ruleSetVersion: number }> };

export type MapInListFragment = { id: string, asOf: string, purpose: string, madeAt: string, ruleSetVersion: number };

export type BatchesQueryVariables = Exact<{
  first: number;
  before?: number | null | undefined;
}>;


export type BatchesQuery = { batches: Array<{ number: number, at: string, kind: string, note: string | null }> };

export type CellPartsFragment = { standardId: string, code: string, visits: number, asked: number, kept: number, notYetAnnounced: number, share: number | null, low: number | null, high: number | null, enough: boolean };

export type ConformityMapQueryVariables = Exact<{
  across: ConformityAcross;
  from: string;
  to: string;
  search?: string | null | undefined;
  offset?: number | null | undefined;
}>;


export type ConformityMapQuery = { conformity: Array<{ id: string, name: string, visits: number, asked: number, kept: number, notYetAnnounced: number, share: number | null, low: number | null, high: number | null, title: { en: string | null, ru: string | null, pl: string | null } | null }>, conformityMap: { totalCount: number, minVisits: number, nodes: Array<{ id: string, name: string, cells: Array<{ standardId: string, code: string, visits: number, asked: number, kept: number, notYetAnnounced: number, share: number | null, low: number | null, high: number | null, enough: boolean }> }> } };

export type ConformityAnswersQueryVariables = Exact<{
  standardId: string;
  across: ConformityAcross;
  columnId: string;
  from: string;
  to: string;
  offset?: number | null | undefined;
  failedOnly: boolean;
}>;


export type ConformityAnswersQuery = { conformityAnswers: { totalCount: number, nodes: Array<{ id: string, number: string, programmeName: string, visitedOn: string, locationName: string, employeeName: string | null, side: string, answer: string | null, kept: boolean | null, left: string | null, question: { en: string | null, ru: string | null, pl: string | null } }> } };

export type MyMirrorQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type MyMirrorQuery = { myMirror: { visits: number, answers: number, notYetAnnounced: number, least: number, strictness: number | null, low: number | null, high: number | null, disputed: number, decided: number, upheld: number, items: Array<{ id: string, name: string, own: number, others: number, ownShare: number | null, othersShare: number | null, gap: number | null, low: number | null, high: number | null, question: { en: string | null, ru: string | null, pl: string | null } }> } };

export type WorthVisitsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorthVisitsQuery = { worthVisits: Array<{ id: string, programmeName: string, locationName: string, due: number | null, done: number | null, until: string | null, narrows: number, widestCode: string, widestAsked: number, widestWidth: number, widestTitle: { en: string | null, ru: string | null, pl: string | null } | null }> };

export type SideGapsQueryVariables = Exact<{
  from: string;
  to: string;
  by: SideGapBy;
}>;


export type SideGapsQuery = { sideGaps: Array<{ id: string, name: string, managerVisits: number, independentVisits: number, managerScore: number | null, independentScore: number | null, gap: number | null, low: number | null, high: number | null, state: string, least: number, notableFrom: number }> };

export type ContactHeadFragment = { id: string, externalId: string, subject: string | null, taskName: string, priority: string | null, channel: string | null, openedAt: string };

export type ClockPartsFragment = { clock: SlaClock, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedSeconds: number, targetSeconds: number, verdict: string, employeeName: string | null };

export type ServiceLevelsQueryVariables = Exact<{
  from: string;
  to: string;
  group: SlaGroup;
}>;


export type ServiceLevelsQuery = { total: Array<{ key: string | null, name: string | null, employeeName: string | null, clock: SlaClock, hits: number, misses: number, share: number | null, low: number | null, high: number | null }>, by: Array<{ key: string | null, name: string | null, employeeName: string | null, clock: SlaClock, hits: number, misses: number, share: number | null, low: number | null, high: number | null }> };

export type AttainmentPartsFragment = { key: string | null, name: string | null, employeeName: string | null, clock: SlaClock, hits: number, misses: number, share: number | null, low: number | null, high: number | null };

export type FigureContactsQueryVariables = Exact<{
  from: string;
  to: string;
  clock: SlaClock;
  group: SlaGroup;
  key?: string | null | undefined;
  missed?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FigureContactsQuery = { slaContacts: { nodes: Array<{ contact: { id: string, externalId: string, subject: string | null, taskName: string, priority: string | null, channel: string | null, openedAt: string }, sla: { policyName: string | null, calendarName: string | null }, counted: Array<{ clock: SlaClock, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedSeconds: number, targetSeconds: number, verdict: string, employeeName: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NearBreachQueryVariables = Exact<{
  first: number;
  filter?: ContactFilterInput | null | undefined;
}>;


export type NearBreachQuery = { slaNearBreach: Array<{ contact: { id: string, externalId: string, subject: string | null, taskName: string, priority: string | null, channel: string | null, openedAt: string }, sla: { policyName: string | null, calendarName: string | null, clocks: Array<{ clock: SlaClock, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedSeconds: number, targetSeconds: number, verdict: string, employeeName: string | null }> } }> };

export type ContactPageQueryVariables = Exact<{
  id: string;
}>;


export type ContactPageQuery = { contactSla: { contact: { clientCode: string | null, id: string, externalId: string, subject: string | null, taskName: string, priority: string | null, channel: string | null, openedAt: string, events: Array<{ at: string, kind: ContactEventKind, employeeName: string | null, reason: string | null }> }, sla: { policyId: string | null, policyName: string | null, policyVersion: number | null, calendarId: string | null, calendarName: string | null, pauseReasons: Array<string>, because: Array<string>, clocks: Array<{ clock: SlaClock, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedSeconds: number, targetSeconds: number, verdict: string, employeeName: string | null, pauses: Array<{ from: string, to: string }>, closures: Array<{ from: string, until: string, reason: string }>, parts: Array<{ employeeName: string | null, elapsedSeconds: number }> }> } } };

export type ContactLineFragment = { state: ContactState, id: string, externalId: string, subject: string | null, taskName: string, priority: string | null, channel: string | null, openedAt: string };

export type NextClockFragment = { clocks: Array<{ clock: SlaClock, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedSeconds: number, targetSeconds: number, verdict: string, employeeName: string | null }> };

export type ContactsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ContactFilterInput | null | undefined;
  sort: ContactSort;
  order: SortOrder;
}>;


export type ContactsQuery = { contacts: { nodes: Array<{ state: ContactState, id: string, externalId: string, subject: string | null, taskName: string, priority: string | null, channel: string | null, openedAt: string, sla: { clocks: Array<{ clock: SlaClock, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedSeconds: number, targetSeconds: number, verdict: string, employeeName: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ContactsByDueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ContactFilterInput | null | undefined;
  order: SortOrder;
}>;


export type ContactsByDueQuery = { contactsByDue: { nodes: Array<{ contact: { state: ContactState, id: string, externalId: string, subject: string | null, taskName: string, priority: string | null, channel: string | null, openedAt: string }, sla: { clocks: Array<{ clock: SlaClock, startedAt: string, stoppedAt: string | null, dueAt: string | null, elapsedSeconds: number, targetSeconds: number, verdict: string, employeeName: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DisputeRowFragment = { id: string, about: string, state: string, visitId: string | null, number: string | null, programmeName: string | null, locationName: string | null, visitedOn: string | null, itemId: string | null, disputedAnswer: string | null, reason: string, evidence: string | null, evidenceFileId: string | null, openedOn: string, dueOn: string, overdue: boolean, employeeId: string, employeeName: string, deciderName: string | null, endedAt: string | null, decision: string | null, answer: string | null, scoreBefore: number | null, scoreAfter: number | null, takenByMe: boolean, mayDecide: boolean, mayWithdraw: boolean, signal: { kind: string, day: string, channel: string | null, value: number | null, unit: string, body: string | null, weightBefore: number | null, weightAfter: number | null, kindName: { en: string, ru: string, pl: string } } | null, question: { en: string | null, ru: string | null, pl: string | null } | null };

export type DisputesQueryVariables = Exact<{
  state?: string | null | undefined;
  overdue?: boolean | null | undefined;
  search?: string | null | undefined;
  offset?: number | null | undefined;
}>;


export type DisputesQuery = { disputes: { totalCount: number, nodes: Array<{ id: string, about: string, state: string, visitId: string | null, number: string | null, programmeName: string | null, locationName: string | null, visitedOn: string | null, itemId: string | null, disputedAnswer: string | null, reason: string, evidence: string | null, evidenceFileId: string | null, openedOn: string, dueOn: string, overdue: boolean, employeeId: string, employeeName: string, deciderName: string | null, endedAt: string | null, decision: string | null, answer: string | null, scoreBefore: number | null, scoreAfter: number | null, takenByMe: boolean, mayDecide: boolean, mayWithdraw: boolean, signal: { kind: string, day: string, channel: string | null, value: number | null, unit: string, body: string | null, weightBefore: number | null, weightAfter: number | null, kindName: { en: string, ru: string, pl: string } } | null, question: { en: string | null, ru: string | null, pl: string | null } | null }> } };

export type DisputeShareRowFragment = { id: string, name: string, disputes: number, decided: number, upheld: number, share: number | null, low: number | null, high: number | null, question: { en: string | null, ru: string | null, pl: string | null } | null };

export type DisputeOverviewQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type DisputeOverviewQuery = { disputeOverview: { open: number, overdue: number, decided: number, upheld: number, meanDays: number | null, items: Array<{ id: string, name: string, disputes: number, decided: number, upheld: number, share: number | null, low: number | null, high: number | null, question: { en: string | null, ru: string | null, pl: string | null } | null }>, auditors: Array<{ id: string, name: string, disputes: number, decided: number, upheld: number, share: number | null, low: number | null, high: number | null, question: { en: string | null, ru: string | null, pl: string | null } | null }>, kinds: Array<{ id: string, name: string, disputes: number, decided: number, upheld: number, share: number | null, low: number | null, high: number | null, question: { en: string | null, ru: string | null, pl: string | null } | null }> } };

export type DisputedItemQueryVariables = Exact<{
  id: string;
}>;


export type DisputedItemQuery = { visit: { id: string, answers: Array<{ itemId: string, answer: string | null, item: { kind: string, naAllowed: boolean, earns: Array<{ answer: string, label: { en: string | null, ru: string | null, pl: string | null } | null }> } }> } };

export type OpenDisputeMutationVariables = Exact<{
  visitId: string;
  itemId?: string | null | undefined;
  reason: string;
  evidence?: string | null | undefined;
  evidenceFileId?: string | null | undefined;
}>;


export type OpenDisputeMutation = { openDispute: { id: string } };

export type WithdrawDisputeMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawDisputeMutation = { withdrawDispute: { id: string, about: string, state: string, visitId: string | null, number: string | null, programmeName: string | null, locationName: string | null, visitedOn: string | null, itemId: string | null, disputedAnswer: string | null, reason: string, evidence: string | null, evidenceFileId: string | null, openedOn: string, dueOn: string, overdue: boolean, employeeId: string, employeeName: string, deciderName: string | null, endedAt: string | null, decision: string | null, answer: string | null, scoreBefore: number | null, scoreAfter: number | null, takenByMe: boolean, mayDecide: boolean, mayWithdraw: boolean, signal: { kind: string, day: string, channel: string | null, value: number | null, unit: string, body: string | null, weightBefore: number | null, weightAfter: number | null, kindName: { en: string, ru: string, pl: string } } | null, question: { en: string | null, ru: string | null, pl: string | null } | null } };

export type TakeDisputeMutationVariables = Exact<{
  id: string;
}>;


export type TakeDisputeMutation = { takeDispute: { id: string, about: string, state: string, visitId: string | null, number: string | null, programmeName: string | null, locationName: string | null, visitedOn: string | null, itemId: string | null, disputedAnswer: string | null, reason: string, evidence: string | null, evidenceFileId: string | null, openedOn: string, dueOn: string, overdue: boolean, employeeId: string, employeeName: string, deciderName: string | null, endedAt: string | null, decision: string | null, answer: string | null, scoreBefore: number | null, scoreAfter: number | null, takenByMe: boolean, mayDecide: boolean, mayWithdraw: boolean, signal: { kind: string, day: string, channel: string | null, value: number | null, unit: string, body: string | null, weightBefore: number | null, weightAfter: number | null, kindName: { en: string, ru: string, pl: string } } | null, question: { en: string | null, ru: string | null, pl: string | null } | null } };

export type DecideDisputeMutationVariables = Exact<{
  id: string;
  outcome: string;
  reason: string;
  answer?: string | null | undefined;
  weight?: string | null | undefined;
}>;


export type DecideDisputeMutation = { decideDispute: { id: string, about: string, state: string, visitId: string | null, number: string | null, programmeName: string | null, locationName: string | null, visitedOn: string | null, itemId: string | null, disputedAnswer: string | null, reason: string, evidence: string | null, evidenceFileId: string | null, openedOn: string, dueOn: string, overdue: boolean, employeeId: string, employeeName: string, deciderName: string | null, endedAt: string | null, decision: string | null, answer: string | null, scoreBefore: number | null, scoreAfter: number | null, takenByMe: boolean, mayDecide: boolean, mayWithdraw: boolean, signal: { kind: string, day: string, channel: string | null, value: number | null, unit: string, body: string | null, weightBefore: number | null, weightAfter: number | null, kindName: { en: string, ru: string, pl: string } } | null, question: { en: string | null, ru: string | null, pl: string | null } | null } };

export type AssignmentFragment = { id: string, locationName: string | null, startedOn: string, startEstimated: boolean, endedOn: string | null, isPrimary: boolean, statedStage: string | null, stage: string | null, stageSince: string | null, task: { id: string, code: string, name: string }, pauses: Array<{ from: string, to: string | null, reason: string }>, openProposal: { id: string, fromStage: string, toStage: string, kind: string } | null };

export type EmployeeRowFragment = { id: string, code: string, name: string, position: string | null, hiredOn: string | null, endedOn: string | null, version: number, signalCount: number, hasAccount: boolean, team: { id: string, name: string } | null, latestMap: { id: string, asOf: string } | null, assignments: Array<{ id: string, locationName: string | null, startedOn: string, startEstimated: boolean, endedOn: string | null, isPrimary: boolean, statedStage: string | null, stage: string | null, stageSince: string | null, task: { id: string, code: string, name: string }, pauses: Array<{ from: string, to: string | null, reason: string }>, openProposal: { id: string, fromStage: string, toStage: string, kind: string } | null }> };

export type EmployeesQueryVariables = Exact<{
  first: number;
  offset: number;
  filter?: EmployeeFilter | null | undefined;
  sort: EmployeeSort;
  order: SortOrder;
}>;


export type EmployeesQuery = { employees: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, position: string | null, hiredOn: string | null, endedOn: string | null, version: number, signalCount: number, hasAccount: boolean, team: { id: string, name: string } | null, latestMap: { id: string, asOf: string } | null, assignments: Array<{ id: string, locationName: string | null, startedOn: string, startEstimated: boolean, endedOn: string | null, isPrimary: boolean, statedStage: string | null, stage: string | null, stageSince: string | null, task: { id: string, code: string, name: string }, pauses: Array<{ from: string, to: string | null, reason: string }>, openProposal: { id: string, fromStage: string, toStage: string, kind: string } | null }> }> } };

export type EmployeeQueryVariables = Exact<{
  id: string;
}>;


export type EmployeeQuery = { employee: { id: string, code: string, name: string, position: string | null, hiredOn: string | null, endedOn: string | null, version: number, signalCount: number, hasAccount: boolean, team: { id: string, name: string } | null, latestMap: { id: string, asOf: string } | null, assignments: Array<{ id: string, locationName: string | null, startedOn: string, startEstimated: boolean, endedOn: string | null, isPrimary: boolean, statedStage: string | null, stage: string | null, stageSince: string | null, task: { id: string, code: string, name: string }, pauses: Array<{ from: string, to: string | null, reason: string }>, openProposal: { id: string, fromStage: string, toStage: string, kind: string } | null }> } };

export type TeamsAndTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamsAndTasksQuery = { teams: Array<{ id: string, name: string, employeeCount: number }>, tasks: Array<{ id: string, code: string, name: string, employeeCount: number }> };

export type GenerateMapsMutationVariables = Exact<{
  asOf: string;
  employeeIds?: Array<string> | string | null | undefined;
  teamId?: string | null | undefined;
  all?: boolean | null | undefined;
}>;


export type GenerateMapsMutation = { generateMaps: { id: string } };

export type RunEvaluationsMutationVariables = Exact<{
  from: string;
  to: string;
}>;


export type RunEvaluationsMutation = { runEvaluations: { id: string } };

export type StateStageMutationVariables = Exact<{
  assignmentId: string;
  stage?: string | null | undefined;
  seen?: string | null | undefined;
  reason: string;
}>;


export type StateStageMutation = { stateStage: { id: string, statedStage: string | null } };

export type ExplainQueryVariables = Exact<{
  mapId: string;
  assignmentId: string;
  nodeId: string;
}>;


export type ExplainQuery = { explanation: { root: string, ruleSetVersion: number, engine: number, cutoff: number, asOf: string, nodes: Array<{ id: string, parent: string | null, order: number, op: string, about: string | null, value: number | null, state: string, unit: string | null, args: Record<string, unknown>, signalCount: number | null, contactCount: number | null, planCount: number | null, label: { en: string, ru: string, pl: string } | null }> } };

export type ExplainSignalsQueryVariables = Exact<{
  mapId: string;
  assignmentId: string;
  nodeId: string;
  first: number;
  after?: string | null | undefined;
  kind?: string | null | undefined;
  status?: string | null | undefined;
  reason?: string | null | undefined;
}>;


export type ExplainSignalsQuery = { explanationSignals: { totalCount: number, facets: Array<{ by: string, code: string, count: number, name: { en: string, ru: string, pl: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: string, day: string, channel: string | null, value: number | null, unit: string | null, body: string | null, clientLabel: string | null, weight: number, countedValue: number | null, status: string, reasons: Array<string>, overridden: boolean, disputableUntil: string | null, kindName: { en: string, ru: string, pl: string }, dispute: { id: string, state: string } | null }> } };

export type ExplainPlanQueryVariables = Exact<{
  mapId: string;
  assignmentId: string;
  nodeId: string;
}>;


export type ExplainPlanQuery = { explanationPlan: { from: string, to: string, planned: number, handled: number, fulfilment: number | null, parts: Array<{ scope: PlanScope, name: string | null, from: string, to: string, days: number, planned: number, handled: number }> } };

export type ExplainContactsQueryVariables = Exact<{
  mapId: string;
  assignmentId: string;
  nodeId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ExplainContactsQuery = { explanationContacts: { totalCount: number, missedCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, externalId: string, subject: string | null, priority: string | null, day: string, missed: boolean, elapsedSeconds: number | null, targetSeconds: number | null, overSeconds: number | null, dueAt: string | null, policyName: string | null, calendarName: string | null, reasons: Array<string>, kindName: { en: string, ru: string, pl: string }, closures: Array<{ from: string, until: string, reason: string }> }> } };

export type OverruleSignalMutationVariables = Exact<{
  signalId: string;
  weight: string;
  reason: string;
}>;


export type OverruleSignalMutation = { overrideScreening: boolean };

export type DisputeSignalMutationVariables = Exact<{
  signalId: string;
  reason: string;
  evidence?: string | null | undefined;
  evidenceFileId?: string | null | undefined;
}>;


export type DisputeSignalMutation = { disputeSignal: { id: string, state: string } };

export type ExplainVisitsQueryVariables = Exact<{
  mapId: string;
  assignmentId: string;
  nodeId: string;
}>;


export type ExplainVisitsQuery = { explanationVisits: { untold: number, nodes: Array<{ id: string, nodeId: string | null, number: string, programmeName: string, locationName: string, visitedOn: string, side: string, counts: boolean, reason: string | null, score: number | null, disputedItems: number, takenOutItems: Array<string> }> } };

export type ForceMajeureRowFragment = { id: string, locationId: string, locationName: string, day: string, reason: string, signalCount: number, markedBy: string | null, markedAt: string };

export type ForceMajeureDaysQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: ForceMajeureFilter | null | undefined;
  order: SortOrder;
}>;


export type ForceMajeureDaysQuery = { forceMajeureDays: { totalCount: number, nodes: Array<{ id: string, locationId: string, locationName: string, day: string, reason: string, signalCount: number, markedBy: string | null, markedAt: string }> } };

export type ForceMajeureEffectQueryVariables = Exact<{
  locationId: string;
  day: string;
  lastDay?: string | null | undefined;
}>;


export type ForceMajeureEffectQuery = { forceMajeureSignals: number };

export type LocationsQueryVariables = Exact<{ [key: string]: never; }>;


export type LocationsQuery = { locations: Array<{ id: string, name: string }> };

export type MarkForceMajeureMutationVariables = Exact<{
  locationId: string;
  day: string;
  lastDay?: string | null | undefined;
  reason: string;
}>;


export type MarkForceMajeureMutation = { markForceMajeure: Array<{ id: string, locationId: string, locationName: string, day: string, reason: string, signalCount: number, markedBy: string | null, markedAt: string }> };

export type UnmarkForceMajeureMutationVariables = Exact<{
  id: string;
}>;


export type UnmarkForceMajeureMutation = { unmarkForceMajeure: boolean };

export type JobFragment = { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null };

export type JobsQueryVariables = Exact<{ [key: string]: never; }>;


export type JobsQuery = { jobs: Array<{ id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null }> };

export type JobQueryVariables = Exact<{
  id: string;
}>;


export type JobQuery = { job: { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null } };

export type CancelJobMutationVariables = Exact<{
  id: string;
}>;


export type CancelJobMutation = { cancelJob: { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type SavedViewsQueryVariables = Exact<{
  list: string;
}>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, name: string, query: string }> };

export type SaveViewMutationVariables = Exact<{
  list: string;
  name: string;
  query: string;
}>;


export type SaveViewMutation = { saveView: { id: string } };

export type RemoveViewMutationVariables = Exact<{
  id: string;
}>;


export type RemoveViewMutation = { removeView: boolean };

export type LeadsQueryVariables = Exact<{ [key: string]: never; }>;


export type LeadsQuery = { teams: Array<{ id: string, code: string, name: string, employeeCount: number, managerId: string | null, managerName: string | null, parentId: string | null, parentName: string | null, version: number }>, tasks: Array<{ id: string, code: string, name: string, employeeCount: number, managerId: string | null, managerName: string | null, version: number | null }> };

export type FindLeadsQueryVariables = Exact<{
  search: string;
}>;


export type FindLeadsQuery = { employees: { nodes: Array<{ id: string, name: string, code: string, endedOn: string | null }> } };

export type SetTeamManagerMutationVariables = Exact<{
  id: string;
  employeeId?: string | null | undefined;
  version: number;
}>;


export type SetTeamManagerMutation = { setTeamManager: { id: string, version: number } };

export type SetTeamParentMutationVariables = Exact<{
  id: string;
  parentId?: string | null | undefined;
  version: number;
}>;


export type SetTeamParentMutation = { setTeamParent: { id: string, version: number } };

export type SetTaskManagerMutationVariables = Exact<{
  id: string;
  employeeId?: string | null | undefined;
  version: number;
}>;


export type SetTaskManagerMutation = { setTaskManager: { id: string, version: number | null } };

export type MapAsideQueryVariables = Exact<{
  mapId: string;
  assignmentId: string;
}>;


export type MapAsideQuery = { heaviestClient: { signals: number, share: number, eligible: string | null, eligibleWithout: string | null, decides: boolean, metrics: Array<{ code: string, value: number, without: number | null }> } | null };

export type HeaviestClientFragment = { signals: number, share: number, eligible: string | null, eligibleWithout: string | null, decides: boolean, metrics: Array<{ code: string, value: number, without: number | null }> };

export type MapTalkQueryVariables = Exact<{
  assignmentId: string;
}>;


export type MapTalkQuery = { comments: Array<{ id: string, author: string, byEmployee: boolean, own: boolean, body: string, createdAt: string, editedAt: string | null, withdrawnAt: string | null, version: number }>, goals: Array<{ id: string, kpi: string, unit: string, higherIsBetter: boolean, baseline: number, target: number, due: string, now: number | null, nowAsOf: string | null, progress: number | null, status: string, note: string, decidedBy: string | null, decidedAt: string | null, reason: string | null, mayDecide: boolean, mayWithdraw: boolean, version: number, name: { en: string, ru: string, pl: string } }> };

export type MapCommentFragment = { id: string, author: string, byEmployee: boolean, own: boolean, body: string, createdAt: string, editedAt: string | null, withdrawnAt: string | null, version: number };

export type MapGoalFragment = { id: string, kpi: string, unit: string, higherIsBetter: boolean, baseline: number, target: number, due: string, now: number | null, nowAsOf: string | null, progress: number | null, status: string, note: string, decidedBy: string | null, decidedAt: string | null, reason: string | null, mayDecide: boolean, mayWithdraw: boolean, version: number, name: { en: string, ru: string, pl: string } };

export type SayOnMapMutationVariables = Exact<{
  mapId: string;
  assignmentId: string;
  body: string;
}>;


export type SayOnMapMutation = { createComment: { id: string } };

export type EditCommentMutationVariables = Exact<{
  id: string;
  body: string;
  version: number;
}>;


export type EditCommentMutation = { editComment: { id: string } };

export type WithdrawCommentMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type WithdrawCommentMutation = { withdrawComment: { id: string } };

export type ProposeGoalMutationVariables = Exact<{
  mapId: string;
  assignmentId: string;
  kpi: string;
  target: number;
  due: string;
  note?: string | null | undefined;
}>;


export type ProposeGoalMutation = { proposeGoal: { id: string } };

export type DecideGoalMutationVariables = Exact<{
  id: string;
  agree: boolean;
  reason?: string | null | undefined;
  version: number;
}>;


export type DecideGoalMutation = { decideGoal: { id: string } };

export type WithdrawGoalMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type WithdrawGoalMutation = { withdrawGoal: { id: string } };

export type GenerateMapMutationVariables = Exact<{
  employeeId: string;
  asOf: string;
  cutoff?: number | null | undefined;
}>;


export type GenerateMapMutation = { generateMaps: { id: string, status: JobStatus } };

export type MapJobQueryVariables = Exact<{
  id: string;
}>;


export type MapJobQuery = { job: { id: string, status: JobStatus, done: number, total: number | null, errorCode: string | null, errorMessage: string | null } };

export type MapPageQueryVariables = Exact<{
  employeeId: string;
  id?: string | null | undefined;
}>;


export type MapPageQuery = { organisation: { today: string, lastDayWithData: string | null }, employee: { id: string, name: string, position: string | null, hiredOn: string | null, signalCount: number, team: { id: string, name: string, managerName: string | null } | null }, careerMap: { id: string, asOf: string, cutoff: number, purpose: string, ruleSetVersion: number, engine: number, hash: string, containsWithdrawn: boolean, madeAt: string, nextEvaluation: string, praises: Array<{ text: string, channel: string | null, day: string, kind: string }> | null, cards: Array<{ assignmentId: string, hash: string, isPrimary: boolean, tenureDays: number, tenureNodeId: string, startedOn: string, startEstimated: boolean, held: string, heldSince: string, heldHow: string, eligible: string | null, state: string, stale: boolean, streakUp: number, streakDown: number, standstill: number, riseAfter: number, inRow: number, fallAfter: number, disputedItems: number, eligibleWithDisputed: string | null, nextStage: string | null, earliest: string | null, usual: string | null, unusedSources: Array<string>, task: { id: string, name: string }, missing: Array<{ nodeId: string, about: string, code: string, state: string, held: number | null, demanded: number | null, comparator: string, unit: string | null, needs: number | null, what: string, kind: string | null, best: number | null, pacePer30Days: number | null, outOfReach: string | null, n: number | null, minSample: number | null, low: number | null, high: number | null, smallest: boolean, usual: string | null, label: { en: string, ru: string, pl: string }, kindName: { en: string, ru: string, pl: string } | null }>, metCriteria: Array<{ nodeId: string, about: string, code: string, state: string, held: number | null, demanded: number | null, comparator: string, unit: string | null, needs: number | null, what: string, kind: string | null, best: number | null, pacePer30Days: number | null, outOfReach: string | null, n: number | null, minSample: number | null, low: number | null, high: number | null, smallest: boolean, usual: string | null, label: { en: string, ru: string, pl: string }, kindName: { en: string, ru: string, pl: string } | null }>, stages: Array<{ code: string, style: string, entry: string, retention: string, reachedOn: string | null, name: { en: string, ru: string, pl: string }, about: { en: string, ru: string, pl: string }, advice: { en: string, ru: string, pl: string } }>, metrics: Array<{ code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } }>, kpis: Array<{ code: string, nodeId: string, score: number | null, state: string, target: number, direction: string, name: { en: string, ru: string, pl: string }, description: { en: string, ru: string, pl: string }, metric: { code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } } | null, beside: { code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } } | null, curve: Array<{ value: number, score: number }> }>, competencies: Array<{ code: string, nodeId: string, score: number | null, state: string, coverage: number | null, demanded: number | null, gap: number | null, kind: string, name: { en: string, ru: string, pl: string } }>, goals: Array<{ nodeId: string, baseline: number | null, target: number, unit: string | null, due: string | null, state: string, comparator: string, kpi: { en: string, ru: string, pl: string } }>, trend: Array<{ asOf: string, mapId: string, stage: string, state: string, values: Array<{ code: string, value: number | null, low: number | null, high: number | null, state: string }> }>, proposal: { id: string, kind: string, fromStage: string, toStage: string, status: string, asOf: string, decidedAt: string | null, decidedBy: string | null, reason: string | null } | null }> } | null, careerMaps: Array<{ id: string, asOf: string, purpose: string, madeAt: string, ruleSetVersion: number }> };

export type WholeMapFragment = { id: string, asOf: string, cutoff: number, purpose: string, ruleSetVersion: number, engine: number, hash: string, containsWithdrawn: boolean, madeAt: string, nextEvaluation: string, praises: Array<{ text: string, channel: string | null, day: string, kind: string }> | null, cards: Array<{ assignmentId: string, hash: string, isPrimary: boolean, tenureDays: number, tenureNodeId: string, startedOn: string, startEstimated: boolean, held: string, heldSince: string, heldHow: string, eligible: string | null, state: string, stale: boolean, streakUp: number, streakDown: number, standstill: number, riseAfter: number, inRow: number, fallAfter: number, disputedItems: number, eligibleWithDisputed: string | null, nextStage: string | null, earliest: string | null, usual: string | null, unusedSources: Array<string>, task: { id: string, name: string }, missing: Array<{ nodeId: string, about: string, code: string, state: string, held: number | null, demanded: number | null, comparator: string, unit: string | null, needs: number | null, what: string, kind: string | null, best: number | null, pacePer30Days: number | null, outOfReach: string | null, n: number | null, minSample: number | null, low: number | null, high: number | null, smallest: boolean, usual: string | null, label: { en: string, ru: string, pl: string }, kindName: { en: string, ru: string, pl: string } | null }>, metCriteria: Array<{ nodeId: string, about: string, code: string, state: string, held: number | null, demanded: number | null, comparator: string, unit: string | null, needs: number | null, what: string, kind: string | null, best: number | null, pacePer30Days: number | null, outOfReach: string | null, n: number | null, minSample: number | null, low: number | null, high: number | null, smallest: boolean, usual: string | null, label: { en: string, ru: string, pl: string }, kindName: { en: string, ru: string, pl: string } | null }>, stages: Array<{ code: string, style: string, entry: string, retention: string, reachedOn: string | null, name: { en: string, ru: string, pl: string }, about: { en: string, ru: string, pl: string }, advice: { en: string, ru: string, pl: string } }>, metrics: Array<{ code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } }>, kpis: Array<{ code: string, nodeId: string, score: number | null, state: string, target: number, direction: string, name: { en: string, ru: string, pl: string }, description: { en: string, ru: string, pl: string }, metric: { code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } } | null, beside: { code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } } | null, curve: Array<{ value: number, score: number }> }>, competencies: Array<{ code: string, nodeId: string, score: number | null, state: string, coverage: number | null, demanded: number | null, gap: number | null, kind: string, name: { en: string, ru: string, pl: string } }>, goals: Array<{ nodeId: string, baseline: number | null, target: number, unit: string | null, due: string | null, state: string, comparator: string, kpi: { en: string, ru: string, pl: string } }>, trend: Array<{ asOf: string, mapId: string, stage: string, state: string, values: Array<{ code: string, value: number | null, low: number | null, high: number | null, state: string }> }>, proposal: { id: string, kind: string, fromStage: string, toStage: string, status: string, asOf: string, decidedAt: string | null, decidedBy: string | null, reason: string | null } | null }> };

export type MapCardFragment = { assignmentId: string, hash: string, isPrimary: boolean, tenureDays: number, tenureNodeId: string, startedOn: string, startEstimated: boolean, held: string, heldSince: string, heldHow: string, eligible: string | null, state: string, stale: boolean, streakUp: number, streakDown: number, standstill: number, riseAfter: number, inRow: number, fallAfter: number, disputedItems: number, eligibleWithDisputed: string | null, nextStage: string | null, earliest: string | null, usual: string | null, unusedSources: Array<string>, task: { id: string, name: string }, missing: Array<{ nodeId: string, about: string, code: string, state: string, held: number | null, demanded: number | null, comparator: string, unit: string | null, needs: number | null, what: string, kind: string | null, best: number | null, pacePer30Days: number | null, outOfReach: string | null, n: number | null, minSample: number | null, low: number | null, high: number | null, smallest: boolean, usual: string | null, label: { en: string, ru: string, pl: string }, kindName: { en: string, ru: string, pl: string } | null }>, metCriteria: Array<{ nodeId: string, about: string, code: string, state: string, held: number | null, demanded: number | null, comparator: string, unit: string | null, needs: number | null, what: string, kind: string | null, best: number | null, pacePer30Days: number | null, outOfReach: string | null, n: number | null, minSample: number | null, low: number | null, high: number | null, smallest: boolean, usual: string | null, label: { en: string, ru: string, pl: string }, kindName: { en: string, ru: string, pl: string } | null }>, stages: Array<{ code: string, style: string, entry: string, retention: string, reachedOn: string | null, name: { en: string, ru: string, pl: string }, about: { en: string, ru: string, pl: string }, advice: { en: string, ru: string, pl: string } }>, metrics: Array<{ code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } }>, kpis: Array<{ code: string, nodeId: string, score: number | null, state: string, target: number, direction: string, name: { en: string, ru: string, pl: string }, description: { en: string, ru: string, pl: string }, metric: { code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } } | null, beside: { code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } } | null, curve: Array<{ value: number, score: number }> }>, competencies: Array<{ code: string, nodeId: string, score: number | null, state: string, coverage: number | null, demanded: number | null, gap: number | null, kind: string, name: { en: string, ru: string, pl: string } }>, goals: Array<{ nodeId: string, baseline: number | null, target: number, unit: string | null, due: string | null, state: string, comparator: string, kpi: { en: string, ru: string, pl: string } }>, trend: Array<{ asOf: string, mapId: string, stage: string, state: string, values: Array<{ code: string, value: number | null, low: number | null, high: number | null, state: string }> }>, proposal: { id: string, kind: string, fromStage: string, toStage: string, status: string, asOf: string, decidedAt: string | null, decidedBy: string | null, reason: string | null } | null };

export type MapCriterionFragment = { nodeId: string, about: string, code: string, state: string, held: number | null, demanded: number | null, comparator: string, unit: string | null, needs: number | null, what: string, kind: string | null, best: number | null, pacePer30Days: number | null, outOfReach: string | null, n: number | null, minSample: number | null, low: number | null, high: number | null, smallest: boolean, usual: string | null, label: { en: string, ru: string, pl: string }, kindName: { en: string, ru: string, pl: string } | null };

export type MapMetricFragment = { code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } };

export type MapProposalFragment = { id: string, kind: string, fromStage: string, toStage: string, status: string, asOf: string, decidedAt: string | null, decidedBy: string | null, reason: string | null };

export type MapTextsFragment = { en: string, ru: string, pl: string };

export type SignalKindNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type SignalKindNamesQuery = { signalKinds: Array<{ code: string, name: { en: string, ru: string, pl: string } }> };

export type MyKpisQueryVariables = Exact<{
  employeeId: string;
}>;


export type MyKpisQuery = { careerMap: { id: string, asOf: string, cards: Array<{ assignmentId: string, hash: string, isPrimary: boolean, tenureDays: number, tenureNodeId: string, startedOn: string, startEstimated: boolean, held: string, heldSince: string, heldHow: string, eligible: string | null, state: string, stale: boolean, streakUp: number, streakDown: number, standstill: number, riseAfter: number, inRow: number, fallAfter: number, disputedItems: number, eligibleWithDisputed: string | null, nextStage: string | null, earliest: string | null, usual: string | null, unusedSources: Array<string>, kpis: Array<{ code: string, nodeId: string, score: number | null, state: string, target: number, direction: string, oneMore: { best: number | null, value: number, score: number | null, kindName: { en: string, ru: string, pl: string } | null } | null, name: { en: string, ru: string, pl: string }, description: { en: string, ru: string, pl: string }, metric: { code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } } | null, beside: { code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } } | null, curve: Array<{ value: number, score: number }> }>, task: { id: string, name: string }, missing: Array<{ nodeId: string, about: string, code: string, state: string, held: number | null, demanded: number | null, comparator: string, unit: string | null, needs: number | null, what: string, kind: string | null, best: number | null, pacePer30Days: number | null, outOfReach: string | null, n: number | null, minSample: number | null, low: number | null, high: number | null, smallest: boolean, usual: string | null, label: { en: string, ru: string, pl: string }, kindName: { en: string, ru: string, pl: string } | null }>, metCriteria: Array<{ nodeId: string, about: string, code: string, state: string, held: number | null, demanded: number | null, comparator: string, unit: string | null, needs: number | null, what: string, kind: string | null, best: number | null, pacePer30Days: number | null, outOfReach: string | null, n: number | null, minSample: number | null, low: number | null, high: number | null, smallest: boolean, usual: string | null, label: { en: string, ru: string, pl: string }, kindName: { en: string, ru: string, pl: string } | null }>, stages: Array<{ code: string, style: string, entry: string, retention: string, reachedOn: string | null, name: { en: string, ru: string, pl: string }, about: { en: string, ru: string, pl: string }, advice: { en: string, ru: string, pl: string } }>, metrics: Array<{ code: string, nodeId: string, unit: string, measure: string, state: string, raw: number | null, shrunk: number | null, low: number | null, high: number | null, rawLow: number | null, rawHigh: number | null, n: number, nEff: number, minSample: number, disputed: number, name: { en: string, ru: string, pl: string } }>, competencies: Array<{ code: string, nodeId: string, score: number | null, state: string, coverage: number | null, demanded: number | null, gap: number | null, kind: string, name: { en: string, ru: string, pl: string } }>, goals: Array<{ nodeId: string, baseline: number | null, target: number, unit: string | null, due: string | null, state: string, comparator: string, kpi: { en: string, ru: string, pl: string } }>, trend: Array<{ asOf: string, mapId: string, stage: string, state: string, values: Array<{ code: string, value: number | null, low: number | null, high: number | null, state: string }> }>, proposal: { id: string, kind: string, fromStage: string, toStage: string, status: string, asOf: string, decidedAt: string | null, decidedBy: string | null, reason: string | null } | null }> } | null };

export type InsightsQueryVariables = Exact<{
  from: string;
  to: string;
  taskId?: string | null | undefined;
}>;


export type InsightsQuery = { stageMix: Array<{ asOf: string, total: number, stages: Array<{ stage: string, count: number }> }>, attention: { proposals: Array<{ teamId: string | null, teamName: string | null, kind: string, count: number }>, lastEvaluation: { asOf: string, assignments: number, atRisk: number, stale: number, insufficient: number, lacking: Array<{ code: string, undecided: boolean, count: number, name: { en: string, ru: string, pl: string } }> } | null } };

export type BehindBarQueryVariables = Exact<{
  asOf: string;
  stage: string;
  taskId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type BehindBarQuery = { evaluated: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ assignmentId: string, employeeId: string, employeeName: string, teamName: string | null, taskName: string, stage: string, state: string, mapId: string }> } };

export type OrganisationQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationQuery = { organisation: { name: string, timeZone: string, today: string, demo: boolean, batchNumber: number, lastDayWithData: string | null, stages: Array<string> } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { organisation: { name: string, today: string, demo: boolean, batchNumber: number, lastDayWithData: string | null }, employees: { totalCount: number, nodes: Array<{ id: string, latestMap: { id: string, asOf: string, purpose: string } | null }> }, stageProposals: { totalCount: number }, newest: { nodes: Array<{ id: string, asOf: string }> }, teams: Array<{ id: string, name: string, employeeCount: number }>, tasks: Array<{ id: string, name: string, employeeCount: number }>, programmes: Array<{ id: string, name: string, announcedOn: string | null, visitCount: number }>, ruleSets: Array<{ id: string, version: number, name: string, status: string, effectiveFrom: string | null }> };

export type ComplianceQueryVariables = Exact<{
  asOf: string;
}>;


export type ComplianceQuery = { locationCompliance: Array<{ locationId: string, locationName: string, score: number | null, visits: number, counted: number, minSample: number, state: string }> };

export type PlanTargetRowFragment = { id: string, scope: PlanScope, employeeId: string | null, employeeName: string | null, employeeCode: string | null, teamName: string | null, teamCode: string | null, taskName: string | null, taskCode: string | null, from: string, to: string, planned: number, due: number, handled: number, fulfilment: number | null };

export type PlanTargetsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: PlanTargetFilter | null | undefined;
  sort: PlanTargetSort;
  order: SortOrder;
}>;


export type PlanTargetsQuery = { planTargets: { totalCount: number, nodes: Array<{ id: string, scope: PlanScope, employeeId: string | null, employeeName: string | null, employeeCode: string | null, teamName: string | null, teamCode: string | null, taskName: string | null, taskCode: string | null, from: string, to: string, planned: number, due: number, handled: number, fulfilment: number | null }> } };

export type PlanSubjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanSubjectsQuery = { teams: Array<{ id: string, code: string, name: string }>, tasks: Array<{ id: string, code: string, name: string }> };

export type RecordPlanTargetMutationVariables = Exact<{
  targets: Array<PlanTargetInput> | PlanTargetInput;
}>;


export type RecordPlanTargetMutation = { recordPlanTargets: Array<{ status: string, code: string | null, field: string | null, came: string | null }> };

export type RemovePlanTargetsMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type RemovePlanTargetsMutation = { removePlanTargets: boolean };

export type ProgrammeRowFragment = { id: string, code: string, name: string, kind: string, status: string, cadence: string | null, visitsPerLocation: number | null, warnings: Array<string>, announcedOn: string | null, visitCount: number, countedVisits: number, version: number };

export type ProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammesQuery = { programmes: Array<{ id: string, code: string, name: string, kind: string, status: string, cadence: string | null, visitsPerLocation: number | null, warnings: Array<string>, announcedOn: string | null, visitCount: number, countedVisits: number, version: number }> };

export type CreateProgrammeMutationVariables = Exact<{
  code: string;
  name: string;
  kind: string;
}>;


export type CreateProgrammeMutation = { createProgramme: { id: string, code: string, name: string, kind: string, status: string, cadence: string | null, visitsPerLocation: number | null, warnings: Array<string>, announcedOn: string | null, visitCount: number, countedVisits: number, version: number } };

export type AnnounceProgrammeMutationVariables = Exact<{
  id: string;
  version: number;
  announcedOn: string;
}>;


export type AnnounceProgrammeMutation = { announceProgramme: { id: string, code: string, name: string, kind: string, status: string, cadence: string | null, visitsPerLocation: number | null, warnings: Array<string>, announcedOn: string | null, visitCount: number, countedVisits: number, version: number } };

export type ProgrammesDueQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammesDueQuery = { programmesDue: Array<{ programmeId: string, due: number, done: number }> };

export type AskedItemFragment = { id: string, name: string, standardId: string, versionId: string, attribution: string, standardTitle: { en: string | null, ru: string | null, pl: string | null }, item: { code: string, kind: string, weight: string, critical: string, bonus: string | null, question: { en: string | null, ru: string | null, pl: string | null } } };

export type ProgrammePagePartsFragment = { startsOn: string | null, endsOn: string | null, disclosure: string, taskIds: Array<string>, id: string, code: string, name: string, kind: string, status: string, cadence: string | null, visitsPerLocation: number | null, warnings: Array<string>, announcedOn: string | null, visitCount: number, countedVisits: number, version: number, goals: { en: string | null, ru: string | null, pl: string | null }, useOfResults: { en: string | null, ru: string | null, pl: string | null }, locations: Array<{ id: string, name: string }>, questionnaire: { id: string, version: number, createdAt: string, sections: Array<{ id: string, weight: string, names: { en: string | null, ru: string | null, pl: string | null }, items: Array<{ id: string, name: string, standardId: string, versionId: string, attribution: string, standardTitle: { en: string | null, ru: string | null, pl: string | null }, item: { code: string, kind: string, weight: string, critical: string, bonus: string | null, question: { en: string | null, ru: string | null, pl: string | null } } }> }> } | null };

export type ProgrammePageQueryVariables = Exact<{
  id: string;
}>;


export type ProgrammePageQuery = { organisation: { today: string }, programme: { startsOn: string | null, endsOn: string | null, disclosure: string, taskIds: Array<string>, id: string, code: string, name: string, kind: string, status: string, cadence: string | null, visitsPerLocation: number | null, warnings: Array<string>, announcedOn: string | null, visitCount: number, countedVisits: number, version: number, goals: { en: string | null, ru: string | null, pl: string | null }, useOfResults: { en: string | null, ru: string | null, pl: string | null }, locations: Array<{ id: string, name: string }>, questionnaire: { id: string, version: number, createdAt: string, sections: Array<{ id: string, weight: string, names: { en: string | null, ru: string | null, pl: string | null }, items: Array<{ id: string, name: string, standardId: string, versionId: string, attribution: string, standardTitle: { en: string | null, ru: string | null, pl: string | null }, item: { code: string, kind: string, weight: string, critical: string, bonus: string | null, question: { en: string | null, ru: string | null, pl: string | null } } }> }> } | null }, announcedProgrammes: Array<{ id: string, goals: { en: string | null, ru: string | null, pl: string | null }, useOfResults: { en: string | null, ru: string | null, pl: string | null } }> };

export type ItemChoicesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ItemChoicesQuery = { standards: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, face: { id: string, attribution: string, title: { en: string | null, ru: string | null, pl: string | null }, items: Array<{ id: string, code: string, kind: string, weight: string, critical: string, bonus: string | null, question: { en: string | null, ru: string | null, pl: string | null } }> } }> } };

export type DueVisitsQueryVariables = Exact<{
  id: string;
}>;


export type DueVisitsQuery = { dueVisits: Array<{ locationId: string, locationName: string, from: string, to: string | null, due: number, done: number }> };

export type PlannedVisitsQueryVariables = Exact<{
  programmeId: string;
  from: string;
  until: string;
}>;


export type PlannedVisitsQuery = { plannedVisits: Array<{ id: string, locationId: string, locationName: string, plannedOn: string, auditorName: string | null }> };

export type SaveProgrammePlanMutationVariables = Exact<{
  id: string;
  version: number;
  input: ProgrammePlanInput;
}>;


export type SaveProgrammePlanMutation = { saveProgrammePlan: { id: string } };

export type SaveQuestionnaireMutationVariables = Exact<{
  id: string;
  version: number;
  sections: Array<QuestionnaireSectionInput> | QuestionnaireSectionInput;
}>;


export type SaveQuestionnaireMutation = { saveQuestionnaire: { id: string } };

export type ActivateProgrammeMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ActivateProgrammeMutation = { activateProgramme: { id: string } };

export type EndProgrammeMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type EndProgrammeMutation = { endProgramme: { id: string } };

export type PlanVisitMutationVariables = Exact<{
  programmeId: string;
  locationId: string;
  plannedOn: string;
  auditorId?: string | null | undefined;
}>;


export type PlanVisitMutation = { planVisit: string };

export type CancelPlannedVisitMutationVariables = Exact<{
  id: string;
}>;


export type CancelPlannedVisitMutation = { cancelPlannedVisit: boolean };

export type ProposalRowFragment = { id: string, employeeId: string, employeeName: string, assignmentId: string, taskName: string, kind: string, fromStage: string, toStage: string, status: string, asOf: string, mapId: string, decidedAt: string | null, decidedBy: string | null, reason: string | null, createdAt: string, version: number };

export type ProposalsQueryVariables = Exact<{
  first: number;
  offset: number;
  status?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type ProposalsQuery = { stageProposals: { totalCount: number, nodes: Array<{ id: string, employeeId: string, employeeName: string, assignmentId: string, taskName: string, kind: string, fromStage: string, toStage: string, status: string, asOf: string, mapId: string, decidedAt: string | null, decidedBy: string | null, reason: string | null, createdAt: string, version: number }> } };

export type DecideProposalsMutationVariables = Exact<{
  ids: Array<string> | string;
  decision: Decision;
  reason?: string | null | undefined;
  reasons?: Array<ProposalReason> | ProposalReason | null | undefined;
}>;


export type DecideProposalsMutation = { decideProposals: Array<{ id: string, errorCode: string | null, errorMessage: string | null, proposal: { id: string, employeeId: string, employeeName: string, assignmentId: string, taskName: string, kind: string, fromStage: string, toStage: string, status: string, asOf: string, mapId: string, decidedAt: string | null, decidedBy: string | null, reason: string | null, createdAt: string, version: number } | null }> };

export type ResultRowFragment = { id: string, number: string, programmeName: string, side: string, disclosure: string, locationName: string, employeeId: string | null, employeeName: string | null, visitedOn: string, recordedOn: string | null, state: string, overdue: boolean, disclosedOn: string | null, discussedOn: string | null, note: string | null, remark: string | null, disputableUntil: string | null, disputes: Array<{ id: string, itemId: string | null, state: string }>, answers: Array<{ itemId: string, name: string, attribution: string, answer: string | null, evidence: string | null, evidenceFileId: string | null, remark: string | null, cause: string | null, acknowledged: boolean, needsCause: boolean, section: { en: string | null, ru: string | null, pl: string | null }, item: { kind: string, critical: string, bonus: string | null, question: { en: string | null, ru: string | null, pl: string | null }, earns: Array<{ answer: string, score: number, label: { en: string | null, ru: string | null, pl: string | null } | null }> } }> };

export type ResultsQueryVariables = Exact<{
  state?: string | null | undefined;
  overdue?: boolean | null | undefined;
  search?: string | null | undefined;
  offset?: number | null | undefined;
}>;


export type ResultsQuery = { visits: { totalCount: number, nodes: Array<{ id: string, number: string, programmeName: string, side: string, disclosure: string, locationName: string, employeeId: string | null, employeeName: string | null, visitedOn: string, recordedOn: string | null, state: string, overdue: boolean, disclosedOn: string | null, discussedOn: string | null, note: string | null, remark: string | null, disputableUntil: string | null, disputes: Array<{ id: string, itemId: string | null, state: string }>, answers: Array<{ itemId: string, name: string, attribution: string, answer: string | null, evidence: string | null, evidenceFileId: string | null, remark: string | null, cause: string | null, acknowledged: boolean, needsCause: boolean, section: { en: string | null, ru: string | null, pl: string | null }, item: { kind: string, critical: string, bonus: string | null, question: { en: string | null, ru: string | null, pl: string | null }, earns: Array<{ answer: string, score: number, label: { en: string | null, ru: string | null, pl: string | null } | null }> } }> }> } };

export type DiscloseResultMutationVariables = Exact<{
  id: string;
}>;


export type DiscloseResultMutation = { discloseResults: number };

export type DiscussResultMutationVariables = Exact<{
  id: string;
  on: string;
  note?: string | null | undefined;
}>;


export type DiscussResultMutation = { discussResults: number };

export type NameCausesMutationVariables = Exact<{
  id: string;
  causes: Array<CauseInput> | CauseInput;
}>;


export type NameCausesMutation = { nameCauses: { id: string, number: string, programmeName: string, side: string, disclosure: string, locationName: string, employeeId: string | null, employeeName: string | null, visitedOn: string, recordedOn: string | null, state: string, overdue: boolean, disclosedOn: string | null, discussedOn: string | null, note: string | null, remark: string | null, disputableUntil: string | null, disputes: Array<{ id: string, itemId: string | null, state: string }>, answers: Array<{ itemId: string, name: string, attribution: string, answer: string | null, evidence: string | null, evidenceFileId: string | null, remark: string | null, cause: string | null, acknowledged: boolean, needsCause: boolean, section: { en: string | null, ru: string | null, pl: string | null }, item: { kind: string, critical: string, bonus: string | null, question: { en: string | null, ru: string | null, pl: string | null }, earns: Array<{ answer: string, score: number, label: { en: string | null, ru: string | null, pl: string | null } | null }> } }> } };

export type RuleTextFragment = { en: string, ru: string, pl: string };

export type RuleSetRowFragment = { id: string, version: number, status: string, effectiveFrom: string | null, retiredFrom: string | null, inForce: boolean, shipped: boolean, hash: string, lock: number, publishedAt: string | null, createdAt: string, metricCount: number, kpiCount: number, competencyCount: number, stageCount: number, names: { en: string, ru: string, pl: string }, publishedBy: { name: string } | null };

export type RuleFlawFragment = { path: string, code: string, message: { en: string, ru: string, pl: string } };

export type RuleSetWholeFragment = { id: string, version: number, name: string, status: string, effectiveFrom: string | null, retiredFrom: string | null, inForce: boolean, shipped: boolean, hash: string, lock: number, publishedAt: string | null, createdAt: string, body: Record<string, unknown>, names: { en: string, ru: string, pl: string }, publishedBy: { name: string } | null, basedOn: { id: string, version: number } | null, flaws: Array<{ path: string, code: string, message: { en: string, ru: string, pl: string } }> };

export type RuleSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleSetsQuery = { ruleSets: Array<{ id: string, version: number, status: string, effectiveFrom: string | null, retiredFrom: string | null, inForce: boolean, shipped: boolean, hash: string, lock: number, publishedAt: string | null, createdAt: string, metricCount: number, kpiCount: number, competencyCount: number, stageCount: number, names: { en: string, ru: string, pl: string }, publishedBy: { name: string } | null }> };

export type RuleSetQueryVariables = Exact<{
  id?: string | null | undefined;
}>;


export type RuleSetQuery = { ruleSet: { id: string, version: number, name: string, status: string, effectiveFrom: string | null, retiredFrom: string | null, inForce: boolean, shipped: boolean, hash: string, lock: number, publishedAt: string | null, createdAt: string, body: Record<string, unknown>, names: { en: string, ru: string, pl: string }, publishedBy: { name: string } | null, basedOn: { id: string, version: number } | null, flaws: Array<{ path: string, code: string, message: { en: string, ru: string, pl: string } }> } };

export type RuleWorkshopQueryVariables = Exact<{
  id?: string | null | undefined;
}>;


export type RuleWorkshopQuery = { ruleSet: { id: string, version: number, name: string, status: string, effectiveFrom: string | null, retiredFrom: string | null, inForce: boolean, shipped: boolean, hash: string, lock: number, publishedAt: string | null, createdAt: string, body: Record<string, unknown>, names: { en: string, ru: string, pl: string }, publishedBy: { name: string } | null, basedOn: { id: string, version: number } | null, flaws: Array<{ path: string, code: string, message: { en: string, ru: string, pl: string } }> }, ruleSets: Array<{ id: string, version: number, status: string, effectiveFrom: string | null, retiredFrom: string | null, inForce: boolean, shipped: boolean, hash: string, lock: number, publishedAt: string | null, createdAt: string, metricCount: number, kpiCount: number, competencyCount: number, stageCount: number, names: { en: string, ru: string, pl: string }, publishedBy: { name: string } | null }>, signalKinds: Array<{ code: string, nature: string, attribution: string, polarity: string, unit: string, retiredAt: string | null, name: { en: string, ru: string, pl: string } }>, tasks: Array<{ id: string, name: string }>, organisation: { today: string } };

export type RuleSetDiffQueryVariables = Exact<{
  fromId: string;
  toId: string;
}>;


export type RuleSetDiffQuery = { ruleSetDiff: Array<{ path: string, part: RulePart, kind: RuleChangeKind, text: { en: string, ru: string, pl: string }, before: { en: string, ru: string, pl: string } | null, after: { en: string, ru: string, pl: string } | null }> };

export type RuleUsageQueryVariables = Exact<{
  ruleSetId: string;
  noun: RuleNoun;
  code: string;
}>;


export type RuleUsageQuery = { ruleUsage: Array<{ path: string, text: { en: string, ru: string, pl: string } }> };

export type MetricHistogramQueryVariables = Exact<{
  ruleSetId: string;
  metric: string;
}>;


export type MetricHistogramQuery = { metricHistogram: { unit: string, n: number, min: number | null, max: number | null, median: number | null, bins: Array<{ from: number, to: number, count: number }> } };

export type HowWeJudgeQueryVariables = Exact<{
  ruleSetId?: string | null | undefined;
}>;


export type HowWeJudgeQuery = { howWeJudge: { ruleSetId: string, version: number, status: string, effectiveFrom: string | null, names: { en: string, ru: string, pl: string }, comparedWith: { id: string, version: number } | null, sections: Array<{ code: string, title: { en: string, ru: string, pl: string }, lines: Array<{ changed: boolean, text: { en: string, ru: string, pl: string } }> }> } };

export type PreviewCriterionFragment = { code: string, comparator: string, state: string, held: number | null, demanded: number | null, unit: string | null, n: number | null, minSample: number | null, label: { en: string, ru: string, pl: string } };

export type PreviewCardFragment = { assignmentId: string, held: string, eligible: string | null, state: string, nextStage: string | null, task: { id: string, name: string }, stages: Array<{ code: string, entry: string, name: { en: string, ru: string, pl: string } }>, missing: Array<{ code: string, comparator: string, state: string, held: number | null, demanded: number | null, unit: string | null, n: number | null, minSample: number | null, label: { en: string, ru: string, pl: string } }>, metCriteria: Array<{ code: string, comparator: string, state: string, held: number | null, demanded: number | null, unit: string | null, n: number | null, minSample: number | null, label: { en: string, ru: string, pl: string } }>, kpis: Array<{ code: string, score: number | null, state: string, name: { en: string, ru: string, pl: string } }>, competencies: Array<{ code: string, score: number | null, state: string, demanded: number | null, name: { en: string, ru: string, pl: string } }> };

export type PreviewRulesQueryVariables = Exact<{
  ruleSetId: string;
  employeeId: string;
  asOf: string;
}>;


export type PreviewRulesQuery = { previewRules: { employeeId: string, asOf: string, beforeVersion: number, afterVersion: number, before: Array<{ assignmentId: string, held: string, eligible: string | null, state: string, nextStage: string | null, task: { id: string, name: string }, stages: Array<{ code: string, entry: string, name: { en: string, ru: string, pl: string } }>, missing: Array<{ code: string, comparator: string, state: string, held: number | null, demanded: number | null, unit: string | null, n: number | null, minSample: number | null, label: { en: string, ru: string, pl: string } }>, metCriteria: Array<{ code: string, comparator: string, state: string, held: number | null, demanded: number | null, unit: string | null, n: number | null, minSample: number | null, label: { en: string, ru: string, pl: string } }>, kpis: Array<{ code: string, score: number | null, state: string, name: { en: string, ru: string, pl: string } }>, competencies: Array<{ code: string, score: number | null, state: string, demanded: number | null, name: { en: string, ru: string, pl: string } }> }>, after: Array<{ assignmentId: string, held: string, eligible: string | null, state: string, nextStage: string | null, task: { id: string, name: string }, stages: Array<{ code: string, entry: string, name: { en: string, ru: string, pl: string } }>, missing: Array<{ code: string, comparator: string, state: string, held: number | null, demanded: number | null, unit: string | null, n: number | null, minSample: number | null, label: { en: string, ru: string, pl: string } }>, metCriteria: Array<{ code: string, comparator: string, state: string, held: number | null, demanded: number | null, unit: string | null, n: number | null, minSample: number | null, label: { en: string, ru: string, pl: string } }>, kpis: Array<{ code: string, score: number | null, state: string, name: { en: string, ru: string, pl: string } }>, competencies: Array<{ code: string, score: number | null, state: string, demanded: number | null, name: { en: string, ru: string, pl: string } }> }> } };

export type PreviewPeopleQueryVariables = Exact<{
  search: string;
}>;


export type PreviewPeopleQuery = { employees: { nodes: Array<{ id: string, name: string, code: string }> }, organisation: { today: string, lastDayWithData: string | null } };

export type CreateRuleDraftMutationVariables = Exact<{
  fromId?: string | null | undefined;
}>;


export type CreateRuleDraftMutation = { createRuleDraft: { id: string, version: number } };

export type SaveRulePartMutationVariables = Exact<{
  id: string;
  lock: number;
  part: RulePart;
  value: unknown;
}>;


export type SaveRulePartMutation = { saveRulePart: { id: string, version: number, name: string, status: string, effectiveFrom: string | null, retiredFrom: string | null, inForce: boolean, shipped: boolean, hash: string, lock: number, publishedAt: string | null, createdAt: string, body: Record<string, unknown>, names: { en: string, ru: string, pl: string }, publishedBy: { name: string } | null, basedOn: { id: string, version: number } | null, flaws: Array<{ path: string, code: string, message: { en: string, ru: string, pl: string } }> } };

export type DiscardRuleDraftMutationVariables = Exact<{
  id: string;
  lock: number;
}>;


export type DiscardRuleDraftMutation = { discardRuleDraft: boolean };

export type PublishRulesMutationVariables = Exact<{
  id: string;
  lock: number;
  effectiveFrom?: string | null | undefined;
}>;


export type PublishRulesMutation = { publishRules: { id: string, version: number, effectiveFrom: string | null } };

export type RetireRulesMutationVariables = Exact<{
  id: string;
}>;


export type RetireRulesMutation = { retireRules: { id: string, version: number } };

export type RuleNounsQueryVariables = Exact<{
  id?: string | null | undefined;
}>;


export type RuleNounsQuery = { ruleSet: { id: string, version: number, name: string, status: string, lock: number, body: Record<string, unknown> } };

export type RecordExportMutationVariables = Exact<{
  list: ExportedList;
  rows: number;
}>;


export type RecordExportMutation = { recordExport: { id: string } };

export type CriteriaNowQueryVariables = Exact<{
  ruleSetId: string;
}>;


export type CriteriaNowQuery = { criteriaNow: { asOf: string | null, assignments: number, criteria: Array<{ path: string, met: number | null, failed: number | null, insufficient: number | null, perfectSample: number | null }> } };

export type MetricPreviewQueryVariables = Exact<{
  ruleSetId: string;
  metric: string;
}>;


export type MetricPreviewQuery = { metricPreview: { asOf: string, looked: number, enough: number, lacking: number, without: number, values: { p10: number | null, median: number | null, p90: number | null, bins: Array<{ from: number, to: number, count: number }> } } | null };

export type KpiCheckQueryVariables = Exact<{
  ruleSetId: string;
  kpi: string;
}>;


export type KpiCheckQuery = { kpiCheck: { asOf: string, n: number, specific: boolean, lacking: Array<string>, measurable: boolean, achievable: boolean | null, floorShare: number | null, targetShare: number | null, stretchShare: number | null, relevant: boolean, competencies: Array<string>, standards: Array<string>, timeBound: boolean, period: string | null, outcome: { n: number, r: number | null, low: number | null, high: number | null } | null } };

export type KpiStandardsQueryVariables = Exact<{ [key: string]: never; }>;


export type KpiStandardsQuery = { standards: { nodes: Array<{ code: string, face: { title: { en: string | null, ru: string | null, pl: string | null } } }> } };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { organisation: { name: string, timeZone: string, timeZoneLocked: boolean, today: string, version: number } };

export type UpdateOrganisationMutationVariables = Exact<{
  name: string;
  timeZone?: string | null | undefined;
  version: number;
}>;


export type UpdateOrganisationMutation = { updateOrganisation: { name: string, timeZone: string, version: number } };

export type SignalKindRowFragment = { id: string, code: string, nature: string, attribution: string, polarity: string, unit: string, scaleMin: number | null, scaleMax: number | null, scored: boolean, version: number, shipped: boolean, retiredAt: string | null, lock: number, metricCount: number, name: { en: string, ru: string, pl: string } };

export type FindSignalKindsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: SignalKindFilter | null | undefined;
  sort?: SignalKindSort | null | undefined;
  order?: SortOrder | null | undefined;
}>;


export type FindSignalKindsQuery = { findSignalKinds: { totalCount: number, nodes: Array<{ id: string, code: string, nature: string, attribution: string, polarity: string, unit: string, scaleMin: number | null, scaleMax: number | null, scored: boolean, version: number, shipped: boolean, retiredAt: string | null, lock: number, metricCount: number, name: { en: string, ru: string, pl: string } }> } };

export type SignalKindPageQueryVariables = Exact<{
  id: string;
}>;


export type SignalKindPageQuery = { signalKinds: Array<{ id: string, code: string, nature: string, attribution: string, polarity: string, unit: string, scaleMin: number | null, scaleMax: number | null, scored: boolean, version: number, shipped: boolean, retiredAt: string | null, lock: number, metricCount: number, name: { en: string, ru: string, pl: string } }>, signalKindUses: Array<{ where: string, ruleSetId: string | null, path: string | null, text: { en: string, ru: string, pl: string } }> };

export type CreateSignalKindMutationVariables = Exact<{
  kind: SignalKindInput;
}>;


export type CreateSignalKindMutation = { createSignalKind: { id: string } };

export type RenameSignalKindMutationVariables = Exact<{
  id: string;
  lock: number;
  name: LocalTextInput;
}>;


export type RenameSignalKindMutation = { renameSignalKind: { id: string } };

export type RescaleSignalKindMutationVariables = Exact<{
  id: string;
  lock: number;
  min?: number | null | undefined;
  max?: number | null | undefined;
}>;


export type RescaleSignalKindMutation = { rescaleSignalKind: { id: string } };

export type RetireSignalKindMutationVariables = Exact<{
  id: string;
  lock: number;
}>;


export type RetireSignalKindMutation = { retireSignalKind: { id: string } };

export type RestoreSignalKindMutationVariables = Exact<{
  id: string;
  lock: number;
}>;


export type RestoreSignalKindMutation = { restoreSignalKind: { id: string } };

export type RemoveSignalKindMutationVariables = Exact<{
  id: string;
  lock: number;
}>;


export type RemoveSignalKindMutation = { removeSignalKind: boolean };

export type SlaTermsPartsFragment = { calendarId: string | null, pauseReasons: Array<string>, targets: Array<{ clock: SlaClock, priority: string | null, seconds: number }>, covers: { clientCodes: Array<string>, locationIds: Array<string>, taskIds: Array<string>, channels: Array<string>, priorities: Array<string> } };

export type SlaPoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type SlaPoliciesQuery = { calendars: Array<{ id: string, name: string }>, slaPolicies: Array<{ id: string, code: string, name: string, versions: Array<{ status: string, effectiveFrom: string | null, terms: { calendarId: string | null, targets: Array<{ clock: SlaClock }> }, flaws: Array<{ code: string }> }> }> };

export type SlaPolicyPageQueryVariables = Exact<{
  id: string;
}>;


export type SlaPolicyPageQuery = { organisation: { today: string }, calendars: Array<{ id: string, name: string, versions: Array<{ status: string }> }>, slaPolicy: { id: string, code: string, name: string, lock: number, versions: Array<{ id: string, number: number, status: string, effectiveFrom: string | null, terms: { calendarId: string | null, pauseReasons: Array<string>, targets: Array<{ clock: SlaClock, priority: string | null, seconds: number }>, covers: { clientCodes: Array<string>, locationIds: Array<string>, taskIds: Array<string>, channels: Array<string>, priorities: Array<string> } }, flaws: Array<{ path: string, code: string }> }> } };

export type SlaPolicyReachQueryVariables = Exact<{
  id: string;
  from: string;
}>;


export type SlaPolicyReachQuery = { slaPolicyReach: number | null };

export type CreateSlaPolicyMutationVariables = Exact<{
  code: string;
  name: string;
  terms: SlaTermsInput;
}>;


export type CreateSlaPolicyMutation = { createSlaPolicy: { id: string } };

export type SaveSlaPolicyMutationVariables = Exact<{
  id: string;
  lock: number;
  name: string;
  terms: SlaTermsInput;
}>;


export type SaveSlaPolicyMutation = { saveSlaPolicy: { id: string, versions: Array<{ status: string, flaws: Array<{ code: string }> }> } };

export type PublishSlaPolicyMutationVariables = Exact<{
  id: string;
  lock: number;
  from: string;
}>;


export type PublishSlaPolicyMutation = { publishSlaPolicy: { id: string } };

export type DiscardSlaPolicyDraftMutationVariables = Exact<{
  id: string;
  lock: number;
}>;


export type DiscardSlaPolicyDraftMutation = { discardSlaPolicyDraft: boolean };

export type WordsFragment = { en: string | null, ru: string | null, pl: string | null };

export type StandardItemPartsFragment = { id: string, code: string, kind: string, weight: string, naAllowed: boolean, critical: string, cap: string | null, bonus: string | null, question: { en: string | null, ru: string | null, pl: string | null }, earns: Array<{ answer: string, score: number, label: { en: string | null, ru: string | null, pl: string | null } | null }> };

export type StandardVersionPartsFragment = { id: string, version: number, status: string, inForce: boolean, editorial: boolean, agreed: boolean, lock: number, effectiveFrom: string | null, retiredFrom: string | null, publishedAt: string | null, attribution: string, competency: string | null, mandatory: boolean, taskIds: Array<string>, title: { en: string | null, ru: string | null, pl: string | null }, text: { en: string | null, ru: string | null, pl: string | null }, right: { en: string | null, ru: string | null, pl: string | null }, wrong: { en: string | null, ru: string | null, pl: string | null }, touchpoint: { code: string }, items: Array<{ id: string, code: string, kind: string, weight: string, naAllowed: boolean, critical: string, cap: string | null, bonus: string | null, question: { en: string | null, ru: string | null, pl: string | null }, earns: Array<{ answer: string, score: number, label: { en: string | null, ru: string | null, pl: string | null } | null }> }>, overruled: Array<{ key: string, reason: string }>, acknowledged: { concerned: number, acknowledged: number, overdue: number } | null };

export type StandardRowFragment = { id: string, code: string, ownerId: string | null, ownerName: string | null, face: { id: string, version: number, status: string, inForce: boolean, effectiveFrom: string | null, retiredFrom: string | null, attribution: string, competency: string | null, mandatory: boolean, title: { en: string | null, ru: string | null, pl: string | null }, touchpoint: { code: string, names: { en: string, ru: string, pl: string } }, items: Array<{ id: string }>, acknowledged: { concerned: number, acknowledged: number, overdue: number } | null }, versions: Array<{ status: string, inForce: boolean, effectiveFrom: string | null }> };

export type StandardsQueryVariables = Exact<{
  first: number;
  offset: number;
  filter?: StandardFilter | null | undefined;
  sort?: StandardSort | null | undefined;
  order?: SortOrder | null | undefined;
}>;


export type StandardsQuery = { standards: { totalCount: number, nodes: Array<{ id: string, code: string, ownerId: string | null, ownerName: string | null, face: { id: string, version: number, status: string, inForce: boolean, effectiveFrom: string | null, retiredFrom: string | null, attribution: string, competency: string | null, mandatory: boolean, title: { en: string | null, ru: string | null, pl: string | null }, touchpoint: { code: string, names: { en: string, ru: string, pl: string } }, items: Array<{ id: string }>, acknowledged: { concerned: number, acknowledged: number, overdue: number } | null }, versions: Array<{ status: string, inForce: boolean, effectiveFrom: string | null }> }> } };

export type TouchpointsQueryVariables = Exact<{ [key: string]: never; }>;


export type TouchpointsQuery = { touchpoints: Array<{ code: string, shipped: boolean, names: { en: string, ru: string, pl: string } }> };

export type StandardOwnersQueryVariables = Exact<{ [key: string]: never; }>;


export type StandardOwnersQuery = { standardOwners: Array<{ id: string, name: string }> };

export type StandardPageQueryVariables = Exact<{
  id: string;
}>;


export type StandardPageQuery = { organisation: { today: string }, standard: { id: string, code: string, ownerId: string | null, ownerName: string | null, versions: Array<{ id: string, version: number, status: string, inForce: boolean, editorial: boolean, agreed: boolean, lock: number, effectiveFrom: string | null, retiredFrom: string | null, publishedAt: string | null, attribution: string, competency: string | null, mandatory: boolean, taskIds: Array<string>, title: { en: string | null, ru: string | null, pl: string | null }, text: { en: string | null, ru: string | null, pl: string | null }, right: { en: string | null, ru: string | null, pl: string | null }, wrong: { en: string | null, ru: string | null, pl: string | null }, touchpoint: { code: string }, items: Array<{ id: string, code: string, kind: string, weight: string, naAllowed: boolean, critical: string, cap: string | null, bonus: string | null, question: { en: string | null, ru: string | null, pl: string | null }, earns: Array<{ answer: string, score: number, label: { en: string | null, ru: string | null, pl: string | null } | null }> }>, overruled: Array<{ key: string, reason: string }>, acknowledged: { concerned: number, acknowledged: number, overdue: number } | null }> } };

export type StandardUsesQueryVariables = Exact<{
  id: string;
}>;


export type StandardUsesQuery = { standardUses: Array<{ what: string, name: string | null, count: number }> };

export type StandardAgreementQueryVariables = Exact<{
  id: string;
}>;


export type StandardAgreementQuery = { standardAgreement: Array<{ itemId: string, name: string, roundId: string, roundName: string, closedOn: string, diverges: boolean, agreement: { state: string, reason: string | null, alpha: number | null, low: number | null, high: number | null, verdict: string | null, units: number, raters: number } }> };

export type CheckWordingQueryVariables = Exact<{
  input: StandardInput;
}>;


export type CheckWordingQuery = { checkWording: Array<{ key: string, code: string, language: string | null, field: string, found: string | null, why: { en: string, ru: string, pl: string } }> };

export type CreateStandardMutationVariables = Exact<{
  code: string;
  input: StandardInput;
}>;


export type CreateStandardMutation = { createStandard: { id: string } };

export type SaveStandardDraftMutationVariables = Exact<{
  id: string;
  lock: number;
  ownerId?: string | null | undefined;
  input: StandardInput;
  overrules: Array<OverruleInput> | OverruleInput;
}>;


export type SaveStandardDraftMutation = { saveStandardDraft: { id: string } };

export type CreateStandardVersionMutationVariables = Exact<{
  id: string;
}>;


export type CreateStandardVersionMutation = { createStandardVersion: { id: string } };

export type DiscardStandardDraftMutationVariables = Exact<{
  id: string;
  lock: number;
}>;


export type DiscardStandardDraftMutation = { discardStandardDraft: boolean };

export type AgreeEditorialMutationVariables = Exact<{
  id: string;
  lock: number;
}>;


export type AgreeEditorialMutation = { agreeEditorial: { id: string } };

export type PublishStandardMutationVariables = Exact<{
  id: string;
  lock: number;
  from?: string | null | undefined;
}>;


export type PublishStandardMutation = { publishStandard: { id: string } };

export type RetireStandardMutationVariables = Exact<{
  id: string;
  from?: string | null | undefined;
}>;


export type RetireStandardMutation = { retireStandard: { id: string } };

export type DeleteStandardMutationVariables = Exact<{
  id: string;
}>;


export type DeleteStandardMutation = { deleteStandard: boolean };

export type CreateTouchpointMutationVariables = Exact<{
  code: string;
  names: SomeTextInput;
}>;


export type CreateTouchpointMutation = { createTouchpoint: { code: string } };

export type KpiBoardQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: KpiBoardFilter | null | undefined;
  sort: KpiBoardSort;
}>;


export type KpiBoardQuery = { kpiBoard: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, kpis: Array<{ code: string, direction: string, target: number, unit: string, name: { en: string, ru: string, pl: string } }>, rows: Array<{ assignmentId: string, employeeId: string, employeeName: string, taskName: string, teamName: string | null, mapId: string | null, asOf: string | null, cells: Array<{ code: string, nodeId: string, state: string, score: number | null, value: number | null, n: number | null, minSample: number | null }> }> }, teams: Array<{ id: string, name: string }>, tasks: Array<{ id: string, name: string }> };

export type TeamBoardQueryVariables = Exact<{
  filter?: BoardFilter | null | undefined;
  order: BoardOrder;
  after?: string | null | undefined;
}>;


export type TeamBoardQuery = { teamBoard: { totalCount: number, unnoticedDays: number, stages: Array<string>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, figure: { code: string, unit: string, low: number, high: number, name: { en: string, ru: string, pl: string } } | null, counts: { people: number, assignments: number, atRisk: number, rises: number, falls: number, placements: number }, rows: Array<{ assignmentId: string, employeeId: string, employeeName: string, teamName: string | null, isPrimary: boolean, startedOn: string, stage: string, stageSince: string, group: string, evaluatedOn: string | null, mapId: string | null, state: string | null, stale: boolean, streakUp: number, streakDown: number, riseAfter: number, fallAfter: number, nextStage: string | null, earliest: string | null, trend: string, demanded: number | null, lastTalk: string | null, task: { id: string, name: string }, points: Array<{ asOf: string, value: number | null, low: number | null, high: number | null, state: string }>, reasons: Array<{ kind: string, code: string, unit: string | null, held: number | null, demanded: number | null, comparator: string | null, n: number | null, minSample: number | null, undecided: boolean, needs: number | null, what: string | null, label: { en: string, ru: string, pl: string } }>, proposal: { id: string, employeeId: string, employeeName: string, assignmentId: string, taskName: string, kind: string, fromStage: string, toStage: string, status: string, asOf: string, mapId: string, decidedAt: string | null, decidedBy: string | null, reason: string | null, createdAt: string, version: number } | null }> }, organisation: { today: string }, teams: Array<{ id: string, name: string }>, tasks: Array<{ id: string, name: string }> };

export type BoardLineFragment = { assignmentId: string, employeeId: string, employeeName: string, teamName: string | null, isPrimary: boolean, startedOn: string, stage: string, stageSince: string, group: string, evaluatedOn: string | null, mapId: string | null, state: string | null, stale: boolean, streakUp: number, streakDown: number, riseAfter: number, fallAfter: number, nextStage: string | null, earliest: string | null, trend: string, demanded: number | null, lastTalk: string | null, task: { id: string, name: string }, points: Array<{ asOf: string, value: number | null, low: number | null, high: number | null, state: string }>, reasons: Array<{ kind: string, code: string, unit: string | null, held: number | null, demanded: number | null, comparator: string | null, n: number | null, minSample: number | null, undecided: boolean, needs: number | null, what: string | null, label: { en: string, ru: string, pl: string } }>, proposal: { id: string, employeeId: string, employeeName: string, assignmentId: string, taskName: string, kind: string, fromStage: string, toStage: string, status: string, asOf: string, mapId: string, decidedAt: string | null, decidedBy: string | null, reason: string | null, createdAt: string, version: number } | null };

export type UploadRowFragment = { id: string, target: string | null, source: string | null, fileName: string, size: number, status: string, createdAt: string, createdBy: string | null };

export type FieldMappingPartFragment = { field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null };

export type MappingPartFragment = { target: string, template: string | null, fields: Array<{ field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null }>, records: Array<{ when: { column: string, is: string, values: Array<string> } | null, fields: Array<{ field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null }> }>, people: { by: string, unknown: string } };

export type LocalisedFragment = { en: string, ru: string, pl: string };

export type FieldPartFragment = { name: string, type: ImportFieldType, required: boolean, unit: string | null, values: Array<string>, wholeFile: boolean, longest: number | null, hrOnly: boolean, label: { en: string, ru: string, pl: string }, help: { en: string, ru: string, pl: string } };

export type UploadWholeFragment = { sha256: string | null, committedAt: string | null, seconds: number | null, batchNumber: number | null, batchId: string | null, version: number, fingerprint: string | null, firstDay: string | null, lastDay: string | null, badLineCount: number, badRowCount: number, personQuestionCount: number, readingConfirmed: boolean, id: string, target: string | null, source: string | null, fileName: string, size: number, status: string, createdAt: string, createdBy: string | null, reading: { format: string, encoding: string | null, delimiter: string | null, quote: string | null, sheet: string | null, headerLine: number, zone: string | null, columns: Array<{ column: string, type: string, decimal: string | null, thousands: string | null, affix: string | null, date: string | null }> }, columns: Array<{ key: string, name: string, position: number, filled: number, empty: number, examples: Array<string> }>, doubts: Array<{ about: string, column: string | null, found: string, proposed: string, settled: boolean, rows: number, answered: boolean, options: Array<{ value: string, fits: number, total: number, deciding: number, decidingExamples: Array<string>, example: string }> }>, fileNotes: Array<{ code: string, column: string | null, count: number, found: string, value: string }>, sheets: Array<{ name: string, rows: number, hidden: boolean }>, encodings: Array<{ encoding: string, sample: Array<string> }>, mapping: { target: string, template: string | null, fields: Array<{ field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null }>, records: Array<{ when: { column: string, is: string, values: Array<string> } | null, fields: Array<{ field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null }> }>, people: { by: string, unknown: string } } | null, fields: Array<{ name: string, type: ImportFieldType, required: boolean, unit: string | null, values: Array<string>, wholeFile: boolean, longest: number | null, hrOnly: boolean, label: { en: string, ru: string, pl: string }, help: { en: string, ru: string, pl: string } }>, mappingFlaws: Array<{ path: string, field: string | null, code: string, because: string | null, expected: string, came: string }>, suggestions: Array<{ id: string, kind: string, source: string | null, target: string, likeness: number, missing: Array<string>, usedAt: string | null, name: { en: string, ru: string, pl: string }, renamed: Array<{ was: string, now: string }> }>, sample: Array<{ line: number, outcome: string | null, cells: Array<string>, earlier: Array<{ field: string, value: string | null, record: number | null }>, records: Array<{ values: Array<{ field: string, value: string | null }> }>, flaws: Array<{ column: string, field: string | null, found: string, expected: string }> }>, counts: { rows: number, newRows: number, changed: number, same: number, bad: number, signals: number, people: number, newPeople: number, unknownDurations: number } | null, effects: { people: number, newPeople: number, newTeams: number, newTasks: number, newLocations: number, newAssignments: number, changedAssignments: number, months: Array<{ month: string, people: number, maps: number }>, notes: Array<{ code: string, count: number, found: string | null, text: string }> } | null, people: Array<{ name: string, lead: string | null, rows: number, candidates: Array<{ code: string, name: string, teamName: string | null, likeness: number, known: boolean }>, decision: { employee: string | null } | null }>, badRows: Array<{ line: number, column: string, field: string | null, found: string, code: string, expected: string, suggestion: string | null }>, undone: { at: string, by: string | null, superseded: number, kept: number, rest: Array<{ what: string, key: string, why: string }> } | null, checkJob: { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null } | null, commitJob: { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null } | null };

export type UploadsQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type UploadsQuery = { uploads: { totalCount: number, nodes: Array<{ id: string, target: string | null, source: string | null, fileName: string, size: number, status: string, createdAt: string, createdBy: string | null }> } };

export type UploadQueryVariables = Exact<{
  id: string;
}>;


export type UploadQuery = { upload: { sha256: string | null, committedAt: string | null, seconds: number | null, batchNumber: number | null, batchId: string | null, version: number, fingerprint: string | null, firstDay: string | null, lastDay: string | null, badLineCount: number, badRowCount: number, personQuestionCount: number, readingConfirmed: boolean, id: string, target: string | null, source: string | null, fileName: string, size: number, status: string, createdAt: string, createdBy: string | null, reading: { format: string, encoding: string | null, delimiter: string | null, quote: string | null, sheet: string | null, headerLine: number, zone: string | null, columns: Array<{ column: string, type: string, decimal: string | null, thousands: string | null, affix: string | null, date: string | null }> }, columns: Array<{ key: string, name: string, position: number, filled: number, empty: number, examples: Array<string> }>, doubts: Array<{ about: string, column: string | null, found: string, proposed: string, settled: boolean, rows: number, answered: boolean, options: Array<{ value: string, fits: number, total: number, deciding: number, decidingExamples: Array<string>, example: string }> }>, fileNotes: Array<{ code: string, column: string | null, count: number, found: string, value: string }>, sheets: Array<{ name: string, rows: number, hidden: boolean }>, encodings: Array<{ encoding: string, sample: Array<string> }>, mapping: { target: string, template: string | null, fields: Array<{ field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null }>, records: Array<{ when: { column: string, is: string, values: Array<string> } | null, fields: Array<{ field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null }> }>, people: { by: string, unknown: string } } | null, fields: Array<{ name: string, type: ImportFieldType, required: boolean, unit: string | null, values: Array<string>, wholeFile: boolean, longest: number | null, hrOnly: boolean, label: { en: string, ru: string, pl: string }, help: { en: string, ru: string, pl: string } }>, mappingFlaws: Array<{ path: string, field: string | null, code: string, because: string | null, expected: string, came: string }>, suggestions: Array<{ id: string, kind: string, source: string | null, target: string, likeness: number, missing: Array<string>, usedAt: string | null, name: { en: string, ru: string, pl: string }, renamed: Array<{ was: string, now: string }> }>, sample: Array<{ line: number, outcome: string | null, cells: Array<string>, earlier: Array<{ field: string, value: string | null, record: number | null }>, records: Array<{ values: Array<{ field: string, value: string | null }> }>, flaws: Array<{ column: string, field: string | null, found: string, expected: string }> }>, counts: { rows: number, newRows: number, changed: number, same: number, bad: number, signals: number, people: number, newPeople: number, unknownDurations: number } | null, effects: { people: number, newPeople: number, newTeams: number, newTasks: number, newLocations: number, newAssignments: number, changedAssignments: number, months: Array<{ month: string, people: number, maps: number }>, notes: Array<{ code: string, count: number, found: string | null, text: string }> } | null, people: Array<{ name: string, lead: string | null, rows: number, candidates: Array<{ code: string, name: string, teamName: string | null, likeness: number, known: boolean }>, decision: { employee: string | null } | null }>, badRows: Array<{ line: number, column: string, field: string | null, found: string, code: string, expected: string, suggestion: string | null }>, undone: { at: string, by: string | null, superseded: number, kept: number, rest: Array<{ what: string, key: string, why: string }> } | null, checkJob: { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null } | null, commitJob: { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null } | null } };

export type ImportTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportTargetsQuery = { importTargets: Array<{ code: string, severalPerRow: boolean, sourced: boolean, name: { en: string, ru: string, pl: string }, about: { en: string, ru: string, pl: string }, fields: Array<{ name: string, type: ImportFieldType, required: boolean, unit: string | null, values: Array<string>, wholeFile: boolean, longest: number | null, hrOnly: boolean, label: { en: string, ru: string, pl: string }, help: { en: string, ru: string, pl: string } }> }>, organisation: { timeZone: string, today: string } };

export type ImportCodesQueryVariables = Exact<{
  signals: boolean;
}>;


export type ImportCodesQuery = { tasks?: Array<{ code: string, name: string }>, sources?: Array<{ code: string, name: string }>, signalKinds?: Array<{ code: string, name: { en: string, ru: string, pl: string } }>, programmes: Array<{ code: string, name: string }> };

export type SettleReadingMutationVariables = Exact<{
  id: string;
  reading: ReadingInput;
}>;


export type SettleReadingMutation = { settleReading: { sha256: string | null, committedAt: string | null, seconds: number | null, batchNumber: number | null, batchId: string | null, version: number, fingerprint: string | null, firstDay: string | null, lastDay: string | null, badLineCount: number, badRowCount: number, personQuestionCount: number, readingConfirmed: boolean, id: string, target: string | null, source: string | null, fileName: string, size: number, status: string, createdAt: string, createdBy: string | null, reading: { format: string, encoding: string | null, delimiter: string | null, quote: string | null, sheet: string | null, headerLine: number, zone: string | null, columns: Array<{ column: string, type: string, decimal: string | null, thousands: string | null, affix: string | null, date: string | null }> }, columns: Array<{ key: string, name: string, position: number, filled: number, empty: number, examples: Array<string> }>, doubts: Array<{ about: string, column: string | null, found: string, proposed: string, settled: boolean, rows: number, answered: boolean, options: Array<{ value: string, fits: number, total: number, deciding: number, decidingExamples: Array<string>, example: string }> }>, fileNotes: Array<{ code: string, column: string | null, count: number, found: string, value: string }>, sheets: Array<{ name: string, rows: number, hidden: boolean }>, encodings: Array<{ encoding: string, sample: Array<string> }>, mapping: { target: string, template: string | null, fields: Array<{ field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null }>, records: Array<{ when: { column: string, is: string, values: Array<string> } | null, fields: Array<{ field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null }> }>, people: { by: string, unknown: string } } | null, fields: Array<{ name: string, type: ImportFieldType, required: boolean, unit: string | null, values: Array<string>, wholeFile: boolean, longest: number | null, hrOnly: boolean, label: { en: string, ru: string, pl: string }, help: { en: string, ru: string, pl: string } }>, mappingFlaws: Array<{ path: string, field: string | null, code: string, because: string | null, expected: string, came: string }>, suggestions: Array<{ id: string, kind: string, source: string | null, target: string, likeness: number, missing: Array<string>, usedAt: string | null, name: { en: string, ru: string, pl: string }, renamed: Array<{ was: string, now: string }> }>, sample: Array<{ line: number, outcome: string | null, cells: Array<string>, earlier: Array<{ field: string, value: string | null, record: number | null }>, records: Array<{ values: Array<{ field: string, value: string | null }> }>, flaws: Array<{ column: string, field: string | null, found: string, expected: string }> }>, counts: { rows: number, newRows: number, changed: number, same: number, bad: number, signals: number, people: number, newPeople: number, unknownDurations: number } | null, effects: { people: number, newPeople: number, newTeams: number, newTasks: number, newLocations: number, newAssignments: number, changedAssignments: number, months: Array<{ month: string, people: number, maps: number }>, notes: Array<{ code: string, count: number, found: string | null, text: string }> } | null, people: Array<{ name: string, lead: string | null, rows: number, candidates: Array<{ code: string, name: string, teamName: string | null, likeness: number, known: boolean }>, decision: { employee: string | null } | null }>, badRows: Array<{ line: number, column: string, field: string | null, found: string, code: string, expected: string, suggestion: string | null }>, undone: { at: string, by: string | null, superseded: number, kept: number, rest: Array<{ what: string, key: string, why: string }> } | null, checkJob: { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null } | null, commitJob: { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null } | null } };

export type MapUploadMutationVariables = Exact<{
  id: string;
  mapping: MappingInput;
  source?: string | null | undefined;
}>;


export type MapUploadMutation = { mapUpload: { sha256: string | null, committedAt: string | null, seconds: number | null, batchNumber: number | null, batchId: string | null, version: number, fingerprint: string | null, firstDay: string | null, lastDay: string | null, badLineCount: number, badRowCount: number, personQuestionCount: number, readingConfirmed: boolean, id: string, target: string | null, source: string | null, fileName: string, size: number, status: string, createdAt: string, createdBy: string | null, reading: { format: string, encoding: string | null, delimiter: string | null, quote: string | null, sheet: string | null, headerLine: number, zone: string | null, columns: Array<{ column: string, type: string, decimal: string | null, thousands: string | null, affix: string | null, date: string | null }> }, columns: Array<{ key: string, name: string, position: number, filled: number, empty: number, examples: Array<string> }>, doubts: Array<{ about: string, column: string | null, found: string, proposed: string, settled: boolean, rows: number, answered: boolean, options: Array<{ value: string, fits: number, total: number, deciding: number, decidingExamples: Array<string>, example: string }> }>, fileNotes: Array<{ code: string, column: string | null, count: number, found: string, value: string }>, sheets: Array<{ name: string, rows: number, hidden: boolean }>, encodings: Array<{ encoding: string, sample: Array<string> }>, mapping: { target: string, template: string | null, fields: Array<{ field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null }>, records: Array<{ when: { column: string, is: string, values: Array<string> } | null, fields: Array<{ field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null }> }>, people: { by: string, unknown: string } } | null, fields: Array<{ name: string, type: ImportFieldType, required: boolean, unit: string | null, values: Array<string>, wholeFile: boolean, longest: number | null, hrOnly: boolean, label: { en: string, ru: string, pl: string }, help: { en: string, ru: string, pl: string } }>, mappingFlaws: Array<{ path: string, field: string | null, code: string, because: string | null, expected: string, came: string }>, suggestions: Array<{ id: string, kind: string, source: string | null, target: string, likeness: number, missing: Array<string>, usedAt: string | null, name: { en: string, ru: string, pl: string }, renamed: Array<{ was: string, now: string }> }>, sample: Array<{ line: number, outcome: string | null, cells: Array<string>, earlier: Array<{ field: string, value: string | null, record: number | null }>, records: Array<{ values: Array<{ field: string, value: string | null }> }>, flaws: Array<{ column: string, field: string | null, found: string, expected: string }> }>, counts: { rows: number, newRows: number, changed: number, same: number, bad: number, signals: number, people: number, newPeople: number, unknownDurations: number } | null, effects: { people: number, newPeople: number, newTeams: number, newTasks: number, newLocations: number, newAssignments: number, changedAssignments: number, months: Array<{ month: string, people: number, maps: number }>, notes: Array<{ code: string, count: number, found: string | null, text: string }> } | null, people: Array<{ name: string, lead: string | null, rows: number, candidates: Array<{ code: string, name: string, teamName: string | null, likeness: number, known: boolean }>, decision: { employee: string | null } | null }>, badRows: Array<{ line: number, column: string, field: string | null, found: string, code: string, expected: string, suggestion: string | null }>, undone: { at: string, by: string | null, superseded: number, kept: number, rest: Array<{ what: string, key: string, why: string }> } | null, checkJob: { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null } | null, commitJob: { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null } | null } };

export type ApplySuggestionMutationVariables = Exact<{
  id: string;
  suggestion: string;
}>;


export type ApplySuggestionMutation = { applySuggestion: { sha256: string | null, committedAt: string | null, seconds: number | null, batchNumber: number | null, batchId: string | null, version: number, fingerprint: string | null, firstDay: string | null, lastDay: string | null, badLineCount: number, badRowCount: number, personQuestionCount: number, readingConfirmed: boolean, id: string, target: string | null, source: string | null, fileName: string, size: number, status: string, createdAt: string, createdBy: string | null, reading: { format: string, encoding: string | null, delimiter: string | null, quote: string | null, sheet: string | null, headerLine: number, zone: string | null, columns: Array<{ column: string, type: string, decimal: string | null, thousands: string | null, affix: string | null, date: string | null }> }, columns: Array<{ key: string, name: string, position: number, filled: number, empty: number, examples: Array<string> }>, doubts: Array<{ about: string, column: string | null, found: string, proposed: string, settled: boolean, rows: number, answered: boolean, options: Array<{ value: string, fits: number, total: number, deciding: number, decidingExamples: Array<string>, example: string }> }>, fileNotes: Array<{ code: string, column: string | null, count: number, found: string, value: string }>, sheets: Array<{ name: string, rows: number, hidden: boolean }>, encodings: Array<{ encoding: string, sample: Array<string> }>, mapping: { target: string, template: string | null, fields: Array<{ field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null }>, records: Array<{ when: { column: string, is: string, values: Array<string> } | null, fields: Array<{ field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null }> }>, people: { by: string, unknown: string } } | null, fields: Array<{ name: string, type: ImportFieldType, required: boolean, unit: string | null, values: Array<string>, wholeFile: boolean, longest: number | null, hrOnly: boolean, label: { en: string, ru: string, pl: string }, help: { en: string, ru: string, pl: string } }>, mappingFlaws: Array<{ path: string, field: string | null, code: string, because: string | null, expected: string, came: string }>, suggestions: Array<{ id: string, kind: string, source: string | null, target: string, likeness: number, missing: Array<string>, usedAt: string | null, name: { en: string, ru: string, pl: string }, renamed: Array<{ was: string, now: string }> }>, sample: Array<{ line: number, outcome: string | null, cells: Array<string>, earlier: Array<{ field: string, value: string | null, record: number | null }>, records: Array<{ values: Array<{ field: string, value: string | null }> }>, flaws: Array<{ column: string, field: string | null, found: string, expected: string }> }>, counts: { rows: number, newRows: number, changed: number, same: number, bad: number, signals: number, people: number, newPeople: number, unknownDurations: number } | null, effects: { people: number, newPeople: number, newTeams: number, newTasks: number, newLocations: number, newAssignments: number, changedAssignments: number, months: Array<{ month: string, people: number, maps: number }>, notes: Array<{ code: string, count: number, found: string | null, text: string }> } | null, people: Array<{ name: string, lead: string | null, rows: number, candidates: Array<{ code: string, name: string, teamName: string | null, likeness: number, known: boolean }>, decision: { employee: string | null } | null }>, badRows: Array<{ line: number, column: string, field: string | null, found: string, code: string, expected: string, suggestion: string | null }>, undone: { at: string, by: string | null, superseded: number, kept: number, rest: Array<{ what: string, key: string, why: string }> } | null, checkJob: { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null } | null, commitJob: { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null } | null } };

export type DecidePeopleMutationVariables = Exact<{
  id: string;
  decisions: Array<PersonDecisionInput> | PersonDecisionInput;
}>;


export type DecidePeopleMutation = { decidePeople: { sha256: string | null, committedAt: string | null, seconds: number | null, batchNumber: number | null, batchId: string | null, version: number, fingerprint: string | null, firstDay: string | null, lastDay: string | null, badLineCount: number, badRowCount: number, personQuestionCount: number, readingConfirmed: boolean, id: string, target: string | null, source: string | null, fileName: string, size: number, status: string, createdAt: string, createdBy: string | null, reading: { format: string, encoding: string | null, delimiter: string | null, quote: string | null, sheet: string | null, headerLine: number, zone: string | null, columns: Array<{ column: string, type: string, decimal: string | null, thousands: string | null, affix: string | null, date: string | null }> }, columns: Array<{ key: string, name: string, position: number, filled: number, empty: number, examples: Array<string> }>, doubts: Array<{ about: string, column: string | null, found: string, proposed: string, settled: boolean, rows: number, answered: boolean, options: Array<{ value: string, fits: number, total: number, deciding: number, decidingExamples: Array<string>, example: string }> }>, fileNotes: Array<{ code: string, column: string | null, count: number, found: string, value: string }>, sheets: Array<{ name: string, rows: number, hidden: boolean }>, encodings: Array<{ encoding: string, sample: Array<string> }>, mapping: { target: string, template: string | null, fields: Array<{ field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null }>, records: Array<{ when: { column: string, is: string, values: Array<string> } | null, fields: Array<{ field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null }> }>, people: { by: string, unknown: string } } | null, fields: Array<{ name: string, type: ImportFieldType, required: boolean, unit: string | null, values: Array<string>, wholeFile: boolean, longest: number | null, hrOnly: boolean, label: { en: string, ru: string, pl: string }, help: { en: string, ru: string, pl: string } }>, mappingFlaws: Array<{ path: string, field: string | null, code: string, because: string | null, expected: string, came: string }>, suggestions: Array<{ id: string, kind: string, source: string | null, target: string, likeness: number, missing: Array<string>, usedAt: string | null, name: { en: string, ru: string, pl: string }, renamed: Array<{ was: string, now: string }> }>, sample: Array<{ line: number, outcome: string | null, cells: Array<string>, earlier: Array<{ field: string, value: string | null, record: number | null }>, records: Array<{ values: Array<{ field: string, value: string | null }> }>, flaws: Array<{ column: string, field: string | null, found: string, expected: string }> }>, counts: { rows: number, newRows: number, changed: number, same: number, bad: number, signals: number, people: number, newPeople: number, unknownDurations: number } | null, effects: { people: number, newPeople: number, newTeams: number, newTasks: number, newLocations: number, newAssignments: number, changedAssignments: number, months: Array<{ month: string, people: number, maps: number }>, notes: Array<{ code: string, count: number, found: string | null, text: string }> } | null, people: Array<{ name: string, lead: string | null, rows: number, candidates: Array<{ code: string, name: string, teamName: string | null, likeness: number, known: boolean }>, decision: { employee: string | null } | null }>, badRows: Array<{ line: number, column: string, field: string | null, found: string, code: string, expected: string, suggestion: string | null }>, undone: { at: string, by: string | null, superseded: number, kept: number, rest: Array<{ what: string, key: string, why: string }> } | null, checkJob: { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null } | null, commitJob: { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null } | null } };

export type DryRunUploadMutationVariables = Exact<{
  id: string;
}>;


export type DryRunUploadMutation = { dryRunUpload: { sha256: string | null, committedAt: string | null, seconds: number | null, batchNumber: number | null, batchId: string | null, version: number, fingerprint: string | null, firstDay: string | null, lastDay: string | null, badLineCount: number, badRowCount: number, personQuestionCount: number, readingConfirmed: boolean, id: string, target: string | null, source: string | null, fileName: string, size: number, status: string, createdAt: string, createdBy: string | null, reading: { format: string, encoding: string | null, delimiter: string | null, quote: string | null, sheet: string | null, headerLine: number, zone: string | null, columns: Array<{ column: string, type: string, decimal: string | null, thousands: string | null, affix: string | null, date: string | null }> }, columns: Array<{ key: string, name: string, position: number, filled: number, empty: number, examples: Array<string> }>, doubts: Array<{ about: string, column: string | null, found: string, proposed: string, settled: boolean, rows: number, answered: boolean, options: Array<{ value: string, fits: number, total: number, deciding: number, decidingExamples: Array<string>, example: string }> }>, fileNotes: Array<{ code: string, column: string | null, count: number, found: string, value: string }>, sheets: Array<{ name: string, rows: number, hidden: boolean }>, encodings: Array<{ encoding: string, sample: Array<string> }>, mapping: { target: string, template: string | null, fields: Array<{ field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null }>, records: Array<{ when: { column: string, is: string, values: Array<string> } | null, fields: Array<{ field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null }> }>, people: { by: string, unknown: string } } | null, fields: Array<{ name: string, type: ImportFieldType, required: boolean, unit: string | null, values: Array<string>, wholeFile: boolean, longest: number | null, hrOnly: boolean, label: { en: string, ru: string, pl: string }, help: { en: string, ru: string, pl: string } }>, mappingFlaws: Array<{ path: string, field: string | null, code: string, because: string | null, expected: string, came: string }>, suggestions: Array<{ id: string, kind: string, source: string | null, target: string, likeness: number, missing: Array<string>, usedAt: string | null, name: { en: string, ru: string, pl: string }, renamed: Array<{ was: string, now: string }> }>, sample: Array<{ line: number, outcome: string | null, cells: Array<string>, earlier: Array<{ field: string, value: string | null, record: number | null }>, records: Array<{ values: Array<{ field: string, value: string | null }> }>, flaws: Array<{ column: string, field: string | null, found: string, expected: string }> }>, counts: { rows: number, newRows: number, changed: number, same: number, bad: number, signals: number, people: number, newPeople: number, unknownDurations: number } | null, effects: { people: number, newPeople: number, newTeams: number, newTasks: number, newLocations: number, newAssignments: number, changedAssignments: number, months: Array<{ month: string, people: number, maps: number }>, notes: Array<{ code: string, count: number, found: string | null, text: string }> } | null, people: Array<{ name: string, lead: string | null, rows: number, candidates: Array<{ code: string, name: string, teamName: string | null, likeness: number, known: boolean }>, decision: { employee: string | null } | null }>, badRows: Array<{ line: number, column: string, field: string | null, found: string, code: string, expected: string, suggestion: string | null }>, undone: { at: string, by: string | null, superseded: number, kept: number, rest: Array<{ what: string, key: string, why: string }> } | null, checkJob: { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null } | null, commitJob: { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null } | null } };

export type CommitUploadMutationVariables = Exact<{
  id: string;
  fingerprint: string;
}>;


export type CommitUploadMutation = { commitUpload: { sha256: string | null, committedAt: string | null, seconds: number | null, batchNumber: number | null, batchId: string | null, version: number, fingerprint: string | null, firstDay: string | null, lastDay: string | null, badLineCount: number, badRowCount: number, personQuestionCount: number, readingConfirmed: boolean, id: string, target: string | null, source: string | null, fileName: string, size: number, status: string, createdAt: string, createdBy: string | null, reading: { format: string, encoding: string | null, delimiter: string | null, quote: string | null, sheet: string | null, headerLine: number, zone: string | null, columns: Array<{ column: string, type: string, decimal: string | null, thousands: string | null, affix: string | null, date: string | null }> }, columns: Array<{ key: string, name: string, position: number, filled: number, empty: number, examples: Array<string> }>, doubts: Array<{ about: string, column: string | null, found: string, proposed: string, settled: boolean, rows: number, answered: boolean, options: Array<{ value: string, fits: number, total: number, deciding: number, decidingExamples: Array<string>, example: string }> }>, fileNotes: Array<{ code: string, column: string | null, count: number, found: string, value: string }>, sheets: Array<{ name: string, rows: number, hidden: boolean }>, encodings: Array<{ encoding: string, sample: Array<string> }>, mapping: { target: string, template: string | null, fields: Array<{ field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null }>, records: Array<{ when: { column: string, is: string, values: Array<string> } | null, fields: Array<{ field: string, columns: Array<string>, join: string | null, splitBy: string | null, splitPart: number | null, constant: string | null, otherwise: string | null, values: Array<{ from: string, to: string }>, duration: { midnight: string, negative: string } | null }> }>, people: { by: string, unknown: string } } | null, fields: Array<{ name: string, type: ImportFieldType, required: boolean, unit: string | null, values: Array<string>, wholeFile: boolean, longest: number | null, hrOnly: boolean, label: { en: string, ru: string, pl: string }, help: { en: string, ru: string, pl: string } }>, mappingFlaws: Array<{ path: string, field: string | null, code: string, because: string | null, expected: string, came: string }>, suggestions: Array<{ id: string, kind: string, source: string | null, target: string, likeness: number, missing: Array<string>, usedAt: string | null, name: { en: string, ru: string, pl: string }, renamed: Array<{ was: string, now: string }> }>, sample: Array<{ line: number, outcome: string | null, cells: Array<string>, earlier: Array<{ field: string, value: string | null, record: number | null }>, records: Array<{ values: Array<{ field: string, value: string | null }> }>, flaws: Array<{ column: string, field: string | null, found: string, expected: string }> }>, counts: { rows: number, newRows: number, changed: number, same: number, bad: number, signals: number, people: number, newPeople: number, unknownDurations: number } | null, effects: { people: number, newPeople: number, newTeams: number, newTasks: number, newLocations: number, newAssignments: number, changedAssignments: number, months: Array<{ month: string, people: number, maps: number }>, notes: Array<{ code: string, count: number, found: string | null, text: string }> } | null, people: Array<{ name: string, lead: string | null, rows: number, candidates: Array<{ code: string, name: string, teamName: string | null, likeness: number, known: boolean }>, decision: { employee: string | null } | null }>, badRows: Array<{ line: number, column: string, field: string | null, found: string, code: string, expected: string, suggestion: string | null }>, undone: { at: string, by: string | null, superseded: number, kept: number, rest: Array<{ what: string, key: string, why: string }> } | null, checkJob: { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null } | null, commitJob: { id: string, kind: string, status: JobStatus, done: number, total: number | null, result: Record<string, unknown> | null, errorCode: string | null, errorMessage: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null } | null } };

export type DiscardUploadMutationVariables = Exact<{
  id: string;
}>;


export type DiscardUploadMutation = { discardUpload: boolean };

export type UndoBatchMutationVariables = Exact<{
  id: string;
}>;


export type UndoBatchMutation = { undoBatch: { batchNumber: number, superseded: number, kept: number } };

export type SaveMappingMutationVariables = Exact<{
  uploadId: string;
  name: string;
  source: string;
}>;


export type SaveMappingMutation = { saveMapping: { id: string, name: string, source: string } };

export type RemoveMappingMutationVariables = Exact<{
  id: string;
}>;


export type RemoveMappingMutation = { removeMapping: boolean };

export type ImportMappingsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  search?: string | null | undefined;
}>;


export type ImportMappingsQuery = { importMappings: { totalCount: number, nodes: Array<{ id: string, name: string, source: string, target: string, savedAt: string, savedBy: string | null, usedAt: string | null, uses: number }> } };

export type ImportLogRowFragment = { id: string, at: string, by: string | null, byKind: string, fileName: string, size: number, sha256: string, source: string | null, target: string, outcome: ImportOutcome, seconds: number, batchNumber: number | null, batchId: string | null, undoneAt: string | null, undoneBy: string | null, uploadId: string | null, counts: { rows: number, newRows: number, changed: number, same: number, bad: number, signals: number, people: number } };

export type ImportLogQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  search?: string | null | undefined;
  target?: string | null | undefined;
  outcome?: ImportOutcome | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  sort: ImportLogSort;
  descending: boolean;
}>;


export type ImportLogQuery = { importLog: { totalCount: number, nodes: Array<{ id: string, at: string, by: string | null, byKind: string, fileName: string, size: number, sha256: string, source: string | null, target: string, outcome: ImportOutcome, seconds: number, batchNumber: number | null, batchId: string | null, undoneAt: string | null, undoneBy: string | null, uploadId: string | null, counts: { rows: number, newRows: number, changed: number, same: number, bad: number, signals: number, people: number } }> } };

export type UndoPreviewQueryVariables = Exact<{
  id: string;
}>;


export type UndoPreviewQuery = { undoPreview: { batchId: string, superseded: number, kept: number, maps: number, parts: Array<{ what: string, superseded: number, kept: number }> } };

export type UndoThingsQueryVariables = Exact<{
  id: string;
  stays: boolean;
  first: number;
  offset?: number | null | undefined;
}>;


export type UndoThingsQuery = { undoPreview: { batchId: string, things: { totalCount: number, nodes: Array<{ what: string, key: string, detail: string | null, day: string | null, why: string | null }> } } };

export type FormProgrammeFragment = { id: string, name: string, kind: string, status: string, startsOn: string | null, endsOn: string | null, announcedOn: string | null, locations: Array<{ id: string, code: string, name: string }>, questionnaire: { id: string, sections: Array<{ id: string, names: { en: string | null, ru: string | null, pl: string | null }, items: Array<{ id: string, name: string, attribution: string, item: { kind: string, naAllowed: boolean, critical: string, bonus: string | null, question: { en: string | null, ru: string | null, pl: string | null }, earns: Array<{ answer: string, score: number, label: { en: string | null, ru: string | null, pl: string | null } | null }> } }> }> } | null };

export type FormProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type FormProgrammesQuery = { organisation: { today: string }, programmes: Array<{ id: string, name: string, kind: string, status: string, startsOn: string | null, endsOn: string | null, announcedOn: string | null, locations: Array<{ id: string, code: string, name: string }>, questionnaire: { id: string, sections: Array<{ id: string, names: { en: string | null, ru: string | null, pl: string | null }, items: Array<{ id: string, name: string, attribution: string, item: { kind: string, naAllowed: boolean, critical: string, bonus: string | null, question: { en: string | null, ru: string | null, pl: string | null }, earns: Array<{ answer: string, score: number, label: { en: string | null, ru: string | null, pl: string | null } | null }> } }> }> } | null }> };

export type VisitToCorrectQueryVariables = Exact<{
  id: string;
}>;


export type VisitToCorrectQuery = { visit: { id: string, number: string, programmeId: string, locationId: string, employeeId: string | null, employeeCode: string | null, employeeName: string | null, visitedOn: string, remark: string | null, answers: Array<{ itemId: string, answer: string | null, evidence: string | null, evidenceFileId: string | null, remark: string | null }> } };

export type VisitStaffQueryVariables = Exact<{
  programmeId: string;
  locationId: string;
  on: string;
  search?: string | null | undefined;
}>;


export type VisitStaffQuery = { visitStaff: Array<{ id: string, code: string, name: string, atLocation: boolean }> };

export type VisitPreviewQueryVariables = Exact<{
  programmeId: string;
  visit: VisitInput;
}>;


export type VisitPreviewQuery = { visitPreview: { answered: number, asked: number, score: number | null, before: number | null, code: string | null, field: string | null, correction: boolean, differences: Array<{ field: string, before: string | null, after: string | null }> } };

export type RecordVisitMutationVariables = Exact<{
  programmeId: string;
  visit: VisitInput;
}>;


export type RecordVisitMutation = { recordVisits: { results: Array<{ status: string, visitId: string | null, code: string | null, field: string | null, expected: string | null, came: string | null, differences: Array<{ field: string, before: string | null, after: string | null }> }> } };

export type RecordedVisitQueryVariables = Exact<{
  id: string;
}>;


export type RecordedVisitQuery = { visit: { id: string, state: string, employeeId: string | null, answers: Array<{ attribution: string, acknowledged: boolean }> } };

export type VisitRowFragment = { id: string, number: string, programmeName: string, locationName: string, visitedOn: string, points: number, outOf: number, share: number | null, counted: boolean, notCountedBecause: string | null, announcedOn: string | null, uploadId: string | null, fileName: string | null, recordedBy: string | null };

export type BroughtVisitsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
  filter?: BroughtVisitFilter | null | undefined;
  sort: BroughtVisitSort;
  order: SortOrder;
}>;


export type BroughtVisitsQuery = { broughtVisits: { totalCount: number, countedCount: number, nodes: Array<{ id: string, number: string, programmeName: string, locationName: string, visitedOn: string, points: number, outOf: number, share: number | null, counted: boolean, notCountedBecause: string | null, announcedOn: string | null, uploadId: string | null, fileName: string | null, recordedBy: string | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AccountRowFragmentDoc = new TypedDocumentString(`
    fragment AccountRow on Account {
  id
  email
  name
  role
  employeeId
  active
  demo
  kept
  mustChangePassword
  passwordGivenAt
  passwordGivenBy
  roleGivenBy
  createdAt
  version
}
    `, {"fragmentName":"AccountRow"}) as unknown as TypedDocumentString<AccountRowFragment, unknown>;
export const AskedFragmentDoc = new TypedDocumentString(`
    fragment Asked on Acknowledgement {
  employeeId
  standardCode
  state
  askedOn
  dueOn
  acknowledgedOn
  how
  version {
    id
    version
    effectiveFrom
    editorial
    title {
      en
      ru
      pl
    }
    text {
      en
      ru
      pl
    }
    right {
      en
      ru
      pl
    }
    wrong {
      en
      ru
      pl
    }
    items {
      id
      critical
      question {
        en
        ru
        pl
      }
    }
  }
}
    `, {"fragmentName":"Asked"}) as unknown as TypedDocumentString<AskedFragment, unknown>;
export const SignedRowFragmentDoc = new TypedDocumentString(`
    fragment SignedRow on Acknowledgement {
  id
  employeeId
  employeeCode
  employeeName
  teamName
  standardId
  standardCode
  state
  askedOn
  dueOn
  acknowledgedOn
  how
  remindedOn
  escalatedOn
  version {
    id
    version
    effectiveFrom
    title {
      en
      ru
      pl
    }
  }
}
    `, {"fragmentName":"SignedRow"}) as unknown as TypedDocumentString<SignedRowFragment, unknown>;
export const ApiKeyRowFragmentDoc = new TypedDocumentString(`
    fragment ApiKeyRow on ApiKey {
  id
  name
  prefix
  scopes
  expiresAt
  lastUsedAt
  revokedAt
}
    `, {"fragmentName":"ApiKeyRow"}) as unknown as TypedDocumentString<ApiKeyRowFragment, unknown>;
export const ViewerFragmentDoc = new TypedDocumentString(`
    fragment Viewer on Viewer {
  id
  email
  name
  role
  locale
  employeeId
  mustChangePassword
  may
}
    `, {"fragmentName":"Viewer"}) as unknown as TypedDocumentString<ViewerFragment, unknown>;
export const CalendarHoursPartsFragmentDoc = new TypedDocumentString(`
    fragment CalendarHoursParts on CalendarHoursView {
  timeZone
  shifts {
    weekday
    from
    to
  }
  holidays {
    day
    name
    yearly
    open {
      from
      to
    }
  }
}
    `, {"fragmentName":"CalendarHoursParts"}) as unknown as TypedDocumentString<CalendarHoursPartsFragment, unknown>;
export const CalibrationRowFragmentDoc = new TypedDocumentString(`
    fragment CalibrationRow on CalibrationRound {
  id
  name
  status
  programmeName
  questionnaireVersion
  dueOn
  overdue
  caseCount
  itemCount
  raterCount
  submittedCount
  hasExpert
  expertSubmitted
  openedAt
  endedAt
  version
  mine {
    expert
    answered
    submittedAt
    version
  }
}
    `, {"fragmentName":"CalibrationRow"}) as unknown as TypedDocumentString<CalibrationRowFragment, unknown>;
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on SomeText {
  en
  ru
  pl
}
    `, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const AskedItemFragmentDoc = new TypedDocumentString(`
    fragment AskedItem on QuestionnaireItem {
  id
  name
  standardId
  versionId
  standardTitle {
    ...Words
  }
  attribution
  item {
    code
    question {
      ...Words
    }
    kind
    weight
    critical
    bonus
  }
}
    fragment Words on SomeText {
  en
  ru
  pl
}`, {"fragmentName":"AskedItem"}) as unknown as TypedDocumentString<AskedItemFragment, unknown>;
export const CalibrationAskedFragmentDoc = new TypedDocumentString(`
    fragment CalibrationAsked on QuestionnaireItem {
  ...AskedItem
  item {
    naAllowed
    earns {
      answer
      score
      label {
        en
        ru
        pl
      }
    }
  }
}
    fragment AskedItem on QuestionnaireItem {
  id
  name
  standardId
  versionId
  standardTitle {
    ...Words
  }
  attribution
  item {
    code
    question {
      ...Words
    }
    kind
    weight
    critical
    bonus
  }
}
fragment Words on SomeText {
  en
  ru
  pl
}`, {"fragmentName":"CalibrationAsked"}) as unknown as TypedDocumentString<CalibrationAskedFragment, unknown>;
export const CalibrationWholeFragmentDoc = new TypedDocumentString(`
    fragment CalibrationWhole on CalibrationRound {
  ...CalibrationRow
  instructions
  questionnaireId
  cases {
    id
    title
    description
    link
  }
  items {
    ...CalibrationAsked
  }
  raters {
    accountId
    name
    role
    expert
    answered
    submittedAt
  }
  ownAnswers {
    caseId
    itemId
    answer
    remark
  }
}
    fragment CalibrationRow on CalibrationRound {
  id
  name
  status
  programmeName
  questionnaireVersion
  dueOn
  overdue
  caseCount
  itemCount
  raterCount
  submittedCount
  hasExpert
  expertSubmitted
  openedAt
  endedAt
  version
  mine {
    expert
    answered
    submittedAt
    version
  }
}
fragment CalibrationAsked on QuestionnaireItem {
  ...AskedItem
  item {
    naAllowed
    earns {
      answer
      score
      label {
        en
        ru
        pl
      }
    }
  }
}
fragment AskedItem on QuestionnaireItem {
  id
  name
  standardId
  versionId
  standardTitle {
    ...Words
  }
  attribution
  item {
    code
    question {
      ...Words
    }
    kind
    weight
    critical
    bonus
  }
}
fragment Words on SomeText {
  en
  ru
  pl
}`, {"fragmentName":"CalibrationWhole"}) as unknown as TypedDocumentString<CalibrationWholeFragment, unknown>;
export const CalibrationFigureFragmentDoc = new TypedDocumentString(`
    fragment CalibrationFigure on CalibrationAgreement {
  state
  reason
  alpha
  low
  high
  verdict
  units
  raters
}
    `, {"fragmentName":"CalibrationFigure"}) as unknown as TypedDocumentString<CalibrationFigureFragment, unknown>;
export const CalibrationItemRowFragmentDoc = new TypedDocumentString(`
    fragment CalibrationItemRow on CalibrationItem {
  itemId
  name
  question {
    ...Words
  }
  standardTitle {
    ...Words
  }
  measure
  agreement {
    ...CalibrationFigure
  }
  pairs
  agreeing
  spread
  split
  diverges
  expertGap
}
    fragment CalibrationFigure on CalibrationAgreement {
  state
  reason
  alpha
  low
  high
  verdict
  units
  raters
}
fragment Words on SomeText {
  en
  ru
  pl
}`, {"fragmentName":"CalibrationItemRow"}) as unknown as TypedDocumentString<CalibrationItemRowFragment, unknown>;
export const CalibrationLeaningFragmentDoc = new TypedDocumentString(`
    fragment CalibrationLeaning on CalibrationDifference {
  compared
  signed
  low
  high
  absolute
  side
}
    `, {"fragmentName":"CalibrationLeaning"}) as unknown as TypedDocumentString<CalibrationLeaningFragment, unknown>;
export const CalibrationRaterRowFragmentDoc = new TypedDocumentString(`
    fragment CalibrationRaterRow on CalibrationRaterResult {
  accountId
  name
  own
  expert {
    ...CalibrationLeaning
  }
  group {
    ...CalibrationLeaning
  }
  items {
    itemId
    compared
    signed
    absolute
  }
}
    fragment CalibrationLeaning on CalibrationDifference {
  compared
  signed
  low
  high
  absolute
  side
}`, {"fragmentName":"CalibrationRaterRow"}) as unknown as TypedDocumentString<CalibrationRaterRowFragment, unknown>;
export const ClosureRowFragmentDoc = new TypedDocumentString(`
    fragment ClosureRow on Closure {
  id
  locationId
  locationName
  from
  until
  reason
  state
  recordedAt
  recordedBy
  endedAt
  endedBy
}
    `, {"fragmentName":"ClosureRow"}) as unknown as TypedDocumentString<ClosureRowFragment, unknown>;
export const MapInListFragmentDoc = new TypedDocumentString(`
    fragment MapInList on CareerMapSummary {
  id
  asOf
  purpose
  madeAt
  ruleSetVersion
}
    `, {"fragmentName":"MapInList"}) as unknown as TypedDocumentString<MapInListFragment, unknown>;
export const CellPartsFragmentDoc = new TypedDocumentString(`
    fragment CellParts on ConformityCell {
  standardId
  code
  visits
  asked
  kept
  notYetAnnounced
  share
  low
  high
  enough
}
    `, {"fragmentName":"CellParts"}) as unknown as TypedDocumentString<CellPartsFragment, unknown>;
export const AttainmentPartsFragmentDoc = new TypedDocumentString(`
    fragment AttainmentParts on SlaAttainment {
  key
  name
  employeeName
  clock
  hits
  misses
  share
  low
  high
}
    `, {"fragmentName":"AttainmentParts"}) as unknown as TypedDocumentString<AttainmentPartsFragment, unknown>;
export const ContactHeadFragmentDoc = new TypedDocumentString(`
    fragment ContactHead on Contact {
  id
  externalId
  subject
  taskName
  priority
  channel
  openedAt
}
    `, {"fragmentName":"ContactHead"}) as unknown as TypedDocumentString<ContactHeadFragment, unknown>;
export const ContactLineFragmentDoc = new TypedDocumentString(`
    fragment ContactLine on Contact {
  ...ContactHead
  state
}
    fragment ContactHead on Contact {
  id
  externalId
  subject
  taskName
  priority
  channel
  openedAt
}`, {"fragmentName":"ContactLine"}) as unknown as TypedDocumentString<ContactLineFragment, unknown>;
export const ClockPartsFragmentDoc = new TypedDocumentString(`
    fragment ClockParts on ContactClock {
  clock
  startedAt
  stoppedAt
  dueAt
  elapsedSeconds
  targetSeconds
  verdict
  employeeName
}
    `, {"fragmentName":"ClockParts"}) as unknown as TypedDocumentString<ClockPartsFragment, unknown>;
export const NextClockFragmentDoc = new TypedDocumentString(`
    fragment NextClock on ContactSla {
  clocks {
    ...ClockParts
  }
}
    fragment ClockParts on ContactClock {
  clock
  startedAt
  stoppedAt
  dueAt
  elapsedSeconds
  targetSeconds
  verdict
  employeeName
}`, {"fragmentName":"NextClock"}) as unknown as TypedDocumentString<NextClockFragment, unknown>;
export const DisputeRowFragmentDoc = new TypedDocumentString(`
    fragment DisputeRow on Dispute {
  id
  about
  state
  visitId
  number
  programmeName
  locationName
  visitedOn
  itemId
  disputedAnswer
  reason
  evidence
  evidenceFileId
  openedOn
  dueOn
  overdue
  employeeId
  employeeName
  deciderName
  endedAt
  decision
  answer
  scoreBefore
  scoreAfter
  takenByMe
  mayDecide
  mayWithdraw
  signal {
    kind
    kindName {
      en
      ru
      pl
    }
    day
    channel
    value
    unit
    body
    weightBefore
    weightAfter
  }
  question {
    en
    ru
    pl
  }
}
    `, {"fragmentName":"DisputeRow"}) as unknown as TypedDocumentString<DisputeRowFragment, unknown>;
export const DisputeShareRowFragmentDoc = new TypedDocumentString(`
    fragment DisputeShareRow on DisputeShare {
  id
  name
  disputes
  decided
  upheld
  share
  low
  high
  question {
    en
    ru
    pl
  }
}
    `, {"fragmentName":"DisputeShareRow"}) as unknown as TypedDocumentString<DisputeShareRowFragment, unknown>;
export const AssignmentFragmentDoc = new TypedDocumentString(`
    fragment Assignment on Assignment {
  id
  task {
    id
    code
    name
  }
  locationName
  startedOn
  startEstimated
  endedOn
  isPrimary
  statedStage
  stage
  stageSince
  pauses {
    from
    to
    reason
  }
  openProposal {
    id
    fromStage
    toStage
    kind
  }
}
    `, {"fragmentName":"Assignment"}) as unknown as TypedDocumentString<AssignmentFragment, unknown>;
export const EmployeeRowFragmentDoc = new TypedDocumentString(`
    fragment EmployeeRow on Employee {
  id
  code
  name
  position
  hiredOn
  endedOn
  version
  signalCount
  hasAccount
  team {
    id
    name
  }
  latestMap {
    id
    asOf
  }
  assignments {
    ...Assignment
  }
}
    fragment Assignment on Assignment {
  id
  task {
    id
    code
    name
  }
  locationName
  startedOn
  startEstimated
  endedOn
  isPrimary
  statedStage
  stage
  stageSince
  pauses {
    from
    to
    reason
  }
  openProposal {
    id
    fromStage
    toStage
    kind
  }
}`, {"fragmentName":"EmployeeRow"}) as unknown as TypedDocumentString<EmployeeRowFragment, unknown>;
export const ForceMajeureRowFragmentDoc = new TypedDocumentString(`
    fragment ForceMajeureRow on ForceMajeureDay {
  id
  locationId
  locationName
  day
  reason
  signalCount
  markedBy
  markedAt
}
    `, {"fragmentName":"ForceMajeureRow"}) as unknown as TypedDocumentString<ForceMajeureRowFragment, unknown>;
export const HeaviestClientFragmentDoc = new TypedDocumentString(`
    fragment HeaviestClient on HeaviestClient {
  signals
  share
  eligible
  eligibleWithout
  decides
  metrics {
    code
    value
    without
  }
}
    `, {"fragmentName":"HeaviestClient"}) as unknown as TypedDocumentString<HeaviestClientFragment, unknown>;
export const MapCommentFragmentDoc = new TypedDocumentString(`
    fragment MapComment on MapComment {
  id
  author
  byEmployee
  own
  body
  createdAt
  editedAt
  withdrawnAt
  version
}
    `, {"fragmentName":"MapComment"}) as unknown as TypedDocumentString<MapCommentFragment, unknown>;
export const MapTextsFragmentDoc = new TypedDocumentString(`
    fragment MapTexts on LocalText {
  en
  ru
  pl
}
    `, {"fragmentName":"MapTexts"}) as unknown as TypedDocumentString<MapTextsFragment, unknown>;
export const MapGoalFragmentDoc = new TypedDocumentString(`
    fragment MapGoal on Goal {
  id
  kpi
  name {
    ...MapTexts
  }
  unit
  higherIsBetter
  baseline
  target
  due
  now
  nowAsOf
  progress
  status
  note
  decidedBy
  decidedAt
  reason
  mayDecide
  mayWithdraw
  version
}
    fragment MapTexts on LocalText {
  en
  ru
  pl
}`, {"fragmentName":"MapGoal"}) as unknown as TypedDocumentString<MapGoalFragment, unknown>;
export const MapCriterionFragmentDoc = new TypedDocumentString(`
    fragment MapCriterion on Missing {
  nodeId
  label {
    ...MapTexts
  }
  about
  code
  state
  held
  demanded
  comparator
  unit
  needs
  what
  kind
  kindName {
    ...MapTexts
  }
  best
  pacePer30Days
  outOfReach
  n
  minSample
  low
  high
  smallest
  usual
}
    fragment MapTexts on LocalText {
  en
  ru
  pl
}`, {"fragmentName":"MapCriterion"}) as unknown as TypedDocumentString<MapCriterionFragment, unknown>;
export const MapMetricFragmentDoc = new TypedDocumentString(`
    fragment MapMetric on MapMetric {
  code
  name {
    ...MapTexts
  }
  nodeId
  unit
  measure
  state
  raw
  shrunk
  low
  high
  rawLow
  rawHigh
  n
  nEff
  minSample
  disputed
}
    fragment MapTexts on LocalText {
  en
  ru
  pl
}`, {"fragmentName":"MapMetric"}) as unknown as TypedDocumentString<MapMetricFragment, unknown>;
export const MapProposalFragmentDoc = new TypedDocumentString(`
    fragment MapProposal on StageProposal {
  id
  kind
  fromStage
  toStage
  status
  asOf
  decidedAt
  decidedBy
  reason
}
    `, {"fragmentName":"MapProposal"}) as unknown as TypedDocumentString<MapProposalFragment, unknown>;
export const MapCardFragmentDoc = new TypedDocumentString(`
    fragment MapCard on MapCard {
  assignmentId
  hash
  task {
    id
    name
  }
  isPrimary
  tenureDays
  tenureNodeId
  startedOn
  startEstimated
  held
  heldSince
  heldHow
  eligible
  state
  stale
  streakUp
  streakDown
  standstill
  riseAfter
  inRow
  fallAfter
  disputedItems
  eligibleWithDisputed
  nextStage
  earliest
  usual
  missing {
    ...MapCriterion
  }
  metCriteria {
    ...MapCriterion
  }
  stages {
    code
    name {
      ...MapTexts
    }
    about {
      ...MapTexts
    }
    style
    advice {
      ...MapTexts
    }
    entry
    retention
    reachedOn
  }
  metrics {
    ...MapMetric
  }
  kpis {
    code
    name {
      ...MapTexts
    }
    description {
      ...MapTexts
    }
    nodeId
    score
    state
    target
    direction
    metric {
      ...MapMetric
    }
    beside {
      ...MapMetric
    }
    curve {
      value
      score
    }
  }
  competencies {
    code
    name {
      ...MapTexts
    }
    nodeId
    score
    state
    coverage
    demanded
    gap
    kind
  }
  goals {
    nodeId
    kpi {
      ...MapTexts
    }
    baseline
    target
    unit
    due
    state
    comparator
  }
  trend {
    asOf
    mapId
    stage
    state
    values {
      code
      value
      low
      high
      state
    }
  }
  proposal {
    ...MapProposal
  }
  unusedSources
}
    fragment MapCriterion on Missing {
  nodeId
  label {
    ...MapTexts
  }
  about
  code
  state
  held
  demanded
  comparator
  unit
  needs
  what
  kind
  kindName {
    ...MapTexts
  }
  best
  pacePer30Days
  outOfReach
  n
  minSample
  low
  high
  smallest
  usual
}
fragment MapMetric on MapMetric {
  code
  name {
    ...MapTexts
  }
  nodeId
  unit
  measure
  state
  raw
  shrunk
  low
  high
  rawLow
  rawHigh
  n
  nEff
  minSample
  disputed
}
fragment MapProposal on StageProposal {
  id
  kind
  fromStage
  toStage
  status
  asOf
  decidedAt
  decidedBy
  reason
}
fragment MapTexts on LocalText {
  en
  ru
  pl
}`, {"fragmentName":"MapCard"}) as unknown as TypedDocumentString<MapCardFragment, unknown>;
export const WholeMapFragmentDoc = new TypedDocumentString(`
    fragment WholeMap on CareerMap {
  id
  asOf
  cutoff
  purpose
  ruleSetVersion
  engine
  hash
  containsWithdrawn
  madeAt
  nextEvaluation
  praises {
    text
    channel
    day
    kind
  }
  cards {
    ...MapCard
  }
}
    fragment MapCard on MapCard {
  assignmentId
  hash
  task {
    id
    name
  }
  isPrimary
  tenureDays
  tenureNodeId
  startedOn
  startEstimated
  held
  heldSince
  heldHow
  eligible
  state
  stale
  streakUp
  streakDown
  standstill
  riseAfter
  inRow
  fallAfter
  disputedItems
  eligibleWithDisputed
  nextStage
  earliest
  usual
  missing {
    ...MapCriterion
  }
  metCriteria {
    ...MapCriterion
  }
  stages {
    code
    name {
      ...MapTexts
    }
    about {
      ...MapTexts
    }
    style
    advice {
      ...MapTexts
    }
    entry
    retention
    reachedOn
  }
  metrics {
    ...MapMetric
  }
  kpis {
    code
    name {
      ...MapTexts
    }
    description {
      ...MapTexts
    }
    nodeId
    score
    state
    target
    direction
    metric {
      ...MapMetric
    }
    beside {
      ...MapMetric
    }
    curve {
      value
      score
    }
  }
  competencies {
    code
    name {
      ...MapTexts
    }
    nodeId
    score
    state
    coverage
    demanded
    gap
    kind
  }
  goals {
    nodeId
    kpi {
      ...MapTexts
    }
    baseline
    target
    unit
    due
    state
    comparator
  }
  trend {
    asOf
    mapId
    stage
    state
    values {
      code
      value
      low
      high
      state
    }
  }
  proposal {
    ...MapProposal
  }
  unusedSources
}
fragment MapCriterion on Missing {
  nodeId
  label {
    ...MapTexts
  }
  about
  code
  state
  held
  demanded
  comparator
  unit
  needs
  what
  kind
  kindName {
    ...MapTexts
  }
  best
  pacePer30Days
  outOfReach
  n
  minSample
  low
  high
  smallest
  usual
}
fragment MapMetric on MapMetric {
  code
  name {
    ...MapTexts
  }
  nodeId
  unit
  measure
  state
  raw
  shrunk
  low
  high
  rawLow
  rawHigh
  n
  nEff
  minSample
  disputed
}
fragment MapProposal on StageProposal {
  id
  kind
  fromStage
  toStage
  status
  asOf
  decidedAt
  decidedBy
  reason
}
fragment MapTexts on LocalText {
  en
  ru
  pl
}`, {"fragmentName":"WholeMap"}) as unknown as TypedDocumentString<WholeMapFragment, unknown>;
export const PlanTargetRowFragmentDoc = new TypedDocumentString(`
    fragment PlanTargetRow on PlanTarget {
  id
  scope
  employeeId
  employeeName
  employeeCode
  teamName
  teamCode
  taskName
  taskCode
  from
  to
  planned
  due
  handled
  fulfilment
}
    `, {"fragmentName":"PlanTargetRow"}) as unknown as TypedDocumentString<PlanTargetRowFragment, unknown>;
export const ProgrammeRowFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeRow on Programme {
  id
  code
  name
  kind
  status
  cadence
  visitsPerLocation
  warnings
  announcedOn
  visitCount
  countedVisits
  version
}
    `, {"fragmentName":"ProgrammeRow"}) as unknown as TypedDocumentString<ProgrammeRowFragment, unknown>;
export const ProgrammePagePartsFragmentDoc = new TypedDocumentString(`
    fragment ProgrammePageParts on Programme {
  ...ProgrammeRow
  startsOn
  endsOn
  disclosure
  goals {
    ...Words
  }
  useOfResults {
    ...Words
  }
  taskIds
  locations {
    id
    name
  }
  questionnaire {
    id
    version
    createdAt
    sections {
      id
      names {
        ...Words
      }
      weight
      items {
        ...AskedItem
      }
    }
  }
}
    fragment ProgrammeRow on Programme {
  id
  code
  name
  kind
  status
  cadence
  visitsPerLocation
  warnings
  announcedOn
  visitCount
  countedVisits
  version
}
fragment AskedItem on QuestionnaireItem {
  id
  name
  standardId
  versionId
  standardTitle {
    ...Words
  }
  attribution
  item {
    code
    question {
      ...Words
    }
    kind
    weight
    critical
    bonus
  }
}
fragment Words on SomeText {
  en
  ru
  pl
}`, {"fragmentName":"ProgrammePageParts"}) as unknown as TypedDocumentString<ProgrammePagePartsFragment, unknown>;
export const ResultRowFragmentDoc = new TypedDocumentString(`
    fragment ResultRow on Visit {
  id
  number
  programmeName
  side
  disclosure
  locationName
  employeeId
  employeeName
  visitedOn
  recordedOn
  state
  overdue
  disclosedOn
  discussedOn
  note
  remark
  disputableUntil
  disputes {
    id
    itemId
    state
  }
  answers {
    itemId
    name
    attribution
    answer
    evidence
    evidenceFileId
    remark
    cause
    acknowledged
    needsCause
    section {
      en
      ru
      pl
    }
    item {
      kind
      critical
      bonus
      question {
        en
        ru
        pl
      }
      earns {
        answer
        score
        label {
          en
          ru
          pl
        }
      }
    }
  }
}
    `, {"fragmentName":"ResultRow"}) as unknown as TypedDocumentString<ResultRowFragment, unknown>;
export const RuleTextFragmentDoc = new TypedDocumentString(`
    fragment RuleText on LocalText {
  en
  ru
  pl
}
    `, {"fragmentName":"RuleText"}) as unknown as TypedDocumentString<RuleTextFragment, unknown>;
export const RuleSetRowFragmentDoc = new TypedDocumentString(`
    fragment RuleSetRow on RuleSetSummary {
  id
  version
  names {
    ...RuleText
  }
  status
  effectiveFrom
  retiredFrom
  inForce
  shipped
  hash
  lock
  publishedAt
  publishedBy {
    name
  }
  createdAt
  metricCount
  kpiCount
  competencyCount
  stageCount
}
    fragment RuleText on LocalText {
  en
  ru
  pl
}`, {"fragmentName":"RuleSetRow"}) as unknown as TypedDocumentString<RuleSetRowFragment, unknown>;
export const RuleFlawFragmentDoc = new TypedDocumentString(`
    fragment RuleFlaw on RuleFlaw {
  path
  code
  message {
    ...RuleText
  }
}
    fragment RuleText on LocalText {
  en
  ru
  pl
}`, {"fragmentName":"RuleFlaw"}) as unknown as TypedDocumentString<RuleFlawFragment, unknown>;
export const RuleSetWholeFragmentDoc = new TypedDocumentString(`
    fragment RuleSetWhole on RuleSet {
  id
  version
  name
  names {
    ...RuleText
  }
  status
  effectiveFrom
  retiredFrom
  inForce
  shipped
  hash
  lock
  publishedAt
  publishedBy {
    name
  }
  createdAt
  basedOn {
    id
    version
  }
  body
  flaws {
    ...RuleFlaw
  }
}
    fragment RuleText on LocalText {
  en
  ru
  pl
}
fragment RuleFlaw on RuleFlaw {
  path
  code
  message {
    ...RuleText
  }
}`, {"fragmentName":"RuleSetWhole"}) as unknown as TypedDocumentString<RuleSetWholeFragment, unknown>;
export const PreviewCriterionFragmentDoc = new TypedDocumentString(`
    fragment PreviewCriterion on Missing {
  code
  label {
    ...RuleText
  }
  comparator
  state
  held
  demanded
  unit
  n
  minSample
}
    fragment RuleText on LocalText {
  en
  ru
  pl
}`, {"fragmentName":"PreviewCriterion"}) as unknown as TypedDocumentString<PreviewCriterionFragment, unknown>;
export const PreviewCardFragmentDoc = new TypedDocumentString(`
    fragment PreviewCard on MapCard {
  assignmentId
  task {
    id
    name
  }
  held
  eligible
  state
  nextStage
  stages {
    code
    name {
      ...RuleText
    }
    entry
  }
  missing {
    ...PreviewCriterion
  }
  metCriteria {
    ...PreviewCriterion
  }
  kpis {
    code
    name {
      ...RuleText
    }
    score
    state
  }
  competencies {
    code
    name {
      ...RuleText
    }
    score
    state
    demanded
  }
}
    fragment RuleText on LocalText {
  en
  ru
  pl
}
fragment PreviewCriterion on Missing {
  code
  label {
    ...RuleText
  }
  comparator
  state
  held
  demanded
  unit
  n
  minSample
}`, {"fragmentName":"PreviewCard"}) as unknown as TypedDocumentString<PreviewCardFragment, unknown>;
export const SignalKindRowFragmentDoc = new TypedDocumentString(`
    fragment SignalKindRow on SignalKind {
  id
  code
  name {
    ...RuleText
  }
  nature
  attribution
  polarity
  unit
  scaleMin
  scaleMax
  scored
  version
  shipped
  retiredAt
  lock
  metricCount
}
    fragment RuleText on LocalText {
  en
  ru
  pl
}`, {"fragmentName":"SignalKindRow"}) as unknown as TypedDocumentString<SignalKindRowFragment, unknown>;
export const SlaTermsPartsFragmentDoc = new TypedDocumentString(`
    fragment SlaTermsParts on SlaTerms {
  calendarId
  pauseReasons
  targets {
    clock
    priority
    seconds
  }
  covers {
    clientCodes
    locationIds
    taskIds
    channels
    priorities
  }
}
    `, {"fragmentName":"SlaTermsParts"}) as unknown as TypedDocumentString<SlaTermsPartsFragment, unknown>;
export const StandardItemPartsFragmentDoc = new TypedDocumentString(`
    fragment StandardItemParts on StandardItem {
  id
  code
  question {
    ...Words
  }
  kind
  earns {
    answer
    score
    label {
      ...Words
    }
  }
  weight
  naAllowed
  critical
  cap
  bonus
}
    fragment Words on SomeText {
  en
  ru
  pl
}`, {"fragmentName":"StandardItemParts"}) as unknown as TypedDocumentString<StandardItemPartsFragment, unknown>;
export const StandardVersionPartsFragmentDoc = new TypedDocumentString(`
    fragment StandardVersionParts on StandardVersion {
  id
  version
  status
  inForce
  editorial
  agreed
  lock
  effectiveFrom
  retiredFrom
  publishedAt
  title {
    ...Words
  }
  text {
    ...Words
  }
  right {
    ...Words
  }
  wrong {
    ...Words
  }
  touchpoint {
    code
  }
  attribution
  competency
  mandatory
  taskIds
  items {
    ...StandardItemParts
  }
  overruled {
    key
    reason
  }
  acknowledged {
    concerned
    acknowledged
    overdue
  }
}
    fragment Words on SomeText {
  en
  ru
  pl
}
fragment StandardItemParts on StandardItem {
  id
  code
  question {
    ...Words
  }
  kind
  earns {
    answer
    score
    label {
      ...Words
    }
  }
  weight
  naAllowed
  critical
  cap
  bonus
}`, {"fragmentName":"StandardVersionParts"}) as unknown as TypedDocumentString<StandardVersionPartsFragment, unknown>;
export const StandardRowFragmentDoc = new TypedDocumentString(`
    fragment StandardRow on Standard {
  id
  code
  ownerId
  ownerName
  face {
    id
    version
    status
    inForce
    effectiveFrom
    retiredFrom
    attribution
    competency
    mandatory
    title {
      ...Words
    }
    touchpoint {
      code
      names {
        en
        ru
        pl
      }
    }
    items {
      id
    }
    acknowledged {
      concerned
      acknowledged
      overdue
    }
  }
  versions {
    status
    inForce
    effectiveFrom
  }
}
    fragment Words on SomeText {
  en
  ru
  pl
}`, {"fragmentName":"StandardRow"}) as unknown as TypedDocumentString<StandardRowFragment, unknown>;
export const ProposalRowFragmentDoc = new TypedDocumentString(`
    fragment ProposalRow on StageProposal {
  id
  employeeId
  employeeName
  assignmentId
  taskName
  kind
  fromStage
  toStage
  status
  asOf
  mapId
  decidedAt
  decidedBy
  reason
  createdAt
  version
}
    `, {"fragmentName":"ProposalRow"}) as unknown as TypedDocumentString<ProposalRowFragment, unknown>;
export const BoardLineFragmentDoc = new TypedDocumentString(`
    fragment BoardLine on BoardRow {
  assignmentId
  employeeId
  employeeName
  teamName
  task {
    id
    name
  }
  isPrimary
  startedOn
  stage
  stageSince
  group
  evaluatedOn
  mapId
  state
  stale
  streakUp
  streakDown
  riseAfter
  fallAfter
  nextStage
  earliest
  trend
  demanded
  lastTalk
  points {
    asOf
    value
    low
    high
    state
  }
  reasons {
    kind
    code
    unit
    held
    demanded
    comparator
    n
    minSample
    undecided
    needs
    what
    label {
      ...MapTexts
    }
  }
  proposal {
    ...ProposalRow
  }
}
    fragment MapTexts on LocalText {
  en
  ru
  pl
}
fragment ProposalRow on StageProposal {
  id
  employeeId
  employeeName
  assignmentId
  taskName
  kind
  fromStage
  toStage
  status
  asOf
  mapId
  decidedAt
  decidedBy
  reason
  createdAt
  version
}`, {"fragmentName":"BoardLine"}) as unknown as TypedDocumentString<BoardLineFragment, unknown>;
export const UploadRowFragmentDoc = new TypedDocumentString(`
    fragment UploadRow on Upload {
  id
  target
  source
  fileName
  size
  status
  createdAt
  createdBy
}
    `, {"fragmentName":"UploadRow"}) as unknown as TypedDocumentString<UploadRowFragment, unknown>;
export const FieldMappingPartFragmentDoc = new TypedDocumentString(`
    fragment FieldMappingPart on FieldMapping {
  field
  columns
  join
  splitBy
  splitPart
  constant
  otherwise
  values {
    from
    to
  }
  duration {
    midnight
    negative
  }
}
    `, {"fragmentName":"FieldMappingPart"}) as unknown as TypedDocumentString<FieldMappingPartFragment, unknown>;
export const MappingPartFragmentDoc = new TypedDocumentString(`
    fragment MappingPart on Mapping {
  target
  template
  fields {
    ...FieldMappingPart
  }
  records {
    when {
      column
      is
      values
    }
    fields {
      ...FieldMappingPart
    }
  }
  people {
    by
    unknown
  }
}
    fragment FieldMappingPart on FieldMapping {
  field
  columns
  join
  splitBy
  splitPart
  constant
  otherwise
  values {
    from
    to
  }
  duration {
    midnight
    negative
  }
}`, {"fragmentName":"MappingPart"}) as unknown as TypedDocumentString<MappingPartFragment, unknown>;
export const LocalisedFragmentDoc = new TypedDocumentString(`
    fragment Localised on LocalText {
  en
  ru
  pl
}
    `, {"fragmentName":"Localised"}) as unknown as TypedDocumentString<LocalisedFragment, unknown>;
export const FieldPartFragmentDoc = new TypedDocumentString(`
    fragment FieldPart on ImportField {
  name
  label {
    ...Localised
  }
  help {
    ...Localised
  }
  type
  required
  unit
  values
  wholeFile
  longest
  hrOnly
}
    fragment Localised on LocalText {
  en
  ru
  pl
}`, {"fragmentName":"FieldPart"}) as unknown as TypedDocumentString<FieldPartFragment, unknown>;
export const JobFragmentDoc = new TypedDocumentString(`
    fragment Job on Job {
  id
  kind
  status
  done
  total
  result
  errorCode
  errorMessage
  createdAt
  startedAt
  finishedAt
}
    `, {"fragmentName":"Job"}) as unknown as TypedDocumentString<JobFragment, unknown>;
export const UploadWholeFragmentDoc = new TypedDocumentString(`
    fragment UploadWhole on Upload {
  ...UploadRow
  sha256
  committedAt
  seconds
  batchNumber
  batchId
  version
  fingerprint
  firstDay
  lastDay
  badLineCount
  badRowCount
  personQuestionCount
  readingConfirmed
  reading {
    format
    encoding
    delimiter
    quote
    sheet
    headerLine
    zone
    columns {
      column
      type
      decimal
      thousands
      affix
      date
    }
  }
  columns {
    key
    name
    position
    filled
    empty
    examples
  }
  doubts {
    about
    column
    found
    proposed
    settled
    rows
    answered
    options {
      value
      fits
      total
      deciding
      decidingExamples
      example
    }
  }
  fileNotes {
    code
    column
    count
    found
    value
  }
  sheets {
    name
    rows
    hidden
  }
  encodings {
    encoding
    sample
  }
  mapping {
    ...MappingPart
  }
  fields {
    ...FieldPart
  }
  mappingFlaws {
    path
    field
    code
    because
    expected
    came
  }
  suggestions {
    id
    kind
    name {
      ...Localised
    }
    source
    target
    likeness
    missing
    renamed {
      was
      now
    }
    usedAt
  }
  sample {
    line
    outcome
    cells
    earlier {
      field
      value
      record
    }
    records {
      values {
        field
        value
      }
    }
    flaws {
      column
      field
      found
      expected
    }
  }
  counts {
    rows
    newRows
    changed
    same
    bad
    signals
    people
    newPeople
    unknownDurations
  }
  effects {
    people
    newPeople
    newTeams
    newTasks
    newLocations
    newAssignments
    changedAssignments
    months {
      month
      people
      maps
    }
    notes {
      code
      count
      found
      text
    }
  }
  people {
    name
    lead
    rows
    candidates {
      code
      name
      teamName
      likeness
      known
    }
    decision {
      employee
    }
  }
  badRows(first: 100) {
    line
    column
    field
    found
    code
    expected
    suggestion
  }
  undone {
    at
    by
    superseded
    kept
    rest {
      what
      key
      why
    }
  }
  checkJob {
    ...Job
  }
  commitJob {
    ...Job
  }
}
    fragment Job on Job {
  id
  kind
  status
  done
  total
  result
  errorCode
  errorMessage
  createdAt
  startedAt
  finishedAt
}
fragment UploadRow on Upload {
  id
  target
  source
  fileName
  size
  status
  createdAt
  createdBy
}
fragment FieldMappingPart on FieldMapping {
  field
  columns
  join
  splitBy
  splitPart
  constant
  otherwise
  values {
    from
    to
  }
  duration {
    midnight
    negative
  }
}
fragment MappingPart on Mapping {
  target
  template
  fields {
    ...FieldMappingPart
  }
  records {
    when {
      column
      is
      values
    }
    fields {
      ...FieldMappingPart
    }
  }
  people {
    by
    unknown
  }
}
fragment Localised on LocalText {
  en
  ru
  pl
}
fragment FieldPart on ImportField {
  name
  label {
    ...Localised
  }
  help {
    ...Localised
  }
  type
  required
  unit
  values
  wholeFile
  longest
  hrOnly
}`, {"fragmentName":"UploadWhole"}) as unknown as TypedDocumentString<UploadWholeFragment, unknown>;
export const ImportLogRowFragmentDoc = new TypedDocumentString(`
    fragment ImportLogRow on ImportLogEntry {
  id
  at
  by
  byKind
  fileName
  size
  sha256
  source
  target
  outcome
  seconds
  batchNumber
  batchId
  undoneAt
  undoneBy
  uploadId
  counts {
    rows
    newRows
    changed
    same
    bad
    signals
    people
  }
}
    `, {"fragmentName":"ImportLogRow"}) as unknown as TypedDocumentString<ImportLogRowFragment, unknown>;
export const FormProgrammeFragmentDoc = new TypedDocumentString(`
    fragment FormProgramme on Programme {
  id
  name
  kind
  status
  startsOn
  endsOn
  announcedOn
  locations {
    id
    code
    name
  }
  questionnaire {
    id
    sections {
      id
      names {
        en
        ru
        pl
      }
      items {
        id
        name
        attribution
        item {
          kind
          naAllowed
          critical
          bonus
          question {
            en
            ru
            pl
          }
          earns {
            answer
            score
            label {
              en
              ru
              pl
            }
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"FormProgramme"}) as unknown as TypedDocumentString<FormProgrammeFragment, unknown>;
export const VisitRowFragmentDoc = new TypedDocumentString(`
    fragment VisitRow on BroughtVisit {
  id
  number
  programmeName
  locationName
  visitedOn
  points
  outOf
  share
  counted
  notCountedBecause
  announcedOn
  uploadId
  fileName
  recordedBy
}
    `, {"fragmentName":"VisitRow"}) as unknown as TypedDocumentString<VisitRowFragment, unknown>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($first: Int!, $offset: Int, $filter: AccountFilter) {
  accounts(first: $first, offset: $offset, filter: $filter) {
    totalCount
    nodes {
      ...AccountRow
    }
  }
}
    fragment AccountRow on Account {
  id
  email
  name
  role
  employeeId
  active
  demo
  kept
  mustChangePassword
  passwordGivenAt
  passwordGivenBy
  roleGivenBy
  createdAt
  version
}`) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const AccountNamesDocument = new TypedDocumentString(`
    query AccountNames($first: Int!, $offset: Int!, $filter: AccountFilter!) {
  accounts(first: $first, offset: $offset, filter: $filter) {
    pageInfo {
      hasNextPage
    }
    nodes {
      id
      name
      role
      active
    }
  }
}
    `) as unknown as TypedDocumentString<AccountNamesQuery, AccountNamesQueryVariables>;
export const CreateAccountDocument = new TypedDocumentString(`
    mutation CreateAccount($email: String!, $name: String!, $role: Role!, $employeeId: ID) {
  createAccount(email: $email, name: $name, role: $role, employeeId: $employeeId) {
    password
    account {
      ...AccountRow
    }
  }
}
    fragment AccountRow on Account {
  id
  email
  name
  role
  employeeId
  active
  demo
  kept
  mustChangePassword
  passwordGivenAt
  passwordGivenBy
  roleGivenBy
  createdAt
  version
}`) as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
export const RemoveDemoDocument = new TypedDocumentString(`
    mutation RemoveDemo {
  removeDemo
}
    `) as unknown as TypedDocumentString<RemoveDemoMutation, RemoveDemoMutationVariables>;
export const CloseAccountDocument = new TypedDocumentString(`
    mutation CloseAccount($id: ID!, $version: Int!) {
  closeAccount(id: $id, version: $version) {
    id
    active
  }
}
    `) as unknown as TypedDocumentString<CloseAccountMutation, CloseAccountMutationVariables>;
export const ReopenAccountDocument = new TypedDocumentString(`
    mutation ReopenAccount($id: ID!, $version: Int!) {
  reopenAccount(id: $id, version: $version) {
    id
    active
  }
}
    `) as unknown as TypedDocumentString<ReopenAccountMutation, ReopenAccountMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($id: ID!, $version: Int!) {
  resetPassword(id: $id, version: $version) {
    password
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const MyStandardsDocument = new TypedDocumentString(`
    query MyStandards {
  myAcknowledgements {
    ...Asked
  }
}
    fragment Asked on Acknowledgement {
  employeeId
  standardCode
  state
  askedOn
  dueOn
  acknowledgedOn
  how
  version {
    id
    version
    effectiveFrom
    editorial
    title {
      en
      ru
      pl
    }
    text {
      en
      ru
      pl
    }
    right {
      en
      ru
      pl
    }
    wrong {
      en
      ru
      pl
    }
    items {
      id
      critical
      question {
        en
        ru
        pl
      }
    }
  }
}`) as unknown as TypedDocumentString<MyStandardsQuery, MyStandardsQueryVariables>;
export const AcknowledgeDocument = new TypedDocumentString(`
    mutation Acknowledge($ids: [ID!]!) {
  acknowledge(ids: $ids) {
    ...Asked
  }
}
    fragment Asked on Acknowledgement {
  employeeId
  standardCode
  state
  askedOn
  dueOn
  acknowledgedOn
  how
  version {
    id
    version
    effectiveFrom
    editorial
    title {
      en
      ru
      pl
    }
    text {
      en
      ru
      pl
    }
    right {
      en
      ru
      pl
    }
    wrong {
      en
      ru
      pl
    }
    items {
      id
      critical
      question {
        en
        ru
        pl
      }
    }
  }
}`) as unknown as TypedDocumentString<AcknowledgeMutation, AcknowledgeMutationVariables>;
export const AcknowledgementsDocument = new TypedDocumentString(`
    query Acknowledgements($first: Int!, $offset: Int!, $standardId: ID, $teamId: ID, $state: String, $search: String, $sort: AcknowledgementSort!) {
  acknowledgements(
    first: $first
    offset: $offset
    standardId: $standardId
    teamId: $teamId
    state: $state
    search: $search
    sort: $sort
  ) {
    totalCount
    nodes {
      ...SignedRow
    }
  }
}
    fragment SignedRow on Acknowledgement {
  id
  employeeId
  employeeCode
  employeeName
  teamName
  standardId
  standardCode
  state
  askedOn
  dueOn
  acknowledgedOn
  how
  remindedOn
  escalatedOn
  version {
    id
    version
    effectiveFrom
    title {
      en
      ru
      pl
    }
  }
}`) as unknown as TypedDocumentString<AcknowledgementsQuery, AcknowledgementsQueryVariables>;
export const StandardChoicesDocument = new TypedDocumentString(`
    query StandardChoices {
  standards(first: 100, sort: CODE) {
    nodes {
      id
      code
      face {
        title {
          en
          ru
          pl
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StandardChoicesQuery, StandardChoicesQueryVariables>;
export const PaperBatchesDocument = new TypedDocumentString(`
    query PaperBatches {
  organisation {
    today
  }
  acknowledgementBatches(first: 10) {
    id
    at
    by
    fileName
    added
    standing
    standardCodes
    undone
  }
}
    `) as unknown as TypedDocumentString<PaperBatchesQuery, PaperBatchesQueryVariables>;
export const RecordAcknowledgementsDocument = new TypedDocumentString(`
    mutation RecordAcknowledgements($signed: [PaperAcknowledgement!]!) {
  recordAcknowledgements(signed: $signed)
}
    `) as unknown as TypedDocumentString<RecordAcknowledgementsMutation, RecordAcknowledgementsMutationVariables>;
export const WithdrawAcknowledgementDocument = new TypedDocumentString(`
    mutation WithdrawAcknowledgement($id: ID!) {
  withdrawAcknowledgement(id: $id)
}
    `) as unknown as TypedDocumentString<WithdrawAcknowledgementMutation, WithdrawAcknowledgementMutationVariables>;
export const UndoPapersDocument = new TypedDocumentString(`
    mutation UndoPapers($id: ID!) {
  undoBatch(id: $id) {
    superseded
  }
}
    `) as unknown as TypedDocumentString<UndoPapersMutation, UndoPapersMutationVariables>;
export const AnnouncedProgrammesDocument = new TypedDocumentString(`
    query AnnouncedProgrammes {
  announcedProgrammes {
    id
    name
    kind
    announcedOn
    disclosure
    goals {
      en
      ru
      pl
    }
    useOfResults {
      en
      ru
      pl
    }
    questionnaire {
      id
      sections {
        id
        names {
          en
          ru
          pl
        }
        weight
        items {
          id
          name
          item {
            id
            question {
              en
              ru
              pl
            }
            critical
            bonus
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AnnouncedProgrammesQuery, AnnouncedProgrammesQueryVariables>;
export const ApiKeysDocument = new TypedDocumentString(`
    query ApiKeys($first: Int!, $offset: Int, $filter: ApiKeyFilter) {
  apiKeys(first: $first, offset: $offset, filter: $filter) {
    totalCount
    nodes {
      ...ApiKeyRow
    }
  }
}
    fragment ApiKeyRow on ApiKey {
  id
  name
  prefix
  scopes
  expiresAt
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($name: String!, $scopes: [String!]!, $expiresAt: DateTime!) {
  createApiKey(name: $name, scopes: $scopes, expiresAt: $expiresAt) {
    secret
    key {
      ...ApiKeyRow
    }
  }
}
    fragment ApiKeyRow on ApiKey {
  id
  name
  prefix
  scopes
  expiresAt
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($id: ID!) {
  revokeApiKey(id: $id) {
    ...ApiKeyRow
  }
}
    fragment ApiKeyRow on ApiKey {
  id
  name
  prefix
  scopes
  expiresAt
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...Viewer
  }
}
    fragment Viewer on Viewer {
  id
  email
  name
  role
  locale
  employeeId
  mustChangePassword
  may
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    expiresAt
    viewer {
      ...Viewer
    }
  }
}
    fragment Viewer on Viewer {
  id
  email
  name
  role
  locale
  employeeId
  mustChangePassword
  may
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SetLocaleDocument = new TypedDocumentString(`
    mutation SetLocale($locale: Locale!) {
  setLocale(locale: $locale) {
    id
    locale
  }
}
    `) as unknown as TypedDocumentString<SetLocaleMutation, SetLocaleMutationVariables>;
export const CalendarsDocument = new TypedDocumentString(`
    query Calendars {
  calendars {
    id
    code
    name
    versions {
      number
      status
      effectiveFrom
      hours {
        timeZone
      }
      flaws {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarsQuery, CalendarsQueryVariables>;
export const CalendarPageDocument = new TypedDocumentString(`
    query CalendarPage($id: ID!) {
  organisation {
    today
  }
  calendar(id: $id) {
    id
    code
    name
    lock
    versions {
      id
      number
      status
      effectiveFrom
      hours {
        ...CalendarHoursParts
      }
      flaws {
        path
        code
      }
    }
  }
}
    fragment CalendarHoursParts on CalendarHoursView {
  timeZone
  shifts {
    weekday
    from
    to
  }
  holidays {
    day
    name
    yearly
    open {
      from
      to
    }
  }
}`) as unknown as TypedDocumentString<CalendarPageQuery, CalendarPageQueryVariables>;
export const CreateCalendarDocument = new TypedDocumentString(`
    mutation CreateCalendar($code: String!, $name: String!, $hours: CalendarHoursInput!) {
  createCalendar(code: $code, name: $name, hours: $hours) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateCalendarMutation, CreateCalendarMutationVariables>;
export const SaveCalendarDocument = new TypedDocumentString(`
    mutation SaveCalendar($id: ID!, $lock: Int!, $name: String!, $hours: CalendarHoursInput!) {
  saveCalendar(id: $id, lock: $lock, name: $name, hours: $hours) {
    id
    versions {
      status
      flaws {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SaveCalendarMutation, SaveCalendarMutationVariables>;
export const PublishCalendarDocument = new TypedDocumentString(`
    mutation PublishCalendar($id: ID!, $lock: Int!, $from: Day!) {
  publishCalendar(id: $id, lock: $lock, effectiveFrom: $from) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishCalendarMutation, PublishCalendarMutationVariables>;
export const DiscardCalendarDraftDocument = new TypedDocumentString(`
    mutation DiscardCalendarDraft($id: ID!, $lock: Int!) {
  discardCalendarDraft(id: $id, lock: $lock)
}
    `) as unknown as TypedDocumentString<DiscardCalendarDraftMutation, DiscardCalendarDraftMutationVariables>;
export const HolidayCountriesDocument = new TypedDocumentString(`
    query HolidayCountries {
  holidayCountries {
    code
    name
    regions {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<HolidayCountriesQuery, HolidayCountriesQueryVariables>;
export const PublicHolidaysDocument = new TypedDocumentString(`
    query PublicHolidays($country: String!, $region: String, $year: Int!, $years: Int!) {
  publicHolidays(country: $country, region: $region, year: $year, years: $years) {
    day
    name
    yearly
    open {
      from
      to
    }
  }
}
    `) as unknown as TypedDocumentString<PublicHolidaysQuery, PublicHolidaysQueryVariables>;
export const TryCalendarDocument = new TypedDocumentString(`
    query TryCalendar($hours: CalendarHoursInput!, $opened: DateTime!, $closed: DateTime!, $pauses: [PauseInput!]!, $target: Int) {
  tryCalendar(
    hours: $hours
    opened: $opened
    closed: $closed
    pauses: $pauses
    targetSeconds: $target
  ) {
    elapsedSeconds
    dueAt
    open {
      from
      to
    }
    counted {
      from
      to
    }
  }
}
    `) as unknown as TypedDocumentString<TryCalendarQuery, TryCalendarQueryVariables>;
export const DowntimeDocument = new TypedDocumentString(`
    query Downtime($hours: CalendarHoursInput!, $year: Int!, $availability: Float, $downSeconds: Int, $per: DowntimePeriod! = YEAR) {
  downtime(
    hours: $hours
    year: $year
    availability: $availability
    downSeconds: $downSeconds
    per: $per
  ) {
    availability
    rows {
      period
      openSeconds
      downSeconds
    }
  }
}
    `) as unknown as TypedDocumentString<DowntimeQuery, DowntimeQueryVariables>;
export const CalibrationsDocument = new TypedDocumentString(`
    query Calibrations($status: CalibrationStatus, $search: String, $offset: Int) {
  calibrations(status: $status, search: $search, first: 25, offset: $offset) {
    totalCount
    nodes {
      ...CalibrationRow
    }
  }
}
    fragment CalibrationRow on CalibrationRound {
  id
  name
  status
  programmeName
  questionnaireVersion
  dueOn
  overdue
  caseCount
  itemCount
  raterCount
  submittedCount
  hasExpert
  expertSubmitted
  openedAt
  endedAt
  version
  mine {
    expert
    answered
    submittedAt
    version
  }
}`) as unknown as TypedDocumentString<CalibrationsQuery, CalibrationsQueryVariables>;
export const CalibrationPageDocument = new TypedDocumentString(`
    query CalibrationPage($id: ID!) {
  organisation {
    today
  }
  calibration(id: $id) {
    ...CalibrationWhole
  }
}
    fragment CalibrationRow on CalibrationRound {
  id
  name
  status
  programmeName
  questionnaireVersion
  dueOn
  overdue
  caseCount
  itemCount
  raterCount
  submittedCount
  hasExpert
  expertSubmitted
  openedAt
  endedAt
  version
  mine {
    expert
    answered
    submittedAt
    version
  }
}
fragment CalibrationAsked on QuestionnaireItem {
  ...AskedItem
  item {
    naAllowed
    earns {
      answer
      score
      label {
        en
        ru
        pl
      }
    }
  }
}
fragment CalibrationWhole on CalibrationRound {
  ...CalibrationRow
  instructions
  questionnaireId
  cases {
    id
    title
    description
    link
  }
  items {
    ...CalibrationAsked
  }
  raters {
    accountId
    name
    role
    expert
    answered
    submittedAt
  }
  ownAnswers {
    caseId
    itemId
    answer
    remark
  }
}
fragment AskedItem on QuestionnaireItem {
  id
  name
  standardId
  versionId
  standardTitle {
    ...Words
  }
  attribution
  item {
    code
    question {
      ...Words
    }
    kind
    weight
    critical
    bonus
  }
}
fragment Words on SomeText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<CalibrationPageQuery, CalibrationPageQueryVariables>;
export const CalibrationSourcesDocument = new TypedDocumentString(`
    query CalibrationSources {
  programmes {
    id
    name
    questionnaire {
      id
      version
      sections {
        items {
          ...AskedItem
        }
      }
    }
  }
}
    fragment AskedItem on QuestionnaireItem {
  id
  name
  standardId
  versionId
  standardTitle {
    ...Words
  }
  attribution
  item {
    code
    question {
      ...Words
    }
    kind
    weight
    critical
    bonus
  }
}
fragment Words on SomeText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<CalibrationSourcesQuery, CalibrationSourcesQueryVariables>;
export const CreateCalibrationDocument = new TypedDocumentString(`
    mutation CreateCalibration($input: CalibrationInput!) {
  createCalibration(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateCalibrationMutation, CreateCalibrationMutationVariables>;
export const SaveCalibrationDocument = new TypedDocumentString(`
    mutation SaveCalibration($id: ID!, $version: Int!, $input: CalibrationInput!) {
  saveCalibration(id: $id, version: $version, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveCalibrationMutation, SaveCalibrationMutationVariables>;
export const OpenCalibrationDocument = new TypedDocumentString(`
    mutation OpenCalibration($id: ID!, $version: Int!) {
  openCalibration(id: $id, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenCalibrationMutation, OpenCalibrationMutationVariables>;
export const InviteToCalibrationDocument = new TypedDocumentString(`
    mutation InviteToCalibration($id: ID!, $version: Int!, $input: CalibrationInviteInput!) {
  inviteToCalibration(id: $id, version: $version, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<InviteToCalibrationMutation, InviteToCalibrationMutationVariables>;
export const CloseCalibrationDocument = new TypedDocumentString(`
    mutation CloseCalibration($id: ID!, $version: Int!) {
  closeCalibration(id: $id, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseCalibrationMutation, CloseCalibrationMutationVariables>;
export const CancelCalibrationDocument = new TypedDocumentString(`
    mutation CancelCalibration($id: ID!, $version: Int!) {
  cancelCalibration(id: $id, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelCalibrationMutation, CancelCalibrationMutationVariables>;
export const SaveCalibrationAnswersDocument = new TypedDocumentString(`
    mutation SaveCalibrationAnswers($id: ID!, $version: Int!, $caseId: ID!, $answers: [CalibrationAnswerInput!]!) {
  saveCalibrationAnswers(
    id: $id
    version: $version
    caseId: $caseId
    answers: $answers
  ) {
    mine {
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SaveCalibrationAnswersMutation, SaveCalibrationAnswersMutationVariables>;
export const SubmitCalibrationDocument = new TypedDocumentString(`
    mutation SubmitCalibration($id: ID!, $version: Int!) {
  submitCalibration(id: $id, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<SubmitCalibrationMutation, SubmitCalibrationMutationVariables>;
export const CalibrationResultsPageDocument = new TypedDocumentString(`
    query CalibrationResultsPage($id: ID!) {
  calibrationResults(id: $id) {
    level
    raterCount
    hasExpert
    overall {
      ...CalibrationFigure
    }
    items {
      ...CalibrationItemRow
    }
    raters {
      ...CalibrationRaterRow
    }
  }
}
    fragment CalibrationFigure on CalibrationAgreement {
  state
  reason
  alpha
  low
  high
  verdict
  units
  raters
}
fragment CalibrationLeaning on CalibrationDifference {
  compared
  signed
  low
  high
  absolute
  side
}
fragment CalibrationItemRow on CalibrationItem {
  itemId
  name
  question {
    ...Words
  }
  standardTitle {
    ...Words
  }
  measure
  agreement {
    ...CalibrationFigure
  }
  pairs
  agreeing
  spread
  split
  diverges
  expertGap
}
fragment CalibrationRaterRow on CalibrationRaterResult {
  accountId
  name
  own
  expert {
    ...CalibrationLeaning
  }
  group {
    ...CalibrationLeaning
  }
  items {
    itemId
    compared
    signed
    absolute
  }
}
fragment Words on SomeText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<CalibrationResultsPageQuery, CalibrationResultsPageQueryVariables>;
export const CalibrationItemAnswersDocument = new TypedDocumentString(`
    query CalibrationItemAnswers($id: ID!, $itemId: ID!, $after: String) {
  calibrationAnswers(id: $id, itemId: $itemId, first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      caseId
      caseTitle
      by
      expert
      name
      answer
      points
      remark
    }
  }
}
    `) as unknown as TypedDocumentString<CalibrationItemAnswersQuery, CalibrationItemAnswersQueryVariables>;
export const ClosuresDocument = new TypedDocumentString(`
    query Closures($first: Int!, $offset: Int, $filter: ClosureFilter, $sort: ClosureSort!, $order: SortOrder!) {
  closures(
    first: $first
    offset: $offset
    filter: $filter
    sort: $sort
    order: $order
  ) {
    totalCount
    nodes {
      ...ClosureRow
    }
  }
}
    fragment ClosureRow on Closure {
  id
  locationId
  locationName
  from
  until
  reason
  state
  recordedAt
  recordedBy
  endedAt
  endedBy
}`) as unknown as TypedDocumentString<ClosuresQuery, ClosuresQueryVariables>;
export const ClosureContactsDocument = new TypedDocumentString(`
    query ClosureContacts($locationId: ID!, $from: DateTime!, $until: DateTime!) {
  closureContacts(locationId: $locationId, from: $from, until: $until)
}
    `) as unknown as TypedDocumentString<ClosureContactsQuery, ClosureContactsQueryVariables>;
export const CloseLocationDocument = new TypedDocumentString(`
    mutation CloseLocation($locationId: ID!, $from: DateTime!, $until: DateTime!, $reason: String!) {
  closeLocation(
    locationId: $locationId
    from: $from
    until: $until
    reason: $reason
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseLocationMutation, CloseLocationMutationVariables>;
export const CorrectClosureDocument = new TypedDocumentString(`
    mutation CorrectClosure($id: ID!, $locationId: ID!, $from: DateTime!, $until: DateTime!, $reason: String!) {
  correctClosure(
    id: $id
    locationId: $locationId
    from: $from
    until: $until
    reason: $reason
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectClosureMutation, CorrectClosureMutationVariables>;
export const WithdrawClosureDocument = new TypedDocumentString(`
    mutation WithdrawClosure($id: ID!) {
  withdrawClosure(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawClosureMutation, WithdrawClosureMutationVariables>;
export const ComparePageDocument = new TypedDocumentString(`
    query ComparePage($employeeId: ID!, $a: ID!, $b: ID!) {
  employee(id: $employeeId) {
    id
    name
  }
  careerMaps(employeeId: $employeeId, first: 50) {
    ...MapInList
  }
  a: careerMap(id: $a, employeeId: $employeeId) {
    ...WholeMap
  }
  b: careerMap(id: $b, employeeId: $employeeId) {
    ...WholeMap
  }
}
    fragment MapInList on CareerMapSummary {
  id
  asOf
  purpose
  madeAt
  ruleSetVersion
}
fragment WholeMap on CareerMap {
  id
  asOf
  cutoff
  purpose
  ruleSetVersion
  engine
  hash
  containsWithdrawn
  madeAt
  nextEvaluation
  praises {
    text
    channel
    day
    kind
  }
  cards {
    ...MapCard
  }
}
fragment MapCard on MapCard {
  assignmentId
  hash
  task {
    id
    name
  }
  isPrimary
  tenureDays
  tenureNodeId
  startedOn
  startEstimated
  held
  heldSince
  heldHow
  eligible
  state
  stale
  streakUp
  streakDown
  standstill
  riseAfter
  inRow
  fallAfter
  disputedItems
  eligibleWithDisputed
  nextStage
  earliest
  usual
  missing {
    ...MapCriterion
  }
  metCriteria {
    ...MapCriterion
  }
  stages {
    code
    name {
      ...MapTexts
    }
    about {
      ...MapTexts
    }
    style
    advice {
      ...MapTexts
    }
    entry
    retention
    reachedOn
  }
  metrics {
    ...MapMetric
  }
  kpis {
    code
    name {
      ...MapTexts
    }
    description {
      ...MapTexts
    }
    nodeId
    score
    state
    target
    direction
    metric {
      ...MapMetric
    }
    beside {
      ...MapMetric
    }
    curve {
      value
      score
    }
  }
  competencies {
    code
    name {
      ...MapTexts
    }
    nodeId
    score
    state
    coverage
    demanded
    gap
    kind
  }
  goals {
    nodeId
    kpi {
      ...MapTexts
    }
    baseline
    target
    unit
    due
    state
    comparator
  }
  trend {
    asOf
    mapId
    stage
    state
    values {
      code
      value
      low
      high
      state
    }
  }
  proposal {
    ...MapProposal
  }
  unusedSources
}
fragment MapCriterion on Missing {
  nodeId
  label {
    ...MapTexts
  }
  about
  code
  state
  held
  demanded
  comparator
  unit
  needs
  what
  kind
  kindName {
    ...MapTexts
  }
  best
  pacePer30Days
  outOfReach
  n
  minSample
  low
  high
  smallest
  usual
}
fragment MapMetric on MapMetric {
  code
  name {
    ...MapTexts
  }
  nodeId
  unit
  measure
  state
  raw
  shrunk
  low
  high
  rawLow
  rawHigh
  n
  nEff
  minSample
  disputed
}
fragment MapProposal on StageProposal {
  id
  kind
  fromStage
  toStage
  status
  asOf
  decidedAt
  decidedBy
  reason
}
fragment MapTexts on LocalText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<ComparePageQuery, ComparePageQueryVariables>;
export const MapsOfDocument = new TypedDocumentString(`
    query MapsOf($employeeId: ID!) {
  careerMaps(employeeId: $employeeId, first: 50) {
    ...MapInList
  }
}
    fragment MapInList on CareerMapSummary {
  id
  asOf
  purpose
  madeAt
  ruleSetVersion
}`) as unknown as TypedDocumentString<MapsOfQuery, MapsOfQueryVariables>;
export const BatchesDocument = new TypedDocumentString(`
    query Batches($first: Int!, $before: Float) {
  batches(first: $first, before: $before) {
    number
    at
    kind
    note
  }
}
    `) as unknown as TypedDocumentString<BatchesQuery, BatchesQueryVariables>;
export const ConformityMapDocument = new TypedDocumentString(`
    query ConformityMap($across: ConformityAcross!, $from: Day!, $to: Day!, $search: String, $offset: Int) {
  conformity(by: STANDARD, from: $from, to: $to) {
    id
    name
    title {
      en
      ru
      pl
    }
    visits
    asked
    kept
    notYetAnnounced
    share
    low
    high
  }
  conformityMap(
    across: $across
    from: $from
    to: $to
    first: 24
    offset: $offset
    search: $search
  ) {
    totalCount
    minVisits
    nodes {
      id
      name
      cells {
        ...CellParts
      }
    }
  }
}
    fragment CellParts on ConformityCell {
  standardId
  code
  visits
  asked
  kept
  notYetAnnounced
  share
  low
  high
  enough
}`) as unknown as TypedDocumentString<ConformityMapQuery, ConformityMapQueryVariables>;
export const ConformityAnswersDocument = new TypedDocumentString(`
    query ConformityAnswers($standardId: ID!, $across: ConformityAcross!, $columnId: ID!, $from: Day!, $to: Day!, $offset: Int, $failedOnly: Boolean!) {
  conformityAnswers(
    standardId: $standardId
    across: $across
    columnId: $columnId
    from: $from
    to: $to
    first: 25
    offset: $offset
    failedOnly: $failedOnly
  ) {
    totalCount
    nodes {
      id
      number
      programmeName
      visitedOn
      locationName
      employeeName
      side
      answer
      kept
      left
      question {
        en
        ru
        pl
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConformityAnswersQuery, ConformityAnswersQueryVariables>;
export const MyMirrorDocument = new TypedDocumentString(`
    query MyMirror($from: Day!, $to: Day!) {
  myMirror(from: $from, to: $to) {
    visits
    answers
    notYetAnnounced
    least
    strictness
    low
    high
    disputed
    decided
    upheld
    items {
      id
      name
      question {
        en
        ru
        pl
      }
      own
      others
      ownShare
      othersShare
      gap
      low
      high
    }
  }
}
    `) as unknown as TypedDocumentString<MyMirrorQuery, MyMirrorQueryVariables>;
export const WorthVisitsDocument = new TypedDocumentString(`
    query WorthVisits {
  worthVisits(first: 10) {
    id
    programmeName
    locationName
    due
    done
    until
    narrows
    widestCode
    widestTitle {
      en
      ru
      pl
    }
    widestAsked
    widestWidth
  }
}
    `) as unknown as TypedDocumentString<WorthVisitsQuery, WorthVisitsQueryVariables>;
export const SideGapsDocument = new TypedDocumentString(`
    query SideGaps($from: Day!, $to: Day!, $by: SideGapBy!) {
  sideGaps(from: $from, to: $to, by: $by) {
    id
    name
    managerVisits
    independentVisits
    managerScore
    independentScore
    gap
    low
    high
    state
    least
    notableFrom
  }
}
    `) as unknown as TypedDocumentString<SideGapsQuery, SideGapsQueryVariables>;
export const ServiceLevelsDocument = new TypedDocumentString(`
    query ServiceLevels($from: Day!, $to: Day!, $group: SlaGroup!) {
  total: slaAttainment(from: $from, to: $to, group: ALL) {
    ...AttainmentParts
  }
  by: slaAttainment(from: $from, to: $to, group: $group) {
    ...AttainmentParts
  }
}
    fragment AttainmentParts on SlaAttainment {
  key
  name
  employeeName
  clock
  hits
  misses
  share
  low
  high
}`) as unknown as TypedDocumentString<ServiceLevelsQuery, ServiceLevelsQueryVariables>;
export const FigureContactsDocument = new TypedDocumentString(`
    query FigureContacts($from: Day!, $to: Day!, $clock: SlaClock!, $group: SlaGroup!, $key: ID, $missed: Boolean, $first: Int!, $after: String) {
  slaContacts(
    from: $from
    to: $to
    clock: $clock
    group: $group
    key: $key
    missed: $missed
    first: $first
    after: $after
  ) {
    nodes {
      contact {
        ...ContactHead
      }
      sla {
        policyName
        calendarName
      }
      counted {
        ...ClockParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ContactHead on Contact {
  id
  externalId
  subject
  taskName
  priority
  channel
  openedAt
}
fragment ClockParts on ContactClock {
  clock
  startedAt
  stoppedAt
  dueAt
  elapsedSeconds
  targetSeconds
  verdict
  employeeName
}`) as unknown as TypedDocumentString<FigureContactsQuery, FigureContactsQueryVariables>;
export const NearBreachDocument = new TypedDocumentString(`
    query NearBreach($first: Int!, $filter: ContactFilterInput) {
  slaNearBreach(first: $first, filter: $filter) {
    contact {
      ...ContactHead
    }
    sla {
      policyName
      calendarName
      clocks {
        ...ClockParts
      }
    }
  }
}
    fragment ContactHead on Contact {
  id
  externalId
  subject
  taskName
  priority
  channel
  openedAt
}
fragment ClockParts on ContactClock {
  clock
  startedAt
  stoppedAt
  dueAt
  elapsedSeconds
  targetSeconds
  verdict
  employeeName
}`) as unknown as TypedDocumentString<NearBreachQuery, NearBreachQueryVariables>;
export const ContactPageDocument = new TypedDocumentString(`
    query ContactPage($id: ID!) {
  contactSla(id: $id) {
    contact {
      ...ContactHead
      clientCode
      events {
        at
        kind
        employeeName
        reason
      }
    }
    sla {
      policyId
      policyName
      policyVersion
      calendarId
      calendarName
      pauseReasons
      because
      clocks {
        ...ClockParts
        pauses {
          from
          to
        }
        closures {
          from
          until
          reason
        }
        parts {
          employeeName
          elapsedSeconds
        }
      }
    }
  }
}
    fragment ContactHead on Contact {
  id
  externalId
  subject
  taskName
  priority
  channel
  openedAt
}
fragment ClockParts on ContactClock {
  clock
  startedAt
  stoppedAt
  dueAt
  elapsedSeconds
  targetSeconds
  verdict
  employeeName
}`) as unknown as TypedDocumentString<ContactPageQuery, ContactPageQueryVariables>;
export const ContactsDocument = new TypedDocumentString(`
    query Contacts($first: Int!, $after: String, $filter: ContactFilterInput, $sort: ContactSort!, $order: SortOrder!) {
  contacts(
    first: $first
    after: $after
    filter: $filter
    sort: $sort
    order: $order
  ) {
    nodes {
      ...ContactLine
      sla {
        ...NextClock
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ContactHead on Contact {
  id
  externalId
  subject
  taskName
  priority
  channel
  openedAt
}
fragment ClockParts on ContactClock {
  clock
  startedAt
  stoppedAt
  dueAt
  elapsedSeconds
  targetSeconds
  verdict
  employeeName
}
fragment ContactLine on Contact {
  ...ContactHead
  state
}
fragment NextClock on ContactSla {
  clocks {
    ...ClockParts
  }
}`) as unknown as TypedDocumentString<ContactsQuery, ContactsQueryVariables>;
export const ContactsByDueDocument = new TypedDocumentString(`
    query ContactsByDue($first: Int!, $after: String, $filter: ContactFilterInput, $order: SortOrder!) {
  contactsByDue(first: $first, after: $after, filter: $filter, order: $order) {
    nodes {
      contact {
        ...ContactLine
      }
      sla {
        ...NextClock
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ContactHead on Contact {
  id
  externalId
  subject
  taskName
  priority
  channel
  openedAt
}
fragment ClockParts on ContactClock {
  clock
  startedAt
  stoppedAt
  dueAt
  elapsedSeconds
  targetSeconds
  verdict
  employeeName
}
fragment ContactLine on Contact {
  ...ContactHead
  state
}
fragment NextClock on ContactSla {
  clocks {
    ...ClockParts
  }
}`) as unknown as TypedDocumentString<ContactsByDueQuery, ContactsByDueQueryVariables>;
export const DisputesDocument = new TypedDocumentString(`
    query Disputes($state: String, $overdue: Boolean, $search: String, $offset: Int) {
  disputes(
    first: 10
    state: $state
    overdue: $overdue
    search: $search
    offset: $offset
  ) {
    totalCount
    nodes {
      ...DisputeRow
    }
  }
}
    fragment DisputeRow on Dispute {
  id
  about
  state
  visitId
  number
  programmeName
  locationName
  visitedOn
  itemId
  disputedAnswer
  reason
  evidence
  evidenceFileId
  openedOn
  dueOn
  overdue
  employeeId
  employeeName
  deciderName
  endedAt
  decision
  answer
  scoreBefore
  scoreAfter
  takenByMe
  mayDecide
  mayWithdraw
  signal {
    kind
    kindName {
      en
      ru
      pl
    }
    day
    channel
    value
    unit
    body
    weightBefore
    weightAfter
  }
  question {
    en
    ru
    pl
  }
}`) as unknown as TypedDocumentString<DisputesQuery, DisputesQueryVariables>;
export const DisputeOverviewDocument = new TypedDocumentString(`
    query DisputeOverview($from: Day!, $to: Day!) {
  disputeOverview(from: $from, to: $to) {
    open
    overdue
    decided
    upheld
    meanDays
    items {
      ...DisputeShareRow
    }
    auditors {
      ...DisputeShareRow
    }
    kinds {
      ...DisputeShareRow
    }
  }
}
    fragment DisputeShareRow on DisputeShare {
  id
  name
  disputes
  decided
  upheld
  share
  low
  high
  question {
    en
    ru
    pl
  }
}`) as unknown as TypedDocumentString<DisputeOverviewQuery, DisputeOverviewQueryVariables>;
export const DisputedItemDocument = new TypedDocumentString(`
    query DisputedItem($id: ID!) {
  visit(id: $id) {
    id
    answers {
      itemId
      answer
      item {
        kind
        naAllowed
        earns {
          answer
          label {
            en
            ru
            pl
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DisputedItemQuery, DisputedItemQueryVariables>;
export const OpenDisputeDocument = new TypedDocumentString(`
    mutation OpenDispute($visitId: ID!, $itemId: ID, $reason: String!, $evidence: String, $evidenceFileId: ID) {
  openDispute(
    visitId: $visitId
    itemId: $itemId
    reason: $reason
    evidence: $evidence
    evidenceFileId: $evidenceFileId
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenDisputeMutation, OpenDisputeMutationVariables>;
export const WithdrawDisputeDocument = new TypedDocumentString(`
    mutation WithdrawDispute($id: ID!) {
  withdrawDispute(id: $id) {
    ...DisputeRow
  }
}
    fragment DisputeRow on Dispute {
  id
  about
  state
  visitId
  number
  programmeName
  locationName
  visitedOn
  itemId
  disputedAnswer
  reason
  evidence
  evidenceFileId
  openedOn
  dueOn
  overdue
  employeeId
  employeeName
  deciderName
  endedAt
  decision
  answer
  scoreBefore
  scoreAfter
  takenByMe
  mayDecide
  mayWithdraw
  signal {
    kind
    kindName {
      en
      ru
      pl
    }
    day
    channel
    value
    unit
    body
    weightBefore
    weightAfter
  }
  question {
    en
    ru
    pl
  }
}`) as unknown as TypedDocumentString<WithdrawDisputeMutation, WithdrawDisputeMutationVariables>;
export const TakeDisputeDocument = new TypedDocumentString(`
    mutation TakeDispute($id: ID!) {
  takeDispute(id: $id) {
    ...DisputeRow
  }
}
    fragment DisputeRow on Dispute {
  id
  about
  state
  visitId
  number
  programmeName
  locationName
  visitedOn
  itemId
  disputedAnswer
  reason
  evidence
  evidenceFileId
  openedOn
  dueOn
  overdue
  employeeId
  employeeName
  deciderName
  endedAt
  decision
  answer
  scoreBefore
  scoreAfter
  takenByMe
  mayDecide
  mayWithdraw
  signal {
    kind
    kindName {
      en
      ru
      pl
    }
    day
    channel
    value
    unit
    body
    weightBefore
    weightAfter
  }
  question {
    en
    ru
    pl
  }
}`) as unknown as TypedDocumentString<TakeDisputeMutation, TakeDisputeMutationVariables>;
export const DecideDisputeDocument = new TypedDocumentString(`
    mutation DecideDispute($id: ID!, $outcome: String!, $reason: String!, $answer: String, $weight: Decimal) {
  decideDispute(
    id: $id
    outcome: $outcome
    reason: $reason
    answer: $answer
    weight: $weight
  ) {
    ...DisputeRow
  }
}
    fragment DisputeRow on Dispute {
  id
  about
  state
  visitId
  number
  programmeName
  locationName
  visitedOn
  itemId
  disputedAnswer
  reason
  evidence
  evidenceFileId
  openedOn
  dueOn
  overdue
  employeeId
  employeeName
  deciderName
  endedAt
  decision
  answer
  scoreBefore
  scoreAfter
  takenByMe
  mayDecide
  mayWithdraw
  signal {
    kind
    kindName {
      en
      ru
      pl
    }
    day
    channel
    value
    unit
    body
    weightBefore
    weightAfter
  }
  question {
    en
    ru
    pl
  }
}`) as unknown as TypedDocumentString<DecideDisputeMutation, DecideDisputeMutationVariables>;
export const EmployeesDocument = new TypedDocumentString(`
    query Employees($first: Int!, $offset: Int!, $filter: EmployeeFilter, $sort: EmployeeSort!, $order: SortOrder!) {
  employees(
    first: $first
    offset: $offset
    filter: $filter
    sort: $sort
    order: $order
  ) {
    nodes {
      ...EmployeeRow
    }
    totalCount
  }
}
    fragment Assignment on Assignment {
  id
  task {
    id
    code
    name
  }
  locationName
  startedOn
  startEstimated
  endedOn
  isPrimary
  statedStage
  stage
  stageSince
  pauses {
    from
    to
    reason
  }
  openProposal {
    id
    fromStage
    toStage
    kind
  }
}
fragment EmployeeRow on Employee {
  id
  code
  name
  position
  hiredOn
  endedOn
  version
  signalCount
  hasAccount
  team {
    id
    name
  }
  latestMap {
    id
    asOf
  }
  assignments {
    ...Assignment
  }
}`) as unknown as TypedDocumentString<EmployeesQuery, EmployeesQueryVariables>;
export const EmployeeDocument = new TypedDocumentString(`
    query Employee($id: ID!) {
  employee(id: $id) {
    ...EmployeeRow
  }
}
    fragment Assignment on Assignment {
  id
  task {
    id
    code
    name
  }
  locationName
  startedOn
  startEstimated
  endedOn
  isPrimary
  statedStage
  stage
  stageSince
  pauses {
    from
    to
    reason
  }
  openProposal {
    id
    fromStage
    toStage
    kind
  }
}
fragment EmployeeRow on Employee {
  id
  code
  name
  position
  hiredOn
  endedOn
  version
  signalCount
  hasAccount
  team {
    id
    name
  }
  latestMap {
    id
    asOf
  }
  assignments {
    ...Assignment
  }
}`) as unknown as TypedDocumentString<EmployeeQuery, EmployeeQueryVariables>;
export const TeamsAndTasksDocument = new TypedDocumentString(`
    query TeamsAndTasks {
  teams {
    id
    name
    employeeCount
  }
  tasks {
    id
    code
    name
    employeeCount
  }
}
    `) as unknown as TypedDocumentString<TeamsAndTasksQuery, TeamsAndTasksQueryVariables>;
export const GenerateMapsDocument = new TypedDocumentString(`
    mutation GenerateMaps($asOf: Day!, $employeeIds: [ID!], $teamId: ID, $all: Boolean) {
  generateMaps(asOf: $asOf, employeeIds: $employeeIds, teamId: $teamId, all: $all) {
    id
  }
}
    `) as unknown as TypedDocumentString<GenerateMapsMutation, GenerateMapsMutationVariables>;
export const RunEvaluationsDocument = new TypedDocumentString(`
    mutation RunEvaluations($from: Day!, $to: Day!) {
  runEvaluations(from: $from, to: $to) {
    id
  }
}
    `) as unknown as TypedDocumentString<RunEvaluationsMutation, RunEvaluationsMutationVariables>;
export const StateStageDocument = new TypedDocumentString(`
    mutation StateStage($assignmentId: ID!, $stage: String, $seen: String, $reason: String!) {
  stateStage(
    assignmentId: $assignmentId
    stage: $stage
    seen: $seen
    reason: $reason
  ) {
    id
    statedStage
  }
}
    `) as unknown as TypedDocumentString<StateStageMutation, StateStageMutationVariables>;
export const ExplainDocument = new TypedDocumentString(`
    query Explain($mapId: ID!, $assignmentId: ID!, $nodeId: ID!) {
  explanation(mapId: $mapId, assignmentId: $assignmentId, nodeId: $nodeId) {
    root
    ruleSetVersion
    engine
    cutoff
    asOf
    nodes {
      id
      parent
      order
      op
      about
      label {
        ...MapTexts
      }
      value
      state
      unit
      args
      signalCount
      contactCount
      planCount
    }
  }
}
    fragment MapTexts on LocalText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<ExplainQuery, ExplainQueryVariables>;
export const ExplainSignalsDocument = new TypedDocumentString(`
    query ExplainSignals($mapId: ID!, $assignmentId: ID!, $nodeId: ID!, $first: Int!, $after: String, $kind: String, $status: String, $reason: String) {
  explanationSignals(
    mapId: $mapId
    assignmentId: $assignmentId
    nodeId: $nodeId
    first: $first
    after: $after
    kind: $kind
    status: $status
    reason: $reason
  ) {
    totalCount
    facets {
      by
      code
      name {
        ...MapTexts
      }
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      kindName {
        ...MapTexts
      }
      day
      channel
      value
      unit
      body
      clientLabel
      weight
      countedValue
      status
      reasons
      overridden
      disputableUntil
      dispute {
        id
        state
      }
    }
  }
}
    fragment MapTexts on LocalText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<ExplainSignalsQuery, ExplainSignalsQueryVariables>;
export const ExplainPlanDocument = new TypedDocumentString(`
    query ExplainPlan($mapId: ID!, $assignmentId: ID!, $nodeId: ID!) {
  explanationPlan(mapId: $mapId, assignmentId: $assignmentId, nodeId: $nodeId) {
    from
    to
    planned
    handled
    fulfilment
    parts {
      scope
      name
      from
      to
      days
      planned
      handled
    }
  }
}
    `) as unknown as TypedDocumentString<ExplainPlanQuery, ExplainPlanQueryVariables>;
export const ExplainContactsDocument = new TypedDocumentString(`
    query ExplainContacts($mapId: ID!, $assignmentId: ID!, $nodeId: ID!, $first: Int!, $after: String) {
  explanationContacts(
    mapId: $mapId
    assignmentId: $assignmentId
    nodeId: $nodeId
    first: $first
    after: $after
  ) {
    totalCount
    missedCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      externalId
      subject
      priority
      day
      kindName {
        ...MapTexts
      }
      missed
      elapsedSeconds
      targetSeconds
      overSeconds
      dueAt
      policyName
      calendarName
      closures {
        from
        until
        reason
      }
      reasons
    }
  }
}
    fragment MapTexts on LocalText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<ExplainContactsQuery, ExplainContactsQueryVariables>;
export const OverruleSignalDocument = new TypedDocumentString(`
    mutation OverruleSignal($signalId: ID!, $weight: Decimal!, $reason: String!) {
  overrideScreening(signalId: $signalId, weight: $weight, reason: $reason)
}
    `) as unknown as TypedDocumentString<OverruleSignalMutation, OverruleSignalMutationVariables>;
export const DisputeSignalDocument = new TypedDocumentString(`
    mutation DisputeSignal($signalId: ID!, $reason: String!, $evidence: String, $evidenceFileId: ID) {
  disputeSignal(
    signalId: $signalId
    reason: $reason
    evidence: $evidence
    evidenceFileId: $evidenceFileId
  ) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<DisputeSignalMutation, DisputeSignalMutationVariables>;
export const ExplainVisitsDocument = new TypedDocumentString(`
    query ExplainVisits($mapId: ID!, $assignmentId: ID!, $nodeId: ID!) {
  explanationVisits(mapId: $mapId, assignmentId: $assignmentId, nodeId: $nodeId) {
    untold
    nodes {
      id
      nodeId
      number
      programmeName
      locationName
      visitedOn
      side
      counts
      reason
      score
      disputedItems
      takenOutItems
    }
  }
}
    `) as unknown as TypedDocumentString<ExplainVisitsQuery, ExplainVisitsQueryVariables>;
export const ForceMajeureDaysDocument = new TypedDocumentString(`
    query ForceMajeureDays($first: Int!, $offset: Int, $filter: ForceMajeureFilter, $order: SortOrder!) {
  forceMajeureDays(first: $first, offset: $offset, filter: $filter, order: $order) {
    totalCount
    nodes {
      ...ForceMajeureRow
    }
  }
}
    fragment ForceMajeureRow on ForceMajeureDay {
  id
  locationId
  locationName
  day
  reason
  signalCount
  markedBy
  markedAt
}`) as unknown as TypedDocumentString<ForceMajeureDaysQuery, ForceMajeureDaysQueryVariables>;
export const ForceMajeureEffectDocument = new TypedDocumentString(`
    query ForceMajeureEffect($locationId: ID!, $day: Day!, $lastDay: Day) {
  forceMajeureSignals(locationId: $locationId, day: $day, lastDay: $lastDay)
}
    `) as unknown as TypedDocumentString<ForceMajeureEffectQuery, ForceMajeureEffectQueryVariables>;
export const LocationsDocument = new TypedDocumentString(`
    query Locations {
  locations {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<LocationsQuery, LocationsQueryVariables>;
export const MarkForceMajeureDocument = new TypedDocumentString(`
    mutation MarkForceMajeure($locationId: ID!, $day: Day!, $lastDay: Day, $reason: String!) {
  markForceMajeure(
    locationId: $locationId
    day: $day
    lastDay: $lastDay
    reason: $reason
  ) {
    ...ForceMajeureRow
  }
}
    fragment ForceMajeureRow on ForceMajeureDay {
  id
  locationId
  locationName
  day
  reason
  signalCount
  markedBy
  markedAt
}`) as unknown as TypedDocumentString<MarkForceMajeureMutation, MarkForceMajeureMutationVariables>;
export const UnmarkForceMajeureDocument = new TypedDocumentString(`
    mutation UnmarkForceMajeure($id: ID!) {
  unmarkForceMajeure(id: $id)
}
    `) as unknown as TypedDocumentString<UnmarkForceMajeureMutation, UnmarkForceMajeureMutationVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs {
  jobs(first: 10) {
    ...Job
  }
}
    fragment Job on Job {
  id
  kind
  status
  done
  total
  result
  errorCode
  errorMessage
  createdAt
  startedAt
  finishedAt
}`) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const JobDocument = new TypedDocumentString(`
    query Job($id: ID!) {
  job(id: $id) {
    ...Job
  }
}
    fragment Job on Job {
  id
  kind
  status
  done
  total
  result
  errorCode
  errorMessage
  createdAt
  startedAt
  finishedAt
}`) as unknown as TypedDocumentString<JobQuery, JobQueryVariables>;
export const CancelJobDocument = new TypedDocumentString(`
    mutation CancelJob($id: ID!) {
  cancelJob(id: $id) {
    ...Job
  }
}
    fragment Job on Job {
  id
  kind
  status
  done
  total
  result
  errorCode
  errorMessage
  createdAt
  startedAt
  finishedAt
}`) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $next: String!) {
  changePassword(current: $current, next: $next)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($list: String!) {
  savedViews(list: $list) {
    id
    name
    query
  }
}
    `) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($list: String!, $name: String!, $query: String!) {
  saveView(list: $list, name: $name, query: $query) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveViewDocument = new TypedDocumentString(`
    mutation RemoveView($id: ID!) {
  removeView(id: $id)
}
    `) as unknown as TypedDocumentString<RemoveViewMutation, RemoveViewMutationVariables>;
export const LeadsDocument = new TypedDocumentString(`
    query Leads {
  teams {
    id
    code
    name
    employeeCount
    managerId
    managerName
    parentId
    parentName
    version
  }
  tasks {
    id
    code
    name
    employeeCount
    managerId
    managerName
    version
  }
}
    `) as unknown as TypedDocumentString<LeadsQuery, LeadsQueryVariables>;
export const FindLeadsDocument = new TypedDocumentString(`
    query FindLeads($search: String!) {
  employees(first: 20, filter: {search: $search}, sort: NAME) {
    nodes {
      id
      name
      code
      endedOn
    }
  }
}
    `) as unknown as TypedDocumentString<FindLeadsQuery, FindLeadsQueryVariables>;
export const SetTeamManagerDocument = new TypedDocumentString(`
    mutation SetTeamManager($id: ID!, $employeeId: ID, $version: Int!) {
  setTeamManager(teamId: $id, employeeId: $employeeId, version: $version) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SetTeamManagerMutation, SetTeamManagerMutationVariables>;
export const SetTeamParentDocument = new TypedDocumentString(`
    mutation SetTeamParent($id: ID!, $parentId: ID, $version: Int!) {
  setTeamParent(teamId: $id, parentId: $parentId, version: $version) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SetTeamParentMutation, SetTeamParentMutationVariables>;
export const SetTaskManagerDocument = new TypedDocumentString(`
    mutation SetTaskManager($id: ID!, $employeeId: ID, $version: Int!) {
  setTaskManager(taskId: $id, employeeId: $employeeId, version: $version) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SetTaskManagerMutation, SetTaskManagerMutationVariables>;
export const MapAsideDocument = new TypedDocumentString(`
    query MapAside($mapId: ID!, $assignmentId: ID!) {
  heaviestClient(mapId: $mapId, assignmentId: $assignmentId) {
    ...HeaviestClient
  }
}
    fragment HeaviestClient on HeaviestClient {
  signals
  share
  eligible
  eligibleWithout
  decides
  metrics {
    code
    value
    without
  }
}`) as unknown as TypedDocumentString<MapAsideQuery, MapAsideQueryVariables>;
export const MapTalkDocument = new TypedDocumentString(`
    query MapTalk($assignmentId: ID!) {
  comments(assignmentId: $assignmentId, first: 100) {
    ...MapComment
  }
  goals(assignmentId: $assignmentId) {
    ...MapGoal
  }
}
    fragment MapComment on MapComment {
  id
  author
  byEmployee
  own
  body
  createdAt
  editedAt
  withdrawnAt
  version
}
fragment MapGoal on Goal {
  id
  kpi
  name {
    ...MapTexts
  }
  unit
  higherIsBetter
  baseline
  target
  due
  now
  nowAsOf
  progress
  status
  note
  decidedBy
  decidedAt
  reason
  mayDecide
  mayWithdraw
  version
}
fragment MapTexts on LocalText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<MapTalkQuery, MapTalkQueryVariables>;
export const SayOnMapDocument = new TypedDocumentString(`
    mutation SayOnMap($mapId: ID!, $assignmentId: ID!, $body: String!) {
  createComment(mapId: $mapId, assignmentId: $assignmentId, body: $body) {
    id
  }
}
    `) as unknown as TypedDocumentString<SayOnMapMutation, SayOnMapMutationVariables>;
export const EditCommentDocument = new TypedDocumentString(`
    mutation EditComment($id: ID!, $body: String!, $version: Int!) {
  editComment(id: $id, body: $body, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditCommentMutation, EditCommentMutationVariables>;
export const WithdrawCommentDocument = new TypedDocumentString(`
    mutation WithdrawComment($id: ID!, $version: Int!) {
  withdrawComment(id: $id, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawCommentMutation, WithdrawCommentMutationVariables>;
export const ProposeGoalDocument = new TypedDocumentString(`
    mutation ProposeGoal($mapId: ID!, $assignmentId: ID!, $kpi: String!, $target: Float!, $due: Day!, $note: String) {
  proposeGoal(
    mapId: $mapId
    assignmentId: $assignmentId
    kpi: $kpi
    target: $target
    due: $due
    note: $note
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeGoalMutation, ProposeGoalMutationVariables>;
export const DecideGoalDocument = new TypedDocumentString(`
    mutation DecideGoal($id: ID!, $agree: Boolean!, $reason: String, $version: Int!) {
  decideGoal(id: $id, agree: $agree, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecideGoalMutation, DecideGoalMutationVariables>;
export const WithdrawGoalDocument = new TypedDocumentString(`
    mutation WithdrawGoal($id: ID!, $version: Int!) {
  withdrawGoal(id: $id, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawGoalMutation, WithdrawGoalMutationVariables>;
export const GenerateMapDocument = new TypedDocumentString(`
    mutation GenerateMap($employeeId: ID!, $asOf: Day!, $cutoff: Float) {
  generateMaps(asOf: $asOf, cutoff: $cutoff, employeeIds: [$employeeId]) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<GenerateMapMutation, GenerateMapMutationVariables>;
export const MapJobDocument = new TypedDocumentString(`
    query MapJob($id: ID!) {
  job(id: $id) {
    id
    status
    done
    total
    errorCode
    errorMessage
  }
}
    `) as unknown as TypedDocumentString<MapJobQuery, MapJobQueryVariables>;
export const MapPageDocument = new TypedDocumentString(`
    query MapPage($employeeId: ID!, $id: ID) {
  organisation {
    today
    lastDayWithData
  }
  employee(id: $employeeId) {
    id
    name
    position
    hiredOn
    signalCount
    team {
      id
      name
      managerName
    }
  }
  careerMap(id: $id, employeeId: $employeeId) {
    ...WholeMap
  }
  careerMaps(employeeId: $employeeId, first: 25) {
    id
    asOf
    purpose
    madeAt
    ruleSetVersion
  }
}
    fragment WholeMap on CareerMap {
  id
  asOf
  cutoff
  purpose
  ruleSetVersion
  engine
  hash
  containsWithdrawn
  madeAt
  nextEvaluation
  praises {
    text
    channel
    day
    kind
  }
  cards {
    ...MapCard
  }
}
fragment MapCard on MapCard {
  assignmentId
  hash
  task {
    id
    name
  }
  isPrimary
  tenureDays
  tenureNodeId
  startedOn
  startEstimated
  held
  heldSince
  heldHow
  eligible
  state
  stale
  streakUp
  streakDown
  standstill
  riseAfter
  inRow
  fallAfter
  disputedItems
  eligibleWithDisputed
  nextStage
  earliest
  usual
  missing {
    ...MapCriterion
  }
  metCriteria {
    ...MapCriterion
  }
  stages {
    code
    name {
      ...MapTexts
    }
    about {
      ...MapTexts
    }
    style
    advice {
      ...MapTexts
    }
    entry
    retention
    reachedOn
  }
  metrics {
    ...MapMetric
  }
  kpis {
    code
    name {
      ...MapTexts
    }
    description {
      ...MapTexts
    }
    nodeId
    score
    state
    target
    direction
    metric {
      ...MapMetric
    }
    beside {
      ...MapMetric
    }
    curve {
      value
      score
    }
  }
  competencies {
    code
    name {
      ...MapTexts
    }
    nodeId
    score
    state
    coverage
    demanded
    gap
    kind
  }
  goals {
    nodeId
    kpi {
      ...MapTexts
    }
    baseline
    target
    unit
    due
    state
    comparator
  }
  trend {
    asOf
    mapId
    stage
    state
    values {
      code
      value
      low
      high
      state
    }
  }
  proposal {
    ...MapProposal
  }
  unusedSources
}
fragment MapCriterion on Missing {
  nodeId
  label {
    ...MapTexts
  }
  about
  code
  state
  held
  demanded
  comparator
  unit
  needs
  what
  kind
  kindName {
    ...MapTexts
  }
  best
  pacePer30Days
  outOfReach
  n
  minSample
  low
  high
  smallest
  usual
}
fragment MapMetric on MapMetric {
  code
  name {
    ...MapTexts
  }
  nodeId
  unit
  measure
  state
  raw
  shrunk
  low
  high
  rawLow
  rawHigh
  n
  nEff
  minSample
  disputed
}
fragment MapProposal on StageProposal {
  id
  kind
  fromStage
  toStage
  status
  asOf
  decidedAt
  decidedBy
  reason
}
fragment MapTexts on LocalText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<MapPageQuery, MapPageQueryVariables>;
export const SignalKindNamesDocument = new TypedDocumentString(`
    query SignalKindNames {
  signalKinds {
    code
    name {
      ...RuleText
    }
  }
}
    fragment RuleText on LocalText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<SignalKindNamesQuery, SignalKindNamesQueryVariables>;
export const MyKpisDocument = new TypedDocumentString(`
    query MyKpis($employeeId: ID!) {
  careerMap(employeeId: $employeeId) {
    id
    asOf
    cards {
      ...MapCard
      kpis {
        code
        oneMore {
          best
          value
          score
          kindName {
            ...MapTexts
          }
        }
      }
    }
  }
}
    fragment MapCard on MapCard {
  assignmentId
  hash
  task {
    id
    name
  }
  isPrimary
  tenureDays
  tenureNodeId
  startedOn
  startEstimated
  held
  heldSince
  heldHow
  eligible
  state
  stale
  streakUp
  streakDown
  standstill
  riseAfter
  inRow
  fallAfter
  disputedItems
  eligibleWithDisputed
  nextStage
  earliest
  usual
  missing {
    ...MapCriterion
  }
  metCriteria {
    ...MapCriterion
  }
  stages {
    code
    name {
      ...MapTexts
    }
    about {
      ...MapTexts
    }
    style
    advice {
      ...MapTexts
    }
    entry
    retention
    reachedOn
  }
  metrics {
    ...MapMetric
  }
  kpis {
    code
    name {
      ...MapTexts
    }
    description {
      ...MapTexts
    }
    nodeId
    score
    state
    target
    direction
    metric {
      ...MapMetric
    }
    beside {
      ...MapMetric
    }
    curve {
      value
      score
    }
  }
  competencies {
    code
    name {
      ...MapTexts
    }
    nodeId
    score
    state
    coverage
    demanded
    gap
    kind
  }
  goals {
    nodeId
    kpi {
      ...MapTexts
    }
    baseline
    target
    unit
    due
    state
    comparator
  }
  trend {
    asOf
    mapId
    stage
    state
    values {
      code
      value
      low
      high
      state
    }
  }
  proposal {
    ...MapProposal
  }
  unusedSources
}
fragment MapCriterion on Missing {
  nodeId
  label {
    ...MapTexts
  }
  about
  code
  state
  held
  demanded
  comparator
  unit
  needs
  what
  kind
  kindName {
    ...MapTexts
  }
  best
  pacePer30Days
  outOfReach
  n
  minSample
  low
  high
  smallest
  usual
}
fragment MapMetric on MapMetric {
  code
  name {
    ...MapTexts
  }
  nodeId
  unit
  measure
  state
  raw
  shrunk
  low
  high
  rawLow
  rawHigh
  n
  nEff
  minSample
  disputed
}
fragment MapProposal on StageProposal {
  id
  kind
  fromStage
  toStage
  status
  asOf
  decidedAt
  decidedBy
  reason
}
fragment MapTexts on LocalText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<MyKpisQuery, MyKpisQueryVariables>;
export const InsightsDocument = new TypedDocumentString(`
    query Insights($from: Day!, $to: Day!, $taskId: ID) {
  stageMix(from: $from, to: $to, taskId: $taskId) {
    asOf
    total
    stages {
      stage
      count
    }
  }
  attention {
    proposals {
      teamId
      teamName
      kind
      count
    }
    lastEvaluation {
      asOf
      assignments
      atRisk
      stale
      insufficient
      lacking {
        code
        undecided
        count
        name {
          ...MapTexts
        }
      }
    }
  }
}
    fragment MapTexts on LocalText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<InsightsQuery, InsightsQueryVariables>;
export const BehindBarDocument = new TypedDocumentString(`
    query BehindBar($asOf: Day!, $stage: String!, $taskId: ID, $after: String) {
  evaluated(asOf: $asOf, stage: $stage, taskId: $taskId, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      assignmentId
      employeeId
      employeeName
      teamName
      taskName
      stage
      state
      mapId
    }
  }
}
    `) as unknown as TypedDocumentString<BehindBarQuery, BehindBarQueryVariables>;
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation {
  organisation {
    name
    timeZone
    today
    demo
    batchNumber
    lastDayWithData
    stages
  }
}
    `) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  organisation {
    name
    today
    demo
    batchNumber
    lastDayWithData
  }
  employees(first: 25, filter: {employed: true}) {
    totalCount
    nodes {
      id
      latestMap {
        id
        asOf
        purpose
      }
    }
  }
  stageProposals(first: 1, status: "OPEN") {
    totalCount
  }
  newest: stageProposals(first: 1) {
    nodes {
      id
      asOf
    }
  }
  teams {
    id
    name
    employeeCount
  }
  tasks {
    id
    name
    employeeCount
  }
  programmes {
    id
    name
    announcedOn
    visitCount
  }
  ruleSets {
    id
    version
    name
    status
    effectiveFrom
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const ComplianceDocument = new TypedDocumentString(`
    query Compliance($asOf: Day!) {
  locationCompliance(asOf: $asOf) {
    locationId
    locationName
    score
    visits
    counted
    minSample
    state
  }
}
    `) as unknown as TypedDocumentString<ComplianceQuery, ComplianceQueryVariables>;
export const PlanTargetsDocument = new TypedDocumentString(`
    query PlanTargets($first: Int!, $offset: Int, $filter: PlanTargetFilter, $sort: PlanTargetSort!, $order: SortOrder!) {
  planTargets(
    first: $first
    offset: $offset
    filter: $filter
    sort: $sort
    order: $order
  ) {
    totalCount
    nodes {
      ...PlanTargetRow
    }
  }
}
    fragment PlanTargetRow on PlanTarget {
  id
  scope
  employeeId
  employeeName
  employeeCode
  teamName
  teamCode
  taskName
  taskCode
  from
  to
  planned
  due
  handled
  fulfilment
}`) as unknown as TypedDocumentString<PlanTargetsQuery, PlanTargetsQueryVariables>;
export const PlanSubjectsDocument = new TypedDocumentString(`
    query PlanSubjects {
  teams {
    id
    code
    name
  }
  tasks {
    id
    code
    name
  }
}
    `) as unknown as TypedDocumentString<PlanSubjectsQuery, PlanSubjectsQueryVariables>;
export const RecordPlanTargetDocument = new TypedDocumentString(`
    mutation RecordPlanTarget($targets: [PlanTargetInput!]!) {
  recordPlanTargets(targets: $targets) {
    status
    code
    field
    came
  }
}
    `) as unknown as TypedDocumentString<RecordPlanTargetMutation, RecordPlanTargetMutationVariables>;
export const RemovePlanTargetsDocument = new TypedDocumentString(`
    mutation RemovePlanTargets($ids: [ID!]!) {
  removePlanTargets(ids: $ids)
}
    `) as unknown as TypedDocumentString<RemovePlanTargetsMutation, RemovePlanTargetsMutationVariables>;
export const ProgrammesDocument = new TypedDocumentString(`
    query Programmes {
  programmes {
    ...ProgrammeRow
  }
}
    fragment ProgrammeRow on Programme {
  id
  code
  name
  kind
  status
  cadence
  visitsPerLocation
  warnings
  announcedOn
  visitCount
  countedVisits
  version
}`) as unknown as TypedDocumentString<ProgrammesQuery, ProgrammesQueryVariables>;
export const CreateProgrammeDocument = new TypedDocumentString(`
    mutation CreateProgramme($code: String!, $name: String!, $kind: String!) {
  createProgramme(code: $code, name: $name, kind: $kind) {
    ...ProgrammeRow
  }
}
    fragment ProgrammeRow on Programme {
  id
  code
  name
  kind
  status
  cadence
  visitsPerLocation
  warnings
  announcedOn
  visitCount
  countedVisits
  version
}`) as unknown as TypedDocumentString<CreateProgrammeMutation, CreateProgrammeMutationVariables>;
export const AnnounceProgrammeDocument = new TypedDocumentString(`
    mutation AnnounceProgramme($id: ID!, $version: Int!, $announcedOn: Day!) {
  announceProgramme(id: $id, version: $version, announcedOn: $announcedOn) {
    ...ProgrammeRow
  }
}
    fragment ProgrammeRow on Programme {
  id
  code
  name
  kind
  status
  cadence
  visitsPerLocation
  warnings
  announcedOn
  visitCount
  countedVisits
  version
}`) as unknown as TypedDocumentString<AnnounceProgrammeMutation, AnnounceProgrammeMutationVariables>;
export const ProgrammesDueDocument = new TypedDocumentString(`
    query ProgrammesDue {
  programmesDue {
    programmeId
    due
    done
  }
}
    `) as unknown as TypedDocumentString<ProgrammesDueQuery, ProgrammesDueQueryVariables>;
export const ProgrammePageDocument = new TypedDocumentString(`
    query ProgrammePage($id: ID!) {
  organisation {
    today
  }
  programme(id: $id) {
    ...ProgrammePageParts
  }
  announcedProgrammes {
    id
    goals {
      ...Words
    }
    useOfResults {
      ...Words
    }
  }
}
    fragment ProgrammeRow on Programme {
  id
  code
  name
  kind
  status
  cadence
  visitsPerLocation
  warnings
  announcedOn
  visitCount
  countedVisits
  version
}
fragment AskedItem on QuestionnaireItem {
  id
  name
  standardId
  versionId
  standardTitle {
    ...Words
  }
  attribution
  item {
    code
    question {
      ...Words
    }
    kind
    weight
    critical
    bonus
  }
}
fragment ProgrammePageParts on Programme {
  ...ProgrammeRow
  startsOn
  endsOn
  disclosure
  goals {
    ...Words
  }
  useOfResults {
    ...Words
  }
  taskIds
  locations {
    id
    name
  }
  questionnaire {
    id
    version
    createdAt
    sections {
      id
      names {
        ...Words
      }
      weight
      items {
        ...AskedItem
      }
    }
  }
}
fragment Words on SomeText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<ProgrammePageQuery, ProgrammePageQueryVariables>;
export const ItemChoicesDocument = new TypedDocumentString(`
    query ItemChoices($after: String) {
  standards(
    first: 50
    after: $after
    filter: {state: "IN_FORCE"}
    sort: TOUCHPOINT
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      code
      face {
        id
        attribution
        title {
          ...Words
        }
        items {
          id
          code
          question {
            ...Words
          }
          kind
          weight
          critical
          bonus
        }
      }
    }
  }
}
    fragment Words on SomeText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<ItemChoicesQuery, ItemChoicesQueryVariables>;
export const DueVisitsDocument = new TypedDocumentString(`
    query DueVisits($id: ID!) {
  dueVisits(id: $id) {
    locationId
    locationName
    from
    to
    due
    done
  }
}
    `) as unknown as TypedDocumentString<DueVisitsQuery, DueVisitsQueryVariables>;
export const PlannedVisitsDocument = new TypedDocumentString(`
    query PlannedVisits($programmeId: ID!, $from: Day!, $until: Day!) {
  plannedVisits(programmeId: $programmeId, from: $from, until: $until) {
    id
    locationId
    locationName
    plannedOn
    auditorName
  }
}
    `) as unknown as TypedDocumentString<PlannedVisitsQuery, PlannedVisitsQueryVariables>;
export const SaveProgrammePlanDocument = new TypedDocumentString(`
    mutation SaveProgrammePlan($id: ID!, $version: Int!, $input: ProgrammePlanInput!) {
  saveProgrammePlan(id: $id, version: $version, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveProgrammePlanMutation, SaveProgrammePlanMutationVariables>;
export const SaveQuestionnaireDocument = new TypedDocumentString(`
    mutation SaveQuestionnaire($id: ID!, $version: Int!, $sections: [QuestionnaireSectionInput!]!) {
  saveQuestionnaire(id: $id, version: $version, sections: $sections) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveQuestionnaireMutation, SaveQuestionnaireMutationVariables>;
export const ActivateProgrammeDocument = new TypedDocumentString(`
    mutation ActivateProgramme($id: ID!, $version: Int!) {
  activateProgramme(id: $id, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<ActivateProgrammeMutation, ActivateProgrammeMutationVariables>;
export const EndProgrammeDocument = new TypedDocumentString(`
    mutation EndProgramme($id: ID!, $version: Int!) {
  endProgramme(id: $id, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndProgrammeMutation, EndProgrammeMutationVariables>;
export const PlanVisitDocument = new TypedDocumentString(`
    mutation PlanVisit($programmeId: ID!, $locationId: ID!, $plannedOn: Day!, $auditorId: ID) {
  planVisit(
    programmeId: $programmeId
    locationId: $locationId
    plannedOn: $plannedOn
    auditorId: $auditorId
  )
}
    `) as unknown as TypedDocumentString<PlanVisitMutation, PlanVisitMutationVariables>;
export const CancelPlannedVisitDocument = new TypedDocumentString(`
    mutation CancelPlannedVisit($id: ID!) {
  cancelPlannedVisit(id: $id)
}
    `) as unknown as TypedDocumentString<CancelPlannedVisitMutation, CancelPlannedVisitMutationVariables>;
export const ProposalsDocument = new TypedDocumentString(`
    query Proposals($first: Int!, $offset: Int!, $status: String, $search: String) {
  stageProposals(first: $first, offset: $offset, status: $status, search: $search) {
    nodes {
      ...ProposalRow
    }
    totalCount
  }
}
    fragment ProposalRow on StageProposal {
  id
  employeeId
  employeeName
  assignmentId
  taskName
  kind
  fromStage
  toStage
  status
  asOf
  mapId
  decidedAt
  decidedBy
  reason
  createdAt
  version
}`) as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const DecideProposalsDocument = new TypedDocumentString(`
    mutation DecideProposals($ids: [ID!]!, $decision: Decision!, $reason: String, $reasons: [ProposalReason!]) {
  decideProposals(
    ids: $ids
    decision: $decision
    reason: $reason
    reasons: $reasons
  ) {
    id
    errorCode
    errorMessage
    proposal {
      ...ProposalRow
    }
  }
}
    fragment ProposalRow on StageProposal {
  id
  employeeId
  employeeName
  assignmentId
  taskName
  kind
  fromStage
  toStage
  status
  asOf
  mapId
  decidedAt
  decidedBy
  reason
  createdAt
  version
}`) as unknown as TypedDocumentString<DecideProposalsMutation, DecideProposalsMutationVariables>;
export const ResultsDocument = new TypedDocumentString(`
    query Results($state: String, $overdue: Boolean, $search: String, $offset: Int) {
  visits(
    first: 10
    state: $state
    overdue: $overdue
    search: $search
    offset: $offset
  ) {
    totalCount
    nodes {
      ...ResultRow
    }
  }
}
    fragment ResultRow on Visit {
  id
  number
  programmeName
  side
  disclosure
  locationName
  employeeId
  employeeName
  visitedOn
  recordedOn
  state
  overdue
  disclosedOn
  discussedOn
  note
  remark
  disputableUntil
  disputes {
    id
    itemId
    state
  }
  answers {
    itemId
    name
    attribution
    answer
    evidence
    evidenceFileId
    remark
    cause
    acknowledged
    needsCause
    section {
      en
      ru
      pl
    }
    item {
      kind
      critical
      bonus
      question {
        en
        ru
        pl
      }
      earns {
        answer
        score
        label {
          en
          ru
          pl
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ResultsQuery, ResultsQueryVariables>;
export const DiscloseResultDocument = new TypedDocumentString(`
    mutation DiscloseResult($id: ID!) {
  discloseResults(ids: [$id])
}
    `) as unknown as TypedDocumentString<DiscloseResultMutation, DiscloseResultMutationVariables>;
export const DiscussResultDocument = new TypedDocumentString(`
    mutation DiscussResult($id: ID!, $on: Day!, $note: String) {
  discussResults(ids: [$id], on: $on, note: $note)
}
    `) as unknown as TypedDocumentString<DiscussResultMutation, DiscussResultMutationVariables>;
export const NameCausesDocument = new TypedDocumentString(`
    mutation NameCauses($id: ID!, $causes: [CauseInput!]!) {
  nameCauses(id: $id, causes: $causes) {
    ...ResultRow
  }
}
    fragment ResultRow on Visit {
  id
  number
  programmeName
  side
  disclosure
  locationName
  employeeId
  employeeName
  visitedOn
  recordedOn
  state
  overdue
  disclosedOn
  discussedOn
  note
  remark
  disputableUntil
  disputes {
    id
    itemId
    state
  }
  answers {
    itemId
    name
    attribution
    answer
    evidence
    evidenceFileId
    remark
    cause
    acknowledged
    needsCause
    section {
      en
      ru
      pl
    }
    item {
      kind
      critical
      bonus
      question {
        en
        ru
        pl
      }
      earns {
        answer
        score
        label {
          en
          ru
          pl
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<NameCausesMutation, NameCausesMutationVariables>;
export const RuleSetsDocument = new TypedDocumentString(`
    query RuleSets {
  ruleSets {
    ...RuleSetRow
  }
}
    fragment RuleText on LocalText {
  en
  ru
  pl
}
fragment RuleSetRow on RuleSetSummary {
  id
  version
  names {
    ...RuleText
  }
  status
  effectiveFrom
  retiredFrom
  inForce
  shipped
  hash
  lock
  publishedAt
  publishedBy {
    name
  }
  createdAt
  metricCount
  kpiCount
  competencyCount
  stageCount
}`) as unknown as TypedDocumentString<RuleSetsQuery, RuleSetsQueryVariables>;
export const RuleSetDocument = new TypedDocumentString(`
    query RuleSet($id: ID) {
  ruleSet(id: $id) {
    ...RuleSetWhole
  }
}
    fragment RuleText on LocalText {
  en
  ru
  pl
}
fragment RuleFlaw on RuleFlaw {
  path
  code
  message {
    ...RuleText
  }
}
fragment RuleSetWhole on RuleSet {
  id
  version
  name
  names {
    ...RuleText
  }
  status
  effectiveFrom
  retiredFrom
  inForce
  shipped
  hash
  lock
  publishedAt
  publishedBy {
    name
  }
  createdAt
  basedOn {
    id
    version
  }
  body
  flaws {
    ...RuleFlaw
  }
}`) as unknown as TypedDocumentString<RuleSetQuery, RuleSetQueryVariables>;
export const RuleWorkshopDocument = new TypedDocumentString(`
    query RuleWorkshop($id: ID) {
  ruleSet(id: $id) {
    ...RuleSetWhole
  }
  ruleSets {
    ...RuleSetRow
  }
  signalKinds {
    code
    name {
      ...RuleText
    }
    nature
    attribution
    polarity
    unit
    retiredAt
  }
  tasks {
    id
    name
  }
  organisation {
    today
  }
}
    fragment RuleText on LocalText {
  en
  ru
  pl
}
fragment RuleSetRow on RuleSetSummary {
  id
  version
  names {
    ...RuleText
  }
  status
  effectiveFrom
  retiredFrom
  inForce
  shipped
  hash
  lock
  publishedAt
  publishedBy {
    name
  }
  createdAt
  metricCount
  kpiCount
  competencyCount
  stageCount
}
fragment RuleFlaw on RuleFlaw {
  path
  code
  message {
    ...RuleText
  }
}
fragment RuleSetWhole on RuleSet {
  id
  version
  name
  names {
    ...RuleText
  }
  status
  effectiveFrom
  retiredFrom
  inForce
  shipped
  hash
  lock
  publishedAt
  publishedBy {
    name
  }
  createdAt
  basedOn {
    id
    version
  }
  body
  flaws {
    ...RuleFlaw
  }
}`) as unknown as TypedDocumentString<RuleWorkshopQuery, RuleWorkshopQueryVariables>;
export const RuleSetDiffDocument = new TypedDocumentString(`
    query RuleSetDiff($fromId: ID!, $toId: ID!) {
  ruleSetDiff(fromId: $fromId, toId: $toId) {
    path
    part
    kind
    text {
      ...RuleText
    }
    before {
      ...RuleText
    }
    after {
      ...RuleText
    }
  }
}
    fragment RuleText on LocalText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<RuleSetDiffQuery, RuleSetDiffQueryVariables>;
export const RuleUsageDocument = new TypedDocumentString(`
    query RuleUsage($ruleSetId: ID!, $noun: RuleNoun!, $code: String!) {
  ruleUsage(ruleSetId: $ruleSetId, noun: $noun, code: $code) {
    path
    text {
      ...RuleText
    }
  }
}
    fragment RuleText on LocalText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<RuleUsageQuery, RuleUsageQueryVariables>;
export const MetricHistogramDocument = new TypedDocumentString(`
    query MetricHistogram($ruleSetId: ID!, $metric: String!) {
  metricHistogram(ruleSetId: $ruleSetId, metric: $metric) {
    unit
    n
    bins {
      from
      to
      count
    }
    min
    max
    median
  }
}
    `) as unknown as TypedDocumentString<MetricHistogramQuery, MetricHistogramQueryVariables>;
export const HowWeJudgeDocument = new TypedDocumentString(`
    query HowWeJudge($ruleSetId: ID) {
  howWeJudge(ruleSetId: $ruleSetId) {
    ruleSetId
    version
    names {
      ...RuleText
    }
    status
    effectiveFrom
    comparedWith {
      id
      version
    }
    sections {
      code
      title {
        ...RuleText
      }
      lines {
        text {
          ...RuleText
        }
        changed
      }
    }
  }
}
    fragment RuleText on LocalText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<HowWeJudgeQuery, HowWeJudgeQueryVariables>;
export const PreviewRulesDocument = new TypedDocumentString(`
    query PreviewRules($ruleSetId: ID!, $employeeId: ID!, $asOf: Day!) {
  previewRules(ruleSetId: $ruleSetId, employeeId: $employeeId, asOf: $asOf) {
    employeeId
    asOf
    beforeVersion
    afterVersion
    before {
      ...PreviewCard
    }
    after {
      ...PreviewCard
    }
  }
}
    fragment RuleText on LocalText {
  en
  ru
  pl
}
fragment PreviewCriterion on Missing {
  code
  label {
    ...RuleText
  }
  comparator
  state
  held
  demanded
  unit
  n
  minSample
}
fragment PreviewCard on MapCard {
  assignmentId
  task {
    id
    name
  }
  held
  eligible
  state
  nextStage
  stages {
    code
    name {
      ...RuleText
    }
    entry
  }
  missing {
    ...PreviewCriterion
  }
  metCriteria {
    ...PreviewCriterion
  }
  kpis {
    code
    name {
      ...RuleText
    }
    score
    state
  }
  competencies {
    code
    name {
      ...RuleText
    }
    score
    state
    demanded
  }
}`) as unknown as TypedDocumentString<PreviewRulesQuery, PreviewRulesQueryVariables>;
export const PreviewPeopleDocument = new TypedDocumentString(`
    query PreviewPeople($search: String!) {
  employees(
    first: 12
    offset: 0
    filter: {search: $search}
    sort: NAME
    order: ASC
  ) {
    nodes {
      id
      name
      code
    }
  }
  organisation {
    today
    lastDayWithData
  }
}
    `) as unknown as TypedDocumentString<PreviewPeopleQuery, PreviewPeopleQueryVariables>;
export const CreateRuleDraftDocument = new TypedDocumentString(`
    mutation CreateRuleDraft($fromId: ID) {
  createRuleDraft(fromId: $fromId) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CreateRuleDraftMutation, CreateRuleDraftMutationVariables>;
export const SaveRulePartDocument = new TypedDocumentString(`
    mutation SaveRulePart($id: ID!, $lock: Int!, $part: RulePart!, $value: RuleJson!) {
  saveRulePart(id: $id, lock: $lock, part: $part, value: $value) {
    ...RuleSetWhole
  }
}
    fragment RuleText on LocalText {
  en
  ru
  pl
}
fragment RuleFlaw on RuleFlaw {
  path
  code
  message {
    ...RuleText
  }
}
fragment RuleSetWhole on RuleSet {
  id
  version
  name
  names {
    ...RuleText
  }
  status
  effectiveFrom
  retiredFrom
  inForce
  shipped
  hash
  lock
  publishedAt
  publishedBy {
    name
  }
  createdAt
  basedOn {
    id
    version
  }
  body
  flaws {
    ...RuleFlaw
  }
}`) as unknown as TypedDocumentString<SaveRulePartMutation, SaveRulePartMutationVariables>;
export const DiscardRuleDraftDocument = new TypedDocumentString(`
    mutation DiscardRuleDraft($id: ID!, $lock: Int!) {
  discardRuleDraft(id: $id, lock: $lock)
}
    `) as unknown as TypedDocumentString<DiscardRuleDraftMutation, DiscardRuleDraftMutationVariables>;
export const PublishRulesDocument = new TypedDocumentString(`
    mutation PublishRules($id: ID!, $lock: Int!, $effectiveFrom: Day) {
  publishRules(id: $id, lock: $lock, effectiveFrom: $effectiveFrom) {
    id
    version
    effectiveFrom
  }
}
    `) as unknown as TypedDocumentString<PublishRulesMutation, PublishRulesMutationVariables>;
export const RetireRulesDocument = new TypedDocumentString(`
    mutation RetireRules($id: ID!) {
  retireRules(id: $id) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RetireRulesMutation, RetireRulesMutationVariables>;
export const RuleNounsDocument = new TypedDocumentString(`
    query RuleNouns($id: ID) {
  ruleSet(id: $id) {
    id
    version
    name
    status
    lock
    body
  }
}
    `) as unknown as TypedDocumentString<RuleNounsQuery, RuleNounsQueryVariables>;
export const RecordExportDocument = new TypedDocumentString(`
    mutation RecordExport($list: ExportedList!, $rows: Int!) {
  recordExport(list: $list, rows: $rows) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordExportMutation, RecordExportMutationVariables>;
export const CriteriaNowDocument = new TypedDocumentString(`
    query CriteriaNow($ruleSetId: ID!) {
  criteriaNow(ruleSetId: $ruleSetId) {
    asOf
    assignments
    criteria {
      path
      met
      failed
      insufficient
      perfectSample
    }
  }
}
    `) as unknown as TypedDocumentString<CriteriaNowQuery, CriteriaNowQueryVariables>;
export const MetricPreviewDocument = new TypedDocumentString(`
    query MetricPreview($ruleSetId: ID!, $metric: String!) {
  metricPreview(ruleSetId: $ruleSetId, metric: $metric) {
    asOf
    looked
    enough
    lacking
    without
    values {
      bins {
        from
        to
        count
      }
      p10
      median
      p90
    }
  }
}
    `) as unknown as TypedDocumentString<MetricPreviewQuery, MetricPreviewQueryVariables>;
export const KpiCheckDocument = new TypedDocumentString(`
    query KpiCheck($ruleSetId: ID!, $kpi: String!) {
  kpiCheck(ruleSetId: $ruleSetId, kpi: $kpi) {
    asOf
    n
    specific
    lacking
    measurable
    achievable
    floorShare
    targetShare
    stretchShare
    relevant
    competencies
    standards
    timeBound
    period
    outcome {
      n
      r
      low
      high
    }
  }
}
    `) as unknown as TypedDocumentString<KpiCheckQuery, KpiCheckQueryVariables>;
export const KpiStandardsDocument = new TypedDocumentString(`
    query KpiStandards {
  standards(first: 100) {
    nodes {
      code
      face {
        title {
          en
          ru
          pl
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KpiStandardsQuery, KpiStandardsQueryVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings {
  organisation {
    name
    timeZone
    timeZoneLocked
    today
    version
  }
}
    `) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const UpdateOrganisationDocument = new TypedDocumentString(`
    mutation UpdateOrganisation($name: String!, $timeZone: String, $version: Int!) {
  updateOrganisation(name: $name, timeZone: $timeZone, version: $version) {
    name
    timeZone
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateOrganisationMutation, UpdateOrganisationMutationVariables>;
export const FindSignalKindsDocument = new TypedDocumentString(`
    query FindSignalKinds($first: Int!, $offset: Int, $filter: SignalKindFilter, $sort: SignalKindSort, $order: SortOrder) {
  findSignalKinds(
    first: $first
    offset: $offset
    filter: $filter
    sort: $sort
    order: $order
  ) {
    totalCount
    nodes {
      ...SignalKindRow
    }
  }
}
    fragment RuleText on LocalText {
  en
  ru
  pl
}
fragment SignalKindRow on SignalKind {
  id
  code
  name {
    ...RuleText
  }
  nature
  attribution
  polarity
  unit
  scaleMin
  scaleMax
  scored
  version
  shipped
  retiredAt
  lock
  metricCount
}`) as unknown as TypedDocumentString<FindSignalKindsQuery, FindSignalKindsQueryVariables>;
export const SignalKindPageDocument = new TypedDocumentString(`
    query SignalKindPage($id: ID!) {
  signalKinds {
    ...SignalKindRow
  }
  signalKindUses(id: $id) {
    where
    ruleSetId
    path
    text {
      ...RuleText
    }
  }
}
    fragment RuleText on LocalText {
  en
  ru
  pl
}
fragment SignalKindRow on SignalKind {
  id
  code
  name {
    ...RuleText
  }
  nature
  attribution
  polarity
  unit
  scaleMin
  scaleMax
  scored
  version
  shipped
  retiredAt
  lock
  metricCount
}`) as unknown as TypedDocumentString<SignalKindPageQuery, SignalKindPageQueryVariables>;
export const CreateSignalKindDocument = new TypedDocumentString(`
    mutation CreateSignalKind($kind: SignalKindInput!) {
  createSignalKind(kind: $kind) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateSignalKindMutation, CreateSignalKindMutationVariables>;
export const RenameSignalKindDocument = new TypedDocumentString(`
    mutation RenameSignalKind($id: ID!, $lock: Int!, $name: LocalTextInput!) {
  renameSignalKind(id: $id, lock: $lock, name: $name) {
    id
  }
}
    `) as unknown as TypedDocumentString<RenameSignalKindMutation, RenameSignalKindMutationVariables>;
export const RescaleSignalKindDocument = new TypedDocumentString(`
    mutation RescaleSignalKind($id: ID!, $lock: Int!, $min: Float, $max: Float) {
  rescaleSignalKind(id: $id, lock: $lock, min: $min, max: $max) {
    id
  }
}
    `) as unknown as TypedDocumentString<RescaleSignalKindMutation, RescaleSignalKindMutationVariables>;
export const RetireSignalKindDocument = new TypedDocumentString(`
    mutation RetireSignalKind($id: ID!, $lock: Int!) {
  retireSignalKind(id: $id, lock: $lock) {
    id
  }
}
    `) as unknown as TypedDocumentString<RetireSignalKindMutation, RetireSignalKindMutationVariables>;
export const RestoreSignalKindDocument = new TypedDocumentString(`
    mutation RestoreSignalKind($id: ID!, $lock: Int!) {
  restoreSignalKind(id: $id, lock: $lock) {
    id
  }
}
    `) as unknown as TypedDocumentString<RestoreSignalKindMutation, RestoreSignalKindMutationVariables>;
export const RemoveSignalKindDocument = new TypedDocumentString(`
    mutation RemoveSignalKind($id: ID!, $lock: Int!) {
  removeSignalKind(id: $id, lock: $lock)
}
    `) as unknown as TypedDocumentString<RemoveSignalKindMutation, RemoveSignalKindMutationVariables>;
export const SlaPoliciesDocument = new TypedDocumentString(`
    query SlaPolicies {
  calendars {
    id
    name
  }
  slaPolicies {
    id
    code
    name
    versions {
      status
      effectiveFrom
      terms {
        calendarId
        targets {
          clock
        }
      }
      flaws {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SlaPoliciesQuery, SlaPoliciesQueryVariables>;
export const SlaPolicyPageDocument = new TypedDocumentString(`
    query SlaPolicyPage($id: ID!) {
  organisation {
    today
  }
  calendars {
    id
    name
    versions {
      status
    }
  }
  slaPolicy(id: $id) {
    id
    code
    name
    lock
    versions {
      id
      number
      status
      effectiveFrom
      terms {
        ...SlaTermsParts
      }
      flaws {
        path
        code
      }
    }
  }
}
    fragment SlaTermsParts on SlaTerms {
  calendarId
  pauseReasons
  targets {
    clock
    priority
    seconds
  }
  covers {
    clientCodes
    locationIds
    taskIds
    channels
    priorities
  }
}`) as unknown as TypedDocumentString<SlaPolicyPageQuery, SlaPolicyPageQueryVariables>;
export const SlaPolicyReachDocument = new TypedDocumentString(`
    query SlaPolicyReach($id: ID!, $from: Day!) {
  slaPolicyReach(id: $id, from: $from)
}
    `) as unknown as TypedDocumentString<SlaPolicyReachQuery, SlaPolicyReachQueryVariables>;
export const CreateSlaPolicyDocument = new TypedDocumentString(`
    mutation CreateSlaPolicy($code: String!, $name: String!, $terms: SlaTermsInput!) {
  createSlaPolicy(code: $code, name: $name, terms: $terms) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateSlaPolicyMutation, CreateSlaPolicyMutationVariables>;
export const SaveSlaPolicyDocument = new TypedDocumentString(`
    mutation SaveSlaPolicy($id: ID!, $lock: Int!, $name: String!, $terms: SlaTermsInput!) {
  saveSlaPolicy(id: $id, lock: $lock, name: $name, terms: $terms) {
    id
    versions {
      status
      flaws {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SaveSlaPolicyMutation, SaveSlaPolicyMutationVariables>;
export const PublishSlaPolicyDocument = new TypedDocumentString(`
    mutation PublishSlaPolicy($id: ID!, $lock: Int!, $from: Day!) {
  publishSlaPolicy(id: $id, lock: $lock, effectiveFrom: $from) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishSlaPolicyMutation, PublishSlaPolicyMutationVariables>;
export const DiscardSlaPolicyDraftDocument = new TypedDocumentString(`
    mutation DiscardSlaPolicyDraft($id: ID!, $lock: Int!) {
  discardSlaPolicyDraft(id: $id, lock: $lock)
}
    `) as unknown as TypedDocumentString<DiscardSlaPolicyDraftMutation, DiscardSlaPolicyDraftMutationVariables>;
export const StandardsDocument = new TypedDocumentString(`
    query Standards($first: Int!, $offset: Int!, $filter: StandardFilter, $sort: StandardSort, $order: SortOrder) {
  standards(
    first: $first
    offset: $offset
    filter: $filter
    sort: $sort
    order: $order
  ) {
    totalCount
    nodes {
      ...StandardRow
    }
  }
}
    fragment Words on SomeText {
  en
  ru
  pl
}
fragment StandardRow on Standard {
  id
  code
  ownerId
  ownerName
  face {
    id
    version
    status
    inForce
    effectiveFrom
    retiredFrom
    attribution
    competency
    mandatory
    title {
      ...Words
    }
    touchpoint {
      code
      names {
        en
        ru
        pl
      }
    }
    items {
      id
    }
    acknowledged {
      concerned
      acknowledged
      overdue
    }
  }
  versions {
    status
    inForce
    effectiveFrom
  }
}`) as unknown as TypedDocumentString<StandardsQuery, StandardsQueryVariables>;
export const TouchpointsDocument = new TypedDocumentString(`
    query Touchpoints {
  touchpoints {
    code
    shipped
    names {
      en
      ru
      pl
    }
  }
}
    `) as unknown as TypedDocumentString<TouchpointsQuery, TouchpointsQueryVariables>;
export const StandardOwnersDocument = new TypedDocumentString(`
    query StandardOwners {
  standardOwners {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<StandardOwnersQuery, StandardOwnersQueryVariables>;
export const StandardPageDocument = new TypedDocumentString(`
    query StandardPage($id: ID!) {
  organisation {
    today
  }
  standard(id: $id) {
    id
    code
    ownerId
    ownerName
    versions {
      ...StandardVersionParts
    }
  }
}
    fragment Words on SomeText {
  en
  ru
  pl
}
fragment StandardItemParts on StandardItem {
  id
  code
  question {
    ...Words
  }
  kind
  earns {
    answer
    score
    label {
      ...Words
    }
  }
  weight
  naAllowed
  critical
  cap
  bonus
}
fragment StandardVersionParts on StandardVersion {
  id
  version
  status
  inForce
  editorial
  agreed
  lock
  effectiveFrom
  retiredFrom
  publishedAt
  title {
    ...Words
  }
  text {
    ...Words
  }
  right {
    ...Words
  }
  wrong {
    ...Words
  }
  touchpoint {
    code
  }
  attribution
  competency
  mandatory
  taskIds
  items {
    ...StandardItemParts
  }
  overruled {
    key
    reason
  }
  acknowledged {
    concerned
    acknowledged
    overdue
  }
}`) as unknown as TypedDocumentString<StandardPageQuery, StandardPageQueryVariables>;
export const StandardUsesDocument = new TypedDocumentString(`
    query StandardUses($id: ID!) {
  standardUses(id: $id) {
    what
    name
    count
  }
}
    `) as unknown as TypedDocumentString<StandardUsesQuery, StandardUsesQueryVariables>;
export const StandardAgreementDocument = new TypedDocumentString(`
    query StandardAgreement($id: ID!) {
  standardAgreement(id: $id) {
    itemId
    name
    roundId
    roundName
    closedOn
    diverges
    agreement {
      ...CalibrationFigure
    }
  }
}
    fragment CalibrationFigure on CalibrationAgreement {
  state
  reason
  alpha
  low
  high
  verdict
  units
  raters
}`) as unknown as TypedDocumentString<StandardAgreementQuery, StandardAgreementQueryVariables>;
export const CheckWordingDocument = new TypedDocumentString(`
    query CheckWording($input: StandardInput!) {
  checkWording(input: $input) {
    key
    code
    language
    field
    found
    why {
      en
      ru
      pl
    }
  }
}
    `) as unknown as TypedDocumentString<CheckWordingQuery, CheckWordingQueryVariables>;
export const CreateStandardDocument = new TypedDocumentString(`
    mutation CreateStandard($code: String!, $input: StandardInput!) {
  createStandard(code: $code, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateStandardMutation, CreateStandardMutationVariables>;
export const SaveStandardDraftDocument = new TypedDocumentString(`
    mutation SaveStandardDraft($id: ID!, $lock: Int!, $ownerId: ID, $input: StandardInput!, $overrules: [OverruleInput!]!) {
  saveStandardDraft(
    id: $id
    lock: $lock
    ownerId: $ownerId
    input: $input
    overrules: $overrules
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveStandardDraftMutation, SaveStandardDraftMutationVariables>;
export const CreateStandardVersionDocument = new TypedDocumentString(`
    mutation CreateStandardVersion($id: ID!) {
  createStandardVersion(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateStandardVersionMutation, CreateStandardVersionMutationVariables>;
export const DiscardStandardDraftDocument = new TypedDocumentString(`
    mutation DiscardStandardDraft($id: ID!, $lock: Int!) {
  discardStandardDraft(id: $id, lock: $lock)
}
    `) as unknown as TypedDocumentString<DiscardStandardDraftMutation, DiscardStandardDraftMutationVariables>;
export const AgreeEditorialDocument = new TypedDocumentString(`
    mutation AgreeEditorial($id: ID!, $lock: Int!) {
  agreeEditorial(id: $id, lock: $lock) {
    id
  }
}
    `) as unknown as TypedDocumentString<AgreeEditorialMutation, AgreeEditorialMutationVariables>;
export const PublishStandardDocument = new TypedDocumentString(`
    mutation PublishStandard($id: ID!, $lock: Int!, $from: Day) {
  publishStandard(id: $id, lock: $lock, effectiveFrom: $from) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishStandardMutation, PublishStandardMutationVariables>;
export const RetireStandardDocument = new TypedDocumentString(`
    mutation RetireStandard($id: ID!, $from: Day) {
  retireStandard(id: $id, from: $from) {
    id
  }
}
    `) as unknown as TypedDocumentString<RetireStandardMutation, RetireStandardMutationVariables>;
export const DeleteStandardDocument = new TypedDocumentString(`
    mutation DeleteStandard($id: ID!) {
  deleteStandard(id: $id)
}
    `) as unknown as TypedDocumentString<DeleteStandardMutation, DeleteStandardMutationVariables>;
export const CreateTouchpointDocument = new TypedDocumentString(`
    mutation CreateTouchpoint($code: String!, $names: SomeTextInput!) {
  createTouchpoint(code: $code, names: $names) {
    code
  }
}
    `) as unknown as TypedDocumentString<CreateTouchpointMutation, CreateTouchpointMutationVariables>;
export const KpiBoardDocument = new TypedDocumentString(`
    query KpiBoard($after: String, $filter: KpiBoardFilter, $sort: KpiBoardSort!) {
  kpiBoard(first: 50, after: $after, filter: $filter, sort: $sort) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    kpis {
      code
      direction
      target
      unit
      name {
        ...MapTexts
      }
    }
    rows {
      assignmentId
      employeeId
      employeeName
      taskName
      teamName
      mapId
      asOf
      cells {
        code
        nodeId
        state
        score
        value
        n
        minSample
      }
    }
  }
  teams {
    id
    name
  }
  tasks {
    id
    name
  }
}
    fragment MapTexts on LocalText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<KpiBoardQuery, KpiBoardQueryVariables>;
export const TeamBoardDocument = new TypedDocumentString(`
    query TeamBoard($filter: BoardFilter, $order: BoardOrder!, $after: String) {
  teamBoard(first: 100, after: $after, filter: $filter, order: $order) {
    totalCount
    unnoticedDays
    stages
    pageInfo {
      hasNextPage
      endCursor
    }
    figure {
      code
      unit
      low
      high
      name {
        ...MapTexts
      }
    }
    counts {
      people
      assignments
      atRisk
      rises
      falls
      placements
    }
    rows {
      ...BoardLine
    }
  }
  organisation {
    today
  }
  teams {
    id
    name
  }
  tasks {
    id
    name
  }
}
    fragment MapTexts on LocalText {
  en
  ru
  pl
}
fragment ProposalRow on StageProposal {
  id
  employeeId
  employeeName
  assignmentId
  taskName
  kind
  fromStage
  toStage
  status
  asOf
  mapId
  decidedAt
  decidedBy
  reason
  createdAt
  version
}
fragment BoardLine on BoardRow {
  assignmentId
  employeeId
  employeeName
  teamName
  task {
    id
    name
  }
  isPrimary
  startedOn
  stage
  stageSince
  group
  evaluatedOn
  mapId
  state
  stale
  streakUp
  streakDown
  riseAfter
  fallAfter
  nextStage
  earliest
  trend
  demanded
  lastTalk
  points {
    asOf
    value
    low
    high
    state
  }
  reasons {
    kind
    code
    unit
    held
    demanded
    comparator
    n
    minSample
    undecided
    needs
    what
    label {
      ...MapTexts
    }
  }
  proposal {
    ...ProposalRow
  }
}`) as unknown as TypedDocumentString<TeamBoardQuery, TeamBoardQueryVariables>;
export const UploadsDocument = new TypedDocumentString(`
    query Uploads($first: Int!, $offset: Int!) {
  uploads(first: $first, offset: $offset) {
    nodes {
      ...UploadRow
    }
    totalCount
  }
}
    fragment UploadRow on Upload {
  id
  target
  source
  fileName
  size
  status
  createdAt
  createdBy
}`) as unknown as TypedDocumentString<UploadsQuery, UploadsQueryVariables>;
export const UploadDocument = new TypedDocumentString(`
    query Upload($id: ID!) {
  upload(id: $id) {
    ...UploadWhole
  }
}
    fragment Job on Job {
  id
  kind
  status
  done
  total
  result
  errorCode
  errorMessage
  createdAt
  startedAt
  finishedAt
}
fragment UploadRow on Upload {
  id
  target
  source
  fileName
  size
  status
  createdAt
  createdBy
}
fragment FieldMappingPart on FieldMapping {
  field
  columns
  join
  splitBy
  splitPart
  constant
  otherwise
  values {
    from
    to
  }
  duration {
    midnight
    negative
  }
}
fragment MappingPart on Mapping {
  target
  template
  fields {
    ...FieldMappingPart
  }
  records {
    when {
      column
      is
      values
    }
    fields {
      ...FieldMappingPart
    }
  }
  people {
    by
    unknown
  }
}
fragment Localised on LocalText {
  en
  ru
  pl
}
fragment FieldPart on ImportField {
  name
  label {
    ...Localised
  }
  help {
    ...Localised
  }
  type
  required
  unit
  values
  wholeFile
  longest
  hrOnly
}
fragment UploadWhole on Upload {
  ...UploadRow
  sha256
  committedAt
  seconds
  batchNumber
  batchId
  version
  fingerprint
  firstDay
  lastDay
  badLineCount
  badRowCount
  personQuestionCount
  readingConfirmed
  reading {
    format
    encoding
    delimiter
    quote
    sheet
    headerLine
    zone
    columns {
      column
      type
      decimal
      thousands
      affix
      date
    }
  }
  columns {
    key
    name
    position
    filled
    empty
    examples
  }
  doubts {
    about
    column
    found
    proposed
    settled
    rows
    answered
    options {
      value
      fits
      total
      deciding
      decidingExamples
      example
    }
  }
  fileNotes {
    code
    column
    count
    found
    value
  }
  sheets {
    name
    rows
    hidden
  }
  encodings {
    encoding
    sample
  }
  mapping {
    ...MappingPart
  }
  fields {
    ...FieldPart
  }
  mappingFlaws {
    path
    field
    code
    because
    expected
    came
  }
  suggestions {
    id
    kind
    name {
      ...Localised
    }
    source
    target
    likeness
    missing
    renamed {
      was
      now
    }
    usedAt
  }
  sample {
    line
    outcome
    cells
    earlier {
      field
      value
      record
    }
    records {
      values {
        field
        value
      }
    }
    flaws {
      column
      field
      found
      expected
    }
  }
  counts {
    rows
    newRows
    changed
    same
    bad
    signals
    people
    newPeople
    unknownDurations
  }
  effects {
    people
    newPeople
    newTeams
    newTasks
    newLocations
    newAssignments
    changedAssignments
    months {
      month
      people
      maps
    }
    notes {
      code
      count
      found
      text
    }
  }
  people {
    name
    lead
    rows
    candidates {
      code
      name
      teamName
      likeness
      known
    }
    decision {
      employee
    }
  }
  badRows(first: 100) {
    line
    column
    field
    found
    code
    expected
    suggestion
  }
  undone {
    at
    by
    superseded
    kept
    rest {
      what
      key
      why
    }
  }
  checkJob {
    ...Job
  }
  commitJob {
    ...Job
  }
}`) as unknown as TypedDocumentString<UploadQuery, UploadQueryVariables>;
export const ImportTargetsDocument = new TypedDocumentString(`
    query ImportTargets {
  importTargets {
    code
    name {
      ...Localised
    }
    about {
      ...Localised
    }
    severalPerRow
    sourced
    fields {
      ...FieldPart
    }
  }
  organisation {
    timeZone
    today
  }
}
    fragment Localised on LocalText {
  en
  ru
  pl
}
fragment FieldPart on ImportField {
  name
  label {
    ...Localised
  }
  help {
    ...Localised
  }
  type
  required
  unit
  values
  wholeFile
  longest
  hrOnly
}`) as unknown as TypedDocumentString<ImportTargetsQuery, ImportTargetsQueryVariables>;
export const ImportCodesDocument = new TypedDocumentString(`
    query ImportCodes($signals: Boolean!) {
  tasks @include(if: $signals) {
    code
    name
  }
  sources @include(if: $signals) {
    code
    name
  }
  signalKinds @include(if: $signals) {
    code
    name {
      ...Localised
    }
  }
  programmes {
    code
    name
  }
}
    fragment Localised on LocalText {
  en
  ru
  pl
}`) as unknown as TypedDocumentString<ImportCodesQuery, ImportCodesQueryVariables>;
export const SettleReadingDocument = new TypedDocumentString(`
    mutation SettleReading($id: ID!, $reading: ReadingInput!) {
  settleReading(id: $id, reading: $reading) {
    ...UploadWhole
  }
}
    fragment Job on Job {
  id
  kind
  status
  done
  total
  result
  errorCode
  errorMessage
  createdAt
  startedAt
  finishedAt
}
fragment UploadRow on Upload {
  id
  target
  source
  fileName
  size
  status
  createdAt
  createdBy
}
fragment FieldMappingPart on FieldMapping {
  field
  columns
  join
  splitBy
  splitPart
  constant
  otherwise
  values {
    from
    to
  }
  duration {
    midnight
    negative
  }
}
fragment MappingPart on Mapping {
  target
  template
  fields {
    ...FieldMappingPart
  }
  records {
    when {
      column
      is
      values
    }
    fields {
      ...FieldMappingPart
    }
  }
  people {
    by
    unknown
  }
}
fragment Localised on LocalText {
  en
  ru
  pl
}
fragment FieldPart on ImportField {
  name
  label {
    ...Localised
  }
  help {
    ...Localised
  }
  type
  required
  unit
  values
  wholeFile
  longest
  hrOnly
}
fragment UploadWhole on Upload {
  ...UploadRow
  sha256
  committedAt
  seconds
  batchNumber
  batchId
  version
  fingerprint
  firstDay
  lastDay
  badLineCount
  badRowCount
  personQuestionCount
  readingConfirmed
  reading {
    format
    encoding
    delimiter
    quote
    sheet
    headerLine
    zone
    columns {
      column
      type
      decimal
      thousands
      affix
      date
    }
  }
  columns {
    key
    name
    position
    filled
    empty
    examples
  }
  doubts {
    about
    column
    found
    proposed
    settled
    rows
    answered
    options {
      value
      fits
      total
      deciding
      decidingExamples
      example
    }
  }
  fileNotes {
    code
    column
    count
    found
    value
  }
  sheets {
    name
    rows
    hidden
  }
  encodings {
    encoding
    sample
  }
  mapping {
    ...MappingPart
  }
  fields {
    ...FieldPart
  }
  mappingFlaws {
    path
    field
    code
    because
    expected
    came
  }
  suggestions {
    id
    kind
    name {
      ...Localised
    }
    source
    target
    likeness
    missing
    renamed {
      was
      now
    }
    usedAt
  }
  sample {
    line
    outcome
    cells
    earlier {
      field
      value
      record
    }
    records {
      values {
        field
        value
      }
    }
    flaws {
      column
      field
      found
      expected
    }
  }
  counts {
    rows
    newRows
    changed
    same
    bad
    signals
    people
    newPeople
    unknownDurations
  }
  effects {
    people
    newPeople
    newTeams
    newTasks
    newLocations
    newAssignments
    changedAssignments
    months {
      month
      people
      maps
    }
    notes {
      code
      count
      found
      text
    }
  }
  people {
    name
    lead
    rows
    candidates {
      code
      name
      teamName
      likeness
      known
    }
    decision {
      employee
    }
  }
  badRows(first: 100) {
    line
    column
    field
    found
    code
    expected
    suggestion
  }
  undone {
    at
    by
    superseded
    kept
    rest {
      what
      key
      why
    }
  }
  checkJob {
    ...Job
  }
  commitJob {
    ...Job
  }
}`) as unknown as TypedDocumentString<SettleReadingMutation, SettleReadingMutationVariables>;
export const MapUploadDocument = new TypedDocumentString(`
    mutation MapUpload($id: ID!, $mapping: MappingInput!, $source: String) {
  mapUpload(id: $id, mapping: $mapping, source: $source) {
    ...UploadWhole
  }
}
    fragment Job on Job {
  id
  kind
  status
  done
  total
  result
  errorCode
  errorMessage
  createdAt
  startedAt
  finishedAt
}
fragment UploadRow on Upload {
  id
  target
  source
  fileName
  size
  status
  createdAt
  createdBy
}
fragment FieldMappingPart on FieldMapping {
  field
  columns
  join
  splitBy
  splitPart
  constant
  otherwise
  values {
    from
    to
  }
  duration {
    midnight
    negative
  }
}
fragment MappingPart on Mapping {
  target
  template
  fields {
    ...FieldMappingPart
  }
  records {
    when {
      column
      is
      values
    }
    fields {
      ...FieldMappingPart
    }
  }
  people {
    by
    unknown
  }
}
fragment Localised on LocalText {
  en
  ru
  pl
}
fragment FieldPart on ImportField {
  name
  label {
    ...Localised
  }
  help {
    ...Localised
  }
  type
  required
  unit
  values
  wholeFile
  longest
  hrOnly
}
fragment UploadWhole on Upload {
  ...UploadRow
  sha256
  committedAt
  seconds
  batchNumber
  batchId
  version
  fingerprint
  firstDay
  lastDay
  badLineCount
  badRowCount
  personQuestionCount
  readingConfirmed
  reading {
    format
    encoding
    delimiter
    quote
    sheet
    headerLine
    zone
    columns {
      column
      type
      decimal
      thousands
      affix
      date
    }
  }
  columns {
    key
    name
    position
    filled
    empty
    examples
  }
  doubts {
    about
    column
    found
    proposed
    settled
    rows
    answered
    options {
      value
      fits
      total
      deciding
      decidingExamples
      example
    }
  }
  fileNotes {
    code
    column
    count
    found
    value
  }
  sheets {
    name
    rows
    hidden
  }
  encodings {
    encoding
    sample
  }
  mapping {
    ...MappingPart
  }
  fields {
    ...FieldPart
  }
  mappingFlaws {
    path
    field
    code
    because
    expected
    came
  }
  suggestions {
    id
    kind
    name {
      ...Localised
    }
    source
    target
    likeness
    missing
    renamed {
      was
      now
    }
    usedAt
  }
  sample {
    line
    outcome
    cells
    earlier {
      field
      value
      record
    }
    records {
      values {
        field
        value
      }
    }
    flaws {
      column
      field
      found
      expected
    }
  }
  counts {
    rows
    newRows
    changed
    same
    bad
    signals
    people
    newPeople
    unknownDurations
  }
  effects {
    people
    newPeople
    newTeams
    newTasks
    newLocations
    newAssignments
    changedAssignments
    months {
      month
      people
      maps
    }
    notes {
      code
      count
      found
      text
    }
  }
  people {
    name
    lead
    rows
    candidates {
      code
      name
      teamName
      likeness
      known
    }
    decision {
      employee
    }
  }
  badRows(first: 100) {
    line
    column
    field
    found
    code
    expected
    suggestion
  }
  undone {
    at
    by
    superseded
    kept
    rest {
      what
      key
      why
    }
  }
  checkJob {
    ...Job
  }
  commitJob {
    ...Job
  }
}`) as unknown as TypedDocumentString<MapUploadMutation, MapUploadMutationVariables>;
export const ApplySuggestionDocument = new TypedDocumentString(`
    mutation ApplySuggestion($id: ID!, $suggestion: ID!) {
  applySuggestion(id: $id, suggestion: $suggestion) {
    ...UploadWhole
  }
}
    fragment Job on Job {
  id
  kind
  status
  done
  total
  result
  errorCode
  errorMessage
  createdAt
  startedAt
  finishedAt
}
fragment UploadRow on Upload {
  id
  target
  source
  fileName
  size
  status
  createdAt
  createdBy
}
fragment FieldMappingPart on FieldMapping {
  field
  columns
  join
  splitBy
  splitPart
  constant
  otherwise
  values {
    from
    to
  }
  duration {
    midnight
    negative
  }
}
fragment MappingPart on Mapping {
  target
  template
  fields {
    ...FieldMappingPart
  }
  records {
    when {
      column
      is
      values
    }
    fields {
      ...FieldMappingPart
    }
  }
  people {
    by
    unknown
  }
}
fragment Localised on LocalText {
  en
  ru
  pl
}
fragment FieldPart on ImportField {
  name
  label {
    ...Localised
  }
  help {
    ...Localised
  }
  type
  required
  unit
  values
  wholeFile
  longest
  hrOnly
}
fragment UploadWhole on Upload {
  ...UploadRow
  sha256
  committedAt
  seconds
  batchNumber
  batchId
  version
  fingerprint
  firstDay
  lastDay
  badLineCount
  badRowCount
  personQuestionCount
  readingConfirmed
  reading {
    format
    encoding
    delimiter
    quote
    sheet
    headerLine
    zone
    columns {
      column
      type
      decimal
      thousands
      affix
      date
    }
  }
  columns {
    key
    name
    position
    filled
    empty
    examples
  }
  doubts {
    about
    column
    found
    proposed
    settled
    rows
    answered
    options {
      value
      fits
      total
      deciding
      decidingExamples
      example
    }
  }
  fileNotes {
    code
    column
    count
    found
    value
  }
  sheets {
    name
    rows
    hidden
  }
  encodings {
    encoding
    sample
  }
  mapping {
    ...MappingPart
  }
  fields {
    ...FieldPart
  }
  mappingFlaws {
    path
    field
    code
    because
    expected
    came
  }
  suggestions {
    id
    kind
    name {
      ...Localised
    }
    source
    target
    likeness
    missing
    renamed {
      was
      now
    }
    usedAt
  }
  sample {
    line
    outcome
    cells
    earlier {
      field
      value
      record
    }
    records {
      values {
        field
        value
      }
    }
    flaws {
      column
      field
      found
      expected
    }
  }
  counts {
    rows
    newRows
    changed
    same
    bad
    signals
    people
    newPeople
    unknownDurations
  }
  effects {
    people
    newPeople
    newTeams
    newTasks
    newLocations
    newAssignments
    changedAssignments
    months {
      month
      people
      maps
    }
    notes {
      code
      count
      found
      text
    }
  }
  people {
    name
    lead
    rows
    candidates {
      code
      name
      teamName
      likeness
      known
    }
    decision {
      employee
    }
  }
  badRows(first: 100) {
    line
    column
    field
    found
    code
    expected
    suggestion
  }
  undone {
    at
    by
    superseded
    kept
    rest {
      what
      key
      why
    }
  }
  checkJob {
    ...Job
  }
  commitJob {
    ...Job
  }
}`) as unknown as TypedDocumentString<ApplySuggestionMutation, ApplySuggestionMutationVariables>;
export const DecidePeopleDocument = new TypedDocumentString(`
    mutation DecidePeople($id: ID!, $decisions: [PersonDecisionInput!]!) {
  decidePeople(id: $id, decisions: $decisions) {
    ...UploadWhole
  }
}
    fragment Job on Job {
  id
  kind
  status
  done
  total
  result
  errorCode
  errorMessage
  createdAt
  startedAt
  finishedAt
}
fragment UploadRow on Upload {
  id
  target
  source
  fileName
  size
  status
  createdAt
  createdBy
}
fragment FieldMappingPart on FieldMapping {
  field
  columns
  join
  splitBy
  splitPart
  constant
  otherwise
  values {
    from
    to
  }
  duration {
    midnight
    negative
  }
}
fragment MappingPart on Mapping {
  target
  template
  fields {
    ...FieldMappingPart
  }
  records {
    when {
      column
      is
      values
    }
    fields {
      ...FieldMappingPart
    }
  }
  people {
    by
    unknown
  }
}
fragment Localised on LocalText {
  en
  ru
  pl
}
fragment FieldPart on ImportField {
  name
  label {
    ...Localised
  }
  help {
    ...Localised
  }
  type
  required
  unit
  values
  wholeFile
  longest
  hrOnly
}
fragment UploadWhole on Upload {
  ...UploadRow
  sha256
  committedAt
  seconds
  batchNumber
  batchId
  version
  fingerprint
  firstDay
  lastDay
  badLineCount
  badRowCount
  personQuestionCount
  readingConfirmed
  reading {
    format
    encoding
    delimiter
    quote
    sheet
    headerLine
    zone
    columns {
      column
      type
      decimal
      thousands
      affix
      date
    }
  }
  columns {
    key
    name
    position
    filled
    empty
    examples
  }
  doubts {
    about
    column
    found
    proposed
    settled
    rows
    answered
    options {
      value
      fits
      total
      deciding
      decidingExamples
      example
    }
  }
  fileNotes {
    code
    column
    count
    found
    value
  }
  sheets {
    name
    rows
    hidden
  }
  encodings {
    encoding
    sample
  }
  mapping {
    ...MappingPart
  }
  fields {
    ...FieldPart
  }
  mappingFlaws {
    path
    field
    code
    because
    expected
    came
  }
  suggestions {
    id
    kind
    name {
      ...Localised
    }
    source
    target
    likeness
    missing
    renamed {
      was
      now
    }
    usedAt
  }
  sample {
    line
    outcome
    cells
    earlier {
      field
      value
      record
    }
    records {
      values {
        field
        value
      }
    }
    flaws {
      column
      field
      found
      expected
    }
  }
  counts {
    rows
    newRows
    changed
    same
    bad
    signals
    people
    newPeople
    unknownDurations
  }
  effects {
    people
    newPeople
    newTeams
    newTasks
    newLocations
    newAssignments
    changedAssignments
    months {
      month
      people
      maps
    }
    notes {
      code
      count
      found
      text
    }
  }
  people {
    name
    lead
    rows
    candidates {
      code
      name
      teamName
      likeness
      known
    }
    decision {
      employee
    }
  }
  badRows(first: 100) {
    line
    column
    field
    found
    code
    expected
    suggestion
  }
  undone {
    at
    by
    superseded
    kept
    rest {
      what
      key
      why
    }
  }
  checkJob {
    ...Job
  }
  commitJob {
    ...Job
  }
}`) as unknown as TypedDocumentString<DecidePeopleMutation, DecidePeopleMutationVariables>;
export const DryRunUploadDocument = new TypedDocumentString(`
    mutation DryRunUpload($id: ID!) {
  dryRunUpload(id: $id) {
    ...UploadWhole
  }
}
    fragment Job on Job {
  id
  kind
  status
  done
  total
  result
  errorCode
  errorMessage
  createdAt
  startedAt
  finishedAt
}
fragment UploadRow on Upload {
  id
  target
  source
  fileName
  size
  status
  createdAt
  createdBy
}
fragment FieldMappingPart on FieldMapping {
  field
  columns
  join
  splitBy
  splitPart
  constant
  otherwise
  values {
    from
    to
  }
  duration {
    midnight
    negative
  }
}
fragment MappingPart on Mapping {
  target
  template
  fields {
    ...FieldMappingPart
  }
  records {
    when {
      column
      is
      values
    }
    fields {
      ...FieldMappingPart
    }
  }
  people {
    by
    unknown
  }
}
fragment Localised on LocalText {
  en
  ru
  pl
}
fragment FieldPart on ImportField {
  name
  label {
    ...Localised
  }
  help {
    ...Localised
  }
  type
  required
  unit
  values
  wholeFile
  longest
  hrOnly
}
fragment UploadWhole on Upload {
  ...UploadRow
  sha256
  committedAt
  seconds
  batchNumber
  batchId
  version
  fingerprint
  firstDay
  lastDay
  badLineCount
  badRowCount
  personQuestionCount
  readingConfirmed
  reading {
    format
    encoding
    delimiter
    quote
    sheet
    headerLine
    zone
    columns {
      column
      type
      decimal
      thousands
      affix
      date
    }
  }
  columns {
    key
    name
    position
    filled
    empty
    examples
  }
  doubts {
    about
    column
    found
    proposed
    settled
    rows
    answered
    options {
      value
      fits
      total
      deciding
      decidingExamples
      example
    }
  }
  fileNotes {
    code
    column
    count
    found
    value
  }
  sheets {
    name
    rows
    hidden
  }
  encodings {
    encoding
    sample
  }
  mapping {
    ...MappingPart
  }
  fields {
    ...FieldPart
  }
  mappingFlaws {
    path
    field
    code
    because
    expected
    came
  }
  suggestions {
    id
    kind
    name {
      ...Localised
    }
    source
    target
    likeness
    missing
    renamed {
      was
      now
    }
    usedAt
  }
  sample {
    line
    outcome
    cells
    earlier {
      field
      value
      record
    }
    records {
      values {
        field
        value
      }
    }
    flaws {
      column
      field
      found
      expected
    }
  }
  counts {
    rows
    newRows
    changed
    same
    bad
    signals
    people
    newPeople
    unknownDurations
  }
  effects {
    people
    newPeople
    newTeams
    newTasks
    newLocations
    newAssignments
    changedAssignments
    months {
      month
      people
      maps
    }
    notes {
      code
      count
      found
      text
    }
  }
  people {
    name
    lead
    rows
    candidates {
      code
      name
      teamName
      likeness
      known
    }
    decision {
      employee
    }
  }
  badRows(first: 100) {
    line
    column
    field
    found
    code
    expected
    suggestion
  }
  undone {
    at
    by
    superseded
    kept
    rest {
      what
      key
      why
    }
  }
  checkJob {
    ...Job
  }
  commitJob {
    ...Job
  }
}`) as unknown as TypedDocumentString<DryRunUploadMutation, DryRunUploadMutationVariables>;
export const CommitUploadDocument = new TypedDocumentString(`
    mutation CommitUpload($id: ID!, $fingerprint: String!) {
  commitUpload(id: $id, fingerprint: $fingerprint) {
    ...UploadWhole
  }
}
    fragment Job on Job {
  id
  kind
  status
  done
  total
  result
  errorCode
  errorMessage
  createdAt
  startedAt
  finishedAt
}
fragment UploadRow on Upload {
  id
  target
  source
  fileName
  size
  status
  createdAt
  createdBy
}
fragment FieldMappingPart on FieldMapping {
  field
  columns
  join
  splitBy
  splitPart
  constant
  otherwise
  values {
    from
    to
  }
  duration {
    midnight
    negative
  }
}
fragment MappingPart on Mapping {
  target
  template
  fields {
    ...FieldMappingPart
  }
  records {
    when {
      column
      is
      values
    }
    fields {
      ...FieldMappingPart
    }
  }
  people {
    by
    unknown
  }
}
fragment Localised on LocalText {
  en
  ru
  pl
}
fragment FieldPart on ImportField {
  name
  label {
    ...Localised
  }
  help {
    ...Localised
  }
  type
  required
  unit
  values
  wholeFile
  longest
  hrOnly
}
fragment UploadWhole on Upload {
  ...UploadRow
  sha256
  committedAt
  seconds
  batchNumber
  batchId
  version
  fingerprint
  firstDay
  lastDay
  badLineCount
  badRowCount
  personQuestionCount
  readingConfirmed
  reading {
    format
    encoding
    delimiter
    quote
    sheet
    headerLine
    zone
    columns {
      column
      type
      decimal
      thousands
      affix
      date
    }
  }
  columns {
    key
    name
    position
    filled
    empty
    examples
  }
  doubts {
    about
    column
    found
    proposed
    settled
    rows
    answered
    options {
      value
      fits
      total
      deciding
      decidingExamples
      example
    }
  }
  fileNotes {
    code
    column
    count
    found
    value
  }
  sheets {
    name
    rows
    hidden
  }
  encodings {
    encoding
    sample
  }
  mapping {
    ...MappingPart
  }
  fields {
    ...FieldPart
  }
  mappingFlaws {
    path
    field
    code
    because
    expected
    came
  }
  suggestions {
    id
    kind
    name {
      ...Localised
    }
    source
    target
    likeness
    missing
    renamed {
      was
      now
    }
    usedAt
  }
  sample {
    line
    outcome
    cells
    earlier {
      field
      value
      record
    }
    records {
      values {
        field
        value
      }
    }
    flaws {
      column
      field
      found
      expected
    }
  }
  counts {
    rows
    newRows
    changed
    same
    bad
    signals
    people
    newPeople
    unknownDurations
  }
  effects {
    people
    newPeople
    newTeams
    newTasks
    newLocations
    newAssignments
    changedAssignments
    months {
      month
      people
      maps
    }
    notes {
      code
      count
      found
      text
    }
  }
  people {
    name
    lead
    rows
    candidates {
      code
      name
      teamName
      likeness
      known
    }
    decision {
      employee
    }
  }
  badRows(first: 100) {
    line
    column
    field
    found
    code
    expected
    suggestion
  }
  undone {
    at
    by
    superseded
    kept
    rest {
      what
      key
      why
    }
  }
  checkJob {
    ...Job
  }
  commitJob {
    ...Job
  }
}`) as unknown as TypedDocumentString<CommitUploadMutation, CommitUploadMutationVariables>;
export const DiscardUploadDocument = new TypedDocumentString(`
    mutation DiscardUpload($id: ID!) {
  discardUpload(id: $id)
}
    `) as unknown as TypedDocumentString<DiscardUploadMutation, DiscardUploadMutationVariables>;
export const UndoBatchDocument = new TypedDocumentString(`
    mutation UndoBatch($id: ID!) {
  undoBatch(id: $id) {
    batchNumber
    superseded
    kept
  }
}
    `) as unknown as TypedDocumentString<UndoBatchMutation, UndoBatchMutationVariables>;
export const SaveMappingDocument = new TypedDocumentString(`
    mutation SaveMapping($uploadId: ID!, $name: String!, $source: String!) {
  saveMapping(uploadId: $uploadId, name: $name, source: $source) {
    id
    name
    source
  }
}
    `) as unknown as TypedDocumentString<SaveMappingMutation, SaveMappingMutationVariables>;
export const RemoveMappingDocument = new TypedDocumentString(`
    mutation RemoveMapping($id: ID!) {
  removeMapping(id: $id)
}
    `) as unknown as TypedDocumentString<RemoveMappingMutation, RemoveMappingMutationVariables>;
export const ImportMappingsDocument = new TypedDocumentString(`
    query ImportMappings($first: Int!, $offset: Int, $search: String) {
  importMappings(first: $first, offset: $offset, search: $search) {
    nodes {
      id
      name
      source
      target
      savedAt
      savedBy
      usedAt
      uses
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ImportMappingsQuery, ImportMappingsQueryVariables>;
export const ImportLogDocument = new TypedDocumentString(`
    query ImportLog($first: Int!, $offset: Int, $search: String, $target: String, $outcome: ImportOutcome, $from: Day, $to: Day, $sort: ImportLogSort!, $descending: Boolean!) {
  importLog(
    first: $first
    offset: $offset
    search: $search
    target: $target
    outcome: $outcome
    from: $from
    to: $to
    sort: $sort
    descending: $descending
  ) {
    nodes {
      ...ImportLogRow
    }
    totalCount
  }
}
    fragment ImportLogRow on ImportLogEntry {
  id
  at
  by
  byKind
  fileName
  size
  sha256
  source
  target
  outcome
  seconds
  batchNumber
  batchId
  undoneAt
  undoneBy
  uploadId
  counts {
    rows
    newRows
    changed
    same
    bad
    signals
    people
  }
}`) as unknown as TypedDocumentString<ImportLogQuery, ImportLogQueryVariables>;
export const UndoPreviewDocument = new TypedDocumentString(`
    query UndoPreview($id: ID!) {
  undoPreview(id: $id) {
    batchId
    superseded
    kept
    maps
    parts {
      what
      superseded
      kept
    }
  }
}
    `) as unknown as TypedDocumentString<UndoPreviewQuery, UndoPreviewQueryVariables>;
export const UndoThingsDocument = new TypedDocumentString(`
    query UndoThings($id: ID!, $stays: Boolean!, $first: Int!, $offset: Int) {
  undoPreview(id: $id) {
    batchId
    things(stays: $stays, first: $first, offset: $offset) {
      totalCount
      nodes {
        what
        key
        detail
        day
        why
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UndoThingsQuery, UndoThingsQueryVariables>;
export const FormProgrammesDocument = new TypedDocumentString(`
    query FormProgrammes {
  organisation {
    today
  }
  programmes {
    ...FormProgramme
  }
}
    fragment FormProgramme on Programme {
  id
  name
  kind
  status
  startsOn
  endsOn
  announcedOn
  locations {
    id
    code
    name
  }
  questionnaire {
    id
    sections {
      id
      names {
        en
        ru
        pl
      }
      items {
        id
        name
        attribution
        item {
          kind
          naAllowed
          critical
          bonus
          question {
            en
            ru
            pl
          }
          earns {
            answer
            score
            label {
              en
              ru
              pl
            }
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<FormProgrammesQuery, FormProgrammesQueryVariables>;
export const VisitToCorrectDocument = new TypedDocumentString(`
    query VisitToCorrect($id: ID!) {
  visit(id: $id) {
    id
    number
    programmeId
    locationId
    employeeId
    employeeCode
    employeeName
    visitedOn
    remark
    answers {
      itemId
      answer
      evidence
      evidenceFileId
      remark
    }
  }
}
    `) as unknown as TypedDocumentString<VisitToCorrectQuery, VisitToCorrectQueryVariables>;
export const VisitStaffDocument = new TypedDocumentString(`
    query VisitStaff($programmeId: ID!, $locationId: ID!, $on: Day!, $search: String) {
  visitStaff(
    programmeId: $programmeId
    locationId: $locationId
    on: $on
    search: $search
  ) {
    id
    code
    name
    atLocation
  }
}
    `) as unknown as TypedDocumentString<VisitStaffQuery, VisitStaffQueryVariables>;
export const VisitPreviewDocument = new TypedDocumentString(`
    query VisitPreview($programmeId: ID!, $visit: VisitInput!) {
  visitPreview(programmeId: $programmeId, visit: $visit) {
    answered
    asked
    score
    before
    code
    field
    correction
    differences {
      field
      before
      after
    }
  }
}
    `) as unknown as TypedDocumentString<VisitPreviewQuery, VisitPreviewQueryVariables>;
export const RecordVisitDocument = new TypedDocumentString(`
    mutation RecordVisit($programmeId: ID!, $visit: VisitInput!) {
  recordVisits(programmeId: $programmeId, visits: [$visit]) {
    results {
      status
      visitId
      code
      field
      expected
      came
      differences {
        field
        before
        after
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordVisitMutation, RecordVisitMutationVariables>;
export const RecordedVisitDocument = new TypedDocumentString(`
    query RecordedVisit($id: ID!) {
  visit(id: $id) {
    id
    state
    employeeId
    answers {
      attribution
      acknowledged
    }
  }
}
    `) as unknown as TypedDocumentString<RecordedVisitQuery, RecordedVisitQueryVariables>;
export const BroughtVisitsDocument = new TypedDocumentString(`
    query BroughtVisits($first: Int!, $offset: Int, $filter: BroughtVisitFilter, $sort: BroughtVisitSort!, $order: SortOrder!) {
  broughtVisits(
    first: $first
    offset: $offset
    filter: $filter
    sort: $sort
    order: $order
  ) {
    totalCount
    countedCount
    nodes {
      ...VisitRow
    }
  }
}
    fragment VisitRow on BroughtVisit {
  id
  number
  programmeName
  locationName
  visitedOn
  points
  outOf
  share
  counted
  notCountedBecause
  announcedOn
  uploadId
  fileName
  recordedBy
}`) as unknown as TypedDocumentString<BroughtVisitsQuery, BroughtVisitsQueryVariables>;