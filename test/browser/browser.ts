import { AxeBuilder } from '@axe-core/playwright';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Api } from '../api.js';

/** The Chromium that comes as an npm package; PW_CHROMIUM names another one where that doesn't run. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['PW_CHROMIUM'] ?? (await chromium.executablePath());
  return playwright.launch({
    executablePath,
    // Made for one page in one process; a second profile would take the whole browser down with it.
    args: [
      ...chromium.args.filter((arg) => arg !== '--single-process'),
      '--no-sandbox',
      '--disable-background-networking',
    ],
    headless: true,
  });
}

/** What a screen is about to show: read again until it does, since a page may still be drawing what was asked of it. */
export const SOON = { timeout: 20_000 };

export interface Visitor {
  page: Page;
  /** Errors of the page's own scripts and failed requests: a journey must leave none. */
  complaints: string[];
  close(): Promise<void>;
}

/** A fresh browser profile at the console's door; as one of the demo's people when `who` names one, for example 'hr'. */
export async function visit(
  browser: Browser,
  api: Api,
  options: {
    width?: number;
    locale?: string;
    who?: string;
    theme?: 'light' | 'dark';
    language?: 'en' | 'ru' | 'pl';
    /** Where the visitor's clock stands, for example 'Etc/GMT+12'. */
    timeZone?: string;
  } = {},
): Promise<Visitor> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: 900 },
    locale: options.locale ?? 'en-GB',
    colorScheme: options.theme ?? 'light',
    ...(options.timeZone && { timezoneId: options.timeZone }),
  });
  const { who } = options;
  if (who !== undefined) {
    const answer = await context.request.post(`${api.url}/graphql`, {
      data: {
        query: `mutation { signIn(email: "${who}@demo.example", password: "karta-demo-${who}") { viewer { id } } }`,
      },
    });
    // The language stands with the account, so it stays for whoever signs in next.
    if (options.language)
      await context.request.post(`${api.url}/graphql`, {
        data: { query: `mutation { setLocale(locale: ${options.language}) { id } }` },
      });
    if (!(await answer.text()).includes('viewer')) throw new Error(`${who} could not sign in: ${await answer.text()}`);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  // The page's own complaint about a refusal doesn't tell what was asked.
  page.on('response', (response) => {
    if (response.status() < 400) return;
    complaints.push(`${response.status()} to ${response.request().postData()?.slice(0, 500) ?? response.url()}`);
  });
  await page.goto(api.url);
  return { page, complaints, close: () => context.close() };
}

/** Opens an address of the console and waits until it asks for nothing more. */
export async function open(page: Page, api: Api, path: string): Promise<void> {
  await page.goto(`${api.url}/#${path}`);
  await page.waitForLoadState('networkidle');
  await page.getByRole('heading', { level: 1 }).or(page.locator('.graphiql-container')).first().waitFor();
  // Lines that are drawn, panels that slide in: what is judged is the page at rest.
  await page.waitForTimeout(300);
}

/**
 * What axe finds that keeps people out, of the page at rest: what is found while something is still arriving or fading, and not found again a
 * moment later, keeps nobody out. The explorer's own editor is somebody else's work.
 */
export async function seriousFlaws(page: Page): Promise<unknown[]> {
  const flaws = await flawsNow(page);
  if (flaws.length === 0) return [];
  await page.waitForTimeout(1000);
  const found = new Set(flaws.map(([rule]) => rule));
  const still = (await flawsNow(page)).filter(([rule]) => found.has(rule));
  if (still.length === 0) console.warn('Gone a second later:', flaws);
  return still;
}

async function flawsNow(page: Page): Promise<[rule: string, first: string | undefined][]> {
  // What turns for ever is not waited for.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity),
  );
  const { violations } = await new AxeBuilder({ page }).exclude('.graphiql-container').analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes[0]?.html]);
}
