import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Day } from '../scalars.js';
import { StandardItem } from '../standards/standard.js';
import { SomeText } from '../texts.js';

@ObjectType({ description: 'The answer to one item of a visit, and what it means.' })
export class VisitAnswer {
  @Field(() => ID, { description: 'The item.' }) itemId!: string;
  @Field(() => String, { description: 'Code of the standard, a slash, code of the item.' }) name!: string;
  @Field(() => SomeText, { description: 'Section of the questionnaire.' }) section!: SomeText;
  @Field(() => StandardItem, { description: 'What was asked.' }) item!: StandardItem;
  @Field(() => String, { description: 'EMPLOYEE, OFFICE, PROCESS or PRODUCT.' }) attribution!: string;
  @Field(() => String, { nullable: true, description: 'The answer; null: not applicable.' }) answer!: string | null;
  @Field(() => String, { nullable: true, description: 'A link to the evidence.' }) evidence!: string | null;
  @Field(() => ID, { nullable: true, description: 'A picture, to be had at /evidence/ and this id.' })
  evidenceFileId!: string | null;
  @Field(() => String, { nullable: true, description: 'What was seen.' }) remark!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'DISCIPLINE, KNOWLEDGE, SKILL, PROCESS, STAFFING or TOOLS; null: not named.',
  })
  cause!: string | null;
  @Field(() => Boolean, {
    description: 'It failed and counts for the employee, so that the result needs a cause for it.',
  })
  needsCause!: boolean;
  @Field(() => Boolean, {
    description:
      'Whether the employee had acknowledged the item before the visit; otherwise it is "not yet announced".',
  })
  acknowledged!: boolean;
}

@ObjectType({ description: 'A visit as its reader may see it. Who made it is for HR and auditors alone.' })
export class Visit {
  @Field(() => ID, { description: 'Of this version of the visit; a correction is a new one.' }) id!: string;
  @Field(() => String, { description: 'Number within the programme.' }) number!: string;
  @Field(() => ID, { description: 'The programme.' }) programmeId!: string;
  @Field(() => String, { description: 'Name of the programme.' }) programmeName!: string;
  @Field(() => String, { description: "MANAGER for a manager's audit, otherwise INDEPENDENT." }) side!: string;
  @Field(() => String, { description: 'INDIVIDUAL or GROUP: how results of the programme are told.' })
  disclosure!: string;
  @Field(() => ID, { description: 'Where.' }) locationId!: string;
  @Field(() => String, { description: 'Name of the location.' }) locationName!: string;
  @Field(() => ID, { nullable: true, description: 'Who served; null: the visit is about the location only.' })
  employeeId!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of who served.' }) employeeName!: string | null;
  @Field(() => String, { nullable: true, description: 'Code of who served.' }) employeeCode!: string | null;
  @Field(() => Day, { description: 'The day of the visit.' }) visitedOn!: string;
  @Field(() => Day, { nullable: true, description: 'When its first version came in; null of totals.' }) recordedOn!:
    | string
    | null;
  @Field(() => String, {
    description:
      'TOTALS (no items), LOCATION (about nobody), NEW, DISCLOSED, DISCUSSED (causes are missing) or CLOSED. Until CLOSED, or until the days of the rules are over, it is provisional: shown, not counted.',
  })
  state!: string;
  @Field(() => Boolean, { description: 'Open for longer than the rules allow: it counts, with causes "not named".' })
  overdue!: boolean;
  @Field(() => Day, { nullable: true, description: 'When it was shown to the employee.' }) disclosedOn!: string | null;
  @Field(() => Day, { nullable: true, description: 'When it was discussed.' }) discussedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'What the manager wrote about the talk, for the employee.' })
  note!: string | null;
  @Field(() => String, { nullable: true, description: 'About the visit as a whole.' }) remark!: string | null;
  @Field(() => [VisitAnswer], { description: 'Item by item; empty of totals.' }) answers!: VisitAnswer[];
  @Field(() => ID, { nullable: true, description: 'Account of who made it.' }) auditorId!: string | null;
  @Field(() => String, { nullable: true, description: 'Who made it.' }) auditorName!: string | null;
}

@ObjectType({ description: 'A page of visits.' })
export class VisitPage {
  @Field(() => [Visit], { description: 'The rows.' }) nodes!: Visit[];
  @Field(() => Int, { description: 'How many there are, exact to 25000; 25001 means more than that.' })
  totalCount!: number;
}
