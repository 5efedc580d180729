import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A branch, office, site or shop where clients are served.' })
@Entity({ tableName: 'location' })
export class Location {
  @Field(() => ID, { description: 'Opaque; stays the same for life.' })
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Field(() => String, { description: "The organisation's own code; unique." })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, { description: 'The name to show.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'OFFICE, BRANCH, SHOP, PETROL_STATION or SERVICE_CENTRE.' })
  @Property({ type: 'text' })
  kind: string = 'OFFICE';

  @Property({ type: 'boolean' })
  demo: boolean = false;

  @Property({ type: 'integer', version: true })
  version!: number;
}
