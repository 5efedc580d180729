import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { DateTime } from '../scalars.js';
import { Account, Locale, Role } from './account.js';
import { ApiKey } from './api-key.js';
import { createAccount } from './create-account.js';
import { createApiKey, revokeApiKey, SCOPES } from './keys.js';
import { uses } from './policy.js';
import { closeSession } from './sessions.js';
import { signIn } from './sign-in.js';
import { accountViewer, type Viewer } from './viewer.js';

@ObjectType('Viewer', { description: 'The signed-in account.' })
class ViewerType {
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
  @Field(() => [String], { description: 'Names of the queries and mutations that this account may use.' })
  may!: string[];
}

@ObjectType({ description: 'An open session.' })
class SignInResult {
  @Field(() => String, { description: 'Send it as "Authorization: Bearer ..."; browsers get it as a cookie as well.' })
  token!: string;
  @Field(() => DateTime, { description: 'The session ends then, or after an hour without a request.' })
  expiresAt!: Date;
  @Field(() => ViewerType, { description: 'Who signed in.' }) viewer!: ViewerType;
}

@ObjectType({ description: 'A new account with the password for its first sign-in.' })
class AccountCreated {
  @Field(() => Account, { description: 'The account as it is now.' }) account!: Account;
  @Field(() => String, { description: 'Shown this once; only its hash is kept.' }) password!: string;
}

@ObjectType({ description: 'A new key with its secret.' })
class ApiKeyCreated {
  @Field(() => ApiKey, { description: 'The key as it is listed.' }) key!: ApiKey;
  @Field(() => String, {
    description: 'Shown this once; only its hash is kept. Send it as "Authorization: Bearer ...".',
  })
  secret!: string;
}

@Resolver()
export class AccessResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who is asking; null before sign-in.' })
  me(@Ctx() context: Context): ViewerType | null {
    return viewerType(context.viewer);
  }

  @Mutation(() => SignInResult, {
    description:
      'Opens a session. UNAUTHENTICATED when name and password do not match; RATE_LIMITED after 10 tries in 15 minutes.',
  })
  async signIn(
    @Arg('email', () => String, { description: "The account's e-mail address." }) email: string,
    @Arg('password', () => String, { description: 'Up to 200 characters.' }) password: string,
    @Ctx() context: Context,
  ): Promise<SignInResult> {
    const { token, expiresAt, accountId } = await signIn(
      context.db.pool,
      email.slice(0, 320),
      password.slice(0, 200),
      context.address,
      context.now,
    );
    const account = await context.em.findOneOrFail(Account, { id: accountId });
    context.keepSession(token, expiresAt);
    const viewer: Viewer = {
      kind: 'ACCOUNT',
      accountId,
      role: account.role,
      employeeId: account.employeeId,
      name: account.name,
      email: account.email,
      locale: account.locale,
    };
    return { token, expiresAt, viewer: viewerType(viewer)! };
  }

  @Mutation(() => Boolean, { description: 'Ends this session.' })
  async signOut(@Ctx() context: Context): Promise<boolean> {
    if (context.session) await closeSession(context.db.pool, context.session);
    context.keepSession('', new Date(0));
    return true;
  }

  @Mutation(() => ViewerType, { description: 'Keeps the language of the console with the account.' })
  async setLocale(
    @Arg('locale', () => Locale, { description: 'en, ru or pl.' }) locale: Locale,
    @Ctx() context: Context,
  ): Promise<ViewerType> {
    const viewer = accountViewer(context.viewer);
    await context.em.nativeUpdate(Account, { id: viewer.accountId }, { locale });
    return viewerType({ ...viewer, locale })!;
  }

  @Query(() => [Account], { description: 'All accounts, by name.' })
  accounts(@Ctx() context: Context): Promise<Account[]> {
    return context.em.find(Account, {}, { orderBy: { name: 'asc' }, limit: 1000, disableIdentityMap: true });
  }

  @Mutation(() => AccountCreated, {
    description: 'Makes an account. CONFLICT when the address or the employee has one already.',
  })
  createAccount(
    @Arg('email', () => String, { description: 'The address to sign in with.' }) email: string,
    @Arg('name', () => String, { description: 'The name to show.' }) name: string,
    @Arg('role', () => Role, { description: 'What the account may do.' }) role: Role,
    @Arg('employeeId', () => ID, { nullable: true, description: 'Required for managers and employees.' }) employeeId:
      | string
      | null,
    @Ctx() context: Context,
  ): Promise<AccountCreated> {
    return createAccount(context.em, { email, name, role, employeeId: employeeId ?? null });
  }

  @Query(() => [ApiKey], { description: 'All keys, newest first, also those that have ended.' })
  apiKeys(@Ctx() context: Context): Promise<ApiKey[]> {
    return context.em.find(ApiKey, {}, { orderBy: { id: 'desc' }, limit: 1000, disableIdentityMap: true });
  }

  @Mutation(() => ApiKeyCreated, { description: 'Makes a key for a machine.' })
  createApiKey(
    @Arg('name', () => String, { description: 'To recognise it by.' }) name: string,
    @Arg('scopes', () => [String], { description: `Among: ${SCOPES.join(', ')}.` }) scopes: string[],
    @Arg('expiresAt', () => DateTime, { description: 'In the future.' }) expiresAt: string,
    @Ctx() context: Context,
  ): Promise<ApiKeyCreated> {
    return createApiKey(
      context.em,
      { name, scopes, expiresAt: new Date(expiresAt) },
      context.now,
      accountViewer(context.viewer).accountId,
    );
  }

  @Mutation(() => ApiKey, { description: 'Ends a key at once.' })
  revokeApiKey(@Arg('id', () => ID, { description: 'The key.' }) id: string, @Ctx() context: Context): Promise<ApiKey> {
    return revokeApiKey(context.em, id, context.now);
  }
}

function viewerType(viewer: Viewer | null): ViewerType | null {
  if (viewer?.kind !== 'ACCOUNT') return null;
  const { accountId: id, email, name, role, locale, employeeId } = viewer;
  return { id, email, name, role, locale: locale as Locale, employeeId, may: uses(viewer) };
}
