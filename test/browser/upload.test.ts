import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ACCOUNTS } from '../../api/demo/accounts.js';
import { hashPassword } from '../../api/access/password.js';
import { shipRules } from '../../api/rules/ship.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { encode } from '../files/encode.js';
import { workbook } from '../files/workbook.js';
import { openBrowser, seriousFlaws, SOON, visit } from './browser.js';

/**
 * A file that nobody designed for Karta: semicolons, names in Windows-1251, days as dd.mm.yyyy, decimal commas. Two of its rows are bad:
 * a day that does not exist and a rating above the scale.
 */
const HEADER = 'Номер;Дата;Сотрудник;Оценка;Решено';
const ROWS = [
  '1;01.08.2026 10:00;Анна Озёрная;4,5;да',
  '2;02.08.2026 11:30;Борис Холмов;3,5;нет',
  '3;31.02.2026 09:00;Анна Озёрная;4,0;да',
  '4;14.08.2026 12:00;Борис Холмов;7,5;да',
  ...Array.from({ length: 16 }, (_, n) => `${5 + n};${10 + n}.08.2026 16:45;Анна Озёрная;5,0;да`),
];

let api: Api;
let browser: Browser;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  await shipRules(api.db.orm.em.fork());
  for (const { email, name, role, password } of DEMO_ACCOUNTS)
    await api.db.pool.query('insert into account (email, name, role, password_hash) values ($1, $2, $3, $4)', [
      email,
      name,
      role,
      await hashPassword(password),
    ]);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

const standing = async (): Promise<number> =>
  (await api.db.pool.query<{ n: number }>('select count(*)::int as n from signal where superseded_by is null')).rows[0]!
    .n;

/** Chooses in a select by its label, as a person does: opens it and takes the line. */
async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByLabel(label).first().click();
  await page.getByRole('option', { name: option }).first().click();
}

/** What axe finds once nothing fades in or out any more. */
async function flawsAtRest(page: Page): Promise<unknown[]> {
  await page.locator('.MuiSnackbar-root').waitFor({ state: 'detached' });
  return seriousFlaws(page);
}

const focused = (page: Page): Promise<string | null> => page.evaluate('document.activeElement.textContent');

describe('HR with a strange file in hand', () => {
  it('answers, maps, checks, commits, mends two rows and sends them again, and takes it all back', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
    await page.goto(`${api.url}/#/uploads`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'otzyvy.csv',
      mimeType: 'text/csv',
      buffer: encode([HEADER, ...ROWS].join('\r\n'), 'windows-1251'),
    });

    // Reading: nothing goes on until the clock is named, and the order of days is shown with the rows that decide it.
    await page.getByRole('heading', { name: 'What it is and how to read it' }).waitFor();
    await page.getByRole('radio', { name: /^Client signals/ }).check();
    const goOn = page.getByRole('button', { name: /^Read it so/ });
    await expect.poll(() => goOn.isDisabled(), SOON).toBe(true);
    await page.getByText(/decide for “Day first”/).waitFor();
    await expect.poll(() => page.getByText('Анна Озёрная').first().isVisible(), SOON).toBe(true);
    for (const group of await page.getByRole('radiogroup', { name: /Which letters/ }).all())
      await group.getByRole('radio', { name: /windows-1251/ }).check();
    await page.getByRole('button', { name: /^Use / }).click();
    await goOn.click();

    // Columns: dragged, chosen, and one value for every row; a flaw stands at its field until it is mended.
    await page.getByRole('heading', { name: 'Which column is what' }).waitFor();
    await expect.poll(() => focused(page), SOON).toBe('Which column is what');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Номер' })
      .dragTo(page.getByLabel('Column for Id in the source').first());
    await choose(page, 'Column for When it happened', /^Дата/);
    await choose(page, 'Column for Employee, by name', /^Сотрудник/);
    await choose(page, 'Column for Task, by code', 'The same for every row');
    await page.getByLabel('Value for Task, by code').fill('desk');
    await choose(page, 'Value for Kind of signal, Signal 1 of each row', /rating/i);
    await choose(page, 'Column for Value, Signal 1 of each row', /^Оценка/);
    await page.getByRole('button', { name: 'Make another signal of each row' }).click();
    await choose(page, 'Value for Kind of signal, Signal 2 of each row', /solved/i);
    await choose(page, 'Column for Value, Signal 2 of each row', /^Решено/);
    await page.getByRole('button', { name: 'More about Value, Signal 2 of each row' }).click();
    await page.getByRole('button', { name: 'Add all values seen' }).click();
    const means = page.getByRole('group', { name: 'What values of Value, Signal 2 of each row mean' });
    await means.getByLabel('Means').nth(0).fill('1');
    await means.getByLabel('Means').nth(1).fill('0');
    await choose(page, 'Who is not known', 'becomes known');
    await page.getByText(/yet to be said/).waitFor();
    await page.getByText('Say where the rows come from.').waitFor();
    await page.getByRole('button', { name: 'Take me to the first' }).click();
    expect(await page.getByLabel('Code of the source').evaluate((input) => input.matches(':focus'))).toBe(true);
    await page.getByLabel('Code of the source').fill('strange');
    // What is kept a moment later enables the button, which takes its colour then.
    const check = page.getByRole('button', { name: 'Check the file' });
    await expect.poll(() => check.isEnabled(), SOON).toBe(true);
    expect(await flawsAtRest(page)).toEqual([]);

    // Back and forth: nothing is lost.
    await page.getByRole('button', { name: 'Back to the reading' }).click();
    await page.getByRole('heading', { name: 'What it is and how to read it' }).waitFor();
    await page.getByRole('button', { name: /^Read it so/ }).click();
    await expect.poll(() => page.getByLabel('Value for Task, by code').inputValue(), { timeout: 10_000 }).toBe('desk');
    await page.getByLabel('Name of this mapping').fill('Otzyvy');
    await page.getByRole('button', { name: 'Remember this mapping' }).click();
    await page.getByText('“Otzyvy” is remembered').waitFor();
    await check.click();

    // The dry run: eighteen good rows, two bad ones with what was found and expected.
    const commit = page.getByRole('button', { name: 'Commit 18 rows' });
    await commit.waitFor();
    await page.getByText('31.02.2026 09:00').first().waitFor();
    await page.getByText('a number from 1 to 5').waitFor();
    expect(await standing()).toBe(0);
    expect(await flawsAtRest(page)).toEqual([]);
    await commit.click();
    await page.getByRole('heading', { name: 'Written' }).waitFor();
    await page.getByText('Maps as of 25 August 2026').waitFor();
    expect(await standing()).toBe(36);
    await expect.poll(() => focused(page), SOON).toBe('Written');
    const receipt = page.url();

    // The bad rows come as a file; mended, they go in without another question.
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the 2 rows' }).click();
    const file = await (await download).createReadStream();
    let text = '';
    for await (const chunk of file) text += String(chunk);
    const mended = text.replace('31.02.2026 09:00', '28.02.2026 09:00').replace('7,5;', '2,5;');
    expect(mended).not.toBe(text);
    await page
      .getByLabel('Send the mended file')
      .and(page.locator('input'))
      .setInputFiles({ name: 'mended.csv', mimeType: 'text/csv', buffer: Buffer.from(mended) });
    await page.getByRole('button', { name: 'Commit 2 rows' }).click();
    await page.getByText('Maps as of 14 August 2026').waitFor();
    expect(await standing()).toBe(40);

    // Undo names the file; the log keeps both imports, found by a part of the name.
    // Nothing is undone before it was shown what that would do, however long the answer takes.
    await page.goto(receipt);
    const shown = Promise.withResolvers<void>();
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('undoPreview')) await shown.promise;
      await route.fallback();
    });
    await page.getByRole('button', { name: 'Undo this upload' }).click();
    const undo = page.getByRole('dialog').getByRole('button', { name: 'Undo otzyvy.csv' });
    await page.getByText('Looking at what came with this file').waitFor();
    expect(await undo.isDisabled()).toBe(true);
    shown.resolve();
    await undo.click();
    await page.getByRole('heading', { name: 'Undone', exact: true }).waitFor();
    expect(await standing()).toBe(4);
    await page.goto(`${api.url}/#/uploads`);
    await page.getByRole('button', { name: 'Details of mended.csv' }).waitFor();
    await page.getByLabel('Find by file, person, source or hash').fill('otzy');
    await page.getByRole('button', { name: 'Details of mended.csv' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Details of otzyvy.csv' }).click();
    await page
      .getByRole('dialog')
      .getByText(/^[0-9a-f]{64}$/)
      .waitFor();
    expect(await flawsAtRest(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('an auditor with a workbook in hand', () => {
  it('is offered visits only, by the template that the header is like, and sees no source', async () => {
    await api.db.pool.query("insert into location (code, name) values ('N-1', 'North Lane'), ('S-1', 'South Lane')");
    const { page, complaints, close } = await visit(browser, api, { who: 'auditor' });
    await page.goto(`${api.url}/#/uploads`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'visits.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: workbook([
        {
          name: 'August',
          rows: [
            ['JobID', 'LocationName', 'LocationID', 'Month', 'PointsScored', 'PointsOutOf'],
            ['V-1', 'North Lane', 'N-1', 8, 17, 20],
            ['V-2', 'South Lane', 'S-1', 8, 12, 20],
          ],
        },
      ]),
    });
    await page.getByRole('radio', { name: /^Visits as totals/ }).check();
    expect(await page.getByRole('radio', { name: /^(Client signals|Employees)/ }).count()).toBe(0);
    await page.getByRole('button', { name: /^Read it so/ }).click();
    await page.getByRole('heading', { name: 'Which column is what' }).waitFor();
    await page.getByLabel('Programme, by code').fill('service-2026');
    await choose(page, 'Column for Year of the visit', 'The same for every row');
    await page.getByLabel('Value for Year of the visit').fill('2026');
    await choose(page, 'Who visited', 'independent auditors');
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByRole('button', { name: 'Commit 2 rows' }).click();
    await page.getByRole('heading', { name: 'Written' }).waitFor();
    const { rows } = await api.db.pool.query<{ n: number }>('select count(*)::int as n from visit');
    expect(rows[0]!.n).toBe(2);
    expect(complaints).toEqual([]);
    await close();
  });
});
