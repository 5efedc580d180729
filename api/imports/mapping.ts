import { Field, InputType, Int, ObjectType } from 'type-graphql';

/** Each class is what the API answers and, under its other name, what it takes. */

@ObjectType({ description: 'One line of a value table.' })
@InputType('ValueRuleInput', { description: 'One line of a value table.' })
export class ValueRule {
  @Field(() => String, { description: 'What stands in the file, without regard to case; empty for a blank cell.' })
  from!: string;
  @Field(() => String, {
    description: 'What it means: numbers with a point, days YYYY-MM-DD, true or false; empty for nothing.',
  })
  to!: string;
}

@ObjectType({ description: 'Seconds from one moment to another.' })
@InputType('DurationRuleInput', { description: 'Seconds from one moment to another.' })
export class DurationRule {
  @Field(() => String, {
    description: 'UNKNOWN: an end at exactly 00:00 has lost its time of day. TIME: it is midnight.',
  })
  midnight!: string;
  @Field(() => String, { description: 'UNKNOWN: an end before its beginning tells nothing. REFUSE: the row is bad.' })
  negative!: string;
}

@ObjectType({ description: 'How one field of the target is filled.' })
@InputType('FieldMappingInput', { description: 'How one field of the target is filled.' })
export class FieldMapping {
  @Field(() => String, { description: 'The field of the target.' }) field!: string;
  @Field(() => [String], {
    defaultValue: [],
    description: 'Keys of columns. None: the constant. Several: joined, or beginning and end of a duration.',
  })
  columns!: string[];
  @Field(() => String, { nullable: true, description: 'What stands between joined columns; a blank when missing.' })
  join?: string | null;
  @Field(() => String, { nullable: true, description: 'Cuts the text here and takes one part of it.' }) splitBy?:
    | string
    | null;
  @Field(() => Int, { nullable: true, description: 'Which part, from 1; -1 is the last one.' }) splitPart?:
    | number
    | null;
  @Field(() => String, { nullable: true, description: 'The same for every row, in the form of the value table.' })
  constant?: string | null;
  @Field(() => [ValueRule], { defaultValue: [], description: 'What values mean; at most 250.' }) values!: ValueRule[];
  @Field(() => String, {
    nullable: true,
    description: 'What of a value that is not in the table: KEEP (as when missing), REFUSE or EMPTY.',
  })
  otherwise?: string | null;
  @Field(() => DurationRule, { nullable: true, description: 'For two columns of moments.' })
  duration?: DurationRule | null;
}

@ObjectType({ description: 'When a record is made of a row.' })
@InputType('MappingConditionInput', { description: 'When a record is made of a row.' })
export class MappingCondition {
  @Field(() => String, { description: 'Key of the column.' }) column!: string;
  @Field(() => String, { description: 'FILLED, BLANK, ONE_OF or NOT_ONE_OF.' }) is!: string;
  @Field(() => [String], { defaultValue: [], description: 'For ONE_OF and NOT_ONE_OF, without regard to case.' })
  values!: string[];
}

@ObjectType({ description: 'One of several records that a row makes.' })
@InputType('RecordMappingInput', { description: 'One of several records that a row makes.' })
export class RecordMapping {
  @Field(() => MappingCondition, { nullable: true, description: 'Null: it is always made.' })
  when?: MappingCondition | null;
  @Field(() => [FieldMapping], { description: 'Its own fields.' }) fields!: FieldMapping[];
}

@ObjectType('PeopleRule', { description: 'How employees are found.' })
@InputType('PeopleRuleInput', { description: 'How employees are found.' })
export class PeopleRuleMapping {
  @Field(() => String, {
    description:
      'CODE, NAME, or NAME_AND_LEAD: people of one name are told apart by their lead. Who is alike but not the same waits for decidePeople.',
  })
  by!: string;
  @Field(() => String, {
    description: 'CREATE: who is not known becomes known, and begins on the task. REFUSE: the row is bad.',
  })
  unknown!: string;
}

@ObjectType('PersonDecision', { description: 'Who was meant, as a person decided.' })
@InputType('PersonDecisionInput', { description: 'Who is meant.' })
export class PersonDecisionMapping {
  @Field(() => String, { description: 'The name in the file.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'The lead in the file; null when the mapping has none.' })
  lead?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the employee who is meant; null: somebody new.' })
  employee?: string | null;
}

@InputType({ description: 'What the columns of a file are taken for.' })
export class MappingInput {
  @Field(() => String, { description: 'Code of the target.' }) target!: string;
  @Field(() => String, { nullable: true, description: 'Code of the template that it began with.' }) template?:
    | string
    | null;
  @Field(() => [FieldMapping], { description: 'Fields that every record of a row has.' }) fields!: FieldMapping[];
  @Field(() => [RecordMapping], { defaultValue: [], description: 'Several records of a row; none: one of `fields`.' })
  records!: RecordMapping[];
  @Field(() => PeopleRuleMapping, { nullable: true, description: 'By code and REFUSE when missing.' })
  people?: PeopleRuleMapping | null;
}

@ObjectType({ description: 'What the columns of a file are taken for.' })
export class Mapping {
  @Field(() => String, { description: 'Code of the target.' }) target!: string;
  @Field(() => String, { nullable: true, description: 'Code of the template that it began with.' }) template!:
    | string
    | null;
  @Field(() => [FieldMapping], { description: 'Fields that every record of a row has.' }) fields!: FieldMapping[];
  @Field(() => [RecordMapping], { description: 'Several records of a row; none: one of `fields`.' })
  records!: RecordMapping[];
  @Field(() => PeopleRuleMapping, { description: 'How employees are found.' }) people!: PeopleRuleMapping;
  @Field(() => [PersonDecisionMapping], { description: 'Who was meant, as people decided.' })
  decisions!: PersonDecisionMapping[];
}

/** Constants that hold for the whole file, by field. */
export function constantsOf(mapping: Mapping): Record<string, string> {
  return Object.fromEntries(
    mapping.fields.flatMap(({ field, columns, constant }) =>
      columns.length === 0 && constant != null && constant !== '' ? [[field, constant]] : [],
    ),
  );
}

/** Keys of all columns that a mapping reads, each once. */
export function columnsOf(mapping: Mapping): string[] {
  const used = [...mapping.fields, ...mapping.records.flatMap(({ fields }) => fields)].flatMap(
    ({ columns }) => columns,
  );
  return [...new Set([...used, ...mapping.records.flatMap(({ when }) => (when ? [when.column] : []))])];
}

/** Names of all fields that a mapping fills, each once. */
export function filledBy({ fields, records }: Mapping): string[] {
  return [...new Set([...fields, ...records.flatMap((record) => record.fields)].map(({ field }) => field))];
}
