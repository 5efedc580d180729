import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Json } from '../scalars.js';

export enum JobStatus {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(JobStatus, { name: 'JobStatus', description: 'Where a job is. FAILED and CANCELLED have written nothing.' });

@ObjectType({ description: 'Long work that goes on when its page is left, and can be found again.' })
export class Job {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'What it does, for example generate-maps.' }) kind!: string;
  @Field(() => JobStatus) status!: JobStatus;
  @Field(() => Int, { description: 'How many are done.' }) done!: number;
  @Field(() => Int, { nullable: true, description: 'Of how many; null until it is known.' }) total!: number | null;
  @Field(() => Json, { nullable: true, description: 'What came of it; its keys depend on the kind.' }) result!: object | null;
  @Field(() => String, { nullable: true, description: 'Code of the refusal when it failed.' }) errorCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it failed, in English.' }) errorMessage!: string | null;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime, { nullable: true }) startedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) finishedAt!: Date | null;
}
