import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../page.js';
import { Day } from '../scalars.js';
import { SomeText } from '../texts.js';

@ObjectType({ description: "How far people agree beyond chance: Krippendorff's alpha." })
export class CalibrationAgreement {
  @Field(() => String, { description: 'OK or INSUFFICIENT.' }) state!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'What is lacking: FEW_RATERS (nothing was answered by two), FEW_UNITS (a single thing was), NO_VARIATION (all gave the same answer to everything).',
  })
  reason!: string | null;
  @Field(() => Float, {
    nullable: true,
    description: '1: perfect; 0: as by chance; below 0: worse. Null when insufficient.',
  })
  alpha!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Lower bound by a bootstrap of the units; null of fewer than 5 units and of perfect agreement.',
  })
  low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper bound.' }) high!: number | null;
  @Field(() => String, {
    nullable: true,
    description:
      'RELIABLE (0.8 and more), TENTATIVE (0.667 and more) or LOW, after Krippendorff; UNDECIDED while the interval holds 0.667; null when insufficient.',
  })
  verdict!: string | null;
  @Field(() => Int, {
    description: 'Things that at least two answered: visits of an item, items of all visits overall.',
  })
  units!: number;
  @Field(() => Int, { description: 'How many people answered them.' }) raters!: number;
}

@ObjectType({ description: 'How the answers to an item agree.' })
export class CalibrationItem {
  @Field(() => ID, { description: 'The item.' }) itemId!: string;
  @Field(() => String, { description: 'Code of the standard, a slash, code of the item.' }) name!: string;
  @Field(() => SomeText, { description: 'What was asked.' }) question!: SomeText;
  @Field(() => SomeText, { description: 'Title of the standard.' }) standardTitle!: SomeText;
  @Field(() => String, {
    description:
      'How answers are compared: NOMINAL (yes or no, choice; "not applicable" is an answer like others), ORDINAL (scale) or INTERVAL (count).',
  })
  measure!: string;
  @Field(() => CalibrationAgreement, { description: 'Beyond chance, over the visits of the round.' })
  agreement!: CalibrationAgreement;
  @Field(() => Int, { description: 'Pairs of people who answered it about the same visit.' }) pairs!: number;
  @Field(() => Float, { nullable: true, description: 'Share of the pairs with the same answer, 0 to 1.' })
  agreeing!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'How far two people are apart in what their answers earn, on average, in points of 100.',
  })
  spread!: number | null;
  @Field(() => Int, { description: 'Visits to which it applied for some and not for others.' }) split!: number;
  @Field(() => Boolean, { description: 'Apart by more than 10 points, or split: to be talked about.' })
  diverges!: boolean;
  @Field(() => Float, {
    nullable: true,
    description: "The group's answers less the expert's, on average, in points of 100; null without an expert.",
  })
  expertGap!: number | null;
}

@ObjectType({
  description: 'How far auditors agreed on an item of a standard in the latest closed round that asked it.',
})
export class StandardAgreement {
  @Field(() => ID, { description: 'The item, as it was asked then.' }) itemId!: string;
  @Field(() => String, { description: 'Code of the standard, a slash, code of the item.' }) name!: string;
  @Field(() => ID, { description: 'The round.' }) roundId!: string;
  @Field(() => String, { description: 'What the round is called.' }) roundName!: string;
  @Field(() => Day, { description: 'When it was closed.' }) closedOn!: string;
  @Field(() => CalibrationAgreement, { description: 'Beyond chance, over the visits of that round.' })
  agreement!: CalibrationAgreement;
  @Field(() => Boolean, { description: 'Apart by more than 10 points, or split: to be talked about.' })
  diverges!: boolean;
}

@ObjectType({ description: "How somebody's answers lie against others' about the same things, in points of 100." })
export class CalibrationDifference {
  @Field(() => Int, { description: 'How many answers were compared.' }) compared!: number;
  @Field(() => Float, { nullable: true, description: 'Mean with its sign: above 0 he is more lenient.' }) signed!:
    | number
    | null;
  @Field(() => Float, { nullable: true, description: 'Lower bound of that mean; null of fewer than 5.' }) low!:
    | number
    | null;
  @Field(() => Float, { nullable: true, description: 'Upper bound.' }) high!: number | null;
  @Field(() => Float, { nullable: true, description: 'Mean without signs: how far apart, to whichever side.' })
  absolute!: number | null;
  @Field(() => String, {
    description: 'STRICT or LENIENT when the interval leaves out 0, NEITHER, or INSUFFICIENT of fewer than 5 answers.',
  })
  side!: string;
}

@ObjectType({ description: "How somebody's answers to one item lie against the expert's, in points of 100." })
export class CalibrationItemDifference {
  @Field(() => ID, { description: 'The item.' }) itemId!: string;
  @Field(() => Int, { description: 'How many visits were compared.' }) compared!: number;
  @Field(() => Float, { nullable: true, description: 'Mean with its sign.' }) signed!: number | null;
  @Field(() => Float, { nullable: true, description: 'Mean without signs.' }) absolute!: number | null;
}

@ObjectType({ description: 'How one of those who were asked answered. HR sees everybody, others themselves.' })
export class CalibrationRaterResult {
  @Field(() => ID, { description: 'The account.' }) accountId!: string;
  @Field(() => String, { description: 'Name of the account.' }) name!: string;
  @Field(() => Boolean, { description: 'Whether it is the caller.' }) own!: boolean;
  @Field(() => CalibrationDifference, {
    nullable: true,
    description: "Against the expert's answers; null without any.",
  })
  expert!: CalibrationDifference | null;
  @Field(() => CalibrationDifference, { description: 'Against what all the others answered on average.' })
  group!: CalibrationDifference;
  @Field(() => [CalibrationItemDifference], {
    description: "By item, against the expert's; without one against the group.",
  })
  items!: CalibrationItemDifference[];
}

@ObjectType({ description: 'What came of a closed calibration round.' })
export class CalibrationResults {
  @Field(() => ID, { description: 'The round.' }) roundId!: string;
  @Field(() => Float, { description: 'Level of the intervals, 0 to 1, by the rules in force when it was closed.' })
  level!: number;
  @Field(() => Int, { description: 'Whose answers count: they were handed in. The expert apart.' }) raterCount!: number;
  @Field(() => Boolean, { description: 'Whether there are answers of an expert.' }) hasExpert!: boolean;
  @Field(() => CalibrationAgreement, {
    description: 'Over all items of all visits, by what each answer earns: each item of each visit is one unit.',
  })
  overall!: CalibrationAgreement;
  @Field(() => [CalibrationItem], { description: 'By item; those that are furthest apart first.' })
  items!: CalibrationItem[];
  @Field(() => [CalibrationRaterResult], { description: 'By person, by name: all for HR, the own one for others.' })
  raters!: CalibrationRaterResult[];
}

@ObjectType({
  description: 'An answer of a closed calibration round. Whose it is HR sees of all, others of their own.',
})
export class CalibrationAnswer {
  @Field(() => ID, { description: 'The visit.' }) caseId!: string;
  @Field(() => String, { description: 'What the visit is called.' }) caseTitle!: string;
  @Field(() => ID, { description: 'The item.' }) itemId!: string;
  @Field(() => String, { description: 'Code of the standard, a slash, code of the item.' }) itemName!: string;
  @Field(() => String, { description: 'OWN, EXPERT or OTHER.' }) by!: string;
  @Field(() => Boolean, { description: "Whether it is the expert's, the own one included." }) expert!: boolean;
  @Field(() => String, { nullable: true, description: 'Who answered; null where that is not told.' }) name!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'What was answered; null: not applicable.' })
  answer!: string | null;
  @Field(() => Float, { nullable: true, description: 'What it earns, in points of 100; null of what does not apply.' })
  points!: number | null;
  @Field(() => String, {
    nullable: true,
    description: "What was seen. Of others only HR reads it; the expert's is for all.",
  })
  remark!: string | null;
}

@ObjectType({ description: 'A page of the answers of a calibration round.' })
export class CalibrationAnswerPage {
  @Field(() => [CalibrationAnswer], { description: 'By visit, item and answer.' }) nodes!: CalibrationAnswer[];
  @Field(() => PageInfo, { description: 'Where the page ends.' }) pageInfo!: PageInfo;
}
