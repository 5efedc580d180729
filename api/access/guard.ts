import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { leaving } from '../again.js';
import type { Context } from '../context.js';
import { forbidden } from '../refusals.js';
import { checkPolicy, objectTypes } from './check-policy.js';
import { acted, journalAct, lineWithin } from './journal.js';
import { withoutNames } from './nameless.js';
import type { Entry, FieldRule } from './policy-part.js';
import { mayUse, POLICY, refusedUse, TYPES } from './policy.js';

type Resolve = GraphQLFieldResolver<object, Context, Record<string, unknown>>;

/**
 * Puts the policy in front of every query and mutation and of every field that not all may read, and the journal behind every mutation.
 * Throws when policy and schema don't name the same things: the server must not start half guarded.
 */
export function guard(schema: GraphQLSchema): GraphQLSchema {
  checkPolicy(schema);
  for (const type of objectTypes(schema)) {
    const isRoot = type.name === 'Query' || type.name === 'Mutation';
    for (const [name, field] of Object.entries(type.getFields())) {
      const resolve = (field.resolve ?? defaultFieldResolver) as Resolve;
      const rule = TYPES[type.name]?.restricted[name];
      if (isRoot) field.resolve = guarded(type.name as keyof typeof POLICY, name, resolve);
      else if (rule) field.resolve = restricted(`${type.name}.${name}`, rule, resolve);
    }
  }
  return schema;
}

function guarded(type: keyof typeof POLICY, name: string, resolve: Resolve): Resolve {
  const entry: Entry = POLICY[type][name]!;
  return async (root, args, context, info) => {
    if (!mayUse(context.viewer, entry)) throw refusedUse(context.viewer, name);
    const act = (): unknown => resolve(root, withoutNames(name, args, context.viewer), context, info);
    let written = false;
    const answer: unknown = await acted(name, args, context, async () => {
      // Who signs in is nobody yet, so nothing can be said of it before the answer.
      if (type === 'Query' || name === 'signIn') return act();
      const told = await leaving(lineWithin(name, args, context), act);
      written = told.left;
      return told.answer;
    });
    if (!written && (type === 'Mutation' || entry.journalled)) await journalAct(type, name, args, answer, context);
    return answer;
  };
}

/** The object is there for all to see who got it; this field of it is not. */
function restricted(path: string, rule: FieldRule, resolve: Resolve): Resolve {
  return (object, args, context, info) => {
    if (mayUse(context.viewer, rule)) return resolve(object, args, context, info);
    if (rule.instead && context.viewer?.kind === 'ACCOUNT') return rule.instead(object);
    throw forbidden(path);
  };
}
