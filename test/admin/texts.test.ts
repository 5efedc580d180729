import { describe, expect, it } from 'vitest';
import { en as enScreens } from '../../admin/i18n/en-screens.ts';
import { en } from '../../admin/i18n/en.ts';
import { pl as plScreens } from '../../admin/i18n/pl-screens.ts';
import { pl } from '../../admin/i18n/pl.ts';
import { ru as ruScreens } from '../../admin/i18n/ru-screens.ts';
import { ru } from '../../admin/i18n/ru.ts';

type Tree = { [key: string]: Tree | string | undefined };

function flat(tree: Tree, path = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') all.set(here, value);
    else if (value) for (const [name, text] of flat(value, here)) all.set(name, text);
  }
  return all;
}

const whole = (frame: object, screens: object) => flat({ ...frame, ...screens } as unknown as Tree);
const texts = { en: whole(en, enScreens), ru: whole(ru, ruScreens), pl: whole(pl, plScreens) };

/** Names, units and marks that are the same in some languages on purpose. */
const sameOnPurpose = new Set([
  'app.name',
  'roles.HR',
  'ra.boolean.null',
  'ra.page.edit',
  'ra.page.show',
  'ra.page.list',
  'ra.navigation.page_range_info',
  'proposals.by',
  'organisation.rules_from',
  'sign_in.email',
  'ra.action.export',
  'programmes.name',
  'roles.ADMINISTRATOR',
  'accounts.demo',
  'uploads.status',
  'programmes.title',
  'signed.standard',
  'signed.filter.standardId',
  'ra.auth.email',
  'maps.range',
  'maps.channels.email',
  'maps.channels.e-mail',
  'maps.style.coaching',
  'explain.hours',
  'nav.kpis',
  'resources.kpis.name',
  'nouns.kpis.title',
  'rules.list.kpis',
]);
/** Filled for every text: the number of a plural, and on a map the person's names. */
const always = new Set(['smart_count', 'first', 'name', 'with_name']);
const withoutWords = (text: string) => !/\p{L}/u.test(text.replaceAll(/%\{\w+\}/g, ''));
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/%\{(\w+)\}/g)].map((found) => found[1]!))].toSorted((a, b) => a.localeCompare(b));

describe('the texts of the console', () => {
  it('have the same keys in every language', () => {
    const keys = [...texts.en.keys()].sort();
    expect([...texts.ru.keys()].sort()).toEqual(keys);
    expect([...texts.pl.keys()].sort()).toEqual(keys);
  });

  it('differ between the languages unless they are the same on purpose', () => {
    const same = [...texts.en]
      .filter(
        ([key, text]) =>
          !withoutWords(text) &&
          !sameOnPurpose.has(key) &&
          (text === texts.ru.get(key) || text === texts.pl.get(key) || texts.ru.get(key) === texts.pl.get(key)),
      )
      .map(([key]) => key);
    expect(same).toEqual([]);
  });

  it('hold Cyrillic in Russian', () => {
    const latin = [...texts.ru]
      .filter(
        ([key, text]) =>
          !withoutWords(text) &&
          !sameOnPurpose.has(key) &&
          !/\p{Script=Cyrillic}/u.test(text) &&
          key !== 'employees.export_file',
      )
      .map(([key]) => key);
    expect(latin).toEqual([]);
  });

  it('have three plural forms in Russian and Polish where English has two', () => {
    const wrong = [...texts.en]
      .filter(([key, text]) => text.includes('||||') && !key.startsWith('ra.'))
      .flatMap(([key]) =>
        (['ru', 'pl'] as const)
          .filter((locale) => texts[locale].get(key)?.split('||||').length !== 3)
          .map((locale) => `${locale} ${key}`),
      );
    expect(wrong).toEqual([]);
  });

  // A language may leave one out (Polish does without a name where it would have to be declined); one that nobody fills would show as it is.
  it('use only placeholders that English has', () => {
    const wrong = [...texts.en]
      .filter(([key]) => !key.startsWith('ra.'))
      .flatMap(([key, text]) =>
        (['ru', 'pl'] as const)
          .filter((locale) =>
            placeholders(texts[locale].get(key) ?? '').some(
              (name) => !always.has(name!) && !placeholders(text).includes(name),
            ),
          )
          .map((locale) => `${locale} ${key}`),
      );
    expect(wrong).toEqual([]);
  });

  it('never shout', () => {
    const loud = (['en', 'ru', 'pl'] as const).flatMap((locale) =>
      [...texts[locale]]
        .filter(([key, text]) => !key.startsWith('ra.') && text.includes('!'))
        .map(([key]) => `${locale} ${key}`),
    );
    expect(loud).toEqual([]);
  });
});
