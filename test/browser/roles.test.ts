import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallPlan } from '../../api/demo/small.js';
import { insertVisits } from '../../api/demo/visits.js';
import { inTransaction } from '../../api/maps/generate.js';
import type { Api } from '../api.js';
import { open, openBrowser, SOON, visit } from './browser.js';
import { LAST_DAY, startDemo } from './demo.js';

let api: Api;
let browser: Browser;
beforeAll(async () => {
  api = await startDemo();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

const QUESTIONS = {
  accounts: '{ accounts { totalCount } }',
  apiKeys: '{ apiKeys { totalCount } }',
  closeLocation: `mutation { closeLocation(locationId: "00000000-0000-0000-0000-000000000000", from: "2026-11-01T00:00:00Z", until: "2026-11-02T00:00:00Z", reason: "None") { id } }`,
  closures: '{ closures { totalCount } }',
  attention: '{ attention { proposals { count } } }',
  employees: '{ employees(first: 1) { totalCount } }',
  forceMajeureDays: '{ forceMajeureDays { totalCount } }',
  howWeJudge: '{ howWeJudge { version } }',
  locationCompliance: '{ locationCompliance(asOf: "2026-11-22") { score } }',
  markForceMajeure: `mutation { markForceMajeure(locationId: "00000000-0000-0000-0000-000000000000", day: "2026-11-01", reason: "None") { id } }`,
  createRuleDraft: 'mutation { createRuleDraft(fromId: "00000000-0000-0000-0000-000000000000") { id } }',
  generateMaps: 'mutation { generateMaps(asOf: "2026-11-22", employeeIds: []) { id } }',
  removeDemo: 'mutation { removeDemo }',
  ruleSetDiff:
    '{ ruleSetDiff(fromId: "00000000-0000-0000-0000-000000000000", toId: "00000000-0000-0000-0000-000000000000") { path } }',
  sources: '{ sources { id } }',
  stageProposals: '{ stageProposals(first: 1) { totalCount } }',
  kpiBoard: '{ kpiBoard(first: 1) { totalCount } }',
  planTargets: '{ planTargets(first: 1) { totalCount } }',
  removePlanTargets: 'mutation { removePlanTargets(ids: ["0"]) }',
  teamBoard: '{ teamBoard(first: 1) { totalCount } }',
  uploads: '{ uploads(first: 1) { totalCount } }',
  broughtVisits: '{ broughtVisits(first: 1) { totalCount } }',
  calibrations: '{ calibrations(first: 1) { totalCount } }',
  createCalibration:
    'mutation { createCalibration(input: { name: "x", itemIds: [], cases: [], raterIds: [] }) { id } }',
};
type Question = keyof typeof QUESTIONS;

interface Role {
  who: string;
  /** The first screen, by its heading. */
  first: RegExp;
  menu: string[];
  /** Addresses typed by hand that must say no. */
  closed: string[];
  refused: Question[];
}

const ALL = [
  '/employees',
  '/team',
  '/team-kpis',
  '/proposals',
  '/rules',
  '/uploads',
  '/visits',
  '/calibrations',
  '/force-majeure',
  '/signal-kinds',
  '/metrics',
  '/calendars',
  '/closures',
  '/sla',
  '/service-levels',
  '/near-breach',
  '/contacts',
  '/conformity',
  '/plan-targets',
  '/leads',
  '/settings',
  '/accounts',
  '/api-keys',
  '/explorer',
];
const but = (...open: string[]) => ALL.filter((path) => !open.includes(path));

const ROLES: Role[] = [
  {
    who: 'manager',
    first: /^My team$/,
    menu: [
      'My team',
      'Team KPIs',
      'People',
      'To decide',
      'My map',
      'Rules',
      'My standards',
      'Announced visits',
      'Results',
      'Record a visit',
      'Disputes',
      'Standards kept',
      'Calibration',
      'Calendars',
      'Closures',
      'SLA policies',
      'Service levels',
      'Near breach',
      'Contacts',
      'Plans',
      'Programmes',
      'Force majeure',
    ],
    closed: but(
      '/employees',
      '/team',
      '/team-kpis',
      '/proposals',
      '/rules',
      '/force-majeure',
      '/calendars',
      '/closures',
      '/sla',
      '/service-levels',
      '/near-breach',
      '/contacts',
      '/conformity',
      '/plan-targets',
      '/calibrations',
    ),
    refused: [
      'accounts',
      'apiKeys',
      'createCalibration',
      'createRuleDraft',
      'closeLocation',
      'markForceMajeure',
      'removeDemo',
      'removePlanTargets',
      'sources',
      'uploads',
      'broughtVisits',
    ],
  },
  {
    who: 'employee',
    first: /Thank you, Elena/,
    menu: [
      'My map',
      'My KPIs',
      'How we judge',
      'My standards',
      'Announced visits',
      'My results',
      'Disputes',
      'Service levels',
      'Near breach',
      'Contacts',
    ],
    closed: but('/employees', '/service-levels', '/near-breach', '/contacts').concat(
      '/programmes',
      '/accounts/new',
      '/record-visit',
    ),
    refused: [
      'closeLocation',
      'closures',
      'calibrations',
      'createCalibration',
      'accounts',
      'apiKeys',
      'attention',
      'createRuleDraft',
      'forceMajeureDays',
      'generateMaps',
      'markForceMajeure',
      'ruleSetDiff',
      'stageProposals',
      'teamBoard',
      'kpiBoard',
      'planTargets',
      'removePlanTargets',
      'uploads',
      'broughtVisits',
    ],
  },
  {
    who: 'analyst',
    first: /^People$/,
    menu: [
      'People',
      'How we judge',
      'Calendars',
      'SLA policies',
      'Service levels',
      'Near breach',
      'Contacts',
      'Plans',
      'Explore',
    ],
    closed: but(
      '/employees',
      '/explorer',
      '/calendars',
      '/sla',
      '/service-levels',
      '/near-breach',
      '/contacts',
      '/plan-targets',
    ).concat('/programmes', '/record-visit', '/disputes'),
    refused: [
      'closeLocation',
      'closures',
      'calibrations',
      'createCalibration',
      'accounts',
      'attention',
      'forceMajeureDays',
      'generateMaps',
      'stageProposals',
      'teamBoard',
      'kpiBoard',
      'removePlanTargets',
      'uploads',
      'broughtVisits',
    ],
  },
  {
    who: 'auditor',
    first: /^My visits$/,
    menu: [
      'My visits',
      'Record a visit',
      'My mirror',
      'How we judge',
      'Results',
      'Disputes',
      'Calibration',
      'Upload',
      'Programmes',
    ],
    closed: but('/uploads', '/visits', '/calibrations').concat('/maps/me', '/my-kpis'),
    refused: [
      'closeLocation',
      'closures',
      'createCalibration',
      'accounts',
      'apiKeys',
      'attention',
      'employees',
      'forceMajeureDays',
      'generateMaps',
      'stageProposals',
      'teamBoard',
      'kpiBoard',
      'planTargets',
      'removePlanTargets',
    ],
  },
  {
    who: 'admin',
    first: /^Accounts$/,
    menu: ['How we judge', 'Accounts', 'Keys', 'Explore'],
    closed: but('/accounts', '/api-keys', '/explorer', '/settings').concat('/maps/me', '/my-kpis', '/programmes'),
    refused: [
      'closeLocation',
      'closures',
      'calibrations',
      'createCalibration',
      'attention',
      'employees',
      'generateMaps',
      'markForceMajeure',
      'stageProposals',
      'teamBoard',
      'kpiBoard',
      'planTargets',
      'removePlanTargets',
      'uploads',
      'broughtVisits',
    ],
  },
  {
    who: 'hr',
    first: /Irina/,
    menu: [
      'Organisation',
      'Team KPIs',
      'People',
      'To decide',
      'Rules',
      'Calendars',
      'Closures',
      'SLA policies',
      'Service levels',
      'Near breach',
      'Contacts',
      'Plans',
      'Results',
      'Record a visit',
      'Disputes',
      'Standards kept',
      'Calibration',
      'Upload',
      'Programmes',
      'Visits',
      'Force majeure',
      'Accounts',
      'Keys',
      'Explore',
    ],
    closed: [],
    refused: [],
  },
];

const menuOf = async (page: Page) =>
  (await page.getByRole('navigation', { name: 'Places' }).getByRole('link').allInnerTexts()).map((text) => text.trim());

describe.each(ROLES)('$who', ({ who, first, menu, closed, refused }) => {
  it('starts on the screen that the role came for, with a menu of what it may open', async () => {
    const { page, complaints, close } = await visit(browser, api, { who });
    await page.getByRole('heading', { name: first, level: 1 }).waitFor();
    const shown = await menuOf(page);
    expect(shown).toEqual(expect.arrayContaining(menu));
    // Whatever else may stand there: nothing that another role came for.
    const others = new Set(ROLES.flatMap((role) => role.menu));
    expect(shown.filter((place) => others.has(place)).toSorted()).toEqual(menu.toSorted());
    expect(complaints).toEqual([]);
    await close();
  });

  it.skipIf(closed.length === 0)(
    'is told so at an address that is not for it, and asks the server for nothing',
    async () => {
      const { page, complaints, close } = await visit(browser, api, { who });
      await page.getByRole('heading', { name: first, level: 1 }).waitFor();
      for (const path of closed) {
        await page.goto(`${api.url}/#${path}`);
        await page.getByRole('heading', { name: 'This page is for other roles', level: 1 }).waitFor();
        expect(await page.getByRole('table').count()).toBe(0);
      }
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('gets from the API what the role may, and FORBIDDEN for the rest', async () => {
    const { page, close } = await visit(browser, api, { who });
    for (const [name, query] of Object.entries(QUESTIONS)) {
      if (name === 'removeDemo' && !refused.includes('removeDemo')) continue;
      const answer = await page.request.post(`${api.url}/graphql`, { data: { query } });
      const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
      const code = errors?.[0]?.extensions.code ?? 'allowed';
      if (refused.includes(name as Question)) expect([name, code]).toEqual([name, 'FORBIDDEN']);
      else if (who === 'hr') expect([name, code]).not.toEqual([name, 'FORBIDDEN']);
    }
    await close();
  });
});

describe('what a role sees', () => {
  it('ends, for a manager, with the own team and its people', async () => {
    const { page, close } = await visit(browser, api, { who: 'manager' });
    await open(page, api, '/team');
    const { rows } = await api.db.pool.query<{ name: string; mine: boolean }>(
      `select e.name, t.manager_id = (select employee_id from account where email = 'manager@demo.example') as mine
       from employee e join team t on t.id = e.team_id`,
    );
    const text = await page.locator('body').innerText();
    const seen = (mine: boolean) => rows.filter((row) => row.mine === mine && text.includes(row.name)).length;
    expect(seen(true)).toBeGreaterThan(3);
    expect(seen(false)).toBe(0);
    await close();
  });

  it('has no names for an analyst, on the screen, in the file and in the answers behind them', async () => {
    const { page, close } = await visit(browser, api, { who: 'analyst' });
    const answers: string[] = [];
    page.on(
      'response',
      (response) =>
        void response.text().then(
          (text) => answers.push(text),
          () => undefined,
        ),
    );
    await open(page, api, '/employees');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    expect((await download).suggestedFilename()).toBe('people.csv');
    const { rows } = await api.db.pool.query<{ name: string; code: string }>('select name, code from employee');
    const all = [await page.locator('body').innerText(), ...answers.filter((text) => !text.includes('function'))].join(
      '\n',
    );
    expect(all).toMatch(/Employee [0-9a-f]{6}/);
    expect(rows.filter(({ name, code }) => all.includes(name) || all.includes(`"${code}"`))).toEqual([]);
    await close();
  });

  it('is, for an auditor, the own visits with why they do not count, narrowed, sorted and taken home', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'auditor' });
    await page.getByText('Here your visits will be').waitFor();
    await inTransaction(api.db.pool, (client) => insertVisits(client, smallPlan(LAST_DAY), 1));
    await page.reload();
    const rows = page.getByRole('table', { name: 'My visits' }).locator('tbody tr');
    await rows.first().waitFor();
    const all = await rows.count();
    for (const why of ['not announced', 'before the announcement', 'out of 0 points'])
      await expect.poll(() => rows.filter({ hasText: why }).count(), SOON).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Points' }).click();
    await expect.poll(() => rows.first().innerText(), SOON).toMatch(/\d\d %/);
    await page.getByRole('combobox', { name: 'Counted or not' }).click();
    await page.getByRole('option', { name: 'not counted' }).click();
    await expect.poll(() => rows.count(), SOON).toBeLessThan(all);
    const narrowed = await rows.count();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    const lines = readFileSync(await (await download).path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(narrowed + 1);
    expect(lines.slice(1).every((line) => line.includes(',false,'))).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is, for HR, a day of force majeure that is marked with what it takes out, and withdrawn again', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
    await open(page, api, '/force-majeure');
    await page.getByRole('button', { name: 'Mark days' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Location' }).click();
    await page.getByRole('option', { name: /Riga/ }).click();
    await dialog.getByLabel('First day').fill('2026-09-07');
    await dialog.getByLabel('Last day').fill('2026-09-09');
    await dialog.getByLabel('What happened').fill('Flood in the street');
    await dialog.getByText(/signals of these days count for nobody/).waitFor();
    await dialog.getByRole('button', { name: 'Mark 3 days' }).click();
    const rows = page.getByRole('table').locator('tbody tr').filter({ hasText: 'Flood in the street' });
    await expect.poll(() => rows.count(), SOON).toBe(3);
    await page.getByRole('button', { name: /Withdraw 8 September 2026/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await expect.poll(() => rows.count(), SOON).toBe(2);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('an integration with a key', () => {
  const key = async (scopes: string[]) => {
    const hr = await api.post('mutation { signIn(email: "hr@demo.example", password: "karta-demo-hr") { token } }');
    const { data } = await api.post(
      'mutation ($scopes: [String!]!) { createApiKey(name: "test", scopes: $scopes, expiresAt: "2030-01-01T00:00:00Z") { secret } }',
      { scopes },
      (hr.data as { signIn: { token: string } }).signIn.token,
    );
    return (data as { createApiKey: { secret: string } }).createApiKey.secret;
  };
  const codes = async (token: string) => {
    const found: Record<string, string> = {};
    for (const [name, query] of Object.entries(QUESTIONS))
      found[name] =
        ((await api.post(query, {}, token)).errors?.[0]?.extensions['code'] as string | undefined) ?? 'allowed';
    return Object.keys(found).filter((name) => found[name] !== 'FORBIDDEN');
  };

  it('that may send signals does that and reads nothing back', async () => {
    const secret = await key(['signals:write']);
    expect(await codes(secret)).toEqual([]);
    const { rows } = await api.db.pool.query(
      `select e.code, t.code as task from assignment_period p join employee e on e.id = p.employee_id join task t on t.id = p.task_id
       where p.ended_on is null limit 1`,
    );
    const line = {
      externalId: 'role-1',
      kind: 'rating',
      employeeCode: rows[0].code,
      taskCode: rows[0].task,
      occurredAt: '2026-11-20T09:30:00Z',
      interaction: 'call',
      value: '5',
    };
    const answer = await fetch(`${api.url}/signals`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secret}`,
        'karta-source': 'role-test',
        'idempotency-key': 'role-1',
        'content-type': 'application/x-ndjson',
      },
      body: JSON.stringify(line),
    });
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('"added":1')]);
    expect(
      (await fetch(`${api.url}/exports/people.csv`, { headers: { authorization: `Bearer ${secret}` } })).status,
    ).toBe(403);
  });

  it('that may read people reads them, and no verdicts', async () => {
    const secret = await key(['people:read']);
    expect(await codes(secret)).toEqual(['employees']);
    const { errors } = await api.post('{ employees(first: 1) { nodes { assignments { stage } } } }', {}, secret);
    expect(errors![0]!.extensions['code']).toBe('FORBIDDEN');
    const sent = await fetch(`${api.url}/signals`, { method: 'POST', headers: { authorization: `Bearer ${secret}` } });
    expect(sent.status).toBe(403);
  });

  it('that was ended opens nothing', async () => {
    const secret = await key(['maps:read']);
    expect(await codes(secret)).toEqual(['employees', 'howWeJudge']);
    await api.db.pool.query('update api_key set revoked_at = now()');
    expect((await api.post('{ employees(first: 1) { totalCount } }', {}, secret)).errors![0]!.extensions['code']).toBe(
      'UNAUTHENTICATED',
    );
  });
});
