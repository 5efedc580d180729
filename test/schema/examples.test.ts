import { readFileSync } from 'node:fs';
import { Kind, parse, print, type OperationDefinitionNode } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayUse, POLICY } from '../../api/access/policy.js';
import type { Viewer } from '../../api/access/viewer.js';
import { evaluateMonth } from '../../api/maps/run-evaluations.js';
import { shipRules } from '../../api/rules/ship.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { closedRound } from '../calibrations/closed-round.js';
import { organisationOf, type SmallOrganisation } from '../people.js';

const examples = parse(readFileSync('schema/examples.graphql', 'utf8'))
  .definitions.filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)
  .map((node) => ({
    name: node.name!.value,
    operation: node.operation,
    text: print(node),
    roots: node.selectionSet.selections.map((each) => (each as { name: { value: string } }).name.value),
  }));
const ROLES = ['ADMINISTRATOR', 'HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR', 'ANALYST'] as const;

/** Statements that this process sends to PostgreSQL, whoever sends them. */
let statements = 0;
const query = pg.Client.prototype.query;
pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  statements += 1;
  return (query as (...all: unknown[]) => unknown).apply(this, args);
} as typeof query;

interface World {
  api: Api;
  people: SmallOrganisation;
  variables: Record<string, unknown>;
  tokens: Map<string, string>;
}
const worlds = new Map<number, World>();

async function world(size: number): Promise<World> {
  const api = await startApi();
  await ensureKinds(api.db.pool);
  await shipRules(api.db.orm.em.fork());
  const people = await organisationOf(api.db, size);
  await evaluateMonth(api.db, '2026-09-30', { kind: 'SYSTEM' }, true, async () => {}, 'SCHEDULED');
  const { rows } = await api.db.pool.query(
    'select m.id as map, c.assignment_id as assignment from career_map m join scorecard c on c.map_id = m.id where m.employee_id = $1',
    [people.employees[0]],
  );
  const tokens = new Map<string, string>();
  for (const role of ROLES)
    tokens.set(
      role,
      await api.signedIn(
        role,
        role === 'MANAGER' ? people.manager : role === 'EMPLOYEE' ? people.employees[0] : undefined,
      ),
    );
  const { rows: open } = await api.db.pool.query("select id from stage_proposal where status = 'OPEN'");
  const { rows: sets } = await api.db.pool.query('select id from rule_set');
  const { rows: batches } = await api.db.pool.query(
    "select id from batch where kind = 'INGEST' and number is not null limit 1",
  );
  const variables = {
    batch: batches[0].id,
    teamId: people.team,
    ruleSetId: sets[0].id,
    calibrationId: await closedRound(api),
    employeeId: people.employees[0],
    mapId: rows[0].map,
    assignmentId: rows[0].assignment,
    asOf: '2026-09-30',
    from: '2026-09-01',
    to: '2026-09-30',
    standardId: '00000000-0000-0000-0000-000000000000',
    locationId: '00000000-0000-0000-0000-000000000000',
    employeeCode: 'E-1',
    taskCode: 'T-1',
    proposalIds: open.length > 0 ? open.map(({ id }) => id) : ['00000000-0000-0000-0000-000000000000'],
  };
  return { api, people, variables, tokens };
}

beforeAll(async () => {
  worlds.set(3, await world(3));
  worlds.set(60, await world(60));
}, 180_000);
afterAll(async () => {
  for (const { api } of worlds.values()) await api.close();
});

describe('the examples that ship with the schema', () => {
  it.each(examples.filter(({ operation }) => operation === 'query'))(
    '$name sends as many statements for 60 rows as for 3',
    async ({ text }) => {
      const counted: number[] = [];
      for (const size of [3, 60]) {
        const { api, variables, tokens } = worlds.get(size)!;
        // The worker of this very process looks for jobs now and then: the least of a few runs is the request's own.
        let least = Infinity;
        for (let run = 0; run < 4; run++) {
          statements = 0;
          const answer = await api.post(text, variables, tokens.get('HR'));
          if (answer.errors) expect(answer.errors[0]!.extensions['code']).toBe('FORBIDDEN');
          least = Math.min(least, statements);
        }
        counted.push(least);
      }
      expect(counted[1]).toBe(counted[0]);
    },
  );

  it.each(examples)(
    '$name is allowed or refused as the policy table says, for each role',
    async ({ operation, text, roots }) => {
      const { api, variables, tokens, people } = worlds.get(3)!;
      const type = operation === 'query' ? 'Query' : 'Mutation';
      for (const role of ROLES) {
        const viewer = {
          kind: 'ACCOUNT',
          accountId: '',
          role,
          employeeId: people.manager,
          name: '',
          email: '',
          locale: 'en',
        } as Viewer;
        const allowed = roots.every((root) => mayUse(viewer, POLICY[type][root]!));
        const answer = await api.post(text, variables, tokens.get(role));
        const codes = (answer.errors ?? []).map(({ extensions }) => extensions['code']);
        if (allowed) expect([role, codes.filter((code) => code !== 'NOT_FOUND')]).toEqual([role, []]);
        else expect([role, codes[0]]).toEqual([role, 'FORBIDDEN']);
      }
      expect((await api.post(text, variables)).errors?.[0]?.extensions['code'] ?? 'allowed').toBe(
        roots.includes('me') ? 'allowed' : 'UNAUTHENTICATED',
      );
    },
  );

  it('of a signal in bulk adds it once', async () => {
    const { api, variables, tokens } = worlds.get(3)!;
    const { text } = examples.find(({ name }) => name === 'SendSignals')!;
    await api.post(text, variables, tokens.get('HR'));
    // Another request key: the same signal once more, from a sender who has forgotten.
    await api.post(text.replace('requestKey: "example-1"', 'requestKey: "another"'), variables, tokens.get('HR'));
    const { rows } = await api.db.pool.query("select count(*)::int as n from signal where external_id = 'example-1'");
    expect(rows[0].n).toBe(1);
  });
});
