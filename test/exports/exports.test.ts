import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayUse, POLICY } from '../../api/access/policy.js';
import type { Viewer } from '../../api/access/viewer.js';
import { LISTS } from '../../api/exports/lists.js';
import { shipRules } from '../../api/rules/ship.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { closedRound } from '../calibrations/closed-round.js';
import { organisationOf, type SmallOrganisation } from '../people.js';

const SIZE = 230;
const ROLES = ['ADMINISTRATOR', 'HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR', 'ANALYST'] as const;

let api: Api;
let people: SmallOrganisation;
const tokens = new Map<string, string>();
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  await shipRules(api.db.orm.em.fork());
  people = await organisationOf(api.db, SIZE);
  await api.db.pool.query('insert into employee (code, name) values (\'X-1\', \'=HYPERLINK("//evil"), or "so"\')');
  for (const role of ROLES)
    tokens.set(
      role,
      await api.signedIn(
        role,
        role === 'MANAGER' ? people.manager : role === 'EMPLOYEE' ? people.employees[0] : undefined,
      ),
    );
  const round = await closedRound(api);
  for (const list of ['items', 'raters', 'answers']) NEEDED[`calibration-${list}`] = `?id=${round}`;
});
afterAll(() => api.close());

async function file(path: string, role: string | null = 'HR') {
  const answer = await fetch(`${api.url}/exports/${path}`, {
    headers: role === null ? {} : { authorization: `Bearer ${tokens.get(role)}` },
  });
  // Response.text() would take the mark away that the test looks for.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, text, lines: text.split('\r\n') };
}
const codeIn = (text: string) => JSON.parse(text).errors[0].extensions;

/** What some lists can't be asked without. */
const PERIOD = 'from=2026-09-01&to=2026-09-30';
const NEEDED: Record<string, string> = {
  conformity: '?across=LOCATION&from=2026-09-01&to=2026-09-30',
  'side-gaps': '?from=2026-09-01&to=2026-09-30',
  evaluated: '?asOf=2026-09-30',
  'sla-attainment': `?${PERIOD}`,
  'sla-contacts': `?${PERIOD}&clock=RESOLUTION`,
};

describe('a list taken home', () => {
  it('is UTF-8 with its mark, by RFC 4180, under a name of its own, and runs nothing', async () => {
    const { status, headers, text, lines } = await file('people.csv');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="people.csv"');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(lines[0]).toBe('\uFEFFcode,name,position,team,task,stage,since,proposal,proposal_kind,signals,map_as_of');
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text).toContain(`X-1,"'=HYPERLINK(""//evil""), or ""so""",`);
  });

  it('is whole, however many pages that is, and in the order asked for', async () => {
    const { lines } = await file('people.csv?sort=CODE&order=DESC');
    const codes = lines.slice(1, -1).map((line) => line.split(',')[0]!);
    expect(codes).toHaveLength(SIZE + 2);
    expect(new Set(codes).size).toBe(SIZE + 2);
    expect(codes).toEqual(codes.toSorted().toReversed());
  });

  it('is narrowed as on the screen', async () => {
    const { lines } = await file(`people.csv?search=${encodeURIComponent('Employee 23')}`);
    expect(lines.slice(1, -1).map((line) => line.split(',')[1])).toEqual(['Employee 23', 'Employee 230']);
    expect((await file('people.csv?hasOpenProposal=true')).lines).toHaveLength(2);
  });

  it.each(Object.keys(LISTS))('%s is given or refused as the policy table says, for each role', async (name) => {
    const needed = NEEDED[name] ?? '';
    for (const role of ROLES) {
      const viewer = { kind: 'ACCOUNT', role, employeeId: null } as unknown as Viewer;
      const { status, lines } = await file(`${name}.csv${needed}`, role);
      expect([role, status]).toEqual([role, mayUse(viewer, POLICY.Query[LISTS[name]!.root]!) ? 200 : 403]);
      if (status === 200) expect(lines[0]).toBe(`\uFEFF${Object.keys(LISTS[name]!.columns).join(',')}`);
    }
    expect((await file(`${name}.csv`, null)).status).toBe(401);
  });

  it('holds the rows and fields that its reader may see, and no others', async () => {
    const own = (await file('people.csv', 'EMPLOYEE')).lines.slice(1, -1);
    expect(own).toHaveLength(1);
    expect(own[0]).toContain('E-1,Employee 1,');
    expect((await file('my-team.csv', 'MANAGER')).lines.slice(1, -1)).toHaveLength(SIZE);
    const blind = (await file('people.csv', 'ANALYST')).text;
    expect(blind).not.toMatch(/Employee \d{1,3},|HYPERLINK|\bE-\d/);
    expect(blind.split('\r\n')).toHaveLength(SIZE + 4);
    expect(codeIn((await file('people.csv?search=Employee', 'ANALYST')).text).code).toBe('FORBIDDEN');
  });

  it('is refused in words when what narrows it does not fit', async () => {
    const refused = async (path: string) => {
      const { status, headers, text } = await file(path);
      expect(headers.get('content-disposition')).toBeNull();
      return [status, codeIn(text).code, codeIn(text).field];
    };
    expect(await refused('people.csv?salary=1')).toEqual([400, 'BAD_USER_INPUT', 'salary']);
    expect(await refused('people.csv?hasOpenProposal=perhaps')).toEqual([400, 'BAD_USER_INPUT', 'hasOpenProposal']);
    expect(await refused('people.csv?search=a&search=b')).toEqual([400, 'BAD_USER_INPUT', 'search']);
    expect((await refused('people.csv?sort=SALARY')).slice(0, 2)).toEqual([400, 'BAD_USER_INPUT']);
    expect((await refused('evaluated.csv')).slice(0, 2)).toEqual([400, 'BAD_USER_INPUT']);
    expect((await refused('visits.csv?from=yesterday')).slice(0, 2)).toEqual([400, 'BAD_USER_INPUT']);
    expect((await refused('salaries.csv')).slice(0, 2)).toEqual([404, 'NOT_FOUND']);
    expect((await refused('constructor.csv')).slice(0, 2)).toEqual([404, 'NOT_FOUND']);
  });

  it('stands in the journal: who took which list, narrowed by what, but not what was looked for', async () => {
    await file('people.csv?search=Employee%207&sort=NAME');
    const { rows } = await api.db.pool.query(
      `select role, object_type, changed_fields, to_jsonb(journal)::text as whole from journal where action = 'GET /exports/people.csv' order by id desc limit 1`,
    );
    expect(rows[0]).toMatchObject({ role: 'HR', object_type: 'Export', changed_fields: ['search', 'sort'] });
    expect(rows[0].whole).not.toContain('Employee 7');
  });

  it('is one at a time for each caller', async () => {
    const answers = await Promise.all([file('people.csv'), file('people.csv'), file('people.csv', 'ANALYST')]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 429]);
    expect((await file('people.csv')).status).toBe(200);
  });
});
