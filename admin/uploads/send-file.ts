import { fromStatus, RequestError } from '../graphql.ts';

/** Sends the bytes as they are and tells how many went out: fetch can't tell that, so this is the one XMLHttpRequest. */
export function sendFile(
  about: { target: string | null; source: string | null },
  file: File,
  onSent: (bytes: number) => void,
): { done: Promise<string>; stop: () => void } {
  const sending = new XMLHttpRequest();
  const wanted = Object.entries({ ...about, fileName: file.name }).filter(
    (each): each is [string, string] => !!each[1],
  );
  const done = new Promise<string>((resolve, reject) => {
    sending.open('POST', `/uploads?${new URLSearchParams(wanted)}`);
    sending.setRequestHeader('content-type', 'application/octet-stream');
    sending.responseType = 'json';
    sending.upload.onprogress = (event) => onSent(event.loaded);
    sending.onload = () => {
      const body = sending.response as { id?: string; errors?: Fault[]; error?: Fault } | null;
      if (sending.status < 300 && body?.id) resolve(body.id);
      else reject(refusal(sending, body?.errors?.[0] ?? body?.error));
    };
    sending.onerror = () => reject(new RequestError('OFFLINE', 'No connection to the server.'));
    sending.onabort = () => reject(new RequestError('STOPPED', 'Stopped by the person.'));
    sending.send(file);
  });
  return { done, stop: () => sending.abort() };
}

interface Fault {
  message?: string;
  code?: string;
  requestId?: string;
  extensions?: { code?: string; requestId?: string };
}

function refusal(sending: XMLHttpRequest, fault: Fault | undefined): RequestError {
  const code = fault?.extensions?.code ?? fault?.code;
  const headers = { get: (name: string) => sending.getResponseHeader(name) };
  if (!code) return fromStatus({ status: sending.status, headers }, fault?.message);
  return new RequestError(
    code,
    fault?.message ?? '',
    fault?.extensions?.requestId ?? fault?.requestId ?? headers.get('x-request-id'),
  );
}
