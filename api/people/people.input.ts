import { Field, ID, InputType, registerEnumType } from 'type-graphql';

export enum EmployeeSort {
  CODE = 'CODE',
  ID = 'ID',
  NAME = 'NAME',
  TEAM = 'TEAM',
}
registerEnumType(EmployeeSort, {
  name: 'EmployeeSort',
  description: 'What a list of employees is sorted by.',
  valuesConfig: {
    CODE: { description: "The organisation's own code." },
    ID: { description: 'In no order of meaning; the only one for analysts, whatever they ask for.' },
    NAME: { description: 'The name.' },
    TEAM: { description: "The team's name." },
  },
});

export enum SortOrder {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortOrder, {
  name: 'SortOrder',
  description: 'Rising or falling.',
  valuesConfig: { ASC: { description: 'Smallest first.' }, DESC: { description: 'Greatest first.' } },
});

@InputType({ description: 'Narrows a list of employees; all that is given must hold.' })
export class EmployeeFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name or code, in any case. % and _ mean themselves.',
  })
  search?: string | null;
  @Field(() => ID, { nullable: true, description: 'Members of this team; not of the teams below it.' }) teamId?:
    | string
    | null;
  @Field(() => ID, { nullable: true, description: 'Those now assigned to this task.' }) taskId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Those who hold this stage on a current assignment, for example R2.',
  })
  stage?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Those with an assignment in this state on their latest map, for example AT_RISK.',
  })
  state?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Those with, or without, a change of stage that waits for a decision.',
  })
  hasOpenProposal?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Those employed today, or those who have left.' })
  employed?: boolean | null;
}
