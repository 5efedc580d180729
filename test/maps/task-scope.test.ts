import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer } from '../api.js';
import { bring, inBatch, type Demo } from './demo.js';
import { contacts, hire, scheduled, startSmall } from './small.js';

const AS_OF = '2026-05-31';
const MAP = `query ($employee: ID, $id: ID) { careerMap(employeeId: $employee, id: $id) {
  id asOf praises { text } cards { assignmentId task { code } trend { mapId } proposal { id assignmentId } } } }`;
const PEOPLE = `query ($filter: EmployeeFilter) { employees(first: 100, sort: CODE, filter: $filter) { totalCount nodes {
  code signalCount latestMap { id asOf } assignments { id task { code } stage openProposal { id } } } } }`;

let api: Demo;
let hr: string;
/** Leads the task SALES and no team. */
let lead: string;
let leadId: string;
let ada: string;
const on = { CARE: '', SALES: '' };
const proposals = { CARE: '', SALES: '' };

/** ADA works on CARE since January and on SALES since April; BEN on CARE alone. CARE and SALES are evaluated as of the end of May. */
beforeAll(async () => {
  api = await startSmall();
  await api.db.pool.query(
    "insert into task (code, name) values ('SALES', 'Sales'); insert into employee (code, name) values ('SALES-LEAD', 'Sales lead')",
  );
  await hire(api.db, ['ADA', 'BEN'], '2026-01-01');
  await bring(api.db, [...contacts('ADA', '2026-03', 'GOOD'), ...contacts('BEN', '2026-03', 'GOOD')]);
  await scheduled(api.db, '2026-03-31');
  await inBatch(api.db, 'ASSIGNMENT', (client, batch) =>
    client.query(
      `with a as (insert into assignment (employee_id, task_id) select e.id, t.id from employee e, task t where e.code = 'ADA' and t.code = 'SALES' returning *)
       insert into assignment_period (assignment_id, employee_id, task_id, started_on, is_primary, stated_stage, batch_id)
       select id, employee_id, task_id, '2026-04-01', false, 'R2', $1 from a`,
      [batch],
    ),
  );
  const sales = contacts('ADA', '2026-05', 'GOOD').map((each) => ({
    ...each,
    taskCode: 'SALES',
    externalId: `s-${each['externalId']}`,
    interaction: `s-${each['interaction']}`,
  }));
  await bring(api.db, [...contacts('ADA', '2026-05', 'GOOD'), ...sales]);
  await scheduled(api.db, AS_OF);
  hr = await api.signedIn('HR');
  ada = await api.employee('ADA');
  for (const task of ['CARE', 'SALES'] as const) {
    on[task] = await api.assignment('ADA', task);
    await api.db.pool.query('delete from stage_proposal where assignment_id = $1', [on[task]]);
    const { rows } = await api.db.pool.query(
      `insert into stage_proposal (assignment_id, employee_id, scorecard_id, map_id, as_of, kind, from_stage, to_stage)
       select assignment_id, employee_id, id, map_id, as_of, 'RISE', held_stage, 'R3' from scorecard where assignment_id = $1 and as_of = $2 returning id`,
      [on[task], AS_OF],
    );
    proposals[task] = rows[0]!.id;
  }
  leadId = await api.employee('SALES-LEAD');
  lead = await api.signedIn('MANAGER', leadId);
});
afterAll(() => api.close());

const code = ({ errors }: Answer): unknown => errors?.[0]?.extensions['code'];
async function data(text: string, variables: Record<string, unknown>, token: string): Promise<Record<string, any>> {
  const answer = await api.post(text, variables, token);
  expect(answer.errors).toBeUndefined();
  // Whatever was asked: nothing of the other task is in the answer.
  if (token === lead) {
    const said = JSON.stringify(answer.data);
    for (const hidden of [on.CARE, proposals.CARE]) expect(said).not.toContain(hidden);
  }
  return answer.data!;
}
async function set(employeeId: string | null, version: number): Promise<Answer> {
  return api.post(
    'mutation ($task: ID!, $employee: ID, $version: Int!) { setTaskManager(taskId: $task, employeeId: $employee, version: $version) { managerName version } }',
    {
      task: (await api.db.pool.query("select id from task where code = 'SALES'")).rows[0].id,
      employee: employeeId,
      version,
    },
    hr,
  );
}

it('the manager of a task sees nothing of it before HR puts him in charge, and all of it with his next request', async () => {
  expect((await data(PEOPLE, {}, lead))['employees'].nodes.map((each: { code: string }) => each.code)).toEqual([
    'SALES-LEAD',
  ]);
  expect((await data(MAP, { employee: ada }, lead))['careerMap']).toBeNull();
  expect((await set(leadId, 1)).data).toEqual({ setTaskManager: { managerName: 'Sales lead', version: 2 } });
  expect(code(await set(null, 1))).toBe('CONFLICT');
  expect((await data(PEOPLE, {}, lead))['employees'].nodes.map((each: { code: string }) => each.code)).toEqual([
    'ADA',
    'SALES-LEAD',
  ]);
  const { rows } = await api.db.pool.query(
    "select object_id from journal where action = 'setTaskManager' order by id limit 1",
  );
  expect(rows[0].object_id).toBe((await api.db.pool.query("select id from task where code = 'SALES'")).rows[0].id);
});

it('of a map he sees the card of that task alone, and no map that has none of it', async () => {
  const whole = (await data(MAP, { employee: ada }, hr))['careerMap'];
  expect(whole.cards.map((card: { task: object }) => card.task)).toEqual([{ code: 'CARE' }, { code: 'SALES' }]);
  const part = (await data(MAP, { employee: ada }, lead))['careerMap'];
  expect(part).toMatchObject({
    id: whole.id,
    praises: null,
    cards: [{ assignmentId: on.SALES, proposal: { id: proposals.SALES } }],
  });
  expect(part.cards.length).toBe(1);
  const list = 'query ($employee: ID!) { careerMaps(employeeId: $employee) { id asOf } }';
  const all = (await data(list, { employee: ada }, hr))['careerMaps'];
  expect(all.map(({ asOf }: { asOf: string }) => asOf)).toEqual([AS_OF, '2026-03-31']);
  expect((await data(list, { employee: ada }, lead))['careerMaps']).toEqual([all[0]]);
  expect((await data(MAP, { id: all[1].id }, lead))['careerMap']).toBeNull();
});

it('he opens the numbers of that task down to their signals, and none of the other', async () => {
  const { id } = (await data(MAP, { employee: ada }, lead))['careerMap'];
  const explain =
    'query ($map: ID!, $on: ID!) { explanation(mapId: $map, assignmentId: $on, nodeId: "tenure") { root } }';
  const signals =
    'query ($map: ID!, $on: ID!) { explanationSignals(mapId: $map, assignmentId: $on, nodeId: "metric:client_satisfaction/total") { totalCount nodes { body } } }';
  for (const query of [explain, signals]) {
    expect(code(await api.post(query, { map: id, on: on.SALES }, lead))).toBeUndefined();
    expect(code(await api.post(query, { map: id, on: on.CARE }, lead))).toBe('NOT_FOUND');
    expect(code(await api.post(query, { map: id, on: on.CARE }, hr))).toBeUndefined();
  }
  expect((await data(signals, { map: id, on: on.SALES }, lead))['explanationSignals'].totalCount).toBe(50);
  expect((await data('query ($id: ID!) { verifyMap(id: $id) { result } }', { id }, lead))['verifyMap'].result).toBe(
    'EQUAL',
  );
  // What differs on the other task is not told by its id.
  await api.db.pool.query("update scorecard set hash = 'x' where map_id = $1 and assignment_id = $2", [id, on.CARE]);
  const told = await data('query ($id: ID!) { verifyMap(id: $id) { result path } }', { id }, lead);
  expect(told['verifyMap']).toEqual({ result: 'DIFFERS', path: null });
});

it('lists, filters and counts of people know that task alone', async () => {
  const [person] = (await data(PEOPLE, {}, lead))['employees'].nodes;
  expect(person).toMatchObject({ code: 'ADA', signalCount: 200, latestMap: { asOf: AS_OF } });
  expect(person.assignments).toEqual([
    { id: on.SALES, task: { code: 'SALES' }, stage: 'R2', openProposal: { id: proposals.SALES } },
  ]);
  const { rows } = await api.db.pool.query('select id, code from task');
  const task = Object.fromEntries(rows.map((row) => [row.code, row.id]));
  const found = async (filter: object): Promise<number> =>
    (await data(PEOPLE, { filter }, lead))['employees'].totalCount;
  expect(await found({ taskId: task['SALES'] })).toBe(1);
  expect(await found({ taskId: task['CARE'] })).toBe(0);
  expect(await found({ stage: 'R2' })).toBe(1);
  // CARE is held at R1, and a decision there is none of his.
  await api.db.pool.query("update assignment_period set stated_stage = 'R4' where assignment_id = $1", [on.CARE]);
  expect(await found({ stage: 'R4' })).toBe(0);
  await api.db.pool.query('update assignment_period set stated_stage = null where assignment_id = $1', [on.CARE]);
  expect(await found({ hasOpenProposal: true })).toBe(1);
  await api.db.pool.query("update stage_proposal set status = 'SUPERSEDED' where id = $1", [proposals.SALES]);
  expect(await found({ hasOpenProposal: true })).toBe(0);
  await api.db.pool.query("update stage_proposal set status = 'OPEN' where id = $1", [proposals.SALES]);
  await api.db.pool.query("update scorecard set state = 'AT_RISK' where assignment_id = $1", [on.CARE]);
  expect(await found({ state: 'AT_RISK' })).toBe(0);
  const { tasks, teams } = await data('{ tasks { code employeeCount managerName } teams { code } }', {}, lead);
  expect(tasks).toEqual([
    { code: 'CARE', employeeCount: 0, managerName: null },
    { code: 'SALES', employeeCount: 1, managerName: 'Sales lead' },
  ]);
  expect(teams).toEqual([{ code: 'CARE' }]);
});

it('so do the board, what needs attention, the mix of stages and who stands behind it', async () => {
  const board = (
    await data(
      '{ teamBoard { totalCount counts { people assignments atRisk rises } rows { assignmentId proposal { id } } } }',
      {},
      lead,
    )
  )['teamBoard'];
  expect(board).toEqual({
    totalCount: 1,
    counts: { people: 1, assignments: 1, atRisk: 0, rises: 1 },
    rows: [{ assignmentId: on.SALES, proposal: { id: proposals.SALES } }],
  });
  const { attention } = await data(
    '{ attention { proposals { count } lastEvaluation { assignments atRisk } } }',
    {},
    lead,
  );
  expect(attention).toEqual({ proposals: [{ count: 1 }], lastEvaluation: { assignments: 1, atRisk: 0 } });
  const { stageMix } = await data('{ stageMix(from: "2026-03-01", to: "2026-05-31") { asOf total } }', {}, lead);
  expect(stageMix).toEqual([{ asOf: AS_OF, total: 1 }]);
  const { evaluated } = await data(`{ evaluated(asOf: "${AS_OF}") { totalCount nodes { assignmentId } } }`, {}, lead);
  expect(evaluated).toEqual({ totalCount: 1, nodes: [{ assignmentId: on.SALES }] });
});

it('he tries rules and makes maps for what he leads, and learns of no other task by it', async () => {
  const { ruleSets } = await data('{ ruleSets { id } }', {}, lead);
  const preview =
    'query ($set: ID!, $who: ID!) { previewRules(ruleSetId: $set, employeeId: $who, asOf: "2026-05-31") { before { assignmentId } after { assignmentId } } }';
  const cards = [{ assignmentId: on.SALES }];
  expect((await data(preview, { set: ruleSets[0].id, who: ada }, lead))['previewRules']).toEqual({
    before: cards,
    after: cards,
  });
  const early = `mutation { generateMaps(asOf: "2026-03-01", all: true) { id } }`;
  expect(code(await api.post(early, {}, lead))).toBe('BAD_USER_INPUT');
  const { generateMaps: job } = await data(`mutation { generateMaps(asOf: "${AS_OF}", all: true) { id } }`, {}, lead);
  expect((await api.finished(job.id)).result).toEqual({ maps: 1 });
  // The map is whole all the same: the line manager reads both tasks on it.
  expect((await data(MAP, { employee: ada }, hr))['careerMap'].cards.length).toBe(2);
  expect((await data(MAP, { employee: ada }, lead))['careerMap'].cards.length).toBe(1);
});

it('proposals are listed and decided on that task alone', async () => {
  const { stageProposals } = await data('{ stageProposals(first: 100) { totalCount nodes { id } } }', {}, lead);
  expect(stageProposals).toEqual({ totalCount: 1, nodes: [{ id: proposals.SALES }] });
  const decided = await api.post(
    'mutation ($ids: [ID!]!) { decideProposals(ids: $ids, decision: CONFIRM) { errorCode } }',
    { ids: [proposals.CARE, proposals.SALES] },
    lead,
  );
  expect(decided.data!['decideProposals']).toEqual([{ errorCode: 'NOT_FOUND' }, { errorCode: null }]);
});

it('all of it ends with the request after HR puts somebody else in charge', async () => {
  expect((await set(null, 2)).errors).toBeUndefined();
  expect((await data(MAP, { employee: ada }, lead))['careerMap']).toBeNull();
  expect((await data(PEOPLE, {}, lead))['employees'].totalCount).toBe(1);
});
