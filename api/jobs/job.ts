import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Json } from '../scalars.js';

export enum JobStatus {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(JobStatus, {
  name: 'JobStatus',
  description:
    'Where a job is: QUEUED, RUNNING, DONE, FAILED or CANCELLED. Months that were evaluated before a job failed or was cancelled stay. Maps on demand and uploads come whole or not at all.',
});

@ObjectType({ description: 'Long work that goes on when its page is left, and can be found again.' })
export class Job {
  @Field(() => ID, { description: 'Its id, for asking again.' }) id!: string;
  @Field(() => String, { description: 'What it does, for example generate-maps.' }) kind!: string;
  @Field(() => JobStatus, { description: 'Where it is.' }) status!: JobStatus;
  @Field(() => Int, { description: 'How many are done.' }) done!: number;
  @Field(() => Int, { nullable: true, description: 'Of how many; null until it is known.' }) total!: number | null;
  @Field(() => Json, { nullable: true, description: 'What came of it; its keys depend on the kind.' }) result!:
    | object
    | null;
  @Field(() => String, { nullable: true, description: 'Code of the refusal when it failed.' }) errorCode!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Why it failed, in English.' }) errorMessage!: string | null;
  @Field(() => DateTime, { description: 'When it was started.' }) createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When the worker took it up; null while it waits.' })
  startedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it ended; null until then.' }) finishedAt!: Date | null;
}
