import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, Day, Decimal } from '../scalars.js';
import { LocalText, SomeText } from '../texts.js';
import { WordingWarning } from './wording-warning.js';

@ObjectType({ description: 'A moment in which a client meets the organisation. Eight ship; HR adds its own.' })
export class Touchpoint {
  @Field(() => String, { description: 'Capital letters, digits and _; unique.' }) code!: string;
  @Field(() => LocalText, { description: 'What it is called.' }) names!: LocalText;
  @Field(() => Boolean, { description: 'Whether it ships with Karta.' }) shipped!: boolean;
}

@ObjectType({ description: 'One answer that an item takes, and what it earns.' })
export class ItemAnswer {
  @Field(() => String, {
    description:
      'YES or NO; a code of a choice; or a number: of a scale a point (linear between points), of a count the least number that earns this.',
  })
  answer!: string;
  @Field(() => Float, { description: 'Share of the weight that it earns, 0 to 1.' }) score!: number;
  @Field(() => SomeText, { nullable: true, description: 'What the option of a choice is called; null otherwise.' })
  label!: SomeText | null;
}

@ObjectType({ description: 'One thing that can be seen and marked as kept or not.' })
export class StandardItem {
  @Field(() => ID, { description: 'Opaque; belongs to one version.' }) id!: string;
  @Field(() => String, { description: 'The same demand has the same code in every version of its standard.' })
  code!: string;
  @Field(() => SomeText, { description: 'What the auditor answers.' }) question!: SomeText;
  @Field(() => String, { description: 'YES_NO, SCALE, COUNT or CHOICE.' }) kind!: string;
  @Field(() => [ItemAnswer], { description: 'Which answers there are and what each earns.' }) earns!: ItemAnswer[];
  @Field(() => Decimal, { description: 'Weight within its section; 0 of a bonus item.' }) weight!: string;
  @Field(() => Boolean, { description: 'Whether "not applicable" is an answer.' }) naAllowed!: boolean;
  @Field(() => String, {
    description:
      'What failing it does: NONE, CAP (the visit scores at most `cap`), FAIL_SECTION (the section is 0), FAIL_ALL (the visit is 0).',
  })
  critical!: string;
  @Field(() => Decimal, { nullable: true, description: 'Most points of 100 once it failed; only of CAP.' })
  cap!: string | null;
  @Field(() => Decimal, {
    nullable: true,
    description: 'Points that it adds above the base; null of an ordinary item.',
  })
  bonus!: string | null;
}

@ObjectType({ description: 'A reason for which somebody kept a wording that the check warned of.' })
export class Overrule {
  @Field(() => String, { description: 'Key of the warning.' }) key!: string;
  @Field(() => String, { description: 'Why the wording stays.' }) reason!: string;
}

@ObjectType({ description: 'A standard as it was worded at one time. A published version never changes.' })
export class StandardVersion {
  @Field(() => ID, { description: 'Opaque, never reused.' }) id!: string;
  @Field(() => ID, { description: 'The standard.' }) standardId!: string;
  @Field(() => Int, { description: '1, 2, 3 ... within its standard.' }) version!: number;
  @Field(() => String, { description: 'DRAFT, PUBLISHED or RETIRED.' }) status!: string;
  @Field(() => Boolean, { description: 'Whether it is the one in force today.' }) inForce!: boolean;
  @Field(() => SomeText, { description: 'Title.' }) title!: SomeText;
  @Field(() => SomeText, { description: 'What is demanded.' }) text!: SomeText;
  @Field(() => SomeText, { description: 'An example of doing it right.' }) right!: SomeText;
  @Field(() => SomeText, { description: 'An example of doing it wrong.' }) wrong!: SomeText;
  @Field(() => Touchpoint, { description: 'Where the client meets it.' }) touchpoint!: Touchpoint;
  @Field(() => String, {
    description: 'Who can keep it: EMPLOYEE, OFFICE, PROCESS or PRODUCT. Only EMPLOYEE counts for a person.',
  })
  attribution!: string;
  @Field(() => String, { nullable: true, description: 'Code of the competency that it serves.' })
  competency!: string | null;
  @Field(() => Boolean, { description: 'Whether a stage may ask that it is acknowledged.' }) mandatory!: boolean;
  @Field(() => [ID], { description: 'Tasks whose people it concerns; empty: everybody.' }) taskIds!: string[];
  @Field(() => [StandardItem], { description: 'What is looked at, in order.' }) items!: StandardItem[];
  @Field(() => Boolean, {
    description: 'Changes no demand, so that acknowledgements of the version before stay good.',
  })
  editorial!: boolean;
  @Field(() => Boolean, { description: 'Whether a second person agreed that no demand changed.' }) agreed!: boolean;
  @Field(() => [Overrule], { description: 'Warnings about the wording that were overruled.' }) overruled!: Overrule[];
  @Field(() => [WordingWarning], { description: 'What the check of the wording warns of, overruled or not.' })
  warnings!: WordingWarning[];
  @Field(() => Day, { nullable: true, description: 'First day in force; null of a draft.' }) effectiveFrom!:
    | string
    | null;
  @Field(() => Day, { nullable: true, description: 'First day out of force; null while it is not retired.' })
  retiredFrom!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was published.' }) publishedAt!: string | null;
  @Field(() => Int, { description: 'Raised with every change; send it back with the next one.' }) lock!: number;
}

@ObjectType({ description: 'A service standard: what is demanded of the work with clients.' })
export class Standard {
  @Field(() => ID, { description: 'Opaque, never reused.' }) id!: string;
  @Field(() => String, { description: "The organisation's own code; unique." }) code!: string;
  @Field(() => ID, { nullable: true, description: 'The employee who looks after it.' }) ownerId!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the employee who looks after it.' })
  ownerName!: string | null;
  @Field(() => Boolean, { description: 'Part of the demo organisation.' }) demo!: boolean;
  @Field(() => StandardVersion, {
    description: 'The version to show: the one in force, else the draft (HR alone), else the latest.',
  })
  face!: StandardVersion;
  @Field(() => [StandardVersion], { description: 'All versions, newest first; a draft is there for HR alone.' })
  versions!: StandardVersion[];
}

@ObjectType({ description: 'A place where a standard is used.' })
export class StandardUse {
  @Field(() => String, { description: 'ACKNOWLEDGEMENT, CALIBRATION or PROGRAMME.' }) what!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the programme or of the calibration round; null otherwise.',
  })
  name!: string | null;
  @Field(() => Int, { description: 'How often: acknowledgements, or items asked.' }) count!: number;
}

@ObjectType({ description: 'An employee who looks after standards.' })
export class StandardOwner {
  @Field(() => ID, { description: 'The employee.' }) id!: string;
  @Field(() => String, { description: 'Name of the employee.' }) name!: string;
  @Field(() => Int, { description: 'How many standards.' }) standards!: number;
}
