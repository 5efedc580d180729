import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../page.js';
import { Day } from '../scalars.js';

@ObjectType({ description: 'How many assignments were held at one stage.' })
export class StageShare {
  @Field(() => String, { description: 'Code of the stage, for example R1.' }) stage!: string;
  @Field(() => Int, { description: 'Assignments that were evaluated while they were held at it.' }) count!: number;
}

@ObjectType({ description: 'One monthly evaluation: where everybody within reach stood.' })
export class StageMixMonth {
  @Field(() => Day, { description: 'The day as of which it was held.' }) asOf!: string;
  @Field(() => Int, { description: 'Assignments that were evaluated.' }) total!: number;
  @Field(() => [StageShare], {
    description: 'By stage, the first stage first; stages that nobody holds are there, too.',
  })
  stages!: StageShare[];
}

@ObjectType({ description: 'An assignment as a monthly evaluation found it.' })
export class EvaluatedAssignment {
  @Field(() => ID, { description: 'The assignment.' }) assignmentId!: string;
  @Field(() => ID, { description: 'Whose it is.' }) employeeId!: string;
  @Field(() => String, { description: 'Name of whose it is.' }) employeeName!: string;
  @Field(() => String, { nullable: true, description: 'Name of the team he belongs to now.' }) teamName!: string | null;
  @Field(() => String, { description: 'Name of the task.' }) taskName!: string;
  @Field(() => String, { description: 'Stage held on that day.' }) stage!: string;
  @Field(() => String, { description: 'HOLDS, ABOVE, AT_RISK, INSUFFICIENT, ON_LEAVE or GRACE.' }) state!: string;
  @Field(() => ID, { description: 'The map of that evaluation.' }) mapId!: string;
}

@ObjectType({ description: 'A page of assignments that one evaluation found.' })
export class EvaluatedAssignmentPage {
  @Field(() => [EvaluatedAssignment], { description: 'By name.' }) nodes!: EvaluatedAssignment[];
  @Field(() => PageInfo, { description: 'Where the page ends.' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many there are.' }) totalCount!: number;
}
