import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../api.js';
import { open, openBrowser, seriousFlaws, SOON, visit } from './browser.js';
import { startDemo } from './demo.js';

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

const today = new Date().toISOString().slice(0, 10);
const inThree = async (page: Page, label: string, words: { English: string; Русский: string; Polski: string }) => {
  for (const [language, text] of Object.entries(words)) await page.getByLabel(`${label}, ${language}`).fill(text);
};

describe('HR', () => {
  it(
    'writes a standard while its wording is checked, publishes it, and the employee acknowledges it',
    { timeout: 240_000 },
    async () => {
      const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
      await open(page, api, '/standards');
      await page.getByRole('button', { name: 'Add a standard' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Title').fill('Says the own name');
      await dialog.getByRole('combobox', { name: 'Touchpoint' }).click();
      await page.getByRole('option').first().click();
      await dialog.getByRole('button', { name: 'Add the standard' }).click();
      await page.getByRole('heading', { level: 1, name: 'Says the own name' }).waitFor();

      const demanded = page.getByLabel('What is demanded, English');
      await demanded.fill('Answer politely and say your name');
      await page.getByText('Vague: “politely”').waitFor();
      await page.getByText('Nothing here can be measured').first().waitFor();
      const publish = page.getByRole('button', { name: 'Publish the version' });
      await expect.poll(() => publish.isDisabled(), SOON).toBe(true);
      await inThree(page, 'Title', {
        English: 'Says the own name',
        Русский: 'Называет своё имя',
        Polski: 'Podaje swoje imię',
      });
      await inThree(page, 'What is demanded', {
        English: 'The employee says the own name within the first 10 seconds.',
        Русский: 'Сотрудник называет своё имя в первые 10 секунд.',
        Polski: 'Pracownik podaje swoje imię w ciągu pierwszych 10 sekund.',
      });
      await page.getByRole('button', { name: 'Add an item' }).click();
      await inThree(page, 'Question', {
        English: 'Was the name said within 10 seconds?',
        Русский: 'Имя названо в первые 10 секунд?',
        Polski: 'Czy imię padło w ciągu 10 sekund?',
      });
      await page.getByText('The check has nothing to say.').waitFor();
      await page.getByRole('button', { name: 'Save as a draft' }).click();
      await page.getByText('The draft is saved.').waitFor();
      await publish.click();
      await dialog.getByRole('button', { name: 'Publish the version' }).click();
      await page.getByText(/^0 of \d+ have acknowledged it$/).waitFor();
      expect(await seriousFlaws(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();

      const elena = await visit(browser, api, { who: 'employee' });
      await open(elena.page, api, '/my-standards');
      const card = elena.page.getByRole('article', { name: 'Says the own name' });
      await card.getByRole('button', { name: /^I have read it/ }).click();
      await card.getByText(/^read on/).waitFor();
      await elena.close();
      const { rows } = await api.db.pool.query(
        `select e.code from acknowledgement a join standard_version v on v.id = a.version_id join standard s on s.id = v.standard_id
       join employee e on e.id = a.employee_id where s.code = 'SAYS_THE_OWN_NAME' and a.superseded_by is null`,
      );
      expect(rows).toEqual([{ code: 'D-011' }]);
    },
  );

  it(
    'plans a programme, which is active only once it is announced, and orders its questions by key and by drag',
    { timeout: 240_000 },
    async () => {
      const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
      await open(page, api, '/programmes');
      await page.getByRole('button', { name: 'New programme' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Name').fill('Listening in');
      await dialog.getByLabel('Code').fill('LISTEN');
      await dialog.getByRole('button', { name: 'Create the programme' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await page.getByRole('link', { name: 'Listening in' }).click();
      await page.getByRole('heading', { level: 1, name: 'Listening in' }).waitFor();
      const activate = page.getByRole('button', { name: 'Activate the programme' });
      await expect.poll(() => activate.isDisabled(), SOON).toBe(true);

      await page.getByLabel('First day').fill(today);
      await page.getByRole('combobox', { name: 'How often' }).click();
      await page.getByRole('option', { name: 'monthly' }).click();
      await page.getByLabel('Visits per location').fill('2');
      await page.getByRole('combobox', { name: 'Locations' }).click();
      await page.getByRole('option').first().click();
      await page.keyboard.press('Escape');
      const words = (text: string) => ({ English: text, Русский: `${text} (ru)`, Polski: `${text} (pl)` });
      await inThree(page, 'What it is for', words('To learn how calls begin'));
      await inThree(page, 'What becomes of the results', words('A talk, never a fine'));
      await page.getByRole('button', { name: 'Save the plan' }).click();
      await page.getByText('The plan is saved.').waitFor();
      await expect.poll(() => activate.isDisabled(), SOON).toBe(true);

      await page.getByRole('button', { name: 'Add a section' }).click();
      await page.getByLabel('Name of the section, English').fill('Opening');
      await page.getByRole('button', { name: /Add items.*Opening/ }).click();
      for (const at of [0, 1, 2]) await dialog.getByRole('checkbox').nth(at).check();
      await dialog.getByRole('button', { name: 'Add 3 items' }).click();
      await page.getByRole('button', { name: 'Add a section' }).click();
      await page.getByLabel('Name of the section, English').nth(1).fill('Closing');
      await page.getByRole('button', { name: /Add items.*Closing/ }).click();
      await dialog.getByRole('checkbox').first().check();
      await dialog.getByRole('button', { name: 'Add 1 item' }).click();
      const handles = (section: string) =>
        page.getByRole('list', { name: `Items of “${section}”` }).locator('[data-handle]');
      const order = async (section: string) =>
        Promise.all((await handles(section).all()).map((one) => one.getAttribute('data-handle')));
      const [a, b, c] = await order('Opening');
      await handles('Opening').first().focus();
      await page.keyboard.press('Alt+ArrowDown');
      await expect.poll(() => order('Opening'), SOON).toEqual([b, a, c]);
      await page.keyboard.press('Alt+ArrowDown');
      await expect.poll(() => order('Opening'), SOON).toEqual([b, c, a]);
      const [d] = await order('Closing');
      await handles('Opening')
        .first()
        .dragTo(page.getByRole('list', { name: 'Items of “Closing”' }).getByRole('listitem').first());
      await expect
        .poll(async () => [await order('Opening'), await order('Closing')], SOON)
        .toEqual([
          [c, a],
          [b, d],
        ]);
      await page.getByRole('button', { name: 'Save the questionnaire' }).click();
      await page.getByText('The next visits ask this.').waitFor();
      await expect.poll(() => activate.isDisabled(), SOON).toBe(true);

      await page.getByRole('button', { name: 'Set the day of announcement' }).click();
      await dialog.getByLabel(/Day/).fill(today);
      await dialog.getByRole('button', { name: 'Declare this day' }).click();
      await dialog.waitFor({ state: 'hidden' });
      expect(await seriousFlaws(page)).toEqual([]);
      await activate.click();
      await dialog.getByRole('button', { name: 'Activate the programme' }).click();
      await page.getByRole('heading', { name: 'Visits are being made' }).waitFor();

      const { rows } = await api.db.pool.query<{ items: string[] }>(
        `select array_agg(i.item_id::text order by s.position, i.position) as items from programme p
       join questionnaire q on q.programme_id = p.id join questionnaire_section s on s.questionnaire_id = q.id
       join questionnaire_item i on i.section_id = s.id where p.code = 'LISTEN'`,
      );
      expect(rows[0]!.items).toEqual([c, a, b, d]);
      expect(complaints).toEqual([]);
      await close();

      const auditor = await visit(browser, api, { who: 'auditor', width: 390 });
      await open(auditor.page, api, '/record-visit');
      await auditor.page.getByRole('combobox', { name: 'Programme' }).click();
      await auditor.page.getByRole('option', { name: 'Listening in' }).waitFor();
      await auditor.close();
    },
  );
});
