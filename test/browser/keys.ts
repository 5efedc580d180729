import type { Page } from 'playwright-core';

/** Goes on with Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let n = 0; n < 160; n++) {
    await page.keyboard.press(key);
    const called = await page.evaluate(() => {
      const here = document.activeElement as HTMLInputElement | null;
      return [here?.getAttribute('aria-label'), here?.labels?.[0]?.textContent, here?.textContent].find(Boolean) ?? '';
    });
    if (name.test(called)) return;
  }
  throw new Error(`${key} never came to ${name}.`);
}

/** What has the focus, by its label or its words. */
export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
