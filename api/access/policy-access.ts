import { EVERYBODY, KEEPERS, shows, type FieldRule, type Part } from './policy-part.js';

const KEPT: FieldRule = { roles: KEEPERS };

export const ACCESS: Part = {
  queries: {
    me: { roles: 'anyone', keys: [] },
    savedViews: { roles: EVERYBODY },
    accounts: { roles: KEEPERS },
    apiKeys: { roles: KEEPERS },
  },
  mutations: {
    signIn: { roles: 'anyone' },
    signOut: { roles: EVERYBODY, beforeOwnPassword: true },
    setLocale: { roles: EVERYBODY },
    saveView: { roles: EVERYBODY },
    removeView: { roles: EVERYBODY },
    createAccount: { roles: KEEPERS },
    changePassword: { roles: EVERYBODY, beforeOwnPassword: true },
    closeAccount: { roles: KEEPERS },
    reopenAccount: { roles: KEEPERS },
    resetPassword: { roles: KEEPERS },
    createApiKey: { roles: KEEPERS },
    revokeApiKey: { roles: KEEPERS },
  },
  types: {
    Account: shows('active createdAt demo employeeId id mustChangePassword passwordGivenAt role version', {
      email: KEPT,
      kept: KEPT,
      name: KEPT,
      passwordGivenBy: KEPT,
      roleGivenBy: KEPT,
    }),
    AccountPage: shows('nodes pageInfo totalCount'),
    AccountCreated: shows('account', { password: KEPT }),
    ApiKey: shows('expiresAt id lastUsedAt name prefix revokedAt scopes'),
    ApiKeyPage: shows('nodes pageInfo totalCount'),
    ApiKeyCreated: shows('key', { secret: KEPT }),
    SavedView: shows('id list name query'),
    SignInResult: shows('expiresAt token viewer'),
    Viewer: shows('email employeeId id locale may mustChangePassword name role'),
  },
};
