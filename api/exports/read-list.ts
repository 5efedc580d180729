import { execute, GraphQLError, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { badInput, forbidden, Refusal } from '../refusals.js';
import type { Cell } from './cell.js';
import { at, fieldsOf, type ExportList, type Node } from './list.js';

const PAGE = 100;
/** Numbered pages end here; whoever needs more narrows the list. */
const OFFSET_END = 10_000;

/**
 * The lines of a list, page after page, read by the very operation that a screen would send and as the same caller: so what it may not
 * see there, it doesn't get here. Each page asks who is asking anew.
 */
export async function* linesOf(
  list: ExportList,
  schema: GraphQLSchema,
  contextNow: () => Promise<Context>,
  query: Record<string, unknown>,
): AsyncGenerator<Cell[]> {
  const document = documentOf(list);
  const narrowed = variablesOf(list, query);
  let after: string | null = null;
  for (let offset = 0; ; offset += PAGE) {
    const page = list.pages === 'after' ? { after } : list.pages === 'offset' ? { offset } : {};
    const answer = await ask(schema, document, { ...narrowed, ...page }, await contextNow());
    const found = list.rows === null ? (answer as Node[]) : ((answer as Node)[list.rows] as Node[]);
    for (const row of found) for (const line of list.linesOf?.(row) ?? [row]) yield cellsOf(list, line);
    const info = list.pages === 'none' ? null : ((answer as Node)['pageInfo'] as Node);
    if (!info?.['hasNextPage'] || (list.pages === 'offset' && offset + PAGE > OFFSET_END)) return;
    after = info['endCursor'] as string;
  }
}

/** Everything that a list may be narrowed by is a variable, so that nothing a caller sends becomes a part of the operation. */
function documentOf({ root, params, pages, rows, ...rest }: ExportList): DocumentNode {
  const declared = Object.entries(params).map(([name, type]) => `$${bare(name)}: ${type}`);
  const top = Object.keys(params).filter((name) => !inFilter(name));
  const filter = Object.keys(params).filter(inFilter);
  const given = top.map((name) => `${name}: $${name}`);
  if (filter.length > 0) given.push(`filter: { ${filter.map((name) => `${bare(name)}: $${bare(name)}`).join(', ')} }`);
  if (pages !== 'none') {
    declared.push(pages === 'after' ? '$after: String' : '$offset: Int');
    given.push(`first: ${PAGE}`, pages === 'after' ? 'after: $after' : 'offset: $offset');
  }
  const row = fieldsOf({ root, params, pages, rows, ...rest });
  const pageInfo = pages === 'none' ? '' : 'pageInfo { hasNextPage endCursor }';
  const body = rows === null ? row : `${pageInfo} ${rows} { ${row} }`;
  const list = (all: string[]) => (all.length > 0 ? `(${all.join(', ')})` : '');
  return parse(`query ${list(declared)} { ${root}${list(given)} { ${body} } }`);
}

function variablesOf({ params }: ExportList, query: Record<string, unknown>): Record<string, unknown> {
  const types = new Map(Object.entries(params).map(([name, type]) => [bare(name), type]));
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      const type = types.get(name);
      if (!type) throw badInput(name, `one of ${[...types.keys()].join(', ') || 'nothing'}`, value);
      if (typeof value !== 'string') throw badInput(name, 'one value', value);
      if (type !== 'Boolean') return [name, value];
      if (value !== 'true' && value !== 'false') throw badInput(name, 'true or false', value);
      return [name, value === 'true'];
    }),
  );
}

async function ask(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
  contextValue: Context,
): Promise<unknown> {
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  const [error] = errors ?? [];
  const cause = error?.originalError;
  if (cause instanceof Refusal || (cause && !(cause instanceof GraphQLError))) throw cause;
  // What is left is a value that doesn't fit its type: the place in an operation that the caller hasn't written says nothing to him.
  if (error) throw badInput('query', 'values that fit this list', error.message);
  const answer: unknown = Object.values(data ?? {})[0];
  if (answer == null) throw forbidden('this list');
  return answer;
}

function cellsOf({ columns }: ExportList, line: Node): Cell[] {
  return Object.values(columns).map((path) => {
    const value = at(line, path);
    if (Array.isArray(value)) return value.join(' ');
    return value as Cell;
  });
}

function inFilter(name: string): boolean {
  return name.startsWith('filter.');
}

function bare(name: string): string {
  return inFilter(name) ? name.slice('filter.'.length) : name;
}
