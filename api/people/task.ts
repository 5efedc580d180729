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

  @Property({ type: 'text', nullable: true })
  jobFamily: string | null = null;

  @Property({ type: 'uuid', nullable: true, hidden: true })
  managerId: string | null = null;

  @Property({ type: 'boolean' })
  demo: boolean = false;

  @Property({ type: 'integer', version: true })
  version!: number;
}
