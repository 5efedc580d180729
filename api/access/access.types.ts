import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../scalars.js';
import { Account, Locale, Role } from './account.js';
import { ApiKey } from './api-key.js';
import { uses } from './policy.js';
import type { Viewer } from './viewer.js';

@ObjectType('Viewer', { description: 'The signed-in account.' })
export class ViewerType {
  @Field(() => ID, { description: 'The account.' }) id!: string;
  @Field(() => String, { description: 'The address to sign in with.' }) email!: string;
  @Field(() => String, { description: 'The name to show.' }) name!: string;
  @Field(() => Role, { description: 'What the account may do.' }) role!: Role;
  @Field(() => Locale, { description: 'Language of the console.' }) locale!: Locale;
  @Field(() => ID, {
    nullable: true,
    description: 'The employee who this account is; null for people who are not scored.',
  })
  employeeId!: string | null;
  @Field(() => Boolean, {
    description: 'The password was given by somebody else: choose an own one with changePassword.',
  })
  mustChangePassword!: boolean;
  @Field(() => [String], { description: 'Names of the queries and mutations that this account may use.' })
  may!: string[];
}

@ObjectType({ description: 'An open session.' })
export class SignInResult {
  @Field(() => String, { description: 'Send it as "Authorization: Bearer ..."; browsers get it as a cookie as well.' })
  token!: string;
  @Field(() => DateTime, { description: 'The session ends then, or after an hour without a request.' })
  expiresAt!: Date;
  @Field(() => ViewerType, { description: 'Who signed in.' }) viewer!: ViewerType;
}

@ObjectType({ description: 'An account with the password for its next sign-in.' })
export class AccountCreated {
  @Field(() => Account, { description: 'The account as it is now.' }) account!: Account;
  @Field(() => String, { description: 'Shown this once; only its hash is kept.' }) password!: string;
}

@ObjectType({ description: 'A new key with its secret.' })
export class ApiKeyCreated {
  @Field(() => ApiKey, { description: 'The key as it is listed.' }) key!: ApiKey;
  @Field(() => String, {
    description: 'Shown this once; only its hash is kept. Send it as "Authorization: Bearer ...".',
  })
  secret!: string;
}

export function viewerType(viewer: Viewer | null): ViewerType | null {
  if (viewer?.kind !== 'ACCOUNT') return null;
  const { accountId: id, email, name, role, locale, employeeId, mustChangePassword = false } = viewer;
  return { id, email, name, role, locale: locale as Locale, employeeId, mustChangePassword, may: uses(viewer) };
}
