import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime, Decimal } from '../scalars.js';
import { StandardItem } from '../standards/standard.js';
import { SomeText, SomeTextInput } from '../texts.js';

@ObjectType({ description: 'An item of a published standard as a questionnaire asks it.' })
export class QuestionnaireItem {
  @Field(() => ID, { description: 'Opaque; the id of the item.' }) id!: string;
  @Field(() => String, { description: 'By which files name it: code of the standard, a slash, code of the item.' })
  name!: string;
  @Field(() => ID, { description: 'The standard.' }) standardId!: string;
  @Field(() => ID, { description: 'The version of the standard.' }) versionId!: string;
  @Field(() => SomeText, { description: 'Title of the standard.' }) standardTitle!: SomeText;
  @Field(() => String, { description: 'EMPLOYEE, OFFICE, PROCESS or PRODUCT: only EMPLOYEE counts for a person.' })
  attribution!: string;
  @Field(() => StandardItem, { description: 'What is asked.' }) item!: StandardItem;
}

@ObjectType({ description: 'A section: its items are weighed among themselves, and it as a whole by its own weight.' })
export class QuestionnaireSection {
  @Field(() => ID, { description: 'Opaque.' }) id!: string;
  @Field(() => SomeText, { description: 'What it is called.' }) names!: SomeText;
  @Field(() => Decimal, { description: 'Weight among the sections.' }) weight!: string;
  @Field(() => [QuestionnaireItem], { description: 'Its items, in order.' }) items!: QuestionnaireItem[];
}

@ObjectType({ description: 'What the visits of a programme ask, in one version. It never changes.' })
export class Questionnaire {
  @Field(() => ID, { description: 'Opaque.' }) id!: string;
  @Field(() => Int, { description: '1, 2, 3 ... within the programme.' }) version!: number;
  @Field(() => DateTime, { description: 'When it was made.' }) createdAt!: string;
  @Field(() => [QuestionnaireSection], { description: 'Its sections, in order.' }) sections!: QuestionnaireSection[];
}

@InputType({ description: 'A section of a questionnaire.' })
export class QuestionnaireSectionInput {
  @Field(() => SomeTextInput, { description: 'What it is called, up to 200 characters.' }) names!: SomeTextInput;
  @Field(() => Decimal, { defaultValue: '1', description: 'Weight among the sections, above 0 and at most 999.' })
  weight!: string;
  @Field(() => [ID], { description: 'Items of published standards, in order, 1 to 100.' }) itemIds!: string[];
}

/** A questionnaire `q` as JSON, with its sections and items in order. */
export const QUESTIONNAIRE_JSON = `json_build_object('id', q.id, 'version', q.version, 'createdAt', q.created_at, 'sections', (
  select json_agg(json_build_object('id', x.id, 'names', x.names, 'weight', trim_scale(x.weight)::text, 'items', (
    select json_agg(json_build_object('id', i.id, 'name', s.code || '/' || i.code, 'standardId', s.id, 'versionId', v.id, 'standardTitle', v.title,
      'attribution', v.attribution, 'item', json_build_object('id', i.id, 'code', i.code, 'question', i.question, 'kind', i.kind, 'earns', i.earns,
        'weight', trim_scale(i.weight)::text, 'naAllowed', i.na_allowed, 'critical', i.critical, 'cap', trim_scale(i.cap)::text,
        'bonus', trim_scale(i.bonus)::text)) order by n.position)
    from questionnaire_item n join standard_item i on i.id = n.item_id join standard_version v on v.id = i.version_id join standard s on s.id = v.standard_id
    where n.section_id = x.id)) order by x.position)
  from questionnaire_section x where x.questionnaire_id = q.id))`;
