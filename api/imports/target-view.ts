import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Viewer } from '../access/viewer.js';
import type { FieldType, ImportTarget } from '../import-target.js';
import type { Sender } from '../sql.js';
import { LocalText } from '../texts.js';
import { columnsOf, Mapping } from './mapping.js';
import { mayImport, TARGETS } from './targets.js';
import { TEMPLATES } from './templates.js';
import { wholeTarget } from './whole-target.js';

export enum ImportFieldType {
  TEXT = 'TEXT',
  CODE = 'CODE',
  NUMBER = 'NUMBER',
  INTEGER = 'INTEGER',
  DAY = 'DAY',
  MOMENT = 'MOMENT',
  MONTH = 'MONTH',
  DURATION = 'DURATION',
  YES_NO = 'YES_NO',
  CHOICE = 'CHOICE',
  PERSON = 'PERSON',
}
registerEnumType(ImportFieldType, {
  name: 'ImportFieldType',
  description:
    'What a field holds: TEXT, CODE (of something that has codes), NUMBER, INTEGER, DAY, MOMENT, MONTH (1 to 12), DURATION (seconds), YES_NO, CHOICE (one of its values) or PERSON (a name that is looked up).',
});

@ObjectType({ description: 'A field that a file can fill.' })
export class ImportField {
  @Field(() => String, { description: 'Its name in mappings.' }) name!: string;
  @Field(() => LocalText, { description: 'What it is called.' }) label!: LocalText;
  @Field(() => LocalText, { description: 'What belongs there, in a sentence.' }) help!: LocalText;
  @Field(() => ImportFieldType, { description: 'What it holds.' }) type!: FieldType;
  @Field(() => Boolean, { description: 'Whether every record needs it.' }) required!: boolean;
  @Field(() => String, { nullable: true, description: 'Its unit; null without one.' }) unit!: string | null;
  @Field(() => [String], { description: 'The values that fit; empty when any does.' }) values!: string[];
  @Field(() => Boolean, { description: 'The same for the whole file: filled by a constant.' }) wholeFile!: boolean;
  @Field(() => Int, { nullable: true, description: 'Longest text, in characters; null for others.' }) longest!:
    | number
    | null;
  @Field(() => Boolean, { description: 'Only HR fills it.' }) hrOnly!: boolean;
}

@ObjectType('ImportTarget', { description: 'One thing that files can bring.' })
export class ImportTargetView {
  @Field(() => String, { description: 'Its code in mappings.' }) code!: string;
  @Field(() => LocalText, { description: 'What it is called.' }) name!: LocalText;
  @Field(() => LocalText, { description: 'What it is, in a sentence.' }) about!: LocalText;
  @Field(() => Boolean, { description: 'Whether one row may make several records.' }) severalPerRow!: boolean;
  @Field(() => Boolean, { description: 'Whether its rows belong to a source, which is then named.' }) sourced!: boolean;
  @Field(() => [ImportField], { description: 'Its fields.' }) fields!: ImportField[];
}

@ObjectType({ description: 'A mapping that ships.' })
export class ImportTemplate {
  @Field(() => String, { description: 'Send it to applySuggestion.' }) code!: string;
  @Field(() => LocalText, { description: 'What it is called.' }) name!: LocalText;
  @Field(() => LocalText, { description: 'Which files it is for.' }) about!: LocalText;
  @Field(() => Mapping, {
    description: 'Columns to fields. Constants of a file, such as its task, are yet to be said.',
  })
  mapping!: Mapping;
  @Field(() => [String], { description: 'The columns that it reads.' }) columns!: string[];
}

export function targetsFor(to: Sender, viewer: Viewer, today: string): Promise<ImportTargetView[]> {
  return Promise.all(TARGETS.filter(({ code }) => mayImport(viewer, code)).map((target) => view(to, target, today)));
}

export function templatesFor(viewer: Viewer): ImportTemplate[] {
  return TEMPLATES.filter(({ mapping }) => mayImport(viewer, mapping.target)).map((template) => ({
    ...template,
    columns: columnsOf(template.mapping),
  }));
}

/** The fields of what a file brings, with those that its constants tell. */
export async function fieldsOf(to: Sender, mapping: Mapping, today: string): Promise<ImportField[]> {
  const target = TARGETS.find(({ code }) => code === mapping.target);
  return target ? (await view(to, await wholeTarget(to, target, mapping), today)).fields : [];
}

async function view(to: Sender, target: ImportTarget, today: string): Promise<ImportTargetView> {
  const bounds = target.bounds ? await target.bounds(to, today) : () => ({});
  const fields = target.fields.map((field) => {
    const known = { ...field, ...bounds(field, {}) };
    return {
      ...known,
      required: known.required ?? false,
      unit: known.unit ?? null,
      values: [...(known.values ?? [])],
      wholeFile: known.wholeFile ?? false,
      longest: known.longest ?? null,
      hrOnly: known.hrOnly ?? false,
    };
  });
  const { code, name, about, severalPerRow, sourced = false } = target;
  return { code, name, about, severalPerRow, sourced, fields };
}
