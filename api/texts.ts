import { Field, InputType, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One text in the three languages of the product.' })
export class LocalText {
  @Field(() => String, { description: 'English.' }) en!: string;
  @Field(() => String, { description: 'Russian.' }) ru!: string;
  @Field(() => String, { description: 'Polish.' }) pl!: string;
}

/** A text of which some languages may be missing: null, or absent as sent. */
export type SomeTexts = { en?: string | null; ru?: string | null; pl?: string | null };

@ObjectType({ description: 'One text in those of the three languages in which somebody wrote it.' })
export class SomeText {
  @Field(() => String, { nullable: true, description: 'English.' }) en!: string | null;
  @Field(() => String, { nullable: true, description: 'Russian.' }) ru!: string | null;
  @Field(() => String, { nullable: true, description: 'Polish.' }) pl!: string | null;
}

@InputType({ description: 'One text in those of the three languages in which it is written.' })
export class SomeTextInput {
  @Field(() => String, { nullable: true, description: 'English.' }) en?: string | null;
  @Field(() => String, { nullable: true, description: 'Russian.' }) ru?: string | null;
  @Field(() => String, { nullable: true, description: 'Polish.' }) pl?: string | null;
}

export function texts(en: string, ru: string, pl: string): LocalText {
  return { en, ru, pl };
}
