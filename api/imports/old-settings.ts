import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.js';
import { badInput, conflict } from '../refusals.js';
import { sender } from '../sql.js';
import { columnKeys } from './column-keys.js';
import { draftOf } from './draft.js';
import { dryRunUpload } from './dry-run.js';
import { keepMapping } from './map-upload.js';
import type { FieldMapping } from './mapping.js';
import { settleReading } from './settle-reading.js';
import { templateNamed } from './templates.js';
import type { UploadSettings } from './upload.input.js';

/** The settings of the screens before mappings: each target has one template, and the settings are its constants and its reading. */
export async function checkUpload(
  em: EntityManager,
  id: string,
  given: UploadSettings,
  at: { timeZone: string; today: string },
  by: Viewer,
): Promise<void> {
  const to = sender(em);
  const upload = await draftOf(to, id, by);
  const template = templateNamed(upload.target === 'VISITS' ? 'visit-totals' : 'customer-support')!;
  const { rows } = await to.query<{ names: string[] }>(`select reading -> 'names' as names from upload where id = $1`, [
    id,
  ]);
  const keys = columnKeys(rows[0]!.names);
  const needed = template.mapping.fields.flatMap(({ columns }) => columns).filter((column) => !keys.includes(column));
  if (needed.length > 0) throw conflict(`The header lacks: ${[...new Set(needed)].join(', ')}.`);
  const signals = upload.target !== 'VISITS';
  const order = given.dateOrder ?? 'DMY';
  if (order !== 'DMY' && order !== 'MDY') throw badInput('dateOrder', 'DMY or MDY', order);
  const dated = signals ? ['Issue_reported at', 'issue_responded'] : [];
  await settleReading(
    em,
    id,
    {
      confirm: true,
      zone: given.timeZone ?? at.timeZone,
      columns: dated.map((column) => ({ column, type: 'MOMENT', date: order })),
    },
    by,
  );
  const constants: [string, string | null | undefined][] = signals
    ? [
        ['taskCode', given.taskCode],
        ['taskName', given.taskName],
      ]
    : [
        ['programmeCode', given.programmeCode],
        ['programmeName', given.programmeName],
        ['year', given.year?.toString()],
        ['side', given.side],
        ['announcedOn', given.announcedOn],
      ];
  const more = constants
    .filter(([, value]) => value != null && value !== '')
    .map(([field, constant]): FieldMapping => ({ field, columns: [], constant: constant!, values: [] }));
  await keepMapping(
    to,
    id,
    { ...template.mapping, fields: [...template.mapping.fields, ...more] },
    given.sourceCode ?? null,
  );
  await to.query('update upload set settings = $2 where id = $1', [id, JSON.stringify(given)]);
  await dryRunUpload(em, id, at, by);
}
