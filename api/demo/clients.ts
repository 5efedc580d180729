import type { Chance } from './chance.js';
import { LEANS } from './law.js';
import type { Language } from './words.js';

/** A client of the demo: his language and his habit stay the same all year, whoever serves him. */
export interface DemoClient {
  code: string;
  language: Language;
  lean: number;
}

export interface DemoClients {
  all: DemoClient[];
  /** Who comes next: a few come often, most hardly ever. Firms speak for themselves on tasks that serve them. */
  draw(chance: Chance, firms: boolean): DemoClient;
}

const FIRMS = 60;

export function demoClients(chance: Chance, count: number): DemoClients {
  const people = Array.from({ length: count }, (_, index) => clientOf(`demo-client-${index}`, chance));
  const firms = Array.from({ length: FIRMS }, (_, index) => clientOf(`demo-client-firm-${index}`, chance));
  return {
    all: [...people, ...firms],
    draw(own, onFirms) {
      const list = onFirms && own.happens(0.5) ? firms : people;
      return list[Math.floor(own.next() ** 1.5 * list.length)]!;
    },
  };
}

function clientOf(code: string, chance: Chance): DemoClient {
  const language = chance.pick<Language>(['en', 'ru', 'pl']);
  let left = chance.next();
  for (const { lean, share } of LEANS) {
    left -= share;
    if (left < 0) return { code, language, lean };
  }
  return { code, language, lean: 0 };
}
