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

/** A picture of one point, as a browser reads it. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('an auditor', () => {
  it('fills in a visit on a phone; a reload and a lost connection cost nothing, and it is sent once', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'auditor', width: 390 });
    await open(page, api, '/record-visit');
    await page.getByRole('combobox', { name: 'Programme' }).click();
    await page.getByRole('option', { name: 'Mystery calls' }).click();
    await page.getByRole('combobox', { name: 'Location' }).click();
    await page.getByRole('option').first().click();
    await page.getByRole('combobox', { name: 'Who served' }).click();
    await page.getByRole('option').first().click();
    const questions = page.locator('form fieldset:not([aria-hidden])');
    await questions.first().waitFor();
    const number = await page.getByLabel('Number of the visit').inputValue();
    const first = questions.first();
    await first.getByRole('button', { name: 'no', exact: true }).click();
    await first.getByRole('button', { name: /Add what you saw/ }).click();
    await first.getByRole('textbox', { name: 'What you saw' }).fill('He began with the price');
    await first.locator('input[type=file]').setInputFiles({ name: 'desk.png', mimeType: 'image/png', buffer: PICTURE });
    await first.getByText('The picture is on this device').waitFor();
    expect(await seriousFlaws(page)).toEqual([]);

    await page.reload();
    await page.getByRole('button', { name: `Go on with visit ${number}` }).click();
    await first.waitFor();
    await expect
      .poll(() => first.getByRole('textbox', { name: 'What you saw' }).inputValue(), SOON)
      .toBe('He began with the price');
    await expect
      .poll(() => first.getByRole('button', { name: 'no', exact: true }).getAttribute('aria-pressed'), SOON)
      .toBe('true');
    const send = page.getByRole('button', { name: 'Send the visit' });
    await expect.poll(() => send.isDisabled(), SOON).toBe(true);
    for (const question of (await questions.all()).slice(1)) {
      const field = question.locator('input[inputmode]');
      if ((await field.count()) > 0) await field.first().fill('3');
      else await question.getByRole('button', { name: 'yes', exact: true }).click();
    }
    await page.getByText('everything is answered').waitFor();
    await page.getByText(/points so far/).waitFor();
    expect(complaints).toEqual([]);

    await page.context().setOffline(true);
    await send.click();
    await page.getByText('Everything you typed is still on this device.').waitFor();
    await page.context().setOffline(false);
    await send.click();
    await page.getByRole('heading', { name: 'The visit is recorded.' }).waitFor();
    const { rows } = await api.db.pool.query(
      `select v.id::text, (select count(*)::int from visit_answer a where a.visit_id = v.id and a.evidence_file_id is not null and a.remark = 'He began with the price') as pictures
       from visit v where v.number = $1`,
      [number],
    );
    expect(rows).toEqual([{ id: expect.any(String), pictures: 1 }]);
    await page.getByRole('button', { name: 'Next visit' }).click();
    await page.getByText(number).first().waitFor({ state: 'detached' });

    // A correction shows what it changes, before and after.
    await open(page, api, `/record-visit?visit=${rows[0].id}`);
    await first.getByRole('button', { name: 'yes', exact: true }).click();
    await page.getByRole('region', { name: 'What this correction changes' }).getByText('→').waitFor();
    await page.getByRole('button', { name: 'Send the correction' }).click();
    await page.getByRole('heading', { name: 'The correction is recorded.' }).waitFor();
    await page.getByRole('region', { name: 'What changed' }).getByText('→').waitFor();
    const { rows: versions } = await api.db.pool.query(
      'select superseded_by is not null as gone from visit where number = $1 order by id',
      [number],
    );
    expect(versions.map(({ gone }: { gone: boolean }) => gone)).toEqual([true, false]);
    await close();
  });
});

describe('a dispute', () => {
  it('is opened by the employee beside the item, taken and decided by the manager, and read by the employee', async () => {
    // The newest result of Elena's is shown to her today.
    await api.db.pool.query(
      `update result_step set happened_on = current_date where number = (select v.number from visit v join employee e on e.id = v.employee_id
         join result_step s on s.programme_id = v.programme_id and s.number = v.number and s.kind = 'DISCLOSED'
         where e.code = 'D-011' and v.superseded_by is null order by v.visited_on desc limit 1)`,
    );
    const elena = await visit(browser, api, { who: 'employee', width: 390 });
    await open(elena.page, api, '/results');
    const shown = elena.page.getByRole('article').filter({ hasText: 'You can dispute this result until' }).first();
    await shown.waitFor();
    const card = elena.page.getByRole('article', { name: (await shown.getAttribute('aria-label'))! });
    await card.waitFor();
    if ((await card.locator('details[open]').count()) === 0) await card.locator('summary').click();
    const item = card
      .getByRole('listitem')
      .filter({ has: elena.page.getByRole('button', { name: /^Dispute:/ }) })
      .first();
    await item.getByRole('button', { name: /^Dispute:/ }).click();
    const dialog = elena.page.getByRole('dialog', { name: 'What do you dispute?' });
    await dialog.getByLabel(/What was it really like/).fill('The recording has it at 0:12');
    expect(await seriousFlaws(elena.page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Open the dispute' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await card.getByText('disputed: open').waitFor();
    expect(elena.complaints).toEqual([]);

    const manager = await visit(browser, api, { who: 'manager' });
    await open(manager.page, api, '/disputes');
    const queued = manager.page.getByRole('article').filter({ hasText: 'The recording has it at 0:12' });
    await queued.getByRole('button', { name: 'Take it to decide' }).click();
    await queued.getByText('being looked at').waitFor();
    expect(await seriousFlaws(manager.page)).toEqual([]);
    await queued.getByRole('button', { name: 'Decide' }).click();
    const deciding = manager.page.getByRole('dialog', { name: 'How do you decide?' });
    await deciding.getByRole('radio', { name: /^Upheld/ }).check();
    await deciding.getByLabel(/^Why/).fill('We listened to it together');
    await deciding.getByRole('button', { name: 'Record the decision' }).click();
    await deciding.waitFor({ state: 'hidden' });
    await queued.getByText('We listened to it together').waitFor();
    await queued.getByText('upheld', { exact: true }).waitFor();
    expect(manager.complaints).toEqual([]);
    await manager.close();

    await open(elena.page, api, '/disputes');
    await elena.page.getByText('We listened to it together').waitFor();
    await elena.page.getByText('Maps before and after').waitFor();
    expect(await seriousFlaws(elena.page)).toEqual([]);
    await elena.close();
  });
});
