import type { AuthProvider } from 'react-admin';
import {
  MeDocument,
  SetLocaleDocument,
  SignInDocument,
  SignOutDocument,
  type MeQuery,
} from '../schema/generated/operations.ts';
import { request, RequestError } from './graphql.ts';
import { chosenLocale, forgetChosenLocale } from './i18n/provider.ts';

export type Viewer = NonNullable<MeQuery['me']>;

/** Asked for once and kept until the session ends; every page check reads it. */
let viewer: Promise<Viewer | null> | null = null;

const me = (): Promise<Viewer | null> => {
  viewer ??= request(MeDocument, {})
    .then((data) => data.me ?? null)
    .catch((error: unknown) => {
      viewer = null;
      if (error instanceof RequestError && error.code === 'UNAUTHENTICATED') return null;
      throw error;
    });
  return viewer;
};

/** The next question asks the server again: who signed in may something else now. */
export function forgetViewer(): void {
  viewer = null;
}

export const authProvider: AuthProvider = {
  async login({ email, password }: { email: string; password: string }) {
    const { signIn } = await request(SignInDocument, { email, password });
    const chosen = chosenLocale();
    forgetChosenLocale();
    viewer = Promise.resolve(chosen ? { ...signIn.viewer, locale: chosen } : signIn.viewer);
    // The language chosen on the sign-in page wins over the one the account had; failing to keep it is no reason to refuse entry.
    if (chosen && chosen !== signIn.viewer.locale)
      request(SetLocaleDocument, { locale: chosen }).catch(() => undefined);
  },

  async logout() {
    const known = viewer;
    viewer = null;
    forgetChosenLocale();
    if (known && (await known.catch(() => null))) await request(SignOutDocument, {}).catch(() => undefined);
  },

  async checkAuth() {
    if (!(await me())) throw new RequestError('UNAUTHENTICATED', 'Nobody is signed in.');
  },

  async checkError(error: unknown) {
    if (!(error instanceof RequestError) || error.code !== 'UNAUTHENTICATED') return;
    viewer = Promise.resolve(null);
    throw error;
  },

  async getIdentity() {
    const known = await me();
    if (!known) throw new RequestError('UNAUTHENTICATED', 'Nobody is signed in.');
    return { ...known, fullName: known.name };
  },

  getPermissions: me,
};
