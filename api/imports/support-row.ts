import type { CsvRow } from '../signals/csv.js';
import { isFlaw, readItem, type SignalItem } from '../signals/item.js';
import { flaw, type Flaw } from './bad-rows.js';
import type { DateOrders } from './date-order.js';
import { readLocal, type Zone } from './local-time.js';
import { employeeCode } from './person-code.js';
import { RowChecks } from './row-checks.js';
import type { SignalSettings } from './settings.js';
import { columnOf, TENURE } from './support-columns.js';
import type { Table } from './table.js';

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
  /** Whether the signals themselves are wanted, or only whom they are about. */
  signals: boolean;
}

/** One row of the file as signals about one interaction: handled contact, response time, rating, review. */
export function readSupportRow(
  row: CsvRow,
  { table, settings, zone, dates, now, signals }: Reading,
): SupportRow | Flaw[] {
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
  const known = { line: row.line, agent, supervisor, manager, employeeCode: code, tenure: tenure!, instant: instant! };
  const read = { ...known, items: [], unknownDuration: seconds === null };
  if (!signals) return read;
  const taskCode = settings.taskCode;
  const same = {
    externalId: id,
    interaction: id,
    employeeCode: code,
    taskCode,
    channel,
    occurredAt: new Date(instant!).toISOString(),
  };
  const made = [
    readItem({ ...same, kind: 'contact_handled', value: '1' }, row.line, now),
    readItem({ ...same, kind: 'response_time', value: seconds }, row.line, now),
    ...(rating === null ? [] : [readItem({ ...same, kind: 'rating', value: rating }, row.line, now)]),
    ...(review === null ? [] : [readItem({ ...same, kind: 'review', body: review }, row.line, now)]),
  ];
  const refused = made.find(isFlaw);
  if (refused) return [flaw(row.line, columnOf(refused.field), refused.code, refused.expected, refused.came)];
  return { ...read, items: made.filter((each): each is SignalItem => !isFlaw(each)) };
}

// Private: moments and durations.

function moment(
  checks: RowChecks,
  column: string,
  { settings, zone, dates, now }: Omit<Reading, 'table' | 'signals'>,
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
