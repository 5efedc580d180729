import type { Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { badInput, Refusal } from '../refusals.js';
import type { Sender } from '../sql.js';
import type { UploadSettings } from './upload.input.js';

export type Target = 'SIGNALS' | 'VISITS';
export type DateOrder = 'DMY' | 'MDY';

/** How a file of signals is read; everything is settled and stored. */
export interface SignalSettings {
  taskCode: string;
  taskName: string;
  sourceCode: string;
  timeZone: string;
  dateOrder: DateOrder;
}

export interface VisitSettings {
  programmeCode: string;
  programmeName: string;
  year: number;
  side: 'INDEPENDENT' | 'MANAGER';
  announcedOn: string | null;
}

export function signalSettings(given: UploadSettings, remembered: UploadSettings, timeZone: string): SignalSettings {
  const sourceCode = given.sourceCode ?? '';
  if (!/^[a-z0-9_-]{1,60}$/.test(sourceCode))
    throw badInput('sourceCode', '1 to 60 lower-case letters, digits, - and _', sourceCode);
  const taskCode = plainText('taskCode', given.taskCode, 100);
  const taskName = given.taskName ? plainText('taskName', given.taskName, 200) : taskCode;
  const zone = given.timeZone ?? remembered.timeZone ?? timeZone;
  if (!isZone(zone)) throw badInput('timeZone', 'the IANA name of a time zone, such as Europe/Warsaw', zone);
  const dateOrder = given.dateOrder ?? remembered.dateOrder ?? 'DMY';
  if (dateOrder !== 'DMY' && dateOrder !== 'MDY') throw badInput('dateOrder', 'DMY or MDY', dateOrder);
  return { taskCode, taskName, sourceCode, timeZone: zone, dateOrder };
}

export function visitSettings(given: UploadSettings, today: string, by: Viewer): VisitSettings {
  const programmeCode = plainText('programmeCode', given.programmeCode, 100);
  const programmeName = given.programmeName ? plainText('programmeName', given.programmeName, 200) : programmeCode;
  const { year, side, announcedOn } = given;
  if (year == null || year < 2000 || year > 2100) throw badInput('year', 'from 2000 to 2100', year ?? 'nothing');
  if (side !== 'INDEPENDENT' && side !== 'MANAGER') throw badInput('side', 'INDEPENDENT or MANAGER', side ?? 'nothing');
  if (announcedOn != null && !(by.kind === 'ACCOUNT' && by.role === 'HR')) {
    throw new Refusal('FORBIDDEN', 'Only HR declares since when the staff knows a programme.', {
      field: 'announcedOn',
    });
  }
  if (announcedOn != null && announcedOn > today)
    throw badInput('announcedOn', `no later than today, ${today}`, announcedOn);
  return { programmeCode, programmeName, year, side, announcedOn: announcedOn ?? null };
}

/**
 * How the last such file was read: of the same source if one is named, of the same target otherwise. What is true of one file only, the
 * year and the announcement, is not remembered.
 */
export async function rememberedSettings(
  to: Sender,
  target: Target,
  sourceCode: string | null,
  account: string | null,
): Promise<UploadSettings> {
  const { rows } = await to.query<{ settings: UploadSettings }>(
    `select settings - 'year' - 'announcedOn' as settings from upload
     where target = $1 and status in ('CHECKED', 'COMMITTED') and ($2::text is null or settings ->> 'sourceCode' = $2)
       and ($3::uuid is null or account_id = $3)
     order by created_at desc limit 1`,
    [target, sourceCode, account !== null && isId(account) ? account : null],
  );
  return rows[0]?.settings ?? {};
}

function plainText(field: string, given: string | null | undefined, longest: number): string {
  const text = (given ?? '').trim().normalize('NFC');
  if (text.length < 1 || text.length > longest || text.includes('\0') || !text.isWellFormed()) {
    throw badInput(field, `1 to ${longest} characters`, text.replaceAll('\0', '\\0').toWellFormed());
  }
  return text;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}
