import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ACCOUNTS } from '../../api/demo/accounts.js';
import { hashPassword } from '../../api/access/password.js';
import { shipRules } from '../../api/rules/ship.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { openBrowser, visit } from './browser.js';

const HEADER =
  'Unique id,channel_name,category,Sub-category,Customer Remarks,Order_id,order_date_time,Issue_reported at,issue_responded,Survey_response_Date,Customer_City,Product_category,Item_price,connected_handling_time,Agent_name,Supervisor,Manager,Tenure Bucket,Agent Shift,CSAT Score';

/** Invented people, 20 rated conversations each in August 2026, and one row that cannot be read. */
function fileOf(people: string[]): string {
  const rows = people.flatMap((person, p) =>
    Array.from({ length: 20 }, (_, n) => {
      const day = String(1 + n).padStart(2, '0');
      const remark = n === 0 ? 'She explained everything twice and did not hurry me' : '';
      return `id-${p}-${n},Inbound,Orders,Status,${remark},,,${day}/08/2026 10:00,${day}/08/2026 10:0${n % 9},${day}-Aug-26,,,,,${person},Vera Stone,Paul Reed,>90,Morning,${3 + ((p + n) % 3)}`;
    }),
  );
  rows.push('id-bad,Inbound,Orders,Status,,,,31/02/2026 10:00,,,,,,,Nobody,Vera Stone,Paul Reed,>90,Morning,5');
  return [HEADER, ...rows].join('\n');
}

let api: Api;
let browser: Browser;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  await shipRules(api.db.orm.em.fork());
  const { email, name, role, password } = DEMO_ACCOUNTS[0]!;
  await api.db.pool.query('insert into account (email, name, role, password_hash) values ($1, $2, $3, $4)', [
    email,
    name,
    role,
    await hashPassword(password),
  ]);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

describe('HR with a file in hand', () => {
  it('checks it, sees the bad row, commits the good ones, reads a map made from it, and takes it all back', async () => {
    const { page, complaints, close } = await visit(browser, api);
    await page.getByLabel('E-mail').fill(DEMO_ACCOUNTS[0]!.email);
    await page.getByLabel('Password').fill(DEMO_ACCOUNTS[0]!.password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { name: /Irina/ }).waitFor();

    await page.goto(`${api.url}/#/uploads`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'august.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(fileOf(['Ada Lake', 'Ben Hill'])),
    });
    await page.getByLabel('Name of the task').fill('Card support');
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('31/02/2026').first().waitFor();
    await page.getByRole('button', { name: /^Commit 40 rows/ }).click();
    await page
      .getByText(/batch 1/i)
      .first()
      .waitFor();
    const { rows } = await api.db.pool.query('select count(*)::int as n from signal where superseded_by is null');
    // 40 ratings, 40 response times, 40 contacts handled and 2 remarks.
    expect(rows[0].n).toBe(122);

    const { rows: people } = await api.db.pool.query("select id from employee where name = 'Ada Lake'");
    await page.goto(`${api.url}/#/maps/${people[0].id}`);
    await page
      .getByRole('button', { name: /Generate/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    if (await dialog.isVisible()) await dialog.getByRole('button', { name: /Generate|Make/ }).click();
    await page.getByText('R1').first().waitFor();
    expect(await page.locator('body').innerText()).toMatch(/Client satisfaction/);

    await page.goto(`${api.url}/#/uploads`);
    await page.getByRole('link', { name: 'august.csv' }).click();
    await page.getByRole('button', { name: /undo/i }).click();
    await page.getByRole('dialog').getByRole('button', { name: /undo/i }).click();
    await page
      .getByText(/undone/i)
      .first()
      .waitFor();
    const after = await api.db.pool.query('select count(*)::int as n from signal where superseded_by is null');
    expect(after.rows[0].n).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});
