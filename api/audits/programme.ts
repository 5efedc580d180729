import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Day } from '../scalars.js';
import { SomeText, type SomeTexts } from '../texts.js';

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

  @Field(() => String, { description: 'DRAFT (in preparation), ACTIVE (visits are made) or ENDED.' })
  @Property({ type: 'text' })
  status: string = 'DRAFT';

  @Field(() => Day, { nullable: true, description: 'First day on which visits may be made.' })
  @Property({ type: 'string', columnType: 'date', nullable: true })
  startsOn: string | null = null;

  @Field(() => Day, { nullable: true, description: 'Last day; null: until it is ended.' })
  @Property({ type: 'string', columnType: 'date', nullable: true })
  endsOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'ONCE, WEEKLY, MONTHLY, QUARTERLY or YEARLY.' })
  @Property({ type: 'text', nullable: true })
  cadence: string | null = null;

  @Field(() => Int, { nullable: true, description: 'Visits of each location per period.' })
  @Property({ type: 'integer', nullable: true })
  visitsPerLocation: number | null = null;

  @Field(() => String, {
    description: 'INDIVIDUAL: results are discussed with the employee. GROUP: in a meeting, without names.',
  })
  @Property({ type: 'text' })
  disclosure: string = 'INDIVIDUAL';

  @Field(() => SomeText, { description: 'What it is for, in words for the staff.' })
  @Property({ type: 'json' })
  goals: SomeTexts = {};

  @Field(() => SomeText, { description: 'What becomes of the results, in words for the staff.' })
  @Property({ type: 'json' })
  useOfResults: SomeTexts = {};

  @Property({ type: 'boolean' })
  demo: boolean = false;

  @Field(() => Int, { description: 'Raised with every change.' })
  @Property({ type: 'integer', version: true })
  version!: number;
}
