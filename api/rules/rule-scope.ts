import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { plainText } from '../plain-text.js';
import { Refusal } from '../refusals.js';

export enum RuleScopeKind {
  TASK = 'TASK',
  JOB_FAMILY = 'JOB_FAMILY',
}
registerEnumType(RuleScopeKind, {
  name: 'RuleScopeKind',
  description: 'What a rule set may be for, short of the organisation: a TASK, or a JOB_FAMILY of tasks.',
});

@ObjectType({ description: 'Whom a rule set is for, where that is not the whole organisation.' })
export class RuleScope {
  @Field(() => RuleScopeKind, { description: 'TASK or JOB_FAMILY.' }) kind!: RuleScopeKind;
  @Field(() => String, { description: 'Code of the task or of the job family.' }) code!: string;
}

@InputType({ description: 'Whom a draft is for, where that is not the whole organisation.' })
export class RuleScopeInput {
  @Field(() => RuleScopeKind, { description: 'TASK or JOB_FAMILY.' }) kind!: RuleScopeKind;
  @Field(() => String, { description: 'Code of the task or of the job family; 1 to 100 characters.' }) code!: string;
}

export function checkedScope(scope: RuleScopeInput | null): RuleScope | null {
  return scope && { kind: scope.kind, code: plainText('scope.code', scope.code, 100) };
}

/** A set for some only would judge everybody if it were published: evaluation reads one set for the whole organisation. */
export function refuseScoped(scope: RuleScope | null): void {
  if (scope === null) return;
  const came = `${scope.kind} ${scope.code}`;
  throw new Refusal(
    'BAD_USER_INPUT',
    `Only a set for the whole organisation can be published for now, but this one is for: ${came}.`,
    { field: 'id', rule: 'SCOPE', expected: 'a draft for the whole organisation', came },
  );
}
