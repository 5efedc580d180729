import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { PageInfo, pageOffset, pageSize, writeCursor } from '../page.js';
import { searchPattern } from '../search-pattern.js';
import type { Sender } from '../sql.js';
import { Account, Role } from './account.js';

@InputType({ description: 'Narrows the list of accounts; all that is given must hold.' })
export class AccountFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or of the e-mail address.' })
  search?: string | null;
  @Field(() => [Role], { nullable: true, description: 'With one of these roles.' }) roles?: Role[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True: those that can sign in; false: closed ones.' })
  active?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'True: those whose owner has not chosen an own password yet.' })
  mustChangePassword?: boolean | null;
}

@ObjectType({ description: 'A page of accounts.' })
export class AccountPage {
  @Field(() => [Account], { description: 'The accounts.' }) nodes!: Account[];
  @Field(() => Int, { description: 'How many there are on all pages.' }) totalCount!: number;
  @Field(() => PageInfo, { description: 'Whether more follows.' }) pageInfo!: PageInfo;
}

export interface AccountQuestion {
  first: number;
  offset: number | null;
  filter: AccountFilter | null;
}

/** Accounts by name, without their secrets. Two statements. */
export async function findAccounts(to: Sender, question: AccountQuestion): Promise<AccountPage> {
  const [first, offset] = [pageSize(question.first), pageOffset(question.offset)];
  const { search, roles, active, mustChangePassword } = question.filter ?? {};
  const values = [searchPattern('filter.search', search), roles ?? null, active ?? null, mustChangePassword ?? null];
  const { rows } = await to.query<Account>(
    `select id, email, name, role, employee_id as "employeeId", must_change_password as "mustChangePassword", created_at as "createdAt",
       password_given_at as "passwordGivenAt", locale, active, demo, version
     ${WANTED} order by lower(name), id offset $5 limit $6`,
    [...values, offset, first + 1],
  );
  const counted = await to.query<{ total: number }>(`select count(*)::int as total ${WANTED}`, values);
  const nodes = rows.slice(0, first);
  const endCursor = nodes.length > 0 ? writeCursor(offset + nodes.length) : null;
  return { nodes, totalCount: counted.rows[0]!.total, pageInfo: { hasNextPage: rows.length > first, endCursor } };
}

const WANTED = `from account where ($1::text is null or name ilike $1 or email ilike $1) and ($2::text[] is null or role = any($2))
  and ($3::boolean is null or active = $3) and ($4::boolean is null or must_change_password = $4)`;
