import { Field, ID, InputType } from 'type-graphql';
import { Day } from '../scalars.js';

@InputType({ description: 'A visit as it was recorded or is described.' })
export class CalibrationCaseInput {
  @Field(() => String, { description: 'What it is called, 1 to 200 characters.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'What happened, in words, up to 10,000 characters.' })
  description?: string | null;
  @Field(() => String, { nullable: true, description: 'A link to the recording: https, up to 1000 characters.' })
  link?: string | null;
}

@InputType({ description: 'Who is asked, and until when.' })
export class CalibrationInviteInput {
  @Field(() => [ID], { description: 'Accounts of auditors, managers or HR whose agreement is looked at, up to 30.' })
  raterIds!: string[];
  @Field(() => ID, { nullable: true, description: 'Account of the expert with whom they are compared.' })
  expertId?: string | null;
  @Field(() => Day, { nullable: true, description: 'Until when answers are wanted.' }) dueOn?: string | null;
}

@InputType({ description: 'What a draft of a calibration round says.' })
export class CalibrationInput extends CalibrationInviteInput {
  @Field(() => String, { description: 'What it is called, 1 to 200 characters.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'What those who are asked should know, up to 4000 characters.' })
  instructions?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'A version of the questionnaire of a programme; null: items are picked from standards.',
  })
  questionnaireId?: string | null;
  @Field(() => [ID], {
    description:
      'Items of published standards, in order, up to 60; with a questionnaire some of its items, or none for all of them.',
  })
  itemIds!: string[];
  @Field(() => [CalibrationCaseInput], { description: 'The visits, in order, up to 10.' })
  cases!: CalibrationCaseInput[];
}

@InputType({ description: 'An own answer to one item about one visit.' })
export class CalibrationAnswerInput {
  @Field(() => ID, { description: 'The item.' }) itemId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'YES or NO, a number, or the code of a choice; null: not applicable, where the item allows it.',
  })
  answer?: string | null;
  @Field(() => String, { nullable: true, description: 'What was seen, up to 2000 characters.' }) remark?: string | null;
}
