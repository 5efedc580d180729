import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Day } from '../scalars.js';

@ObjectType({ description: 'A person whose work with clients is developed.' })
@Entity({ tableName: 'employee' })
export class Employee {
  @Field(() => ID, { description: 'Opaque; stays the same for life.' })
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Field(() => String, { description: "The organisation's own code; unique." })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, { description: 'The name to show.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What the person does, in the words of the organisation.' })
  @Property({ type: 'text', nullable: true })
  position: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  teamId: string | null = null;

  @Field(() => Day, {
    nullable: true,
    description: 'First day with the organisation; tenure in a task counts from the assignment instead.',
  })
  @Property({ type: 'string', columnType: 'date', nullable: true })
  hiredOn: string | null = null;

  @Field(() => Day, { nullable: true, description: 'Last day with the organisation; null while employed.' })
  @Property({ type: 'string', columnType: 'date', nullable: true })
  endedOn: string | null = null;

  @Field(() => Boolean, { description: 'Part of the demo organisation.' })
  @Property({ type: 'boolean' })
  demo: boolean = false;

  @Field(() => Int, { description: 'Raised with every change.' })
  @Property({ type: 'integer', version: true })
  version!: number;
}
