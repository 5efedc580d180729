import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Day } from '../scalars.js';

@InputType({ description: 'The answer to one item.' })
export class VisitAnswerInput {
  @Field(() => String, { description: 'Id of the item, or its name: code of the standard, a slash, code of the item.' })
  item!: string;
  @Field(() => String, {
    nullable: true,
    description: 'YES or NO, a number, or the code of a choice; null: not applicable, where the item allows it.',
  })
  answer?: string | null;
  @Field(() => String, { nullable: true, description: 'A link to the evidence: https, up to 1000 characters.' })
  evidence?: string | null;
  @Field(() => ID, { nullable: true, description: 'A picture that was sent to /evidence before.' })
  evidenceFileId?: string | null;
  @Field(() => String, { nullable: true, description: 'What was seen, up to 2000 characters.' }) remark?: string | null;
}

@InputType({ description: 'A visit with an answer to each item of its questionnaire.' })
export class VisitInput {
  @Field(() => String, { description: "The visit's number within its programme, 1 to 100 characters." })
  number!: string;
  @Field(() => String, { description: 'Code of the location.' }) locationCode!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Code of the employee who served; null: it is about the location only.',
  })
  employeeCode?: string | null;
  @Field(() => Day, { description: 'The day of the visit: while the programme runs, today at the latest.' })
  visitedOn!: string;
  @Field(() => [VisitAnswerInput], { description: 'One answer for each item, up to 250.' })
  answers!: VisitAnswerInput[];
  @Field(() => String, { nullable: true, description: 'About the visit as a whole, up to 4000 characters.' })
  remark?: string | null;
}

@InputType({ description: 'Why an item failed.' })
export class CauseInput {
  @Field(() => ID, { description: 'The item.' }) itemId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'DISCIPLINE, KNOWLEDGE, SKILL, PROCESS, STAFFING or TOOLS; null takes it back.',
  })
  cause?: string | null;
}

@ObjectType({ description: 'What a correction of a visit changed at one place.' })
export class VisitDifference {
  @Field(() => String, { description: 'visitedOn, location, employee, remark, or the name of an item.' })
  field!: string;
  @Field(() => String, { nullable: true, description: 'What stood there before.' }) before!: string | null;
  @Field(() => String, { nullable: true, description: 'What stands there now.' }) after!: string | null;
}

@ObjectType({ description: 'What became of one visit that was sent.' })
export class VisitResult {
  @Field(() => Int, { description: 'Its place among those sent, from 0.' }) index!: number;
  @Field(() => String, { description: 'Its number.' }) number!: string;
  @Field(() => String, { description: 'ADDED, CHANGED (a correction), SAME (nothing new) or REFUSED.' })
  status!: string;
  @Field(() => ID, { nullable: true, description: 'The visit as it stands; null when refused.' }) visitId!:
    | string
    | null;
  @Field(() => [VisitDifference], { description: 'What a correction changed.' }) differences!: VisitDifference[];
  @Field(() => String, {
    nullable: true,
    description:
      'Why it is refused: FUTURE, BEFORE_ANNOUNCEMENT, BEFORE_PROGRAMME, AFTER_PROGRAMME, UNKNOWN_LOCATION, UNKNOWN_EMPLOYEE, UNKNOWN_ITEM, MISSING_ANSWER, NOT_APPLICABLE, OFF_SCALE, DUPLICATE_NUMBER, NUMBER_TAKEN, UNKNOWN_FILE or BAD_TEXT.',
  })
  code!: string | null;
  @Field(() => String, { nullable: true, description: 'Where.' }) field!: string | null;
  @Field(() => String, { nullable: true, description: 'What was expected.' }) expected!: string | null;
  @Field(() => String, { nullable: true, description: 'What came.' }) came!: string | null;
}

@ObjectType({ description: 'What became of the visits that were sent: the good ones are in, in one transaction.' })
export class RecordedVisits {
  @Field(() => Int, { description: 'New visits.' }) added!: number;
  @Field(() => Int, { description: 'Corrections.' }) changed!: number;
  @Field(() => Int, { description: 'Visits that stood already with the same content.' }) same!: number;
  @Field(() => Int, { description: 'Visits that were not taken.' }) refused!: number;
  @Field(() => Int, { nullable: true, description: 'Number of the batch; null when nothing was written.' })
  batchNumber!: number | null;
  @Field(() => [VisitResult], { description: 'One for each visit, in the order in which they were sent.' })
  results!: VisitResult[];
}
