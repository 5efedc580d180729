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
      const lines = readFileSync(await (await download).path(), 'utf8')
        .trimEnd()
        .split('\r\n');
      expect(lines[0]).toContain('over_seconds');
      expect(lines.slice(1)).toHaveLength(resolution.misses);
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

  it('sorts contacts by their heads, and finds what is due first where the promises say so', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'manager' });
    const table = page.getByRole('table', { name: 'Contacts' });
    const rows = table.locator('tbody tr');
    const column = (n: number) => rows.locator(`td:nth-child(${n})`).allInnerTexts();
    const head = (name: string) => table.getByRole('columnheader', { name }).getByRole('button');
    await open(page, api, '/near-breach');
    const urgent = page.getByRole('table', { name: 'Near breach' }).locator('tbody tr').first();
    const most = await urgent.getByRole('link').innerText();

    await open(page, api, '/contacts');
    await rows.first().waitFor();
    await head('Due').click();
    await expect.poll(() => rows.first().getByRole('link').innerText(), SOON).toBe(most);
    await page.getByRole('combobox', { name: 'Order' }).getByText('due first').waitFor();
    await head('State').click();
    await expect.poll(() => rows.first().innerText(), SOON).toContain('running');
    await head('State').click();
    await expect.poll(() => rows.first().innerText(), SOON).toContain('closed');
    await head('Priority').click();
    await expect.poll(async () => new Set(await column(4)), SOON).toEqual(new Set(['high']));
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => rows.count(), SOON).toBe(50);
    const all = await column(4);
    expect(all).toEqual(all.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    expect(await seriousFlaws(page)).toEqual([]);
    // What was chosen stands in the address, so that it can be sent on.
    expect(page.url()).toContain('sort=PRIORITY&order=ASC');
    await page.getByRole('combobox', { name: 'Order' }).click();
    await page.getByRole('option', { name: 'newest first' }).click();
    await expect.poll(() => page.url(), SOON).not.toContain('sort=');
    expect(complaints).toEqual([]);
    await close();
  });

  it('reads of a contact that waits when its answer was due and that it came in time, and that the rest is not due yet', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
    const at = (time: string) => `${LAST_DAY.slice(0, 8)}20T${time}:00Z`;
    const events = [
      { at: at('10:00'), kind: 'OPENED' },
      { at: at('10:05'), kind: 'RESPONDED' },
      { at: at('10:10'), kind: 'PAUSED', reason: 'Waiting for the client' },
    ];
    const recorded = await page.request.post(`${api.url}/graphql`, {
      data: {
        query: `mutation ($contacts: [ContactInput!]!) { recordContacts(sourceCode: "desk", contacts: $contacts) { results { id } } }`,
        variables: { contacts: [{ externalId: 'waits', taskCode: 'DEMO-CARDS', events }] },
      },
    });
    const { data } = (await recorded.json()) as { data: { recordContacts: { results: { id: string }[] } } };
    await open(page, api, `/contacts/${data.recordContacts.results[0]!.id}`);
    const first = page.getByRole('region', { name: 'First answer' });
    await first.getByText('in time').waitFor();
    await first.getByText(/Started .+\. Due .+\. Stopped .+\./).waitFor();
    expect(await first.innerText()).not.toContain('waits');
    const resolution = page.getByRole('region', { name: 'Resolution' });
    await resolution.getByText(/Started .+\. It waits, so it is not due yet\.$/).waitFor();
    expect(await resolution.innerText()).not.toContain('It runs');
    expect(complaints).toEqual([]);
    await close();
  });

  it('sorts plans by how far they are fulfilled', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'manager' });
    await open(page, api, '/plan-targets');
    const table = page.getByRole('table', { name: 'Plans' });
    const figures = async () =>
      (await table.locator('tbody tr td:nth-child(6)').allInnerTexts()).map((text) => Number(text.replace(/\s*%/, '')));
    await table.locator('tbody tr').first().waitFor();
    const head = table.getByRole('columnheader', { name: 'Fulfilled' }).getByRole('button');
    for (const way of [1, -1]) {
      await head.click();
      await page.waitForURL(way === 1 ? /order=ASC.*FULFILMENT/ : /order=DESC.*FULFILMENT/);
      await expect
        .poll(async () => {
          const shown = await figures();
          return shown.length > 3 && shown.every((figure, i) => i === 0 || way * (figure - shown[i - 1]!) >= 0);
        }, SOON)
        .toBe(true);
    }
    expect(complaints).toEqual([]);
    await close();
  });
});
