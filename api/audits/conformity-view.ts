import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SomeText } from '../texts.js';

export enum ConformityBy {
  STANDARD = 'STANDARD',
  EMPLOYEE = 'EMPLOYEE',
  TEAM = 'TEAM',
  LOCATION = 'LOCATION',
}
registerEnumType(ConformityBy, {
  name: 'ConformityBy',
  description: 'By what answers are counted together: STANDARD, EMPLOYEE, TEAM or LOCATION.',
});

@ObjectType({ description: 'How often what was asked was kept: a share of the answers that count, with its interval.' })
export class Conformity {
  @Field(() => ID, { description: 'Of the standard, employee, team or location.' }) id!: string;
  @Field(() => String, { description: 'Code of the standard, or the name.' }) name!: string;
  @Field(() => SomeText, { nullable: true, description: 'Title of the standard; null otherwise.' })
  title!: SomeText | null;
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
    description: "Lower bound of Wilson's interval at the certainty of the rules.",
  })
  low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper bound.' }) high!: number | null;
}
