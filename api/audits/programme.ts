import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const PROGRAMME_KINDS = ['MYSTERY_SHOPPING', 'MANAGER_AUDIT', 'INTERNAL_CONTROL'];

@ObjectType({
  description: 'A mystery-shopping or audit programme. Its visits count only after it was announced to the staff.',
})
@Entity({ tableName: 'programme' })
export class Programme {
  @Field(() => ID, { description: 'Opaque, never reused.' })
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Field(() => String, { description: "The organisation's own code; unique." })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, { description: 'As the organisation calls it.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, {
    description:
      "MYSTERY_SHOPPING, MANAGER_AUDIT or INTERNAL_CONTROL. Visits of MANAGER_AUDIT are the managers' side, the others the independent side.",
  })
  @Property({ type: 'text' })
  kind: string = 'MYSTERY_SHOPPING';

  @Property({ type: 'boolean' })
  demo: boolean = false;

  @Field(() => Int, { description: 'Raised with every change.' })
  @Property({ type: 'integer', version: true })
  version!: number;
}
