import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One text in the three languages of the product.' })
export class LocalText {
  @Field(() => String, { description: 'English.' }) en!: string;
  @Field(() => String, { description: 'Russian.' }) ru!: string;
  @Field(() => String, { description: 'Polish.' }) pl!: string;
}
