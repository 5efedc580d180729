import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { forbidden, unauthenticated } from '../refusals.js';
import { record } from './journal.js';
import { mayUse, POLICY } from './policy.js';

/**
 * Puts the policy table in front of every query and mutation, and the journal behind every mutation.
 * Throws when the schema has a field that the table doesn't know, or the reverse: the server must not start half guarded.
 */
export function guard(schema: GraphQLSchema): GraphQLSchema {
  for (const type of ['Query', 'Mutation'] as const) {
    const fields =
      schema.getType(type) && 'getFields' in schema.getType(type)!
        ? (type === 'Query' ? schema.getQueryType() : schema.getMutationType())!.getFields()
        : {};
    const missing = Object.keys(fields).filter((name) => !(name in POLICY[type]));
    const surplus = Object.keys(POLICY[type]).filter((name) => !(name in fields));
    if (missing.length > 0)
      throw new Error(`The policy table must name every field of ${type}, but lacks: ${missing.join(', ')}`);
    if (surplus.length > 0)
      throw new Error(`The policy table names fields that ${type} doesn't have: ${surplus.join(', ')}`);
    for (const [name, field] of Object.entries(fields)) {
      const entry = POLICY[type][name]!;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = async (root, args: Record<string, unknown>, context: Context, info) => {
        if (!mayUse(context.viewer, entry)) throw context.viewer === null ? unauthenticated() : forbidden(name);
        const answer: unknown = await resolve(root, args, context, info);
        if (type === 'Mutation' || entry.journalled) await journal(name, args, context);
        return answer;
      };
    }
  }
  return schema;
}

/** After the act and before the answer: an answer that can't be journalled is not given. */
async function journal(action: string, args: Record<string, unknown>, context: Context): Promise<void> {
  if (action === 'signIn') return;
  const id = ['id', 'mapId', 'employeeId', 'signalId', 'teamId']
    .map((name) => args[name])
    .find((value) => typeof value === 'string') as string | undefined;
  const ids = Array.isArray(args['ids']) ? args['ids'].join(' ') : undefined;
  await record(context.db.pool, context.viewer ?? { kind: 'SYSTEM' }, action, {
    id: id ?? ids,
    requestId: context.requestId,
  });
}
