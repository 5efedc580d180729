import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, Day } from '../scalars.js';
import { LocalText, SomeText } from '../texts.js';

export const DISPUTE_STATES = ['OPEN', 'IN_REVIEW', 'UPHELD', 'PARTLY', 'REJECTED', 'WITHDRAWN'];

@ObjectType({ description: 'The signal that is disputed, as it stood then. Never names the client.' })
export class DisputedSignal {
  @Field(() => String, { description: 'Code of its kind, for example rating.' }) kind!: string;
  @Field(() => LocalText, { description: 'Name of its kind.' }) kindName!: LocalText;
  @Field(() => Day, { description: 'When it happened.' }) day!: string;
  @Field(() => String, { nullable: true, description: 'Where it was given; null: not known.' }) channel!: string | null;
  @Field(() => Float, { nullable: true, description: 'Its value; null: unknown, or it has none.' }) value!:
    | number
    | null;
  @Field(() => String, { description: 'Unit of the value.' }) unit!: string;
  @Field(() => String, {
    nullable: true,
    description: "The client's words: for the employee and his line manager, and for HR until it is decided.",
  })
  body!: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Weight that the rules gave it before the decision, 0 to 1; null: undecided.',
  })
  weightBefore!: number | null;
  @Field(() => Float, { nullable: true, description: 'Weight with which it counts since the decision.' }) weightAfter!:
    | number
    | null;
}

@ObjectType({
  description:
    'What an employee disputes of a visit, or a single signal. While it is open it does not count; somebody who did not make it decides.',
})
export class Dispute {
  @Field(() => ID, { description: 'Opaque.' }) id!: string;
  @Field(() => String, {
    description: 'OPEN, IN_REVIEW (somebody has taken it), UPHELD, PARTLY, REJECTED or WITHDRAWN.',
  })
  state!: string;
  @Field(() => ID, { nullable: true, description: 'The visit as it stands now; null when it was taken back.' })
  visitId!: string | null;
  @Field(() => String, { description: 'ITEM (one answer), VISIT (all of it) or SIGNAL.' }) about!: string;
  @Field(() => DisputedSignal, { nullable: true, description: 'The signal; null where it is about a visit.' })
  signal!: DisputedSignal | null;
  @Field(() => String, { nullable: true, description: 'Number of the visit; null where it is about a signal.' })
  number!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of its programme; null where it is about a signal.' })
  programmeName!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it was.' }) locationName!: string | null;
  @Field(() => Day, { nullable: true, description: 'When it was.' }) visitedOn!: string | null;
  @Field(() => ID, { nullable: true, description: 'The item; null: the visit as a whole.' }) itemId!: string | null;
  @Field(() => SomeText, { nullable: true, description: 'What the item asks.' }) question!: SomeText | null;
  @Field(() => String, {
    nullable: true,
    description: 'The answer that was disputed; null: not applicable, or a whole visit.',
  })
  disputedAnswer!: string | null;
  @Field(() => String, { description: "The employee's own words." }) reason!: string;
  @Field(() => String, { nullable: true, description: 'A link that the employee added.' }) evidence!: string | null;
  @Field(() => ID, { nullable: true, description: 'A picture that the employee added: GET /evidence/<id>.' })
  evidenceFileId!: string | null;
  @Field(() => Day, { description: 'When it was opened.' }) openedOn!: string;
  @Field(() => Day, { description: 'By when it has to be decided.' }) dueOn!: string;
  @Field(() => Boolean, { description: 'Not decided by then.' }) overdue!: boolean;
  @Field(() => ID, { description: 'Who disputes.' }) employeeId!: string;
  @Field(() => String, { description: 'Who disputes, by name.' }) employeeName!: string;
  @Field(() => String, { nullable: true, description: 'Who decides or has decided; null: nobody has taken it.' })
  deciderName!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it ended.' }) endedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was decided so.' }) decision!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the answer became by the decision; null: it was taken out, or nothing changed.',
  })
  answer!: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Points of the visit for the employee with what was disputed; null: insufficient data, or undecided.',
  })
  scoreBefore!: number | null;
  @Field(() => Float, { nullable: true, description: 'Points of the visit after the decision.' }) scoreAfter!:
    | number
    | null;
  @Field(() => Boolean, { description: 'Whether the caller has taken it, and nobody has taken it over since.' })
  takenByMe!: boolean;
  @Field(() => Boolean, { description: 'Whether the caller may take it to decide, or has.' }) mayDecide!: boolean;
  @Field(() => Boolean, { description: 'Whether the caller may take it back.' }) mayWithdraw!: boolean;
}

@ObjectType({ description: 'A page of disputes.' })
export class DisputePage {
  @Field(() => [Dispute], { description: 'The rows.' }) nodes!: Dispute[];
  @Field(() => Int, { description: 'How many there are, exact to 25000; 25001 means more than that.' })
  totalCount!: number;
}

@ObjectType({
  description: 'How disputes about one item, about the visits of one auditor, or about one kind of signal, ended.',
})
export class DisputeShare {
  @Field(() => ID, { description: 'Of the item, the account of the auditor, or the number of the kind.' }) id!: string;
  @Field(() => String, {
    description: 'Code of the standard, a slash, code of the item; the name of the auditor; or the code of the kind.',
  })
  name!: string;
  @Field(() => SomeText, {
    nullable: true,
    description: 'What the item asks, or the name of the kind; null for auditors.',
  })
  question!: SomeText | null;
  @Field(() => Int, { description: 'Disputes that were opened and not withdrawn.' }) disputes!: number;
  @Field(() => Int, { description: 'Those that were decided.' }) decided!: number;
  @Field(() => Int, { description: 'Those that were upheld, wholly or partly.' }) upheld!: number;
  @Field(() => Float, { nullable: true, description: 'upheld / decided, 0 to 1.' }) share!: number | null;
  @Field(() => Float, { nullable: true, description: "Lower bound of Wilson's interval." }) low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper bound.' }) high!: number | null;
}

@ObjectType({ description: 'What became of disputes that were opened in a period.' })
export class DisputeOverview {
  @Field(() => Int, { description: 'Not decided yet.' }) open!: number;
  @Field(() => Int, { description: 'Not decided by the day on which they were due.' }) overdue!: number;
  @Field(() => Int, { description: 'Decided.' }) decided!: number;
  @Field(() => Int, { description: 'Upheld, wholly or partly.' }) upheld!: number;
  @Field(() => Float, { nullable: true, description: 'Mean days from opening to decision.' }) meanDays!: number | null;
  @Field(() => [DisputeShare], {
    description: 'By item, those that were upheld most often first: such an item may be ambiguous. 50 at most.',
  })
  items!: DisputeShare[];
  @Field(() => [DisputeShare], { description: 'By auditor. 50 at most.' }) auditors!: DisputeShare[];
  @Field(() => [DisputeShare], { description: 'By kind of signal. 50 at most.' }) kinds!: DisputeShare[];
}
