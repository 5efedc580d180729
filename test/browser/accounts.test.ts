import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../api.js';
import { openBrowser, visit } from './browser.js';

let api: Api;
let browser: Browser;
beforeAll(async () => {
  api = await startApi();
  await api.signedIn('HR');
  await api.signedIn('AUDITOR');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

describe('somebody who forgot his password', () => {
  it('gets one that is shown once, chooses an own one before anything else, and goes on to his work', async () => {
    const hr = await visit(browser, api);
    await signIn(hr.page, 'hr1@test.example', 'a password for tests');
    await hr.page.getByRole('navigation').waitFor();
    await hr.page.goto(`${api.url}/#/accounts`);
    await hr.page.getByRole('button', { name: 'Give AUDITOR 2 a new password' }).click();
    const asked = hr.page.getByRole('dialog', { name: 'A new password for AUDITOR 2?' });
    await asked.getByText('auditor2@test.example').waitFor();
    await asked.getByRole('button', { name: 'Give AUDITOR 2 a new password' }).click();
    const shown = hr.page.getByRole('dialog', { name: 'AUDITOR 2 has a new password' });
    const password = await shown.locator('code').innerText();
    await shown.getByRole('button', { name: 'Close' }).click();
    await hr.page.getByText('given by HR 1', { exact: false }).first().waitFor();
    expect(hr.complaints).toEqual([]);

    const auditor = await visit(browser, api);
    await signIn(auditor.page, 'auditor2@test.example', password);
    await auditor.page.getByRole('heading', { name: 'Choose your own password' }).waitFor();
    await auditor.page.goto(`${api.url}/#/uploads`);
    await auditor.page.getByRole('heading', { name: 'Choose your own password' }).waitFor();
    expect(await auditor.page.getByRole('navigation').count()).toBe(0);
    await auditor.page.getByLabel('Present password').fill(password);
    await auditor.page.getByLabel('New password').fill('a password of my own');
    await auditor.page.getByRole('button', { name: 'Change the password' }).click();
    await auditor.page.locator('input[type=file]').waitFor({ state: 'attached' });
    expect(auditor.complaints).toEqual([]);

    await hr.page.getByRole('button', { name: 'Close the account of AUDITOR 2' }).click();
    // Somebody else did something with it while the question stood open: that is told, read again, and may be decided anew.
    await api.db.pool.query("update account set version = version + 1 where email = 'auditor2@test.example'");
    const close = hr.page.getByRole('dialog').getByRole('button', { name: 'Close the account of AUDITOR 2' });
    const read = hr.page.waitForResponse((answer) => answer.request().postData()?.includes('query Accounts(') ?? false);
    await close.click();
    await hr.page.getByText('Someone changed this while you were looking.', { exact: false }).waitFor();
    expect((await api.db.pool.query('select 1 from account where not active')).rows).toEqual([]);
    await read;
    await close.click();
    await hr.page.getByRole('button', { name: 'Open the account of AUDITOR 2 again' }).waitFor();
    const { rows } = await api.db.pool.query("select active from account where email = 'auditor2@test.example'");
    expect(rows).toEqual([{ active: false }]);
    await Promise.all([hr.close(), auditor.close()]);
  });
});

async function signIn(page: Awaited<ReturnType<typeof visit>>['page'], email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}
