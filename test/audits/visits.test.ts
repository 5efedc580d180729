import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../api/scoring/calendar.js';
import { startWorld, type World } from '../access/world.js';
import { codeOf, fieldOf } from '../standards/desk.js';
import { shopOf, type Shop } from './shop.js';

let api: World;
let shop: Shop;
let programme: any;
let auditor: string;
let manager: string;
let good = 0;
let today: string;
beforeAll(async () => {
  api = await startWorld();
  shop = shopOf(api, await api.signedIn('HR'));
  auditor = await api.signedIn('AUDITOR');
  manager = await api.signedIn('MANAGER', api.people.manager);
  today = (await shop.ask('{ organisation { today } }')).data!['organisation'].today;
  const { face } = await shop.published('S', {
    items: [
      { code: 'NAME', question: { en: 'By name?' } },
      {
        code: 'WAIT',
        question: { en: 'How many minutes?' },
        kind: 'SCALE',
        earns: [
          { answer: '10', score: 0 },
          { answer: '2', score: 1 },
        ],
        naAllowed: true,
      },
      {
        code: 'ERRORS',
        question: { en: 'How many errors?' },
        kind: 'COUNT',
        earns: [
          { answer: '0', score: 1 },
          { answer: '1', score: 0.5 },
          { answer: '3', score: 0 },
        ],
      },
      {
        code: 'TONE',
        question: { en: 'What tone?' },
        kind: 'CHOICE',
        earns: [
          { answer: 'WARM', score: 1, label: { en: 'Warm' } },
          { answer: 'COLD', score: 0, label: { en: 'Cold' } },
        ],
      },
    ],
  });
  programme = await shop.active('visits', [{ itemIds: face.items.map(({ id }: { id: string }) => id) }], {
    announcedOn: '2026-07-01',
    startsOn: '2026-07-10',
    input: { endsOn: '2027-12-31' },
  });
});
afterAll(() => api.close());

const answers = { 'S/NAME': 'YES', 'S/WAIT': '4', 'S/ERRORS': '2', 'S/TONE': 'WARM' };
const visit = (number: string, more: object = {}, changed: Record<string, string | null | undefined> = {}) => ({
  number,
  locationCode: 'A',
  employeeCode: 'E-1',
  visitedOn: '2026-09-01',
  answers: Object.entries({ ...answers, ...changed })
    .filter(([, answer]) => answer !== undefined)
    .map(([item, answer]) => ({ item, answer })),
  ...more,
});
const record = async (visits: object[], token = auditor, programmeId = programme.id): Promise<any> => {
  const answer = await shop.ask(
    `mutation ($programmeId: ID!, $visits: [VisitInput!]!) { recordVisits(programmeId: $programmeId, visits: $visits) {
      added changed same refused batchNumber results { index number status visitId code field expected came differences { field before after } } } }`,
    { programmeId, visits },
    token,
  );
  return answer.data?.['recordVisits'] ?? answer;
};
const seen = async (token?: string, more = ''): Promise<any[]> =>
  (
    await shop.ask(
      `{ visits(first: 100 ${more}) { totalCount nodes { id number state overdue employeeName auditorId visitedOn answers { name answer acknowledged item { kind } } } } }`,
      {},
      token,
    )
  ).data!['visits'].nodes;

describe('a visit', () => {
  it('is recorded once by its number: the same adds nothing, a corrected one is a new version that shows what changed', async () => {
    const first = await record([visit('1'), visit('2', { employeeCode: null })]);
    expect(first).toMatchObject({
      added: 2,
      changed: 0,
      same: 0,
      refused: 0,
      results: [{ status: 'ADDED', number: '1' }, { status: 'ADDED' }],
    });
    expect(await record([visit('1'), visit('2', { employeeCode: null })])).toMatchObject({
      added: 0,
      same: 2,
      batchNumber: null,
    });
    const corrected = await record([visit('1', { visitedOn: '2026-09-02' }, { 'S/NAME': 'NO', 'S/WAIT': null })]);
    expect(corrected).toMatchObject({ changed: 1, results: [{ status: 'CHANGED' }] });
    expect(corrected.results[0].differences).toEqual([
      { field: 'visitedOn', before: '2026-09-01', after: '2026-09-02' },
      { field: 'S/NAME', before: 'YES', after: 'NO' },
      { field: 'S/WAIT', before: '4', after: null },
    ]);
    const { rows } = await api.db.pool.query(
      `select id, points::text, out_of::text, superseded_by is not null as gone from visit where number = '1' order by id`,
    );
    // 1 + 0.75 + 0.5 + 1 of 4; then 0 + 0.5 + 1 of 3, since what doesn't apply is asked of nobody.
    expect(rows.map(({ points, out_of, gone }: any) => [points, out_of, gone])).toEqual([
      ['3.250000', '4.000000', true],
      ['1.500000', '3.000000', false],
    ]);
    await expect(api.db.pool.query(`update visit_answer set answer = 'YES'`)).rejects.toMatchObject({ code: '55006' });
  });

  it.each([
    ['FUTURE', 'visitedOn', () => visit('x', { visitedOn: addDays(today, 1) })],
    ['BEFORE_ANNOUNCEMENT', 'visitedOn', () => visit('x', { visitedOn: '2026-06-30' })],
    ['BEFORE_PROGRAMME', 'visitedOn', () => visit('x', { visitedOn: '2026-07-09' })],
    ['UNKNOWN_LOCATION', 'locationCode', () => visit('x', { locationCode: 'Z' })],
    ['UNKNOWN_EMPLOYEE', 'employeeCode', () => visit('x', { employeeCode: 'E-99' })],
    ['UNKNOWN_EMPLOYEE', 'employeeCode', () => visit('x', { employeeCode: 'M-1' })],
    ['UNKNOWN_ITEM', 'answers.S/NONE', () => visit('x', {}, { 'S/NONE': 'YES' })],
    ['MISSING_ANSWER', 'answers.S/TONE', () => visit('x', {}, { 'S/TONE': undefined })],
    ['NOT_APPLICABLE', 'answers.S/NAME', () => visit('x', {}, { 'S/NAME': null })],
    ['OFF_SCALE', 'answers.S/WAIT', () => visit('x', {}, { 'S/WAIT': '10.5' })],
    ['OFF_SCALE', 'answers.S/WAIT', () => visit('x', {}, { 'S/WAIT': '1,5' })],
    ['OFF_SCALE', 'answers.S/ERRORS', () => visit('x', {}, { 'S/ERRORS': '-1' })],
    ['OFF_SCALE', 'answers.S/TONE', () => visit('x', {}, { 'S/TONE': 'warm' })],
    ['BAD_TEXT', 'number', () => visit(' ')],
    [
      'BAD_TEXT',
      'answers.S/NAME.evidence',
      () => visit('x', { answers: [{ item: 'S/NAME', answer: 'YES', evidence: 'javascript:alert(1)' }] }),
    ],
  ])('is refused with %s at %s, and the good one beside it is in', async (code, field, made) => {
    const { added, refused, results } = await record([made(), visit(`good ${++good}`)]);
    expect([added, refused]).toEqual([1, 1]);
    expect(results[0]).toMatchObject({ status: 'REFUSED', code, field, visitId: null });
    expect(results[0].expected.length).toBeGreaterThan(5);
  });

  it('stands once in one call, and belongs to the auditor who made it', async () => {
    const twice = await record([visit('twice'), visit('twice', { locationCode: 'B' })]);
    expect(twice.results.map(({ code }: any) => code)).toEqual([null, 'DUPLICATE_NUMBER']);
    const other = await api.signedIn('AUDITOR');
    expect((await record([visit('twice', { locationCode: 'B' })], other)).results[0]).toMatchObject({
      status: 'REFUSED',
      code: 'NUMBER_TAKEN',
    });
    expect(await seen(other)).toEqual([]);
    expect((await seen(auditor)).length).toBeGreaterThan(3);
    expect(fieldOf(await record([]))).toBe('visits');
    expect(codeOf(await record([visit('x')], auditor, '00000000-0000-0000-0000-000000000000'))).toBe('NOT_FOUND');
    expect(codeOf(await record([visit('x')], await api.signedIn('EMPLOYEE')))).toBe('FORBIDDEN');
  });

  it('of a manager is his own audit of his own people', async () => {
    expect(codeOf(await record([visit('m')], manager))).toBe('NOT_FOUND');
    const items = programme.questionnaire.sections[0].items.map(({ id }: any) => id);
    const audits = await shop.active('audits', [{ itemIds: items }], { kind: 'MANAGER_AUDIT' });
    await api.db.pool.query(
      `with e as (insert into employee (code, name) values ('FOREIGN', 'Foreign') returning id),
      a as (insert into assignment (employee_id, task_id) select e.id, $1 from e returning id, employee_id)
      insert into assignment_period (assignment_id, employee_id, task_id, started_on, batch_id) select id, employee_id, $1, '2026-01-01', (select min(id) from batch) from a`,
      [api.people.task],
    );
    const sent = await record(
      [visit('m1'), visit('m2', { employeeCode: 'FOREIGN' }), visit('m3', { employeeCode: null })],
      manager,
      audits.id,
    );
    expect(sent.results.map(({ status, code }: any) => code ?? status)).toEqual([
      'ADDED',
      'UNKNOWN_EMPLOYEE',
      'UNKNOWN_EMPLOYEE',
    ]);
    expect((await record([visit('m4', { employeeCode: 'FOREIGN' })], undefined, audits.id)).added).toBe(1);
  });

  it('is seen by HR and the manager at once, by the employee not before it was disclosed, by colleagues never', async () => {
    await record([visit('eyes', { employeeCode: 'E-2' })]);
    const numbers = async (token?: string) => (await seen(token)).map(({ number }) => number);
    expect(await numbers()).toContain('eyes');
    expect(await numbers(manager)).toContain('eyes');
    expect(await numbers(await api.signedIn('MANAGER'))).toEqual([]);
    const [own, colleague] = [
      await api.signedIn('EMPLOYEE', api.people.employees[1]),
      await api.signedIn('EMPLOYEE', api.people.employees[2]),
    ];
    expect(await numbers(own)).toEqual([]);
    expect(await numbers(colleague)).toEqual([]);
    const [one] = (await seen(undefined, ', search: "eyes"')).filter(({ number }) => number === 'eyes');
    expect(codeOf(await shop.ask('query ($id: ID!) { visit(id: $id) { id } }', { id: one.id }, own))).toBe('NOT_FOUND');
    expect(one).toMatchObject({ state: 'NEW', overdue: false, employeeName: 'Employee 2' });
    expect(one.answers).toMatchObject([{ name: 'S/NAME', acknowledged: false }, {}, {}, {}]);
    expect(fieldOf(await shop.ask('{ visits(state: "LOST") { totalCount } }'))).toBe('state');
  });

  it('count an item from the day after it was acknowledged on, and not on that day', async () => {
    await api.db.pool.query(
      `insert into acknowledgement (employee_id, version_id, acknowledged_on, how, batch_id)
       select $1, v.id, '2026-09-10', 'PAPER', (select max(id) from batch where number is not null) from standard_version v join standard s on s.id = v.standard_id where s.code = 'S'`,
      [api.people.employees[2]],
    );
    await record([
      visit('day of paper', { employeeCode: 'E-3', visitedOn: '2026-09-10' }),
      visit('day after', { employeeCode: 'E-3', visitedOn: '2026-09-11' }),
    ]);
    const known = new Map(
      (await seen()).map(({ number, answers: all }) => [number, all.map(({ acknowledged }: any) => acknowledged)]),
    );
    expect(known.get('day of paper')).toEqual([false, false, false, false]);
    expect(known.get('day after')).toEqual([true, true, true, true]);
  });
});
