import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDemo } from '../../api/demo/fill.js';
import { makeLog } from '../../api/log.js';
import { shipRules } from '../../api/rules/ship.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { openBrowser, seriousFlaws, SOON, visit } from './browser.js';

let api: Api;
let browser: Browser;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  await shipRules(api.db.orm.em.fork());
  await fillDemo(api.db, '2026-11-22', makeLog('fatal'), { size: 'small' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

describe('a person at the door', () => {
  it.each([
    ['English', 'Sign in'],
    ['Русский', 'Вход'],
    ['Polski', 'Logowanie'],
  ])('reads the sign-in page in %s', async (language, heading) => {
    const { page, complaints, close } = await visit(browser, api);
    await page.getByRole('button', { name: language }).click();
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('is told in words when name and password do not match', async () => {
    const { page, close } = await visit(browser, api);
    await page.getByLabel('E-mail').fill('hr@demo.example');
    await page.getByLabel('Password').fill('not this');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('alert').waitFor();
    await expect.poll(() => page.getByRole('alert').innerText(), SOON).toMatch(/password/i);
    await close();
  });
});

describe('an employee', () => {
  it('signs in, reads his map, and opens a number down to its signals', async () => {
    const { page, complaints, close } = await visit(browser, api);
    await page.getByRole('button', { name: /Elena Morozova/ }).click();
    await page.getByRole('heading', { name: /Thank you, Elena/ }).waitFor();
    await expect.poll(() => page.getByText('R3').count(), SOON).toBeGreaterThan(0);
    // A picture without words is nothing to somebody who can't see it.
    await expect.poll(() => page.getByRole('img', { name: /\w{3}/ }).count(), SOON).toBeGreaterThan(3);
    await page
      .getByRole('link', { name: /4[.,]\d/ })
      .first()
      .click();
    const panel = page.getByRole('complementary', { name: /why/i }).or(page.getByRole('dialog', { name: /why/i }));
    await panel.waitFor();
    await panel.getByText('Counted in full').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([1440, 390])('reads a map in which axe finds nothing serious, %i px wide', async (width) => {
    const { page, close } = await visit(browser, api, { width });
    await page.getByRole('button', { name: /Elena Morozova/ }).click();
    await page.getByRole('heading', { name: /Thank you, Elena/ }).waitFor();
    expect(await seriousFlaws(page)).toEqual([]);
    await close();
  });
});
