import { Field, ID, ObjectType } from 'type-graphql';
import { Day } from '../scalars.js';
import { Task } from './task.js';

@ObjectType({ description: 'A span in which an assignment rests: tenure and windows stand still.' })
export class Pause {
  @Field(() => Day, { description: 'First day of rest.' }) from!: string;
  @Field(() => Day, { nullable: true, description: 'Last day of rest; null while it goes on.' }) to!: string | null;
  @Field(() => String, { description: 'For example parental leave.' }) reason!: string;
}

/** An assignment as it is known now: its current period and pauses, read as one row. Stages add what was decided. */
@ObjectType('Assignment', { description: 'An employee on a task: the thing that has a stage.' })
export class AssignmentRow {
  @Field(() => ID, { description: 'Opaque; stays the same for life.' }) id!: string;
  @Field(() => ID, { description: 'Who is assigned.' }) employeeId!: string;
  @Field(() => Task, { description: 'On what.' }) task!: Task;
  @Field(() => String, { nullable: true, description: 'Where; null when no place was given.' }) locationName!:
    | string
    | null;
  @Field(() => Day, { description: 'First day in the task; tenure counts from here.' }) startedOn!: string;
  @Field(() => Boolean, {
    description:
      "True when startedOn is estimated: a file's first day of the employee, less the lower bound of its tenure column.",
  })
  startEstimated!: boolean;
  @Field(() => Day, { nullable: true, description: 'Last day in the task; null while it goes on.' }) endedOn!:
    | string
    | null;
  @Field(() => Boolean, { description: 'The primary assignment leads on the map.' }) isPrimary!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Stage that was stated when the assignment began; null: the first.',
  })
  statedStage!: string | null;
  @Field(() => [Pause], { description: 'All spans of rest, by their first day.' }) pauses!: Pause[];
}
