import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../admin/i18n/en-screens.ts';

const ADMIN = join(import.meta.dirname, '../../admin');
/** `import('…')` is what comes later; everything else comes with the file that asks for it. */
const STATIC = /^(?:import|export)\s(?!type\s)[^;(]*?'(\.[^']+\.tsx?)'/gm;

function readBefore(file: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  const text = readFileSync(file, 'utf8');
  seen.set(file, text);
  for (const [, address] of text.matchAll(STATIC)) readBefore(join(dirname(file), address!), seen);
  return seen;
}

// The words of the screens come with the first screen. What is drawn before would show the key instead of the word.
it('what is loaded before the first screen says nothing that comes with the screens', () => {
  const before = readBefore(join(ADMIN, 'main.tsx'));
  expect(before.size).toBeGreaterThan(20);
  const later = new RegExp(`['"\`](?:${Object.keys(en).join('|')})\\.[\\w.]+`, 'g');
  const early = [...before].flatMap(([file, text]) =>
    [...text.matchAll(later)].map(([key]) => `${relative(ADMIN, file)} says ${key.slice(1)}`),
  );
  expect(early).toEqual([]);
});
