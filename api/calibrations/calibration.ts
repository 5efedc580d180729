import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../page.js';
import { DateTime, Day } from '../scalars.js';

export enum CalibrationStatus {
  DRAFT = 'DRAFT',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(CalibrationStatus, {
  name: 'CalibrationStatus',
  description: 'How far a calibration round is.',
  valuesConfig: {
    DRAFT: { description: 'HR prepares it; nobody else knows of it.' },
    OPEN: { description: 'Those who are asked answer, each seeing the own answers alone.' },
    CLOSED: { description: 'Nobody answers any more, and the results are there.' },
    CANCELLED: { description: 'Called off; its answers are shown to nobody.' },
  },
});

@ObjectType({ description: 'A visit of a calibration round, as it was recorded or is described. It scores nobody.' })
export class CalibrationCase {
  @Field(() => ID, { description: 'Opaque.' }) id!: string;
  @Field(() => String, { description: 'What it is called.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'What happened, in words.' }) description!: string | null;
  @Field(() => String, { nullable: true, description: 'A link to the recording: https.' }) link!: string | null;
}

@ObjectType({ description: 'Who is asked in a calibration round, and how far he is. HR alone knows who.' })
export class CalibrationRater {
  @Field(() => ID, { description: 'The account.' }) accountId!: string;
  @Field(() => String, { description: 'Name of the account.' }) name!: string;
  @Field(() => String, { description: 'AUDITOR, MANAGER or HR.' }) role!: string;
  @Field(() => Boolean, { description: 'Whether the others are compared with his answers.' }) expert!: boolean;
  @Field(() => Int, { description: 'How many questions he has answered, of all visits.' }) answered!: number;
  @Field(() => DateTime, { nullable: true, description: 'When he handed his answers in; null: not yet.' })
  submittedAt!: string | null;
}

@ObjectType({ description: 'An own answer in a calibration round.' })
export class CalibrationOwnAnswer {
  @Field(() => ID, { description: 'The visit.' }) caseId!: string;
  @Field(() => ID, { description: 'The item.' }) itemId!: string;
  @Field(() => String, { nullable: true, description: 'What was answered; null: not applicable.' })
  answer!: string | null;
  @Field(() => String, { nullable: true, description: 'What was seen.' }) remark!: string | null;
}

@ObjectType({ description: 'What the caller is asked in a calibration round: seen by him alone.' })
export class CalibrationSheet {
  @Field(() => Boolean, { description: 'Whether the others are compared with his answers.' }) expert!: boolean;
  @Field(() => Int, { description: 'How many questions he has answered.' }) answered!: number;
  @Field(() => DateTime, { nullable: true, description: 'When he handed his answers in; null: not yet.' })
  submittedAt!: string | null;
  @Field(() => Int, { description: 'Raised with every change; send it back with the next one.' }) version!: number;
}

@ObjectType({
  description:
    'Several auditors answer the same questions about the same visits, blind; then it is told how far they agree. It touches no score.',
})
export class CalibrationRound {
  @Field(() => ID, { description: 'Opaque, never reused.' }) id!: string;
  @Field(() => String, { description: 'What it is called.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'What those who are asked should know.' })
  instructions!: string | null;
  @Field(() => CalibrationStatus, { description: 'How far it is.' }) status!: CalibrationStatus;
  @Field(() => ID, { nullable: true, description: 'Whose items are asked; null: they were picked one by one.' })
  questionnaireId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Whose questionnaire it is.' }) programmeId!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the programme.' }) programmeName!: string | null;
  @Field(() => Int, { nullable: true, description: 'Version of the questionnaire.' })
  questionnaireVersion!: number | null;
  @Field(() => Day, { nullable: true, description: 'Until when answers are wanted; it closes by hand.' })
  dueOn!: string | null;
  @Field(() => Boolean, { description: 'Open, and the day until which answers are wanted is over.' }) overdue!: boolean;
  @Field(() => Int, { description: 'How many visits.' }) caseCount!: number;
  @Field(() => Int, { description: 'How many questions about each.' }) itemCount!: number;
  @Field(() => Int, { description: 'How many are asked, the expert apart.' }) raterCount!: number;
  @Field(() => Int, { description: 'How many of them handed their answers in.' }) submittedCount!: number;
  @Field(() => Boolean, { description: 'Whether an expert is asked as well.' }) hasExpert!: boolean;
  @Field(() => Boolean, { description: 'Whether the expert handed the answers in.' }) expertSubmitted!: boolean;
  @Field(() => CalibrationSheet, { nullable: true, description: 'What the caller is asked; null: nothing.' })
  mine!: CalibrationSheet | null;
  @Field(() => DateTime, { description: 'When it was made.' }) createdAt!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was opened; null: not yet.' }) openedAt!:
    | string
    | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was closed or cancelled; null: not yet.' })
  endedAt!: string | null;
  @Field(() => Boolean, { description: 'Part of the demo organisation.' }) demo!: boolean;
  @Field(() => Int, { description: 'Raised with every change; send it back with the next one.' }) version!: number;
}

@ObjectType({ description: 'A page of calibration rounds.' })
export class CalibrationPage {
  @Field(() => [CalibrationRound], {
    description: 'Those that wait for the caller first, then by state, the latest first.',
  })
  nodes!: CalibrationRound[];
  @Field(() => PageInfo, { description: 'Where the page ends.' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
}
