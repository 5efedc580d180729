import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../scalars.js';

@ObjectType({ description: 'What somebody said about a map: the person whose it is, a manager within reach, or HR.' })
export class MapComment {
  @Field(() => ID, { description: 'Opaque; stays the same for life.' }) id!: string;
  @Field(() => ID, { description: 'Whose map it is about.' }) employeeId!: string;
  @Field(() => ID, { description: 'The assignment that it is about.' }) assignmentId!: string;
  @Field(() => ID, { nullable: true, description: 'The map that was being read; null once that preview is gone.' })
  mapId!: string | null;
  @Field(() => String, { description: 'Who said it.' }) author!: string;
  @Field(() => Boolean, { description: 'True when the person whose map it is said it.' }) byEmployee!: boolean;
  @Field(() => Boolean, { description: 'True when the caller said it, and so may change it or take it back.' })
  own!: boolean;
  @Field(() => String, { description: 'The words; empty once they were taken back.' }) body!: string;
  @Field(() => DateTime, { description: 'When it was said.' }) createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was last changed; null when never.' })
  editedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; null while it stands.' })
  withdrawnAt!: Date | null;
  @Field(() => Int, {
    description: 'Raised with every change; sent back with an edit, so that two editors cannot overwrite each other.',
  })
  version!: number;
}
