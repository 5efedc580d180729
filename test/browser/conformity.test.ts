import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
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

const MAP = '/conformity?from=2026-01-01';

describe('the map of standards', () => {
  it.each(['light', 'dark'] as const)(
    'tells each share with its interval and n, in the %s, and opens into the answers behind it',
    async (theme) => {
      const { page, complaints, close } = await visit(browser, api, { who: 'hr', theme });
      await open(page, api, MAP);
      const table = page.getByRole('table', { name: 'Standards kept' });
      await table.waitFor();
      const { rows } = await api.db.pool.query('select count(distinct location_id)::int as n from visit');
      await expect.poll(() => table.getByRole('columnheader').count(), SOON).toBe(2 + rows[0].n);
      const cell = table.getByRole('link', { name: /^SOLVE, .+: (?!100 )\d+ %\. \d+–\d+ % · n \d+$/ }).first();
      const name = (await cell.getAttribute('aria-label'))!;
      expect(await seriousFlaws(page)).toEqual([]);
      const [, kept, n] = /: (\d+) %\..*· n (\d+)/.exec(name)!;
      await cell.click();
      await page.getByRole('heading', { level: 1, name: /^SOLVE: / }).waitFor();
      const answers = page.getByRole('table', { name: 'Answers' });
      await answers.waitFor();
      await expect
        .poll(() => answers.locator('tbody tr').count(), SOON)
        .toBeGreaterThanOrEqual(Math.min(25, Number(n)));
      await page.getByRole('combobox', { name: 'Which answers' }).click();
      await page.getByRole('option', { name: 'not kept only' }).click();
      const missed = Math.round(Number(n) * (1 - Number(kept) / 100));
      await expect.poll(() => answers.getByText('not kept', { exact: true }).count(), SOON).toBe(Math.min(25, missed));
      await expect.poll(() => answers.locator('tbody tr').count(), SOON).toBe(Math.min(25, missed));
      expect(await seriousFlaws(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('says in words where there are too few visits, keeps what was chosen in its address, and goes home as a file', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'manager' });
    await open(page, api, '/conformity');
    await page.getByRole('combobox', { name: 'Columns' }).click();
    await page.getByRole('option', { name: 'by person' }).click();
    await page.waitForURL(/across=EMPLOYEE/);
    const few = page.getByRole('link', { name: /too few \(\d of 3 visits\)/ });
    await few.first().waitFor();
    expect(await few.first().innerText()).not.toMatch(/%/);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    const [head, ...lines] = readFileSync(await (await download).path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(head).toBe('\uFEFFname,standard,visits,answers,kept,not_yet_announced,share,low,high');
    // What there is too little of is no figure, in a file either.
    const short = lines.filter((line) => Number(line.split(',').at(-7)) < 3);
    expect(short.length).toBeGreaterThan(0);
    expect(short.filter((line) => !line.endsWith(',,,'))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows one place at a time on a phone', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'hr', width: 390 });
    await open(page, api, MAP);
    const places = page.getByRole('combobox', { name: 'Location' });
    await places.click();
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('table', { includeHidden: true }).count()).toBe(0);
    const names = await page.getByRole('option').allInnerTexts();
    await page.getByRole('option', { name: names.at(-1)! }).click();
    await page.getByRole('list', { name: names.at(-1)! }).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
    expect(await seriousFlaws(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the two sides', () => {
  it('stand beside each other with the interval, and a missing side is said', async () => {
    // At one place nobody but managers has been.
    await api.db.pool.query(
      `update visit set superseded_by = batch_id where location_id = (select id from location order by name limit 1) and programme_id in (select id from programme where kind <> 'MANAGER_AUDIT')`,
    );
    const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
    await open(page, api, '/conformity/sides?from=2026-01-01');
    const rows = page.getByRole('list', { name: 'Managers and independent auditors' }).getByRole('listitem');
    await rows.first().waitFor();
    const lone = rows.filter({ hasText: 'a side is missing' });
    await expect.poll(() => lone.innerText(), SOON).toContain('Only managers have visited');
    const { rows: left } = await api.db.pool.query(
      'select count(distinct location_id)::int as n from visit where superseded_by is null',
    );
    if (left[0].n > 1) expect(await rows.filter({ hasText: /[+−]\d+(\.\d)? \([+−]/ }).count()).toBeGreaterThan(0);
    expect(await seriousFlaws(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
