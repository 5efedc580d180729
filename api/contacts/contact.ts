import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../page.js';
import { DateTime, Day } from '../scalars.js';

export enum EventKind {
  OPENED = 'OPENED',
  ASSIGNED = 'ASSIGNED',
  CLIENT_WROTE = 'CLIENT_WROTE',
  RESPONDED = 'RESPONDED',
  PAUSED = 'PAUSED',
  RESUMED = 'RESUMED',
  RESOLVED = 'RESOLVED',
  REOPENED = 'REOPENED',
  CLOSED = 'CLOSED',
}
registerEnumType(EventKind, {
  name: 'ContactEventKind',
  description: 'What happened to a contact.',
  valuesConfig: {
    OPENED: { description: 'It began; always the first and only once.' },
    ASSIGNED: { description: 'Somebody holds it from now on; without an employee nobody does.' },
    CLIENT_WROTE: { description: 'The client said something.' },
    RESPONDED: { description: 'The client got an answer.' },
    PAUSED: { description: 'It waits, for the reason given.' },
    RESUMED: { description: 'It waits no longer.' },
    RESOLVED: { description: 'It is solved.' },
    REOPENED: { description: 'It was not solved after all.' },
    CLOSED: { description: 'It is put away.' },
  },
});

export enum ContactState {
  RUNNING = 'RUNNING',
  WAITING = 'WAITING',
  RESOLVED = 'RESOLVED',
  CLOSED = 'CLOSED',
}
registerEnumType(ContactState, {
  name: 'ContactState',
  description: 'How a contact stands.',
  valuesConfig: {
    RUNNING: { description: 'Somebody has to do something.' },
    WAITING: { description: 'It is paused, for whatever reason.' },
    RESOLVED: { description: 'It is solved.' },
    CLOSED: { description: 'It is put away.' },
  },
});

export enum ContactSort {
  OPENED = 'OPENED',
  PRIORITY = 'PRIORITY',
  TASK = 'TASK',
  STATE = 'STATE',
}
registerEnumType(ContactSort, {
  name: 'ContactSort',
  description: 'What contacts are sorted by; equal ones the newest first. By when they are due: contactsByDue.',
  valuesConfig: {
    OPENED: { description: 'When they began.' },
    PRIORITY: { description: 'Priority by its letters; those without one come last either way.' },
    TASK: { description: 'Name of the task.' },
    STATE: { description: 'RUNNING, WAITING, RESOLVED, CLOSED.' },
  },
});

@InputType({ description: 'What happened to a contact, and when.' })
class ContactEventInput {
  @Field(() => DateTime, { description: 'When; no earlier than the event before, no later than now.' }) at!: string;
  @Field(() => EventKind, { description: 'What.' }) kind!: EventKind;
  @Field(() => String, {
    nullable: true,
    description: 'Code of the employee who acted, or who holds it from an ASSIGNED on.',
  })
  employeeCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was paused, up to 200 characters, as policies name it.' })
  reason!: string | null;
}

@InputType({ description: 'A contact as its source knows it now, with all that happened to it.' })
export class ContactInput {
  @Field(() => String, { description: "The source's own id, 1 to 200 characters." }) externalId!: string;
  @Field(() => String, { description: 'Code of the task.' }) taskCode!: string;
  @Field(() => String, { nullable: true, description: 'Code of the client; made when it is new.' }) clientCode!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Code of the location.' }) locationCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Channel, up to 100 characters.' }) channel!: string | null;
  @Field(() => String, { nullable: true, description: 'Priority, up to 60 characters, as policies name it.' })
  priority!: string | null;
  @Field(() => String, { nullable: true, description: 'What it is about, up to 500 characters.' }) subject!:
    | string
    | null;
  @Field(() => [ContactEventInput], { description: '1 to 250, in their order; the first is OPENED.' })
  events!: ContactEventInput[];
}

@ObjectType({ description: 'What came of one contact of a call.' })
export class ContactResult {
  @Field(() => Int, { description: 'Place in the call, from 0.' }) index!: number;
  @Field(() => String, { description: 'ADDED, CHANGED, SAME (changes nothing) or REFUSED.' }) status!: string;
  @Field(() => ID, { nullable: true, description: 'The contact; null when refused.' }) id!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was refused, for example OUT_OF_ORDER or UNKNOWN_TASK.' })
  code!: string | null;
  @Field(() => String, { nullable: true, description: 'Which field does not fit.' }) field!: string | null;
  @Field(() => String, { nullable: true, description: 'What was expected there.' }) expected!: string | null;
  @Field(() => String, { nullable: true, description: 'What came.' }) came!: string | null;
}

@ObjectType({ description: 'What came of a call.' })
export class ContactsTaken {
  @Field(() => Int, { nullable: true, description: 'Number of the batch; null when nothing was added or changed.' })
  batchNumber!: number | null;
  @Field(() => [ContactResult], { description: 'One per contact, in the order sent.' }) results!: ContactResult[];
}

@ObjectType({ description: 'Something that happened to a contact.' })
export class ContactEventView {
  @Field(() => DateTime, { description: 'When.' }) at!: string;
  @Field(() => EventKind, { description: 'What.' }) kind!: EventKind;
  @Field(() => ID, {
    nullable: true,
    description: 'The employee who acted or holds it; null when unknown or out of reach.',
  })
  employeeId!: string | null;
  @Field(() => String, { nullable: true, description: 'His name; a pseudonym for analysts.' }) employeeName!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Why it was paused.' }) reason!: string | null;
}

@ObjectType({ description: 'A request, ticket or call of a client.' })
export class Contact {
  @Field(() => ID, { description: 'Opaque, never reused.' }) id!: string;
  @Field(() => String, { description: "The source's own id." }) externalId!: string;
  @Field(() => ID, { description: 'The task it belongs to.' }) taskId!: string;
  @Field(() => String, { description: 'Its name.' }) taskName!: string;
  @Field(() => String, { nullable: true, description: 'Code of the client; for HR.' }) clientCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Channel.' }) channel!: string | null;
  @Field(() => String, { nullable: true, description: 'Priority.' }) priority!: string | null;
  @Field(() => String, { nullable: true, description: 'What it is about; not for analysts.' }) subject!: string | null;
  @Field(() => DateTime, { description: 'When it began.' }) openedAt!: string;
  @Field(() => Day, { description: "The organisation's day of it." }) openedOn!: string;
  @Field(() => ContactState, { description: 'How it stands now.' }) state!: ContactState;
  @Field(() => [ContactEventView], { description: 'All that happened to it, in order.' }) events!: ContactEventView[];
}

@ObjectType({ description: 'A page of contacts.' })
export class ContactPage {
  @Field(() => [Contact], { description: 'The contacts, as sorted.' }) nodes!: Contact[];
  @Field(() => PageInfo, { description: 'Where the page ends.' }) pageInfo!: PageInfo;
}

@InputType({ description: 'Narrows a list of contacts; all that is given must hold.' })
export class ContactFilterInput {
  @Field(() => String, { nullable: true, description: "Part of the source's id or the subject, in any case." })
  search?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this task.' }) taskId?: string | null;
  @Field(() => String, { nullable: true, description: 'Of this priority.' }) priority?: string | null;
  @Field(() => String, { nullable: true, description: 'Of this channel.' }) channel?: string | null;
  @Field(() => ID, { nullable: true, description: 'In which this employee acted, or which he held.' })
  employeeId?: string | null;
  @Field(() => Day, { nullable: true, description: 'Opened on this day or later.' }) openedFrom?: string | null;
  @Field(() => Day, { nullable: true, description: 'Opened on this day or earlier.' }) openedTo?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those that still run, or only those that ended.' })
  running?: boolean | null;
}
