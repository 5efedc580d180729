import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';

const DEEPEST = 12;
const LARGEST = 256 * 1024;

/** What a part of a rule set comes as. Its shape is the part's own; here only depth and size are bounded. */
export const RuleJson = new GraphQLScalarType<unknown, unknown>({
  name: 'RuleJson',
  description:
    'JSON for one part of a rule set: at most 256 KiB and 12 levels deep. Which shape it must have is said at RulePart.',
  serialize: (value) => value,
  parseValue: read,
  parseLiteral: (node, variables) => read(valueFromASTUntyped(node, variables)),
});

function read(value: unknown): unknown {
  // Depth first: what is too deep can't be written as text either.
  if (deeper(value, DEEPEST)) throw refused(`at most ${DEEPEST} levels deep`, 'more');
  const size = Buffer.byteLength(JSON.stringify(value) ?? '');
  if (size > LARGEST) throw refused(`at most ${LARGEST} bytes`, `${size} bytes`);
  return value;
}

/** Whether a value has more levels than are left. */
function deeper(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0) return true;
  return Object.values(value).some((each) => deeper(each, left - 1));
}

function refused(expected: string, came: string): GraphQLError {
  return new GraphQLError(`value must be ${expected}, but got: ${came}.`, {
    extensions: { code: 'BAD_USER_INPUT', field: 'value', expected, came },
  });
}
