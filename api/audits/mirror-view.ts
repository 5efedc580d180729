import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Day } from '../scalars.js';
import { SomeText } from '../texts.js';

@ObjectType({ description: "The caller's marks on one item beside everybody else's." })
export class MirrorItem {
  @Field(() => ID, { description: 'The item.' }) id!: string;
  @Field(() => String, { description: 'Code of the standard, a slash, code of the item.' }) name!: string;
  @Field(() => SomeText, { description: 'What it asks.' }) question!: SomeText;
  @Field(() => Int, { description: 'Own marks.' }) own!: number;
  @Field(() => Int, { description: 'Marks of all others together.' }) others!: number;
  @Field(() => Float, { nullable: true, description: 'Mean share of the weight that the own marks give, 0 to 1.' })
  ownShare!: number | null;
  @Field(() => Float, { nullable: true, description: 'The same of all others; null while a side has too few visits.' })
  othersShare!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Own less others, -1 to 1; null while a side has too few visits.',
  })
  gap!: number | null;
  @Field(() => Float, { nullable: true, description: "Lower bound of Welch's interval." }) low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper bound.' }) high!: number | null;
}

@ObjectType({ description: 'How the own visits of the caller look beside those of all others. For the caller alone.' })
export class Mirror {
  @Field(() => Int, { description: 'Own visits with answers.' }) visits!: number;
  @Field(() => Int, { description: 'Own marks in them; what was said not to apply is none.' }) answers!: number;
  @Field(() => Int, { description: 'Of them, about what was not yet announced to the employee: they do not count.' })
  notYetAnnounced!: number;
  @Field(() => Int, { description: 'How many visits of each side it takes to compare them, by the rules.' })
  least!: number;
  @Field(() => Float, {
    nullable: true,
    description:
      'Points of 100 by which the own visits lie above (more lenient) or below (stricter) what others give on the same items; null: too few.',
  })
  strictness!: number | null;
  @Field(() => Float, { nullable: true, description: "Lower bound of Student's interval over the own visits." }) low!:
    | number
    | null;
  @Field(() => Float, { nullable: true, description: 'Upper bound.' }) high!: number | null;
  @Field(() => [MirrorItem], { description: 'Items whose marks differ most, 12 at most.' }) items!: MirrorItem[];
  @Field(() => Int, { description: 'Disputes about own visits, without those withdrawn.' }) disputed!: number;
  @Field(() => Int, { description: 'Of them, decided.' }) decided!: number;
  @Field(() => Int, { description: 'Of them, upheld wholly or partly.' }) upheld!: number;
}

@ObjectType({ description: 'A place where one more visit under a programme would tell something.' })
export class WorthVisit {
  @Field(() => ID, { description: 'The programme and the location.' }) id!: string;
  @Field(() => ID, { description: 'The programme.' }) programmeId!: string;
  @Field(() => String, { description: 'Its name.' }) programmeName!: string;
  @Field(() => ID, { description: 'The location.' }) locationId!: string;
  @Field(() => String, { description: 'Its name.' }) locationName!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Visits that the plan asks for in the period that runs; null: no plan.',
  })
  due!: number | null;
  @Field(() => Int, { nullable: true, description: 'Of them, made.' }) done!: number | null;
  @Field(() => Day, { nullable: true, description: 'Last day of that period; null: it goes on for good.' }) until!:
    | string
    | null;
  @Field(() => Float, {
    description:
      "Percentage points by which one more visit would narrow the standards' Wilson intervals, on average over the standards that are asked: what it is worth.",
  })
  narrows!: number;
  @Field(() => String, { description: 'Code of the standard about which least is known there.' }) widestCode!: string;
  @Field(() => SomeText, { nullable: true, description: 'Its title.' }) widestTitle!: SomeText | null;
  @Field(() => Int, { description: 'Answers about it in the window.' }) widestAsked!: number;
  @Field(() => Float, { description: 'Width of its interval, 0 to 1; 1: nothing is known.' }) widestWidth!: number;
}
