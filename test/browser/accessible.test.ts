import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../api.js';
import { open, openBrowser, seriousFlaws, visit } from './browser.js';
import { startDemo } from './demo.js';

let api: Api;
let browser: Browser;
/** Screens that no menu leads to. */
let deeper: Record<string, string[]>;
beforeAll(async () => {
  api = await startDemo();
  browser = await openBrowser();
  const id = async (sql: string) => (await api.db.pool.query<{ id: string }>(sql)).rows[0]!.id;
  const person = await id("select id from employee where code = 'D-011'");
  const rules = await id('select id from rule_set limit 1');
  deeper = {
    hr: [
      `/employees/${person}`,
      `/maps/${person}`,
      `/maps/${person}/compare`,
      `/rules/${rules}`,
      `/rules/${rules}/how-we-judge`,
      '/team',
      '/nowhere',
    ],
    manager: [`/maps/${person}`, '/accounts'],
  };
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

describe.each(['hr', 'manager', 'employee', 'analyst', 'auditor', 'admin'])('every screen of %s', (who) => {
  it.each([
    [1440, 'light'],
    [390, 'dark'],
  ] as const)('holds nothing serious for axe, %i px wide, in the %s', { timeout: 180_000 }, async (width, theme) => {
    const { page, complaints, close } = await visit(browser, api, { who, width, theme });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const navigation = page.getByRole('navigation', { name: 'Places' });
    const hrefs = () =>
      page
        .locator('nav a[href^="#/"], [role=menu] a[href^="#/"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.slice(1)));
    const places = await hrefs();
    const more = navigation.getByRole('button', { name: 'More' });
    if ((await more.count()) > 0) {
      await more.click();
      await page.getByRole('menu').waitFor();
      places.push(...(await hrefs()));
      await page.keyboard.press('Escape');
    }
    expect(places.length).toBeGreaterThan(1);
    const found: unknown[] = [];
    for (const path of new Set([...places, ...(deeper[who] ?? [])])) {
      await open(page, api, path);
      const flaws = await seriousFlaws(page);
      if (flaws.length > 0) found.push([path, flaws]);
      // Nothing may stick out: a page that scrolls sideways hides what is at its edge.
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) found.push([path, `${over} px too wide`]);
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
