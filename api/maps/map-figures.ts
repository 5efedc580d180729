import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Day } from '../scalars.js';
import { LocalText } from '../texts.js';

const STATE =
  'ok, insufficient (too little data; never read it as 0), undecided (raw and shrunk value differ in verdict), met, failed, or unused (its source is switched off).';

@ObjectType({ description: 'A measured figure with its uncertainty.' })
export class MapMetric {
  @Field(() => String, { description: 'Code of the metric in the rule set.' }) code!: string;
  @Field(() => LocalText, { description: 'Name of the metric.' }) name!: LocalText;
  @Field(() => ID, { description: 'The step of the explanation that it is read from.' }) nodeId!: string;
  @Field(() => String, { description: 'rating, share (0 to 1), per100, seconds, days, points (0 to 100) or count.' })
  unit!: string;
  @Field(() => String, {
    description:
      'mean, share, rate, count, sum, latest, median, p90, tenure, or visits (points of 100, the two sides weighed apart).',
  })
  measure!: string;
  @Field(() => String, { description: STATE }) state!: string;
  @Field(() => Float, { nullable: true, description: 'Over what counted, as it is.' }) raw!: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'Pulled toward what is usual, so that few signals decide little; null where the measure is not shrunk.',
  })
  shrunk!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Lower end of the interval of the shrunk value (of the raw one where there is none).',
  })
  low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of that interval.' }) high!: number | null;
  @Field(() => Float, { nullable: true, description: 'Lower end of the interval of the raw value.' }) rawLow!:
    | number
    | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of the interval of the raw value.' }) rawHigh!:
    | number
    | null;
  @Field(() => Float, { description: 'Signals seen in the window.' }) n!: number;
  @Field(() => Float, {
    description: 'How many independent opinions they are worth; the minimum sample is compared with this.',
  })
  nEff!: number;
  @Field(() => Int, { description: 'Least nEff for a verdict.' }) minSample!: number;
  @Field(() => Day, { nullable: true, description: 'First day of its window; null when its source is not used.' })
  from!: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day of its window.' }) to!: string | null;
  @Field(() => Int, {
    description: 'Answers or signals in it that the employee disputes; until that is decided they do not count.',
  })
  disputed!: number;
}

@ObjectType({ description: 'A point of a score curve.' })
export class CurvePoint {
  @Field(() => Float, { description: 'Value of the metric.' }) value!: number;
  @Field(() => Float, { description: 'Score that it earns.' }) score!: number;
}

@ObjectType({ description: 'What one more best-possible case, of another client, would do to a KPI today.' })
export class OneMore {
  @Field(() => LocalText, { nullable: true, description: 'Name of the kind of case.' }) kindName!: LocalText | null;
  @Field(() => Float, { nullable: true, description: 'Its value; null where it is only counted.' }) best!:
    | number
    | null;
  @Field(() => Float, { description: 'The value of the KPI with it.' }) value!: number;
  @Field(() => Float, { nullable: true, description: 'Its score with it; null where data would still be too few.' })
  score!: number | null;
}

@ObjectType({ description: 'A metric through its score curve.' })
export class MapKpi {
  @Field(() => String, { description: 'Code of the KPI in the rule set.' }) code!: string;
  @Field(() => LocalText, { description: 'Name of the KPI.' }) name!: LocalText;
  @Field(() => LocalText, { description: 'What it measures, in a sentence.' }) description!: LocalText;
  @Field(() => ID, { description: 'The step that the score is read from.' }) nodeId!: string;
  @Field(() => Float, { nullable: true, description: '0 to 100; above 100 is over-achievement.' }) score!:
    | number
    | null;
  @Field(() => String, { description: STATE }) state!: string;
  @Field(() => MapMetric, { nullable: true, description: 'The metric that is scored; null where the map has none.' })
  metric!: MapMetric | null;
  @Field(() => Float, { description: 'Value that scores 100.' }) target!: number;
  @Field(() => String, { description: 'higher, lower or band: which values are better.' }) direction!: string;
  @Field(() => MapMetric, { nullable: true, description: 'Shown beside, never scored.' }) beside!: MapMetric | null;
  @Field(() => [CurvePoint], { description: 'Sorted by value; linear between, flat outside.' }) curve!: CurvePoint[];
  @Field(() => OneMore, {
    nullable: true,
    description: 'What one more good case would do; null where no single case tells.',
  })
  oneMore!: OneMore | null;
}

@ObjectType({ description: 'An ability, as far as the evidence carries it.' })
export class MapCompetency {
  @Field(() => String, { description: 'Code of the competency in the rule set.' }) code!: string;
  @Field(() => LocalText, { description: 'Name of the competency.' }) name!: LocalText;
  @Field(() => ID, { description: 'The step that the level is read from.' }) nodeId!: string;
  @Field(() => Float, { nullable: true, description: 'Level held, 0 to 100.' }) score!: number | null;
  @Field(() => String, { description: STATE }) state!: string;
  @Field(() => Float, { nullable: true, description: 'Share of weight that has enough data, 0 to 1.' }) coverage!:
    | number
    | null;
  @Field(() => Float, { nullable: true, description: 'Level that the next stage demands; null when it demands none.' })
  demanded!: number | null;
  @Field(() => Float, { nullable: true, description: 'demanded - held; above 0 where something is missing.' }) gap!:
    | number
    | null;
  @Field(() => String, { description: 'soft or hard.' }) kind!: string;
}

@ObjectType({ description: 'A figure of an earlier evaluation.' })
export class TrendValue {
  @Field(() => String, { description: 'Code of the metric.' }) code!: string;
  @Field(() => Float, { nullable: true, description: 'As the map of that day shows it; null without data.' }) value!:
    | number
    | null;
  @Field(() => Float, { nullable: true, description: 'Lower end of its interval.' }) low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of its interval.' }) high!: number | null;
  @Field(() => String, { description: STATE }) state!: string;
}

@ObjectType({ description: 'One evaluation of the past, of the same assignment.' })
export class TrendPoint {
  @Field(() => Day, { description: 'Day as of which it was evaluated.' }) asOf!: string;
  @Field(() => ID, { description: 'The map of that evaluation.' }) mapId!: string;
  @Field(() => [TrendValue], { description: 'The metrics that were in use, each with its interval.' })
  values!: TrendValue[];
  @Field(() => String, { description: 'Stage held then.' }) stage!: string;
  @Field(() => String, { description: 'HOLDS, ABOVE, AT_RISK, INSUFFICIENT, ON_LEAVE or GRACE.' }) state!: string;
}
