import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Contact } from '../contacts/contact.js';
import { DateTime } from '../scalars.js';
import { PageInfo } from '../page.js';
import { TimeSpan } from './calendar-trial.js';
import { FeltClosure } from './closure.js';
import { Clock } from './sla-policy.js';

export enum AttainmentGroup {
  ALL = 'ALL',
  POLICY = 'POLICY',
  TASK = 'TASK',
  TEAM = 'TEAM',
  EMPLOYEE = 'EMPLOYEE',
  PRIORITY = 'PRIORITY',
  CHANNEL = 'CHANNEL',
}
registerEnumType(AttainmentGroup, {
  name: 'SlaGroup',
  description: 'What attainment is told by.',
  valuesConfig: {
    ALL: { description: 'One figure per clock.' },
    POLICY: { description: 'By policy.' },
    TASK: { description: 'By task.' },
    TEAM: { description: 'By the team of who answers for it.' },
    EMPLOYEE: { description: 'By who answers for it.' },
    PRIORITY: { description: 'By priority.' },
    CHANNEL: { description: 'By channel.' },
  },
});

@ObjectType({ description: 'How often a promise was kept. Only clocks that stopped count.' })
export class SlaAttainment {
  @Field(() => ID, { nullable: true, description: 'What it is about; null: nobody, or none.' }) key!: string | null;
  @Field(() => String, { nullable: true, description: 'Its name; null by employee.' }) name!: string | null;
  @Field(() => String, { nullable: true, description: 'By employee his name; a pseudonym for analysts.' })
  employeeName!: string | null;
  @Field(() => Clock, { description: 'Which promise.' }) clock!: Clock;
  @Field(() => Int, { description: 'Clocks that stopped in time.' }) hits!: number;
  @Field(() => Int, { description: 'Clocks that stopped too late.' }) misses!: number;
  @Field(() => Float, { nullable: true, description: 'hits / (hits + misses), 0 to 1.' }) share!: number | null;
  @Field(() => Float, { nullable: true, description: 'Lower bound of the 90 % interval (Wilson).' }) low!:
    | number
    | null;
  @Field(() => Float, { nullable: true, description: 'Upper bound of it.' }) high!: number | null;
}

@ObjectType({ description: 'What elapsed in the hands of one holder.' })
export class ClockPart {
  @Field(() => ID, { nullable: true, description: 'The employee; null: nobody, or somebody out of reach.' })
  employeeId!: string | null;
  @Field(() => String, { nullable: true, description: 'His name; a pseudonym for analysts.' }) employeeName!:
    | string
    | null;
  @Field(() => Int, { description: 'Seconds of open time.' }) elapsedSeconds!: number;
}

@ObjectType({ description: 'A clock of a contact, made from its events.' })
export class ContactClock {
  @Field(() => Clock, { description: 'Which promise.' }) clock!: Clock;
  @Field(() => DateTime, { description: 'When it started.' }) startedAt!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it stopped; null while it runs.' }) stoppedAt!:
    | string
    | null;
  @Field(() => Int, { description: 'Seconds of open time that were neither paused nor closed.' })
  elapsedSeconds!: number;
  @Field(() => Int, { description: 'Seconds that were promised.' }) targetSeconds!: number;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was due; null while it runs and a pause that lasts keeps it open.',
  })
  dueAt!: string | null;
  @Field(() => String, { description: 'HIT, MISS or RUNNING.' }) verdict!: string;
  @Field(() => ID, { nullable: true, description: 'Who answers for it; null: nobody, or somebody out of reach.' })
  employeeId!: string | null;
  @Field(() => String, { nullable: true, description: 'His name; a pseudonym for analysts.' }) employeeName!:
    | string
    | null;
  @Field(() => [TimeSpan], { description: 'When it stood still, open time or not; one that lasts ends now.' })
  pauses!: TimeSpan[];
  @Field(() => [FeltClosure], {
    description: 'Closures of the location that took open time out of it or put off when it is due.',
  })
  closures!: FeltClosure[];
  @Field(() => [ClockPart], { description: 'What elapsed in whose hands.' }) parts!: ClockPart[];
}

@ObjectType({ description: 'What was promised for a contact, and what came of it.' })
export class ContactSla {
  @Field(() => ID, { nullable: true, description: 'The policy; null: nothing was promised.' }) policyId!: string | null;
  @Field(() => String, { nullable: true, description: 'Its name.' }) policyName!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Which version of it: that of the day on which the contact was opened.',
  })
  policyVersion!: number | null;
  @Field(() => ID, { nullable: true, description: 'The calendar whose open time is counted.' }) calendarId!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Its name.' }) calendarName!: string | null;
  @Field(() => [String], { description: 'Reasons whose pauses stop the clocks.' }) pauseReasons!: string[];
  @Field(() => [String], {
    description: 'Why that one: CLIENT, LOCATION, TASK, CHANNEL, PRIORITY; empty: it is for everything.',
  })
  because!: string[];
  @Field(() => [ContactClock], { description: 'Its clocks.' }) clocks!: ContactClock[];
}

@ObjectType({ description: 'A contact with what was promised for it.' })
export class JudgedContact {
  @Field(() => Contact, { description: 'The contact.' }) contact!: Contact;
  @Field(() => ContactSla, { description: 'The promise.' }) sla!: ContactSla;
}

@ObjectType({ description: 'A contact behind a figure of attainment, with the clocks of it that the figure counts.' })
export class SlaContact extends JudgedContact {
  @Field(() => [ContactClock], {
    description: 'Of its clocks those that are asked for, as the figure counts them: one or more.',
  })
  counted!: ContactClock[];
}

@ObjectType({ description: 'A page of contacts behind a figure of attainment.' })
export class SlaContactPage {
  @Field(() => [SlaContact], { description: 'The contacts.' }) nodes!: SlaContact[];
  @Field(() => PageInfo, { description: 'Where the page ends.' }) pageInfo!: PageInfo;
}

@ObjectType({ description: 'A page of contacts with what was promised for them.' })
export class JudgedContactPage {
  @Field(() => [JudgedContact], { description: 'The contacts.' }) nodes!: JudgedContact[];
  @Field(() => PageInfo, { description: 'Where the page ends.' }) pageInfo!: PageInfo;
}
