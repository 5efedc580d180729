import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../page.js';
import { Day, Json } from '../scalars.js';
import { LocalText } from '../texts.js';

@ObjectType({
  description:
    'One step of an explanation. Trees travel flat: parent and order rebuild them, and every step adds up from those below it.',
})
export class ExplanationNode {
  @Field(() => ID, { description: 'Unique within the map, for example metric:client_satisfaction/total.' }) id!: string;
  @Field(() => ID, { nullable: true, description: 'The step that this one goes into; null at the root.' }) parent!:
    | string
    | null;
  @Field(() => Int, { description: 'Place among the steps of one parent.' }) order!: number;
  @Field(() => [ID], {
    description:
      'The steps that it was made from, in order. One that goes into several steps stands in the list once, below the first of them.',
  })
  of!: string[];
  @Field(() => String, {
    description:
      'group (signals that screening treated alike), total (all groups), raw (the measure over what counted), prior (what is usual), shrunk (pulled toward it), score (the curve), link (one part of a competency), mean (weighted mean with coverage), gap (demanded - held), leaf / all / any / not (criteria), fact (a given), formula (metrics and KPIs joined; args formula and why: operand, division_by_zero or out_of_range).',
  })
  op!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Code of the metric, KPI, competency, stage or screening reason.',
  })
  about!: string | null;
  @Field(() => LocalText, {
    nullable: true,
    description: 'Name of what the step is about; null for groups, whose rules of screening the console names.',
  })
  label!: LocalText | null;
  @Field(() => Float, {
    nullable: true,
    description: 'What the step yields, rounded half-even to 6 decimals; null for criteria and without data.',
  })
  value!: number | null;
  @Field(() => String, { description: 'ok, insufficient, undecided, met, failed or unused.' }) state!: string;
  @Field(() => String, { nullable: true, description: 'Unit of the value; null where it has none.' }) unit!:
    | string
    | null;
  @Field(() => Json, {
    description:
      'Figures that the step needed. Sums are exact integers as text: w (weights) in 10^-9, w2 in 10^-18, wx in 10^-15, wx2 in 10^-21; n is a count; lower and upper are the interval; k and m the prior; curve the points of the score curve.',
  })
  args!: object;
  @Field(() => Int, {
    nullable: true,
    description: 'How many signals stand behind a group or total; explanationSignals pages them.',
  })
  signalCount!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many facts of contacts stand behind a group or total; explanationContacts pages them.',
  })
  contactCount!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'How many periods of a plan stand behind a group or total; explanationPlan tells of it, explanationSignals pages what was handled.',
  })
  planCount!: number | null;
}

@ObjectType({ description: 'The steps below one number of a map.' })
export class Explanation {
  /** No field: for the journal. */
  ruleSetId!: string;
  @Field(() => ID, { description: 'The map that was asked about.' }) mapId!: string;
  @Field(() => ID, { description: 'The assignment that was asked about.' }) assignmentId!: string;
  @Field(() => ID, { description: 'The step that was asked about.' }) root!: string;
  @Field(() => [ExplanationNode], {
    description: 'The root first; a step stands after the first step that it goes into.',
  })
  nodes!: ExplanationNode[];
  @Field(() => Int, { description: 'Version of the rule set that made it.' }) ruleSetVersion!: number;
  @Field(() => Int, { description: 'Version of the engine that made it.' }) engine!: number;
  @Field(() => Float, { description: 'Number of the last batch of evidence that it knows.' }) cutoff!: number;
  @Field(() => Day, { description: 'The day whose end the map looks back from.' }) asOf!: string;
}

@ObjectType({ description: 'A signal behind a number, with how screening treated it. Never names the client.' })
export class ExplainedSignal {
  @Field(() => ID, { description: 'Its id, for overruling its screening and for re-attributing it.' }) id!: string;
  @Field(() => String, { description: 'Code of its kind, for example rating.' }) kind!: string;
  @Field(() => LocalText, { description: 'Name of its kind.' }) kindName!: LocalText;
  @Field(() => Day, { description: "When it happened, as a day of the organisation's calendar." }) day!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Where it was given, for example phone; null when it is not known.',
  })
  channel!: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Null when it is unknown, for example a duration whose time of day was lost.',
  })
  value!: number | null;
  @Field(() => String, { nullable: true, description: 'Unit of its value.' }) unit!: string | null;
  @Field(() => String, { nullable: true, description: "The client's own words." }) body!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'A, B, C ...: the same client within this explanation; null when the client is not known.',
  })
  clientLabel!: string | null;
  @Field(() => Float, { description: 'Weight with which it counts, 0 to 1, to 9 decimals.' }) weight!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'The value that counted: the bound for an outlier, 0 or 1 for a share.',
  })
  countedValue!: number | null;
  @Field(() => String, { description: 'INCLUDED, DOWN_WEIGHTED, WINSORISED, EXCLUDED or QUARANTINED.' })
  status!: string;
  @Field(() => [String], {
    description:
      'Codes of the rules that acted: duplicate, burst, force_majeure, not_attributable, outlier, override, disputed; not_classified or unknown_value when it had nothing to say.',
  })
  reasons!: string[];
  @Field(() => Boolean, { description: 'True when HR set the weight.' }) overridden!: boolean;
}

@ObjectType({ description: 'A signal with its place in the list.' })
export class ExplainedSignalEdge {
  @Field(() => String, { description: 'Send it as `after` for what follows.' }) cursor!: string;
  @Field(() => ExplainedSignal, { description: 'The signal.' }) node!: ExplainedSignal;
}

@ObjectType({ description: 'One value that a list of signals can be narrowed to.' })
export class SignalFacet {
  @Field(() => String, { description: 'KIND, STATUS or REASON.' }) by!: 'KIND' | 'STATUS' | 'REASON';
  @Field(() => String, { description: 'Code of the kind, the status or the reason.' }) code!: string;
  @Field(() => LocalText, { nullable: true, description: 'Name of the kind; null for the others.' })
  name!: LocalText | null;
  @Field(() => Int, { description: 'How many of the signals behind the number have it.' }) count!: number;
}

@ObjectType({ description: 'A page of the signals behind a number, newest first.' })
export class ExplainedSignalConnection {
  /** No field: for the journal. */
  ruleSetId!: string;
  @Field(() => [ExplainedSignalEdge], { description: "The page's signals with their cursors." })
  edges!: ExplainedSignalEdge[];
  @Field(() => [ExplainedSignal], { description: "The page's signals." }) nodes!: ExplainedSignal[];
  @Field(() => PageInfo, { description: 'Whether more follows, and from where.' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'All signals behind the number that were asked for, exactly.' }) totalCount!: number;
  @Field(() => [SignalFacet], {
    description:
      'What the list can be narrowed to, most frequent first; of all signals behind the number, whatever was asked for.',
  })
  facets!: SignalFacet[];
}
