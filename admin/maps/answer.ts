import type { TypedDocumentString } from '../../schema/generated/operations.ts';
import { useCallback, useEffect, useState } from 'react';
import { request } from '../graphql.ts';

export interface Answer<R> {
  data: R | null;
  error: unknown;
  /** Asks again; what was there stays on the page until the new answer comes. */
  again: () => void;
}

/** What a page needs, asked for as long as it stands open; null variables wait. */
export function useAnswer<R, V extends object>(document: TypedDocumentString<R, V>, variables: V | null): Answer<R> {
  const [held, setHeld] = useState<{ key: string; data: R | null; error: unknown } | null>(null);
  const [round, setRound] = useState(0);
  const key = JSON.stringify(variables);

  useEffect(() => {
    if (key === 'null') return;
    let wanted = true;
    request(document, JSON.parse(key) as V).then(
      (data) => wanted && setHeld({ key, data, error: null }),
      (error: unknown) => wanted && setHeld({ key, data: null, error }),
    );
    return () => {
      wanted = false;
    };
  }, [document, key, round]);

  const again = useCallback(() => setRound((n) => n + 1), []);
  const fits = held?.key === key;
  return { data: fits ? held.data : null, error: fits ? held.error : null, again };
}
