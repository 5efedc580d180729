import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Day } from '../scalars.js';
import { PATH } from './rule-set-view.js';

@ObjectType({ description: 'How many values lie between two.' })
class HistogramBin {
  @Field(() => Float, { description: 'Least value, included.' }) from!: number;
  @Field(() => Float, { description: 'Greatest value, included in the last bin only.' }) to!: number;
  @Field(() => Int, { description: 'How many values.' }) count!: number;
}

@ObjectType({
  description:
    "A metric's values in the organisation: of each assignment that had enough data in its latest evaluation.",
})
export class Histogram {
  @Field(() => String, { description: 'points, share, per100, seconds, days, count or rating.' }) unit!: string;
  @Field(() => Int, { description: 'How many values, of the 5,000 newest evaluations; below 5 nothing else is told.' })
  n!: number;
  @Field(() => [HistogramBin], { description: 'Up to 30 bins of one width.' }) bins!: HistogramBin[];
  @Field(() => Float, { nullable: true, description: 'The least value.' }) min!: number | null;
  @Field(() => Float, { nullable: true, description: 'The greatest value.' }) max!: number | null;
  @Field(() => Float, { nullable: true, description: 'A tenth of the values are at most this.' }) p10!: number | null;
  @Field(() => Float, { nullable: true, description: 'Half of the values are at most this.' }) median!: number | null;
  @Field(() => Float, { nullable: true, description: 'Nine tenths of the values are at most this.' }) p90!:
    | number
    | null;
}

@ObjectType({ description: 'How many assignments meet one criterion, or one group of them.' })
class CriterionCount {
  @Field(() => String, { description: PATH }) path!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'How many meet it; null where a figure that it asks about was not measured then.',
  })
  met!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many fail it.' }) failed!: number | null;
  @Field(() => Int, { nullable: true, description: 'Of how many too little is known, or the data leave it undecided.' })
  insufficient!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'For a strict one: the smallest perfect sample that could pass on any task, by what is usual there; null when none could or nothing is known yet.',
  })
  perfectSample!: number | null;
}

@ObjectType({
  description:
    'The criteria of a set held against the figures of the latest monthly evaluation. No people, only numbers.',
})
export class CriteriaNow {
  @Field(() => Day, { nullable: true, description: 'The day of that evaluation; null before the first one.' })
  asOf!: string | null;
  @Field(() => Int, { description: 'How many assignments were evaluated; of very many the first 2000 are looked at.' })
  assignments!: number;
  @Field(() => [CriterionCount], { description: 'Every criterion and group of every stage.' })
  criteria!: CriterionCount[];
}
