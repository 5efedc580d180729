import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../api.js';
import { deskOf } from '../rules/desk.js';
import { open, openBrowser, SOON, visit } from './browser.js';
import { startDemo } from './demo.js';
import { focused, tabTo } from './keys.js';

let api: Api;
let browser: Browser;
let desk: ReturnType<typeof deskOf>;
beforeAll(async () => {
  api = await startDemo();
  desk = deskOf(api, await api.signedIn('HR'));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

interface Leaf {
  code: string;
  value: number;
}
const entryOf = (body: { stages: { code: string; entry: unknown }[] }, code: string) =>
  (body.stages.find((stage) => stage.code === code)!.entry as { all: Leaf[] }).all;

describe('HR without a mouse', () => {
  it('comes to the rules by the menu, starts a draft, and asks for more, in another order', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
    await page.getByRole('heading', { level: 1, name: /^Good/ }).waitFor();
    await tabTo(page, /^\s*Rules$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Start a draft' }).waitFor();
    await tabTo(page, /^Start a draft$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What R3 asks' }).waitFor();
    const id = /rules\/([^/?]+)/.exec(page.url())![1]!;
    const before = entryOf((await desk.read({ id })).body, 'R3').map(({ code }) => code);

    await tabTo(page, /^Value asked: Client service$/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('72');
    // Back to the handle of this row: Alt with an arrow moves it, and the focus goes along.
    while (!(await page.evaluate(() => document.activeElement?.hasAttribute('data-grip'))))
      await page.keyboard.press('Shift+Tab');
    const handle = await focused(page);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => focused(page), SOON).toBe(handle);
    const kept = async () => {
      const entry = entryOf((await desk.read({ id })).body, 'R3');
      const at = entry.findIndex(({ code }) => code === 'client_service');
      return [at, entry[at]?.value];
    };
    await expect.poll(kept, { timeout: 20_000 }).toEqual([before.indexOf('client_service') - 1, 72]);

    // Removed by a key, and brought back by another.
    await page.keyboard.press('Delete');
    await page.getByRole('textbox', { name: 'Value asked: Client service' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Z');
    await page.getByRole('textbox', { name: 'Value asked: Client service' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('moves a point of a curve with the arrows and takes it out with Delete', async () => {
    const draft = await desk.draft();
    const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
    await open(page, api, `/rules/${draft.id}/kpis`);
    await tabTo(page, /^Client satisfaction/);
    await page.keyboard.press('Enter');
    await page
      .getByRole('slider', { name: /^Point 1 of 2/ })
      .first()
      .waitFor();
    await tabTo(page, /^Point 2 of 2/);
    const slider = page.getByRole('slider', { name: /^Point 2 of 2/ }).first();
    const [was] = draft.body.kpis;
    const { value, score } = was!.curve.at(-1)!;
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => slider.getAttribute('aria-valuenow'), SOON).toBe(String(score - 11));
    await page.getByText(/^Saved at/).waitFor();
    const [now] = (await desk.read({ id: draft.id })).body.kpis;
    expect(now!.curve.at(-1)!.score).toBe(score - 11);
    expect(now!.curve.at(-1)!.value).toBeGreaterThan(value);

    await tabTo(page, /^Point$/);
    await page.keyboard.press('Enter');
    await page.getByRole('slider', { name: /of 3/ }).first().waitFor();
    await expect.poll(() => focused(page), SOON).toMatch(/^Point \d of 3/);
    await page.keyboard.press('Delete');
    await page.getByRole('slider', { name: /^Point 2 of 2/ }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('tries a draft on a person and comes back to the button', async () => {
    const draft = await desk.draft();
    const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
    await open(page, api, `/rules/${draft.id}/stages`);
    await tabTo(page, /^Try on a person$/);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: /tried on one person/ });
    await dialog.waitFor();
    await tabTo(page, /^Person/);
    await page.keyboard.type('Morozova');
    await page.getByRole('option', { name: /Elena Morozova/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog
      .getByText(/^The stage reached/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => focused(page), SOON).toBe('Try on a person');
    expect(complaints).toEqual([]);
    await close();
  });

  it('makes a map with what was known earlier, compares it, and swaps the two', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
    const { rows } = await api.db.pool.query<{ id: string }>("select id from employee where code = 'D-011'");
    await open(page, api, `/maps/${rows[0]!.id}`);
    await tabTo(page, /^Generate again$/);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Generate a career map' });
    await dialog.waitFor();
    const known = dialog.getByRole('combobox', { name: 'With what was known' });
    await known.waitFor();
    while (!(await known.evaluate((node) => node === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('option').nth(2).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => known.textContent(), SOON).toMatch(/batch \d+/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => focused(page), SOON).toBe('Generate again');

    await tabTo(page, /^Earlier maps$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /Compare/ }).waitFor();
    await page.keyboard.press('End');
    for (let n = 0; n < 20 && !/Compare/.test(await focused(page)); n++) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Two maps of Elena Morozova/ }).waitFor();
    const chosen = () => page.getByRole('combobox').allTextContents();
    await page.getByRole('combobox', { name: 'Earlier' }).waitFor();
    const before = await chosen();
    await tabTo(page, /^Swap the two$/);
    await page.keyboard.press('Enter');
    await expect.poll(chosen, { timeout: 20_000 }).toEqual(before.toReversed());
    expect(complaints).toEqual([]);
    await close();
  });

  it('rejects a proposal with a reason', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'hr' });
    await open(page, api, '/proposals');
    await tabTo(page, /^Reject R\d for /);
    const name = / for (.*)$/.exec(await focused(page))![1]!;
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.type('Let us wait for the course');
    await tabTo(page, /^Reject R\d for /);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    const { rows } = await api.db.pool.query(
      'select p.status, p.reason from stage_proposal p join employee e on e.id = p.employee_id where e.name = $1 order by p.as_of desc limit 1',
      [name],
    );
    expect(rows).toEqual([{ status: 'REJECTED', reason: 'Let us wait for the course' }]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens the rest of the menu on a phone', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'hr', width: 390 });
    await page.getByRole('heading', { level: 1, name: /^Good/ }).waitFor();
    await tabTo(page, /^\s*More$/);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Competencies' }).waitFor();
    for (let n = 0; n < 40 && !/Competencies/.test(await focused(page)); n++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Competencies' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
