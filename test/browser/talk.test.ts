import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bring, type Demo } from '../maps/demo.js';
import { contacts, hire, scheduled, startSmall } from '../maps/small.js';
import { openBrowser, SOON, visit, type Visitor } from './browser.js';

let api: Demo;
let browser: Browser;
beforeAll(async () => {
  api = await startSmall();
  await hire(api.db, ['ADA'], '2026-01-01');
  await bring(api.db, contacts('ADA', '2026-04', 'GOOD'));
  await scheduled(api.db, '2026-04-30');
  await api.signedIn('EMPLOYEE', await api.employee('ADA'));
  await api.signedIn('MANAGER', await api.employee('LEAD'));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

async function enter({ page }: Visitor, email: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill('a password for tests');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('navigation').first().waitFor();
  await page.goto(`${api.url}/#/maps/${await api.employee('ADA')}`);
}

describe('a map is talked about', () => {
  it('the person comments and proposes a goal, the manager declines it with a reason that the person reads', async () => {
    const ada = await visit(browser, api);
    await enter(ada, 'employee1@test.example');
    await ada.page.getByText('No single client decides', { exact: false }).waitFor();
    await ada.page.getByRole('button', { name: 'Comment' }).click();
    await ada.page.getByLabel('In your own words').fill('April was a good month.');
    await ada.page.getByRole('button', { name: 'Say it' }).click();
    await ada.page.getByText('April was a good month.').waitFor();
    await ada.page.getByRole('button', { name: 'Propose a goal' }).first().click();
    const dialog = ada.page.getByRole('dialog', { name: 'Propose a goal' });
    await dialog.getByLabel('Value to reach').fill('4.95');
    await dialog.getByLabel('By when').fill(new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10));
    await dialog.getByRole('button', { name: 'Propose the goal' }).click();
    await ada.page.getByText('waits for an answer').waitFor();

    const lead = await visit(browser, api);
    await enter(lead, 'manager2@test.example');
    await lead.page.getByText('April was a good month.').waitFor();
    await lead.page.getByRole('button', { name: 'Decline' }).click();
    const asked = lead.page.getByRole('dialog');
    await expect.poll(() => asked.getByRole('button', { name: 'Decline' }).isDisabled(), SOON).toBe(true);
    await asked.getByRole('textbox').first().fill('First the new form, then this.');
    await asked.getByRole('button', { name: 'Decline' }).click();
    await lead.page.getByText('declined', { exact: true }).waitFor();

    await ada.page.reload();
    await ada.page.getByText('First the new form, then this.', { exact: false }).waitFor();
    await ada.page.getByRole('button', { name: 'Take back' }).click();
    await ada.page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
    await ada.page.getByText('The words were taken back.').waitFor();
    expect([...ada.complaints, ...lead.complaints]).toEqual([]);
    await Promise.all([ada.close(), lead.close()]);
  });
});
