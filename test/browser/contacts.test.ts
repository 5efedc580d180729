import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillContacts } from '../../api/demo/fill.js';
import { smallPlan } from '../../api/demo/small.js';
import type { Api } from '../api.js';
import { open, openBrowser, seriousFlaws, SOON, visit } from './browser.js';
import { LAST_DAY, startDemo } from './demo.js';

let api: Api;
let browser: Browser;
beforeAll(async () => {
  api = await startDemo();
  await fillContacts(api.db, smallPlan(LAST_DAY));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

interface Attained {
  slaAttainment: { clock: string; hits: number; misses: number }[];
}

describe('a manager', () => {
  it(
    'goes from how often promises were kept to the contacts missed, and to the clocks of one',
    { timeout: 180_000 },
    async () => {
      const { page, complaints, close } = await visit(browser, api, { who: 'manager' });
      await open(page, api, `/service-levels?group=EMPLOYEE&from=2026-08-01&to=${LAST_DAY}`);
      const totals = page.getByRole('list', { name: 'In all' });
      await totals.getByRole('listitem').first().waitFor();
      const answer = await page.request.post(`${api.url}/graphql`, {
        data: { query: `{ slaAttainment(from: "2026-08-01", to: "${LAST_DAY}") { clock hits misses } }` },
      });
      const { data } = (await answer.json()) as { data: Attained };
      const resolution = data.slaAttainment.find(({ clock }) => clock === 'RESOLUTION')!;
      expect(resolution.misses).toBeGreaterThan(0);
      const card = totals.getByRole('listitem').filter({ hasText: 'Resolution' });
      await expect
        .poll(() => card.innerText(), SOON)
        .toContain(`${resolution.hits} of ${resolution.hits + resolution.misses} in time`);
      await expect.poll(() => page.getByRole('table').locator('tbody tr').count(), SOON).toBeGreaterThan(1);
      expect(await seriousFlaws(page)).toEqual([]);

      await card.getByRole('link', { name: `${resolution.misses} missed` }).click();
      await page.getByRole('heading', { level: 1, name: 'Resolution: In all' }).waitFor();
      const rows = page.getByRole('table', { name: 'Contacts' }).locator('tbody tr');
      await rows.first().waitFor();
      await expect.poll(() => rows.count(), SOON).toBe(Math.min(25, resolution.misses));
      await expect.poll(() => rows.filter({ hasText: 'too long' }).count(), SOON).toBe(Math.min(25, resolution.misses));
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Export' }).click();
      expect(readFileSync(await (await download).path(), 'utf8')).toContain('over_seconds');
      expect(await seriousFlaws(page)).toEqual([]);

      const link = rows.first().getByRole('link');
      const number = await link.innerText();
      const over = /(.+) too long/.exec(await rows.first().innerText())![1]!;
      await link.click();
      await page.getByRole('heading', { level: 1, name: number }).waitFor();
      const clock = page.getByRole('region', { name: 'Resolution' });
      await clock.getByText(`${over} too long`).waitFor();
      await clock.getByText('In whose hands the time went').waitFor();
      await page.getByText(/Policy “.+”, version \d+, counted on the calendar “.+”/).waitFor();
      await expect
        .poll(() => page.getByRole('list', { name: 'What happened' }).getByRole('listitem').count(), SOON)
        .toBeGreaterThan(2);
      expect(await seriousFlaws(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
