import { hash } from 'node:crypto';

/** One signal as a source sends it, its shape checked and its words normalised, so that equal content has equal text. */
export interface SignalItem {
  line: number;
  externalId: string | null;
  kind: string;
  employeeCode: string;
  taskCode: string;
  locationCode: string | null;
  clientCode: string | null;
  interaction: string | null;
  channel: string | null;
  /** UTC, ISO 8601 with seconds and a Z. */
  occurredAt: string;
  /** Without zeros that say nothing: "4.5", not "4.50". */
  value: string | null;
  sentiment: string | null;
  attribution: string | null;
  body: string | null;
}

/** Why one row was refused. */
export interface RowFlaw {
  line: number;
  field: string;
  code: string;
  expected: string;
  came: string;
}

/** Field, longest length, whether it must be there. The order is the order of columns on the way into the database. */
const TEXTS = [
  ['externalId', 200, false],
  ['kind', 60, true],
  ['employeeCode', 100, true],
  ['taskCode', 100, true],
  ['locationCode', 100, false],
  ['clientCode', 100, false],
  ['interaction', 200, false],
  ['channel', 100, false],
  ['attribution', 10, false],
  ['body', 20_000, false],
] as const;

export const FIELDS: readonly string[] = [...TEXTS.map(([field]) => field), 'occurredAt', 'value', 'sentiment'];

/** Clocks of other systems may be ahead of ours by this much. */
const CLOCK_DIFFERENCE_MS = 5 * 60_000;

/** Reads one row whose fields may hold anything. The first thing that doesn't fit refuses it. */
export function readItem(raw: Record<string, unknown>, line: number, now: number): SignalItem | RowFlaw {
  for (const field in raw)
    if (!FIELDS.includes(field)) return flaw(line, field, 'UNKNOWN_FIELD', `one of ${FIELDS.join(', ')}`, field);
  const item = { line } as SignalItem;
  for (const [field, longest, required] of TEXTS) {
    const value = raw[field];
    if (value === undefined || value === null || value === '') {
      if (required) return flaw(line, field, 'MISSING', 'a text', value || 'nothing');
      item[field] = null as never;
      continue;
    }
    if (typeof value !== 'string') return flaw(line, field, 'WRONG_TYPE', 'a text', value);
    if (value.length > longest)
      return flaw(line, field, 'TOO_LONG', `at most ${longest} characters`, `${value.length} characters`);
    if (PLAIN.test(value)) {
      item[field] = value;
    } else {
      if (value.includes('\0') || !value.isWellFormed())
        return flaw(line, field, 'BAD_CHARACTER', 'text without NUL and broken characters', value);
      item[field] = value.normalize('NFC');
    }
  }
  if (item.attribution !== null && !ATTRIBUTIONS.includes(item.attribution)) {
    return flaw(line, 'attribution', 'WRONG_TYPE', `one of ${ATTRIBUTIONS.join(', ')}`, item.attribution);
  }
  return (
    readMoment(raw['occurredAt'], item, now) ??
    readValue(raw['value'], item) ??
    readSentiment(raw['sentiment'], item) ??
    item
  );
}

export function isFlaw(row: SignalItem | RowFlaw): row is RowFlaw {
  return 'expected' in row;
}

/** Equal content has an equal hash, whoever sends it and in whatever spelling of numbers and times. NUL can't stand in a field. */
export function contentHash(item: SignalItem): string {
  const {
    kind,
    employeeCode,
    taskCode,
    locationCode,
    clientCode,
    interaction,
    channel,
    occurredAt,
    value,
    sentiment,
    attribution,
    body,
  } = item;
  const content = [
    kind,
    employeeCode,
    taskCode,
    locationCode,
    clientCode,
    interaction,
    channel,
    occurredAt,
    value,
    sentiment,
    attribution,
    body,
  ];
  return hash('sha256', content.join('\0'), 'hex').slice(0, 32);
}

// Private: moments, numbers, flaws.

const ATTRIBUTIONS = ['EMPLOYEE', 'OFFICE', 'PROCESS', 'PRODUCT'];
/** Most values are plain ASCII; only the others are looked at closely. */
const PLAIN = /^[\t\n\r -~]*$/;
const MOMENT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?(Z|[+-]\d\d:\d\d)$/;

function readMoment(value: unknown, item: SignalItem, now: number): RowFlaw | null {
  const expected = 'an instant with its zone, such as 2026-10-31T18:20:00Z';
  if (value === undefined || value === null || value === '')
    return flaw(item.line, 'occurredAt', 'MISSING', expected, 'nothing');
  const parts = typeof value === 'string' ? MOMENT.exec(value) : null;
  const at = parts ? Date.parse(value as string) : Number.NaN;
  if (parts === null || Number.isNaN(at) || !isDayOfMonth(parts) || parts[1]! < '1900' || parts[1]! > '2100') {
    return flaw(item.line, 'occurredAt', 'WRONG_TYPE', expected, value);
  }
  if (at > now + CLOCK_DIFFERENCE_MS)
    return flaw(item.line, 'occurredAt', 'FUTURE', `not later than now, ${new Date(now).toISOString()}`, value);
  const fraction = parts[7]?.replace(/0+$/, '') ?? '';
  const plain =
    parts[8] === 'Z' && parts[6] !== undefined
      ? (value as string).slice(0, 19)
      : new Date(at).toISOString().slice(0, 19);
  item.occurredAt = `${plain}${fraction && `.${fraction}`}Z`;
  return null;
}

/** 30 February parses as a day of March; it is no day. */
function isDayOfMonth(parts: RegExpExecArray): boolean {
  return (
    parts[3]! <= '28' ||
    new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))).getUTCDate() === Number(parts[3])
  );
}

function readValue(value: unknown, item: SignalItem): RowFlaw | null {
  item.value = null;
  if (value === undefined || value === null || value === '') return null;
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !/^-?\d{1,12}(\.\d{1,6})?$/.test(text)) {
    return flaw(
      item.line,
      'value',
      'WRONG_TYPE',
      'a decimal number with at most 12 digits before and 6 after the point',
      value,
    );
  }
  item.value = /^(0|[1-9]\d*)$/.test(text) ? text : plainDecimal(text);
  return null;
}

function plainDecimal(text: string): string {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const shown = [whole.replace(/^0+(?=\d)/, ''), fraction.replace(/0+$/, '')].filter(Boolean).join('.');
  return text.startsWith('-') && shown !== '0' ? `-${shown}` : shown;
}

function readSentiment(value: unknown, item: SignalItem): RowFlaw | null {
  item.sentiment = null;
  if (value === undefined || value === null || value === '') return null;
  const text = typeof value === 'number' ? String(value) : value;
  if (text !== '-1' && text !== '0' && text !== '1')
    return flaw(item.line, 'sentiment', 'WRONG_TYPE', '-1, 0 or 1', value);
  item.sentiment = text;
  return null;
}

export function flaw(line: number, field: string, code: string, expected: string, came: unknown): RowFlaw {
  const text = typeof came === 'string' ? came : (JSON.stringify(came) ?? String(came));
  const shown = text.replaceAll('\0', '\\0').toWellFormed();
  return {
    line,
    field: field.slice(0, 100),
    code,
    expected,
    came: shown.length > 200 ? `${shown.slice(0, 200)}...` : shown,
  };
}
