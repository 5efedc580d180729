import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A figure of a map, with and without the client who weighs most.' })
export class WithoutClient {
  @Field(() => String, { description: 'Code of the metric.' }) code!: string;
  @Field(() => Float, { description: 'As the map shows it, in the unit of the metric.' }) value!: number;
  @Field(() => Float, { nullable: true, description: 'Without that client; null where too little would be left.' })
  without!: number | null;
}

@ObjectType({
  description:
    'What a verdict would be without the client who weighs most in it. Whoever it is stays unnamed; the same rules and prior judge the rest.',
})
export class HeaviestClient {
  /** No field: for the journal. */
  ruleSetId!: string;
  @Field(() => Int, { description: 'How many of his signals count, in the windows of the metrics in use.' })
  signals!: number;
  @Field(() => Float, { description: 'His share of the weight of all signals that count there, 0 to 1.' })
  share!: number;
  @Field(() => String, { nullable: true, description: 'Highest stage whose criteria are met, as the map has it.' })
  eligible!: string | null;
  @Field(() => String, { nullable: true, description: 'The same without him.' }) eligibleWithout!: string | null;
  @Field(() => Boolean, { description: 'True when the two differ: the verdict hangs on one client.' })
  decides!: boolean;
  @Field(() => [WithoutClient], { description: 'The metrics that he moves.' }) metrics!: WithoutClient[];
}
