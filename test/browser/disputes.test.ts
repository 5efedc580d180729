import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetTimeZone } from '../../api/access/time-zone.js';
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

const WHY = '/maps/me?why=metric%3Aclient_satisfaction';

describe('a signal of the own map', () => {
  it('is disputed where it is explained, on a phone too', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'employee', width: 390 });
    // On a phone the explanation lies over the map and takes its place.
    await page.goto(`${api.url}/#${WHY}`);
    await page.getByRole('button', { name: /^Show each of/ }).click();
    const button = page.getByRole('button', { name: /^Dispute: Rating/ }).first();
    const about = (await button.getAttribute('aria-label'))!.replace('Dispute: ', '');
    await button.click();
    const dialog = page.getByRole('dialog', { name: 'What do you dispute?' });
    await dialog.getByText(about).waitFor();
    const send = dialog.getByRole('button', { name: 'Open the dispute' });
    await expect.poll(() => send.isDisabled(), SOON).toBe(true);
    await dialog.getByLabel(/What was it really like/).fill('I had handed the call over before that.');
    // A picture of one pixel, as a phone would send it.
    await dialog.getByLabel('Add a picture').setInputFiles({
      name: 'screen.png',
      mimeType: 'image/png',
      buffer: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    });
    await dialog.getByText('The picture goes with it.').waitFor();
    expect(await seriousFlaws(page)).toEqual([]);
    await send.click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: 'disputed: open' }).waitFor();
    await page.getByRole('link', { name: 'disputed: open' }).click();
    const card = page.getByRole('article').filter({ hasText: 'I had handed the call over before that.' });
    await card.getByText('You, on').waitFor();
    await card.getByRole('link', { name: 'picture' }).waitFor();
    await card.getByRole('button', { name: 'Take it back' }).waitFor();
    expect(await seriousFlaws(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is decided by her manager with a reason, and the maps of before and after stand side by side', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'manager' });
    await open(page, api, '/disputes');
    const card = page.getByRole('article').filter({ hasText: 'I had handed the call over before that.' });
    await card.getByRole('button', { name: 'Take it to decide' }).click();
    await card.getByText('being looked at').waitFor();
    await card.getByRole('button', { name: 'Decide' }).click();
    const dialog = page.getByRole('dialog', { name: 'How do you decide?' });
    await dialog.getByRole('radio', { name: /^Partly upheld: it counts with less weight/ }).check();
    await dialog.getByLabel(/Weight from now on/).fill('0,25');
    await dialog.getByLabel(/Why/).fill('Half of the call was hers.');
    expect(await seriousFlaws(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Record the decision' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await card.getByText('partly upheld', { exact: true }).waitFor();
    await card.getByText('It counted with weight 1 before, 0.25 now.').waitFor();
    await card.getByText('Half of the call was hers.').waitFor();
    // A map with the decision is made by itself.
    await expect
      .poll(
        async () => {
          const { rows } = await api.db.pool.query(
            `select count(*)::int as n from career_map m join employee e on e.id = m.employee_id where e.code = 'D-011' and m.purpose = 'PREVIEW'`,
          );
          return rows[0].n;
        },
        { timeout: 15_000 },
      )
      .toBe(1);
    await card.getByRole('link', { name: 'Maps before and after' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForURL(/compare/);
    expect(await seriousFlaws(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('that is open makes the map say what the verdict would be with it', async () => {
    const { rows } = await api.db.pool.query(
      `select e.id, s.employee_id || '.' || s.id as signal from signal s join signal_kind k on k.number = s.kind join employee e on e.id = s.employee_id
         join assignment a on a.id = s.assignment_id join task t on t.id = a.task_id
       where e.code = 'D-011' and t.code = 'DEMO-CARDS' and k.code = 'rating' and s.superseded_by is null and s.occurred_at between '2026-10-01' and '2026-10-30'
         and not exists (select 1 from dispute d where d.external_id = s.external_id) order by s.value limit 1`,
    );
    const tokenOf = async (who: string) =>
      (await api.post(`mutation { signIn(email: "${who}@demo.example", password: "karta-demo-${who}") { token } }`))
        .data!['signIn'].token as string;
    const opened = await api.post(
      'mutation ($id: ID!) { disputeSignal(signalId: $id, reason: "Another desk") { state } }',
      { id: rows[0].signal },
      await tokenOf('employee'),
    );
    expect(opened.data!['disputeSignal'].state).toBe('OPEN');
    const token = await tokenOf('manager');
    const { data } = await api.post(
      'mutation ($ids: [ID!], $asOf: Day!) { generateMaps(asOf: $asOf, employeeIds: $ids) { id } }',
      {
        ids: [rows[0].id],
        asOf: (await api.post('{ organisation { today } }', {}, token)).data!['organisation'].today,
      },
      token,
    );
    expect((await api.finished(data!['generateMaps'].id)).status).toBe('DONE');
    const { page, complaints, close } = await visit(browser, api, { who: 'employee', theme: 'dark' });
    await open(page, api, '/maps/me');
    await page.getByText(/^1 answer or signal is disputed and doesn’t count now\./).waitFor();
    expect(await seriousFlaws(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('what was announced', () => {
  it('stands with its goals and questions for everybody who is visited, without who comes or when', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'employee', width: 390 });
    await open(page, api, '/announced');
    const card = page.getByRole('article', { name: 'Mystery calls' });
    await card.getByText('To see our work the way clients see it').waitFor();
    await card.getByText(/questions: what is looked at/).click();
    await expect.poll(() => card.getByRole('listitem').count(), SOON).toBeGreaterThan(4);
    expect(await page.locator('body').innerText()).not.toContain('Tomasz');
    expect(await seriousFlaws(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('an auditor', () => {
  it('sees the own marks beside all others’ and where to go next', async () => {
    const { page, complaints, close } = await visit(browser, api, { who: 'auditor' });
    await open(page, api, '/my-mirror');
    await page.getByText(/visits with \d+ marks/).waitFor();
    await page.getByRole('table', { name: 'Where the next visit tells most' }).waitFor();
    expect(await seriousFlaws(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is asked about days up to the organisation’s today, whatever day it is where the browser stands', async () => {
    // Of the two edges of the world one is always on another day than the middle, and than the other edge.
    const day = (zone: string) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date());
    const [ahead, behind] = ['Pacific/Kiritimati', 'Etc/GMT+12'];
    const [theirs, own] = day(ahead) === day('UTC') ? [behind, ahead] : [ahead, behind];
    const { rows } = await api.db.pool.query('select time_zone from organisation');
    await api.db.pool.query('update organisation set time_zone = $1', [theirs]);
    forgetTimeZone(api.db);
    const { page, close } = await visit(browser, api, { who: 'auditor', timeZone: own });
    const asked = page.waitForRequest((request) => request.postData()?.includes('myMirror') ?? false);
    await open(page, api, '/my-mirror');
    const { variables } = (await asked).postDataJSON();
    expect(variables.to).toBe(day(theirs));
    expect(variables.to).not.toBe(day('UTC'));
    await close();
    await api.db.pool.query('update organisation set time_zone = $1', [rows[0].time_zone]);
    forgetTimeZone(api.db);
  });
});
