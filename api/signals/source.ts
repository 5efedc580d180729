import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A system or file from which signals come.' })
@Entity({ tableName: 'source' })
export class Source {
  @Field(() => ID, { description: 'Opaque; stays the same for life.' })
  @PrimaryKey({ type: 'smallint', autoincrement: true })
  id!: number;

  @Field(() => String, { description: 'Lower-case letters, digits, - and _; unique.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, { description: 'The name to show.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Boolean, {
    description:
      'Whether the same row sent again with other content is a correction; otherwise it is refused with CONFLICT.',
  })
  @Property({ type: 'boolean' })
  mayCorrect: boolean = true;

  @Property({ type: 'boolean' })
  demo: boolean = false;
}
