import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Day } from '../scalars.js';
import { LocalText } from '../texts.js';

@ObjectType({
  description: 'A criterion of the next stage: what is held, what is asked, and the smallest step between.',
})
export class Missing {
  @Field(() => ID, { description: 'The step that the verdict is read from.' }) nodeId!: string;
  @Field(() => LocalText, { description: 'What the criterion is about, in words.' }) label!: LocalText;
  @Field(() => String, { description: 'metric, kpi, competency, tenure or fact.' }) about!: string;
  @Field(() => String, { description: 'Code of the metric, KPI, competency or fact.' }) code!: string;
  @Field(() => String, {
    description:
      'met, failed, insufficient, or undecided (raw and shrunk value give different verdicts; it holds as insufficient does).',
  })
  state!: string;
  @Field(() => Float, { nullable: true, description: 'Value held now; null without data.' }) held!: number | null;
  @Field(() => Float, { nullable: true, description: 'Value that the next stage asks for.' }) demanded!: number | null;
  @Field(() => String, { description: '>= or <=.' }) comparator!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Unit of held and demanded: that of the metric, points or days.',
  })
  unit!: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Fewest further best-possible signals from different clients (or visits, or days) that would meet it today; null when none would.',
  })
  needs!: number | null;
  @Field(() => String, { description: 'What is counted in needs: signals, visits, days or other.' }) what!: string;
  @Field(() => String, { nullable: true, description: 'Kind of the signals that are needed.' }) kind!: string | null;
  @Field(() => LocalText, { nullable: true, description: 'Name of that kind.' }) kindName!: LocalText | null;
  @Field(() => Float, { nullable: true, description: 'The best value such a signal can have.' }) best!: number | null;
  @Field(() => Float, { nullable: true, description: 'Such signals per 30 days at the present pace.' }) pacePer30Days!:
    | number
    | null;
  @Field(() => String, {
    nullable: true,
    description: 'PACE: more than the window can hold at this pace; EVEN_PERFECT: even perfect signals would not do.',
  })
  outOfReach!: string | null;
  @Field(() => Float, { nullable: true, description: 'n_eff so far.' }) n!: number | null;
  @Field(() => Int, { nullable: true, description: 'Least n for a verdict; null where none is asked for.' })
  minSample!: number | null;
  @Field(() => Float, { nullable: true, description: 'Lower end of the interval of what is held.' }) low!:
    | number
    | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of that interval.' }) high!: number | null;
  @Field(() => Boolean, { description: 'True for the criterion of least effort.' }) smallest!: boolean;
  @Field(() => Day, {
    nullable: true,
    description:
      "Day on which it would be met at the pace of the person's own last window; null where there is no pace, or no number of signals would do.",
  })
  usual!: string | null;
}

@ObjectType({ description: 'A stage of the rule set, with when it was reached.' })
export class MapStage {
  @Field(() => String, { description: 'Code of the stage, for example R1.' }) code!: string;
  @Field(() => LocalText, { description: 'Name of the stage.' }) name!: LocalText;
  @Field(() => LocalText, { description: 'What it feels like.' }) about!: LocalText;
  @Field(() => String, { description: 'How to lead: directing, coaching, supporting or delegating.' }) style!: string;
  @Field(() => LocalText, { description: 'Advice to the manager.' }) advice!: LocalText;
  @Field(() => String, {
    description: 'Verdict of its entry criteria: met, failed, insufficient or unused (it asks nothing).',
  })
  entry!: string;
  @Field(() => String, { description: 'Verdict of its retention criteria.' }) retention!: string;
  @Field(() => ID, { description: 'The step that the verdict of its entry criteria is read from.' })
  entryNodeId!: string;
  @Field(() => Day, { nullable: true, description: 'Day from which it was held last; null when never.' }) reachedOn!:
    | string
    | null;
}

@ObjectType({ description: 'One goal for each unmet criterion: nothing in it is invented.' })
export class MapGoal {
  @Field(() => ID, { description: 'The criterion that the goal follows from.' }) nodeId!: string;
  @Field(() => LocalText, { description: 'What is to be moved.' }) kpi!: LocalText;
  @Field(() => Float, { nullable: true, description: "Today's value; null while there is too little data." })
  baseline!: number | null;
  @Field(() => Float, { description: 'Value to reach.' }) target!: number;
  @Field(() => String, { nullable: true, description: 'Unit of baseline and target.' }) unit!: string | null;
  @Field(() => Day, {
    nullable: true,
    description: 'The evaluation that could complete the stage; null when it is out of reach as things stand.',
  })
  due!: string | null;
  @Field(() => String, { description: 'State of the criterion: failed or insufficient.' }) state!: string;
  @Field(() => String, { description: '>= or <=.' }) comparator!: string;
}
