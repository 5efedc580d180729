import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../page.js';
import { Day } from '../scalars.js';
import { SomeText } from '../texts.js';

export enum ConformityAcross {
  LOCATION = 'LOCATION',
  TEAM = 'TEAM',
  EMPLOYEE = 'EMPLOYEE',
}
registerEnumType(ConformityAcross, {
  name: 'ConformityAcross',
  description: 'What the columns of the map are: LOCATION, TEAM or EMPLOYEE. Its rows are standards.',
});

@ObjectType({ description: 'How often one standard was kept in one column, with its interval.' })
export class ConformityCell {
  @Field(() => ID, { description: 'The standard.' }) standardId!: string;
  @Field(() => String, { description: 'Its code.' }) code!: string;
  @Field(() => Int, { description: 'Visits whose answers are in it.' }) visits!: number;
  @Field(() => Int, { description: 'Answers that count.' }) asked!: number;
  @Field(() => Int, { description: 'Of them, those that passed.' }) kept!: number;
  @Field(() => Int, { description: 'Answers about what was not yet announced to the employee: shown, not counted.' })
  notYetAnnounced!: number;
  @Field(() => Float, { nullable: true, description: 'kept / asked, 0 to 1; null when nothing counts.' }) share!:
    | number
    | null;
  @Field(() => Float, {
    nullable: true,
    description: "Lower bound of Wilson's interval at the certainty of the rules; null when nothing counts.",
  })
  low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper bound.' }) high!: number | null;
  @Field(() => Boolean, { description: 'Whether there are as many visits as a score needs. If not, nothing follows.' })
  enough!: boolean;
}

@ObjectType({ description: 'One location, team or employee with what was kept there.' })
export class ConformityColumn {
  @Field(() => ID, { description: 'The location, team or employee.' }) id!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => [ConformityCell], { description: 'By code of the standard; a standard nobody asked about is absent.' })
  cells!: ConformityCell[];
}

@ObjectType({ description: 'A page of columns, by name.' })
export class ConformityColumns {
  @Field(() => [ConformityColumn], { description: 'The columns.' }) nodes!: ConformityColumn[];
  @Field(() => PageInfo, { description: 'Whether more follows; go on by offset.' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many columns there are.' }) totalCount!: number;
  @Field(() => Int, { description: 'How many visits it takes until a share is enough.' }) minVisits!: number;
}

@ObjectType({ description: 'One answer behind a cell.' })
export class ConformityAnswer {
  @Field(() => ID, { description: 'Of the visit and the item.' }) id!: string;
  @Field(() => String, { description: 'Number of the visit.' }) number!: string;
  @Field(() => String, { description: 'Name of its programme.' }) programmeName!: string;
  @Field(() => Day, { description: 'When it was.' }) visitedOn!: string;
  @Field(() => String, { description: 'Where it was.' }) locationName!: string;
  @Field(() => String, { nullable: true, description: 'Who is named in it; null: nobody.' }) employeeName!:
    | string
    | null;
  @Field(() => String, { description: 'MANAGER or INDEPENDENT.' }) side!: string;
  @Field(() => SomeText, { description: 'What the item asks.' }) question!: SomeText;
  @Field(() => String, {
    nullable: true,
    description: 'YES or NO, a number, the code of a choice; null: not applicable.',
  })
  answer!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it passed; null: it does not count.' }) kept!:
    | boolean
    | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Why it does not count: not_applicable, not_attributable, not_yet_announced, disputed or not_the_employees.',
  })
  left!: string | null;
}

@ObjectType({ description: 'A page of answers, the latest visit first.' })
export class ConformityAnswers {
  @Field(() => [ConformityAnswer], { description: 'The answers.' }) nodes!: ConformityAnswer[];
  @Field(() => Int, { description: 'How many there are.' }) totalCount!: number;
}
