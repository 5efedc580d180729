import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../api.js';
import { open, openBrowser, seriousFlaws, visit } from './browser.js';
import { startDemo } from './demo.js';

const SOON = { timeout: 20_000 };

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

interface MyKpi {
  code: string;
  name: { en: string };
  score: number | null;
  direction: string;
  metric: { measure: string } | null;
  oneMore: { value: number; score: number | null } | null;
}

describe('an employee', () => {
  it(
    'reads each KPI in plain words, with what one more good case would do, and opens its steps',
    { timeout: 120_000 },
    async () => {
      const { page, complaints, close } = await visit(browser, api, { who: 'employee' });
      await open(page, api, '/my-kpis');
      const ask = async <T>(query: string): Promise<T> =>
        ((await (await page.request.post(`${api.url}/graphql`, { data: { query } })).json()) as { data: T }).data;
      const { viewer } = await ask<{ viewer: { employeeId: string } }>('{ viewer: me { employeeId } }');
      const { careerMap } = await ask<{ careerMap: { cards: { task: { name: string }; kpis: MyKpi[] }[] } }>(
        `{ careerMap(employeeId: "${viewer.employeeId}") { cards { task { name } kpis { code name { en } score direction metric { measure } oneMore { value score } } } } }`,
      );
      const card = careerMap.cards[0]!;
      const section = page.getByRole('region', { name: card.task.name });
      const scored = card.kpis.filter(({ score }) => score !== null);
      expect(scored.length).toBeGreaterThan(3);
      for (const kpi of scored) {
        const line = section.getByRole('listitem').filter({ has: page.getByRole('heading', { name: kpi.name.en }) });
        const text = await line.innerText();
        expect(text).toContain(`score ${Math.round(Math.min(100, kpi.score!))} of 100`);
        if (kpi.score! >= 100) {
          // Above the target nothing falls.
          expect(text).not.toContain('▼');
          if (kpi.oneMore) expect(text).toContain('the target is reached');
        } else if (kpi.oneMore) {
          const digits = Math.round(kpi.score!) === Math.round(kpi.oneMore.score!) ? 1 : 0;
          expect(text).toContain(
            `score of ${kpi.oneMore.score!.toFixed(digits)} instead of ${kpi.score!.toFixed(digits)}`,
          );
        }
        if (kpi.metric?.measure === 'rate') expect(text).toContain('that nothing of the kind follows');
      }
      // The three columns of all cards stand under each other.
      const lefts = await section
        .locator('.my-kpi-now')
        .evaluateAll((all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().left))).size);
      expect(lefts).toBe(1);
      expect(await seriousFlaws(page)).toEqual([]);
      await section.getByRole('link', { name: /^Client satisfaction/ }).click();
      await page
        .getByRole('complementary', { name: /why/i })
        .getByText(/· Client satisfaction$/)
        .waitFor();
      expect(complaints).toEqual([]);
      await close();
    },
  );
});

describe('a manager', () => {
  it(
    'sees the KPIs of the team in a table, narrows and sorts it, takes it home, and opens a figure',
    { timeout: 120_000 },
    async () => {
      const { page, complaints, close } = await visit(browser, api, { who: 'manager' });
      await open(page, api, '/team-kpis');
      const rows = page.getByRole('table', { name: 'Team KPIs' }).locator('tbody tr');
      await rows.first().waitFor();
      const all = await rows.count();
      await page.getByText(`${all} lines of ${all}`).waitFor();
      expect(
        await rows
          .first()
          .locator('td')
          .first()
          .evaluate((cell) => cell.clientWidth),
      ).toBeGreaterThan(200);
      const download = page.waitForEvent('download');
      await page
        .getByRole('link', { name: 'Export' })
        .or(page.getByRole('button', { name: 'Export' }))
        .click();
      const lines = readFileSync(await (await download).path(), 'utf8')
        .trim()
        .split('\r\n');
      // A line for each person, task and KPI.
      expect((lines.length - 1) % all).toBe(0);
      expect(lines[0]).toContain('score');
      await page.getByRole('combobox', { name: 'Order' }).click();
      await page.getByRole('option', { name: 'task' }).click();
      await expect
        .poll(async () => {
          const tasks = (await rows.locator('td:first-child').allInnerTexts()).map((text) => text.split('\n')[1]!);
          return tasks.join() === tasks.toSorted().join();
        }, SOON)
        .toBe(true);
      await page
        .getByRole('textbox', { name: 'Find' })
        .or(page.getByRole('searchbox', { name: 'Find' }))
        .fill('Anna');
      await expect.poll(() => rows.count(), SOON).toBe(1);
      expect(await seriousFlaws(page)).toEqual([]);
      await rows.first().getByRole('link').first().click();
      await page
        .getByRole('complementary', { name: /why/i })
        .getByText(/· Client satisfaction$/)
        .waitFor();
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
