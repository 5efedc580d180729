import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../api.js';
import { open, openBrowser, SOON, visit } from './browser.js';
import { startDemo } from './demo.js';
import { focused, tabTo } from './keys.js';

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

describe('without a mouse', () => {
  it('a person signs in', async () => {
    const { page, complaints, close } = await visit(browser, api);
    await page.getByLabel('E-mail').waitFor();
    await tabTo(page, /^E-mail/);
    await page.keyboard.type('manager@demo.example');
    await tabTo(page, /^Password/);
    await page.keyboard.type('karta-demo-manager');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'My team', level: 1 }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('a manager chooses, adds a word and confirms, and the person is told it', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'manager' });
    await open(page, api, '/team');
    const tick = page.getByRole('checkbox', { name: /^Choose R\d for/ }).first();
    const name = /for (.*)$/.exec((await tick.getAttribute('aria-label'))!)![1]!;
    await tabTo(page, new RegExp(`^Choose R\\d for ${name}$`));
    await page.keyboard.press('Space');
    await page.getByRole('region', { name: /^Confirm 1/ }).waitFor();
    await tabTo(page, /^Confirm 1 (rise|first placement)$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, new RegExp(`^A word to ${name}$`));
    await page.keyboard.press('Enter');
    await page.keyboard.type('You asked before you answered');
    await tabTo(page, /^Confirm 1 (rise|first placement)$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const { rows } = await api.db.pool.query(
      `select p.status, p.reason from stage_proposal p join employee e on e.id = p.employee_id where e.name = $1 order by p.as_of desc limit 1`,
      [name],
    );
    expect(rows).toEqual([{ status: 'CONFIRMED', reason: 'You asked before you answered' }]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('arrows lead from person to person, and a question is left with Escape to where it was asked', async () => {
    const { page, close } = await visit(browser, api, { who: 'manager' });
    await open(page, api, '/team');
    await tabTo(page, /^Map of /);
    const first = await focused(page);
    await page.keyboard.press('ArrowDown');
    const second = await focused(page);
    expect(second).toMatch(/^Map of /);
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focused(page), SOON).toBe(first);
    await tabTo(page, /^Columns$/);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemcheckbox', { name: 'Course' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page), SOON).toBe('Columns');
    await close();
  });

  it('an employee opens a number of the map, reads why, and comes back to it', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'employee' });
    await page.getByRole('heading', { name: /Thank you, Elena/ }).waitFor();
    await tabTo(page, /^\d[.,]\d\d|: \d[.,]\d\d/);
    const number = await focused(page);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: /why/i }).or(page.getByRole('dialog', { name: /why/i }));
    await panel.waitFor();
    await panel.getByText('Counted in full').first().waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await expect.poll(() => focused(page), SOON).toBe(number);
    expect(complaints).toEqual([]);
    await close();
  });

  it('a view is saved, is there on another machine, and is forgotten', async () => {
    const one = await visit(browser, api, { who: 'manager' });
    await open(one.page, api, '/team?by=STAGE&hide=trend');
    await tabTo(one.page, /^Saved views$/);
    await one.page.keyboard.press('Enter');
    await one.page.getByRole('menuitem', { name: 'Save this view' }).focus();
    await one.page.keyboard.press('Enter');
    await one.page.keyboard.type('By stage');
    await one.page.keyboard.press('Enter');
    await one.page.getByRole('button', { name: 'By stage' }).waitFor();
    await one.close();

    const other = await visit(browser, api, { who: 'manager' });
    await open(other.page, api, '/team');
    await other.page.getByRole('button', { name: 'Saved views' }).click();
    await other.page.getByRole('menuitem', { name: 'By stage' }).click();
    await other.page.getByRole('button', { name: 'By stage' }).waitFor();
    expect(other.page.url()).toContain('by=STAGE');
    await other.page.getByRole('button', { name: 'By stage' }).click();
    await other.page.getByRole('menuitem', { name: /Forget/ }).click();
    await other.page.getByRole('button', { name: 'Saved views' }).waitFor();
    expect(other.complaints).toEqual([]);
    await other.close();
  });
});
