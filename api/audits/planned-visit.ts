import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Day } from '../scalars.js';

@ObjectType({ description: 'A visit that is to be made. HR sees all, an auditor the own ones, nobody else any.' })
export class PlannedVisit {
  @Field(() => ID, { description: 'Opaque.' }) id!: string;
  @Field(() => ID, { description: 'The programme.' }) programmeId!: string;
  @Field(() => String, { description: 'Name of the programme.' }) programmeName!: string;
  @Field(() => ID, { description: 'Where.' }) locationId!: string;
  @Field(() => String, { description: 'Name of the location.' }) locationName!: string;
  @Field(() => Day, { description: 'When.' }) plannedOn!: string;
  @Field(() => ID, { nullable: true, description: 'Account of who is to go; null: not settled.' }) auditorId!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Who is to go.' }) auditorName!: string | null;
}

@ObjectType({ description: 'Visits of a location in a period of a programme: due by its cadence, and done.' })
export class DueVisits {
  @Field(() => ID, { description: 'The location.' }) locationId!: string;
  @Field(() => String, { description: 'Name of the location.' }) locationName!: string;
  @Field(() => Day, { description: 'First day of the period.' }) from!: string;
  @Field(() => Day, { nullable: true, description: 'Last day of the period; null: it goes on for good.' }) to!:
    | string
    | null;
  @Field(() => Int, { description: 'Visits that the cadence asks for.' }) due!: number;
  @Field(() => Int, { description: 'Visits that were made.' }) done!: number;
}

@ObjectType({ description: 'The period of an active programme that runs today, over all its locations.' })
export class ProgrammeDue {
  @Field(() => ID, { description: 'The programme.' }) programmeId!: string;
  @Field(() => Day, { description: 'First day of the period.' }) from!: string;
  @Field(() => Day, { nullable: true, description: 'Last day of the period; null: it goes on for good.' }) to!:
    | string
    | null;
  @Field(() => Int, { description: 'Visits that the cadence asks for.' }) due!: number;
  @Field(() => Int, { description: 'Visits that were made, of each location at most as many as are due.' })
  done!: number;
}
