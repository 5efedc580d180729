import { Field, ObjectType } from 'type-graphql';
import type { Viewer } from '../access/viewer.js';
import type { Doubt } from '../files/recognised.js';
import { zoneOf } from '../files/zone.js';
import type { Constants, PeopleRule, TargetField } from '../import-target.js';
import type { Sender } from '../sql.js';
import { columnKeys } from './column-keys.js';
import { CANONICAL, converter } from './convert.js';
import { columnsOf, constantsOf, filledBy, type FieldMapping, type Mapping } from './mapping.js';
import { mayImport, TARGETS } from './targets.js';
import { wholeTarget } from './whole-target.js';
import type { OpenUpload } from './work.js';

@ObjectType({ description: 'What keeps a mapping from being used.' })
export class MappingFlaw {
  @Field(() => String, { description: 'Where, for example records[1].fields[0].columns.' }) path!: string;
  @Field(() => String, { nullable: true, description: 'The field of the target.' }) field!: string | null;
  @Field(() => String, {
    description:
      'UNKNOWN_TARGET, NOT_ALLOWED, UNKNOWN_FIELD, UNKNOWN_COLUMN, MISSING_FIELD, NOT_CONSTANT, FORMAT_UNSETTLED, ZONE_UNSETTLED, WRONG_VALUE, TWICE or SOURCE_MISSING.',
  })
  code!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Why a written value does not fit, by a code of badRows; null where there is no such value.',
  })
  because!: string | null;
  @Field(() => String, { description: 'What would fit.' }) expected!: string;
  @Field(() => String, { description: 'What came.' }) came!: string;
  @Field(() => String, { description: 'The same in an English sentence.' }) message!: string;
}

type Flawed = Pick<OpenUpload, 'reading' | 'recognised' | 'mapping' | 'source' | 'now'>;

/** Every flaw of a mapping against its target and its file; none of them keeps it from being kept as a draft. */
export async function flawsOfMapping(to: Sender, upload: Flawed, today: string, by: Viewer): Promise<MappingFlaw[]> {
  const { mapping, reading, recognised } = upload;
  const listed = TARGETS.find(({ code }) => code === mapping.target);
  const codes = TARGETS.map(({ code }) => code).join(', ');
  if (!listed) return [flawAt('target', null, 'UNKNOWN_TARGET', `one of ${codes}`, mapping.target)];
  if (!mayImport(by, listed.code))
    return [flawAt('target', null, 'NOT_ALLOWED', 'a target that you may import', listed.code)];
  const target = await wholeTarget(to, listed, mapping);
  const bounds = target.bounds ? await target.bounds(to, today) : () => ({});
  const clock = { zone: null, now: upload.now.getTime(), today };
  const keys = columnKeys(reading.names);
  const shared = constantsOf(mapping);
  const flaws: MappingFlaw[] = [];

  const look = (each: FieldMapping, path: string, constants: Constants): void => {
    const known = target.fields.find(({ name }) => name === each.field);
    const add = (at: string, code: string, expected: string, came: string, because: string | null = null): void =>
      void flaws.push({ ...flawAt(`${path}${at}`, each.field, code, expected, came), because });
    if (!known)
      return add('.field', 'UNKNOWN_FIELD', `one of ${target.fields.map(({ name }) => name).join(', ')}`, each.field);
    const field: TargetField = { ...known, ...bounds(known, constants), past: false };
    for (const column of each.columns)
      if (!keys.includes(column)) add('.columns', 'UNKNOWN_COLUMN', `columns among ${keys.join(', ')}`, column);
    if (field.wholeFile && each.columns.length > 0)
      add('.columns', 'NOT_CONSTANT', 'a constant: it is the same for the whole file', each.columns.join(', '));
    if (field.hrOnly && !(by.kind === 'ACCOUNT' && by.role === 'HR'))
      add('.field', 'NOT_ALLOWED', 'a field that you may fill; only HR fills this one', each.field);
    if (each.columns.length === 0) {
      const converted = converter({ ...field, required: true }, CANONICAL, { ...clock, zone: UTC })(
        each.constant ?? '',
      );
      if ('code' in converted)
        add('.constant', 'WRONG_VALUE', converted.expected, each.constant ?? 'nothing', converted.code);
      return;
    }
    if (each.duration && each.columns.length !== 2)
      add('.columns', 'WRONG_VALUE', 'two columns: beginning and end', String(each.columns.length));
    const convert = converter({ ...field, required: false }, CANONICAL, { ...clock, zone: UTC });
    each.values.forEach(({ to: meant }, at) => {
      const converted = convert(meant.trim());
      if ('code' in converted) add(`.values[${at}].to`, 'WRONG_VALUE', converted.expected, meant, converted.code);
    });
    // A value table that refuses or drops the rest never reads a date as it stands.
    const asItStands = each.values.length === 0 || each.otherwise == null || each.otherwise === 'KEEP';
    const dated = each.duration || field.type === 'MOMENT' || field.type === 'DAY';
    if (!dated || !asItStands) return;
    // Joined columns, such as a day and an hour, are read as the first of them.
    for (const column of each.duration ? each.columns : each.columns.slice(0, 1)) {
      const at = keys.indexOf(column);
      if (at === -1) continue;
      const { type, date } = reading.columns[at]!;
      const zoned = type === 'MOMENT' && recognised.columns[at]?.needsZone === false;
      if (date === null) add('.columns', 'FORMAT_UNSETTLED', `the order of day and month in ${column}`, type);
      else if (field.type !== 'DAY' && reading.zone === null && !zoned)
        add('.columns', 'ZONE_UNSETTLED', `the time zone of ${column}`, 'none');
    }
  };

  mapping.fields.forEach((each, at) => look(each, `fields[${at}]`, shared));
  mapping.records.forEach((record, at) => {
    const constants = { ...shared, ...constantsOf({ ...mapping, fields: record.fields }) };
    record.fields.forEach((each, n) => look(each, `records[${at}].fields[${n}]`, constants));
    if (record.when && !keys.includes(record.when.column))
      flaws.push(
        flawAt(
          `records[${at}].when.column`,
          null,
          'UNKNOWN_COLUMN',
          `columns among ${keys.join(', ')}`,
          record.when.column,
        ),
      );
  });
  if (mapping.records.length > 0 && !target.severalPerRow)
    flaws.push(
      flawAt('records', null, 'WRONG_VALUE', 'none: a row is one record here', String(mapping.records.length)),
    );
  flaws.push(...twice(mapping), ...missing(mapping, target));
  if (target.sourced && !upload.source)
    flaws.push(flawAt('source', null, 'SOURCE_MISSING', 'the code of the system that the rows come from', 'nothing'));
  return flaws;
}

/** Questions about the file, or about columns that the mapping reads, which nothing decides and nobody answered. */
export function openDoubts({
  recognised,
  reading,
  mapping,
  confirmed,
}: Pick<OpenUpload, 'recognised' | 'reading' | 'mapping' | 'confirmed'>): Doubt[] {
  if (confirmed) return [];
  const keys = columnKeys(reading.names);
  const used = new Set(mapping ? columnsOf(mapping) : []);
  return recognised.doubts.filter(
    ({ about, column, settled }) => !settled && about !== 'TIME_ZONE' && (column === null || used.has(keys[column]!)),
  );
}

// Private: what is there too often, or not at all.

/** Constants are written in UTC. */
const UTC = zoneOf('UTC');

function twice({ fields, records }: Mapping): MappingFlaw[] {
  const repeated = (all: FieldMapping[], path: string): MappingFlaw[] =>
    all.flatMap(({ field }, at) =>
      all.findIndex((each) => each.field === field) < at
        ? [flawAt(`${path}[${at}]`, field, 'TWICE', 'each field once', field)]
        : [],
    );
  return [
    ...repeated(fields, 'fields'),
    ...records.flatMap((record, at) => repeated(record.fields, `records[${at}].fields`)),
  ];
}

function missing(mapping: Mapping, target: (typeof TARGETS)[number]): MappingFlaw[] {
  const records = mapping.records.length > 0 ? mapping.records : [{ fields: [] }];
  const found: MappingFlaw[] = [];
  records.forEach(({ fields }, at) => {
    const filled = (name: string): boolean => [...mapping.fields, ...fields].some((each) => each.field === name);
    const wanted = [
      ...target.fields.filter(({ required }) => required).map(({ name }) => [name]),
      ...(target.needs?.(filled, mapping.people as PeopleRule, filledBy(mapping)) ?? []),
    ];
    for (const names of wanted) {
      if (names.some(filled)) continue;
      const path = mapping.records.length > 0 ? `records[${at}]` : 'fields';
      found.push(flawAt(path, names[0]!, 'MISSING_FIELD', names.join(' or '), 'nothing'));
    }
  });
  return found.filter(
    (each, at) => found.findIndex(({ field }) => field === each.field) === at || mapping.records.length === 0,
  );
}

function flawAt(path: string, field: string | null, code: string, expected: string, came: string): MappingFlaw {
  const short = came.length > 200 ? `${came.slice(0, 200)}...` : came;
  return {
    path,
    field,
    code,
    because: null,
    expected,
    came: short,
    message: `${path} must hold ${expected}, but got: ${short}.`,
  };
}
