import type { TypedDocumentString } from '../schema/generated/operations.ts';

/** Everything that can go wrong with a request, as one type. `message` is a key of the texts, so React-Admin shows it in the reader's language. */
export class RequestError extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly requestId: string | null = null,
    readonly field: string | null = null,
    readonly retryAfter: number | null = null,
    readonly extensions: Record<string, unknown> = {},
  ) {
    super(known.has(code) ? `errors.${code}` : 'errors.INTERNAL');
  }
}

/** Codes that have a sentence in every language; any other reads as INTERNAL, its own code stays copyable. */
export const known: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'PASSWORD_CHANGE_REQUIRED',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'IDEMPOTENCY_CONFLICT',
  'QUERY_TOO_COMPLEX',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'RATE_LIMITED',
  'UPLOAD_REJECTED',
  'RULE_VERSION_LOCKED',
  'SERVICE_UNAVAILABLE',
  'INTERNAL',
  'OFFLINE',
  'GRAPHQL_VALIDATION_FAILED',
]);

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** The sentence a person reads. A wait is told in minutes or seconds. */
export function sentence(error: unknown, translate: Translate): string {
  if (!(error instanceof RequestError)) return translate('errors.INTERNAL');
  if (error.code === 'RATE_LIMITED' && error.retryAfter !== null) {
    const minutes = Math.ceil(error.retryAfter / 60);
    return error.retryAfter < 60
      ? translate('errors.wait_seconds', { smart_count: Math.ceil(error.retryAfter) })
      : translate('errors.wait_minutes', { smart_count: minutes });
  }
  return translate(error.message);
}

export async function request<R, V extends object>(document: TypedDocumentString<R, V>, variables: V): Promise<R> {
  const answer = await send(JSON.stringify({ query: String(document), variables }));
  const body = (await answer.json().catch(() => null)) as { data?: R; errors?: GraphQLFault[] } | null;
  const fault = body?.errors?.[0];
  if (fault) throw fromFault(fault, answer);
  if (!body?.data) throw fromStatus(answer);
  return body.data;
}

/** A plain HTTP answer that isn't the wanted one, as the same type. */
export function fromStatus(
  answer: { status: number; headers: { get(name: string): string | null } },
  detail = '',
): RequestError {
  const codes: Record<number, string> = {
    401: 'UNAUTHENTICATED',
    403: 'FORBIDDEN',
    404: 'NOT_FOUND',
    413: 'PAYLOAD_TOO_LARGE',
    415: 'UNSUPPORTED_MEDIA_TYPE',
    429: 'RATE_LIMITED',
    502: 'SERVICE_UNAVAILABLE',
    503: 'SERVICE_UNAVAILABLE',
    504: 'SERVICE_UNAVAILABLE',
  };
  const wait = Number(answer.headers.get('retry-after'));
  return new RequestError(
    codes[answer.status] ?? 'INTERNAL',
    detail || `HTTP ${answer.status}`,
    answer.headers.get('x-request-id'),
    null,
    wait || null,
  );
}

interface GraphQLFault {
  message: string;
  extensions?: {
    code?: string;
    requestId?: string;
    field?: string;
    retryAfter?: number;
    retryAfterSeconds?: number;
  } & Record<string, unknown>;
}

function fromFault(fault: GraphQLFault, answer: Response): RequestError {
  const more = fault.extensions ?? {};
  const wait = more.retryAfter ?? more.retryAfterSeconds ?? Number(answer.headers.get('retry-after'));
  return new RequestError(
    more.code ?? 'INTERNAL',
    fault.message,
    more.requestId ?? answer.headers.get('x-request-id'),
    more.field ?? null,
    wait || null,
    more,
  );
}

async function send(body: string): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
    });
  } catch {
    throw new RequestError('OFFLINE', 'No connection to the server.');
  }
}
