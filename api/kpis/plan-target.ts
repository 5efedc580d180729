import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../page.js';
import { Day } from '../scalars.js';

export enum PlanScope {
  EMPLOYEE = 'EMPLOYEE',
  TEAM = 'TEAM',
  TASK = 'TASK',
}
registerEnumType(PlanScope, {
  name: 'PlanScope',
  description: 'Whom a plan is for.',
  valuesConfig: {
    EMPLOYEE: { description: 'One employee.' },
    TEAM: { description: 'Everybody in a team, together.' },
    TASK: { description: 'Everybody on a task, together.' },
  },
});

export enum PlanTargetSort {
  ID = 'ID',
  PERIOD = 'PERIOD',
  NAME = 'NAME',
  PLANNED = 'PLANNED',
  DUE = 'DUE',
  HANDLED = 'HANDLED',
  FULFILMENT = 'FULFILMENT',
}
registerEnumType(PlanTargetSort, {
  name: 'PlanTargetSort',
  description: 'What plans are sorted by; equal ones the latest period first, then by name.',
  valuesConfig: {
    ID: { description: 'The order in which they came in; the only one for analysts.' },
    PERIOD: { description: 'The first day of the period, then its last.' },
    NAME: { description: 'The name of the person, team or task.' },
    PLANNED: { description: 'Requests planned for the whole period.' },
    DUE: { description: 'What of it is due by yesterday. Of at most 5000 plans: narrow the list first.' },
    HANDLED: { description: 'Requests handled. Of at most 5000 plans.' },
    FULFILMENT: {
      description: 'handled / due; plans of which nothing is due come last either way. Of at most 5000 plans.',
    },
  },
});

@ObjectType('PlanTarget', {
  description:
    'How many requests are to be handled in a period. Part periods get their part by days, and days of leave are taken out of it.',
})
export class PlanTargetView {
  @Field(() => ID, { description: 'Of this figure; a changed figure has another one.' }) id!: string;
  @Field(() => PlanScope, { description: 'Whom it is for.' }) scope!: PlanScope;
  @Field(() => ID, { nullable: true, description: 'The employee; null for teams and tasks.' }) employeeId!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'His name; a pseudonym for analysts.' }) employeeName!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'His code.' }) employeeCode!: string | null;
  @Field(() => ID, { nullable: true, description: 'The team; null for employees and tasks.' }) teamId!: string | null;
  @Field(() => String, { nullable: true, description: 'Its name.' }) teamName!: string | null;
  @Field(() => String, { nullable: true, description: 'Its code.' }) teamCode!: string | null;
  @Field(() => ID, { nullable: true, description: 'The task; null when it is for all tasks.' }) taskId!: string | null;
  @Field(() => String, { nullable: true, description: 'Its name.' }) taskName!: string | null;
  @Field(() => String, { nullable: true, description: 'Its code.' }) taskCode!: string | null;
  @Field(() => Day, { description: 'First day of the period.' }) from!: string;
  @Field(() => Day, { description: 'Last day of it, included.' }) to!: string;
  @Field(() => Int, { description: 'Requests for the whole period, by all whom it is for.' }) planned!: number;
  @Field(() => Float, {
    description:
      'What of it falls on the days up to yesterday on which somebody was there: part periods and leave are out.',
  })
  due!: number;
  @Field(() => Int, {
    description: 'Requests handled on those days, as signals of the kind contact_handled count them.',
  })
  handled!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'handled / due, 0 or more; null, which is insufficient data, while nothing was due.',
  })
  fulfilment!: number | null;
}

@ObjectType({ description: 'A page of plans.' })
export class PlanTargetPage {
  @Field(() => [PlanTargetView], { description: 'The plans, the latest period first.' }) nodes!: PlanTargetView[];
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
  @Field(() => PageInfo, { description: 'Where the page ends.' }) pageInfo!: PageInfo;
}

@InputType({ description: 'Narrows a list of plans; all that is given must hold.' })
export class PlanTargetFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or code of the person, team or task.' })
  search?: string | null;
  @Field(() => PlanScope, { nullable: true, description: 'For these.' }) scope?: PlanScope | null;
  @Field(() => ID, { nullable: true, description: 'For this team, or for somebody who is in it now.' })
  teamId?: string | null;
  @Field(() => ID, { nullable: true, description: 'For this employee.' }) employeeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'For this task.' }) taskId?: string | null;
  @Field(() => Day, { nullable: true, description: 'Ends on this day or later.' }) from?: string | null;
  @Field(() => Day, { nullable: true, description: 'Begins on this day or earlier.' }) to?: string | null;
}

@InputType({ description: 'A plan: for an employee, a team or a task. A task beside one of the others narrows it.' })
export class PlanTargetInput {
  @Field(() => String, { nullable: true, description: 'Code of the employee.' }) employeeCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the team.' }) teamCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the task.' }) taskCode!: string | null;
  @Field(() => Day, { description: 'First day.' }) from!: string;
  @Field(() => Day, { description: 'Last day, included, at most 400 days in all.' }) to!: string;
  @Field(() => Int, { description: 'Requests for the whole period, 1 to 10,000,000.' }) planned!: number;
}

@ObjectType({ description: 'What came of one plan of a call.' })
export class PlanTargetResult {
  @Field(() => Int, { description: 'Place in the call, from 0.' }) index!: number;
  @Field(() => String, { description: 'ADDED, CHANGED, SAME (changes nothing) or REFUSED.' }) status!: string;
  @Field(() => ID, { nullable: true, description: 'The plan; null when refused.' }) id!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was refused, for example OVERLAP.' }) code!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Which field does not fit.' }) field!: string | null;
  @Field(() => String, { nullable: true, description: 'What was expected there.' }) expected!: string | null;
  @Field(() => String, { nullable: true, description: 'What came.' }) came!: string | null;
}
