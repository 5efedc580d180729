import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType, Int } from 'type-graphql';
import type { Viewer } from '../access/viewer.js';
import { keepOnDisk } from '../files/keep.js';
import { DATE_FORMATS, ENCODINGS, type ColumnReading, type ReadSettings } from '../files/read-settings.js';
import { recognise } from '../files/recognise.js';
import type { Doubt } from '../files/recognised.js';
import { isZone } from '../files/zone.js';
import { badInput } from '../refusals.js';
import { sender, type Sender } from '../sql.js';
import { columnKeys } from './column-keys.js';
import { draftOf } from './draft.js';
import { fileBytes } from './file-bytes.js';
import { keepRecognised } from './keep-recognised.js';
import type { Found } from './work.js';

@InputType({ description: 'How the cells of a column are read.' })
export class ColumnReadingInput {
  @Field(() => String, { description: 'Key of the column.' }) column!: string;
  @Field(() => String, { description: 'TEXT, NUMBER, DAY or MOMENT.' }) type!: string;
  @Field(() => String, { nullable: true, description: 'NUMBER: the sign before the decimals, a point or a comma.' })
  decimal?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'NUMBER: the sign between thousands: comma, point, blank or apostrophe; empty for none.',
  })
  thousands?: string | null;
  @Field(() => String, { nullable: true, description: 'NUMBER: what stands beside every number, such as %.' }) affix?:
    | string
    | null;
  @Field(() => String, {
    nullable: true,
    description: 'DAY, MOMENT: DMY, MDY, YMD, COMPACT, EPOCH_S, EPOCH_MS, EXCEL_1900 or EXCEL_1904.',
  })
  date?: string | null;
}

@InputType({ description: 'How a file is read. What is not given stays as it is.' })
export class ReadingInput {
  @Field(() => String, { nullable: true, description: 'For example utf-8 or windows-1251.' }) encoding?: string | null;
  @Field(() => String, { nullable: true, description: 'One character.' }) delimiter?: string | null;
  @Field(() => String, { nullable: true, description: 'The sign around texts; empty when quotes are letters.' })
  quote?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the sheet of a workbook.' }) sheet?: string | null;
  @Field(() => Int, { nullable: true, description: 'Line of the header, from 1; 0 for none.' }) headerLine?:
    | number
    | null;
  @Field(() => String, { nullable: true, description: 'IANA name of the zone of moments that tell none.' }) zone?:
    | string
    | null;
  @Field(() => [ColumnReadingInput], { nullable: true, description: 'Columns that are read otherwise.' }) columns?:
    | ColumnReadingInput[]
    | null;
  @Field(() => Boolean, { defaultValue: true, description: 'True: every question is answered by this.' })
  confirm!: boolean;
}

/** Reads the file anew as a person says, and keeps what is found then. What was mapped stays, and may have flaws now. */
export async function settleReading(em: EntityManager, id: string, given: ReadingInput, by: Viewer): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await draftOf(to, id, by);
    const { rows } = await to.query<{ name: string; reading: ReadSettings; recognised: Found }>(
      'select file_name as name, reading, recognised from upload where id = $1',
      [id],
    );
    const { name, reading, recognised } = rows[0]!;
    await read(to, { id, name, reading, recognised }, checked(given, reading));
    await to.query(
      `update upload set reading_confirmed = $2, status = 'RECEIVED', fingerprint = null, counts = null, effects = null, questions = '[]', outcomes = '{}',
         version = version + 1 where id = $1`,
      [id, given.confirm],
    );
  });
}

// Private: what changes, and what is found under it.

/** Another encoding, delimiter, sheet or header makes another table; formats of columns and the zone leave it as it is. */
async function read(
  to: Sender,
  { id, name, reading, recognised }: { id: string; name: string; reading: ReadSettings; recognised: Found },
  given: Partial<ReadSettings>,
): Promise<void> {
  const whole = (['encoding', 'delimiter', 'quote', 'sheet', 'headerLine'] as const).filter(
    (each) => given[each] !== undefined && given[each] !== reading[each],
  );
  if (whole.length === 0) {
    const settings = { ...reading, ...given };
    const doubts = recognised.doubts.map((doubt) => answeredBy(doubt, settings));
    await keepRecognised(to, id, { ...recognised, doubts, settings });
    return;
  }
  const { names: _, columns: __, newline: ___, ...kept } = reading;
  const { columns: ____, ...wanted } = given;
  await using file = await keepOnDisk(fileBytes(to, id));
  await keepRecognised(to, id, await recognise(file.path, name, { ...kept, ...wanted }));
}

/** A question with the answer that the settings now hold. */
function answeredBy(doubt: Doubt, settings: ReadSettings): Doubt {
  const column = doubt.column === null ? undefined : settings.columns[doubt.column];
  const proposed =
    doubt.about === 'TIME_ZONE'
      ? (settings.zone ?? '')
      : doubt.about === 'DATE_ORDER'
        ? (column?.date ?? '')
        : doubt.about === 'NUMBER_FORMAT'
          ? `${column?.number?.decimal ?? ''}${column?.number?.thousands ?? ''}`
          : doubt.proposed;
  const deciding = doubt.options.filter((option) => option.deciding > 0);
  return { ...doubt, proposed, settled: deciding.length === 1 && deciding[0]!.value === proposed };
}

function checked(given: ReadingInput, reading: ReadSettings): Partial<ReadSettings> {
  const { encoding, delimiter, quote, sheet, headerLine, zone, columns } = given;
  if (encoding != null && !ENCODINGS.includes(encoding as never))
    throw badInput('encoding', `one of ${ENCODINGS.join(', ')}`, encoding);
  if (delimiter != null && !/^[^"\r\n]$/u.test(delimiter)) throw badInput('delimiter', 'one character', delimiter);
  if (quote != null && !['', '"', "'"].includes(quote)) throw badInput('quote', `", ' or nothing`, quote);
  if (headerLine != null && (headerLine < 0 || headerLine > 1000))
    throw badInput('headerLine', 'from 0 to 1000', headerLine);
  if (zone != null && !isZone(zone))
    throw badInput('zone', 'the IANA name of a time zone, such as Europe/Warsaw', zone);
  return {
    ...(encoding == null ? {} : { encoding: encoding as NonNullable<ReadSettings['encoding']> }),
    ...(delimiter == null ? {} : { delimiter }),
    ...(quote == null ? {} : { quote: quote === '' ? null : (quote as '"' | "'") }),
    ...(sheet == null ? {} : { sheet }),
    ...(headerLine == null ? {} : { headerLine }),
    ...(zone == null ? {} : { zone }),
    ...(columns == null ? {} : { columns: columnsOf(columns, reading) }),
  };
}

function columnsOf(given: ColumnReadingInput[], reading: ReadSettings): ColumnReading[] {
  const keys = columnKeys(reading.names);
  const columns = [...reading.columns];
  given.forEach((each, n) => {
    const at = keys.indexOf(each.column);
    if (at === -1) throw badInput(`columns[${n}].column`, `one of ${keys.join(', ')}`, each.column);
    columns[at] = columnReading(each, n);
  });
  return columns;
}

function columnReading({ type, decimal, thousands, affix, date }: ColumnReadingInput, n: number): ColumnReading {
  if (type === 'TEXT' || type === 'EMPTY') return { type, number: null, date: null };
  if (type === 'NUMBER') {
    if (decimal !== '.' && decimal !== ',')
      throw badInput(`columns[${n}].decimal`, 'a point or a comma', decimal ?? 'nothing');
    const between = thousands ?? '';
    if (!['', ',', '.', ' ', "'"].includes(between) || between === decimal)
      throw badInput(
        `columns[${n}].thousands`,
        'comma, point, blank, apostrophe or nothing, and not the decimal sign',
        between,
      );
    if ((affix ?? '').length > 10) throw badInput(`columns[${n}].affix`, 'at most 10 characters', affix);
    return { type, number: { decimal, thousands: between as '', affix: affix ?? '' }, date: null };
  }
  if (type !== 'DAY' && type !== 'MOMENT') throw badInput(`columns[${n}].type`, 'TEXT, NUMBER, DAY or MOMENT', type);
  if (!DATE_FORMATS.includes(date as never))
    throw badInput(`columns[${n}].date`, `one of ${DATE_FORMATS.join(', ')}`, date ?? 'nothing');
  return { type, number: null, date: date as ColumnReading['date'] };
}
