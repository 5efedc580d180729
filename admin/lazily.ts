import { lazy, type ComponentType } from 'react';
import { screenTexts } from './i18n/provider.ts';

/** A screen that comes when it is opened, and the words of all screens with the first of them: neither is waited for before the sign-in page. */
export function lazily<Name extends string, Screen extends ComponentType<object>>(
  load: () => Promise<{ [name in Name]: Screen }>,
  name: Name,
) {
  return lazy(async () => {
    const [module] = await Promise.all([load(), screenTexts()]);
    return { default: module[name] };
  });
}
