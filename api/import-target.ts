import type pg from 'pg';
import type { Viewer } from './access/viewer.js';
import type { Sender } from './sql.js';
import type { LocalText } from './texts.js';

/**
 * What a station says so that files can bring its things in. A station makes one in one file of its own, and `imports/targets.ts` lists it.
 * The imports station reads files and mappings and hands over records; what they mean, and what is there already, only the station knows.
 */
export interface ImportTarget {
  code: string;
  name: LocalText;
  about: LocalText;
  severalPerRow: boolean;
  /** Whether the file names the system that its rows come from: their ids are that system's. */
  sourced?: boolean;
  fields: readonly TargetField[];
  /** Fields that only the constants tell, such as the items that a programme asks. `filled` are the names of those that the mapping fills. */
  more?: (to: Sender, constants: Constants, filled: readonly string[]) => Promise<TargetField[]>;
  /** Names of fields that are needed beside the required ones; one of each inner list will do, in the mapping and in every row. */
  needs?: (filled: (field: string) => boolean, people: PeopleRule, names: readonly string[]) => string[][];
  /** Bounds that depend on what is known: the scale of a kind, the tasks there are. Asked once per reading of a file. */
  bounds?: (to: Sender, today: string) => Promise<(field: TargetField, constants: Constants) => Partial<TargetField>>;
  /** Refuses constants that can't be, before any row is read. */
  settle?: (to: Sender, file: FileFacts) => Promise<void>;
  /** Reads all rows, compares them with each other and with what is known. Writes nothing. */
  check: (client: pg.PoolClient, file: ImportFile) => Promise<Checked>;
  /** Writes all rows within the caller's transaction and the batch that `openBatch` makes for it. */
  commit: (client: pg.PoolClient, file: ImportFile) => Promise<Written>;
}

export type FieldType =
  | 'TEXT'
  | 'CODE'
  | 'NUMBER'
  | 'INTEGER'
  | 'DAY'
  | 'MOMENT'
  | 'MONTH'
  | 'DURATION'
  | 'YES_NO'
  | 'CHOICE'
  | 'PERSON';

export interface TargetField {
  name: string;
  type: FieldType;
  label: LocalText;
  help: LocalText;
  required?: boolean;
  unit?: string;
  /** CHOICE: the values that fit. */
  values?: readonly string[];
  /** The same for the whole file: a constant. */
  wholeFile?: boolean;
  longest?: number;
  least?: number;
  most?: number;
  hrOnly?: boolean;
  /** MOMENT, DAY: may not lie ahead. */
  past?: boolean;
  /** Reads a text as only the station can, instead of the way of its type. */
  read?: (text: string) => { value: string | null } | { code: string; expected: string; suggestion?: string | null };
}

/** Constants of a mapping by field. */
export type Constants = Readonly<Record<string, string>>;

/**
 * One record of a row: values by field, as text in one form: numbers with a point, days YYYY-MM-DD, moments in UTC, true and false, seconds.
 * Null, or no entry at all, where nothing is known.
 */
export type ImportRecord = Record<string, string | null>;

export interface ImportRow {
  line: number;
  records: ImportRecord[];
  /** A duration of the row is not known: it lost its time of day, or was negative. */
  unknown: boolean;
}

/** How people are found, and who was meant where that was asked. */
export interface PeopleRule {
  by: 'CODE' | 'NAME' | 'NAME_AND_LEAD';
  unknown: 'CREATE' | 'REFUSE';
}

export interface PersonDecision {
  name: string;
  lead: string | null;
  /** Code of who is meant; null: somebody new. */
  employee: string | null;
}

export interface FileFacts {
  name: string;
  source: string | null;
  constants: Constants;
  /** Names of the fields that the mapping fills. */
  filled: readonly string[];
  people: PeopleRule;
  decisions: readonly PersonDecision[];
  /** The organisation's zone, in which days are counted. */
  timeZone: string;
  /** The organisation's calendar day of an instant in milliseconds. */
  dayOf: (instant: number) => string;
  today: string;
  now: Date;
  by: Viewer;
}

export interface ImportFile extends FileFacts {
  /** Lines that people look at one by one. */
  shown: ReadonlySet<number>;
  /** The good rows, read anew with every call. */
  rows: (how?: RowsWanted) => AsyncGenerator<ImportRow[]>;
}

export interface RowsWanted {
  /** Only these are filled, which is faster. */
  fields?: readonly string[];
  /** False: this pass is no progress. */
  told?: boolean;
  /** Told of each row that can't be read, with these fields alone, where at least they can be: what it is part of may have to stay out with it. */
  refused?: { fields: readonly string[]; tell: (row: ImportRow) => Promise<void> };
}

/** What stood in fields that say something else now. */
export function differing(fields: Iterable<[field: string, was: string | null, is: string | null]>): ImportRecord {
  return Object.fromEntries([...fields].filter(([, was, is]) => was !== is).map(([field, was]) => [field, was]));
}

/** Fields of one of several records that a row makes, by its number from 0: "2.value". */
export function inRecord(record: number, fields: ImportRecord): ImportRecord {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${record}.${field}`, value]));
}

/** A row that looks good for itself and is refused for what stands elsewhere. */
export interface Misfit {
  line: number;
  field: string | null;
  code: string;
  expected: string;
  found: string;
  suggestion?: string | null;
}

export interface PersonQuestion {
  name: string;
  lead: string | null;
  rows: number;
  /** `known` false: somebody who becomes known with the same file. */
  candidates: { code: string; name: string; teamName: string | null; likeness: number; known: boolean }[];
}

export interface ImportNote {
  code: string;
  count: number;
  /** The first of what it is about, where people should look at it: codes of the file. */
  found?: string;
  text: string;
}

export interface Outcome {
  newRows: number;
  changed: number;
  same: number;
  signals: number;
}

export interface Effects {
  people: number;
  newPeople: number;
  newTeams: number;
  newTasks: number;
  newLocations: number;
  newAssignments: number;
  changedAssignments: number;
}

export interface Checked {
  /** All of them, in pieces; they are out of what `finish` counts. */
  misfits: () => AsyncGenerator<Misfit[]>;
  questions: PersonQuestion[];
  /**
   * Once the misfits are through. `lines` are those whose outcome is wanted by itself. Whose evidence changes in which month stands in the
   * temporary table import_touch (employee code, month) that the caller has made.
   */
  finish: (lines: number[]) => Promise<{
    outcome: Outcome;
    effects: Effects;
    notes: ImportNote[];
    lines: Map<number, string>;
    /**
     * Of changed lines among those wanted: what stood in the fields that they fill with something else, in the form of a record. Where a row
     * makes several, a field has the number of its record before it (`inRecord`).
     */
    earlier?: Map<number, ImportRecord>;
  }>;
}

/** Something that an undo leaves as it is, and why: somebody changed it since, evidence of others rests on it, or it is a person. */
export interface Kept {
  what: 'SIGNAL' | 'CONTACT' | 'VISIT' | 'PLAN' | 'ANNOUNCEMENT' | 'ASSIGNMENT' | 'PAUSE' | 'EMPLOYEE';
  key: string;
  why: 'CHANGED_SINCE' | 'IN_USE' | 'PERSON';
}

/**
 * What a batch brought, as rows that SQL tells before anything is undone: what, key, detail, day, and why it would stay (null: it would go).
 * $1 is the batch, $2 the organisation's zone. A station has one such statement, which counts as its undo does.
 */
export type BroughtRows = string;

/** What a station took back of a batch. `rest` names the first of those that were kept. */
export interface Withdrawn {
  superseded: number;
  kept: number;
  rest: Kept[];
}

export const MOST_REST = 100;

/** What a commit wrote. Without anything added or changed its batch is dropped again. */
export interface Written extends Outcome {
  batch: string;
  /** Things that the batch brought and corrected: signals where a row makes several, rows otherwise. */
  added: number;
  corrected: number;
  effects: Effects;
  /** Rows that turned out bad only now, because something changed since the check. */
  misfits: Misfit[];
}

export const NO_EFFECTS: Effects = {
  people: 0,
  newPeople: 0,
  newTeams: 0,
  newTasks: 0,
  newLocations: 0,
  newAssignments: 0,
  changedAssignments: 0,
};
