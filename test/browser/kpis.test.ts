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
      const answer = await page.request.post(`${api.url}/graphql`, {
        data: { query: '{ kpiBoard(first: 1) { kpis { code } } }' },
      });
      const { data } = (await answer.json()) as { data: { kpiBoard: { kpis: { code: string }[] } } };
      const { kpis } = data.kpiBoard;
      expect(kpis.length).toBeGreaterThan(3);
      expect(lines).toHaveLength(1 + all * kpis.length);
      expect(lines[0]).toContain('score');
      for (const { code } of kpis) expect(lines.filter((each) => each.includes(`,${code},`))).toHaveLength(all);
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

describe('HR', () => {
  it(
    'plans for a team, is told what overlaps, corrects and withdraws, and takes the plans home',
    { timeout: 120_000 },
    async () => {
      const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
      await open(page, api, '/plan-targets');
      await page.getByText('No plans yet').waitFor();
      const { rows: teams } = await api.db.pool.query<{ name: string }>('select name from team order by name limit 2');
      const add = async (team: string, planned: string) => {
        await page.getByRole('button', { name: 'Add a plan' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('combobox', { name: 'Team' }).click();
        await page.getByRole('option', { name: team }).click();
        await dialog.getByLabel('First day').fill('2026-09-01');
        await dialog.getByLabel('Last day').fill('2026-09-30');
        await dialog.getByLabel('Planned requests').fill(planned);
        return dialog;
      };
      const first = await add(teams[0]!.name, '1.5');
      await first.getByText('A whole number from 1 to 10,000,000.').waitFor();
      await expect.poll(() => first.getByRole('button', { name: 'Add the plan' }).isDisabled(), SOON).toBe(true);
      await first.getByLabel('Planned requests').fill('1 500');
      await first.getByRole('button', { name: 'Add the plan' }).click();
      const rows = page.getByRole('table', { name: 'Plans' }).locator('tbody tr');
      await expect.poll(() => rows.count(), SOON).toBe(1);
      const second = await add(teams[1]!.name, '300');
      await second.getByRole('button', { name: 'Add the plan' }).click();
      await expect.poll(() => rows.count(), SOON).toBe(2);

      const again = await add(teams[0]!.name, '900');
      await again.getByLabel('First day').fill('2026-09-15');
      await again.getByRole('button', { name: 'Add the plan' }).click();
      await again.getByText('There is a plan for the same in that time: 2026-09-01 to 2026-09-30.').waitFor();
      await again.getByRole('button', { name: 'Cancel' }).click();

      await page.getByRole('button', { name: 'Planned requests' }).click();
      await expect.poll(() => rows.first().innerText(), SOON).toContain('300');
      const line = rows.filter({ hasText: teams[0]!.name });
      await expect.poll(() => line.innerText(), SOON).toContain('1,500');
      // What was handled in September stands beside it, in its share.
      await expect.poll(() => line.innerText(), SOON).toMatch(/\d %/);
      await line.getByRole('button', { name: /^Correct/ }).click();
      await page.getByRole('dialog').getByLabel('Planned requests').fill('1600');
      await page.getByRole('dialog').getByRole('button', { name: 'Save the figure' }).click();
      await expect.poll(() => line.innerText(), SOON).toContain('1,600');
      expect(await seriousFlaws(page)).toEqual([]);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Export' }).click();
      expect(readFileSync(await (await download).path(), 'utf8')).toContain('2026-09-01,2026-09-30,1600,');
      await line.getByRole('button', { name: /^Withdraw/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
      await expect.poll(() => rows.count(), SOON).toBe(1);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
