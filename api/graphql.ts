import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { unwrapResolverError } from '@apollo/server/errors';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  BREAK,
  GraphQLError,
  valueFromASTUntyped,
  visit,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import type { Context } from './context.js';
import { COST, costOf, makeBuckets, refuseCostly } from './cost.js';
import { compiling } from './execute.js';
import { fromDatabase, Refusal, STATUS, type RefusalCode } from './refusals.js';
import { countRootFields } from './root-fields.js';

const LIMITS = { tokens: 1000, depth: 10, aliases: 30, directives: 20, rootFields: 10, mutations: 5, signIns: 1 };

/** The id of the request that is being answered: Apollo's errors about the transport know no context that could carry it. */
export const requestIds = new AsyncLocalStorage<string>();

export function makeApollo(
  schema: GraphQLSchema,
  httpServer: Server,
  log: Logger,
  costPerMinute: number,
): ApolloServer<Context> {
  const take = makeBuckets(costPerMinute);
  // Reported among the other flaws of the document: thrown, they would count as faults of ours.
  const refuse = {
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
  };
  return new ApolloServer<Context>({
    gateway: compiling(schema),
    stopOnTerminationSignals: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    // Apollo would close it in production; here it is open to whoever is signed in, in any environment (see below).
    introspection: true,
    csrfPrevention: true,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [
      maxDepthRule({ n: LIMITS.depth, ignoreIntrospection: true, flattenFragments: true, ...refuse }),
      maxAliasesRule({ n: LIMITS.aliases, ...refuse }),
      maxDirectivesRule({ n: LIMITS.directives, ...refuse }),
      rootFieldsRule,
      knownOperationRule,
    ],
    formatError: (formatted, error) => {
      const refused = format(formatted, unwrapResolverError(error), log);
      return { ...refused, extensions: { ...refused.extensions, requestId: requestIds.getStore() } };
    },
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      {
        // The status of the first refusal, the cost of every answer, and only signed-in callers may ask for the schema.
        async requestDidStart() {
          let requested: number | null = null;
          return {
            async didResolveOperation({ contextValue, document, operation, request, schema: of }) {
              if (contextValue.viewer === null && asksForSchema(of, document, request.variables ?? {})) {
                throw new Refusal('UNAUTHENTICATED', 'Sign in to read the schema.');
              }
              // Apollo comes here with one that it found; its types leave that open.
              requested = operation ? costOf(of, document, operation, request.variables ?? {}) : 0;
              refuseCostly(requested);
              take(callerOf(contextValue), requested, contextValue.now.getTime());
            },
            async willSendResponse({ response }) {
              const body = response.body;
              if (body.kind !== 'single') return;
              response.http.headers.set('cache-control', 'no-store');
              if (requested !== null)
                body.singleResult.extensions = {
                  ...body.singleResult.extensions,
                  cost: { requested, limit: COST.request },
                };
              const first = body.singleResult.errors?.[0];
              if (!first) return;
              const status = STATUS[first.extensions?.['code'] as RefusalCode];
              // Only when nothing was answered: a partial answer is a 200, as GraphQL over HTTP has it.
              if (status && !hasData(body.singleResult.data)) response.http.status = status;
              const wait = first.extensions?.['retryAfterSeconds'];
              if (typeof wait === 'number') (response.http.headers as HeaderMap).set('retry-after', String(wait));
            },
          };
        },
      },
    ],
  });
}

/** Whose bucket a request empties: the account's, the key's, or the address's where nobody has signed in. */
function callerOf({ viewer, address }: Context): string {
  if (viewer === null) return `address ${address}`;
  return viewer.kind === 'ACCOUNT' ? `account ${viewer.accountId}` : `key ${viewer.keyId}`;
}

/** Names that the schema doesn't have tell nothing of it; asking for one is a way to see whether a server answers at all. */
function asksForSchema(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>): boolean {
  let asks = false;
  visit(document, {
    Field(field) {
      if (field.name.value === '__schema') asks = true;
      if (field.name.value === '__type') {
        const named = field.arguments?.[0] && valueFromASTUntyped(field.arguments[0].value, variables);
        // One that is left to a default of the operation is not looked up.
        if (typeof named !== 'string' || schema.getType(named)) asks = true;
      }
      return asks ? BREAK : undefined;
    },
  });
  return asks;
}

function hasData(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.values(data).some((value) => value !== null);
}

/** What Apollo refuses by itself is told under one code. */
const OF_THE_CALLER = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_QUERY_NOT_FOUND',
]);

/** A refusal passes; what PostgreSQL refused is put in our words; everything else is logged and hidden. */
function format(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  if (error instanceof Refusal) return { ...formatted, extensions: { code: error.code, ...error.details } };
  const refusal = fromDatabase(error);
  if (refusal)
    return { message: refusal.message, path: formatted.path, extensions: { code: refusal.code, ...refusal.details } };
  const code = formatted.extensions?.['code'];
  // A value that its scalar refused where it stands in the query; in a variable it is refused in the same words.
  const inline = error instanceof GraphQLError ? error.originalError : null;
  if (
    code === 'GRAPHQL_VALIDATION_FAILED' &&
    inline instanceof GraphQLError &&
    inline.extensions['code'] === 'BAD_USER_INPUT'
  )
    return { ...formatted, extensions: { ...inline.extensions } };
  if (code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED') {
    const limited =
      /token limit|Query depth limit|Aliases limit|Directives limit|root fields|Syntax Error: Document contains more/i.test(
        formatted.message,
      );
    return { ...formatted, extensions: { code: limited ? 'QUERY_TOO_COMPLEX' : code } };
  }
  if (OF_THE_CALLER.has(String(code))) {
    return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT', stacktrace: undefined } };
  }
  log.error({ err: error, path: formatted.path }, 'a fault of ours');
  return {
    message: 'Something went wrong on our side. It was logged.',
    path: formatted.path,
    extensions: { code: 'INTERNAL' },
  };
}

const rootFieldsRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    const limit = node.operation === 'mutation' ? LIMITS.mutations : LIMITS.rootFields;
    const count = countRootFields(context.getDocument(), node);
    if (count > limit)
      context.reportError(new GraphQLError(`At most ${limit} root fields are allowed, but got: ${count} root fields.`));
    // A password is tried once a request: whoever guesses waits for each answer.
    const tries = countRootFields(context.getDocument(), node, 'signIn');
    if (tries > LIMITS.signIns)
      context.reportError(
        new GraphQLError(`At most ${LIMITS.signIns} of the root fields may be signIn, but got: ${tries} root fields.`),
      );
  },
});

/** An operation of a kind that the schema doesn't have would otherwise surface as a fault of ours. */
const knownOperationRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === 'subscription') context.reportError(new GraphQLError('Subscriptions are not offered.'));
  },
});
