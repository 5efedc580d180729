import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A line of work, campaign or client project on which people work.' })
@Entity({ tableName: 'task' })
export class Task {
  @Field(() => ID, { description: 'Opaque; stays the same for life.' })
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Field(() => String, { description: "The organisation's own code; unique." })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, { description: 'The name to show.' })
  @Property({ type: 'text' })
  name!: string;

  // A prior may be fitted from the whole family, so this is an input of verdicts without a history of its own: it is given when the task
  // comes into being, and nothing changes it afterwards.
  @Property({ type: 'text', nullable: true })
  jobFamily: string | null = null;

  @Property({ type: 'uuid', nullable: true, hidden: true })
  managerId: string | null = null;

  @Property({ type: 'boolean' })
  demo: boolean = false;

  @Property({ type: 'integer', version: true })
  version!: number;
}
