import { Field, ID, InputType, registerEnumType } from 'type-graphql';

export enum BoardOrder {
  NEED = 'NEED',
  TASK = 'TASK',
  STAGE = 'STAGE',
  NAME = 'NAME',
}
registerEnumType(BoardOrder, {
  name: 'BoardOrder',
  description:
    'NEED: who needs somebody first, then what waits for a decision, then the rest. TASK: by task. STAGE: by the stage held, lowest first. Within these, by name. NAME: by name alone.',
});

@InputType({ description: 'Narrows the board; conditions add up.' })
export class BoardFilter {
  @Field(() => ID, { nullable: true, description: 'People of this team.' }) teamId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Lines of this task.' }) taskId?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the stage held now.' }) stage?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'At the latest evaluation: HOLDS, ABOVE, AT_RISK, INSUFFICIENT, ON_LEAVE, GRACE, or STALE.',
  })
  state?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only lines whose proposal waits for a decision, or only the others.',
  })
  hasOpenProposal?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Part of the name or code of the person.' }) search?:
    | string
    | null;
}
