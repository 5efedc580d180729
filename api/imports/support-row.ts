import type { CsvRow } from '../signals/csv.js';
import { isFlaw, readItem, type SignalItem } from '../signals/item.js';
import { flaw, type Flaw } from './bad-rows.js';
import type { DateOrders } from './date-order.js';
import { readLocal, type Zone } from './local-time.js';
import { employeeCode } from './person-code.js';
import { RowChecks } from './row-checks.js';
import type { SignalSettings } from './settings.js';
import type { Table } from './table.js';

/** The columns of a help desk's export, and what each is taken for. */
export const SUPPORT_COLUMNS = {
  'Unique id': 'interaction',
  channel_name: 'channel',
  'Customer Remarks': 'review',
  'Issue_reported at': 'occurredAt',
  issue_responded: 'response_time',
  Agent_name: 'employee',
  Supervisor: 'team',
  Manager: 'parentTeam',
  'Tenure Bucket': 'tenure',
  'CSAT Score': 'rating',
} as const;

/** Least days in the task that each bucket means; a blank one says nothing. */
const TENURE = new Map([
  ['', 0],
  ['On Job Training', 0],
  ['0-30', 0],
  ['31-60', 31],
  ['61-90', 61],
  ['>90', 91],
]);

export interface SupportRow {
  line: number;
  agent: string;
  supervisor: string;
  manager: string | null;
  employeeCode: string;
  tenure: number;
  instant: number;
  items: SignalItem[];
  unknownDuration: boolean;
}

export interface Reading {
  table: Table;
  settings: SignalSettings;
  zone: Zone;
  dates: DateOrders;
  now: number;
}

/** One row of the file as signals about one interaction: handled contact, response time, rating, review. */
export function readSupportRow(row: CsvRow, { table, settings, zone, dates, now }: Reading): SupportRow | Flaw[] {
  const checks = new RowChecks(table, row);
  if (!checks.readable) return checks.flaws;
  const id = checks.text('Unique id', 200);
  const agent = checks.text('Agent_name', 200);
  const supervisor = checks.text('Supervisor', 200);
  const manager = checks.cell('Manager') === '' ? null : checks.text('Manager', 200);
  const channel = checks.optional('channel_name', 100);
  const review = checks.optional('Customer Remarks', 20_000);
  const rating = checks.cell('CSAT Score') === '' ? null : checks.number('CSAT Score', 1, 5);
  const tenure = TENURE.get(checks.cell('Tenure Bucket'));
  if (tenure === undefined)
    checks.add(
      'Tenure Bucket',
      'UNKNOWN_VALUE',
      `one of ${[...TENURE.keys()].filter(Boolean).join(', ')}`,
      checks.cell('Tenure Bucket'),
    );
  const instant = moment(checks, 'Issue_reported at', { settings, zone, dates, now });
  const seconds = instant === null ? null : responseSeconds(checks, instant, settings, zone);
  if (checks.flaws.length > 0) return checks.flaws;

  const code = employeeCode(agent, supervisor);
  const same = {
    externalId: id,
    interaction: id,
    employeeCode: code,
    taskCode: settings.taskCode,
    channel,
    occurredAt: new Date(instant!).toISOString(),
  };
  const read = [
    readItem({ ...same, kind: 'contact_handled', value: '1' }, row.line, now),
    readItem({ ...same, kind: 'response_time', value: seconds }, row.line, now),
    ...(rating === null ? [] : [readItem({ ...same, kind: 'rating', value: rating }, row.line, now)]),
    ...(review === null ? [] : [readItem({ ...same, kind: 'review', body: review }, row.line, now)]),
  ];
  const items = read.filter((each): each is SignalItem => !isFlaw(each));
  const refused = read.filter(isFlaw)[0];
  if (refused) return [flaw(row.line, columnOf(refused.field), refused.code, refused.expected, refused.came)];
  return {
    line: row.line,
    agent,
    supervisor,
    manager,
    employeeCode: code,
    tenure: tenure!,
    instant: instant!,
    items,
    unknownDuration: seconds === null,
  };
}

/** In which column the cause of a refused signal stands. */
export function columnOf(field: string): string {
  const columns: Record<string, string> = {
    value: 'CSAT Score',
    employeeCode: 'Agent_name',
    taskCode: 'Issue_reported at',
    occurredAt: 'Issue_reported at',
    externalId: 'Unique id',
    interaction: 'Unique id',
    channel: 'channel_name',
    body: 'Customer Remarks',
  };
  return columns[field] ?? 'row';
}

// Private: moments and durations.

function moment(
  checks: RowChecks,
  column: string,
  { settings, zone, dates, now }: Omit<Reading, 'table'>,
): number | null {
  const text = checks.cell(column);
  if (text !== '') dates.see(text);
  const local = readLocal(text, settings.dateOrder);
  const expected = `a moment that exists, as ${settings.dateOrder === 'DMY' ? 'dd/mm/yyyy' : 'mm/dd/yyyy'} HH:MM`;
  if (!local || local.minute === null) {
    checks.add(column, text === '' ? 'MISSING' : 'NOT_A_DATE', expected, text);
    return null;
  }
  const instant = zone.instantOf(local);
  if (instant > now) checks.add(column, 'FUTURE', `no later than now, ${new Date(now).toISOString()}`, text);
  return instant;
}

/**
 * Seconds until the response, or null when they are not known: an answer at exactly midnight has lost its time of day, and an answer
 * before its question is impossible. Neither is zero.
 */
function responseSeconds(checks: RowChecks, reported: number, settings: SignalSettings, zone: Zone): string | null {
  const text = checks.cell('issue_responded');
  if (text === '') return null;
  const local = readLocal(text, settings.dateOrder);
  if (!local) {
    checks.add(
      'issue_responded',
      'NOT_A_DATE',
      `a moment that exists, as ${settings.dateOrder === 'DMY' ? 'dd/mm/yyyy' : 'mm/dd/yyyy'} HH:MM`,
      text,
    );
    return null;
  }
  if (local.minute === null || (local.minute === 0 && local.second === 0)) return null;
  const seconds = (zone.instantOf(local) - reported) / 1000;
  return seconds < 0 ? null : String(seconds);
}
