import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A calendar day of the organisation: strict YYYY-MM-DD that exists, year 1900 to 2100. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: "A calendar day in the organisation's time zone, YYYY-MM-DD, from 1900 to 2100.",
  serialize: (value) => String(value),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** An instant with its zone, ISO 8601. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 with a zone, for example 2026-10-31T18:20:00Z. Sent in UTC.',
  // The pool hands timestamps on as PostgreSQL's text.
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : undefined),
});

/** An exact number as text, so that nothing is lost on the way. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description:
    'An exact decimal number as a string: at most 12 digits before and 6 after the point, for example "4.5". Numbers are accepted too.',
  serialize: (value) => String(value),
  parseValue: readDecimal,
  parseLiteral: (node) =>
    readDecimal(
      node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : undefined,
    ),
});

/** Small open structures, such as the figures of a step of an explanation. */
export const Json = new GraphQLScalarType({
  name: 'JSON',
  description: 'A JSON object. Its keys are described at the field that returns it.',
  serialize: (value) => value,
  parseValue: () => {
    throw refused('JSON', 'nothing: it is only ever returned', 'a value');
  },
});

export function isDay(text: string): boolean {
  if (!/^(19|20)\d\d-\d\d-\d\d$|^2100-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export function isInstant(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
    isDay(text.slice(0, 10)) &&
    !Number.isNaN(Date.parse(text))
  );
}

export function isDecimal(text: string): boolean {
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(text);
}

function readDay(value: unknown): string {
  if (typeof value !== 'string' || !isDay(value))
    throw refused('Day', 'a day that exists, as YYYY-MM-DD from 1900 to 2100', value);
  return value;
}

function readInstant(value: unknown): string {
  if (typeof value !== 'string' || !isInstant(value))
    throw refused('DateTime', 'an instant with its zone, such as 2026-10-31T18:20:00Z', value);
  return value;
}

function readDecimal(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !isDecimal(text)) throw refused('Decimal', 'a decimal number such as "4.5"', value);
  return text;
}

function refused(type: string, expected: string, came: unknown): GraphQLError {
  const shown = (JSON.stringify(came) ?? String(came)).slice(0, 200);
  return new GraphQLError(`${type} must be ${expected}, but got: ${shown}.`, {
    extensions: { code: 'BAD_USER_INPUT', expected, came: shown },
  });
}
