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

export interface Visitor {
  page: Page;
  /** Errors of the page's own scripts and failed requests: a journey must leave none. */
  complaints: string[];
  close(): Promise<void>;
}

/** A fresh browser profile at the console's door. */
export async function visit(
  browser: Browser,
  api: Api,
  options: { width?: number; locale?: string } = {},
): Promise<Visitor> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: 900 },
    locale: options.locale ?? 'en-GB',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(api.url);
  return { page, complaints, close: () => context.close() };
}
