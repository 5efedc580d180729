import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One text in the three languages of the product.' })
export class LocalText {
  @Field(() => String) en!: string;
  @Field(() => String) ru!: string;
  @Field(() => String) pl!: string;
}
