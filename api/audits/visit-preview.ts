import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { VisitDifference } from './visit.input.js';

@ObjectType({ description: 'Somebody who may be named in a visit.' })
export class StaffMember {
  @Field(() => ID, { description: 'The employee.' }) id!: string;
  @Field(() => String, { description: 'By which a visit names the employee.' }) code!: string;
  @Field(() => String, { description: 'The name.' }) name!: string;
  @Field(() => Boolean, { description: 'Works at the location that day.' }) atLocation!: boolean;
}

@ObjectType({
  description:
    'What a visit would say as it is filled in so far: as if everything asked had been announced and nothing were disputed.',
})
export class VisitPreview {
  @Field(() => Int, { description: 'Items that are answered, or said not to apply.' }) answered!: number;
  @Field(() => Int, { description: 'Items that are asked.' }) asked!: number;
  @Field(() => Float, { nullable: true, description: 'Points of 100, above by bonus items; null: nothing to add up.' })
  score!: number | null;
  @Field(() => Float, { nullable: true, description: 'Points before what is critical.' }) before!: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why it would be refused as it is, as in VisitResult; null: it would be taken.',
  })
  code!: string | null;
  @Field(() => String, { nullable: true, description: 'Where.' }) field!: string | null;
  @Field(() => String, { nullable: true, description: 'What was expected.' }) expected!: string | null;
  @Field(() => String, { nullable: true, description: 'What came.' }) came!: string | null;
  @Field(() => Boolean, { description: 'Its number stands already: sending it is a correction.' }) correction!: boolean;
  @Field(() => [VisitDifference], { description: 'What the correction would change.' }) differences!: VisitDifference[];
}
