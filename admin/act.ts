import { useState } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { RequestError } from './graphql.ts';

/**
 * One thing a person does: is it under way, did it fail. A session that ended leads to the sign-in page and back here. Where somebody else
 * was faster, `onStale` reads again what is shown, so that the same can be decided anew.
 */
export function useAct<A extends unknown[]>(act: (...args: A) => Promise<void>, onStale?: () => void) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const leaveIfSignedOut = useLogoutIfAccessDenied();
  return {
    busy,
    error,
    clear: () => setError(null),
    run: async (...args: A): Promise<void> => {
      setBusy(true);
      setError(null);
      try {
        await act(...args);
      } catch (fault) {
        await leaveIfSignedOut(fault as Error);
        setError(fault);
        if (fault instanceof RequestError && fault.code === 'CONFLICT') onStale?.();
      } finally {
        setBusy(false);
      }
    },
  };
}
