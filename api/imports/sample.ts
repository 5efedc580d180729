import { Field, Int, ObjectType } from 'type-graphql';
import type { Sender } from '../sql.js';
import { flaw } from './bad-rows.js';
import { columnKeys } from './column-keys.js';
import { columnsOf } from './mapping.js';
import { readingOf } from './open-file.js';
import type { UploadDetail } from './read-upload.js';
import { rowReader } from './row-reader.js';
import { TARGETS } from './targets.js';
import { BadRow } from './upload.js';
import { wholeTarget } from './whole-target.js';
import type { OpenUpload } from './work.js';

@ObjectType({ description: 'One value of a record as it is read.' })
export class SampleValue {
  @Field(() => String, { description: 'The field of the target.' }) field!: string;
  @Field(() => String, { nullable: true, description: 'In one form for all files; null when nothing is known.' })
  value!: string | null;
}

@ObjectType({ description: 'One record that a row makes.' })
export class SampleRecord {
  @Field(() => [SampleValue], { description: 'Its values.' }) values!: SampleValue[];
}

@ObjectType({ description: 'What stood before in a field that a changed row fills otherwise.' })
export class EarlierValue {
  @Field(() => String, { description: 'The field of the target.' }) field!: string;
  @Field(() => String, { nullable: true, description: 'In one form for all files; null when nothing stood there.' })
  value!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Which of the records that the row makes, from 0; null where it makes one alone.',
  })
  record!: number | null;
}

@ObjectType({ description: 'One of the first rows: as it stands, and as the mapping reads it.' })
export class SampleRow {
  @Field(() => Int, { description: 'Line of the file.' }) line!: number;
  @Field(() => [String], { description: 'Its cells, shortened.' }) cells!: string[];
  @Field(() => String, { nullable: true, description: 'NEW, CHANGED, SAME or BAD; null before the dry run.' })
  outcome!: string | null;
  @Field(() => [EarlierValue], { description: 'What stood before in the fields that a changed row fills otherwise.' })
  earlier!: EarlierValue[];
  @Field(() => [SampleRecord], { description: 'What it makes; nothing while it has flaws.' }) records!: SampleRecord[];
  @Field(() => [BadRow], { description: 'What is wrong with it by itself.' }) flaws!: BadRow[];
}

/** The first rows under the mapping. Without one that can be used they stand as they are. */
export async function sampleOf(
  to: Sender,
  upload: Pick<UploadDetail, keyof OpenUpload | 'outcomes' | 'earlier'>,
  today: string,
): Promise<SampleRow[]> {
  const { mapping, reading, recognised, outcomes, earlier } = upload;
  const listed = TARGETS.find(({ code }) => code === mapping?.target);
  const target = listed && (await wholeTarget(to, listed, mapping));
  const keys = columnKeys(reading.names);
  const usable =
    target &&
    columnsOf(mapping).every((key) => keys.includes(key)) &&
    [...mapping.fields, ...mapping.records.flatMap(({ fields }) => fields)].every(({ field }) =>
      target.fields.some(({ name }) => name === field),
    );
  const read = usable ? rowReader(await readingOf(to, upload, target, today)) : null;
  return recognised.sample.map((row) => {
    const made = read ? read(row) : { records: [] };
    const flaws = Array.isArray(made) ? made : [];
    const records = Array.isArray(made) ? [] : made.records;
    return {
      line: row.line,
      cells: row.cells,
      outcome: outcomes[row.line] ?? null,
      earlier: outcomes[row.line] === 'CHANGED' ? Object.entries(earlier[row.line] ?? {}).map(earlierValue) : [],
      records: records.map((record) => ({
        values: Object.entries(record).map(([field, value]) => ({ field, value })),
      })),
      flaws: flaws satisfies ReturnType<typeof flaw>[],
    };
  });
}

/** The record, if there is one, stands before the field: "2.value". */
function earlierValue([key, value]: [string, string | null]): EarlierValue {
  const [, record, field] = /^(\d+)\.(.+)$/s.exec(key) ?? [];
  return { field: field ?? key, value, record: record === undefined ? null : Number(record) };
}
