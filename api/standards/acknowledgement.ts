import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from '../scalars.js';
import { StandardVersion } from './standard.js';
import type { VersionRow } from './read-standards.js';

export enum AcknowledgementSort {
  URGENCY = 'URGENCY',
  EMPLOYEE = 'EMPLOYEE',
  STANDARD = 'STANDARD',
  ASKED = 'ASKED',
}
registerEnumType(AcknowledgementSort, {
  name: 'AcknowledgementSort',
  description: 'What a list of acknowledgements is sorted by.',
  valuesConfig: {
    URGENCY: { description: 'What is overdue, then what is open, then what is acknowledged; each by name.' },
    EMPLOYEE: { description: 'The name of the employee.' },
    STANDARD: { description: 'The code of the standard and the version.' },
    ASKED: { description: 'Since when it is asked for, the longest first.' },
  },
});

@ObjectType({
  description: 'A version of a standard and one of the people whom it concerns: acknowledged, or asked for.',
})
export class Acknowledgement {
  @Field(() => ID, { nullable: true, description: 'Of the acknowledgement; null while there is none.' }) id!:
    | string
    | null;
  @Field(() => ID, { description: 'The employee.' }) employeeId!: string;
  @Field(() => String, { description: 'Name of the employee.' }) employeeName!: string;
  @Field(() => String, { description: 'Code of the employee.' }) employeeCode!: string;
  @Field(() => String, { nullable: true, description: 'Name of the team; null without one.' }) teamName!: string | null;
  @Field(() => ID, { description: 'The standard.' }) standardId!: string;
  @Field(() => String, { description: "The standard's own code." }) standardCode!: string;
  @Field(() => StandardVersion, { description: 'What is asked to be acknowledged.' }) version!: VersionRow;
  @Field(() => String, {
    description: 'ACKNOWLEDGED; OPEN; or OVERDUE, when the days that the rules give are over.',
  })
  state!: string;
  @Field(() => Day, { description: 'Since when the employee is asked.' }) askedOn!: string;
  @Field(() => Day, { description: 'Last day before it is overdue.' }) dueOn!: string;
  @Field(() => Day, { nullable: true, description: 'The day of the acknowledgement; visits after it count its items.' })
  acknowledgedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'CONSOLE or PAPER.' }) how!: string | null;
  @Field(() => Day, { nullable: true, description: 'When the employee was reminded.' }) remindedOn!: string | null;
  @Field(() => Day, { nullable: true, description: 'When it became a task of the manager.' }) escalatedOn!:
    | string
    | null;
}

@ObjectType({
  description: 'How many of those whom a version concerns have acknowledged it, within the reach of the caller.',
})
export class AcknowledgementCount {
  @Field(() => ID, { description: 'The version.' }) versionId!: string;
  @Field(() => Int, { description: 'People whom it concerns today.' }) concerned!: number;
  @Field(() => Int, { description: 'Of them, who has acknowledged it.' }) acknowledged!: number;
  @Field(() => Int, { description: 'Of them, who is overdue.' }) overdue!: number;
}

@InputType({ description: 'Somebody signed a version on paper.' })
export class PaperAcknowledgement {
  @Field(() => String, { description: "The employee's own code." }) employeeCode!: string;
  @Field(() => ID, { description: 'The version of the standard.' }) versionId!: string;
  @Field(() => Day, { description: 'The day of the signature: from the publication to today.' }) signedOn!: string;
}
