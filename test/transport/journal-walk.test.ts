import { getNamedType, graphql, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guard } from '../../api/access/guard.js';
import { POLICY } from '../../api/access/policy.js';
import type { Viewer } from '../../api/access/viewer.js';
import { makeSchema } from '../../api/schema.js';
import { startWorld, type World } from '../access/world.js';
import { callOf } from '../call.js';

let api: World;
beforeAll(async () => void (api = await startWorld()));
afterAll(() => api.close());

const lines = async (requestId: string) =>
  (await api.db.pool.query('select * from journal where request_id = $1 order by id', [requestId])).rows;

/** The schema behind the guard, with acts that answer at once: what is looked at is what the guard writes down of each. */
async function guarded(): Promise<GraphQLSchema> {
  const schema = await makeSchema();
  for (const field of Object.values(schema.getMutationType()!.getFields()))
    field.resolve = () => ({ id: randomUUID() });
  return guard(schema);
}

describe('the journal', () => {
  it('has a line of every mutation that there is: who, as what, which act, in which request, and which arguments were given', async () => {
    const schema = await guarded();
    const accounts = new Map<string, string>();
    const names = Object.keys(schema.getMutationType()!.getFields());
    expect(names.toSorted()).toEqual(Object.keys(POLICY.Mutation).toSorted());
    expect(names.length).toBeGreaterThan(30);
    for (const name of names) {
      const entry = POLICY.Mutation[name]!;
      const role = entry.roles === 'anyone' ? 'HR' : entry.roles[0]!;
      if (!accounts.has(role)) {
        const token = await api.signedIn(role);
        accounts.set(role, (await api.post('{ me { id } }', {}, token)).data!['me'].id);
      }
      const viewer = {
        kind: 'ACCOUNT',
        accountId: accounts.get(role)!,
        role,
        employeeId: null,
        name: '',
        email: '',
        locale: 'en',
      } as Extract<Viewer, { kind: 'ACCOUNT' }>;
      const requestId = randomUUID();
      const contextValue = { viewer, db: api.db, requestId, em: api.db.orm.em.fork() };
      const field = schema.getMutationType()!.getFields()[name]!;
      await graphql({ schema, source: callOf('Mutation', field), contextValue });
      const [line, ...more] = await lines(requestId);
      expect([name, line?.action, more.length]).toEqual([name, name, 0]);
      if (name !== 'signIn') expect(line).toMatchObject({ actor_kind: 'ACCOUNT', actor_id: viewer.accountId, role });
      const demanded = field.args.filter((arg) => String(arg.type).endsWith('!')).map((arg) => arg.name);
      expect(line.changed_fields).toEqual(expect.arrayContaining(demanded));
    }
  });

  it('has a line of every reading of a map or of a part of one, and names the rules by which it was judged', async () => {
    const hr = await api.signedIn('HR');
    const { map, assignment } = await api.mapOf(api.people.employees[0]!);
    const { rows } = await api.db.pool.query('select id from rule_set where version = 1');
    const ruleSet: string = rows[0].id;
    const given: Record<string, string> = {
      mapId: `"${map}"`,
      assignmentId: `"${assignment}"`,
      nodeId: '"metric:client_satisfaction/total"',
      employeeId: `"${api.people.employees[0]}"`,
      ruleSetId: `"${ruleSet}"`,
      asOf: '"2026-09-30"',
    };
    const schema = await makeSchema();
    const reading = Object.values(schema.getQueryType()!.getFields()).filter(({ type }) =>
      tellsOfMaps(getNamedType(type) as GraphQLObjectType),
    );
    expect(reading.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'careerMap',
        'careerMaps',
        'explanation',
        'explanationSignals',
        'verifyMap',
        'previewRules',
      ]),
    );
    for (const field of reading) {
      expect([field.name, POLICY.Query[field.name]!.journalled]).toEqual([field.name, true]);
      const call = callOf('Query', field, field.name === 'verifyMap' ? { id: `"${map}"` } : given);
      const answer = await api.post(call, {}, hr);
      expect([field.name, answer.errors]).toEqual([field.name, undefined]);
      const [line, ...more] = await lines(answer.headers.get('x-request-id')!);
      expect([field.name, line?.action, more.length]).toEqual([field.name, field.name, 0]);
      // A board and a list hold lines of many evaluations; the map that each of them leads to names its rules when it is read.
      const many = ['teamBoard', 'evaluated'].includes(field.name);
      expect([field.name, line.rule_set_id]).toEqual([field.name, many ? null : ruleSet]);
    }
  });

  it('has a line for each of the rule sets that a list of maps was judged by', async () => {
    const hr = await api.signedIn('HR');
    const employee = api.people.employees[1]!;
    const { rows } = await api.db.pool.query(
      "insert into rule_set (version, status, name, effective_from, body, hash, published_at) select 2, 'PUBLISHED', name, '2090-01-01', body, 'other', now() from rule_set where version = 1 returning id",
    );
    await api.db.pool.query(
      `insert into career_map (employee_id, as_of, cutoff, purpose, rule_set_id, engine, hash) select employee_id, as_of, cutoff, 'PREVIEW', $2, engine, 'h'
       from career_map where employee_id = $1`,
      [employee, rows[0].id],
    );
    const answer = await api.post('query ($id: ID!) { careerMaps(employeeId: $id) { id } }', { id: employee }, hr);
    const found = await lines(answer.headers.get('x-request-id')!);
    const sets = (await api.db.pool.query('select id from rule_set')).rows.map(({ id }) => id as string);
    expect(found.length).toBe(sets.length);
    expect(new Set(found.map((line) => line.rule_set_id))).toEqual(new Set(sets));
    expect(found.every((line) => line.object_id === employee && line.action === 'careerMaps')).toBe(true);
  });
});

/** Whether an answer holds a verdict about somebody. A person in a list only says that there is a map, and which. */
function tellsOfMaps(type: GraphQLObjectType, seen = new Set<string>()): boolean {
  if (
    [
      'CareerMapSummary',
      'CareerMap',
      'MapCard',
      'Explanation',
      'ExplainedSignal',
      'MapVerification',
      'BoardRow',
      'EvaluatedAssignment',
    ].includes(type.name)
  )
    return true;
  if (!isObjectType(type) || type.name === 'Employee' || seen.has(type.name)) return false;
  seen.add(type.name);
  return Object.values(type.getFields()).some((field) =>
    tellsOfMaps(getNamedType(field.type) as GraphQLObjectType, seen),
  );
}
