import { readFileSync } from 'node:fs';
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

const idOf = async (name: string): Promise<string> =>
  (await api.db.pool.query<{ id: string }>('select id from calibration_round where name = $1', [name])).rows[0]!.id;

async function pick(page: Page, field: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

describe('a round', () => {
  it('is written by HR, answered blind on a phone, closed, and shows each his own', { timeout: 180_000 }, async () => {
    const hr = await visit(browser, api, { who: 'hr' });
    await open(hr.page, api, '/calibrations');
    await hr.page.getByRole('button', { name: 'New round' }).click();
    await hr.page.getByRole('dialog').getByLabel('Name').fill('Spring: tone of voice');
    await hr.page.getByRole('dialog').getByRole('button', { name: 'Make the draft' }).click();
    await hr.page.getByRole('heading', { name: 'Spring: tone of voice', level: 1 }).waitFor();
    await expect.poll(() => hr.page.getByRole('button', { name: 'Open the round' }).isDisabled(), SOON).toBe(true);
    await hr.page.getByText(/Before you can open it: a visit, a question, at least two people/).waitFor();

    await hr.page.getByRole('button', { name: 'Add a visit' }).click();
    const card = hr.page.getByRole('group', { name: 'Visit 1' });
    await card.getByLabel('Link to the recording').fill('http://recordings.example/1');
    await card.getByText('A link begins with https://').waitFor();
    await card.getByLabel('What it is called').fill('An angry client');
    const named = hr.page.getByRole('group', { name: 'An angry client' });
    await named.getByLabel('Link to the recording').fill('https://recordings.example/1');
    await named.getByLabel('What happened').fill('“Nobody helps me.” “I do. Let us look together.”');
    await pick(hr.page, 'Where they come from', 'Mystery calls, version 2');
    const items = hr.page.getByRole('list', { name: 'Questions in order' }).getByRole('listitem');
    await expect.poll(() => items.count(), SOON).toBe(10);
    for (let left = 10; left > 2; left--)
      await hr.page
        .getByRole('list', { name: 'Questions in order' })
        .getByRole('button', { name: /^(Take|Remove)/ })
        .last()
        .click();
    await expect.poll(() => items.count(), SOON).toBe(2);
    await hr.page.getByRole('combobox', { name: 'Who is asked' }).click();
    for (const name of [/Tomasz Lis/, /Julia Stone/]) await hr.page.getByRole('option', { name }).click();
    await hr.page.keyboard.press('Escape');
    await pick(hr.page, 'Expert', 'Irina Sokolova');
    expect(await seriousFlaws(hr.page)).toEqual([]);
    await hr.page.getByText('Save the draft before you open it.').waitFor();
    await hr.page.getByRole('button', { name: 'Save the draft' }).click();
    await hr.page.getByText('Everything is there.').waitFor();
    await hr.page.getByRole('button', { name: 'Open the round' }).click();
    await hr.page.getByRole('dialog').getByRole('button', { name: 'Ask 3 people' }).click();
    await hr.page.getByRole('region', { name: 'Who has answered' }).getByText('0 of 2 have answered').waitFor();

    const auditor = await visit(browser, api, { who: 'auditor', width: 390 });
    const { page } = auditor;
    await open(page, api, '/calibrations');
    const answer = page.getByRole('link', { name: /^Answer.*Spring: tone of voice$/ });
    await answer.waitFor();
    expect(await seriousFlaws(page)).toEqual([]);
    await answer.click();
    const questions = page.locator('fieldset:not([aria-hidden])');
    await questions.first().waitFor();
    expect(await page.getByRole('link', { name: /Open the recording/ }).getAttribute('href')).toBe(
      'https://recordings.example/1',
    );
    await questions.first().getByRole('button', { name: 'yes', exact: true }).click();
    await questions
      .first()
      .getByRole('button', { name: /Add what you saw/ })
      .click();
    await questions.first().getByRole('textbox', { name: 'What you saw' }).fill('Calm from the first word');
    await expect.poll(() => page.getByText('everything is kept').count(), SOON).toBe(1);
    expect(await seriousFlaws(page)).toEqual([]);
    await page.reload();
    await questions.first().waitFor();
    const seen = questions.first().getByRole('textbox', { name: 'What you saw' });
    await expect.poll(() => seen.inputValue(), SOON).toBe('Calm from the first word');
    await expect.poll(() => page.getByRole('button', { name: 'Hand in' }).isDisabled(), SOON).toBe(true);
    for (const question of (await questions.all()).slice(1))
      await question.getByRole('button', { name: 'no', exact: true }).click();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hand in 2 answers' }).click();
    await page.getByText(/The results are here once the round is closed/).waitFor();

    await hr.page.reload();
    await hr.page.getByText('1 of 2 have answered').waitFor();
    expect(await hr.page.locator('body').innerText()).not.toContain('Calm from the first word');
    await hr.page.getByRole('button', { name: 'Close the round' }).click();
    await hr.page
      .getByRole('dialog')
      .getByText('Not handed in, so not counted: Julia Stone, Irina Sokolova.')
      .waitFor();
    await hr.page.getByRole('dialog').getByRole('button', { name: 'Close the round' }).click();
    await hr.page
      .getByRole('region', { name: 'Agreement overall' })
      .getByText('Not enough data: no visit was answered by two')
      .last()
      .waitFor();
    await page.reload();
    await page
      .getByRole('region', { name: 'You, the expert and the group' })
      .getByText('Nothing to compare')
      .last()
      .waitFor();
    expect([...hr.complaints, ...auditor.complaints]).toEqual([]);
    await hr.close();
    await auditor.close();
  });

  it('keeps on the screen what a lost connection left, and keeps it when it is back', async () => {
    const { page, close } = await visit(browser, api, { who: 'manager' });
    const id = await idOf('Winter: greeting and identity');
    await open(page, api, `/calibrations/${id}`);
    const first = page.locator('fieldset:not([aria-hidden])').first();
    await page.context().setOffline(true);
    await first.getByRole('button', { name: 'yes', exact: true }).click();
    await page.getByText('not kept yet').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('everything is kept').waitFor();
    // A number that the question doesn't take is said at once, and sent nowhere.
    const rings = page.locator('fieldset:not([aria-hidden]) input[inputmode=numeric]').first();
    await rings.fill('many');
    await page.getByText('This answer is not on the scale.').waitFor();
    await rings.fill('3');
    await page.getByText('2 of 18 answered').waitFor();
    await page.getByText('everything is kept').waitFor();
    const { rows } = await api.db.pool.query(
      `select n.answer from calibration_answer n join account a on a.id = n.account_id and a.email = 'manager@demo.example' where n.round_id = $1 order by 1`,
      [id],
    );
    expect(rows.map(({ answer }) => answer)).toEqual(['3', 'YES']);
    await close();
  });
});

describe('the results of a round', () => {
  it('have bars with intervals, every answer by name for HR, and files to take home', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
    await open(page, api, `/calibrations/${await idOf('Autumn: what counts as a promise')}`);
    const items = page.getByRole('list', { name: 'By question' }).locator('> li');
    await items.first().waitFor();
    await expect.poll(() => items.count(), SOON).toBe(9);
    await expect
      .poll(() => page.getByRole('img', { name: /^Agreement overall: alpha 0\.\d+, between/ }).count(), SOON)
      .toBe(1);
    const first = items.first();
    await expect.poll(() => first.innerText(), SOON).toContain('to talk about');
    await first.getByText('Who answered what').click();
    await first.getByText('A lost card').waitFor();
    await expect.poll(() => first.innerText(), SOON).toMatch(/Julia Stone|Pavel Orlov/);
    await expect.poll(() => first.getByText('Expert', { exact: true }).count(), SOON).toBe(6);
    const people = page.getByRole('list', { name: 'By person' }).locator('> li');
    await expect.poll(() => people.count(), SOON).toBe(5);
    await expect.poll(() => people.filter({ hasText: 'Marta Kowalczyk' }).innerText(), SOON).toContain('more lenient');
    await expect.poll(() => people.filter({ hasText: 'Pavel Orlov' }).innerText(), SOON).toContain('stricter');
    expect(await seriousFlaws(page)).toEqual([]);
    for (const [label, lines] of [
      ['Export the questions', 9],
      ['Export the answers', 6 * 6 * 9],
      ['Export the people', 5 * 10],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: label }).click();
      const file = readFileSync(await (await download).path(), 'utf8')
        .trim()
        .split('\r\n');
      expect([label, file.length]).toEqual([label, lines + 1]);
    }
    // What was found of an item stands beside it in its standard too.
    const { rows } = await api.db.pool.query<{ id: string }>("select id from standard where code = 'SOLVE'");
    await open(page, api, `/standards/${rows[0]!.id}`);
    const item = page.getByRole('listitem').filter({ hasText: 'Was a date named?' });
    await item.getByRole('img', { name: /^Was a date named\?: alpha/ }).waitFor();
    await item.getByRole('link', { name: /Autumn: what counts as a promise/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Autumn: what counts as a promise' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('are for an auditor his own against the expert and the group, without a name of anybody', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'auditor', width: 390, theme: 'dark' });
    await open(page, api, `/calibrations/${await idOf('Autumn: what counts as a promise')}`);
    const own = page.getByRole('region', { name: 'You, the expert and the group' });
    await own.getByText('Against the expert', { exact: true }).waitFor();
    const first = page.getByRole('list', { name: 'By question' }).locator('> li').first();
    await first.getByText('Who answered what').click();
    await first.getByText('A lost card').waitFor();
    const said = await page.locator('body').innerText();
    for (const name of ['Julia', 'Pavel', 'Zofia', 'Marta', 'Irina'])
      expect([name, said.includes(name)]).toEqual([name, false]);
    await expect.poll(() => first.innerText(), SOON).toMatch(/You/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await seriousFlaws(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
