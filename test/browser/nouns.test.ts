import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../api/access/password.js';
import { startDemo, type Demo } from '../maps/demo.js';
import { deskOf } from '../rules/desk.js';
import { openBrowser, SOON, visit, type Visitor } from './browser.js';

const PASSWORD = 'a password of somebody of HR';

let api: Demo;
let browser: Browser;
beforeAll(async () => {
  api = await startDemo();
  for (const name of ['one', 'two'])
    await api.db.pool.query("insert into account (email, name, role, password_hash) values ($1, $2, 'HR', $3)", [
      `${name}@test.example`,
      name,
      await hashPassword(PASSWORD),
    ]);
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

/** Signs somebody in by the form, as people do. */
async function signIn({ page }: Visitor, name: string): Promise<void> {
  await page.getByLabel('E-mail').fill(`${name}@test.example`);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'KPIs', exact: true }).waitFor();
}

describe('HR with a kind of its own', () => {
  it('adds it, gives it another scale, retires it, and may delete it while nothing names it', async () => {
    const visitor = await visit(browser, api);
    const { page, complaints, close } = visitor;
    await signIn(visitor, 'one');
    await page.getByRole('navigation').getByRole('link', { name: 'Signal kinds' }).click();
    await page.getByRole('button', { name: 'Add a kind' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('English').fill('Politeness');
    await dialog.getByLabel('Русский').fill('Вежливость');
    await dialog.getByLabel('Polski').fill('Uprzejmość');
    await expect.poll(() => dialog.getByLabel('Code').inputValue(), SOON).toBe('politeness');
    await dialog.getByLabel('Greatest value').fill('1');
    await dialog.getByText('Two numbers are needed, the second above the first.').waitFor();
    await expect.poll(() => dialog.getByRole('button', { name: 'Add the kind' }).isDisabled(), SOON).toBe(true);
    await dialog.getByLabel('Greatest value').fill('7');
    await dialog.getByRole('button', { name: 'Add the kind' }).click();
    await page.getByRole('heading', { level: 1, name: 'Politeness' }).waitFor();
    await page.getByText('Nothing names it: no rule set counts it and no source has sent it.').waitFor();

    await page.getByLabel('Greatest value').fill('10');
    await page.getByRole('button', { name: 'Save the scale' }).click();
    await page.getByText(/^Version 2\. A new scale holds/).waitFor();
    await page.getByRole('button', { name: 'Retire Politeness' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Retire Politeness' }).click();
    await page.getByRole('button', { name: 'Take Politeness back into use' }).waitFor();
    const { rows } = await api.db.pool.query(
      `select version, scale_max::int as max, retired_at is not null as retired from signal_kind where code = 'politeness'`,
    );
    expect(rows).toEqual([{ version: 2, max: 10, retired: true }]);

    await page.getByRole('button', { name: 'Delete Politeness' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete Politeness' }).click();
    await page.getByRole('heading', { level: 1, name: 'Signal kinds' }).waitFor();
    expect((await api.db.pool.query("select 1 from signal_kind where code = 'politeness'")).rows).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is told when somebody changed the kind meanwhile, and what was typed stays', async () => {
    const visitor = await visit(browser, api);
    const { page, close } = visitor;
    await signIn(visitor, 'one');
    await page.goto(`${api.url}/#/signal-kinds/empathy`);
    await page.getByLabel('English').fill('Warmth');
    await api.db.pool.query("update signal_kind set lock = lock + 1 where code = 'empathy'");
    await page.getByRole('button', { name: 'Save the names' }).click();
    await page.getByText('Somebody changed this kind meanwhile.').waitFor();
    await expect.poll(() => page.getByLabel('English').inputValue(), SOON).toBe('Warmth');
    await page.getByRole('button', { name: 'Show what is there now' }).click();
    await page.getByRole('heading', { level: 1, name: 'Empathy' }).waitFor();
    await page.waitForFunction(() => !document.body.innerText.includes('Somebody changed this kind meanwhile'));
    await expect.poll(() => page.getByLabel('English').inputValue(), SOON).toBe('Empathy');
    await close();
  });
});

describe('the list of KPIs', () => {
  it('is searched, kept as a view of the own account over sign-outs, and leaves as a journalled file', async () => {
    const visitor = await visit(browser, api);
    const { page, complaints, close } = visitor;
    await signIn(visitor, 'one');
    await page.getByRole('navigation').getByRole('link', { name: 'KPIs', exact: true }).click();
    await page.getByRole('searchbox').fill('contacts');
    const rows = page.getByRole('row');
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
    await expect.poll(() => rows.last().innerText(), SOON).toContain('Repeat contacts per 100');
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('menuitem', { name: 'Save this view' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Repeats only');
    await page.getByRole('dialog').getByRole('button', { name: 'Save the view' }).click();
    await page.getByRole('button', { name: 'Repeats only' }).waitFor();

    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    const csv = readFileSync(await (await file).path(), 'utf8');
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv).toMatch(/^\uFEFFcode,name,description,metric,size,facet,beside,uses\r\nrepeat_contacts,/);
    const journal = await api.db.pool.query("select object_id from journal where action = 'recordExport'");
    expect(journal.rows).toEqual([{ object_id: 'KPIS' }]);

    for (const [name, sees] of [
      ['two', 0],
      ['one', 1],
    ] as const) {
      await page.getByRole('button', { name: /^(one|two)/ }).click();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await signIn(visitor, name);
      await page.getByRole('navigation').getByRole('link', { name: 'KPIs', exact: true }).click();
      await page.getByRole('button', { name: /Saved views|Repeats only/ }).click();
      await page.getByRole('menu').waitFor();
      await expect.poll(() => page.getByRole('menuitem', { name: 'Repeats only' }).count(), SOON).toBe(sees);
      await page.keyboard.press('Escape');
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('names the places of one that is used, and deletes one that is not', async () => {
    const desk = deskOf(api, await api.signedIn('HR'));
    const draft = await desk.draft();
    const spare = { ...draft.body.kpis[0]!, code: 'spare', name: { en: 'Spare', ru: 'Запасной', pl: 'Zapasowy' } };
    await desk.saved(draft, 'KPIS', [...draft.body.kpis, spare]);
    const visitor = await visit(browser, api);
    const { page, complaints, close } = visitor;
    await signIn(visitor, 'one');
    await page.getByRole('navigation').getByRole('link', { name: 'KPIs', exact: true }).click();
    await page.getByRole('combobox', { name: 'Version' }).click();
    await page.getByRole('option', { name: new RegExp(`^Version ${draft.version} `) }).click();
    await page.getByRole('button', { name: 'Delete Client satisfaction' }).click();
    const used = page.getByRole('dialog', { name: 'Client satisfaction is in use' });
    await used.getByRole('link', { name: /Client service/ }).waitFor();
    await used.getByRole('button', { name: 'All right' }).click();
    await page.getByRole('button', { name: 'Delete Spare' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete Spare' }).click();
    await page.getByText('Spare is out of the draft.').waitFor();
    const { body } = await desk.read({ id: draft.id });
    expect(body.kpis).toEqual(draft.body.kpis);
    expect(complaints).toEqual([]);
    await close();
  });
});
