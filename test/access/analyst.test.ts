import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POLICY } from '../../api/access/policy.js';
import { codeOf, startWorld, type World } from './world.js';

let api: World;
let analyst: string;
beforeAll(async () => {
  api = await startWorld();
  analyst = await api.signedIn('ANALYST');
});
afterAll(() => api.close());

const PEOPLE = `query ($sort: EmployeeSort, $after: String) { employees(first: 2, sort: $sort, after: $after) {
  totalCount pageInfo { endCursor } edges { cursor } nodes {
    id name code hiredOn latestMap { id } team { managerName } assignments { pauses { reason } openProposal { employeeName reason } } } } }`;

describe('an analyst', () => {
  it('sees figures of everybody under lasting pseudonyms', async () => {
    const first = (await api.post(PEOPLE, {}, analyst)).data!['employees'];
    const again = (await api.post(PEOPLE, { sort: 'NAME' }, analyst)).data!['employees'];
    expect(first).toEqual(again);
    expect(first.totalCount).toBe(4);
    for (const { name, code, hiredOn } of first.nodes) {
      expect(name).toMatch(/^Employee [0-9a-f]{6}$/);
      expect([code, hiredOn]).toEqual([name, null]);
    }
    const ids = (await api.post(PEOPLE, { after: first.pageInfo.endCursor }, analyst)).data!['employees'].nodes;
    expect(new Set([...first.nodes, ...ids].map(({ id }) => id)).size).toBe(4);
    expect(new Set([...first.nodes, ...ids].map(({ name }) => name)).size).toBe(4);
    const manager = (
      await api.post('query ($id: ID!) { employee(id: $id) { name } }', { id: api.people.manager }, analyst)
    ).data!['employee'];
    expect((await api.post('{ teams { managerName } }', {}, analyst)).data!['teams']).toEqual([
      { managerName: manager.name },
    ]);
  });

  it('learns no name from a cursor or a search either', async () => {
    const { edges, pageInfo } = (await api.post(PEOPLE, { sort: 'NAME' }, analyst)).data!['employees'];
    for (const cursor of [pageInfo.endCursor, ...edges.map((edge: { cursor: string }) => edge.cursor)])
      expect(Buffer.from(cursor, 'base64url').toString()).not.toMatch(/[Ee]mployee|[Mm]anager one|E-\d/);
    const search = await api.post('{ employees(filter: { search: "Employee 1" }) { totalCount } }', {}, analyst);
    expect(codeOf(search)).toBe('FORBIDDEN');
    expect(codeOf(await api.post('{ teamBoard { totalCount } }', {}, analyst))).toBe('FORBIDDEN');
  });

  it('reads maps and explanations without a word of clients', async () => {
    const employeeId = api.people.employees[0]!;
    const { map, assignment } = await api.mapOf(employeeId);
    const shown = await api.post(
      `query ($employeeId: ID!, $map: ID!, $assignment: ID!) {
        careerMap(employeeId: $employeeId) { id praises { text } employee { name } cards { held proposal { employeeName decidedBy reason } } }
        explanationSignals(mapId: $map, assignmentId: $assignment, nodeId: "metric:client_satisfaction/total", first: 50) { nodes { body value } }
      }`,
      { employeeId, map, assignment },
      analyst,
    );
    expect(shown.errors).toBeUndefined();
    const { careerMap, explanationSignals } = shown.data!;
    expect([careerMap.id, careerMap.praises]).toEqual([map, null]);
    expect(explanationSignals.nodes.length).toBeGreaterThan(0);
    for (const { body, value } of explanationSignals.nodes) expect([body, typeof value]).toEqual([null, 'number']);
    expect(JSON.stringify(shown.data)).not.toContain('Employee 1"');
  });

  it('changes nothing but his own session, password, language and views', () => {
    const may = Object.entries(POLICY.Mutation).filter(
      ([, { roles }]) => roles !== 'anyone' && roles.some((role) => role === 'ANALYST'),
    );
    expect(may.map(([name]) => name).toSorted()).toEqual([
      'changePassword',
      'removeView',
      'saveView',
      'setLocale',
      'signOut',
    ]);
  });
});
