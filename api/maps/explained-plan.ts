import { Field, Float, ObjectType } from 'type-graphql';
import { PlanScope } from '../kpis/plan-target.js';
import { Day } from '../scalars.js';

@ObjectType({ description: 'Days on which one plan decided, and what came of it on them.' })
export class ExplainedPlanPart {
  @Field(() => PlanScope, { description: 'Whom the plan was for.' }) scope!: PlanScope;
  @Field(() => String, { nullable: true, description: "The team or the task; null where it is the person's own." })
  name!: string | null;
  @Field(() => Day, { description: 'The first of the days.' }) from!: string;
  @Field(() => Day, { description: 'The last, included.' }) to!: string;
  @Field(() => Float, { description: 'How many of them somebody was on the task and not away.' }) days!: number;
  @Field(() => Float, { description: 'Requests planned for those days: the equal part of each day.' }) planned!: number;
  @Field(() => Float, { description: 'Requests handled on them.' }) handled!: number;
}

@ObjectType({
  description:
    "What stands behind the fulfilment of a plan, read again as known at the map's cut-off. On each day the most specific plan decides: the person's own for the task, the person's own, the team's for the task, the team's, the task's.",
})
export class ExplainedPlan {
  /** No field: for the journal. */
  ruleSetId!: string;
  @Field(() => Day, { description: 'The first day of the last whole period.' }) from!: string;
  @Field(() => Day, { description: 'Its last day.' }) to!: string;
  @Field(() => Float, { description: 'Requests planned for the person in it.' }) planned!: number;
  @Field(() => Float, { description: 'Requests handled on days with a plan.' }) handled!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'handled / planned; null, which is insufficient data, without a plan.',
  })
  fulfilment!: number | null;
  @Field(() => [ExplainedPlanPart], { description: 'By plan, in the order of days.' }) parts!: ExplainedPlanPart[];
}
