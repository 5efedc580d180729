import { AccountNamesDocument, type AccountNamesQuery, type Role } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';

/** The API gives at most this many at once. */
const PAGE = 100;

export type AccountName = AccountNamesQuery['accounts']['nodes'][number];

/** Everybody with one of some roles, by name; those who can sign in, unless closed accounts are wanted too (null). */
export async function accountNames(roles: Role[], active: true | null = true): Promise<AccountName[]> {
  const all: AccountName[] = [];
  for (;;) {
    const page = { first: PAGE, offset: all.length, filter: { roles, active } };
    const { nodes, pageInfo } = (await request(AccountNamesDocument, page)).accounts;
    all.push(...nodes);
    if (!pageInfo.hasNextPage) return all;
  }
}
