import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pl as plScreens } from '../../admin/i18n/pl-screens.ts';
import { pl } from '../../admin/i18n/pl.ts';
import { ru as ruScreens } from '../../admin/i18n/ru-screens.ts';
import { ru } from '../../admin/i18n/ru.ts';
import { POLISH, RUSSIAN, type SecondWord } from './second-words.ts';

const API = join(import.meta.dirname, '../../api');
type Tree = { [key: string]: Tree | string | undefined };
/** Where it stands, and the text: the key of the console or the file of the server. */
type Said = [where: string, text: string];

function flat(tree: Tree, path = ''): Said[] {
  return Object.entries(tree).flatMap(([key, value]): Said[] => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[here, value]] : value ? flat(value, here) : [];
  });
}

/** The texts of React-Admin itself are not ours. */
const console_ = (frame: object, screens: object): Said[] =>
  flat({ ...frame, ...screens } as unknown as Tree).filter(([key]) => !key.startsWith('ra.'));

/** The demo's people speak as they like, and the check of wordings names the words that it warns of. */
const NOT_OURS = /^(?:demo\/|standards\/wording)/;

/** Names of fields, kinds and figures, and what is said of rules: every quoted text in the sources of the server, without its comments. */
const server: Said[] = readdirSync(API, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !NOT_OURS.test(file))
  .toSorted()
  .flatMap((file) => {
    const source = readFileSync(join(API, file), 'utf8').replaceAll(/\/\*[^]*?\*\/|(?<![:'"`])\/\/.*/g, '');
    const texts = source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g);
    return [...texts].map(([, plain, built]): Said => [`api/${file}`, plain ?? built ?? '']);
  });
const CYRILLIC = /\p{Script=Cyrillic}/u;

const texts = {
  Russian: [...console_(ru, ruScreens), ...server.filter(([, text]) => CYRILLIC.test(text))],
  Polish: [...console_(pl, plScreens), ...server.filter(([, text]) => !CYRILLIC.test(text))],
};

const excused = ({ but = {} }: SecondWord, where: string) => Object.keys(but).find((start) => where.startsWith(start));

describe.each([
  { language: 'Russian', words: RUSSIAN, said: texts.Russian },
  { language: 'Polish', words: POLISH, said: texts.Polish },
])('the texts in $language', ({ words, said }) => {
  it('are all there', () => {
    expect(said.filter(([where]) => where.startsWith('api/')).length).toBeGreaterThan(200);
    expect(said.filter(([where]) => !where.startsWith('api/')).length).toBeGreaterThan(1500);
  });

  it('say one word for one thing', () => {
    const second = words.flatMap((one) =>
      said
        .filter(([where, text]) => one.bad.test(text) && !excused(one, where))
        .map(([where, text]) => `${where}: “${one.bad.exec(text)![0]}” in “${text}”, use: ${one.use}`),
    );
    expect(second).toEqual([]);
  });

  it('need every exception that is made', () => {
    const idle = words.flatMap((one) => {
      const needed = new Set(said.filter(([, text]) => one.bad.test(text)).map(([where]) => excused(one, where)));
      return Object.keys(one.but ?? {}).filter((start) => !needed.has(start));
    });
    expect(idle).toEqual([]);
  });

  it('are tried with words that do find something', () => {
    const samples = {
      Russian: ['Филиалы', 'в любой группе', 'дал(а)'],
      Polish: ['Zasady SLA', 'lidera', 'zdecydował(a)'],
    };
    for (const sample of samples[language(words)]) expect(words.some(({ bad }) => bad.test(sample))).toBe(true);
  });
});

const language = (words: SecondWord[]) => (words === RUSSIAN ? 'Russian' : 'Polish');
