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
import { organisationOf, type SmallOrganisation } from '../people.js';
import { fillWorld } from './fill-world.js';

const examples = parse(readFileSync('schema/examples.graphql', 'utf8'))
  .definitions.filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)
  .map((node) => ({
    name: node.name!.value,
    operation: node.operation,
    text: print(node),
    roots: node.selectionSet.selections.map((each) => (each as { name: { value: string } }).name.value),
  }));
const ROLES = ['ADMINISTRATOR', 'HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR', 'ANALYST'] as const;

/** What this process sends to PostgreSQL for requests. The worker of this very process asks for work all the time: that is not theirs. */
let statements: string[] = [];
const OF_THE_WORKER = /graphile_worker|heartbeat_at/;
const query = pg.Client.prototype.query;
pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  const [sent] = args as [string | { text?: string }];
  const text = typeof sent === 'string' ? sent : (sent?.text ?? 'a stream');
  if (!OF_THE_WORKER.test(text)) statements.push(text.replaceAll(/\s+/g, ' ').slice(0, 200));
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
  const tokens = new Map<string, string>();
  for (const role of ROLES)
    tokens.set(
      role,
      await api.signedIn(
        role,
        role === 'MANAGER' ? people.manager : role === 'EMPLOYEE' ? people.employees[0] : undefined,
      ),
    );
  await fillWorld(api, people, tokens.get('HR')!);
  await evaluateMonth(api.db, '2026-09-30', { kind: 'SYSTEM' }, true, async () => {}, 'SCHEDULED');
  const { rows } = await api.db.pool.query(
    'select m.id as map, c.assignment_id as assignment from career_map m join scorecard c on c.map_id = m.id where m.employee_id = $1',
    [people.employees[0]],
  );
  const { rows: open } = await api.db.pool.query("select id from stage_proposal where status = 'OPEN'");
  const { rows: sets } = await api.db.pool.query('select id from rule_set');
  const { rows: batches } = await api.db.pool.query(
    "select id from batch where kind = 'INGEST' and number is not null limit 1",
  );
  const one = async (sql: string): Promise<string> => (await api.db.pool.query(sql)).rows[0].id;
  const variables = {
    batch: batches[0].id,
    teamId: people.team,
    ruleSetId: sets[0].id,
    calibrationId: await one("select id from calibration_round where status = 'CLOSED'"),
    employeeId: people.employees[0],
    mapId: rows[0].map,
    assignmentId: rows[0].assignment,
    asOf: '2026-09-30',
    from: '2026-09-01',
    to: '2026-09-30',
    standardId: await one("select id from standard where code = 'S-2'"),
    locationId: await one("select id from location where code = 'L-1'"),
    employeeCode: 'E-1',
    taskCode: 'T-1',
    proposalIds: open.length > 0 ? open.map(({ id }) => id) : ['00000000-0000-0000-0000-000000000000'],
  };
  return { api, people, variables, tokens };
}

beforeAll(async () => {
  worlds.set(3, await world(3));
  worlds.set(60, await world(60));
}, 400_000);
afterAll(async () => {
  for (const { api } of worlds.values()) await api.close();
});

/** What is of one person, map, set, standard or organisation, and what the rules alone make long: there is no row more to read. */
const ONE_THING = new Set(
  `Me Organisation Settings OneEmployee CareerMap MapHistory Why WhichSignals Verify OneClient IsItClear TryCalendar Downtime ImportTargets
  Kinds SignalKinds SignalKindUses RulesInForce HowWeJudge CriteriaNow IsItSmart HowItComesOut StageMix Batches BeforeAnUndo
  MyAcknowledgements StandardAgreement VisitsBehind WhichContacts WhichPlans WorthVisits`.split(/\s+/),
);

const queries = examples.filter(({ operation }) => operation === 'query');

describe.each(['HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR'])('the examples that ship with the schema, for %s', (role) => {
  it.each(queries)('$name sends as many statements for 60 rows as for 3', async ({ name, text }) => {
    const few = await asked(3, role, text);
    if (few.refused) return;
    const many = await asked(60, role, text, few.sent.length);
    expect(many.sent.length, more(few.sent, many.sent)).toBe(few.sent.length);
    // A list that is as long in both worlds proves nothing: whoever adds an example fills the worlds with what it reads.
    if (role === 'HR' && !ONE_THING.has(name)) expect(many.things).toBeGreaterThan(few.things);
  });
});

/** Something else may be sent meanwhile, as by a job that goes on: the least of a few runs is the request's own. */
async function asked(size: number, role: string, text: string, enough = 0) {
  const { api, variables, tokens } = worlds.get(size)!;
  let least: string[] | null = null;
  let things = 0;
  for (let run = 0; run < 3 && (least === null || least.length > enough); run++) {
    statements = [];
    const { errors, data } = await api.post(text, variables, tokens.get(role));
    const sent = statements;
    if (errors) {
      // An id is of HR's world: who doesn't reach it is told that there is none.
      const refusal = role === 'HR' ? /FORBIDDEN/ : /FORBIDDEN|NOT_FOUND/;
      expect(errors[0]!.extensions['code'], errors[0]!.message).toMatch(refusal);
      return { refused: true, sent, things };
    }
    if (least === null || sent.length < least.length) least = sent;
    things = thingsIn(data);
  }
  return { refused: false, sent: least!, things };
}

/** Which statements were sent more often, for whoever has to mend it. */
function more(few: string[], many: string[]): string {
  const counts = (sent: string[]) =>
    new Map([...Map.groupBy(sent, (each) => each)].map(([text, all]) => [text, all.length]));
  const before = counts(few);
  return [...counts(many)]
    .filter(([text, times]) => times > (before.get(text) ?? 0))
    .map(([text, times]) => `${before.get(text) ?? 0} -> ${times} times: ${text}`)
    .join('\n');
}

function thingsIn(answer: unknown): number {
  if (answer === null || typeof answer !== 'object') return 0;
  return (Array.isArray(answer) ? 0 : 1) + Object.values(answer).reduce((sum, each) => sum + thingsIn(each), 0);
}

describe('the examples that ship with the schema', () => {
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
