import { expect, it } from 'vitest';
import { makeI18nProvider, screenTexts } from '../../admin/i18n/provider.ts';

it('speaks the language asked for last, though the words of the screens are asked for in another at the same time', async () => {
  const provider = await makeI18nProvider('en');
  expect(provider.translate('nav.people')).toBe('People');
  // Nobody has opened a screen yet: its words are not there.
  expect(provider.translate('visits.title', { _: 'not yet' })).toBe('not yet');
  const words = screenTexts();
  const spoken: string[] = [];
  const language = provider.changeLocale('ru').then(() => spoken.push(provider.getLocale!()));
  await Promise.all([words, language]);
  for (let turn = 0; turn < 50; turn++) {
    await Promise.resolve();
    spoken.push(provider.getLocale!());
  }
  expect(new Set(spoken)).toEqual(new Set(['ru']));
  expect(provider.translate('nav.people')).toBe('Люди');
  expect(provider.translate('visits.title')).toBe('Визиты');
});
