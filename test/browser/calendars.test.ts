import type { Browser, Page } from 'playwright-core';
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

const one = async <Row>(sql: string): Promise<Row> => (await api.db.pool.query(sql)).rows[0] as Row;

/** The office of the example: Monday to Friday 9 to 13 and 14 to 18, with a flaw on the way that the server finds. */
async function typeWeek(page: Page): Promise<void> {
  const monday = page.getByRole('group', { name: 'Monday' });
  await monday.getByLabel('To, Monday 1').fill('13:00');
  await monday.getByRole('button', { name: 'Add a time on Monday' }).click();
  await monday.getByLabel('From, Monday 2').fill('12');
  await monday.getByLabel('To, Monday 2').fill('25:00');
  await monday.getByText('A time such as 09:30').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Save as a draft' }).isDisabled(), SOON).toBe(true);
  await monday.getByLabel('To, Monday 2').fill('18:00');
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  await monday.getByText('Another time overlaps with this one.').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Publish the hours' }).isDisabled(), SOON).toBe(true);
  await monday.getByLabel('From, Monday 2').fill('14:00');
  await monday.getByRole('button', { name: 'Monday’s hours for Tuesday to Friday' }).click();
}

describe('HR', () => {
  it(
    'makes a calendar, is told its flaws, tries it over a weekend and publishes it',
    { timeout: 120_000 },
    async () => {
      const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
      await open(page, api, '/calendars');
      await page.getByText('No calendar yet').waitFor();
      await page.getByRole('button', { name: 'Add a calendar' }).click();
      const dialog = page.getByRole('dialog', { name: 'A new calendar' });
      await dialog.getByLabel('Name').fill('Front office');
      await dialog.getByLabel('Time zone').fill('Warsaw');
      await page.getByRole('option', { name: 'Europe/Warsaw' }).click();
      await dialog.getByRole('button', { name: 'Add the calendar' }).click();
      await page.getByRole('heading', { level: 1, name: 'Front office' }).waitFor();
      await typeWeek(page);

      await page.getByRole('button', { name: 'Take in public holidays' }).click();
      const holidays = page.getByRole('dialog', { name: 'Public holidays of a country' });
      await holidays.getByLabel('Country').fill('Poland');
      await page.getByRole('option', { name: 'Poland' }).click();
      await holidays.getByRole('link', { name: 'CC BY-SA 3.0' }).waitFor();
      const independence = holidays.getByRole('checkbox', { name: /^11 November 2026/ });
      await independence.waitFor();
      const found = await holidays.getByRole('checkbox').count();
      await holidays.getByRole('checkbox', { name: /^3 May 2026/ }).uncheck();
      await holidays.getByRole('button', { name: `Take in ${found - 1} days` }).click();
      await page.getByRole('button', { name: 'Save as a draft' }).click();
      await page.getByText('The draft is saved.').waitFor();
      expect(
        await one(
          `select jsonb_array_length(body->'shifts') as shifts, jsonb_array_length(body->'holidays') as holidays from calendar_version`,
        ),
      ).toEqual({ shifts: 10, holidays: found - 1 });

      const box = page.getByRole('region', { name: 'Try it' });
      await box.getByLabel('Opened').fill('2026-11-20T17:45');
      await box.getByLabel('Closed').fill('2026-11-23T10:00');
      await box.getByRole('button', { name: 'Count' }).click();
      await box.getByText('1 hr 15 min').first().waitFor();
      await box.getByText('23 Nov, 09:15').waitFor();
      await box.getByText('too late').waitFor();
      await box.getByRole('img', { name: '20 November 2026: counted 15 min' }).waitFor();
      await box.getByRole('img', { name: '22 November 2026: counted 0 sec' }).waitFor();
      // Over Independence Day: nobody is there on the 11th.
      await box.getByLabel('Opened').fill('2026-11-10T17:45');
      await box.getByLabel('Closed').fill('2026-11-12T09:10');
      await box.getByText('Something was changed since. Count again.').waitFor();
      await box.getByRole('button', { name: 'Count' }).click();
      await box.getByText('12 Nov, 09:15').waitFor();
      await box.getByText('in time').waitFor();

      // Over both changes of clocks: Friday evening to Monday morning has the same quarters of an hour, a day of 23 or 25 hours between.
      for (const [friday, monday, due] of [
        ['2026-03-27', '2026-03-30', '30 Mar, 09:15'],
        ['2026-10-23', '2026-10-26', '26 Oct, 09:15'],
      ] as const) {
        await box.getByLabel('Opened').fill(`${friday}T17:45`);
        await box.getByLabel('Closed').fill(`${monday}T09:20`);
        await box.getByRole('button', { name: 'Count' }).click();
        await box.getByText(due).waitFor();
        await box.getByText('35 min').first().waitFor();
        await box.getByText('too late').waitFor();
      }

      const promise = page.getByRole('region', { name: 'What a promise costs' });
      await promise.getByRole('button', { name: 'Work it out' }).click();
      // A mean day of 8 hours, a thousandth of it.
      await promise.getByRole('row', { name: /^a mean open day 8 hrs? 28 secs?$/ }).waitFor();
      expect(await seriousFlaws(page)).toEqual([]);

      await page.getByRole('button', { name: 'Publish the hours' }).click();
      await page.getByRole('dialog').getByLabel('First day').fill('2026-01-01');
      await page.getByRole('dialog').getByRole('button', { name: 'Publish the hours' }).click();
      await page.getByText('in force', { exact: true }).waitFor();
      expect(await one('select status, effective_from::text as from from calendar_version')).toEqual({
        status: 'PUBLISHED',
        from: '2026-01-01',
      });
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('keeps what was typed when somebody else was faster', async () => {
    const { page, close } = await visit(browser, api, { who: 'hr' });
    const { id } = await one<{ id: string }>('select id from business_calendar');
    await open(page, api, `/calendars/${id}`);
    await page.getByRole('region', { name: 'Hours' }).getByLabel('Name').fill('Back office');
    await api.db.pool.query('update business_calendar set lock = lock + 1');
    await page.getByRole('button', { name: 'Save as a draft' }).click();
    await page.getByText('Somebody changed this calendar meanwhile.').waitFor();
    await expect.poll(() => page.getByLabel('Name').first().inputValue(), SOON).toBe('Back office');
    await page.getByRole('button', { name: 'Show what is there now' }).click();
    await page.getByText('Somebody changed this calendar meanwhile.').waitFor({ state: 'hidden' });
    await expect.poll(() => page.getByLabel('Name').first().inputValue(), { timeout: 15_000 }).toBe('Front office');
    await close();
  });
});

describe('a manager', () => {
  it('reads the calendar and tries it, on a phone too, and changes nothing', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'manager', width: 390, theme: 'dark' });
    await open(page, api, '/calendars');
    expect(await seriousFlaws(page)).toEqual([]);
    await page.getByRole('link', { name: 'Front office' }).click();
    await page.getByText('09:00–13:00, 14:00–18:00').first().waitFor();
    expect(await page.getByRole('button', { name: /Save|Publish|Discard/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Count', exact: true }).click();
    await page.getByText('too late').waitFor();
    await page.getByRole('button', { name: 'Work it out' }).click();
    await page.getByRole('table', { name: 'Allowed downtime' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await seriousFlaws(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a policy on the calendar', () => {
  it('is told what it lacks, promises half an hour and is published by HR', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
    await open(page, api, '/sla');
    await page.getByText('Nothing is promised yet').waitFor();
    await page.getByRole('button', { name: 'Add a policy' }).click();
    const dialog = page.getByRole('dialog', { name: 'A new policy' });
    await dialog.getByLabel('Name').fill('Front office, phone');
    await dialog.getByRole('button', { name: 'Add the policy' }).click();
    await page.getByRole('heading', { level: 1, name: 'Front office, phone' }).waitFor();
    await page.getByText('It needs a published calendar.').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Publish the policy' }).isDisabled(), SOON).toBe(true);
    await page.getByRole('combobox', { name: 'Calendar' }).click();
    await page.getByRole('option', { name: 'Front office' }).click();
    for (const [n, time] of [
      [1, '0:30'],
      [2, '0'],
    ] as const) {
      await page.getByRole('button', { name: 'Add a promised time' }).click();
      await page.getByLabel(`Time ${n}`).fill(time);
    }
    await page.getByLabel('Reasons that stop the clocks').fill('Waiting for the client');
    await page.getByLabel('Channels').fill('phone');
    await page.getByLabel('Channels').press('Enter');
    await page.getByRole('button', { name: 'Save as a draft' }).click();
    await page.getByText('Above 0:00.').waitFor();
    await page.getByLabel('Time 2').fill('4:00');
    await page.getByRole('button', { name: 'Save as a draft' }).click();
    await page.getByText('The draft is saved.', { exact: true }).waitFor();
    expect(await seriousFlaws(page)).toEqual([]);
    await page.getByRole('button', { name: 'Publish the policy' }).click();
    await page
      .getByRole('dialog')
      .getByText(/judged by it\.$/)
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish the policy' }).click();
    await page.getByText('in force', { exact: true }).waitFor();
    const { terms } = await one<{ terms: Record<string, unknown> }>(
      "select body as terms from sla_policy_version where status = 'PUBLISHED'",
    );
    expect(terms).toMatchObject({
      pauseReasons: ['Waiting for the client'],
      targets: [
        { clock: 'FIRST_RESPONSE', priority: null, seconds: 1800 },
        { clock: 'NEXT_RESPONSE', priority: null, seconds: 14_400 },
      ],
      covers: { channels: ['phone'], taskIds: [] },
    });
    expect(complaints).toEqual([]);
    await close();
  });

  it('is read by a manager, on a phone too, who changes nothing', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'manager', width: 390, theme: 'dark' });
    await open(page, api, '/sla');
    expect(await seriousFlaws(page)).toEqual([]);
    await page.getByRole('link', { name: 'Front office, phone' }).click();
    await page.getByText('First answer, any priority: 30 min').waitFor();
    expect(await page.getByRole('button', { name: /Save|Publish|Discard/ }).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await seriousFlaws(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
