import { useEffect, useRef, useState } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { MapUploadDocument, type UploadWholeFragment } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { foundByFilled, inputOf, type Draft } from './mapping.ts';

/** A mapping while it is edited. Every change is kept on the server a moment later, so no step back and no closed page loses it. */
export function useMapping(upload: UploadWholeFragment, onChange: (upload: UploadWholeFragment) => void) {
  const [draft, setDraft] = useState<Draft | null>(() => upload.mapping && inputOf(upload.mapping));
  const [source, setSource] = useState(upload.source ?? '');
  const [waiting, setWaiting] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const leaveIfSignedOut = useLogoutIfAccessDenied();
  const latest = useRef({ draft, source, dirty: false });
  /** Whether the person has said how people are found: then nothing else does. */
  const said = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const line = useRef<Promise<unknown>>(Promise.resolve());

  /** Sends what is not yet sent. One at a time: the order of changes is the order of keeping. */
  const flush = (): Promise<void> => {
    clearTimeout(timer.current);
    const sent = line.current.then(async () => {
      const { draft: mapping, source: code, dirty } = latest.current;
      if (!dirty || !mapping) return;
      latest.current.dirty = false;
      try {
        const { mapUpload } = await request(MapUploadDocument, {
          id: upload.id,
          mapping,
          source: /^[a-z0-9_-]{1,60}$/.test(code) ? code : null,
        });
        setError(null);
        onChange(mapUpload);
      } catch (fault) {
        latest.current.dirty = true;
        await leaveIfSignedOut(fault as Error);
        setError(fault);
        throw fault;
      } finally {
        setWaiting(latest.current.dirty);
      }
    });
    line.current = sent.catch(() => undefined);
    return sent;
  };
  const later = () => {
    latest.current.dirty = true;
    setWaiting(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush().catch(() => undefined), 400);
  };
  const leave = useRef(flush);
  useEffect(() => {
    leave.current = flush;
  });
  useEffect(() => () => void leave.current().catch(() => undefined), []);

  return {
    draft,
    source,
    waiting,
    error,
    flush,
    // A field that shows what it showed before says so too, when its list of choices arrives. That is no change, and may come after the check has begun.
    change(wanted: Draft) {
      const before = latest.current.draft;
      if (JSON.stringify(wanted) === JSON.stringify(before)) return;
      if (before && wanted.people.by !== before.people.by) said.current = true;
      const next = before && !said.current ? foundByFilled(wanted, before) : wanted;
      latest.current.draft = next;
      setDraft(next);
      later();
    },
    name(code: string) {
      if (code === latest.current.source) return;
      latest.current.source = code;
      setSource(code);
      later();
    },
  };
}
