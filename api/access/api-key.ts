import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../scalars.js';

/** A key with which a machine calls the API. The secret is shown once; only its hash is kept. */
@ObjectType({
  description: 'A key with which a machine calls the API. The secret is shown once, when the key is made.',
})
@Entity({ tableName: 'api_key' })
export class ApiKey {
  @Field(() => ID, { description: 'Opaque; stays the same for life.' })
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Field(() => String, { description: 'The name to show.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'First characters of the key, to recognise it by.' })
  @Property({ type: 'text' })
  prefix!: string;

  @Property({ type: 'blob', hidden: true })
  secretHash!: Buffer;

  @Field(() => [String], { description: 'What the key may do, for example signals:write.' })
  @Property({ type: 'array' })
  scopes!: string[];

  @Field(() => DateTime, { description: 'From then on the key is refused.' })
  @Property({ type: 'datetime' })
  expiresAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was ended by hand; null while it works.' })
  @Property({ type: 'datetime', nullable: true })
  revokedAt: Date | null = null;

  @Field(() => DateTime, { nullable: true, description: 'Null when it was never used.' })
  @Property({ type: 'datetime', nullable: true })
  lastUsedAt: Date | null = null;

  @Property({ type: 'uuid' })
  createdBy!: string;
}
