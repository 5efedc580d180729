import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../api/access/password.js';
import { startDemo, type Demo } from '../maps/demo.js';
import { deskOf, type Told } from '../rules/desk.js';
import { openBrowser, SOON, visit, type Visitor } from './browser.js';

const PASSWORD = 'a password of two people of HR';
const PEOPLE = ['hr-one@test.example', 'hr-two@test.example'];

let api: Demo;
let browser: Browser;
let desk: ReturnType<typeof deskOf>;
let hr: string;
beforeAll(async () => {
  api = await startDemo();
  for (const email of PEOPLE)
    await api.db.pool.query("insert into account (email, name, role, password_hash) values ($1, $2, 'HR', $3)", [
      email,
      email.slice(0, 6),
      await hashPassword(PASSWORD),
    ]);
  hr = await api.signedIn('HR');
  desk = deskOf(api, hr);
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

/** Somebody of HR at a place of the console. */
async function at(place: string, email = PEOPLE[0]!, width = 1440): Promise<Visitor> {
  const visitor = await visit(browser, api, { width });
  await visitor.page.context().request.post(`${api.url}/graphql`, {
    data: { query: `mutation { signIn(email: "${email}", password: "${PASSWORD}") { token } }` },
  });
  // The sign-in page may still be on its way to where it leads; a page that starts anew goes nowhere else.
  await visitor.page.goto('about:blank');
  visitor.complaints.length = 0;
  await visitor.page.goto(`${api.url}/#${place}`);
  return visitor;
}

const asked = (page: Page) => page.getByRole('textbox', { name: 'Value asked: Client service' });
const saved = (page: Page) => page.getByText(/^Saved at/).waitFor();

/** Hashes of all maps of a day, as the API tells them. */
async function hashes(asOf: string): Promise<Map<string, string>> {
  const { rows } = await api.db.pool.query<{ id: string }>(
    "select id from career_map where as_of = $1 and purpose <> 'PREVIEW' order by id",
    [asOf],
  );
  const found = new Map<string, string>();
  for (const { id } of rows) {
    const answer = await api.post('query ($id: ID!) { careerMap(id: $id) { hash } }', { id }, hr);
    found.set(id, answer.data!['careerMap'].hash);
  }
  return found;
}

describe('HR with the rules', () => {
  it('raises what R3 demands, sees a typo, tries it on a person, publishes from tomorrow, and finds last month as it was', async () => {
    const before = await hashes('2026-10-31');
    expect(before.size).toBeGreaterThan(5);
    const { page, complaints, close } = await at('/rules');
    await page.getByRole('button', { name: 'Start a draft' }).click();
    await page.getByRole('heading', { name: 'What R3 asks' }).waitFor();
    // How many meet it now stands beside the criterion, with its day.
    await page.getByText(/How many meet each criterion, by the evaluation of 31 October 2026/).waitFor();
    await expect.poll(() => page.getByText(/^\d+ of \d+ meets? it$/).count(), SOON).toBe(1);

    await asked(page).fill('700');
    const flaw = page.getByText('Expected a number from 0 to 100, but 700 came.');
    await flaw.first().waitFor();
    await expect.poll(() => asked(page).getAttribute('aria-invalid'), SOON).toBe('true');
    await expect.poll(() => flaw.count(), SOON).toBe(2);
    await expect.poll(() => page.getByRole('button', { name: 'Publish v2' }).isDisabled(), SOON).toBe(true);

    await asked(page).fill('70');
    await flaw.first().waitFor({ state: 'detached' });
    await saved(page);
    await page.getByText('was 65 of 100').waitFor();

    await page.getByRole('button', { name: 'Try on a person' }).click();
    const preview = page.getByRole('dialog', { name: /Version 2 tried on one person/ });
    await preview.getByLabel('Person').fill('a');
    await page.getByRole('option').first().click();
    await preview
      .getByText(/^The stage reached/)
      .first()
      .waitFor();
    await expect.poll(() => preview.getByText('Version 1, in force').count(), SOON).toBeGreaterThan(0);
    await preview.getByRole('button', { name: 'Close' }).last().click();

    await page.getByRole('button', { name: 'Publish v2' }).click();
    const publish = page.getByRole('dialog', { name: /Publish version 2/ });
    await publish
      .getByText(/1 change against version 1/)
      .first()
      .waitFor();
    await publish.getByRole('button', { name: /^Publish v2 from/ }).click();
    await page.getByText(/Version 2 is published, in force from/).waitFor();

    await page.getByRole('link', { name: 'Compare' }).click();
    await page.getByText('Stage “R3').first().waitFor();
    const told = await page.getByRole('main').innerText();
    expect(told).toMatch(/65/);
    expect(told).toMatch(/70/);

    const sets = (await api.post('{ ruleSets { id version status inForce effectiveFrom } }', {}, hr)).data!['ruleSets'];
    expect(sets[0]).toMatchObject({ version: 2, status: 'PUBLISHED', inForce: false });
    expect(await hashes('2026-10-31')).toEqual(before);
    const verified = await api.post(
      'query ($id: ID!) { verifyMap(id: $id) { result } }',
      { id: [...before.keys()][0] },
      hr,
    );
    expect(verified.data!['verifyMap'].result).toBe('EQUAL');
    expect(complaints).toEqual([]);
    await close();
  });

  it('mends weights that do not add up by one press, and Undo takes it back', async () => {
    const draft = await desk.draft();
    const competencies = structuredClone(draft.body.competencies);
    competencies[0]!.groups = { signals: 50, internal: 40, assessments: 25 };
    await desk.saved(draft, 'COMPETENCIES', competencies);
    const { page, complaints, close } = await at(
      `/rules/${draft.id}/competencies?at=${encodeURIComponent('competencies[0].groups')}`,
    );
    await page.getByRole('button', { name: /^Scale to 100: / }).click();
    await saved(page);
    const { body, flaws } = await desk.read({ id: draft.id });
    expect(flaws).toEqual([]);
    const { signals, internal, assessments } = body.competencies[0]!.groups;
    expect([signals, internal, assessments]).toEqual([43, 35, 22]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: /^Scale to 100: / }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('is told when a strict criterion can never be met, and asks for enough by one press', async () => {
    const draft = await desk.draft();
    const stages = structuredClone(draft.body.stages);
    const leaf = { about: 'metric', code: 'client_satisfaction', is: '>=', source: 'signals', strict: true } as const;
    stages[2]!.entry = { all: [{ ...leaf, value: 4.4, minSample: 1 }] };
    await desk.saved(draft, 'STAGES', stages);
    const { page, close } = await at(`/rules/${draft.id}/stages`);
    await page.getByText(/^1 signal can never pass: strict looks/).waitFor();
    await page.getByRole('button', { name: /^Ask for \d+$/ }).click();
    await page.getByText(/The smallest perfect sample that passes is \d+ signals\./).waitFor();
    await saved(page);
    const { body } = await desk.read({ id: draft.id });
    const entry = body.stages[2]!.entry as { all: { minSample: number }[] };
    expect(entry.all[0]!.minSample).toBeGreaterThan(1);
    await close();
  });
});

describe('one person of HR who looks elsewhere in between', () => {
  it('goes on from the own last save, and publishes', async () => {
    const draft = await desk.draft();
    const { page, complaints, close } = await at(`/rules/${draft.id}/stages`);
    await asked(page).fill('66');
    await saved(page);
    await page.getByRole('link', { name: 'Compare' }).click();
    await page
      .getByText(/^1 difference/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: `Back to version ${draft.version}` }).click();
    await asked(page).waitFor();
    await expect.poll(() => asked(page).inputValue(), SOON).toBe('66');
    await asked(page).fill('67');
    await saved(page);
    expect(await page.getByRole('dialog').count()).toBe(0);

    // The printed rules are another face of the same page.
    await page.getByRole('link', { name: 'How we judge' }).click();
    await page.getByRole('heading', { level: 1, name: 'How we judge' }).waitFor();
    await page.goBack();
    await asked(page).waitFor();
    await expect.poll(() => asked(page).inputValue(), SOON).toBe('67');
    await page.getByRole('button', { name: `Publish v${draft.version}` }).click();
    const publish = page.getByRole('dialog', { name: new RegExp(`Publish version ${draft.version}`) });
    // A start of its own: one start belongs to one version.
    await publish.getByLabel('First day').fill('2098-06-01');
    await publish.getByRole('button', { name: new RegExp(`^Publish v${draft.version} from`) }).click();
    await page.getByText(/is published, in force from/).waitFor();
    const { status, body } = await desk.read({ id: draft.id });
    expect(status).toBe('PUBLISHED');
    expect(JSON.stringify(body.stages[2]!.entry)).toContain('"value":67');
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a first day that has begun', () => {
  it('is told at its field and not sent, and the draft stays one', async () => {
    const draft = await desk.draft();
    const { page, complaints, close } = await at(`/rules/${draft.id}/stages`);
    await page.getByRole('button', { name: `Publish v${draft.version}` }).click();
    const dialog = page.getByRole('dialog');
    const day = dialog.getByLabel('First day');
    await day.fill('2020-01-01');
    await dialog.getByText(/This day has begun\. Choose/).waitFor();
    await expect.poll(() => day.getAttribute('aria-invalid'), SOON).toBe('true');
    await expect.poll(() => dialog.getByRole('button', { name: /^Publish v/ }).isDisabled(), SOON).toBe(true);
    await day.press('Enter');
    expect((await desk.read({ id: draft.id })).status).toBe('DRAFT');
    await day.fill('2098-01-01');
    await dialog.getByText(/This day has begun/).waitFor({ state: 'detached' });
    await expect.poll(() => dialog.getByRole('button', { name: /^Publish v/ }).isEnabled(), SOON).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('two people of HR in one draft', () => {
  it('the second sees that someone changed it, keeps what he typed, and chooses', async () => {
    const draft = await desk.draft();
    const [one, two] = await Promise.all(PEOPLE.map((email) => at(`/rules/${draft.id}/stages`, email)));
    await Promise.all([asked(one!.page).waitFor(), asked(two!.page).waitFor()]);
    await asked(one!.page).fill('66');
    await saved(one!.page);
    await asked(two!.page).fill('67');
    const clash = two!.page.getByRole('dialog', { name: 'Someone changed this: Stages' });
    await clash.waitFor();
    const row = await clash.getByRole('row').last().innerText();
    expect(row).toMatch(/67[\s\S]*66/);
    await clash.getByRole('button', { name: 'Keep mine' }).click();
    await saved(two!.page);
    const { body } = await desk.read({ id: draft.id });
    const leaf = JSON.stringify(body.stages[2]!.entry);
    expect(leaf).toContain('"value":67');
    expect(leaf).not.toContain('"value":66');
    await Promise.all([one!.close(), two!.close()]);
  });

  it('publish at once: one does, the other is told, and the set is published once', async () => {
    const draft = await desk.draft();
    const pair = await Promise.all(PEOPLE.map((email) => at(`/rules/${draft.id}/stages`, email)));
    const publish = new RegExp(`^Publish v${draft.version} from`);
    for (const { page } of pair) {
      await page.getByRole('button', { name: `Publish v${draft.version}` }).click();
      // Another day than the first test's version has; one start belongs to one version.
      await page.getByRole('dialog').getByLabel('First day').fill('2099-01-01');
      await page.getByRole('button', { name: publish }).waitFor();
    }
    await Promise.all(pair.map(({ page }) => page.getByRole('button', { name: publish }).click()));
    const told = await Promise.all(
      pair.map(async ({ page }) => {
        const done = page.getByText(/is published, in force from/);
        const refused = page.getByRole('dialog').getByRole('alert');
        await done.or(refused).first().waitFor();
        return (await done.count()) > 0 ? 'done' : 'refused';
      }),
    );
    expect(told.toSorted()).toEqual(['done', 'refused']);
    const set: Told = await desk.read({ id: draft.id });
    expect(set).toMatchObject({ status: 'PUBLISHED', effectiveFrom: '2099-01-01' });
    await Promise.all(pair.map(({ close }) => close()));
  });
});

describe('the screens of the rules', () => {
  it.each([1440, 390])(
    'hold nothing serious for axe, %i px wide',
    async (width) => {
      const draft = await desk.draft();
      const places = [
        ['/rules', 'Rules'],
        ...['sources', 'screening', 'metrics', 'kpis', 'competencies', 'stages', 'evaluation'].map((section) => [
          `/rules/${draft.id}/${section}`,
          `Version ${draft.version}`,
        ]),
        [`/rules/${draft.id}/how-we-judge`, 'How we judge'],
        ['/signal-kinds', 'Signal kinds'],
        ['/signal-kinds/rating', 'Rating'],
        ['/metrics', 'Metrics'],
        ['/kpis', 'KPIs'],
        ['/competencies', 'Competencies'],
      ] as [string, string][];
      const { page, close } = await at('/rules', PEOPLE[0]!, width);
      const found: unknown[] = [];
      for (const [place, heading] of places) {
        await page.goto(`${api.url}/#${place}`);
        await page.getByRole('heading', { level: 1, name: heading }).waitFor();
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, impact, nodes } of violations)
          if (impact === 'serious' || impact === 'critical') found.push([place, id, nodes[0]?.html]);
      }
      expect(found).toEqual([]);
      await close();
    },
    180_000,
  );
});
