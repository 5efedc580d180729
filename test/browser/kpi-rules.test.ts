import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillContacts } from '../../api/demo/fill.js';
import { smallPlan } from '../../api/demo/small.js';
import type { Metric } from '../../api/scoring/rules.js';
import type { Api } from '../api.js';
import { deskOf, type Told } from '../rules/desk.js';
import { openBrowser, seriousFlaws, SOON, visit } from './browser.js';
import { LAST_DAY, startDemo } from './demo.js';

let api: Api;
let browser: Browser;
let desk: ReturnType<typeof deskOf>;
let draft: Told;
beforeAll(async () => {
  api = await startDemo();
  await fillContacts(api.db, smallPlan(LAST_DAY));
  browser = await openBrowser();
  const signed = await api.post('mutation { signIn(email: "hr@demo.example", password: "karta-demo-hr") { token } }');
  desk = deskOf(api, signed.data!['signIn'].token);
  // Contacts count from now on, and a metric of theirs is there to build on: long to the first answer is bad.
  draft = await desk.draft();
  const { sources, metrics } = structuredClone(draft.body);
  draft = await desk.saved(draft, 'SOURCES', { ...sources, everywhere: [...sources.everywhere, 'contacts'] });
  const answering: Metric = {
    code: 'answering',
    name: { en: 'Time to answer', ru: 'Время ответа', pl: 'Czas odpowiedzi' },
    source: 'contacts',
    measure: 'mean',
    kinds: ['contact:first_response_time'],
    per: [],
    successFrom: null,
    window: { kind: 'days', days: 90 },
    halfLifeDays: null,
    minSample: 5,
    shrink: null,
    unit: 'seconds',
  };
  const lenient = metrics.map((each) => (each.source === 'contacts' ? { ...each, minSample: 5 } : each));
  draft = await desk.saved(draft, 'METRICS', [...lenient, answering]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

const saved = (page: Page) => page.getByText(/^Saved at/).waitFor();
/** The line of a noun in the editor, with its form when it is open. */
const line = (page: Page, name: string) =>
  page.locator('.rule-items > li').filter({ has: page.getByRole('button', { name: new RegExp(`^${name}`) }) });

async function add(page: Page, list: 'metric' | 'KPI', name: string): Promise<void> {
  await page.getByRole('button', { name: `Add a ${list}` }).click();
  const dialog = page.getByRole('dialog');
  for (const language of ['English', 'Русский', 'Polski'])
    await dialog.getByLabel(new RegExp(language)).fill(language === 'English' ? name : `${name} (${language})`);
  await dialog.getByRole('button', { name: `Add a ${list}` }).click();
}

async function describeIt(page: Page, name: string): Promise<void> {
  const says = line(page, name).getByRole('group', { name: /What it says/ });
  await says.waitFor();
  for (const box of await says.getByRole('textbox').all()) await box.fill('What it is about, in a sentence.');
}

describe('HR', () => {
  it(
    'makes a KPI of which less is better by dragging its curve, and says floor, target and stretch in numbers',
    { timeout: 180_000 },
    async () => {
      const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
      await page.goto(`${api.url}/#/rules/${draft.id}/kpis`);
      await add(page, 'KPI', 'Quick answers');
      const own = line(page, 'Quick answers');
      await describeIt(page, 'Quick answers');
      await own.getByRole('combobox', { name: 'Metric', exact: true }).selectOption({ label: 'Time to answer' });
      const marks = own.getByRole('group', { name: 'Floor, target and stretch' });
      // A target below the floor turns nothing round: it is told, stays as it was typed, and waits for HR's word on the direction.
      await marks.getByRole('textbox', { name: 'Target' }).fill('0.5');
      await marks.getByText('The target of a rising KPI lies above its floor.').waitFor();
      expect(await own.getByRole('button', { name: 'rising', exact: true }).getAttribute('aria-pressed')).toBe('true');
      const inDraft = async () =>
        (await desk.read({ id: draft.id })).body.kpis.find(({ code }) => code === 'quick_answers');
      await expect.poll(inDraft, SOON).toMatchObject({ metric: 'answering', direction: 'higher', target: 129_600 });
      await own.getByRole('button', { name: 'falling', exact: true }).click();
      await marks.getByText('The target of a rising KPI').waitFor({ state: 'detached' });
      expect(await marks.getByRole('textbox', { name: 'Target' }).inputValue()).toBe('0.5');
      // 0.4 h are 24 minutes, and the fields go on in hours.
      await marks.getByRole('textbox', { name: 'Floor' }).fill('0.6');
      await marks.getByRole('textbox', { name: 'Target' }).fill('0.4');
      expect(await marks.innerText()).not.toMatch(/minute/);
      await marks.getByRole('textbox', { name: 'Target' }).fill('0.5');
      await marks.getByRole('textbox', { name: 'Floor' }).fill('2');
      // The curve is drawn over what people really have.
      await own.getByText(/with data/).waitFor();
      const points = own.getByRole('slider');
      await expect.poll(() => points.count(), SOON).toBe(2);
      const floor = points.nth(1);
      const before = await floor.getAttribute('aria-valuetext');
      await floor.scrollIntoViewIfNeeded();
      const box = (await floor.boundingBox())!;
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2 - 60, box.y + box.height / 2, { steps: 6 });
      await page.mouse.up();
      await expect.poll(() => floor.getAttribute('aria-valuetext'), SOON).not.toBe(before);
      await marks.getByRole('button', { name: 'Add a stretch' }).click();
      await own.getByLabel('Owner').fill('Anna of the service desk');
      await own.getByRole('combobox', { name: 'Period', exact: true }).selectOption({ label: 'a month' });
      await own
        .getByRole('combobox', { name: 'Client outcome it serves' })
        .selectOption({ label: 'Client satisfaction' });
      await own.getByRole('combobox', { name: 'Competencies it feeds' }).click();
      await page.getByRole('option', { name: 'Client service', exact: true }).click();
      await page.keyboard.press('Escape');
      await saved(page);

      // Nothing of SMART is asked: it is worked out from what stands here and from real people.
      const smart = own.locator('.smart');
      await expect
        .poll(() => smart.innerText(), SOON)
        .toMatch(/Relevant\s+yes[\s\S]*Client service[\s\S]*Time-bound\s+yes/);
      const told = await smart.innerText();
      expect(told).toMatch(/Specific\s+yes/);
      expect(told).toMatch(/above the floor \d+ %, at the target \d+ %\..* At the stretch \d+ %\./);
      expect(told).toMatch(
        /Goes with the client outcome: r = −?[\d.]+ \(−?[\d.]+ to −?[\d.]+\), \d+ people|is not known yet/,
      );
      expect(await seriousFlaws(page)).toEqual([]);

      const { body, flaws } = await desk.read({ id: draft.id });
      const kpi = body.kpis.find(({ code }) => code === 'quick_answers')!;
      expect(kpi).toMatchObject({
        direction: 'lower',
        target: 1800,
        metric: 'answering',
        outcome: 'client_satisfaction',
      });
      expect(kpi.curve.map(({ score }) => score)).toEqual([120, 100, 0]);
      expect(kpi.curve[2]!.value).toBeLessThan(7200);
      expect(body.competencies.some(({ links }) => links.some((link) => link.kpi === 'quick_answers'))).toBe(true);
      expect(flaws).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it(
    'writes a formula, reads what is wrong with it at the field, and makes a KPI of it',
    { timeout: 180_000 },
    async () => {
      const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
      await page.goto(`${api.url}/#/rules/${draft.id}/metrics`);
      await add(page, 'metric', 'Warm and quick');
      const own = line(page, 'Warm and quick');
      await own.getByRole('combobox', { name: 'How it is measured' }).selectOption('formula');
      await own.getByRole('combobox', { name: 'Unit' }).selectOption('points');
      await own.getByRole('combobox', { name: 'Source' }).selectOption('contacts');
      const formula = own.getByRole('textbox', { name: 'Formula' });
      await formula.fill('metric(nothing_there) * 2');
      await own
        .getByText(/nothing_there/)
        .last()
        .waitFor();
      await expect.poll(() => own.innerText(), SOON).toMatch(/nothing_there[\s\S]*came|Expected/);
      await formula.fill('metric(client_satisfaction) * (');
      await expect.poll(() => own.innerText(), SOON).toMatch(/Expected/);
      await formula.fill('(kpi(client_satisfaction) + kpi(quick_answers)) / 2');
      await expect.poll(() => own.innerText(), SOON).not.toMatch(/Expected/);
      await saved(page);
      // The preview tells what it comes to on real people.
      await own.getByText(/Looked at \d+: [1-9]\d* with enough data/).waitFor();

      await page.goto(`${api.url}/#/rules/${draft.id}/kpis`);
      await add(page, 'KPI', 'Warmth at speed');
      await describeIt(page, 'Warmth at speed');
      const kpi = line(page, 'Warmth at speed');
      await kpi.getByRole('combobox', { name: 'Metric', exact: true }).selectOption({ label: 'Warm and quick' });
      const marks = kpi.getByRole('group', { name: 'Floor, target and stretch' });
      await marks.getByRole('textbox', { name: 'Target' }).fill('90');
      await marks.getByRole('textbox', { name: 'Floor' }).fill('10');
      await saved(page);
      await expect.poll(async () => (await desk.read({ id: draft.id })).flaws, SOON).toEqual([]);
      draft = await desk.read({ id: draft.id });
      expect((await desk.publish(draft)).errors).toBeUndefined();
      expect(complaints).toEqual([]);
      await close();
    },
  );
});

describe('the map of an employee', () => {
  it(
    'explains both: the formula with his own figures, and the contacts that came too late, by how much and on which calendar',
    { timeout: 180_000 },
    async () => {
      const { rows } = await api.db.pool.query<{ id: string }>(
        `select e.id from employee e join account a on a.employee_id = e.id where a.email = 'employee@demo.example'`,
      );
      const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
      await page.goto(`${api.url}/#/maps/${rows[0]!.id}`);
      await page.getByRole('button', { name: 'Generate again' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Generate again' }).click();
      await page.getByText('The map is made.').waitFor();

      const own = await visit(browser, api, { who: 'employee' });
      await own.page.goto(`${api.url}/#/my-kpis`);
      const cards = own.page.getByRole('listitem');
      await cards.filter({ hasText: 'Warmth at speed' }).first().getByRole('link').click();
      const panel = own.page.getByRole('complementary', { name: /why/i });
      await panel.getByText('Joined by a formula').waitFor();
      await panel.getByText(/^\(“Client satisfaction” \+ “Quick answers”\) ÷ 2$/).waitFor();
      await panel.getByText(/^\([\d.]+ \+ [\d.]+\) ÷ 2$/).waitFor();
      expect(await seriousFlaws(own.page)).toEqual([]);

      await own.page.goto(`${api.url}/#/my-kpis`);
      await cards.filter({ hasText: 'Quick answers' }).first().getByRole('link').click();
      const told = panel.locator('.contact-line');
      await panel
        .getByText(/\d+ contacts?/)
        .first()
        .waitFor();
      await told
        .first()
        .getByText(/Promised by “.+”, counted on “.+”\./)
        .waitFor();
      // Of what is promised the contacts that came too late stand first.
      await own.page.goto(`${api.url}/#/my-kpis`);
      await cards.filter({ hasText: 'First answers in time' }).first().getByRole('link').click();
      await panel.getByText(/\d+ contacts?, \d+ missed/).waitFor();
      await told.first().getByText('late').waitFor();
      await told
        .first()
        .getByText(/ too long/)
        .waitFor();
      await told
        .first()
        .getByText(/Promised by “.+”, counted on “.+”\. It was due on/)
        .waitFor();
      expect(await seriousFlaws(own.page)).toEqual([]);
      expect([...complaints, ...own.complaints]).toEqual([]);
      await own.close();
      await close();
    },
  );
});
