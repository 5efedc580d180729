import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { load } from '../loaders.js';
import { AccountCreated, SignInResult, viewerType, ViewerType } from './access.types.js';
import { closeAccount, reopenAccount, resetPassword } from './account-acts.js';
import { Account, Locale, Role } from './account.js';
import { changePassword } from './change-password.js';
import { createAccount } from './create-account.js';
import { AccountFilter, AccountPage, findAccounts } from './find-accounts.js';
import { giversOf, keptBy } from './keepers.js';
import { closeSession } from './sessions.js';
import { signIn } from './sign-in.js';
import { accountViewer, type Viewer } from './viewer.js';

const KEPT =
  'FORBIDDEN for HR when it is an administrator, and for an administrator when it is HR and another HR could; CONFLICT for the own account, and with currentVersion when somebody changed it meanwhile.';
const VERSION = 'The version that was read with the account.';

@Resolver(() => Account)
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
      mustChangePassword: account.mustChangePassword,
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

  @Query(() => AccountPage, {
    description: 'Accounts, by name. BAD_USER_INPUT when first, offset or search do not fit.',
  })
  accounts(
    @Arg('first', () => Int, { defaultValue: 25, description: '1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: 'Rows to skip, 0 to 10,000.' }) offset: number | null,
    @Arg('filter', () => AccountFilter, { nullable: true, description: 'Which ones.' }) filter: AccountFilter | null,
    @Ctx() { db }: Context,
  ): Promise<AccountPage> {
    return findAccounts(db.pool, { first, offset, filter });
  }

  @Mutation(() => AccountCreated, {
    description:
      'Makes an account; its password must be changed at the first sign-in. HR makes accounts of any role but ADMINISTRATOR, an administrator of any but HR, unless there is no active HR (else FORBIDDEN). Nobody changes the role of an account, so nobody his own. CONFLICT when the address or the employee has one already.',
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
    return createAccount(
      context.em,
      { email, name, role, employeeId: employeeId ?? null },
      accountViewer(context.viewer),
      context.now,
    );
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the caller may close it, open it again or give it a password.',
  })
  async kept(@Root() account: Account, @Ctx() context: Context): Promise<boolean> {
    const by = accountViewer(context.viewer);
    return (await load(context, 'kept', account.id, (ids) => keptBy(context.db.pool, by, ids))) ?? false;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the account that gave it its role; null when it was set up on the machine itself.',
  })
  async roleGivenBy(@Root() account: Account, @Ctx() context: Context): Promise<string | null> {
    return (await load(context, 'givers', account.id, (ids) => giversOf(context.db.pool, ids)))?.role ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the account that last gave it a password; null when it was set up on the machine itself.',
  })
  async passwordGivenBy(@Root() account: Account, @Ctx() context: Context): Promise<string | null> {
    return (await load(context, 'givers', account.id, (ids) => giversOf(context.db.pool, ids)))?.password ?? null;
  }

  @Mutation(() => Boolean, {
    description:
      'Changes the own password and ends all other sessions of the account. BAD_USER_INPUT when the present one is wrong or the new one does not fit; RATE_LIMITED after 10 tries in 15 minutes.',
  })
  async changePassword(
    @Arg('current', () => String, { description: 'The present password.' }) current: string,
    @Arg('next', () => String, { description: 'The new one, of 12 to 200 characters.' }) next: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { accountId } = accountViewer(context.viewer);
    const { session, address } = context;
    await changePassword(context.db.pool, { accountId, session, address }, { current, next }, context.now);
    return true;
  }

  @Mutation(() => Account, { description: `Closes an account and ends its sessions at once. ${KEPT}` })
  closeAccount(
    @Arg('id', () => ID, { description: 'The account.' }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Ctx() context: Context,
  ): Promise<Account> {
    return closeAccount(context.em, { id, version }, accountViewer(context.viewer));
  }

  @Mutation(() => Account, { description: `Lets a closed account sign in again. ${KEPT}` })
  reopenAccount(
    @Arg('id', () => ID, { description: 'The account.' }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Ctx() context: Context,
  ): Promise<Account> {
    return reopenAccount(context.em, { id, version }, accountViewer(context.viewer));
  }

  @Mutation(() => AccountCreated, {
    description: `Gives an account a new password, which must be changed at the next sign-in, and ends its sessions. ${KEPT}`,
  })
  resetPassword(
    @Arg('id', () => ID, { description: 'The account.' }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Ctx() context: Context,
  ): Promise<AccountCreated> {
    return resetPassword(context.em, { id, version }, accountViewer(context.viewer), context.now);
  }
}
