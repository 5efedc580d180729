import { Field, ObjectType } from 'type-graphql';
import { LocalText } from '../texts.js';

@ObjectType({ description: 'What makes a wording hard to keep or to judge. It may be overruled with a reason.' })
export class WordingWarning {
  @Field(() => String, { description: 'What an overruling names.' }) key!: string;
  @Field(() => String, {
    description: 'VAGUE_WORD, SEVERAL_DEMANDS, MISSING_LANGUAGE or NO_MEASURABLE_ITEM. The last can not be overruled.',
  })
  code!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Language of the text: en, ru or pl; null of NO_MEASURABLE_ITEM.',
  })
  language!: string | null;
  @Field(() => String, { description: 'Where: title, text, items, or the code of an item as items.<code>.' })
  field!: string;
  @Field(() => String, { nullable: true, description: 'The words that it is about; null where words are missing.' })
  found!: string | null;
  @Field(() => LocalText, { description: 'Why it is a warning, and what to write instead.' }) why!: LocalText;
}
