import { Field, Float, ID, InputType, registerEnumType } from 'type-graphql';
import { Decimal } from '../scalars.js';
import { SomeTextInput } from '../texts.js';

export enum StandardSort {
  CODE = 'CODE',
  TITLE = 'TITLE',
  TOUCHPOINT = 'TOUCHPOINT',
  EFFECTIVE = 'EFFECTIVE',
}
registerEnumType(StandardSort, {
  name: 'StandardSort',
  description: 'What a list of standards is sorted by.',
  valuesConfig: {
    CODE: { description: "The organisation's own code." },
    TITLE: { description: 'The title, in the first language that it has of en, ru, pl.' },
    TOUCHPOINT: { description: 'The order of the touchpoints.' },
    EFFECTIVE: { description: 'The first day in force; drafts last.' },
  },
});

@InputType({ description: 'Narrows a list of standards; all that is given must hold.' })
export class StandardFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the code, title or text in any language and case. % and _ mean themselves.',
  })
  search?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of a touchpoint.' }) touchpoint?: string | null;
  @Field(() => String, { nullable: true, description: 'EMPLOYEE, OFFICE, PROCESS or PRODUCT.' })
  attribution?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of a competency.' }) competency?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Those that must be acknowledged, or the others.' })
  mandatory?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'The employee who looks after it.' }) ownerId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'IN_FORCE, COMING (published for a later day), DRAFT (has one; HR alone) or RETIRED.',
  })
  state?: string | null;
}

@InputType({ description: 'One answer and what it earns.' })
export class ItemAnswerInput {
  @Field(() => String, {
    description:
      'YES or NO; a code of a choice; or a number: of a scale a point (linear between points), of a count the least number that earns this.',
  })
  answer!: string;
  @Field(() => Float, { description: 'Share of the weight that it earns, 0 to 1.' }) score!: number;
  @Field(() => SomeTextInput, { nullable: true, description: 'What the option of a choice is called.' })
  label?: SomeTextInput | null;
}

@InputType({ description: 'One thing that is looked at.' })
export class StandardItemInput {
  @Field(() => String, {
    description: '1 to 40 letters, digits, _ or -; keep it from version to version while the demand is the same.',
  })
  code!: string;
  @Field(() => SomeTextInput, { description: 'What the auditor answers.' }) question!: SomeTextInput;
  @Field(() => String, { defaultValue: 'YES_NO', description: 'YES_NO, SCALE, COUNT or CHOICE.' }) kind!: string;
  @Field(() => [ItemAnswerInput], {
    nullable: true,
    description: 'What each answer earns; of YES_NO, YES earns 1 and NO 0 when it is left out.',
  })
  earns?: ItemAnswerInput[] | null;
  @Field(() => Decimal, { defaultValue: '1', description: 'Weight in its section, 0 to 999; 0 of a bonus item.' })
  weight!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether "not applicable" is an answer.' })
  naAllowed!: boolean;
  @Field(() => String, { defaultValue: 'NONE', description: 'NONE, CAP, FAIL_SECTION or FAIL_ALL.' }) critical!: string;
  @Field(() => Decimal, { nullable: true, description: 'Most points of 100 once it failed, 0 to 100; with CAP alone.' })
  cap?: string | null;
  @Field(() => Decimal, {
    nullable: true,
    description: 'Points above the base, above 0 and at most 100; null of an ordinary item.',
  })
  bonus?: string | null;
}

@InputType({ description: 'What a draft of a standard says.' })
export class StandardInput {
  @Field(() => SomeTextInput, { description: 'Title, up to 200 characters each.' }) title!: SomeTextInput;
  @Field(() => SomeTextInput, { description: 'What is demanded, up to 4000 characters each.' }) text!: SomeTextInput;
  @Field(() => SomeTextInput, { nullable: true, description: 'An example of doing it right.' })
  right?: SomeTextInput | null;
  @Field(() => SomeTextInput, { nullable: true, description: 'An example of doing it wrong.' })
  wrong?: SomeTextInput | null;
  @Field(() => String, { description: 'Code of a touchpoint.' }) touchpoint!: string;
  @Field(() => String, { defaultValue: 'EMPLOYEE', description: 'EMPLOYEE, OFFICE, PROCESS or PRODUCT.' })
  attribution!: string;
  @Field(() => String, { nullable: true, description: 'Code of the competency that it serves.' })
  competency?: string | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether a stage may ask that it is acknowledged.' })
  mandatory!: boolean;
  @Field(() => [ID], { nullable: true, description: 'Tasks whose people it concerns; none or empty: everybody.' })
  taskIds?: string[] | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Changes no demand of the version before; a second person has to agree before it is published.',
  })
  editorial!: boolean;
  @Field(() => [StandardItemInput], { description: 'What is looked at, in order; up to 100.' })
  items!: StandardItemInput[];
}

@InputType({ description: 'Why a wording that the check warned of stays.' })
export class OverruleInput {
  @Field(() => String, { description: 'Key of the warning.' }) key!: string;
  @Field(() => String, { description: '3 to 1000 characters.' }) reason!: string;
}
