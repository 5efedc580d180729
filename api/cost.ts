import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { badInput, Refusal } from './refusals.js';
import { countRootFields } from './root-fields.js';

/** What a request may ask for, and a caller in a minute. */
export const COST = { request: 10_000, minute: 50_000 };

/** A list without a page size counts as this many; a mutation as much as this many objects before what it answers. */
const LIST = 5;
const MUTATION = 10;
const LONGEST_PAGE = 100;
/** Elements of one list in the input: bulk ingestion and the parts of a rule set are the two that hold more. */
const ELEMENTS = 250;
const MORE_ELEMENTS: Record<string, number> = { SignalInput: 5000, RuleJson: 2000 };

type Values = Record<string, unknown>;

/**
 * Counts the objects that an operation can answer, page sizes multiplied, before anything is executed; and looks at what it sends: lists
 * that are too long and texts that no column can hold are refused here, naming the argument. Fragments are counted once each, however
 * often they are spread, so that counting stays cheap where answering would not.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Values,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const values = withDefaults(operation, variables);
  const counted = new Map<string, number>();

  const ofSet = (set: SelectionSetNode, type: GraphQLCompositeType, page: number): number => {
    let sum = 0;
    for (const each of set.selections) {
      if (each.kind === Kind.FIELD) {
        const field = fieldOf(type, each.name.value);
        if (field) sum += ofField(each, field, page);
      } else if (each.kind === Kind.INLINE_FRAGMENT) {
        const on = each.typeCondition ? schema.getType(each.typeCondition.name.value) : type;
        if (isCompositeType(on)) sum += ofSet(each.selectionSet, on, page);
      } else {
        sum += ofFragment(each.name.value, page);
      }
    }
    return sum;
  };

  const ofFragment = (name: string, page: number): number => {
    const key = `${name} ${page}`;
    const known = counted.get(key);
    if (known !== undefined) return known;
    // Validation has refused circles already; this keeps the count finite whatever comes.
    counted.set(key, 0);
    const fragment = fragments.get(name);
    const on = fragment && schema.getType(fragment.typeCondition.name.value);
    const sum = fragment && isCompositeType(on) ? ofSet(fragment.selectionSet, on, page) : 0;
    counted.set(key, sum);
    return sum;
  };

  const ofField = (node: FieldNode, field: GraphQLField<unknown, unknown>, page: number): number => {
    lookAt(node, field.args, values);
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || !node.selectionSet) return 0;
    const own = pageOf(node, field, values);
    if (!isList(field.type)) return 1 + ofSet(node.selectionSet, type, own ?? LIST);
    // The page size stands at the list, or at the connection whose nodes and edges it is.
    const times = own ?? (field.name === 'nodes' || field.name === 'edges' || field.name === 'rows' ? page : LIST);
    return times * (1 + ofSet(node.selectionSet, type, LIST));
  };

  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const acts = operation.operation === 'mutation' ? countRootFields(document, operation) * MUTATION : 0;
  return acts + ofSet(operation.selectionSet, root, LIST);
}

/** Refuses what one request may not ask for. */
export function refuseCostly(requested: number): void {
  if (requested <= COST.request) return;
  throw new Refusal(
    'QUERY_TOO_COMPLEX',
    `A request may ask for ${COST.request} objects, counted from its page sizes, but got: ${requested}. Ask for smaller pages, or for less below them.`,
    { requested, limit: COST.request },
  );
}

/**
 * A bucket for each caller, filled steadily. It is in the memory of this process: several processes each allow the whole of it, which is
 * protection enough for the database and needs no write per request.
 */
export function makeBuckets(minute: number): (caller: string, cost: number, now: number) => void {
  const buckets = new Map<string, { left: number; at: number }>();
  return (caller, cost, now) => {
    if (minute === Infinity) return;
    if (buckets.size > 10_000) {
      // Full again means forgotten without loss.
      for (const [name, { at }] of buckets) if (now - at > 60_000) buckets.delete(name);
    }
    const bucket = buckets.get(caller) ?? { left: minute, at: now };
    const left = Math.min(minute, bucket.left + (Math.max(0, now - bucket.at) * minute) / 60_000);
    if (left < cost) {
      buckets.set(caller, { left, at: now });
      const retryAfterSeconds = Math.max(1, Math.ceil((Math.min(cost, minute) - left) / (minute / 60)));
      throw new Refusal(
        'RATE_LIMITED',
        `All requests of one caller may ask for ${minute} objects a minute. Try again in ${retryAfterSeconds} seconds.`,
        { retryAfterSeconds, limit: minute },
      );
    }
    buckets.set(caller, { left: left - cost, at: now });
  };
}

// Private: page sizes and what was sent.

function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  return 'getFields' in type ? type.getFields()[name] : undefined;
}

function withDefaults(operation: OperationDefinitionNode, variables: Values): Values {
  const values = { ...variables };
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (values[variable.name.value] === undefined && defaultValue)
      values[variable.name.value] = valueFromASTUntyped(defaultValue);
  }
  return values;
}

/** Page sizes that don't fit are refused by the field itself, in its own words, so they count as the longest page. */
function pageOf(node: FieldNode, field: GraphQLField<unknown, unknown>, values: Values): number | null {
  const first = field.args.find(({ name }) => name === 'first');
  if (!first) return null;
  const given = node.arguments?.find(({ name }) => name.value === 'first');
  const value = (given && valueFromASTUntyped(given.value, values)) ?? first.defaultValue;
  return typeof value === 'number' && value >= 1 && value <= LONGEST_PAGE ? value : LONGEST_PAGE;
}

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}

function lookAt(node: FieldNode, args: readonly GraphQLArgument[], values: Values): void {
  for (const { name, value } of node.arguments ?? []) {
    const arg = args.find((each) => each.name === name.value);
    if (!arg) continue;
    const type = getNamedType(arg.type).name;
    const longest = MORE_ELEMENTS[type] ?? ELEMENTS;
    // Signals are judged one by one and parts of a rule set as a whole, each with words of its own about such texts.
    lookInto(valueFromASTUntyped(value, values), name.value, longest, !(type in MORE_ELEMENTS));
  }
}

function lookInto(value: unknown, path: string, longest: number, texts: boolean): void {
  if (typeof value === 'string') {
    if (texts && (value.includes('\0') || !value.isWellFormed()))
      throw badInput(path, 'text without NUL bytes and halves of characters', JSON.stringify(value));
  } else if (Array.isArray(value)) {
    if (value.length > longest) throw badInput(path, `a list of at most ${longest}`, `${value.length} elements`);
    // What is in the longer ones is looked at where it is read.
    if (texts || longest === MORE_ELEMENTS['RuleJson'])
      value.forEach((each, index) => lookInto(each, `${path}[${index}]`, longest, texts));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) lookInto(each, `${path}.${key}`, longest, texts);
  }
}
