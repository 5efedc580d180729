import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * An employee on a task: the thing that has a stage. Its period, pauses and stated stage are versions in assignment_period and
 * assignment_pause, because they are inputs of verdicts and have two axes of time.
 */
@Entity({ tableName: 'assignment' })
export class Assignment {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Property({ type: 'uuid' })
  employeeId!: string;

  @Property({ type: 'uuid' })
  taskId!: string;
}
