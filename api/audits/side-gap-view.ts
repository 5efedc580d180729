import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum SideGapBy {
  LOCATION = 'LOCATION',
  MANAGER = 'MANAGER',
}
registerEnumType(SideGapBy, {
  name: 'SideGapBy',
  description: 'What the two sides are compared by: LOCATION, or MANAGER (of whose people both sides tell).',
});

@ObjectType({
  description: 'What managers and independent auditors see at the same place or of the same people, side by side.',
})
export class SideGap {
  @Field(() => ID, { description: 'The location, or the manager as an employee.' }) id!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => Int, { description: "Managers' visits that count." }) managerVisits!: number;
  @Field(() => Int, { description: 'Independent visits that count.' }) independentVisits!: number;
  @Field(() => Float, { nullable: true, description: "Mean of the managers' visits, points of 100; null without any." })
  managerScore!: number | null;
  @Field(() => Float, { nullable: true, description: 'Mean of the independent visits.' }) independentScore!:
    | number
    | null;
  @Field(() => Float, {
    nullable: true,
    description: "Managers' mean less the independent one; null while a side has too few visits.",
  })
  gap!: number | null;
  @Field(() => Float, { nullable: true, description: "Lower bound of Welch's interval at the certainty of the rules." })
  low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper bound.' }) high!: number | null;
  @Field(() => String, {
    description:
      'MISSING_SIDE (only one side visits: nobody can tell what it misses), FEW (too few visits), NOTABLE (the gap is wider than the rules let be) or AGREE.',
  })
  state!: string;
  @Field(() => Int, { description: 'How many visits of each side it takes to compare them, by the rules.' })
  least!: number;
  @Field(() => Float, { description: 'Points above which a gap is notable, by the rules.' }) notableFrom!: number;
}
