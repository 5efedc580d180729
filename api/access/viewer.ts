import type { Role } from './account.js';

/** Who is asking. Made from the session or key alone, anew for every request; never from arguments. */
export type Viewer =
  | {
      kind: 'ACCOUNT';
      accountId: string;
      role: Role;
      employeeId: string | null;
      name: string;
      email: string;
      locale: string;
      /** The password was given by somebody else. */
      mustChangePassword?: boolean;
    }
  | { kind: 'API_KEY'; keyId: string; name: string; scopes: string[] };

/** The person behind a write: verbs take it last. */
export type Actor = Viewer | { kind: 'SYSTEM' };

export function accountOf(actor: Actor): string | null {
  return actor.kind === 'ACCOUNT' ? actor.accountId : null;
}

export function keyOf(actor: Actor): string | null {
  return actor.kind === 'API_KEY' ? actor.keyId : null;
}

/** For verbs that only a signed-in person may use; the policy table has seen to it before. */
export function accountViewer(viewer: Viewer | null): Extract<Viewer, { kind: 'ACCOUNT' }> {
  if (viewer?.kind !== 'ACCOUNT') throw new Error('The policy table lets only accounts through here.');
  return viewer;
}

/** For verbs that accounts and keys may use; the policy table has seen to it before. */
export function signedViewer(viewer: Viewer | null): Viewer {
  if (viewer === null) throw new Error('The policy table lets nobody through here who is not signed in.');
  return viewer;
}
