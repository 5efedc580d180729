import { GraphQLError } from 'graphql';

/** Every way the server can say no: code and HTTP status. Anything that is not a Refusal is a fault of ours and is logged as INTERNAL. */
export const STATUS = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  PASSWORD_CHANGE_REQUIRED: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  IDEMPOTENCY_CONFLICT: 409,
  QUERY_TOO_COMPLEX: 400,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  UPLOAD_REJECTED: 422,
  RULE_VERSION_LOCKED: 409,
  SERVICE_UNAVAILABLE: 503,
} as const;

export type RefusalCode = keyof typeof STATUS;

export class Refusal extends GraphQLError {
  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message, { extensions: { code, ...details } });
    this.name = 'Refusal';
  }
}

/** A value that doesn't fit: names the field, what was expected and what came. */
export function badInput(field: string, expected: string, came: unknown): Refusal {
  return new Refusal('BAD_USER_INPUT', `${field} must be ${expected}, but got: ${show(came)}.`, {
    field,
    expected,
    came: show(came),
  });
}

/** The same words for what is out of scope and for what doesn't exist, so that nobody can tell them apart. */
export function notFound(what: string): Refusal {
  return new Refusal('NOT_FOUND', `There is no such ${what}, or it is not yours to see.`, { what });
}

export function forbidden(action: string): Refusal {
  return new Refusal('FORBIDDEN', `Your role may not use ${action}.`, { action });
}

export function unauthenticated(): Refusal {
  return new Refusal('UNAUTHENTICATED', 'Sign in first, or send a valid key.');
}

export function conflict(message: string, currentVersion?: number): Refusal {
  return new Refusal('CONFLICT', message, currentVersion === undefined ? {} : { currentVersion });
}

export function rateLimited(retryAfterSeconds: number): Refusal {
  return new Refusal('RATE_LIMITED', `Too many tries. Try again in ${retryAfterSeconds} seconds.`, {
    retryAfterSeconds,
  });
}

/** What PostgreSQL refused, in our words; null when it is a fault of ours. SQLSTATE classes, never the driver's text. */
export function fromDatabase(error: unknown): Refusal | null {
  const state = sqlState(error);
  if (state === null) return null;
  const constraint = constraintOf(error);
  if (constraint === 'assignment_periods_overlap' || constraint === 'assignment_pauses_overlap') {
    return new Refusal('CONFLICT', 'The period must not overlap another one of the same kind.', { rule: constraint });
  }
  if (state === '23505') return new Refusal('CONFLICT', 'Something with the same name or key already exists.', {});
  if (state === '55006')
    return new Refusal('RULE_VERSION_LOCKED', 'A published version never changes; make a new one.', {});
  if (state.startsWith('23') || state.startsWith('22')) {
    return new Refusal('BAD_USER_INPUT', 'A value does not fit what the database accepts.', {
      rule: constraint ?? state,
    });
  }
  if (state === '55P03')
    return new Refusal('CONFLICT', 'Somebody is doing the same right now. Try again in a moment.', {});
  if (state === '40001' || state === '40P01')
    return new Refusal('CONFLICT', 'Somebody changed the same thing. Try again.', {});
  if (state === '57014')
    return new Refusal('SERVICE_UNAVAILABLE', 'The database took too long for this. Ask for less, or try again.', {});
  if (/^(08|53|57)/.test(state) || /^(ECONNREFUSED|ECONNRESET|EPIPE)$/.test(state)) {
    return new Refusal('SERVICE_UNAVAILABLE', 'The database is not reachable right now. Nothing was written.', {});
  }
  return null;
}

/** The SQLSTATE with which PostgreSQL refused, or the code of a broken connection; null when it was neither. */
export function sqlState(error: unknown): string | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === 'string') return code;
  }
  return null;
}

function constraintOf(error: unknown): string | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const name = (at as { constraint?: unknown }).constraint;
    if (typeof name === 'string') return name;
  }
  return null;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}
