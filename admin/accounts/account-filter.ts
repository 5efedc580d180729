import type { AccountFilter, Role } from '../../schema/generated/operations.ts';

export const states = ['active', 'inactive', 'awaits'] as const;

/** What the list of accounts is narrowed by, as the API names it: who awaits an own password can sign in already. */
export function accountFilter({ search, role, state }: Record<string, string | undefined>): AccountFilter {
  return {
    search: search ?? null,
    roles: role ? [role as Role] : null,
    active: state ? state !== 'inactive' : null,
    mustChangePassword: state === 'awaits' ? true : null,
  };
}
