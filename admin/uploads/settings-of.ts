import type { UploadSettings } from '../../schema/generated/operations.ts';

export type Settings = { [K in keyof UploadSettings]?: UploadSettings[K] };

const names = [
  'taskCode',
  'taskName',
  'sourceCode',
  'timeZone',
  'programmeCode',
  'programmeName',
  'year',
  'side',
  'announcedOn',
  'dateOrder',
] as const;

/** What a person may set. The server keeps what it found out itself, such as the delimiter, in the same place and won't take it back. */
export function settingsOf(kept: Record<string, unknown>): Settings {
  return Object.fromEntries(
    names.filter((name) => kept[name] !== undefined && kept[name] !== null).map((name) => [name, kept[name]]),
  );
}
