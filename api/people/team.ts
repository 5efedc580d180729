import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A team of employees under one manager. Managers also see the teams below their own.' })
@Entity({ tableName: 'team' })
export class Team {
  @Field(() => ID, { description: 'Opaque; stays the same for life.' })
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Field(() => String, { description: "The organisation's own code; unique." })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, { description: 'The name to show.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The team that it is below; null at the top.' })
  @Property({ type: 'uuid', nullable: true })
  parentId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'The employee who manages the team.' })
  @Property({ type: 'uuid', nullable: true })
  managerId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  locationId: string | null = null;

  @Property({ type: 'boolean' })
  demo: boolean = false;

  @Field(() => Int, {
    description: 'Raised with every change; sent back with an edit, so that two editors cannot overwrite each other.',
  })
  @Property({ type: 'integer', version: true })
  version!: number;
}
