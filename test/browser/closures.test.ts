import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillContacts } from '../../api/demo/fill.js';
import { smallPlan } from '../../api/demo/small.js';
import type { Api } from '../api.js';
import { open, openBrowser, seriousFlaws, visit } from './browser.js';
import { LAST_DAY, startDemo } from './demo.js';

const SOON = { timeout: 20_000 };

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

/** A contact of Riga that was long open over a Tuesday, so that closing the office then must show in its clock. */
async function openOverTuesday(): Promise<string> {
  const { rows } = await api.db.pool.query(
    `select v.contact_id as id from contact_version v join location l on l.id = v.location_id join contact_event e on e.contact_id = v.contact_id
     where l.code = 'DEMO-RIX' and v.opened_at < '2026-11-10 05:00Z' and e.kind = 'RESOLVED' and e.superseded_by is null
     group by v.contact_id, v.opened_at having min(e.at) > '2026-11-11 12:00Z' order by v.opened_at desc limit 1`,
  );
  return rows[0].id;
}

describe('HR', () => {
  it('records a closure by clicks, sees it in a contact’s clock, corrects and withdraws it', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
    const contact = await openOverTuesday();
    const clock = page.getByRole('region', { name: 'Resolution' });
    await open(page, api, `/contacts/${contact}`);
    await clock.getByText('In whose hands the time went').waitFor();
    expect(await clock.getByText('The location was closed').count()).toBe(0);
    const taken = () => clock.locator('h3 ~ *').last().innerText();
    const before = await taken();

    await open(page, api, '/closures');
    const table = page.getByRole('table', { name: 'Closures' });
    await table.getByText('Burst water pipe').waitFor();
    await page.getByRole('button', { name: 'Add a closure' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Location' }).click();
    await page.getByRole('option', { name: /Riga/ }).click();
    await dialog.getByLabel('First day').fill('2026-11-10');
    await dialog.getByLabel('Last day').fill('2026-11-09');
    await dialog.getByText('The end must come after the start.').waitFor();
    const record = dialog.getByRole('button', { name: 'Record it' });
    await dialog.getByLabel('Why').fill('Gas alarm');
    expect(await record.isDisabled()).toBe(true);
    await dialog.getByLabel('Last day').fill('2026-11-11');
    await dialog.getByText(/contacts? (is|are) open there in that time/).waitFor();
    expect(await seriousFlaws(page)).toEqual([]);
    await record.click();
    await table.getByText('10 November 2026 to 11 November 2026').waitFor();
    expect(await seriousFlaws(page)).toEqual([]);

    await open(page, api, `/contacts/${contact}`);
    await clock.getByText('The location was closed').waitFor();
    await clock.getByText(/: Gas alarm$/).waitFor();
    expect(await taken()).not.toBe(before);

    // One day, and not from midnight.
    await open(page, api, '/closures');
    await page.getByRole('button', { name: /^Correct Riga.*10 November 2026 to/ }).click();
    await dialog.getByRole('checkbox', { name: 'Whole days' }).click();
    await dialog.getByLabel('Closed from').fill('2026-11-10T10:00');
    await dialog.getByLabel('Open again from').fill('2026-11-10T16:30');
    await dialog.getByRole('button', { name: 'Record the correction' }).click();
    const corrected = table.locator('tbody tr').filter({ hasText: 'Gas alarm' });
    await corrected.getByText('10 November 2026, 10:00 to 16:30').waitFor();
    expect(await corrected.count()).toBe(1);

    await page.getByRole('button', { name: /^Withdraw Riga/ }).click();
    await dialog.getByRole('button', { name: 'Withdraw' }).click();
    await expect.poll(() => corrected.count(), SOON).toBe(0);
    await page.getByRole('combobox', { name: 'Standing' }).click();
    await page.getByRole('option', { name: 'all that was ever recorded' }).click();
    await expect.poll(() => corrected.count(), SOON).toBe(2);
    await table.getByText(/^withdrawn: Irina/).waitFor();
    await table.getByText(/^corrected: Irina/).waitFor();

    await open(page, api, `/contacts/${contact}`);
    await clock.getByText('In whose hands the time went').waitFor();
    expect(await taken()).toBe(before);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is told that a search finds none, and finds by words', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
    await open(page, api, '/closures');
    const search = page
      .getByRole('searchbox', { name: 'Find in the reasons' })
      .or(page.getByLabel('Find in the reasons'));
    await search.first().fill('meteorite');
    await page.getByText('No closure fits these filters.').waitFor();
    await search.first().fill('water pipe');
    await page.getByRole('table', { name: 'Closures' }).getByText('Warszawa').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a manager', () => {
  it('reads closures on a phone and changes none', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'manager', width: 390 });
    await open(page, api, '/closures');
    await page.getByRole('list', { name: 'Closures' }).getByText('Burst water pipe').waitFor();
    expect(await page.getByRole('button', { name: 'Add a closure' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Correct/ }).count()).toBe(0);
    expect(await seriousFlaws(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
