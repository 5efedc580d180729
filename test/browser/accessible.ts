import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nav as pl } from '../../admin/i18n/pl/nav.js';
import { nav as ru } from '../../admin/i18n/ru/nav.js';
import { fillContacts } from '../../api/demo/fill.js';
import { smallPlan } from '../../api/demo/small.js';
import type { Api } from '../api.js';
import { open, openBrowser, seriousFlaws, visit } from './browser.js';
import { LAST_DAY, startDemo } from './demo.js';

const ONE_PERSON = "select id from employee where code = 'D-011'";
const ONE_SET = 'select id from rule_set limit 1';

/** Screens that no menu leads to, with the query that finds one to look at. */
const DEEPER: Record<string, [path: string, sql: string][]> = {
  hr: [
    ['/employees/:id', ONE_PERSON],
    ['/maps/:id', ONE_PERSON],
    ['/maps/:id/compare', ONE_PERSON],
    ['/rules/:id', ONE_SET],
    ['/rules/:id/how-we-judge', ONE_SET],
    ['/programmes/:id', 'select id from programme order by name limit 1'],
    ['/standards/:id', 'select id from standard order by code limit 1'],
    ['/calibrations/:id', "select id from calibration_round where status = 'OPEN'"],
    ['/contacts/:id', 'select id from contact order by external_id limit 1'],
    ['/conformity/sides', ONE_PERSON],
    ['/team', ONE_PERSON],
    ['/nowhere', ONE_PERSON],
  ],
  manager: [
    ['/maps/:id', ONE_PERSON],
    ['/accounts', ONE_PERSON],
  ],
  auditor: [['/calibrations/:id', "select id from calibration_round where status = 'CLOSED'"]],
};

/**
 * axe on every screen that the menu of these roles leads to, and on the deeper ones, in the languages with the longest words. Several files share the work, so that
 * no single one is what everybody waits for.
 */
export function everyScreenOf(...roles: string[]): void {
  let api: Api;
  let browser: Browser;
  const deeper: Record<string, string[]> = {};
  beforeAll(async () => {
    api = await startDemo();
    await fillContacts(api.db, smallPlan(LAST_DAY));
    browser = await openBrowser();
    for (const who of roles) {
      deeper[who] = [];
      for (const [path, sql] of DEEPER[who] ?? []) {
        const { id } = (await api.db.pool.query<{ id: string }>(sql)).rows[0]!;
        deeper[who].push(path.replace(':id', id));
      }
    }
  });
  afterAll(async () => {
    await browser?.close();
    await api?.close();
  });

  describe.each(roles)('every screen of %s', (who) => {
    it.each([
      [1440, 'light', 'pl', pl],
      [390, 'dark', 'ru', ru],
    ] as const)(
      'holds nothing serious for axe, %i px wide, in the %s, in %s',
      { timeout: 600_000 },
      async (width, theme, language, nav) => {
        const { page, complaints, close } = await visit(browser, api, { who, width, theme, language });
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        const navigation = page.getByRole('navigation', { name: nav.label });
        const hrefs = () =>
          page
            .locator('nav a[href^="#/"], [role=menu] a[href^="#/"]')
            .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.slice(1)));
        const places = await hrefs();
        const more = navigation.getByRole('button', { name: nav.more });
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
      },
    );
  });
}
