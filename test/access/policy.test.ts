import type { GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPolicy, type Policy } from '../../api/access/check-policy.js';
import { POLICY, together, TYPES } from '../../api/access/policy.js';
import { makeSchema } from '../../api/schema.js';

let schema: GraphQLSchema;
beforeAll(async () => void (schema = await makeSchema()));

const without = <Value>(from: Readonly<Record<string, Value>>, name: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(from).filter(([key]) => key !== name));
const refusal = (policy: Policy): string => {
  try {
    checkPolicy(schema, policy);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
};
const named = (name: string): RegExp => new RegExp(`lacks: (.*, )?${name}$`);

describe('the policy', () => {
  it('is complete as it is', () => {
    expect(refusal({ roots: POLICY, types: TYPES })).toBe('accepted');
  });

  it('stops the start without any one query or mutation, by name', () => {
    for (const root of ['Query', 'Mutation'] as const)
      for (const field of Object.keys(POLICY[root]))
        expect(refusal({ roots: { ...POLICY, [root]: without(POLICY[root], field) }, types: TYPES })).toMatch(
          named(`${root}.${field}`),
        );
  });

  it('stops the start without any one type, by name', () => {
    expect(Object.keys(TYPES).length).toBeGreaterThan(70);
    for (const type of Object.keys(TYPES))
      expect(refusal({ roots: POLICY, types: without(TYPES, type) })).toMatch(named(type));
  });

  it('stops the start without any one field, by name', () => {
    for (const [type, { shown, restricted }] of Object.entries(TYPES)) {
      for (const field of shown) {
        const less = { shown: shown.filter((each) => each !== field), restricted };
        expect(refusal({ roots: POLICY, types: { ...TYPES, [type]: less } })).toMatch(named(`${type}.${field}`));
      }
      for (const field of Object.keys(restricted)) {
        const less = { shown, restricted: without(restricted, field) };
        expect(refusal({ roots: POLICY, types: { ...TYPES, [type]: less } })).toMatch(named(`${type}.${field}`));
      }
    }
  });

  it('stops the start when two stations name the same thing', () => {
    expect(() => together([{ Visit: 1, Team: 2 }, { Team: 3 }])).toThrow('two stations for: Team');
    expect(together([{ Visit: 1 }, {}, { Team: 2 }])).toEqual({ Visit: 1, Team: 2 });
  });

  it('stops the start when it names what is not there, or a field twice', () => {
    const nothing = { shown: [], restricted: {} };
    expect(refusal({ roots: POLICY, types: { ...TYPES, Ghost: nothing } })).toContain('Ghost');
    const { shown, restricted } = TYPES['Task']!;
    const more = { shown: [...shown, 'salary'], restricted };
    expect(refusal({ roots: POLICY, types: { ...TYPES, Task: more } })).toContain('Task.salary');
    const twice = { shown, restricted: { name: { roles: [] } } };
    expect(refusal({ roots: POLICY, types: { ...TYPES, Task: twice } })).toContain('two entries for: Task.name');
    expect(refusal({ roots: { ...POLICY, Subscription: {} }, types: TYPES })).toContain('Subscription');
  });
});
