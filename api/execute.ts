import type { ApolloServerOptions } from '@apollo/server';
import { execute, GraphQLError, Kind, visit, BREAK, type DocumentNode, type ExecutionResult } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Context } from './context.js';

type Gateway = NonNullable<ApolloServerOptions<Context>['gateway']>;
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** So many operations are kept compiled; the console has about a hundred. */
const KEPT = 200;

/** Apollo's way in for an executor of one's own. */
export function compiling(schema: GraphQLSchema): Gateway {
  const executor = makeExecutor(schema);
  return {
    load: async () => ({ schema, executor }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: async () => {},
  };
}

/**
 * Operations that signed-in callers send again are compiled to code, which answers several times as fast; all others, and all whose
 * variables don't fit, are executed by graphql-js. Both call the same guarded resolvers.
 */
function makeExecutor(schema: GraphQLSchema): Executor {
  const compiled = new Map<string, CompiledQuery | 'seen' | 'never'>();

  const known = (key: string, document: DocumentNode, operationName: string | null, mayCompile: boolean) => {
    let found = compiled.get(key);
    if (found === undefined) found = fitsCompiler(document, operationName) ? 'seen' : 'never';
    else if (found === 'seen' && mayCompile) {
      const made = compileQuery(schema, document, operationName ?? undefined, { disablingCapturingStackErrors: true });
      found = isCompiledQuery(made) ? made : 'never';
    }
    // What was used last stands last, so that the first one is the one to forget.
    compiled.delete(key);
    compiled.set(key, found);
    if (compiled.size > KEPT) compiled.delete(compiled.keys().next().value!);
    return typeof found === 'object' ? found : null;
  };

  return async ({ request, document, queryHash, operation, operationName, context }) => {
    const contextValue = context as Context;
    const variables = request.variables ?? {};
    // One that the document doesn't have is refused by graphql-js; the compiler would take any other.
    const fast =
      operation === undefined
        ? null
        : known(`${queryHash} ${operationName ?? ''}`, document, operationName, contextValue.viewer !== null);
    if (fast) {
      const answer = (await fast.query(undefined, contextValue, variables)) as ExecutionResult;
      // Without data nothing was executed: the variables don't fit, which graphql-js says in the words that Apollo knows.
      if ('data' in answer) return answer.errors ? { ...answer, errors: answer.errors.map(complete) } : answer;
    }
    return execute({ schema, document, contextValue, variableValues: variables, operationName: request.operationName });
  };
}

/** Words, codes, ids and days: nothing that could mean something in code. */
const PLAIN = /^(?:[A-Za-z0-9.:-]|_(?!_)| )*$/;

/**
 * What the compiler does as graphql-js does it. It writes literals into code and gives some texts a meaning there, so of texts
 * only plain words may come near it; names that begin with __ mean something to JavaScript; it judges @skip and @include by the node and not by its place;
 * and it goes on with the next mutation where one that must answer was refused.
 */
function fitsCompiler(document: DocumentNode, operationName: string | null): boolean {
  let fits = true;
  const stop = () => {
    fits = false;
    return BREAK;
  };
  visit(document, {
    StringValue: ({ value }) => (PLAIN.test(value) ? undefined : stop()),
    Directive: stop,
    Name: ({ value }) => (value.startsWith('__') && value !== '__typename' ? stop() : undefined),
    OperationDefinition: ({ operation, name, selectionSet: { selections } }) =>
      operation === 'mutation' &&
      (operationName === null || name?.value === operationName) &&
      (selections.length > 1 || selections[0]!.kind !== Kind.FIELD)
        ? stop()
        : undefined,
  });
  return fits;
}

/** Apollo expects `extensions` on every error; the compiler leaves them out where there are none, and its errors are sealed. */
function complete(error: GraphQLError): GraphQLError {
  return error.extensions
    ? error
    : (Object.create(error, { extensions: { value: {}, enumerable: true } }) as GraphQLError);
}
